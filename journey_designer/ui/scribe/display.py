"""The line as it is seen: every sign and every run of words keeps to its own direction.

The text that is typed holds no marks of direction. For painting, each part is put between an isolate and its end
(Unicode Bidirectional Algorithm, section 2.4), so that ``@whatsapp`` or ``−2`` in an Arabic line reads as it was
typed. Places in the text count UTF-16 units, as Qt does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journey_designer.core.numbers import MINUS
from journey_designer.core.scribe import Token
from journey_designer.core.text import Direction, first_strong

_LRI, _FSI, _PDI = "\u2066", "\u2068", "\u2069"
_MARKS = {"ltr": "\u200e", "rtl": "\u200f"}
_WORDS = frozenset({"prefix", "text", "quote", "channel", "persona"})
_TYPED_ON = frozenset({"text", "quote"})
_SHOWN = str.maketrans({"\n": "¶"})
_MINUSES = str.maketrans({"-": MINUS, "–": MINUS, "﹣": MINUS, "－": MINUS})


@dataclass(frozen=True, slots=True)
class Part:
    """A sign or a run of words.

    ``start`` and ``end`` are places in the text, ``opening`` and ``closing`` those of its isolate in what is shown.
    ``is_words`` says that typing at its end goes on with it.
    """

    token: Token
    start: int
    end: int
    opening: int
    closing: int
    direction: Direction
    is_words: bool


@dataclass(frozen=True, slots=True)
class Display:
    """What is shown. ``places`` gives for each place in the text that of the same character in ``text``."""

    text: str
    places: tuple[int, ...]
    parts: tuple[Part, ...]
    base: Direction

    @property
    def length(self) -> int:
        """The last place in the text that was typed."""
        return len(self.places) - 1


def base_direction(text: str, interface: Direction) -> Direction:
    """An Arabic interface has Arabic lines; any other one follows the first strong letter."""
    return "rtl" if interface == "rtl" else first_strong(text, interface)


def shown(text: str, tokens: Sequence[Token], base: Direction) -> Display:
    """Make what is shown of a text whose parts are known."""
    return _Maker(text, tokens, base).made()


def unit_places(text: str) -> list[int]:
    """For each character of a text and its end, the place in UTF-16 units."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return list(range(len(text) + 1))
    places, place = [], 0
    for char in text:
        places.append(place)
        place += 2 if char > "\uffff" else 1
    return [*places, place]


def character_place(text: str, unit: int) -> int:
    """The character at a place in UTF-16 units."""
    if text.isascii():
        return min(unit, len(text))
    places = unit_places(text)
    return next((number for number, place in enumerate(places) if place >= unit), len(text))


class _Maker:
    def __init__(self, text: str, tokens: Sequence[Token], base: Direction) -> None:
        self._text = text
        self._tokens = tokens
        self._base: Direction = base
        self._units = unit_places(text)
        self._pieces: list[str] = []
        self._size = 0
        self._places = [0] * (self._units[-1] + 1)
        self._parts: list[Part] = []

    def made(self) -> Display:
        place = 0
        for token in self._tokens:
            self._put(place, token.start)
            place = self._put_part(token)
        self._put(place, len(self._text))
        self._places[-1] = self._size
        return Display("".join(self._pieces), tuple(self._places), tuple(self._parts), self._base)

    def _put_part(self, token: Token) -> int:
        """Show one part; gives where it ends, which for the last words is where the caret may be."""
        text = self._text
        end = token.end
        if token.kind in ("sign", "colon", "bullet", "star", "grade"):
            opening = self._size
            self._put(token.start, end)
            self._keep(token, end, opening, self._size, self._base)
            return end
        if token.kind in _TYPED_ON and not text[end:].strip() and "\n" not in text[end:]:
            end = len(text)
        words = text[token.start : end]
        is_score = token.kind == "score"
        direction: Direction = "ltr" if is_score else first_strong(words)
        opening = self._size
        self._add(_LRI if is_score else _FSI)
        self._put(token.start, end, is_score=is_score)
        if end > token.end:
            self._add(_MARKS[direction])
        closing = self._size
        self._add(_PDI)
        self._keep(token, end, opening, closing, direction)
        return end

    def _keep(self, token: Token, end: int, opening: int, closing: int, direction: Direction) -> None:
        units = self._units
        is_words = token.kind in _WORDS
        self._parts.append(Part(token, units[token.start], units[end], opening, closing, direction, is_words))

    def _put(self, start: int, end: int, *, is_score: bool = False) -> None:
        for number in range(start, end):
            char = self._text[number]
            for unit in range(self._units[number], self._units[number + 1]):
                self._places[unit] = self._size + unit - self._units[number]
            self._add(char.translate(_MINUSES if is_score else _SHOWN))

    def _add(self, char: str) -> None:
        self._pieces.append(char)
        self._size += 2 if char > "\uffff" else 1
