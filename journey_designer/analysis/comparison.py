"""Several curves on one axis: personas compared, today against the future.

Stages stand under each other by what they are: the same kind, or for other stages the same name; those without a
counterpart stand under what is in their place, unless both are of a known kind. Within stages that stand under each
other touchpoints do so by their place; where their numbers differ, those with the same name first, then those that share a
word which stands nowhere else in the stage.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import groupby

from journey_designer.analysis.alignment import aligned
from journey_designer.analysis.curve import Curve, Point, curve_of
from journey_designer.core.consistency import Records
from journey_designer.core.records import Journey, Stage
from journey_designer.core.text import folded

_LONGER_WORD = re.compile(r"\w{4,}")


@dataclass(frozen=True, slots=True)
class Column:
    """A place on the axis: for each curve the point that stands there, or None."""

    points: tuple[Point | None, ...]

    @property
    def name(self) -> str:
        """What the touchpoint is called by the first curve that has it."""
        return next((point.touchpoint.name for point in self.points if point is not None), "")

    @property
    def scores(self) -> tuple[float | None, ...]:
        """The score of each curve here."""
        return tuple(point.score if point is not None else None for point in self.points)


@dataclass(frozen=True, slots=True)
class Section:
    """A stage on the axis: for each curve its stage or None, and the columns under it, perhaps none."""

    stages: tuple[Stage | None, ...]
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Curves, and the axis they share, in order of time."""

    curves: tuple[Curve, ...]
    sections: tuple[Section, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """All places on the axis."""
        return tuple(column for section in self.sections for column in section.columns)


def compare(curves: Sequence[Curve]) -> Comparison:
    """Set curves under each other; the first one leads where their order differs."""
    stages: list[tuple[Stage | None, ...]] = []
    for number, curve in enumerate(curves):
        stages = _with_stages(stages, curve.stages, number)
    by_stage = [_points_by_stage(curve) for curve in curves]
    sections = []
    for members in stages:
        rows = [
            found.get(stage.id, ()) if stage is not None else ()
            for found, stage in zip(by_stage, members, strict=True)
        ]
        sections.append(Section(members, _columns(rows)))
    return Comparison(tuple(curves), tuple(sections))


def compare_journeys(records: Records, journey_ids: Sequence[str]) -> Comparison:
    """The comparison of journeys by their ids, in this order."""
    return compare([curve_of(records, journey_id) for journey_id in journey_ids])


def today_and_futures(records: Records, journey_id: str) -> tuple[str, ...]:
    """The journey of today that this one is or is based on, and the futures based on it; alone if there are none."""
    journey = records.find(Journey, journey_id)
    if journey is None:
        return ()
    if journey.state == "future" and journey.based_on is not None:
        journey = records.find(Journey, journey.based_on) or journey
    futures = records.family(Journey, "based_on", journey.id)
    return (journey.id, *(future.id for future in futures if future.state == "future"))


def _with_stages(
    axis: list[tuple[Stage | None, ...]], stages: Sequence[Stage], number: int
) -> list[tuple[Stage | None, ...]]:
    """The axis of ``number`` curves with the stages of one more."""
    identities = [_identities([members[place] for members in axis]) for place in range(number)]
    left = [({curve[place] for curve in identities} - {None},) for place in range(len(axis))]
    right = [({identity},) for identity in _identities(stages)]

    def may_meet(one: int, other: int) -> bool:
        kinds = {stage.kind for stage in axis[one] if stage is not None} | {stages[other].kind}
        return len(kinds - {"other"}) < 2

    nobody: tuple[Stage | None, ...] = (None,) * number
    return [
        (*(axis[one] if one is not None else nobody), stages[other] if other is not None else None)
        for one, other in aligned(left, right, may_meet)
    ]


def _identities(stages: Sequence[Stage | None]) -> list[Hashable]:
    """What each stage of a journey surely is: its kind and which of that kind, else its name; None for no stage."""
    counts: dict[str, int] = {}
    found: list[Hashable] = []
    for place, stage in enumerate(stages):
        if stage is None:
            found.append(None)
        elif stage.kind != "other":
            counts[stage.kind] = counts.get(stage.kind, 0) + 1
            found.append((stage.kind, counts[stage.kind]))
        else:
            found.append(("other", folded(stage.name) or place))
    return found


def _points_by_stage(curve: Curve) -> dict[str, tuple[Point, ...]]:
    return {
        stage_id: tuple(points)
        for stage_id, points in groupby(curve.points, key=lambda point: point.stage.id)
    }


def _columns(rows: Sequence[Sequence[Point]]) -> tuple[Column, ...]:
    """The points of stages that stand under each other, one row a curve, as columns."""
    columns: list[tuple[Point | None, ...]] = []
    is_even = len({len(row) for row in rows if row}) < 2
    for number, row in enumerate(rows):
        left = [_keys(column, is_even) for column in columns]
        right = [_keys((point,), is_even) for point in row]
        nobody: tuple[Point | None, ...] = (None,) * number
        columns = [
            (*(columns[one] if one is not None else nobody), row[other] if other is not None else None)
            for one, other in aligned(left, right)
        ]
    return tuple(Column(points) for points in columns)


def _keys(points: Sequence[Point | None], is_even: bool) -> tuple[set[str], ...]:
    """What a column is known by: the names in it, then their longer words; nothing where places say it all."""
    if is_even:
        return ()
    names = {folded(point.touchpoint.name) for point in points if point is not None} - {""}
    return names, {word for name in names for word in _LONGER_WORD.findall(name)}
