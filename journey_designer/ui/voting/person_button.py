"""Somebody in the room, as a button: the name, and what they did so far."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from journey_designer.core.text import has_arabic
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import translate
from journey_designer.ui.widgets.drawings import paint_focus_ring

_HEIGHT = 30
_PADDING = 11.0
_MARK = 18.0
_WIDEST = 220


class PersonButton(QAbstractButton):
    """Pressing it makes this person the one whose turn it is. F2 asks to rename, Delete to remove."""

    renaming = Signal()
    removing = Signal()

    def __init__(self, context: Context, name: str, parent: QWidget, *, shown: str = "") -> None:
        super().__init__(parent)
        self._context = context
        self.person = name
        self._shown = shown or name
        self._is_current = False
        self._is_done = False
        self._score: int | None = None
        self._note = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(
        self, words: str, *, is_current: bool, is_done: bool, score: int | None = None, note: str = ""
    ) -> None:
        """Show whose turn it is, who is done, and a face or a note at the end. ``words`` say it to screen readers."""
        self._is_current, self._is_done = is_current, is_done
        self._score, self._note = score, note
        self.setAccessibleName(plain.capped(self._shown))
        self.setAccessibleDescription(words)
        plain.set_tip(self, f"{self._shown}: {words}" if words else self._shown)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        font = self._context.typefaces.font("button", is_arabic=has_arabic(self._shown))
        long = QFontMetricsF(font).horizontalAdvance(self._shown)
        width = min(long + 2 * _PADDING + self._end_room() + 4, _WIDEST * growth(self._context))
        return QSize(round(width), round(_HEIGHT * growth(self._context)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        ground = "atint" if self._is_current else "hover" if self.underMouse() else "sub"
        pencil.fill(area, "accent" if self._is_current else "line2", area.height() / 2)
        pencil.fill(area.adjusted(1.5, 1.5, -1.5, -1.5), ground, area.height() / 2 - 1.5)
        high = float(self.height())
        room = self.width() - 2 * _PADDING - self._end_room()
        ink = "aink" if self._is_current else "ink"
        pencil.text((_PADDING, 0, room, high), self._shown, "button", ink)
        end = self.width() - _PADDING
        if self._score is not None:
            pencil.face(end - _MARK + 2, (high - _MARK + 2) / 2, _MARK - 2, self._score)
        elif self._note:
            pencil.text((end - 40, 0, 40, high), self._note, "axis", "ink3", side="end")
        elif self._is_done:
            pencil.icon(end - 15, (high - 15) / 2, "check", 15, "pos")
        if self.hasFocus():
            paint_focus_ring(
                painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, self._context.theme.chrome
            )
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever is reached by Tab has the turn."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and Delete are this person's; every other key belongs to the round."""
        if event.key() == Qt.Key.Key_F2 and self.person:
            self.renaming.emit()
        elif event.key() == Qt.Key.Key_Delete and self.person:
            self.removing.emit()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.person:
            self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with somebody."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = (
            ("pencil", translate("Voting", "Rename"), self.renaming.emit),
            ("x", translate("Voting", "Remove, with all votes and dots"), self.removing.emit),
        )
        for icon, words, act in entries:
            plain.set_action(menu.addAction(self._context.icons.icon(icon, 16), "", act), words)
        return menu

    def _end_room(self) -> float:
        if self._note:
            return 30.0
        return _MARK + 4 if self._score is not None or self._is_done else 0.0
