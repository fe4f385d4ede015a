"""The list of the gallery: personas are chosen, and put into groups and orders by hand or by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QListView, QWidget

from journey_designer.core.records.persona import Priority
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.words import priority_words
from journey_designer.ui.personas.gallery_cards import SIDE, GalleryCards
from journey_designer.ui.personas.gallery_model import GROUPS, GalleryModel, Group, Row
from journey_designer.ui.shell.persona_hand import PersonaHand
from journey_designer.ui.shell.portraits import Portraits

_EDGE = 36
_SCROLL = 14


class GalleryView(QListView):
    """``chosen`` carries the id of a persona; ``placed`` a persona, its group and its place there, counted
    without it; ``menu_asked`` a persona and a point of the screen; ``removing`` a persona.
    """

    chosen = Signal(str)
    placed = Signal(str, str, int)
    menu_asked = Signal(str, QPoint)
    removing = Signal(str)

    def __init__(
        self, context: Context, portraits: Portraits, rows: GalleryModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._rows = rows
        self._pressed: QPoint | None = None
        self._pressed_id = ""
        self._dragged_id = ""
        self._target: tuple[Group, int] | None = None
        self._chosen_id = ""
        self.hand: PersonaHand | None = None
        self.cards = GalleryCards(context, portraits, rows, self)
        self.setModel(rows)
        self.setItemDelegate(self.cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setProperty("ring", False)
        self.verticalScrollBar().setSingleStep(32)
        rows.modelReset.connect(self._restore)
        context.theme.changed.connect(self._again)
        context.languages.changed.connect(self._again)
        self._again()

    def choose(self, persona_id: str) -> None:
        """Show which persona is shown beside."""
        self._chosen_id = persona_id
        self._restore()

    @property
    def chosen_id(self) -> str:
        """The id of the persona that is chosen; empty for none."""
        return self._chosen_id

    # Choosing

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        persona_id = self._rows.rows[current.row()].persona_id if current.isValid() else ""
        if persona_id and persona_id != self._chosen_id:
            self._chosen_id = persona_id
            self.chosen.emit(persona_id)

    def _restore(self) -> None:
        """Mark the chosen persona again after the rows changed."""
        row = self._rows.row_of(self._chosen_id)
        if row >= 0 and self.currentIndex().row() != row:
            self.setCurrentIndex(self._rows.index(row))
            self.scrollTo(self._rows.index(row))

    def _again(self) -> None:
        plain.name(self, translate("Personas", "Personas"), has_tip=False)
        self.doItemsLayout()
        self.viewport().update()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._dragged_id:
            self._end_drag()
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._shift(step)
        elif event.key() == Qt.Key.Key_Delete and self._chosen_id:
            self.removing.emit(self._chosen_id)
        elif step is not None and not event.modifiers():
            self._go(step)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        if index.isValid() and (persona_id := self._rows.rows[index.row()].persona_id):
            at = self.visualRect(index).center() if is_by_key else event.pos()
            self.menu_asked.emit(persona_id, self.viewport().mapToGlobal(at))

    def _go(self, step: int) -> None:
        """To the next persona, over the headings."""
        rows = self._rows.rows
        place = self.currentIndex().row() + step
        while 0 <= place < len(rows) and not rows[place].persona_id:
            place += step
        if 0 <= place < len(rows):
            self.setCurrentIndex(self._rows.index(place))

    def _shift(self, step: int) -> None:
        """By one place within the group, then into the next group."""
        row = self._rows.row_of(self._chosen_id)
        if row < 0 or self._rows.rows[row].group == "archived":
            return
        group = self._rows.rows[row].group
        members = self._rows.members(group)
        place = members.index(self._chosen_id) + step
        if not 0 <= place < len(members):
            next_place = GROUPS.index(group) + step
            if not 0 <= next_place < len(GROUPS) - 1:
                return
            group = GROUPS[next_place]
            place = len(self._rows.members(group)) if step < 0 else 0
        self.placed.emit(self._chosen_id, group, place)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self._rows.rows[index.row()] if index.isValid() else None
        if row is not None and row == Row("archived"):
            self._rows.show_archived(not self._rows.has_archived)
        elif row is not None and row.persona_id:
            super().mousePressEvent(event)
            if event.button() is Qt.MouseButton.LeftButton:
                self._pressed, self._pressed_id = event.position().toPoint(), row.persona_id

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        if not self._dragged_id:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._dragged_id = self.cards.dragged_id = self._pressed_id
            self._rows.show_empty_groups(True)
        if self._is_carried_off(at):
            self._target = None
        else:
            self._scroll_at_edge(at.y())
            self._target = self.target_at(at)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, target = self._dragged_id, self._target
        is_taken = self.hand is not None and self.hand.is_carrying and self.hand.drop()
        self._end_drag()
        if is_taken:
            return
        if dragged and target is not None:
            self.placed.emit(dragged, target[0], target[1])
        elif not dragged:
            super().mouseReleaseEvent(event)

    def target_at(self, at: QPoint) -> tuple[Group, int] | None:
        """The group and the place, counted without the dragged persona, where it would be dropped."""
        group: Group | None = None
        place = 0
        for number, row in enumerate(self._rows.rows):
            if row.group == "archived":
                break
            rect = self.visualRect(self._rows.index(number))
            if not row.persona_id:
                if group is not None and at.y() < rect.top():
                    break
                group, place = row.group, 0
            elif at.y() > rect.center().y() and row.persona_id != self._dragged_id:
                place += 1
        return None if group is None else (group, place)

    def _is_carried_off(self, at: QPoint) -> bool:
        """Whether the persona has left the gallery, for a journey above."""
        if self.hand is None:
            return False
        if self.viewport().rect().contains(at):
            self.hand.cancel()
            return False
        self.hand.carry(self._dragged_id, self.viewport().mapToGlobal(at))
        return True

    def _end_drag(self) -> None:
        if self.hand is not None:
            self.hand.cancel()
        was_dragging = bool(self._dragged_id)
        self._pressed, self._pressed_id, self._target = None, "", None
        self._dragged_id = self.cards.dragged_id = ""
        if was_dragging:
            self._rows.show_empty_groups(False)
        self.viewport().update()

    def _scroll_at_edge(self, y: int) -> None:
        bar = self.verticalScrollBar()
        if y < _EDGE:
            bar.setValue(bar.value() - _SCROLL)
        elif y > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + _SCROLL)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is None:
            return
        y = self._target_line()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._context.theme.chrome.accent), 3))
        rect = QRectF(self.viewport().rect()).adjusted(SIDE + 6, 0, -SIDE - 6, 0)
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        painter.end()

    def _target_line(self) -> float:
        """Where the line lies that says where it will land."""
        assert self._target is not None
        group, place = self._target
        rows = self._rows.rows
        others = [entry for entry in self._rows.members(group) if entry != self._dragged_id]
        if place < len(others):
            return self.visualRect(self._rows.index(self._rows.row_of(others[place]))).top() - 5
        number = self._rows.row_of(others[-1]) if others else rows.index(Row(group))
        return self.visualRect(self._rows.index(number)).bottom() - (5 if others else 1)


def as_priority(group: str) -> Priority:
    """The priority that a group of living personas stands for."""
    return next(entry for entry in priority_words() if entry == group)
