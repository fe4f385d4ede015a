"""Satisfaction at a touchpoint as a slider over five faces."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from journey_designer.core.numbers import rounded
from journey_designer.layout.drawing.shapes import level_of
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.widgets.drawings import map_palette, paint_face, paint_focus_ring

_LEVELS = (-2, -1, 0, 1, 2)
_THUMB = 11.0
_TRACK_Y = 14.0
_FACE = 20.0
_FACE_Y = 32.0
_HEIGHT = 56
_SIDE = 12.0


class SatisfactionSlider(QAbstractSlider):
    """-2 … +2 in steps of 0.1, or nothing: not assessed. +2 is at the side where reading ends.

    ``edited`` carries the value (None: not assessed) and the gesture, when a drag is let go, a face is
    pressed or a key; ``previewed`` the value while it is dragged. Left and right follow the eye by 0.1, up
    and down and the wheel with the focus too, Page up and down by 1, Home and End to the ends; Delete
    takes the assessment away. Dragging with Shift goes by whole steps, Escape gives up the drag.
    """

    edited = Signal(object, str)
    previewed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._value: float | None = None
        self._shown: float | None = None
        self._is_dragged = False
        self._gesture = ""
        self.setRange(-20, 20)
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        context.theme.changed.connect(self.update)
        context.languages.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def satisfaction(self) -> float | None:
        """What is shown, which while dragging is not kept yet."""
        return self._shown

    def show_value(self, value: float | None) -> None:
        """Show a satisfaction, or that there is none; a drag that is going on is not disturbed."""
        self._value = value
        if not self._is_dragged:
            self._show(value)

    def settle(self) -> None:
        """Nothing is ever kept back but a drag, and that ends by hand."""

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, _HEIGHT)

    # Geometry

    def x_of(self, value: float) -> float:
        """Where a value lies, in px from the left."""
        share = (value + 2) / 4
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return _SIDE + share * (self.width() - 2 * _SIDE)

    def value_at(self, x: float) -> float:
        """The value that lies at a place, in tenths."""
        share = (x - _SIDE) / max(self.width() - 2 * _SIDE, 1)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return rounded(min(max(share * 4 - 2, -2.0), 2.0), 1)

    def face_rect(self, level: int) -> QRectF:
        """Where the face of a whole value is."""
        return QRectF(self.x_of(level) - _FACE / 2, _FACE_Y, _FACE, _FACE)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        self._paint_track(painter)
        self._paint_thumb(painter)
        self._paint_faces(painter)
        painter.end()

    def _paint_track(self, painter: QPainter) -> None:
        chrome = self._context.theme.chrome
        start, end, zero = self.x_of(-2), self.x_of(2), self.x_of(0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chrome.line))
        left, right = min(start, end), max(start, end)
        painter.drawRoundedRect(QRectF(left, _TRACK_Y - 3, right - left, 6), 3, 3)
        if self._shown is not None:
            x = self.x_of(self._shown)
            painter.setBrush(QColor(chrome.neg if self._shown < 0 else chrome.pos))
            painter.drawRect(QRectF(min(x, zero), _TRACK_Y - 3, abs(x - zero), 6))
        painter.setBrush(QColor(chrome.ctl))
        painter.drawRoundedRect(QRectF(zero - 1, _TRACK_Y - 6, 2, 12), 1, 1)

    def _paint_thumb(self, painter: QPainter) -> None:
        chrome = self._context.theme.chrome
        x = self.x_of(self._shown or 0.0)
        circle = QRectF(x - _THUMB + 1, _TRACK_Y - _THUMB + 1, 2 * _THUMB - 2, 2 * _THUMB - 2)
        pen = QPen(QColor(chrome.accent if self._shown is not None else chrome.ctl), 2)
        if self._shown is None:
            pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.setBrush(QColor("#FFFFFF" if self._shown is not None else chrome.surface))
        painter.drawEllipse(circle)
        if self.hasFocus():
            paint_focus_ring(painter, circle.adjusted(1, 1, -1, -1), _THUMB - 2, chrome)

    def _paint_faces(self, painter: QPainter) -> None:
        palette = map_palette(self._context.theme)
        nearest = None if self._shown is None else level_of(self._shown)
        for level in _LEVELS:
            colour = palette.score(level) if level == nearest else palette.ink3
            paint_face(painter, self.face_rect(level), level, colour)

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._gesture = ""
        for level in _LEVELS:
            if self.face_rect(level).adjusted(-6, -3, 6, 6).contains(event.position()):
                self._choose(None if self._shown == level else float(level))
                return
        self._is_dragged = True
        self._drag_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragged:
            self._drag_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_dragged and event.button() is Qt.MouseButton.LeftButton:
            self._is_dragged = False
            self._choose(self._shown)

    def _drag_to(self, event: QMouseEvent) -> None:
        value = self.value_at(event.position().x())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            value = rounded(value, 0)
        self._show(value)
        self.previewed.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        toward_right = -0.1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0.1
        steps = {
            Qt.Key.Key_Left: -toward_right,
            Qt.Key.Key_Right: toward_right,
            Qt.Key.Key_Up: 0.1,
            Qt.Key.Key_Down: -0.1,
            Qt.Key.Key_PageUp: 1.0,
            Qt.Key.Key_PageDown: -1.0,
            Qt.Key.Key_Home: -4.0,
            Qt.Key.Key_End: 4.0,
        }
        if key == Qt.Key.Key_Escape and self._is_dragged:
            self._give_up()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(None)
        elif key in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(steps[Qt.Key(key)])
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and event.angleDelta().y():
            self._step(0.1 if event.angleDelta().y() > 0 else -0.1)
            event.accept()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._gesture = f"slider-{uuid.uuid4()}"
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._give_up()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.update()
        super().changeEvent(event)

    def _step(self, by: float) -> None:
        self._choose(min(max(rounded((self._shown or 0.0) + by, 1), -2.0), 2.0))

    def _choose(self, value: float | None) -> None:
        before = self._value
        self._show(value)
        if value != before:
            self._value = value
            self.edited.emit(value, self._gesture)
        else:
            self.previewed.emit(value)

    def _give_up(self) -> None:
        if self._is_dragged:
            self._is_dragged = False
            self._show(self._value)
            self.previewed.emit(self._value)

    def _show(self, value: float | None) -> None:
        self._shown = value
        self.setSliderPosition(round((value or 0.0) * 10))
        self.setAccessibleDescription(
            translate("Satisfaction", "Not assessed")
            if value is None
            else self._context.languages.signed(value)
        )
        self.update()

    def _retranslate(self) -> None:
        plain.name(self, translate("Satisfaction", "Satisfaction"), has_tip=False)
