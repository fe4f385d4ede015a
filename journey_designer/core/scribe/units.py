"""A line cut into words and signs, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from journey_designer.core.records import Evidence
from journey_designer.core.scribe.names import Names
from journey_designer.core.scribe.signs import (
    BLANKS,
    CHANNEL_SIGNS,
    GRADES,
    PERSONA_SIGNS,
    QUOTES,
    STARS,
    STOPS,
    score_of,
)
from journey_designer.core.scribe.wording import tidy

UnitKind = Literal["word", "channel", "score", "grade", "star", "persona"]
_WORD = re.compile(rf"[^{BLANKS}]+")
_QUOTED_NAME = re.compile(r'["“«]\s*([^"”»]+?)\s*["”»]')
_SPLIT = re.compile(rf"[{BLANKS}]+")


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, or a sign with its value. ``is_known`` tells a channel that is one for certain from any other name."""

    kind: UnitKind
    start: int
    end: int
    value: str | float | Evidence | None = None
    is_known: bool = False
    persona_ids: tuple[str, ...] = ()


def units_of(text: str, start: int, end: int, names: Names) -> list[Unit]:
    """The words and signs between two places of a text."""
    found: list[Unit] = []
    place = start
    while (unit := unit_after(text, place, end, names)) is not None:
        found.append(unit)
        place = unit.end
    return found


def unit_after(text: str, start: int, end: int, names: Names) -> Unit | None:
    """The first word or sign between two places of a text; None if there are only blanks."""
    match = _WORD.search(text, start, end)
    return None if match is None else _unit(text, match.start(), match.end(), end, names)


def _unit(text: str, start: int, end: int, limit: int, names: Names) -> Unit:
    word = text[start:end]
    first = word[0]
    if first in CHANNEL_SIGNS:
        return _channel(text, start, end, limit, names)
    if first in PERSONA_SIGNS:
        return _persona(text, start, end, limit, names)
    bare = word.rstrip(STOPS)
    if bare.rstrip("\ufe0f") in STARS:
        return Unit("star", start, end)
    if word in GRADES:
        return Unit("grade", start, end, GRADES[word])
    if first in "+-−–﹣－＋±" or word[-1:] in "-−–﹣－،,;؛":
        score = score_of(bare)
        if score is not None:
            return Unit("score", start, end, score)
    return Unit("word", start, end)


def _channel(text: str, start: int, end: int, limit: int, names: Names) -> Unit:
    quoted = _QUOTED_NAME.match(text, start + 1, limit)
    name = tidy(quoted[1]) if quoted is not None else ""
    if quoted is not None and name:
        known = names.channel(name)
        return Unit("channel", start, quoted.end(), known or name, is_known=True)
    pieces = _pieces(text, start + 1, end, limit)
    if not pieces or not pieces[0][0][:1].isalpha():
        return Unit("word", start, end)
    found = names.longest_channel([piece for piece, _ in pieces])
    if found is not None:
        count, name = found
        return Unit("channel", start, pieces[count - 1][1], name, is_known=True)
    return Unit("channel", start, end, tidy(pieces[0][0].replace("_", " ")))


def _persona(text: str, start: int, end: int, limit: int, names: Names) -> Unit:
    pieces = _pieces(text, start + 1, end, limit)
    if not pieces or not pieces[0][0][:1].isalpha():
        return Unit("word", start, end)
    found = names.longest_persona([piece for piece, _ in pieces])
    if found is None:
        return Unit("persona", start, end, pieces[0][0])
    count, personas = found
    written = " ".join(piece for piece, _ in pieces[:count])
    ids = tuple(persona.id for persona in personas)
    return Unit("persona", start, pieces[count - 1][1], written, is_known=True, persona_ids=ids)


def _pieces(text: str, start: int, end: int, limit: int) -> list[tuple[str, int]]:
    """The word from ``start`` and up to five that follow, without what clings to their ends, with their ends.

    None follow a word with a stop at its end.
    """
    found: list[tuple[str, int]] = []
    if start >= end:
        return found
    for match in _WORD.finditer(text, start, limit):
        word = match[0]
        if found and (word[0] in CHANNEL_SIGNS + PERSONA_SIGNS or len(found) > 5):
            break
        bare = word.rstrip(STOPS)
        found.append((bare, match.end()))
        if bare != word:
            break
    return found


def opens_quote(text: str, place: int) -> bool:
    """Whether a quotation begins at a place."""
    return place < len(text) and text[place] in QUOTES


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The places without blanks at either side."""
    while start < end and _SPLIT.fullmatch(text[start]):
        start += 1
    while end > start and _SPLIT.fullmatch(text[end - 1]):
        end -= 1
    return start, end
