"""How a diagram is seen: its scale, where it lies in the widget, and whether it is turned round."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from journey_designer.layout.display import Rect
from journey_designer.layout.link_shapes import Point

LEAST_SCALE = 0.25
MOST_SCALE = 3.0
_MARGIN = 28.0


class Sight:
    """``scale`` is view px a px of the diagram, ``origin`` where its origin lies in view px. Turned round, x grows to
    the left.
    """

    def __init__(self) -> None:
        self.scale = 1.0
        self.origin = QPointF()
        self.is_turned = False

    def to_view(self, point: Point) -> QPointF:
        """A point of the diagram in view px."""
        side = -1.0 if self.is_turned else 1.0
        return QPointF(
            self.origin.x() + side * point[0] * self.scale, self.origin.y() + point[1] * self.scale
        )

    def to_diagram(self, point: QPointF) -> Point:
        """A point of the view in px of the diagram."""
        side = -1.0 if self.is_turned else 1.0
        return (
            side * (point.x() - self.origin.x()) / self.scale,
            (point.y() - self.origin.y()) / self.scale,
        )

    def rect_to_view(self, rect: Rect) -> QRectF:
        """A rectangle of the diagram in view px."""
        return QRectF(self.to_view((rect.x, rect.y)), self.to_view((rect.right, rect.bottom))).normalized()

    def rect_to_diagram(self, rect: QRectF) -> Rect:
        """A rectangle of the view in px of the diagram."""
        (a, top), (b, bottom) = self.to_diagram(rect.topLeft()), self.to_diagram(rect.bottomRight())
        return Rect(min(a, b), top, abs(b - a), bottom - top)

    def fit(self, bounds: Rect, width: float, height: float, most: float) -> None:
        """Show all of it, at ``most`` times its size or smaller."""
        room_x, room_y = max(width - 2 * _MARGIN, 1.0), max(height - 2 * _MARGIN, 1.0)
        wanted = min(most, room_x / max(bounds.w, 1.0), room_y / max(bounds.h, 1.0))
        self.scale = min(max(wanted, LEAST_SCALE), MOST_SCALE)
        self.origin = QPointF()
        middle = self.to_view((bounds.x + bounds.w / 2, bounds.y + bounds.h / 2))
        self._set_origin(width / 2 - middle.x(), height / 2 - middle.y())

    def zoom(self, factor: float, at: QPointF) -> None:
        """Larger or smaller; what lies at a point of the view stays there."""
        kept = self.to_diagram(at)
        self.scale = min(max(self.scale * factor, LEAST_SCALE), MOST_SCALE)
        now = self.to_view(kept)
        self._set_origin(self.origin.x() + at.x() - now.x(), self.origin.y() + at.y() - now.y())

    def pan(self, dx: float, dy: float) -> None:
        """Move the diagram by view px."""
        self._set_origin(self.origin.x() + dx, self.origin.y() + dy)

    def reveal(self, rect: Rect, width: float, height: float) -> None:
        """Move the diagram as little as it takes to see a rectangle of it."""
        seen = self.rect_to_view(rect).adjusted(-16, -16, 16, 16)
        self.pan(_shift(seen.left(), seen.right(), width), _shift(seen.top(), seen.bottom(), height))

    def _set_origin(self, x: float, y: float) -> None:
        self.origin = QPointF(round(x), round(y))


def _shift(low: float, high: float, room: float) -> float:
    if low < 0:
        return -low
    return min(0.0, room - high) if high > room else 0.0
