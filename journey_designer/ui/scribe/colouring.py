"""The parts of a line with their colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from journey_designer.core.scribe import Line, Names, Token, is_many, parse
from journey_designer.core.scribe.line import TokenKind

_LEADS = {"pain_points": "neg", "opportunities": "pos", "idea": "pos"}
_KINDS: dict[TokenKind, str] = {"text": "ink", "quote": "ink", "bullet": "ink3"}
_PLAIN = frozenset({"text", "quote", "bullet"})


@dataclass(frozen=True, slots=True)
class Coloured:
    """A part, the token of its colour in the theme's `Chrome`, and whether it is set in semibold."""

    token: Token
    colour: str
    is_strong: bool


def coloured(text: str, names: Names, line: Line | None = None) -> list[Coloured]:
    """The parts of a text of one line or many; ``line`` is what the one says, if it was read already."""
    if is_many(text):
        return list(_in_lines(text, names))
    return list(_in_line(line or parse(text, names), 0))


def lead_colour(lead: str | None) -> str:
    """The colour token of a prefix: that of its lane."""
    return _LEADS.get(lead or "", "aink")


def score_colour(score: float) -> str:
    """The colour token of a satisfaction, as the map colours it."""
    return "neg" if score <= -0.5 else "pos" if score >= 0.5 else "ink2"


def _in_lines(text: str, names: Names) -> Iterator[Coloured]:
    start = 0
    for words in text.splitlines(keepends=True):
        yield from _in_line(parse(words, names, is_listed=True), start)
        start += len(words)


def _in_line(line: Line, start: int) -> Iterator[Coloured]:
    for token in line.tokens:
        if token.kind in ("prefix", "colon"):
            colour = lead_colour(line.lead)
        elif token.kind == "score":
            colour = score_colour(line.score or 0.0)
        else:
            colour = _KINDS.get(token.kind, "aink")
        placed = replace(token, start=token.start + start, end=token.end + start) if start else token
        yield Coloured(placed, colour, token.kind not in _PLAIN)
