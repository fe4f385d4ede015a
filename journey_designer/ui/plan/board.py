"""The actions on a board: a column for each status; cards are dragged, or moved with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.analysis.plan import CHOSEN, Action, by_status
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import translate
from journey_designer.ui.plan.words import due_words, is_pressing, status_words, title_of
from journey_designer.ui.shell.card_frame import CardFrame

_GAP = 12
_HEAD = 32
_CARD = 62
_BETWEEN = 8


class Board(QWidget):
    """``moved`` carries an idea's id and the status it was dropped on; ``opened`` the id of an idea."""

    moved = Signal(str, str)
    opened = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._columns: dict[str, tuple[Action, ...]] = {}
        self._cards: dict[str, BoardCard] = {}
        self._target = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self._arrange)

    def card(self, idea_id: str) -> BoardCard:
        """The card of an idea."""
        return self._cards[idea_id]

    def show_actions(self, actions: Sequence[Action]) -> None:
        """Show the actions in their columns."""
        self._columns = by_status(actions)
        known = {action.idea.id for action in actions}
        for gone in [idea_id for idea_id in self._cards if idea_id not in known]:
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        before: QWidget | None = None
        for column in self._columns.values():
            for action in column:
                card = self._cards.get(action.idea.id) or self._new_card(action.idea.id)
                card.show_action(action)
                if before is not None:
                    QWidget.setTabOrder(before, card)
                before = card
        self._arrange()

    def column_rect(self, status: str) -> QRect:
        """Where a column lies."""
        width = (self.width() - _GAP * (len(CHOSEN) - 1)) / len(CHOSEN)
        place = CHOSEN.index(status)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place = len(CHOSEN) - 1 - place
        return QRect(round(place * (width + _GAP)), 0, round(width), self.height())

    def status_at(self, point: QPoint) -> str:
        """The status of the column at a point; empty between columns."""
        return next((status for status in CHOSEN if self.column_rect(status).contains(point)), "")

    def sizeHint(self) -> QSize:
        tallest = max((len(column) for column in self._columns.values()), default=0)
        scale = growth(self.context)
        cards = max(tallest, 2) * (_CARD * scale + _BETWEEN)
        return QSize(600, round(_HEAD * scale + cards + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self.context, self, painter)
        scale = growth(self.context)
        words = status_words()
        for status in CHOSEN:
            area = self.column_rect(status)
            is_target = status == self._target
            pencil.fill(QRectF(area), "atint" if is_target else "sub", 10)
            if is_target:
                painter.setPen(QPen(self.context.theme.colour("accent"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 9, 9)
            start = self.width() - area.right() - 1 if pencil.is_rtl else area.left()
            box = (start + 12.0, 2.0, area.width() - 24.0, _HEAD * scale)
            pencil.text(box, words[status], "label", "ink2")
            count = self.context.languages.number(len(self._columns.get(status, ())))
            pencil.text(box, count, "caption", "ink3", side="end")
        painter.end()

    def drag_over(self, point: QPoint) -> None:
        """A card is held over a point."""
        self._target = self.status_at(point)
        self.update()

    def drop(self, card: BoardCard, point: QPoint) -> None:
        """A card is let go over a point; outside the columns it flies back."""
        status, action = self.status_at(point), card.action
        if action is not None and status and status != action.idea.status:
            self.moved.emit(action.idea.id, status)
        self.let_go()

    def let_go(self) -> None:
        """No card is held any more."""
        self._target = ""
        self._arrange()
        self.update()

    def step(self, card: BoardCard, steps: int) -> None:
        """Move a card so many columns on in the order of the work."""
        action = card.action
        if action is None:
            return
        place = CHOSEN.index(action.idea.status) + steps
        if 0 <= place < len(CHOSEN):
            self.moved.emit(action.idea.id, CHOSEN[place])

    def _new_card(self, idea_id: str) -> BoardCard:
        card = BoardCard(self)
        card.clicked.connect(lambda: self.opened.emit(idea_id))
        self._cards[idea_id] = card
        card.show()
        return card

    def _arrange(self) -> None:
        scale = growth(self.context)
        for status, column in self._columns.items():
            area = self.column_rect(status)
            top = _HEAD * scale + 4
            for action in column:
                card = self._cards[action.idea.id]
                if not card.is_held:
                    card.setGeometry(area.left() + 8, round(top), area.width() - 16, round(_CARD * scale))
                top += _CARD * scale + _BETWEEN
        self.updateGeometry()


class BoardCard(CardFrame):
    """An action as a card: title, owner, date."""

    def __init__(self, board: Board) -> None:
        super().__init__(board.context, board)
        self._board = board
        self._action: Action | None = None
        self._grip: QPoint | None = None
        self.is_held = False

    @property
    def action(self) -> Action | None:
        """What is shown."""
        return self._action

    def show_action(self, action: Action) -> None:
        """Show an action."""
        self._action = action
        idea = action.idea
        due = due_words(action, self.context.languages)
        words = [title_of(idea), idea.owner, due, status_words()[idea.status]]
        self.setAccessibleName(plain.capped(". ".join(word for word in words if word)))
        self.setAccessibleDescription(translate("Plan", "Left and right move it to the next status"))
        plain.set_tip(self, title_of(idea))
        self.update()

    def cancel(self) -> None:
        """Stop dragging: it flies back."""
        self._grip = None
        if self.is_held:
            self.is_held = False
            self.setDown(False)
            self._board.let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.cancel()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        action = self._action
        if action is None:
            return
        painter = QPainter(self)
        pencil = Pencil(self.context, self, painter)
        outline = self.frame(painter, QRectF(self.rect()), "surface", 8)
        self.outline(painter, outline)
        half = self.height() / 2
        room = self.width() - 20.0
        pencil.text((10, 4, room, half - 2), title_of(action.idea), "button")
        owner = action.idea.owner or translate("Plan", "No owner")
        ink = "neg" if action.is_unowned else "ink2"
        pencil.text(
            (10, half - 2, room * 0.5, half - 4),
            owner if action.idea.owner or action.is_open else "",
            "caption",
            ink,
        )
        due = due_words(action, self.context.languages)
        is_strong = is_pressing(action) or action.is_undated
        colour = "neg" if is_strong else "ink2"
        pencil.text((10 + room * 0.5, half - 2, room * 0.5, half - 4), due, "caption", colour, side="end")
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            self.cancel()
            return
        self._grip = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        at = self._board.mapFromGlobal(event.globalPosition()).toPoint()
        if not self.is_held and (at - self._grip - self.pos()).manhattanLength() < 6:
            return
        self.is_held = True
        self.raise_()
        self.move(at - self._grip)
        self._board.drag_over(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._grip = None
        if not self.is_held:
            super().mouseReleaseEvent(event)
            return
        self.is_held = False
        self.setDown(False)
        self._board.drop(self, self._board.mapFromGlobal(event.globalPosition()).toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if is_rtl else -1, Qt.Key.Key_Right: -1 if is_rtl else 1}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.is_held:
            self.cancel()
        elif key in steps and not self.is_held:
            self._board.step(self, steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
