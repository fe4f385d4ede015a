"""The parts of the persona panel, one under the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from journey_designer.core.records import Finding, Persona
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.basis import counts_line
from journey_designer.ui.panels.empty_state import EmptyState
from journey_designer.ui.panels.knowledge_box import KnowledgeBox
from journey_designer.ui.panels.panel_scroll import PanelScroll, rule
from journey_designer.ui.panels.persona_head import PersonaHead
from journey_designer.ui.panels.persona_view import PersonaView
from journey_designer.ui.panels.personas_box import PersonasBox
from journey_designer.ui.panels.picture_changer import PictureChanger
from journey_designer.ui.panels.traits_box import TraitsBox
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.sound.voice_part import VoicePart
from journey_designer.ui.widgets.collapsible import Collapsible

if TYPE_CHECKING:
    from journey_designer.ui.panels.persona_form import PersonaForm


class PersonaColumn(PanelScroll):
    """Shows a persona, its traits, what is known of it, and all personas of the project.

    ``failed`` carries the `KnownError` of a change that was refused.
    """

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=18)
        self._context = context
        self._session = session
        portraits = Portraits(context, session)
        self.head = PersonaHead(context, portraits, self)
        self.pictures = PictureChanger(context, session, self.head.avatar)
        self.view = PersonaView(context, self)
        self.voice = VoicePart(context, session, None, self, is_quiet=True)
        self._form: PersonaForm | None = None
        self.traits = TraitsBox(context, session, self)
        self.knowledge = KnowledgeBox(context, session, self)
        self.personas = PersonasBox(context, session, portraits, self)
        self.empty = EmptyState(
            context,
            "users-round",
            lambda: translate("PersonaPanel", "No persona yet."),
            lambda: translate("PersonaPanel", "Who takes this journey?"),
            lambda: translate("PersonaPanel", "Add a persona"),
            self,
            button_icon="user-round-plus",
        )
        self.empty.pressed.connect(self.personas.add)
        for part in (self.pictures, self.voice, self.traits, self.knowledge, self.personas):
            part.failed.connect(self.failed)
        self.knowledge_part = Collapsible(context, self.knowledge, self)
        self.personas_part = Collapsible(context, self.personas, self)
        self._rules = (rule(self), rule(self))
        self._aside = self._aside_line()
        self._lay_out()
        self.set_editing(False)

    @property
    def form(self) -> PersonaForm:
        """The fields, made when a persona is first edited."""
        if self._form is None:
            from journey_designer.ui.panels.persona_form import PersonaForm

            self._form = PersonaForm(self._context, self._session, self)
            self._form.failed.connect(self.failed)
            self._form.hide()
            self.column.insertWidget(self.column.indexOf(self.voice) + 1, self._form)
        return self._form

    def set_editing(self, is_editing: bool) -> None:
        """Show the fields instead of what is read."""
        self._is_editing = is_editing
        if is_editing or self._form is not None:
            self.form.setVisible(is_editing)
        self.voice.set_editing(is_editing)
        self.traits.set_editable(is_editing)
        if is_editing:
            self.view.hide()

    def show_persona(self, persona: Persona | None) -> None:
        """Show a persona, or that there is none yet."""
        language = self._session.document.project.language
        self.head.show_persona(persona)
        self.view.show_persona(persona, language)
        self.voice.show_persona(persona)
        if self._is_editing or self._form is not None:
            self.form.show_persona(persona)
        self.traits.show_persona(persona)
        self.knowledge.show_persona(persona)
        self.personas.show_personas(persona.id if persona is not None else "")
        self._show_parts(persona)
        self._name_parts(persona)

    def _lay_out(self) -> None:
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self._aside)
        for part in (
            self.head,
            self.view,
            self.voice,
            self.traits,
            self._rules[0],
            self.knowledge_part,
        ):
            self.column.addWidget(part)
        self.column.addWidget(self._rules[1])
        self.column.addWidget(self.personas_part)
        self.column.addStretch(1)

    def _aside_line(self) -> QWidget:
        """What stands over a persona that does not travel the journey of the moment."""
        line = QWidget(self)
        self._aside_label: QLabel = plain.label(line, role="caption", is_wrapped=True)
        self._context.typefaces.set_role(self._aside_label, "caption")
        button = TextButton(
            self._context, lambda: translate("PersonaPanel", "Choose"), line, role="link", padding=6
        )
        button.clicked.connect(lambda: self.personas.travel(self._shown_id))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._aside_label, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _show_parts(self, persona: Persona | None) -> None:
        is_there = persona is not None
        traveller = self._session.persona
        self._shown_id = persona.id if persona is not None else ""
        self.empty.setVisible(not is_there)
        self.head.setVisible(is_there)
        self.knowledge_part.setVisible(is_there)
        self._rules[0].setVisible(is_there)
        if not is_there or self._is_editing:
            self.view.hide()
        if self._form is not None:
            self._form.setVisible(is_there and self._is_editing)
        if not is_there:
            self.traits.hide()
        is_aside = is_there and traveller != persona and bool(self._session.journey_id)
        self._aside.setVisible(is_aside)
        has_personas = bool(self._session.document.size(Persona))
        self.personas_part.setVisible(has_personas)
        self._rules[1].setVisible(has_personas)
        if not is_there and has_personas:
            self.personas_part.set_open(True)

    def _name_parts(self, persona: Persona | None) -> None:
        document = self._session.document
        findings = document.family(Finding, "persona_id", persona.id) if persona is not None else ()
        self.knowledge_part.set_heading(
            translate("PersonaPanel", "Knowledge"),
            counts_line(findings, self._context.languages) if findings else "",
        )
        count = self._context.languages.number(document.size(Persona))
        self.personas_part.set_heading(translate("PersonaPanel", "Personas"), count)
        plain.set_label(
            self._aside_label, translate("PersonaPanel", "Does not travel the journey that is open.")
        )
