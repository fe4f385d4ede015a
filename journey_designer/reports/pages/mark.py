"""The mark of the program, as in its icon."""

from __future__ import annotations

from typing import Final

from journey_designer.layout.display import Box, Colour, Command, Op, Path, Rect
from journey_designer.layout.drawing.shapes import circle
from journey_designer.layout.palette import PRINT

_SIDE: Final = 512.0
"""The icon is drawn in a square of this side."""


def mark_ops(rect: Rect, colour: Colour = PRINT.accent) -> list[Op]:
    """A curve and a point in a rounded square."""
    k = rect.w / _SIDE

    def at(*points: float) -> tuple[float, ...]:
        return tuple(value * k + (rect.y if place % 2 else rect.x) for place, value in enumerate(points))

    radius = 136 * k
    x, y = at(384, 183)
    curve: tuple[Command, ...] = (
        ("M", at(110, 302)),
        ("C", at(160, 302, 182, 181, 238, 181)),
        ("C", at(294, 181, 318, 347, 375, 347)),
    )
    return [
        Box(rect, fill=colour, radii=(radius, radius, radius, radius)),
        Path(curve, stroke=PRINT.surface, width=42 * k),
        Path(circle(x, y, 48 * k), fill=PRINT.star),
    ]
