"""What a line means at a place: the chips that say so, and the deed that Enter does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journey_designer.core.edits.cards import Cell
from journey_designer.core.records import Evidence
from journey_designer.core.scribe.line import Line, Problem
from journey_designer.core.scribe.places import Place

ChipKind = Literal[
    "lane",
    "lane_go",
    "idea",
    "stage",
    "stage_new",
    "stage_go",
    "touchpoint",
    "touchpoint_new",
    "touchpoint_go",
    "after",
    "channel",
    "score",
    "grade",
    "star",
    "persona",
    "traveller",
    "lines",
    "problem",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One thing that is said under the line.

    ``text`` is a name of the project; ``record_id`` the lane, stage, touchpoint or persona it is about; ``replaced``
    what was there before: another channel, or ``votes`` which a score lays aside. ``count`` is that of pasted lines.
    """

    kind: ChipKind
    text: str = ""
    record_id: str | None = None
    score: float | None = None
    grade: Evidence | None = None
    replaced: str = ""
    count: int = 0
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class NewStage:
    """A stage to be made, after the one that stands at ``index`` - 1."""

    name: str
    index: int | None


@dataclass(frozen=True, slots=True)
class NewTouchpoint:
    """A touchpoint to be made; ``stage_id`` None: in the stage that is made with it."""

    name: str
    stage_id: str | None
    index: int | None


@dataclass(frozen=True, slots=True)
class NewCard:
    """A card to be made."""

    cell: Cell
    text: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a line does, all of it one step.

    ``persona_id`` is who shall travel the journey; ``touchpoint_id`` the touchpoint that channel, score, star and idea
    are about, None: the new one.
    """

    journey_id: str
    persona_id: str | None = None
    stage: NewStage | None = None
    touchpoint: NewTouchpoint | None = None
    card: NewCard | None = None
    idea: str | None = None
    touchpoint_id: str | None = None
    channel: str | None = None
    score: float | None = None
    is_key_moment: bool = False

    @property
    def is_only_card(self) -> bool:
        """Whether it makes a card and nothing else."""
        others = (self.persona_id, self.stage, self.touchpoint, self.idea, self.channel, self.score)
        return self.card is not None and not self.is_key_moment and all(other is None for other in others)

    @property
    def is_nothing(self) -> bool:
        """Whether it changes nothing."""
        made = (self.persona_id, self.stage, self.touchpoint, self.card, self.idea, self.channel, self.score)
        return not self.is_key_moment and all(entry is None for entry in made)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A line understood. With a problem Enter does nothing; without a deed it only goes to ``place``."""

    line: Line
    chips: tuple[Chip, ...]
    place: Place
    deed: Deed | None = None
    problem: Problem | None = None
