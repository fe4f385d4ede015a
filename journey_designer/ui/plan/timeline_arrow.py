"""The arrow from an action to the one that waits for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF

from journey_designer.layout.drawing.arrows import arrow_points
from journey_designer.ui.insights.pencil import Pencil


def draw_arrow(
    pencil: Pencil, start: tuple[float, float], end: tuple[float, float], bar: float, colour: str
) -> None:
    """From the end of one bar to the beginning of another; ``bar`` is how high bars are."""
    points = arrow_points(start, end, bar)
    path = QPainterPath(pencil.point(*points[0]))
    for point in points[1:]:
        path.lineTo(pencil.point(*point))
    painter, ink = pencil.painter, pencil.colour(colour)
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    x, y = end
    painter.drawPolygon(
        QPolygonF([pencil.point(x, y), pencil.point(x - 6, y - 3.5), pencil.point(x - 6, y + 3.5)])
    )
