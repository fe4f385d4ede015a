"""Counts the lines of plain texts from the widths of their words, which are kept: far quicker than setting each text.

Only what is certain is answered: words in Latin letters, or words in Arabic letters without vowel signs, one blank
between, no word as wide as the line, no line that is full to a hair. The rest is left to who sets the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_LATIN = "A-Za-zÀ-ÖØ-öø-ž"
_ARABIC = r"\u0621-\u063a\u0641-\u064a"


def _plain(letters: str) -> re.Pattern[str]:
    """Words that break only at the blanks between them, and that are as wide in a line as alone."""
    word = rf"[“«]?[0-9{letters}]+(?:['’][0-9{letters}]+)*[.,:;!?”»،؛؟]{{0,3}}"
    return re.compile(rf"{word}(?:[ \n]{word})*")


_PLAIN = {False: _plain(_LATIN), True: _plain(_ARABIC)}
_MOST_LETTERS = 400
_MOST_KEPT = 50_000
_HAIR = 1.0
"""Widths nearer to each other than this, in the unit of the widths, are not told apart."""
_JOINT = 3.0
"""An Arabic word in a line is up to so much narrower than alone: its letters are put on whole units."""


class WordWidths:
    """The words of one font. ``measure`` gives the width of a text on one line, in units of an eighth of a px."""

    def __init__(self, measure: Callable[[str], float], *, is_arabic: bool) -> None:
        self._measure = measure
        self._plain = _PLAIN[is_arabic]
        self._joint = _JOINT if is_arabic else 0.0
        self._known: dict[str, float] = {}
        self._blank = measure("n n") - 2 * measure("n")

    def lines(self, text: str, width: float) -> int | None:
        """How many lines the text takes in a width; None where that is not certain."""
        if len(text) > _MOST_LETTERS or self._plain.fullmatch(text) is None:
            return None
        count = 0
        for paragraph in text.split("\n"):
            found = self._broken(paragraph.split(" "), width)
            if found is None:
                return None
            count += found
        return count

    def _broken(self, words: list[str], width: float) -> int | None:
        known, blank, tight, loose = self._known, self._blank, width + _HAIR, width - _HAIR
        used = slack = 0.0
        count = 0
        for word in words:
            own = known.get(word)
            if own is None:
                own = self._learn(word)
            if count:
                used += blank + own
                slack += self._joint
                if used < loose:
                    continue
                if used - slack <= tight:
                    return None
            if own >= loose:
                return None
            count += 1
            used, slack = own, 0.0
        return count

    def _learn(self, word: str) -> float:
        if len(self._known) >= _MOST_KEPT:
            self._known.clear()
        width = self._known[word] = self._measure(word)
        return width
