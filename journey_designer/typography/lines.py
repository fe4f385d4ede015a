"""A text broken into lines: shaped words in, ranges of characters out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from journey_designer.typography.breaks import may_break_at_blank
from journey_designer.typography.characters import clusters
from journey_designer.typography.shaping import Word

_WORDS: Final = re.compile(r" +|[^ ]+")
SLACK: Final = 1e-6
"""How much of a font size a line may be too long by, so that a width that was measured fits its own text."""


def words_of(text: str) -> list[tuple[int, str]]:
    """The words and the stretches of blanks of a text without line ends, each with its start."""
    return [(match.start(), match.group()) for match in _WORDS.finditer(text)]


@dataclass(slots=True)
class _Group:
    """What no line end should divide: pieces of words, and the blanks after them, which may hang over.

    ``parts`` are what it may be divided into when it is wider than a line, before words are broken.
    """

    start: int
    stop: int
    width: float
    blank: float = 0.0
    parts: tuple[_Group, ...] = ()


def break_lines(text: str, words: Sequence[tuple[int, Word]], width: float) -> list[tuple[int, int]]:
    """The lines of one paragraph as (start, stop), blanks at their ends included. ``width`` is in font sizes.

    A group wider than the line is broken between clusters; a single cluster that is wider still stands alone.
    """
    limit = width + SLACK
    lines: list[tuple[int, int]] = []
    start, x = 0, 0.0
    for group in _fitting(_groups(words), limit):
        if x + group.width > limit and group.start > start:
            lines.append((start, group.start))
            start, x = group.start, 0.0
        x += group.width
        if x > limit and text[group.start] != " ":
            places, x = _forced_breaks(text, group, words, limit)
            for place in places:
                lines.append((start, place))
                start = place
        x += group.blank
    lines.append((start, len(text)))
    return lines


def _fitting(groups: Iterable[_Group], limit: float) -> Iterator[_Group]:
    """The groups, those in parts that are wider than a line."""
    for group in groups:
        if group.width > limit and group.parts:
            yield from group.parts
        else:
            yield group


def _groups(words: Sequence[tuple[int, Word]]) -> Iterator[_Group]:
    """Pieces of words, with what must not start a line joined to what is before it (``word ;``)."""
    group: _Group | None = None
    last = ""
    for piece, first, final in _pieces(words):
        if group is not None and last and first and not may_break_at_blank(last, first):
            parts = (*(group.parts or (group,)), piece)
            width = group.width + group.blank + piece.width
            group = _Group(group.start, piece.stop, width, piece.blank, parts)
        else:
            if group is not None:
                yield group
            group = piece
        last = final
    if group is not None:
        yield group


def _pieces(words: Sequence[tuple[int, Word]]) -> Iterator[tuple[_Group, str, str]]:
    """Each piece of a word with the blanks after it, the first character of the word it starts, the last."""
    piece: tuple[_Group, str, str] | None = None
    for start, word in words:
        if word.text[0] == " ":
            if piece is None:
                piece = (_Group(start, start, word.width), "", "")
            else:
                piece[0].blank = word.width
            piece[0].stop = start + len(word.text)
            continue
        place = start
        for length, width in word.pieces:
            if piece is not None:
                yield piece
            piece = (
                _Group(place, place + length, width),
                word.text[0] if place == start else "",
                word.text[-1],
            )
            place += length
    if piece is not None:
        yield piece


def _forced_breaks(
    text: str, group: _Group, words: Sequence[tuple[int, Word]], limit: float
) -> tuple[list[int], float]:
    """Where lines must start inside a group too wide for one, and the width of what is on the last."""
    advances = _advances(group, words)
    places: list[int] = []
    x, start = 0.0, group.start
    for first, last in _units(text, group, advances):
        width = sum(advances.get(index, 0.0) for index in range(first, last))
        if x + width > limit and first > start and text[first] != " ":
            places.append(first)
            start, x = first, 0.0
        x += width
    return places, x


def _advances(group: _Group, words: Sequence[tuple[int, Word]]) -> dict[int, float]:
    """The advance of each cluster of a group by the place of its first character."""
    return {
        start + cluster.offset: cluster.advance
        for start, word in words
        if start < group.stop and start + len(word.text) > group.start
        for cluster in word.clusters
        if group.start <= start + cluster.offset < group.stop
    }


def _units(text: str, group: _Group, advances: dict[int, float]) -> Iterator[tuple[int, int]]:
    """What even a forced break keeps whole: a user-perceived character, or one drawn as one (lam-alef)."""
    end = len(text[group.start : group.stop].rstrip(" ")) + group.start
    start = group.start
    for first, _ in clusters(text[group.start : end])[1:]:
        if group.start + first in advances:
            yield start, group.start + first
            start = group.start + first
    if end > start:
        yield start, end
