"""Ideas on two axes: any criterion, or several together, on each."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from journey_designer.analysis.idea_ranking import HIGHEST_VALUE, worth
from journey_designer.analysis.judgements import Judgements, judgements
from journey_designer.core.consistency import Records
from journey_designer.core.records import Criterion, Idea

Quadrant = Literal["do_first", "plan", "fill_in", "leave"]


@dataclass(frozen=True, slots=True)
class Axis:
    """What an axis shows, 0 … 10. ``is_cost``: less is better, so the good end is the low one."""

    criteria: tuple[Criterion, ...]
    is_cost: bool


@dataclass(frozen=True, slots=True)
class Dot:
    """An idea on the matrix. ``do_first`` is good on both axes, ``plan`` only upwards, ``fill_in`` only across."""

    idea: Idea
    across: float
    up: float
    quadrant: Quadrant


@dataclass(frozen=True, slots=True)
class Matrix:
    """Two axes and the ideas judged on both, in the project's order; the ids of the others."""

    across: Axis
    up: Axis
    dots: tuple[Dot, ...]
    without: tuple[str, ...]


def matrix(records: Records, across: Sequence[str], up: Sequence[str], scorer: str | None = None) -> Matrix:
    """The ideas by the criteria with these ids.

    An axis of costs shows costs; one that mixes benefits and costs counts costs backwards. Several criteria on an axis
    are averaged by their weights. The middle of the scale, 5, counts as good.
    """
    given = judgements(records, scorer)
    axes = (_axis(records, across), _axis(records, up))
    dots, without = [], []
    for idea in records.all(Idea):
        x, y = (_value(idea, axis, given) for axis in axes)
        if x is None or y is None:
            without.append(idea.id)
        else:
            dots.append(Dot(idea, x, y, _quadrant(_is_good(axes[0], x), _is_good(axes[1], y))))
    return Matrix(axes[0], axes[1], tuple(dots), tuple(without))


def _axis(records: Records, criterion_ids: Sequence[str]) -> Axis:
    found = (records.find(Criterion, criterion_id) for criterion_id in criterion_ids)
    criteria = tuple(criterion for criterion in found if criterion is not None)
    return Axis(criteria, bool(criteria) and all(entry.direction == "cost" for entry in criteria))


def _value(idea: Idea, axis: Axis, given: Judgements) -> float | None:
    parts = [(entry, given.get((idea.id, entry.id))) for entry in axis.criteria]
    known = [(entry, judgement.value) for entry, judgement in parts if judgement is not None]
    if not known or len(known) < len(parts):
        return None
    if len(known) == 1:
        return known[0][1]
    weights = [entry.weight for entry, _ in known]
    if not any(weights):
        weights = [1.0] * len(known)
    values = [value if axis.is_cost else HIGHEST_VALUE * worth(entry, value) for entry, value in known]
    return math.fsum(map(math.prod, zip(weights, values, strict=True))) / math.fsum(weights)


def _is_good(axis: Axis, value: float) -> bool:
    return value <= HIGHEST_VALUE / 2 if axis.is_cost else value >= HIGHEST_VALUE / 2


def _quadrant(is_good_across: bool, is_good_up: bool) -> Quadrant:
    if is_good_up:
        return "do_first" if is_good_across else "plan"
    return "fill_in" if is_good_across else "leave"
