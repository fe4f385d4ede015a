"""The persona of the journey in the side panel: read, edited in place, and chosen among the others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.core.records import Finding, Persona
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.basis import basis_line
from journey_designer.ui.panels.panel_scroll import PADDING
from journey_designer.ui.panels.persona_column import PersonaColumn
from journey_designer.ui.panels.persona_view import is_brief
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.widgets.text_label import TextLabel


class PersonaPanel(QWidget):
    """Shows who travels the journey of the moment, until another persona is chosen in the list below.

    ``failed`` carries the `KnownError` of a change that was refused.
    """

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._journey_id = session.journey_id
        self._chosen_id = ""
        self._is_editing = False
        self._is_stale = True
        self._shown_id = ""
        self.column = PersonaColumn(context, session, self)
        self.column.failed.connect(self.failed)
        self.column.personas.chosen.connect(self.show_other)
        self.column.personas.added.connect(self._begin)
        self._basis = TextLabel(context, "caption", self, colour="ink3", leading=(16, 18), most_lines=3)
        self.edit_button = TextButton(
            context, lambda: translate("PersonaPanel", "Edit profile"), self, icon="pencil"
        )
        self.edit_button.clicked.connect(lambda: self.set_editing(True))
        self.done_button = TextButton(context, lambda: translate("PersonaPanel", "Done"), self, icon="check")
        self.done_button.clicked.connect(lambda: self.set_editing(False))
        self.done_button.hide()
        self._foot = QWidget(self)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(PADDING, 8, PADDING, 18)
        foot.setSpacing(10)
        foot.addWidget(self._basis)
        foot.addWidget(self.edit_button)
        foot.addWidget(self.done_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.column, 1)
        box.addWidget(self._foot)
        session.changed.connect(self._stale)
        session.journey_changed.connect(self._follow_journey)
        context.languages.changed.connect(self._stale)
        context.theme.changed.connect(self._stale)

    @property
    def persona(self) -> Persona | None:
        """The persona that is shown."""
        chosen = self._session.document.find(Persona, self._chosen_id) if self._chosen_id else None
        return chosen or self._session.persona

    @property
    def is_editing(self) -> bool:
        """Whether the fields are shown."""
        return self._is_editing

    def show_other(self, persona_id: str) -> None:
        """Show a persona of the project, whoever travels."""
        self._chosen_id = persona_id
        self.column.verticalScrollBar().setValue(0)
        self._stale()

    def set_editing(self, is_editing: bool) -> None:
        """Show the fields, or what is read; what was typed is kept."""
        persona = self.persona
        self._shown_id = persona.id if persona is not None else ""
        self._edit(is_editing and persona is not None)
        self._refresh()
        if self._is_editing:
            self.column.form.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.column.form.name.end(False)
        else:
            self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _begin(self, persona_id: str) -> None:
        """Show a new persona with its fields open, ready for the name."""
        self.show_other(persona_id)
        self.set_editing(True)

    def _follow_journey(self, journey_id: str) -> None:
        if journey_id != self._journey_id:
            self._journey_id = journey_id
            self._chosen_id = ""
            self._stale()

    def _stale(self, *_news: object) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        persona = self.persona
        persona_id = persona.id if persona is not None else ""
        if persona_id != self._shown_id and self._is_editing and self._shown_id:
            self._edit(False)
        self._shown_id = persona_id
        self.column.show_persona(persona)
        line = self._foot_line(persona)
        self._basis.set_text(line)
        self._basis.setVisible(bool(line))
        self._foot.setVisible(persona is not None)

    def _foot_line(self, persona: Persona | None) -> str:
        """The summary if it is a line or two, else what the knowledge rests on."""
        if persona is None:
            return ""
        if persona.summary and is_brief(persona.summary):
            return persona.summary
        return basis_line(
            self._session.document.family(Finding, "persona_id", persona.id), self._context.languages
        )

    def _edit(self, is_editing: bool) -> None:
        self._is_editing = is_editing
        self.column.set_editing(is_editing)
        self.edit_button.setVisible(not is_editing)
        self.done_button.setVisible(is_editing)
