"""What is written in a line, before anybody asks where it lands: its kind, its text, its signs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journey_designer.core.records import Evidence
from journey_designer.core.scribe.signs import Lead

LineKind = Literal["empty", "stage", "touchpoint", "cell", "card"]
TokenKind = Literal[
    "prefix", "sign", "colon", "text", "quote", "channel", "score", "grade", "star", "persona", "bullet"
]


@dataclass(frozen=True, slots=True)
class Token:
    """A part of the line from ``start`` up to ``end``: what it is, for its colour and its direction."""

    kind: TokenKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Problem:
    """What is not understood. ``key`` names the sentence, ``values`` fill it in.

    ``is_waiting`` says that nothing is wrong yet: something has still to be written.
    """

    key: str
    values: tuple[tuple[str, str | int], ...] = ()
    is_waiting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line, read. ``text`` is what remains when the signs are taken away.

    ``lead`` is what the prefix leads to, ``lane_id`` the lane whose title was used as a prefix; both None without a
    prefix. ``cell`` are the places of stage and lane, counted from 0. ``score`` is the number as written, in range
    or not. ``persona`` is the name as written, ``persona_ids`` whom it may mean. ``twice`` is the sign that stands
    there twice. ``is_new`` asks for a touchpoint even where one of that name exists.
    """

    kind: LineKind
    text: str = ""
    tokens: tuple[Token, ...] = ()
    lead: Lead | None = None
    lane_id: str | None = None
    cell: tuple[int, int] | None = None
    cell_word: str = ""
    is_quote: bool = False
    is_new: bool = False
    channel: str | None = None
    score: float | None = None
    grade: Evidence | None = None
    is_key_moment: bool = False
    persona: str | None = None
    persona_ids: tuple[str, ...] = ()
    twice: str | None = None

    @property
    def has_prefix(self) -> bool:
        """Whether a prefix says where the text belongs."""
        return self.lead is not None or self.lane_id is not None
