"""Rounded rectangles, each corner with its own radius."""

from __future__ import annotations

from typing import Any, Final

Radii = tuple[float, float, float, float]
"""Top left, top right, bottom right, bottom left."""

_REACH: Final = 0.5522847498
"""How far the control points of a quarter circle lie from its ends, in radii."""


def rounded_rect(path: Any, x: float, y: float, w: float, h: float, radii: Radii) -> None:
    """Append a rectangle to a reportlab path, with its lower left corner at (``x``, ``y``), y upwards.

    Radii that do not fit are all reduced in proportion, as in CSS.
    """
    a, b, c, d = _fitting(w, h, radii)
    right, top = x + w, y + h
    if not a and not b and not c and not d:
        path.rect(x, y, w, h)
        return
    path.moveTo(x + a, top)
    path.lineTo(right - b, top)
    _corner(path, right - b, top, right, top - b, right, top)
    path.lineTo(right, y + c)
    _corner(path, right, y + c, right - c, y, right, y)
    path.lineTo(x + d, y)
    _corner(path, x + d, y, x, y + d, x, y)
    path.lineTo(x, top - a)
    _corner(path, x, top - a, x + a, top, x, top)
    path.close()


def _fitting(w: float, h: float, radii: Radii) -> Radii:
    a, b, c, d = (max(0.0, radius) for radius in radii)
    sums = ((a + b, w), (c + d, w), (a + d, h), (b + c, h))
    factor = min([1.0, *(side / total for total, side in sums if total > 0)])
    factor = max(0.0, factor)
    return a * factor, b * factor, c * factor, d * factor


def _corner(path: Any, x0: float, y0: float, x1: float, y1: float, cx: float, cy: float) -> None:
    """A quarter ellipse from (x0, y0) to (x1, y1) that bends towards (cx, cy)."""
    if (x0, y0) != (x1, y1):
        path.curveTo(
            x0 + (cx - x0) * _REACH,
            y0 + (cy - y0) * _REACH,
            x1 + (cx - x1) * _REACH,
            y1 + (cy - y1) * _REACH,
            x1,
            y1,
        )
