"""The map: journeys, stages, touchpoints, lanes, cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journey_designer.core import fields
from journey_designer.core.records.base import Record
from journey_designer.core.records.persona import COLOURS, EVIDENCE, Colour, Evidence

State = Literal["today", "future"]
StageKind = Literal["awareness", "consideration", "conversion", "loyalty", "advocacy", "other"]
Period = Literal["before", "during", "after"]
LaneKind = Literal[
    "touchpoints", "emotion", "doing", "thinking", "pain_points", "opportunities", "content", "custom"
]
CardStatus = Literal["have", "planned", "missing"]
Risk = Literal["cancellation", "remorse", "non_renewal"]
Votes = tuple[int, int, int, int, int]

STATES = ("today", "future")
STAGE_KINDS = ("awareness", "consideration", "conversion", "loyalty", "advocacy", "other")
PERIODS = ("before", "during", "after")
LANE_KINDS = (
    "touchpoints",
    "emotion",
    "doing",
    "thinking",
    "pain_points",
    "opportunities",
    "content",
    "custom",
)
LANES_WITHOUT_CARDS = ("touchpoints", "emotion")
"""The kinds of lane that show the touchpoints themselves and hold no cards."""
CARD_STATUSES = ("have", "planned", "missing")
RISKS = ("cancellation", "remorse", "non_renewal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey(Record):
    """The path of one persona, as it is today or as it shall be; ``based_on`` is the journey it was made from."""

    persona_id: str | None = fields.optional_owner("persona")
    title: str = fields.line()
    state: State = fields.choice(STATES, "today")
    based_on: str | None = fields.link("journey")
    scope: str = fields.prose()
    rank: str = fields.rank()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Record):
    """A phase in time of a journey: before, during or after the purchase. Folded it keeps only its header."""

    journey_id: str = fields.owner("journey")
    name: str = fields.line()
    kind: StageKind = fields.choice(STAGE_KINDS, "other")
    goal: str = fields.prose()
    period: Period = fields.choice(PERIODS, "before")
    colour: Colour | None = fields.optional_choice(COLOURS)
    is_folded: bool = fields.flag()
    is_hidden: bool = fields.flag()
    rank: str = fields.rank()


@dataclass(frozen=True, slots=True, kw_only=True)
class Touchpoint(Record):
    """One contact inside a stage; a column of the map.

    ``satisfaction`` -2 … +2, None: not assessed; ``source_score`` is the text of the score it was imported with;
    ``votes`` are the counts for -2, -1, 0, +1, +2; importances 1 … 5, None: not said; ``reason`` says why it is a key
    moment; ``detail_id`` is the journey that shows this contact in detail; ``risks`` are what may go wrong for good here.
    """

    stage_id: str = fields.owner("stage")
    name: str = fields.line()
    channel: str = fields.line()
    actors: tuple[str, ...] = fields.names()
    satisfaction: float | None = fields.optional_real(-2, 2)
    source_score: str = fields.line()
    votes: Votes | None = fields.counts()
    importance_customer: int | None = fields.optional_integer(1, 5)
    importance_business: int | None = fields.optional_integer(1, 5)
    is_key_moment: bool = fields.flag()
    reason: str = fields.prose()
    notes: str = fields.prose()
    is_hidden: bool = fields.flag()
    detail_id: str | None = fields.link("journey")
    risks: tuple[Risk, ...] = fields.chosen(RISKS)
    rank: str = fields.rank()

    @property
    def score(self) -> float | None:
        """What the curve shows: the mean of the votes, or the satisfaction where nobody voted; None: nothing known."""
        if self.votes is not None and (total := sum(self.votes)):
            return sum((place - 2) * count for place, count in enumerate(self.votes)) / total
        return self.satisfaction

    @property
    def spread(self) -> float | None:
        """The standard deviation of the votes (of the whole room, not of a sample); None under three votes."""
        if self.votes is None or (total := sum(self.votes)) < 3:
            return None
        mean = sum((place - 2) * count for place, count in enumerate(self.votes)) / total
        return float(
            (sum(count * (place - 2 - mean) ** 2 for place, count in enumerate(self.votes)) / total) ** 0.5
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane(Record):
    """A row of the map. Custom lanes have an icon (a name of the shipped set) and a colour of their own."""

    journey_id: str = fields.owner("journey")
    kind: LaneKind = fields.choice(LANE_KINDS, "custom")
    title: str = fields.line()
    icon: str = fields.line(64)
    colour: Colour | None = fields.optional_choice(COLOURS)
    is_folded: bool = fields.flag()
    is_hidden: bool = fields.flag()
    rank: str = fields.rank()


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Record):
    """One statement in a lane, under one touchpoint or under a whole stage: exactly one of the two is set.

    ``status`` says of content whether it exists, ``format``, ``channel`` and ``link`` what it is, where it is shown and where it
    lies; ``dots`` are votes put on the card; ``finding_id`` is the piece of
    knowledge it was made from.
    """

    lane_id: str = fields.owner("lane")
    stage_id: str | None = fields.optional_owner("stage")
    touchpoint_id: str | None = fields.optional_owner("touchpoint")
    text: str = fields.prose()
    evidence: Evidence = fields.choice(EVIDENCE, "assumption")
    status: CardStatus | None = fields.optional_choice(CARD_STATUSES)
    format: str = fields.line(100)
    channel: str = fields.line()
    link: str = fields.line(2_000)
    image: str | None = fields.link("asset")
    dots: int = fields.integer(0, 100_000)
    colour: Colour | None = fields.optional_choice(COLOURS)
    finding_id: str | None = fields.link("finding")
    rank: str = fields.rank()


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Record):
    """A way to look at a journey that was kept: what stands out, what is hidden, how near.

    What is not empty must hold for a card or a touchpoint to stand out: ``evidence`` grades, ``lanes``, ``channels``,
    ``personas``, key moments only, with dots only. ``hidden_lanes`` are not shown; of ``focus_stages`` only these are,
    unless it is empty. Lanes, personas and stages are ids; one that is gone counts nothing. ``zoom`` 1.0 is 100 %.
    """

    journey_id: str = fields.owner("journey")
    name: str = fields.line()
    evidence: tuple[Evidence, ...] = fields.chosen(EVIDENCE)
    lanes: tuple[str, ...] = fields.names()
    channels: tuple[str, ...] = fields.names()
    personas: tuple[str, ...] = fields.names()
    is_starred: bool = fields.flag()
    has_dots: bool = fields.flag()
    hidden_lanes: tuple[str, ...] = fields.names()
    focus_stages: tuple[str, ...] = fields.names()
    zoom: float | None = fields.optional_real(0.01, 16)
    rank: str = fields.rank()
