"""The personas of the project: shown, added, copied, put in order, deleted; and who travels this journey."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Persona
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.persona_row import PersonaRow
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.shell.persona_hand import PersonaHand
from journey_designer.ui.shell.portraits import Portraits


class PersonasBox(QWidget):
    """``chosen`` carries the id of the persona to show, ``added`` that of a new one, ``failed`` a
    `KnownError`.
    """

    chosen = Signal(str)
    added = Signal(str)
    failed = Signal(object)

    def __init__(
        self, context: Context, session: Session, portraits: Portraits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._portraits = portraits
        self._rows: dict[str, PersonaRow] = {}
        self._order: list[str] = []
        self._drop_index: int | None = None
        self.hand: PersonaHand | None = None
        self.add_button = TextButton(
            context, lambda: translate("Personas", "Add a persona"), self, icon="plus", role="link", padding=6
        )
        self.add_button.clicked.connect(self.add)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._box.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def row(self, persona_id: str) -> PersonaRow:
        """The row of a persona."""
        return self._rows[persona_id]

    @property
    def order(self) -> list[str]:
        """The ids in the order shown."""
        return list(self._order)

    def show_personas(self, shown_id: str) -> None:
        """Show all personas; one of them is shown in the panel too."""
        personas = self._session.document.all(Persona)
        self._order = [persona.id for persona in personas]
        traveller = self._session.persona
        for gone in [known for known in self._rows if known not in self._order]:
            row = self._rows.pop(gone)
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, persona in enumerate(personas):
            row = self._rows.get(persona.id) or self._new_row(persona.id)
            travels = traveller is not None and traveller.id == persona.id
            row.show_persona(persona, is_shown=persona.id == shown_id, travels=travels)
            if self._box.indexOf(row) != place:
                self._box.insertWidget(place, row)

    # What can be done

    def add(self) -> None:
        """Add a persona; it travels the journey of the moment if nobody does."""
        self._do(self._add)

    def travel(self, persona_id: str) -> None:
        """Let a persona travel the journey of the moment."""
        document, journey_id = self._session.document, self._session.journey_id
        self._do(lambda: edits.change_journey(document, journey_id, persona_id=persona_id))

    def duplicate(self, persona_id: str) -> None:
        """Copy a persona with its traits and findings."""
        self._do(lambda: self._duplicate(persona_id))

    def put_at(self, persona_id: str, index: int) -> None:
        """Move a persona to a place among the others."""
        self._do(lambda: edits.move_persona(self._session.document, persona_id, index))

    def delete(self, persona_id: str) -> None:
        """Delete a persona; asks first when journeys go with it."""
        document = self._session.document
        count = document.count(Journey, "persona_id", persona_id)
        if count == 0 or self._may_delete(document.get(Persona, persona_id), count):
            self._do(lambda: edits.delete_persona(document, persona_id))

    def menu(self, persona_id: str) -> QMenu:
        """What can be done with a persona."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self._order.index(persona_id)
        traveller = self._session.persona
        travels = traveller is not None and traveller.id == persona_id
        entries: tuple[tuple[str, str, Callable[[], None], bool], ...] = (
            (
                "route",
                translate("Personas", "Let it travel this journey"),
                lambda: self.travel(persona_id),
                bool(self._session.journey_id) and not travels,
            ),
            ("copy", translate("Personas", "Duplicate"), lambda: self.duplicate(persona_id), True),
            (
                "arrow-up",
                translate("Personas", "Move up"),
                lambda: self.put_at(persona_id, place - 1),
                place > 0,
            ),
            (
                "arrow-down",
                translate("Personas", "Move down"),
                lambda: self.put_at(persona_id, place + 1),
                place + 1 < len(self._order),
            ),
            ("trash-2", translate("Personas", "Delete"), lambda: self.delete(persona_id), True),
        )
        for icon, words, act, is_possible in entries:
            action = menu.addAction(self._context.icons.icon(icon, 16), "", act)
            plain.set_action(action, words)
            action.setEnabled(is_possible)
        return menu

    def _add(self) -> None:
        document = self._session.document
        journey = self._session.journey
        with document.edit("persona.add"):
            persona = edits.add_persona(document)
            if journey is not None and journey.persona_id is None:
                edits.change_journey(document, journey.id, persona_id=persona.id)
        self.added.emit(persona.id)

    def _duplicate(self, persona_id: str) -> None:
        name = self._session.document.get(Persona, persona_id).name
        sentence = translate("Personas", "{name} (copy)")
        copy = edits.duplicate_persona(self._session.document, persona_id, sentence.replace("{name}", name))
        self.chosen.emit(copy.id)

    def _may_delete(self, persona: Persona, count: int) -> bool:
        from journey_designer.ui.dialogs.message import Choice, ask

        journeys = self._context.languages.counted(
            "Personas", "%n journey(s) of this persona will be deleted too.", count
        )
        taken = ask(
            self._context,
            self.window(),
            title=lambda: translate("Personas", "Delete this persona?"),
            sentences=[fill("{name}", name=persona.name), journeys] if persona.name else [journeys],
            choices=[
                Choice("keep", lambda: translate("Personas", "Keep it")),
                Choice("delete", lambda: translate("Personas", "Delete"), "danger"),
            ],
            details=translate("Personas", "Undo brings everything back."),
        )
        return taken == "delete"

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except KnownError as error:
            self.failed.emit(error)

    # Rows

    def _new_row(self, persona_id: str) -> PersonaRow:
        row = PersonaRow(self._context, self._portraits, self)
        row.clicked.connect(lambda: self.chosen.emit(persona_id))
        row.menu_asked.connect(lambda point: self.menu(persona_id).popup(point.toPoint()))
        row.removing.connect(lambda: self.delete(persona_id))
        row.shifted.connect(lambda step: self._shift(persona_id, step))
        row.dragged.connect(lambda point: self._drag(persona_id, point))
        row.dropped.connect(lambda is_kept: self._drop(persona_id, is_kept=is_kept))
        self._rows[persona_id] = row
        row.show()
        return row

    def _shift(self, persona_id: str, step: int) -> None:
        place = self._order.index(persona_id) + step
        if 0 <= place < len(self._order):
            self.put_at(persona_id, place)

    def _drag(self, persona_id: str, point: QPointF) -> None:
        if self.hand is not None and not self.visibleRegion().contains(point.toPoint()):
            self.hand.carry(persona_id, self.mapToGlobal(point).toPoint())
            self._drop_index = None
            self.update()
            return
        if self.hand is not None:
            self.hand.cancel()
        rows = [self._rows[persona_id].geometry() for persona_id in self._order]
        self._drop_index = sum(point.y() > row.center().y() for row in rows)
        self.update()

    def _drop(self, persona_id: str, *, is_kept: bool) -> None:
        index, self._drop_index = self._drop_index, None
        self.update()
        if self.hand is not None and self.hand.is_carrying:
            if is_kept:
                self.hand.drop()
            self.hand.cancel()
            return
        if is_kept and index is not None:
            place = self._order.index(persona_id)
            index -= index > place
            if index != place:
                self.put_at(persona_id, index)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._drop_index is None or not self._order:
            return
        is_last = self._drop_index >= len(self._order)
        box = QRectF(self._rows[self._order[-1 if is_last else self._drop_index]].geometry())
        y = box.bottom() + 1 if is_last else box.top() - 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._context.theme.chrome.accent), 3))
        painter.drawLine(QPointF(box.left() + 4, y), QPointF(box.right() - 4, y))
        painter.end()
