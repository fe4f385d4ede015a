"""Where a line may break: the part of UAX #14 that the scripts of the shipped fonts need.

Blanks are dealt with by the line filler; here are the opportunities inside a word, and the blanks at which no
line may break because what follows must not start one (French puts a blank before ``:``, Darija often before
``،``).
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import Final

from journey_designer.typography.characters import clusters, is_ideographic

NEVER_FIRST: Final = frozenset(
    "!),.:;?]}%¢°»’”…‥‰،؛؟٪۔、。，．：；？！）］｝〕〉》」』】〙〗〟ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ・”"
)
NEVER_LAST: Final = frozenset("([{«‘“¿¡（［｛〔〈《「『【〘〖〝$£€")
_GLUE: Final = frozenset("\u00a0\u202f\u2007\u2060\ufeff\u200d\u2011")
_BREAKS_AFTER: Final = frozenset("\u200b\u2010\u2012\u2013\u2014\u058a\u05be\u3000\u2028\t")
_SIMPLE: Final = re.compile(
    r"[A-Za-z0-9\u00c0-\u024f\u0620-\u064a]*[!),.:;?'\u2019\u060c\u061f\u061b]*", re.ASCII
)


def may_break_at_blank(before: str, after: str) -> bool:
    """Whether a line may end at the blanks between two characters."""
    return after not in NEVER_FIRST and before not in NEVER_LAST


def breaks_inside(word: str) -> list[int]:
    """The places in a word before which a line may start, in order. Never inside a cluster."""
    if _SIMPLE.fullmatch(word):
        return []
    result = []
    for (start, stop), _ in pairwise(clusters(word)):
        if _may_break(word, start, stop):
            result.append(stop)
    return result


def _may_break(word: str, start: int, place: int) -> bool:
    """Between the cluster from ``start`` to ``place`` and the one after it."""
    before, after = word[start], word[place]
    if before in _GLUE or word[place - 1] in _GLUE or after in _GLUE:
        return False
    if after in NEVER_FIRST or before in NEVER_LAST or after == "\u200b":
        return False
    if before in _BREAKS_AFTER:
        return True
    if before in "-/":
        return start > 0 and _is_letter(word[start - 1]) and _is_letter(after)
    return is_ideographic(before) or is_ideographic(after)


def _is_letter(char: str) -> bool:
    """Hyphens and slashes divide only letters: not -5, 1/2, 2026-03-18, nor the start of a word."""
    return unicodedata.category(char)[0] in "LM"
