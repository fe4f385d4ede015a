"""A judgement 0 … 10 as five blocks of two."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from journey_designer.core.numbers import from_digits
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import fill, translate
from journey_designer.ui.widgets.drawings import paint_focus_ring

_BLOCK = 9.0
_GAP = 2.5
_HIGH = 14.0
_MARGIN = 4.0
_MOST = 10


class ScorePips(QAbstractSlider):
    """``edited`` carries a value 0 … 10 or None (taken back), and the gesture.

    A press fills up to where it is, in half blocks; pressing there again goes one lower. Arrows go by one,
    digits choose, End is 10, Delete takes the judgement back.
    """

    edited = Signal(object, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._value: float | None = None
        self._gesture = ""
        self._label = ""
        self._is_sealed = False
        self.setRange(0, _MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        context.theme.changed.connect(self.updateGeometry)

    @property
    def judgement(self) -> float | None:
        """What is shown."""
        return self._value

    def show_value(self, value: float | None, label: str) -> None:
        """Show a judgement, and by what: the words for screen readers."""
        self._value, self._label = value, label
        self.setSliderPosition(round(value or 0))
        self._describe()
        self.update()

    def set_sealed(self, *, is_sealed: bool) -> None:
        """A judgement was given here that nobody sees; another one takes its place."""
        self._is_sealed = is_sealed
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        scale = growth(self._context)
        return QSize(
            round((5 * _BLOCK + 4 * _GAP + 2 * _MARGIN) * scale), round(max(26.0, (_HIGH + 8) * scale))
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        scale = growth(self._context)
        block, high = _BLOCK * scale, _HIGH * scale
        top = (self.height() - high) / 2
        for place in range(5):
            x = (_MARGIN + place * (_BLOCK + _GAP)) * scale
            pencil.fill(pencil.rect(x, top, block, high), "hover", 2.5)
            filled = min(max((self._value or 0) / 2 - place, 0), 1)
            if filled > 0:
                pencil.fill(pencil.rect(x, top, block * filled, high), "ink2", 2.5)
        if self._value is None and self._is_sealed:
            side = 14 * scale
            pencil.icon((self.width() - side) / 2, (self.height() - side) / 2, "check", side, "ink2")
        elif self._value is None:
            middle = self.height() / 2
            pencil.line((_MARGIN, middle), (self.width() - _MARGIN, middle), "line2")
        if self.hasFocus():
            area = pencil.rect(2, top, self.width() - 4, high).adjusted(1, 0, -1, 0)
            paint_focus_ring(painter, area, 3, self._context.theme.chrome)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x = event.position().x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        share = (x - _MARGIN) / max(self.width() - 2 * _MARGIN, 1)
        value = min(max(int(share * _MOST) + 1, 1), _MOST)
        self._choose(value - 1 if value == self._value else value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QEvent) -> None:
        """The wheel scrolls the page, it changes no score."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Plus: 1,
            Qt.Key.Key_Minus: -1,
        }
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: _MOST}
        key, digit = Qt.Key(event.key()), from_digits(event.text())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(None)
        elif digit.isdecimal() and len(digit) == 1:
            self._choose(int(digit))
        elif key in steps:
            self._choose(min(max(round(self._value or 0) + steps[key], 0), _MOST))
        elif key in ends:
            self._choose(ends[key])
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._gesture = f"score-{uuid.uuid4()}"
        super().focusInEvent(event)

    def _choose(self, value: float | None) -> None:
        if value != self._value:
            self.show_value(value, self._label)
            self.edited.emit(value, self._gesture)

    def _describe(self) -> None:
        plain.name(self, self._label, has_tip=False)
        said = translate("Plan", "Given, unseen") if self._is_sealed else translate("Plan", "Not judged")
        if self._value is not None:
            places = 0 if float(self._value).is_integer() else 1
            said = self._context.languages.number(self._value, places)
        self.setAccessibleDescription(said)
        plain.set_tip(
            self, fill(translate("Plan", "{criterion}: {value}"), criterion=self._label, value=said)
        )
