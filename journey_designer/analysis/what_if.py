"""What if these ideas were done: the curve moved by their effects, and all figures that follow from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from journey_designer.analysis.curve import Curve, Point
from journey_designer.core.consistency import Records
from journey_designer.core.effects import expected_effects, moved, touchpoint_of
from journey_designer.core.records import Idea


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The curve as it would be; every function over curves tells its figures.

    ``moved`` are the ids of the touchpoints that another score was given; ``idle`` the ticked ideas that move nothing
    on this curve (no effect said, no touchpoint, none that is shown, none with a score); ``waiting`` those that depend on
    an idea that is neither ticked nor done.
    """

    curve: Curve
    moved: tuple[str, ...]
    idle: tuple[Idea, ...]
    waiting: tuple[Idea, ...]


def what_if(records: Records, curve: Curve, idea_ids: Iterable[str]) -> WhatIf:
    """Move each touchpoint by the sum of the effects of the ticked ideas, within -2 … +2.

    Nothing ticked gives the curve itself. A touchpoint without a score stays without. Ideas that do not exist are
    passed over.
    """
    ticked = tuple(dict.fromkeys(idea_ids))
    effects = expected_effects(records, ticked)

    def move(point: Point) -> float | None:
        return None if point.score is None else moved(point.score, effects.get(point.touchpoint.id, 0.0))

    after = curve.moved(move) if effects else curve
    pairs = zip(curve.points, after.points, strict=True)
    changed = tuple(old.touchpoint.id for old, new in pairs if old.score != new.score)
    assessed = {point.touchpoint.id for point in curve.points if point.score is not None}
    ideas = [idea for idea_id in ticked if (idea := records.find(Idea, idea_id)) is not None]
    idle = tuple(idea for idea in ideas if not idea.effect or touchpoint_of(records, idea) not in assessed)
    waiting = tuple(idea for idea in ideas if _is_waiting(records, idea, ticked))
    return WhatIf(after, changed, idle, waiting)


def _is_waiting(records: Records, idea: Idea, ticked: tuple[str, ...]) -> bool:
    if idea.depends_on is None or idea.depends_on in ticked:
        return False
    needed = records.find(Idea, idea.depends_on)
    return needed is not None and needed.status != "done"
