"""The extremes of a curve: best, worst, steepest drop, longest low run."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from journey_designer.analysis.averages import mean
from journey_designer.analysis.curve import Curve, Point


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


def best(curve: Curve) -> Point | None:
    """The point with the highest score, the earliest of equals; None under two scores or when all are equal.

    Source: the map's own marks of best and worst follow the same rule.
    """
    return _extreme(curve, 1.0)


def worst(curve: Curve) -> Point | None:
    """The point with the lowest score, the earliest of equals; None under two scores or when all are equal."""
    return _extreme(curve, -1.0)


def steepest_drop(curve: Curve) -> Drop | None:
    """The smallest score(i) - score(i-1), the earliest of equals; None where the curve never falls.

    Only neighbours count: a touchpoint that was not assessed breaks the curve, and nobody knows how it fell there.
    """
    found: Drop | None = None
    for start, end in pairwise(curve.points):
        if start.score is None or end.score is None:
            continue
        drop = end.score - start.score
        if drop < (found.drop if found is not None else 0.0):
            found = Drop(start, end, drop)
    return found


def longest_low(curve: Curve) -> LowRun | None:
    """The longest run of neighbours below 0, the earliest of equals; None where no score is below 0.

    A touchpoint that was not assessed ends a run.
    """
    longest: list[Point] = []
    run: list[Point] = []
    for point in curve.points:
        if point.score is not None and point.score < 0:
            run.append(point)
            if len(run) > len(longest):
                longest = run
        else:
            run = []
    average = mean(point.score for point in longest if point.score is not None)
    return LowRun(tuple(longest), average) if average is not None else None


def _extreme(curve: Curve, sign: float) -> Point | None:
    found: Point | None = None
    highest = 0.0
    are_equal = True
    for point in curve.points:
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
