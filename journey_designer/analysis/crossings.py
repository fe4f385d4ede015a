"""How far a weight may move before an order changes: exact, by solving for the points where lines cross.

Each candidate's value is a straight line over the weight, so two candidates change places where their lines cross,
and nowhere else. Source: sensitivity of weighted sums, E. Triantaphyllou and A. Sánchez, "A Sensitivity Analysis
Approach for Some Deterministic Multi-Criteria Decision-Making Methods", Decision Sciences 28 (1997).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

_EQUAL = 1e-9
"""Values nearer than this are equal: floats of the same figure differ in their last bits."""


class Line(NamedTuple):
    """A candidate's value: ``level`` where the weight is now, ``slope`` for each unit the weight rises."""

    level: float
    slope: float


@dataclass(frozen=True, slots=True)
class Swap:
    """Who gives way to whom beyond a limit: places in the order of now, from 0."""

    leaves: int
    enters: int


@dataclass(frozen=True, slots=True)
class Reach:
    """From where to where the weight may move with nothing changed; ``now`` lies between.

    ``below`` and ``above`` tell who changes places beyond the limit; None: nobody, the limit is that of the weight.
    At the limit itself two are equal.
    """

    low: float
    now: float
    high: float
    below: Swap | None = None
    above: Swap | None = None


def reach_of_order(lines: Sequence[Line], top: int, now: float, low: float, high: float) -> Reach:
    """How far the weight may move before the order of the first ``top`` changes, or who they are.

    ``lines`` are in the order of now, best first; the weight itself lies between ``low`` and ``high``.
    """
    kept = min(top, len(lines))
    reach = Reach(low, now, high)
    for place in range(kept - 1):
        reach = _narrowed(reach, lines, place, range(place + 1, place + 2))
    return _narrowed(reach, lines, kept - 1, range(kept, len(lines))) if kept else reach


def reach_of_set(lines: Sequence[Line], top: int, now: float, low: float, high: float) -> Reach:
    """How far the weight may move before one of the first ``top`` gives way to one who is not, in whatever order."""
    kept = min(top, len(lines))
    reach = Reach(low, now, high)
    for place in range(kept):
        reach = _narrowed(reach, lines, place, range(kept, len(lines)))
    return reach


def _narrowed(reach: Reach, lines: Sequence[Line], first: int, others: range) -> Reach:
    """The reach within which the line at ``first`` stays above the others, all of them at or below it now."""
    now, below, above = reach.now, reach.below, reach.above
    down, up = now - reach.low, reach.high - now
    level, slope = lines[first]
    for second, (other_level, other_slope) in enumerate(lines[others.start : others.stop], others.start):
        lead = level - other_level
        rise = slope - other_slope
        if rise > 0:
            if lead + _EQUAL < rise * down:
                down, below = _distance(lead, rise), Swap(first, second)
        elif rise < 0 and lead + _EQUAL < -rise * up:
            up, above = _distance(lead, -rise), Swap(first, second)
    low = now - down if below is not None else reach.low
    high = now + up if above is not None else reach.high
    return Reach(low, now, high, below, above)


def _distance(lead: float, steepness: float) -> float:
    return lead / steepness if lead > _EQUAL else 0.0
