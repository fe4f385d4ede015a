"""The pen on the map: it points, drags and writes like a mouse; its other end erases cards, its barrel opens menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent

from journey_designer.core.changes import Key
from journey_designer.core.records import Card
from journey_designer.ui.canvas.taps import Taps

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_LEFT, _MIDDLE, _RIGHT = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)


class Stylus:
    """Takes the events of pens. A stroke of the eraser is one step, and what it touched can be undone together."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._taps = Taps(view)
        self._erased: set[Key] | None = None

    def take(self, event: QTabletEvent) -> bool:
        """Handle an event; whether it was for the map."""
        point = event.position()
        if self._view.viewport().childAt(point.toPoint()) is not None:
            return False
        if event.pointerType() is QPointingDevice.PointerType.Eraser:
            self._erase(event.type(), point)
        elif event.type() is QEvent.Type.TabletPress:
            self._press(event, point)
        elif event.type() is QEvent.Type.TabletMove:
            self._taps.move(point, event.modifiers(), event.buttons())
        elif event.type() is QEvent.Type.TabletRelease and event.button() in (_LEFT, _MIDDLE):
            self._taps.release(point, event.modifiers(), button=event.button())
        event.accept()
        return True

    def _press(self, event: QTabletEvent, point: QPointF) -> None:
        if event.button() is _RIGHT:
            self._taps.forget()
            self._view.show_menu_at(point)
        elif event.button() in (_LEFT, _MIDDLE):
            self._taps.press(point, event.modifiers(), event.timestamp(), button=event.button())

    def _erase(self, kind: QEvent.Type, point: QPointF) -> None:
        """The cards under the stroke are shown as selected, and go when the eraser is lifted."""
        if kind is QEvent.Type.TabletPress:
            self._view.hands.cancel()
            self._erased = set()
        if self._erased is None:
            return
        found = self._view.hands.hit_at(point)
        if found.kind == "card" and found.card_id is not None:
            self._erased.add((Card, found.card_id))
        self._view.session.select(self._erased)
        if kind is QEvent.Type.TabletRelease:
            self._erased = None
            self._view.commands.delete()
