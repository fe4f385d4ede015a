"""Fingers on the map: one is a hand, two move and zoom the map, one that rests opens the menu."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QGuiApplication, QInputDevice, QTouchEvent

from journey_designer.ui.canvas.taps import Taps

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_STEADY = 12.0
"""A finger that moves no further, in px, rests."""
_LEAST_SPREAD = 24.0
"""Two fingers nearer than this, in px, do not zoom."""


class Touch:
    """Takes the events of touch screens; touch pads send wheel and native gestures instead."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._taps = Taps(view)
        self._start: QPointF | None = None
        self._pair: tuple[QPointF, float] | None = None
        self._is_over = False
        self._hold = QTimer(view)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(self._rested)

    def take(self, event: QTouchEvent) -> bool:
        """Handle an event; whether it was for the map."""
        if event.device().type() is not QInputDevice.DeviceType.TouchScreen:
            return False
        points = [point for point in event.points() if point.state() is not QEventPoint.State.Released]
        if event.type() is QEvent.Type.TouchBegin:
            if self._view.viewport().childAt(event.points()[0].position().toPoint()) is not None:
                return False
            self._begin(event)
        elif event.type() is QEvent.Type.TouchCancel:
            self._end()
        elif len(points) > 1:
            self._both(points[0].position(), points[1].position())
        elif not self._is_over:
            self._one(event)
        if event.type() is QEvent.Type.TouchEnd:
            self._end()
        event.accept()
        return True

    def _begin(self, event: QTouchEvent) -> None:
        point = event.points()[0].position()
        self._start, self._is_over, self._pair = point, False, None
        self._taps.press(point, event.modifiers(), event.timestamp())
        self._hold.start(QGuiApplication.styleHints().mousePressAndHoldInterval())
        if len(event.points()) > 1:
            self._both(point, event.points()[1].position())

    def _one(self, event: QTouchEvent) -> None:
        """One finger moves or is lifted."""
        place = event.points()[0]
        point = place.position()
        if place.state() is QEventPoint.State.Released:
            self._taps.release(point, event.modifiers())
            return
        if self._start is not None and (point - self._start).manhattanLength() > _STEADY:
            self._hold.stop()
        self._taps.move(point, event.modifiers(), Qt.MouseButton.LeftButton)

    def _both(self, one: QPointF, other: QPointF) -> None:
        """The map follows two fingers: their middle moves it, their distance zooms it."""
        self._hold.stop()
        middle, spread = (one + other) / 2, math.hypot(other.x() - one.x(), other.y() - one.y())
        before, self._pair = self._pair, (middle, spread)
        if before is None:
            self._is_over = True
            self._taps.forget()
            return
        moved = middle - before[0]
        self._view.pan_by(moved.x(), moved.y())
        if min(spread, before[1]) >= _LEAST_SPREAD:
            self._view.zooming.by(spread / before[1], middle)

    def _rested(self) -> None:
        """A finger that rests where it was put asks for the menu of what lies there."""
        start = self._start
        if start is None or self._is_over or self._view.hands.is_busy:
            return
        self._is_over = True
        self._taps.forget()
        self._view.show_menu_at(start)

    def _end(self) -> None:
        self._hold.stop()
        if self._is_over:
            self._taps.forget()
        self._start, self._pair = None, None
