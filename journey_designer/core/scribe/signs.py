"""The signs and words of the scribe line: data, in three languages, and how they are recognised."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from journey_designer.core.records import Evidence, Language
from journey_designer.core.text import folded

Lead = Literal["doing", "thinking", "pain_points", "opportunities", "content", "idea"]
"""What a prefix leads to: the lane of a kind, or an idea."""

COLONS = ":：﹕︓∶꞉"
STAGE_SIGNS = "#＃"
TOUCHPOINT_SIGNS = "+＋"
CHANNEL_SIGNS = "@＠"
PERSONA_SIGNS = "~～"
STARS = frozenset({"*", "★", "⭐", "＊"})
GRADES: dict[str, Evidence] = {
    "?": "assumption",
    "؟": "assumption",
    "？": "assumption",
    "!": "heard",
    "！": "heard",
    "!!": "observed",
    "！！": "observed",
    "!!!": "measured",
    "！！！": "measured",
}
QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“", "”": "”", "‹": "›", "＂": "＂"}
"""Opening quotation marks with what closes them."""
BULLETS = frozenset("-–—•·▪◦‣*○●■")
"""Marks that stand before the lines of a list; they are dropped from pasted lines."""
BLANKS = r"\s\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""Spaces of all kinds and invisible marks of direction, inside a character class."""
STOPS = ",;.:،؛。"
"""What may cling to the end of a channel or a persona's name."""

LEADS: dict[Lead, dict[Language, tuple[str, ...]]] = {
    "pain_points": {
        "en": ("pain", "pains", "pain point", "pain points", "problem", "problems"),
        "fr": ("douleur", "douleurs", "irritant", "irritants", "point de douleur", "problème", "problèmes"),
        "ar": (
            *("ألم", "الألم", "آلام", "الآلام", "نقطة ألم", "نقاط الألم", "نقاط ألم"),
            *("مشكل", "مشكلة", "مشاكل", "وجع"),
        ),
    },
    "thinking": {
        "en": ("think", "thinks", "thinking", "thought"),
        "fr": ("pensée", "pensées", "pense", "penser"),
        "ar": ("تفكير", "التفكير", "أفكار", "الأفكار", "يفكر", "تفكر"),
    },
    "doing": {
        "en": ("do", "does", "doing"),
        "fr": ("action", "actions", "fait", "faire"),
        "ar": ("فعل", "الفعل", "أفعال", "الأفعال", "يفعل", "تفعل"),
    },
    "opportunities": {
        "en": ("opp", "opportunity", "opportunities"),
        "fr": ("opportunité", "opportunités"),
        "ar": ("فرصة", "الفرصة", "فرص", "الفرص"),
    },
    "content": {
        "en": ("content",),
        "fr": ("contenu", "contenus"),
        "ar": ("محتوى", "المحتوى"),
    },
    "idea": {"en": ("idea", "ideas"), "fr": ("idée", "idées"), "ar": ("فكرة", "الفكرة")},
}
"""Prefixes. The first word of each language is the one that is offered."""

_DIGIT = r"\d{1,2}"
_SCORE = re.compile(rf"([-+−–﹣－＋±])({_DIGIT})(?:[.,٫،](\d{{1,2}}))?")
_SCORE_AFTER = re.compile(rf"({_DIGIT})(?:[.,٫](\d{{1,2}}))?([-−–﹣－])")
_MOST = 2.0
_NEAR = 10.0


@lru_cache(maxsize=20_000)
def likeness(text: str) -> str:
    """The form in which names are compared: no case, marks or letter variants, single blanks."""
    return " ".join(folded(text).split())


def lead_of(words: str) -> Lead | None:
    """What the words before a colon lead to; None: they are no prefix."""
    return _index().get(likeness(words))


@cache
def _index() -> dict[str, Lead]:
    return {
        likeness(word): lead
        for lead, by_language in LEADS.items()
        for words in by_language.values()
        for word in words
    }


def score_of(word: str) -> float | None:
    """The number that a word says as a score, whatever its digits: it has a sign. None: it is no score.

    What is so far from −2 … +2 that it cannot be a slip (``-20``) is none either; the caller tells the rest.
    """
    found = _SCORE.fullmatch(word)
    if found is not None:
        sign, whole, part = found[1], found[2], found[3]
    else:
        found = _SCORE_AFTER.fullmatch(word)
        if found is None:
            return None
        whole, part, sign = found[1], found[2], found[3]
    value = float(f"{int(whole)}.{_plain(part or '0')}")
    if value >= _NEAR or (sign == "±" and value):
        return None
    return value if sign in "+＋±" else -value + 0.0


def is_score(value: float) -> bool:
    """Whether a satisfaction may have this value."""
    return -_MOST <= value <= _MOST


def _plain(digits: str) -> str:
    return "".join(str(int(digit)) for digit in digits)
