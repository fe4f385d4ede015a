"""Hints at the shape of a journey: its stages, its first and last step, its curve."""

from __future__ import annotations

from collections.abc import Iterator

from journey_designer.analysis.doctor.checkup import Checkup, JourneyMap
from journey_designer.analysis.doctor.departments import is_department
from journey_designer.analysis.doctor.hint import Hint, hint

_FEWEST_SCORES = 3


def department_stage(checkup: Checkup) -> Iterator[Hint]:
    """A stage is named like a department: it says who works there, not what the customer lives."""
    for entry in checkup.maps:
        for stage in entry.curve.stages:
            if is_department(stage.name):
                yield hint("department_stage", stage, name=stage.name)


def first_step(checkup: Checkup) -> Iterator[Hint]:
    """The first step is missing: the first stage has no touchpoint, or none lies before the purchase."""
    yield from _end_missing(checkup, "first_step", "before", 0)


def last_step(checkup: Checkup) -> Iterator[Hint]:
    """The last step is missing: the last stage has no touchpoint, or none lies after the purchase."""
    yield from _end_missing(checkup, "last_step", "after", -1)


def rosy_curve(checkup: Checkup) -> Iterator[Hint]:
    """A curve of today that is never under 0: three scores or more, and nobody was ever unhappy."""
    for entry in checkup.maps:
        scores = entry.curve.scores
        if entry.journey.state == "today" and len(scores) >= _FEWEST_SCORES and min(scores) >= 0:
            yield hint("rosy_curve", entry.journey, title=entry.journey.title, count=len(scores))


def _end_missing(checkup: Checkup, rule: str, period: str, end: int) -> Iterator[Hint]:
    for entry in checkup.maps:
        if not entry.points:
            continue
        stage = entry.curve.stages[end]
        if all(point.stage.id != stage.id for point in entry.points):
            yield hint(rule, stage, f"{rule}.stage", name=stage.name)
        elif _has_periods(entry) and all(point.stage.period != period for point in entry.points):
            yield hint(rule, entry.journey, f"{rule}.period", title=entry.journey.title)


def _has_periods(entry: JourneyMap) -> bool:
    """Whether somebody said when the stages are; an imported map has them all where new stages begin."""
    stages = entry.curve.stages
    return len({stage.period for stage in stages}) > 1 or any(stage.kind != "other" for stage in stages)
