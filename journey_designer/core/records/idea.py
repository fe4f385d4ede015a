"""From the map to the plan: ideas, criteria, scores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journey_designer.core import fields
from journey_designer.core.records.base import Record

IdeaKind = Literal["corrective", "incentive"]
IdeaStatus = Literal["proposed", "to_do", "in_progress", "waiting", "done", "dropped"]
ScoreDirection = Literal["benefit", "cost"]

IDEA_KINDS = ("corrective", "incentive")
IDEA_STATUSES = ("proposed", "to_do", "in_progress", "waiting", "done", "dropped")
SCORE_DIRECTIONS = ("benefit", "cost")


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea(Record):
    """A corrective action or an incentive, for a touchpoint; once chosen, an action with owner and dates.

    ``effect`` is what it is expected to add to the touchpoint's satisfaction, -4 … +4; ``progress`` in percent; ``dots`` are votes put on it.
    """

    title: str = fields.line()
    description: str = fields.prose()
    kind: IdeaKind = fields.choice(IDEA_KINDS, "corrective")
    touchpoint_id: str | None = fields.link("touchpoint")
    card_id: str | None = fields.link("card")
    effect: float | None = fields.optional_real(-4, 4)
    status: IdeaStatus = fields.choice(IDEA_STATUSES, "proposed")
    owner: str = fields.line()
    start: str | None = fields.date()
    due: str | None = fields.date()
    progress: int = fields.integer(0, 100)
    depends_on: str | None = fields.link("idea")
    dots: int = fields.integer(0, 100_000)
    rank: str = fields.rank()


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Record):
    """What ideas are judged by. ``weight`` 0 … 100, only its share counts; of a cost less is better."""

    name: str = fields.line()
    weight: float = fields.real(0, 100, 1.0)
    direction: ScoreDirection = fields.choice(SCORE_DIRECTIONS, "benefit")
    rank: str = fields.rank()


@dataclass(frozen=True, slots=True, kw_only=True)
class Score(Record):
    """One judgement of an idea by a criterion, 0 … 10; an empty ``scorer`` is the group's common judgement."""

    idea_id: str = fields.owner("idea")
    criterion_id: str = fields.owner("criterion")
    scorer: str = fields.line()
    value: float = fields.real(0, 10, 0.0)
