"""How far a weight may move before an order changes: exact, by solving for the points where lines cross.

Each candidate's value is a straight line over the weight, so two candidates change places where their lines cross,
and nowhere else. Source: sensitivity of weighted sums, E. Triantaphyllou and A. Sánchez, "A Sensitivity Analysis
Approach for Some Deterministic Multi-Criteria Decision-Making Methods", Decision Sciences 28 (1997).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

_EQUAL = 1e-9
"""Values nearer than this are equal: floats of the same figure differ in their last bits."""


@dataclass(frozen=True, slots=True)
class Line:
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
    after_last = ((kept - 1, other) for other in range(kept, len(lines)) if kept)
    pairs = (*pairwise(range(kept)), *after_last)
    return _reach(lines, pairs, now, low, high)


def reach_of_set(lines: Sequence[Line], top: int, now: float, low: float, high: float) -> Reach:
    """How far the weight may move before one of the first ``top`` gives way to one who is not, in whatever order."""
    kept = min(top, len(lines))
    pairs = ((inner, outer) for inner in range(kept) for outer in range(kept, len(lines)))
    return _reach(lines, pairs, now, low, high)


def _reach(
    lines: Sequence[Line], pairs: Iterable[tuple[int, int]], now: float, low: float, high: float
) -> Reach:
    below = above = None
    for first, second in pairs:
        steepness = lines[first].slope - lines[second].slope
        if not steepness:
            continue
        lead = lines[first].level - lines[second].level
        crossing = now - (lead if lead > _EQUAL else 0.0) / steepness
        if steepness > 0 and crossing > low:
            low, below = crossing, Swap(first, second)
        elif steepness < 0 and crossing < high:
            high, above = crossing, Swap(first, second)
    return Reach(low, now, high, below, above)
