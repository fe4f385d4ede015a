"""Averages of a curve: the whole journey, its stages, and what is remembered of it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from journey_designer.analysis.curve import Curve, Point
from journey_designer.core.records import Stage


@dataclass(frozen=True, slots=True)
class StageAverage:
    """The mean score of a stage's touchpoints, None when none was assessed; how many it has, how many are assessed."""

    stage: Stage
    average: float | None
    touchpoints: int
    assessed: int


@dataclass(frozen=True, slots=True)
class PeakEnd:
    """``remembered`` is the mean of the peak's score and the end's; ``average`` that of all scores. Both -2 … +2."""

    peak: Point
    end: Point
    remembered: float
    average: float


def mean(values: Iterable[float]) -> float | None:
    """The arithmetic mean, the same in whatever order; None of nothing."""
    known = list(values)
    return math.fsum(known) / len(known) if known else None


def journey_score(curve: Curve) -> float | None:
    """The mean of all known scores, -2 … +2: each touchpoint counts the same, however many its stage has."""
    return mean(curve.scores)


def stage_averages(curve: Curve) -> tuple[StageAverage, ...]:
    """The mean score of each stage in order of time, stages without touchpoints too."""
    found: dict[str, list[float | None]] = {stage.id: [] for stage in curve.stages}
    for point in curve.points:
        found[point.stage.id].append(point.score)
    averages = []
    for stage in curve.stages:
        known = [score for score in found[stage.id] if score is not None]
        averages.append(StageAverage(stage, mean(known), len(found[stage.id]), len(known)))
    return tuple(averages)


def peak_and_end(curve: Curve) -> PeakEnd | None:
    """What is remembered: (the score with the largest distance from 0 + the last score) / 2; None without scores.

    Of equal distances the earliest is the peak; the end is the last touchpoint that was assessed. Source: the peak-end
    rule, B. L. Fredrickson and D. Kahneman, "Duration Neglect in Retrospective Evaluations of Affective Episodes",
    J. Personality and Social Psychology 65 (1993).
    """
    known = [(point, point.score) for point in curve.points if point.score is not None]
    average = mean(score for _, score in known)
    if average is None:
        return None
    peak, height = max(known, key=lambda entry: abs(entry[1]))
    end, last = known[-1]
    return PeakEnd(peak, end, (height + last) / 2, average)
