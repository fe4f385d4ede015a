"""The extremes of a curve, or of several together: best, worst, steepest drop, longest low run.

Of several curves, as those of all personas, the first one's come first among equals; a point's stage tells its journey.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby, pairwise

from journey_designer.analysis.averages import mean
from journey_designer.analysis.curve import Curve, Point

_EQUAL = 1e-9
"""Drops nearer than this are equal: floats of the same figure differ in their last bits."""


@dataclass(frozen=True, slots=True)
class Drop:
    """A fall between two touchpoints that follow each other; ``drop`` is the later score minus the earlier, below 0."""

    start: Point
    end: Point
    drop: float


@dataclass(frozen=True, slots=True)
class LowRun:
    """Touchpoints that follow each other and are all below 0; ``average`` of their scores."""

    points: tuple[Point, ...]
    average: float


def best(*curves: Curve) -> Point | None:
    """The point with the highest score, the earliest of equals; None under two scores or when all are equal.

    Source: the map's own marks of best and worst follow the same rule.
    """
    return _extreme(curves, 1.0)


def worst(*curves: Curve) -> Point | None:
    """The point with the lowest score, the earliest of equals; None under two scores or when all are equal."""
    return _extreme(curves, -1.0)


def steepest_drop(*curves: Curve) -> Drop | None:
    """The smallest score(i) - score(i-1), the earliest of equals; None where the curve never falls.

    Only neighbours count: a touchpoint that was not assessed breaks the curve, and nobody knows how it fell there.
    """
    found: Drop | None = None
    for start, end in (pair for curve in curves for pair in pairwise(curve.points)):
        if start.score is None or end.score is None:
            continue
        drop = end.score - start.score
        if drop < (found.drop if found is not None else 0.0) - _EQUAL:
            found = Drop(start, end, drop)
    return found


def longest_low(*curves: Curve) -> LowRun | None:
    """The longest run of neighbours below 0, the earliest of equals; None where no score is below 0.

    A touchpoint that was not assessed ends a run.
    """
    runs = (
        list(run)
        for curve in curves
        for is_low, run in groupby(curve.points, lambda point: point.score is not None and point.score < 0)
        if is_low
    )
    longest: list[Point] = max(runs, key=len, default=[])
    average = mean(point.score for point in longest if point.score is not None)
    return LowRun(tuple(longest), average) if average is not None else None


def _extreme(curves: Iterable[Curve], sign: float) -> Point | None:
    found: Point | None = None
    highest = 0.0
    are_equal = True
    for point in (point for curve in curves for point in curve.points):
        if point.score is None:
            continue
        height = sign * point.score
        if found is None:
            found, highest = point, height
        elif height != highest:
            are_equal = False
            if height > highest:
                found, highest = point, height
    return None if are_equal else found
