"""Who travels, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journey_designer.core import fields
from journey_designer.core.records.base import Record

Colour = Literal["blue", "teal", "gold", "coral", "plum"]
Priority = Literal["primary", "secondary", "served", "left_out"]
TraitKind = Literal["interest", "motivation", "difficulty", "goal", "channel", "scale"]
Aspect = Literal["context", "motivation", "pain_point", "mental_model"]
Evidence = Literal["assumption", "heard", "observed", "measured"]
Source = Literal["interview", "survey", "observation", "analytics", "support", "sales", "other"]

COLOURS = ("blue", "teal", "gold", "coral", "plum")
PRIORITIES = ("primary", "secondary", "served", "left_out")
TRAIT_KINDS = ("interest", "motivation", "difficulty", "goal", "channel", "scale")
ASPECTS = ("context", "motivation", "pain_point", "mental_model")
EVIDENCE = ("assumption", "heard", "observed", "measured")
SOURCES = ("interview", "survey", "observation", "analytics", "support", "sales", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona(Record):
    """Who travels. ``age`` in years; ``avatar`` and ``voice`` are asset ids; the colour names a map colour."""

    name: str = fields.line()
    age: int | None = fields.optional_integer(0, 150)
    occupation: str = fields.line()
    place: str = fields.line()
    segment: str = fields.line()
    summary: str = fields.prose()
    quote: str = fields.prose(2_000)
    avatar: str | None = fields.link("asset")
    voice: str | None = fields.link("asset")
    colour: Colour | None = fields.optional_choice(COLOURS)
    priority: Priority = fields.choice(PRIORITIES, "primary")
    is_archived: bool = fields.flag()
    rank: str = fields.rank()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trait(Record):
    """A persona's interest, motivation, difficulty, goal or channel as a text, or a scale between two named ends.

    A scale has ``value`` 1 (at ``low_end``) to 5 (at ``high_end``); other kinds have no value.
    """

    persona_id: str = fields.owner("persona")
    kind: TraitKind = fields.choice(TRAIT_KINDS, "interest")
    text: str = fields.line()
    value: int | None = fields.optional_integer(1, 5)
    low_end: str = fields.line(100)
    high_end: str = fields.line(100)
    rank: str = fields.rank()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Record):
    """A piece of customer knowledge under one aspect, how well it is known, and where it comes from.

    ``who`` was asked or seen, ``seen_on`` which day; ``owner`` and ``due`` say who will find out what is still an
    assumption, and until when.
    """

    persona_id: str | None = fields.optional_owner("persona")
    touchpoint_id: str | None = fields.link("touchpoint")
    aspect: Aspect = fields.choice(ASPECTS, "context")
    text: str = fields.prose()
    evidence: Evidence = fields.choice(EVIDENCE, "assumption")
    source: Source | None = fields.optional_choice(SOURCES)
    who: str = fields.line()
    seen_on: str | None = fields.date()
    reference: str = fields.line(2_000)
    owner: str = fields.line()
    due: str | None = fields.date()
    rank: str = fields.rank()


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept(Record):
    """An idea that comes to the customer naturally: a node of the persona's mental model.

    ``x`` and ``y`` are the middle of the node in steps of the diagram's grid, ``x`` growing in the direction of reading, ``y``
    downwards; ``finding_id`` is the piece of knowledge it was made from.
    """

    persona_id: str = fields.owner("persona")
    text: str = fields.line()
    x: float = fields.real(-10_000, 10_000, 0.0)
    y: float = fields.real(-10_000, 10_000, 0.0)
    colour: Colour | None = fields.optional_choice(COLOURS)
    finding_id: str | None = fields.link("finding")
    rank: str = fields.rank()


@dataclass(frozen=True, slots=True, kw_only=True)
class Association(Record):
    """A link from one concept of a mental model to another, and what it says: *reminds of*, *must come before* …"""

    start_id: str = fields.owner("concept")
    end_id: str = fields.owner("concept")
    label: str = fields.line()
