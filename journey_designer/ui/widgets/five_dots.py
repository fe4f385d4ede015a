"""A value of five on a line of dots."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from journey_designer.core.numbers import from_digits
from journey_designer.ui.context import Context
from journey_designer.ui.widgets.drawings import paint_focus_ring

_SIDE = 10.0
_HEIGHT = 26


class FiveDots(QAbstractSlider):
    """1 at the side where reading begins to 5. ``edited`` carries it and the gesture; arrows, digits or a
    press.
    """

    edited = Signal(object, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._value = 3
        self._gesture = ""
        self.setRange(1, 5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.update)

    def set_editable(self, is_editable: bool) -> None:
        """Let it be changed, or only read."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_editable else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_editable)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_editable else Qt.CursorShape.ArrowCursor)

    def show_value(self, value: int | None) -> None:
        """Show a value."""
        self._value = value or 3
        self.setSliderPosition(self._value)
        self.update()

    def settle(self) -> None:
        """Every change is kept at once."""

    def sizeHint(self) -> QSize:
        return QSize(110, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, _HEIGHT)

    def x_of(self, value: int) -> float:
        """Where a value lies, in px from the left."""
        share = (value - 1) / 4
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return _SIDE + share * (self.width() - 2 * _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        middle = self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(chrome.line2), 2))
        painter.drawLine(QPointF(self.x_of(1), middle), QPointF(self.x_of(5), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chrome.line2))
        for value in range(1, 6):
            painter.drawEllipse(QPointF(self.x_of(value), middle), 3.5, 3.5)
        thumb = QPointF(self.x_of(self._value), middle)
        painter.setPen(QPen(QColor(chrome.accent), 2))
        painter.setBrush(QColor(chrome.chrome))
        painter.drawEllipse(thumb, 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chrome.accent))
        painter.drawEllipse(thumb, 5, 5)
        if self.hasFocus():
            ring = QRectF(thumb.x() - 7, thumb.y() - 7, 14, 14)
            paint_focus_ring(painter, ring.adjusted(1, 1, -1, -1), 6, chrome)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        places = {abs(self.x_of(value) - event.position().x()): value for value in range(1, 6)}
        self._choose(places[min(places)])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        toward_right = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: -toward_right,
            Qt.Key.Key_Right: toward_right,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Home: -4,
            Qt.Key.Key_End: 4,
        }
        digit = from_digits(event.text())
        if digit in ("1", "2", "3", "4", "5"):
            self._choose(int(digit))
        elif event.key() in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose(min(max(self._value + steps[Qt.Key(event.key())], 1), 5))
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._gesture = f"dots-{uuid.uuid4()}"
        super().focusInEvent(event)

    def _choose(self, value: int) -> None:
        if value != self._value:
            self.show_value(value)
            self.edited.emit(value, self._gesture)
