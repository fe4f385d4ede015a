"""The emotion curve: a monotone cubic through the scores, in pieces of one interval each.

Tangents are the mean of the neighbouring slopes, none at an extreme, and cut to three times the smaller slope: the
square region of F. N. Fritsch and R. E. Carlson, "Monotone Piecewise Cubic Interpolation", SIAM J. Numer. Anal. 17
(1980), so the curve never overshoots a score, and a change of one score moves two intervals on either side.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

Interval = tuple[float, float, float, float, float, float, float, float]
"""A cubic Bézier: x0 y0, two control points, x1 y1."""


def tangent(xs: Sequence[float], ys: Sequence[float | None], place: int) -> float:
    """The slope of the curve at a score; at the end of a run that of its only interval, of a lone score 0."""
    before = _slope(xs, ys, place - 1)
    after = _slope(xs, ys, place)
    if before is None or after is None:
        return after if before is None and after is not None else before or 0.0
    if before * after <= 0:
        return 0.0
    size = min(abs(before + after) / 2, 3 * abs(before), 3 * abs(after))
    return math.copysign(size, before)


def interval(xs: Sequence[float], ys: Sequence[float | None], place: int) -> Interval | None:
    """The piece of the curve from score ``place`` to the next; None where either is missing."""
    if not 0 <= place < len(xs) - 1:
        return None
    y0, y1 = ys[place], ys[place + 1]
    if y0 is None or y1 is None:
        return None
    x0, x1 = xs[place], xs[place + 1]
    third = (x1 - x0) / 3
    return (
        x0,
        y0,
        x0 + third,
        y0 + third * tangent(xs, ys, place),
        x1 - third,
        y1 - third * tangent(xs, ys, place + 1),
        x1,
        y1,
    )


def _slope(xs: Sequence[float], ys: Sequence[float | None], place: int) -> float | None:
    if not 0 <= place < len(xs) - 1:
        return None
    y0, y1 = ys[place], ys[place + 1]
    if y0 is None or y1 is None:
        return None
    return (y1 - y0) / (xs[place + 1] - xs[place])
