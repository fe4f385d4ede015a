"""From text to a `Line`: prefix, text, signs. It never fails; what makes no sign is text."""

from __future__ import annotations

import re

from journey_designer.core.records import Evidence
from journey_designer.core.scribe.coordinates import cell_at_start
from journey_designer.core.scribe.line import Line, LineKind, Token, TokenKind
from journey_designer.core.scribe.names import Names
from journey_designer.core.scribe.signs import (
    BULLETS,
    COLONS,
    QUOTES,
    STAGE_SIGNS,
    TOUCHPOINT_SIGNS,
    Lead,
    lead_of,
)
from journey_designer.core.scribe.units import Unit, opens_quote, trimmed, unit_after, units_of

_LONGEST_PREFIX = 60
_PREFIX = re.compile(rf"[^{COLONS}\n]{{1,{_LONGEST_PREFIX}}}?(?=[{COLONS}])")
_SEPARATORS = ",;،؛ "
_SHOWN_SIGNS = {"channel": "@", "score": "−2 … +2", "grade": "!", "star": "*", "persona": "~"}


def parse(text: str, names: Names, *, is_listed: bool = False) -> Line:
    """Read one line. ``is_listed``: it is one of many that were pasted, and a bullet before it says nothing."""
    return _Reader(text, names).read(is_listed=is_listed)


