"""Where compared curves part: the widest gap, and what changes from today to the future."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.analysis.averages import journey_score, mean
from journey_designer.analysis.comparison import Column, Comparison


@dataclass(frozen=True, slots=True)
class Gap:
    """A column in which two curves part by ``width``, 0 … 4; ``high`` and ``low`` are places among the curves."""

    column: Column
    high: int
    low: int
    width: float


@dataclass(frozen=True, slots=True)
class Shift:
    """How a second curve differs from a first: the second score minus the first, None where either is unknown.

    One change for each column and each section of the comparison, and that of the journey score.
    """

    columns: tuple[float | None, ...]
    sections: tuple[float | None, ...]
    journey: float | None


def gaps(comparison: Comparison) -> tuple[Gap, ...]:
    """The columns in which at least two curves have a score, the widest gap first, the earliest of equals first."""
    found = [gap for column in comparison.columns if (gap := _gap(column)) is not None]
    return tuple(sorted(found, key=lambda gap: -round(gap.width, 9)))


def widest_gap(comparison: Comparison) -> Gap | None:
    """The highest minus the lowest score of one column, where it is largest; None where the curves never part."""
    first = next(iter(gaps(comparison)), None)
    return first if first is not None and first.width > 0 else None


def shift(comparison: Comparison, first: int = 0, second: int = 1) -> Shift:
    """What changes from one curve of a comparison to another, such as from today to the future."""
    columns = [_change(column.scores[first], column.scores[second]) for column in comparison.columns]
    sections = []
    for section in comparison.sections:
        averages = [
            mean(score for column in section.columns if (score := column.scores[curve]) is not None)
            for curve in (first, second)
        ]
        sections.append(_change(averages[0], averages[1]))
    journeys = [journey_score(comparison.curves[curve]) for curve in (first, second)]
    return Shift(tuple(columns), tuple(sections), _change(journeys[0], journeys[1]))


def _gap(column: Column) -> Gap | None:
    known = [(score, place) for place, score in enumerate(column.scores) if score is not None]
    if len(known) < 2:
        return None
    high = max(known, key=lambda entry: entry[0])
    low = min(known, key=lambda entry: entry[0])
    return Gap(column, high[1], low[1], high[0] - low[0])


def _change(before: float | None, after: float | None) -> float | None:
    return None if before is None or after is None else after - before
