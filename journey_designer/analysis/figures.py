"""The figures of a curve by name: the rule of each, and whether there is enough to say it.

``RULES`` are the English sentences shown beside a figure; an interface translates them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal

from journey_designer.analysis.averages import journey_score, peak_and_end
from journey_designer.analysis.curve import Curve
from journey_designer.analysis.extremes import best, longest_low, steepest_drop, worst
from journey_designer.analysis.moments import importances, key_moments
from journey_designer.analysis.votes import widest_disagreement

Unit = Literal["touchpoints", "neighbours", "voted", "weighed"]
State = Literal["known", "none", "lacking"]

RULES: dict[str, str] = {
    "best": "The highest score; of equals the earliest.",
    "worst": "The lowest score; of equals the earliest.",
    "steepest_drop": "The largest fall from one touchpoint to the next; both must have a score.",
    "longest_low": "The longest row of touchpoints below 0; one without a score ends it.",
    "peak_and_end": "Half the score farthest from 0, half the last score: what people remember.",
    "journey_score": "The mean of all scores; each touchpoint counts the same.",
    "disagreement": "The largest standard deviation of the votes, where three or more voted.",
    "key_moments": "Distance from neutral × average importance.",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a figure can be said. ``none``: there is enough to see that there is no such thing (no fall, no low run).

    ``lacking``: ``needed`` of the unit are needed and only ``have`` are there.
    """

    state: State
    unit: Unit
    needed: int
    have: int


@dataclass(frozen=True, slots=True)
class _Need:
    unit: Unit
    number: int
    figure: Callable[[Curve], Any]


_NEEDS: dict[str, _Need] = {
    "best": _Need("touchpoints", 2, best),
    "worst": _Need("touchpoints", 2, worst),
    "steepest_drop": _Need("neighbours", 1, steepest_drop),
    "longest_low": _Need("touchpoints", 1, longest_low),
    "peak_and_end": _Need("touchpoints", 1, peak_and_end),
    "journey_score": _Need("touchpoints", 1, journey_score),
    "disagreement": _Need("voted", 1, widest_disagreement),
    "key_moments": _Need("weighed", 1, lambda curve: key_moments(curve) or None),
}


def standing(curve: Curve, figure: str) -> Standing:
    """Whether the figure of this name (a key of ``RULES``) can be said of a curve, and what it lacks if not.

    Units: touchpoints with a score; pairs of neighbours with scores; touchpoints with three votes or more; touchpoints
    with a score and an importance.
    """
    need = _NEEDS[figure]
    have = _COUNTS[need.unit](curve)
    if have < need.number:
        return Standing("lacking", need.unit, need.number, have)
    state: State = "none" if need.figure(curve) is None else "known"
    return Standing(state, need.unit, need.number, have)


def _neighbours(curve: Curve) -> int:
    return sum(one.score is not None and other.score is not None for one, other in pairwise(curve.points))


def _voted(curve: Curve) -> int:
    return sum(point.touchpoint.spread is not None for point in curve.points)


def _weighed(curve: Curve) -> int:
    return sum(point.score is not None and importances(point) is not None for point in curve.points)


_COUNTS: dict[Unit, Callable[[Curve], int]] = {
    "touchpoints": lambda curve: len(curve.scores),
    "neighbours": _neighbours,
    "voted": _voted,
    "weighed": _weighed,
}