class _Reader:
    """Reads one line from both ends: signs and prefix at the start, signs at the end, text between."""

    def __init__(self, text: str, names: Names) -> None:
        self._text = text
        self._names = names
        self._start, self._end = trimmed(text, 0, len(text))
        self._tokens: list[Token] = []
        self._lead: Lead | None = None
        self._lane_id: str | None = None
        self._cell: tuple[int, int] | None = None
        self._cell_word = ""
        self._is_new = False
        self._is_quote = False
        self._channel: str | None = None
        self._score: float | None = None
        self._grade: Evidence | None = None
        self._is_key_moment = False
        self._persona: str | None = None
        self._persona_ids: tuple[str, ...] = ()
        self._twice: str | None = None

    def read(self, *, is_listed: bool) -> Line:
        if is_listed:
            self._skip_bullet()
        if self._start == self._end:
            return Line(kind="empty", tokens=tuple(self._tokens))
        self._read_signs_at_start()
        kind = self._read_prefix()
        if kind == "stage":
            words = self._text[self._start : self._end]
            self._mark("text", self._start, self._end)
        else:
            if kind != "touchpoint":
                self._read_signs_at_start()
            words = self._read_body(may_quote=kind != "touchpoint")
        return Line(
            kind=kind,
            text=words,
            tokens=tuple(sorted(self._tokens, key=lambda token: token.start)),
            lead=self._lead,
            lane_id=self._lane_id,
            cell=self._cell,
            cell_word=self._cell_word,
            is_quote=self._is_quote,
            is_new=self._is_new,
            channel=self._channel,
            score=self._score,
            grade=self._grade,
            is_key_moment=self._is_key_moment,
            persona=self._persona,
            persona_ids=self._persona_ids,
            twice=self._twice,
        )

    # The start

    def _skip_bullet(self) -> None:
        text, start = self._text, self._start
        after = trimmed(text, start + 1, self._end)[0]
        if start < self._end and text[start] in BULLETS and after > start + 1:
            self._mark("bullet", start, start + 1)
            self._start = after

    def _read_signs_at_start(self) -> None:
        """Evidence, stars, personas and known channels may stand before the prefix or before the text."""
        while (unit := unit_after(self._text, self._start, self._end, self._names)) is not None:
            if unit.kind in ("word", "score") or (unit.kind == "channel" and not unit.is_known):
                return
            if unit.kind == "persona" and not unit.persona_ids:
                return
            self._take(unit)
            self._start = trimmed(self._text, unit.end, self._end)[0]

    def _read_prefix(self) -> LineKind:
        text, start = self._text, self._start
        first, second = text[start : start + 1], text[start + 1 : start + 2]
        if first and first in STAGE_SIGNS and not second.isdigit():
            self._read_sign(STAGE_SIGNS)
            return "stage"
        if first and first in TOUCHPOINT_SIGNS and not second.isdigit():
            self._is_new = second != "" and second in TOUCHPOINT_SIGNS
            self._read_sign(TOUCHPOINT_SIGNS)
            return "touchpoint"
        cell = cell_at_start(text[start : self._end])
        if cell is not None:
            stage, lane, end, colon = cell
            self._cell, self._cell_word = (stage, lane), text[start : start + end]
            self._read_colon(start, start + end, start + colon)
            return "cell"
        self._read_words_before_colon()
        return "card"

    def _read_sign(self, signs: str) -> None:
        place = self._start
        while place < self._end and self._text[place] in signs:
            place += 1
        self._mark("sign", self._start, place)
        self._start = trimmed(self._text, place, self._end)[0]

    def _read_words_before_colon(self) -> None:
        found = _PREFIX.match(self._text, self._start, self._end)
        if found is None:
            return
        start, end = trimmed(self._text, found.start(), found.end())
        words = self._text[start:end]
        self._lead = lead_of(words)
        if self._lead is None:
            lane = self._names.lane_titled(words)
            if lane is None:
                return
            self._lane_id = lane.id
        self._read_colon(start, end, found.end())

    def _read_colon(self, start: int, end: int, colon: int) -> None:
        self._mark("prefix", start, end)
        self._mark("colon", colon, colon + 1)
        self._start = trimmed(self._text, colon + 1, self._end)[0]

    # The text and the end

    def _read_body(self, *, may_quote: bool) -> str:
        if may_quote and opens_quote(self._text, self._start):
            words = self._read_quote()
            if words is not None:
                return words
        units = units_of(self._text, self._start, self._end, self._names)
        first = _first_sign_at_end(units)
        for unit in units[first:]:
            self._take(unit)
        words = self._joined(units[:first])
        return words.rstrip(_SEPARATORS) if first < len(units) else words

    def _read_quote(self) -> str | None:
        """A quotation and the signs after it; None if words follow it, so that it is none."""
        text, start = self._text, self._start
        close = text.find(QUOTES[text[start]], start + 1, self._end)
        if close < 0:
            self._is_quote = True
            self._mark("quote", start, self._end)
            return text[start + 1 : self._end]
        signs = units_of(text, close + 1, self._end, self._names)
        if any(unit.kind == "word" for unit in signs):
            return None
        self._is_quote = True
        self._mark("quote", start, close + 1)
        for unit in signs:
            self._take(unit)
        return text[start + 1 : close]

    def _joined(self, units: list[Unit]) -> str:
        """The text of these units without the channels in it that are known."""
        if not units:
            return ""
        pieces, start = [], units[0].start
        for unit in units:
            if unit.kind == "channel" and unit.is_known and self._channel is None:
                self._take(unit)
                pieces.append((start, unit.start))
                start = unit.end
        pieces.append((start, units[-1].end))
        words = []
        for piece in pieces:
            low, high = trimmed(self._text, *piece)
            if low < high:
                self._mark("text", low, high)
                words.append(self._text[low:high])
        return " ".join(words)

    def _take(self, unit: Unit) -> None:
        """Keep what a sign says; the second of a kind is told as such."""
        kind: TokenKind
        if unit.kind == "channel":
            kind, was_set = "channel", self._channel is not None
            self._channel = str(unit.value)
        elif unit.kind == "score" and isinstance(unit.value, float):
            kind, was_set = "score", self._score is not None
            self._score = unit.value
        elif unit.kind == "grade":
            kind, was_set = "grade", self._grade is not None
            self._grade = unit.value  # type: ignore[assignment]
        elif unit.kind == "persona":
            kind, was_set = "persona", self._persona is not None
            self._persona, self._persona_ids = str(unit.value), unit.persona_ids
        else:
            kind, was_set = "star", self._is_key_moment
            self._is_key_moment = True
        if was_set:
            self._twice = _SHOWN_SIGNS[kind]
        self._mark(kind, unit.start, unit.end)

    def _mark(self, kind: TokenKind, start: int, end: int) -> None:
        if start < end:
            self._tokens.append(Token(kind, start, end))


def _first_sign_at_end(units: list[Unit]) -> int:
    """Where the signs at the end begin.

    An exclamation or question mark right after words is their punctuation (French puts a blank before it), so it is
    a grade only after another sign.
    """
    first = len(units)
    while first > 0 and units[first - 1].kind != "word":
        first -= 1
    while 0 < first < len(units) and units[first].kind == "grade":
        first += 1
    return first
