"""The project itself, notes on the work, and the assets it carries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journey_designer.core import fields
from journey_designer.core.records.base import Record
from journey_designer.core.records.vote import MOST_DOTS

Language = Literal["ar", "fr", "en"]
Digits = Literal["latin", "arabic"]
TimeDirection = Literal["ltr", "rtl"]
Scoring = Literal["group", "blind"]

LANGUAGES = ("ar", "fr", "en")
DIGITS = ("latin", "arabic")
TIME_DIRECTIONS = ("ltr", "rtl")
SCORINGS = ("group", "blind")


@dataclass(frozen=True, slots=True, kw_only=True)
class Project(Record):
    """Everything in one file; there is exactly one.

    ``language`` is that of the content and of what is printed; ``time_direction`` is where time runs on its maps;
    ``digits`` are those that are shown: 0-9 or ٠-٩. ``logo`` and ``brand_colour`` are the client's, for what is printed.
    ``criteria_locked_at`` is when the criteria were agreed on, None: still open; ``scoring`` whether ideas are judged together or
    by each person unseen; ``dots_each`` how many dots a person may put, 0: as many as they like.
    """

    title: str = fields.line()
    client: str = fields.line()
    facilitator: str = fields.line()
    purpose: str = fields.prose()
    workshop_date: str | None = fields.date()
    language: Language = fields.choice(LANGUAGES, "en")
    time_direction: TimeDirection = fields.choice(TIME_DIRECTIONS, "ltr")
    digits: Digits = fields.choice(DIGITS, "latin")
    logo: str | None = fields.link("asset")
    brand_colour: str = fields.colour_code()
    criteria_locked_at: str | None = fields.instant()
    scoring: Scoring = fields.choice(SCORINGS, "group")
    dots_each: int = fields.integer(0, MOST_DOTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """A remark on the work, not part of the map; ``target`` is the id of the record it is pinned to.

    ``written_at`` is when, None where nobody knows.
    """

    target: str = fields.any_target()
    author: str = fields.line()
    text: str = fields.prose()
    is_resolved: bool = fields.flag()
    written_at: str | None = fields.instant()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hush(Record):
    """A hint of the map doctor that shall not be told again in this project: its rule, and the record it speaks of."""

    target: str = fields.any_target()
    rule: str = fields.line(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem(Record):
    """One block of the workshop: what was planned, and what became of it.

    ``planned`` and ``spent`` in minutes, pauses left out; ``purpose`` says what to fill; ``started`` and ``ended`` are None, and
    ``spent`` too, where the block did not take place.
    """

    title: str = fields.line()
    purpose: str = fields.line()
    planned: int = fields.integer(0, 1_440)
    started: str | None = fields.instant()
    ended: str | None = fields.instant()
    spent: float | None = fields.optional_real(0, 100_000)
    rank: str = fields.rank()


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset(Record):
    """An image or a sound in the file; ``id`` is the SHA-256 of its bytes in lower-case hexadecimal.

    ``size`` in bytes; ``width`` and ``height`` in pixels for images; ``duration`` in seconds for sounds;
    ``label`` is the name it came with, only ever shown, never used as a path.
    """

    mime: str = fields.line(100)
    size: int = fields.integer(0, 2_000_000_000)
    width: int | None = fields.optional_integer(0, 100_000)
    height: int | None = fields.optional_integer(0, 100_000)
    duration: float | None = fields.optional_real(0, 86_400)
    label: str = fields.line()

    @property
    def sha256(self) -> str:
        """The id under its own name."""
        return self.id
