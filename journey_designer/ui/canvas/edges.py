"""While something is dragged near an edge of the view, the map scrolls under it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QTimer

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_EDGE = 36
_STEP = 14
_MS = 16


class EdgeScrolling:
    """Scrolls while it runs; ``moved`` is called when the map lies elsewhere under the pointer."""

    def __init__(self, view: MapView, moved: Callable[[], None]) -> None:
        self._view = view
        self._moved = moved
        self._point = QPointF()
        self._timer = QTimer(view)
        self._timer.setInterval(_MS)
        self._timer.timeout.connect(self._scroll)

    def start(self) -> None:
        """Something is being dragged."""
        self._timer.start()

    def stop(self) -> None:
        """Nothing is dragged any more."""
        self._timer.stop()

    def follow(self, point: QPointF) -> None:
        """The pointer is here."""
        self._point = point

    def _scroll(self) -> None:
        camera = self._view.surface.camera
        body = camera.open_body()
        dx = _pull(self._point.x(), body.left(), body.right())
        dy = _pull(self._point.y(), body.top(), body.bottom())
        if camera.is_mirrored:
            dx = -dx
        if dx or dy:
            before = camera.scroll_x, camera.scroll_y
            self._view.scroll_to(
                camera.scroll_x + round(dx * camera.ratio), camera.scroll_y + round(dy * camera.ratio)
            )
            if before != (camera.scroll_x, camera.scroll_y):
                self._moved()


def _pull(value: float, low: float, high: float) -> float:
    """How far to scroll, in px: the more the nearer to an edge, or beyond it."""
    if value < low + _EDGE:
        return -_STEP * min((low + _EDGE - value) / _EDGE, 1.0)
    if value > high - _EDGE:
        return _STEP * min((value - high + _EDGE) / _EDGE, 1.0)
    return 0.0
