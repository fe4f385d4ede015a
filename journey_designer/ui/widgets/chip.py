"""A chip: one short text in a pill, which can be renamed, removed and moved."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QWidget

from journey_designer.core.text import Direction, has_arabic
from journey_designer.layout.palette import CardTone
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.widgets.drawings import map_palette
from journey_designer.ui.widgets.set_text import Setting, set_text

ChipTone = Literal["neutral", "positive", "negative", "content"]

_HEIGHT = 26
_PADDING = 10
_CROSS = 16
_WIDEST = 600
_CARDS: dict[ChipTone, CardTone] = {"positive": "opportunity", "negative": "pain", "content": "content"}


class Chip(QWidget):
    """One text in a pill. Read-only until `set_editable`; then it takes the focus.

    Enter, F2 or a click ask to rename, Delete or the cross to remove, Alt and an arrow to move by one place
    (``shifted``: -1 towards the start, +1 towards the end), an arrow alone to go to the neighbour (``left``).
    While it is dragged ``dragged`` tells where the pointer is, and ``dropped`` at last whether it holds.
    """

    renaming = Signal()
    removing = Signal()
    shifted = Signal(int)
    left = Signal(int)
    dragged = Signal(QPointF)
    dropped = Signal(bool)

    def __init__(self, context: Context, tone: ChipTone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tone: ChipTone = tone
        self._text = ""
        self._is_editable = False
        self._is_quiet = False
        self._is_hovered = False
        self._is_dragged = False
        self._pressed: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.updateGeometry)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_editable(self, is_editable: bool) -> None:
        """Let it be renamed, removed and moved, or only read."""
        self._is_editable = is_editable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_editable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_editable else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def set_quiet(self, is_quiet: bool) -> None:
        """Show the cross only under the pointer and with the focus, over the end of the text."""
        self._is_quiet = is_quiet
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(min(self._full_width(), _WIDEST), self._pill_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._pill_height())

    def _full_width(self) -> int:
        advance = QFontMetricsF(self._font()).horizontalAdvance(self._text[:200])
        return round(advance + 2 * _PADDING + 1) + self._cross_room()

    def _cross_room(self) -> int:
        return _CROSS if self._is_editable and not self._is_quiet else 0

    def _pill_height(self) -> int:
        return round(_HEIGHT * max(1.0, self._context.theme.text_scale))

    def _font(self) -> QFont:
        return self._context.typefaces.font("card", is_arabic=has_arabic(self._text))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_dragged:
            painter.setOpacity(0.5)
        self._paint_pill(painter)
        self._paint_text(painter)
        if self._is_editable and (not self._is_quiet or self._is_hovered or self.hasFocus()):
            self._paint_cross(painter)
        painter.end()

    def _paint_pill(self, painter: QPainter) -> None:
        chrome = self._context.theme.chrome
        fill = border = self._fill()
        if self._tone != "neutral":
            border = map_palette(self._context.theme).cards[_CARDS[self._tone]].border
        if self._is_hovered and self._is_editable:
            border = chrome.ctl
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(chrome.accent if self.hasFocus() else border), width))
        painter.setBrush(QColor(fill))
        half = width / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)

    def _paint_text(self, painter: QPainter) -> None:
        side: Direction = "rtl" if self._is_rtl() else "ltr"
        width = self.width() - 2 * _PADDING - self._cross_room() + 1
        pitch = self.height() - 1.0
        setting = Setting(
            font=self._font(), width=width, pitch=pitch, direction=side, side=side, most_lines=1
        )
        x = _PADDING + (self._cross_room() if self._is_rtl() else 0)
        painter.setPen(self._context.theme.colour("ink"))
        lines = set_text(self._text, setting)
        lines.draw(painter, QPointF(x, 0))
        plain.set_tip(self, self._text if lines.is_cut else "")

    def _paint_cross(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        colour = "ink" if self._is_hovered else "ink3"
        pixmap = self._context.icons.pixmap("x", 12, colour, ratio=ratio)
        rect = self._cross()
        if self._is_quiet:
            ground = QRectF(rect.center().x() - 9, 3, 18, self.height() - 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._fill()))
            painter.drawRoundedRect(ground, 9, 9)
        painter.drawPixmap(QPointF(rect.center().x() - 6, rect.center().y() - 6), pixmap)

    def _fill(self) -> str:
        if self._tone == "neutral":
            return self._context.theme.chrome.hover
        return map_palette(self._context.theme).cards[_CARDS[self._tone]].fill

    def _cross(self) -> QRectF:
        width = _CROSS + _PADDING
        return QRectF(0 if self._is_rtl() else self.width() - width, 0, width, self.height())

    def _is_rtl(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    # Hands

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QEnterEvent) or event.type() is QEvent.Type.Leave:
            self._is_hovered = isinstance(event, QEnterEvent)
            self.update()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._is_editable and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        moved = (event.position() - self._pressed).manhattanLength()
        if self._is_dragged or moved >= QApplication.startDragDistance():
            self._is_dragged = True
            self.dragged.emit(self.mapToParent(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        self._pressed = None
        if self._is_dragged:
            self._is_dragged = False
            self.update()
            self.dropped.emit(True)
        elif self._cross().contains(event.position()):
            self.removing.emit()
        elif self.rect().contains(event.position().toPoint()):
            self.renaming.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self._is_dragged:
            self._is_dragged, self._pressed = False, None
            self.update()
            self.dropped.emit(False)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space):
            self.renaming.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removing.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if (key == Qt.Key.Key_Right) is not self._is_rtl() else -1
            is_moving = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.shifted if is_moving else self.left).emit(step)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._is_editable:
            event.ignore()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        plain.set_action(menu.addAction("", self.renaming.emit), translate("Chips", "Rename"))
        plain.set_action(menu.addAction("", self.removing.emit), translate("Chips", "Remove"))
        menu.popup(event.globalPos())
