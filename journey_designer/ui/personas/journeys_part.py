"""The journeys of a persona: opened, and begun from a template or from another journey."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.edits.future import make_future_journey
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Persona, Stage, Touchpoint
from journey_designer.core.records.journey import State
from journey_designer.interchange import templates
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.personas.columns import INDENT
from journey_designer.ui.personas.journey_line import JourneyLine
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.sided_margins import SidedMargins


class JourneysPart(QWidget):
    """``opened`` carries the id of a journey whose map is asked for, ``failed`` a `KnownError`."""

    opened = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._persona_id = ""
        self._lines: dict[str, JourneyLine] = {}
        self._title = plain.label(self)
        self._empty = plain.label(self, role="caption", is_wrapped=True)
        context.typefaces.set_role(self._title, "card_name")
        context.typefaces.set_role(self._empty, "body")
        self.add_button = IconButton(
            context, "plus", lambda: translate("Personas", "New journey"), self, size=17, side=26
        )
        self.add_button.clicked.connect(self._popup)
        top = QHBoxLayout()
        SidedMargins(context, top, (INDENT, 0, 0, 0))
        self._empty.setContentsMargins(INDENT, 0, INDENT, 0)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self.add_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(top)
        box.addWidget(self._empty)
        box.addLayout(self._rows)
        context.languages.changed.connect(self._retranslate)
        self._retranslate()

    def line(self, journey_id: str) -> JourneyLine:
        """The line of a journey."""
        return self._lines[journey_id]

    def show_persona(self, persona: Persona | None) -> None:
        """Show the journeys of a persona."""
        self._persona_id = persona.id if persona is not None else ""
        document = self._session.document
        journeys = document.family(Journey, "persona_id", self._persona_id) if persona else ()
        ids = [journey.id for journey in journeys]
        for gone in [known for known in self._lines if known not in ids]:
            line = self._lines.pop(gone)
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, journey in enumerate(journeys):
            found = self._lines.get(journey.id) or self._new_line(journey.id)
            found.show_journey(journey, touchpoint_count(document, journey.id))
            if self._rows.indexOf(found) != place:
                self._rows.removeWidget(found)
                self._rows.insertWidget(place, found)
        self._empty.setVisible(not journeys)

    def add(self, state: State, template: str) -> None:
        """Begin a journey from a template."""
        self._do(lambda: self._from_template(state, template))

    def add_like(self, state: State, journey_id: str) -> None:
        """Begin a journey as a copy of another one, of anybody."""
        self._do(lambda: self._from_journey(state, journey_id))

    def menu(self) -> QMenu:
        """The ways to begin a journey."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        states: tuple[tuple[State, str], ...] = (
            ("today", translate("Personas", "As it is today")),
            ("future", translate("Personas", "As it shall be")),
        )
        for state, words in states:
            part = QMenu(menu)
            plain.set_action(menu.addMenu(part), words)
            self._fill_menu(part, state)
        return menu

    def _fill_menu(self, menu: QMenu, state: State) -> None:
        language = self._context.languages.project_language
        for key in templates.NAMES:
            self._entry(
                menu, "layout-template", templates.load(key).name[language], partial(self.add, state, key)
            )
        menu.addSeparator()
        document = self._session.document
        for journey in document.all(Journey):
            owner = document.find(Persona, journey.persona_id or "")
            sentence = translate("Personas", "Like {journey} of {name}")
            title = journey.title or translate("Personas", "Journey without a title")
            words = fill(sentence, journey=title, name=owner.name if owner is not None else "–")
            self._entry(menu, "copy", words, partial(self.add_like, state, journey.id))

    def _entry(self, menu: QMenu, icon: str, words: str, act: Callable[[], object]) -> None:
        action = QAction(menu)
        plain.set_action(action, words)
        action.setIcon(self._context.icons.icon(icon, 16))
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)

    def _from_template(self, state: State, template: str) -> None:
        document = self._session.document
        with document.edit("journey.add") as edit:
            journey = templates.add_journey(document, self._persona_id, template)
            edit.put(replace(edit.get(Journey, journey.id), state=state))

    def _from_journey(self, state: State, journey_id: str) -> None:
        document = self._session.document
        origin = document.get(Journey, journey_id)
        if state == "future" and origin.state == "today" and origin.persona_id == self._persona_id:
            make_future_journey(document, journey_id, ())
            return
        edits.duplicate_journey(document, journey_id, persona_id=self._persona_id, state=state, based_on=None)

    def _new_line(self, journey_id: str) -> JourneyLine:
        line = JourneyLine(self._context, self)
        line.clicked.connect(lambda: self.opened.emit(journey_id))
        self._lines[journey_id] = line
        line.show()
        return line

    def _popup(self) -> None:
        self.menu().popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height())))

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except KnownError as error:
            self.failed.emit(error)

    def _retranslate(self) -> None:
        plain.set_label(self._title, translate("Personas", "Journeys"))
        plain.set_label(self._empty, translate("Personas", "No journey yet. Begin one as it is today."))


def touchpoint_count(document: Document, journey_id: str) -> int:
    """How many touchpoints a journey has."""
    stages = document.family(Stage, "journey_id", journey_id)
    return sum(document.count(Touchpoint, "stage_id", stage.id) for stage in stages)
