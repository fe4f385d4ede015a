"""Importance 1 … 5 as five pips."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from journey_designer.core.numbers import from_digits
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.widgets.drawings import paint_focus_ring

_PIP = (18.0, 8.0)
_GAP = 5.0
_RING = 4.0
_HEIGHT = 26


class ImportancePips(QAbstractSlider):
    """1 … 5, or nothing: not said. ``edited`` carries it and the gesture.

    A press on a pip chooses it, on the chosen one takes it away; arrows go by one, digits choose, Delete
    clears.
    """

    edited = Signal(object, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._value: int | None = None
        self._gesture = ""
        self._hovered = 0
        self.setRange(0, 5)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        context.theme.changed.connect(self.update)
        context.languages.changed.connect(self._describe)
        self._describe()

    @property
    def importance(self) -> int | None:
        """What is shown."""
        return self._value

    def show_value(self, value: int | None) -> None:
        """Show an importance, or that none is said."""
        self._value = value
        self.setSliderPosition(value or 0)
        self._describe()
        self.update()

    def settle(self) -> None:
        """Every change is kept at once."""

    def sizeHint(self) -> QSize:
        return QSize(round(5 * _PIP[0] + 4 * _GAP + 2 * _RING), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def pip_rect(self, place: int) -> QRectF:
        """Where the pip of an importance (1 … 5) is."""
        x = _RING + (place - 1) * (_PIP[0] + _GAP)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - _PIP[0]
        return QRectF(x, (self.height() - _PIP[1]) / 2, *_PIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(1, 6):
            rect = self.pip_rect(place)
            if self._value is not None and place <= self._value:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(chrome.accent))
                painter.drawRoundedRect(rect, 4, 4)
            else:
                painter.setPen(QPen(QColor(chrome.accent if place <= self._hovered else chrome.ctl), 1))
                painter.setBrush(QColor(chrome.surface))
                painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        if self.hasFocus():
            whole = self.pip_rect(1).united(self.pip_rect(5))
            paint_focus_ring(painter, whole.adjusted(1, 0, -1, 0), 4, chrome)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event)
        if event.button() is Qt.MouseButton.LeftButton and place:
            self._choose(None if place == self._value else place)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._place_at(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = 0
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        toward_right = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: -toward_right,
            Qt.Key.Key_Right: toward_right,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: 1,
            Qt.Key.Key_PageDown: -1,
            Qt.Key.Key_Home: -5,
            Qt.Key.Key_End: 5,
        }
        digit = from_digits(event.text())
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(None)
        elif digit in ("1", "2", "3", "4", "5"):
            self._choose(int(digit))
        elif event.key() in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose(min(max((self._value or 0) + steps[Qt.Key(event.key())], 1), 5))
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._gesture = f"pips-{uuid.uuid4()}"
        super().focusInEvent(event)

    def _place_at(self, event: QMouseEvent) -> int:
        for place in range(1, 6):
            half = _GAP / 2
            if self.pip_rect(place).adjusted(-half, -9, half, 9).contains(event.position()):
                return place
        return 0

    def _choose(self, value: int | None) -> None:
        if value != self._value:
            self.show_value(value)
            self.edited.emit(value, self._gesture)

    def _describe(self) -> None:
        is_said = self._value is not None
        self.setAccessibleDescription("" if is_said else translate("Importance", "Not said"))
