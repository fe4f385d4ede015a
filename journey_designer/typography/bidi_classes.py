"""The bidirectional class of a character, also of those younger than Python's character data."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

ISOLATES: Final = frozenset({"LRI", "RLI", "FSI"})
BLANKS: Final = frozenset({"WS", "BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
STRONG: Final = frozenset({"L", "R", "AL"})

_DEFAULT_ARABIC: Final = (
    (0x0600, 0x07BF),
    (0x0860, 0x08FF),
    (0xFB50, 0xFDCF),
    (0xFDF0, 0xFDFF),
    (0xFE70, 0xFEFF),
    (0x10D00, 0x10D3F),
    (0x10EC0, 0x10EFF),
    (0x10F30, 0x10F6F),
    (0x1EC70, 0x1ECBF),
    (0x1ED00, 0x1ED4F),
    (0x1EE00, 0x1EEFF),
)
_DEFAULT_RIGHT: Final = (
    (0x0590, 0x05FF),
    (0x07C0, 0x085F),
    (0xFB1D, 0xFB4F),
    (0x10800, 0x10FFF),
    (0x1E800, 0x1EFFF),
)
_NOT_LEFT_TO_RIGHT: Final = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

_RIGHT_TO_LEFT_ONLY: Final = re.compile(
    "[ -/:-@\u00ab\u00bb\u2010-\u2027\u05d0-\u05ea"
    "\u060c\u061b-\u065f\u066d-\u06dc\u06df-\u06ef\u06fa-\u06ff]*"
)
_RIGHT_TO_LEFT_LETTER: Final = re.compile("[\u05d0-\u05ea\u0620-\u064a]")


def bidi_class(char: str) -> str:
    """The Bidi_Class of a character by its short name; unassigned ones by their block (UAX #44)."""
    return unicodedata.bidirectional(char) or _default(ord(char))


def _default(code: int) -> str:
    if (
        code & 0xFFFE == 0xFFFE
        or 0xFDD0 <= code <= 0xFDEF
        or 0xE0000 <= code <= 0xE0FFF
        or 0xFFF0 <= code <= 0xFFF8
    ):
        return "BN"
    if any(first <= code <= last for first, last in _DEFAULT_ARABIC):
        return "AL"
    if any(first <= code <= last for first, last in _DEFAULT_RIGHT):
        return "R"
    return "ET" if 0x20A0 <= code <= 0x20CF else "L"


def is_left_to_right_only(text: str) -> bool:
    """Whether every character is at level 0 in a left-to-right paragraph; a quick test of most texts.

    Without right-to-left letters, Arabic numbers and explicit controls, rule W7 turns every number into a
    letter.
    """
    return _NOT_LEFT_TO_RIGHT.search(text) is None


def is_right_to_left_only(text: str) -> bool:
    """Whether every character is at level 1 in a right-to-left paragraph, which the text starts by itself.

    A quick test of most Arabic and Hebrew texts: letters, marks and punctuation, no number, no Latin letter.
    """
    return _RIGHT_TO_LEFT_ONLY.fullmatch(text) is not None and _RIGHT_TO_LEFT_LETTER.search(text) is not None
