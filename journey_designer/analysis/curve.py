"""The emotion curve of a journey as data: its stages and, in order of time, a point for each touchpoint."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from journey_designer.analysis.shown import shown_stages, shown_touchpoints
from journey_designer.core.consistency import Records
from journey_designer.core.records import Stage, Touchpoint


class Point(NamedTuple):
    """One touchpoint on the curve. ``score`` -2 … +2: the mean of its votes, or its satisfaction; None: not known."""

    touchpoint: Touchpoint
    stage: Stage
    score: float | None


@dataclass(frozen=True, slots=True)
class Curve:
    """The shown stages of a journey, those without touchpoints too, and the points of their touchpoints."""

    journey_id: str
    stages: tuple[Stage, ...]
    points: tuple[Point, ...]

    @property
    def scores(self) -> list[float]:
        """The known scores in order of time."""
        return [point.score for point in self.points if point.score is not None]

    def moved(self, move: Callable[[Point], float | None]) -> Curve:
        """The curve with the score that ``move`` gives each point."""
        points = (Point(point.touchpoint, point.stage, move(point)) for point in self.points)
        return Curve(self.journey_id, self.stages, tuple(points))


def curve_of(records: Records, journey_id: str) -> Curve:
    """The curve of a journey; an empty one for a journey that does not exist."""
    stages = shown_stages(records, journey_id)
    points = tuple(
        Point(touchpoint, stage, touchpoint.score)
        for stage in stages
        for touchpoint in shown_touchpoints(records, stage.id)
    )
    return Curve(journey_id, stages, points)
