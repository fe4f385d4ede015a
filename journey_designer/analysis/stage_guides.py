"""The stage guides: for each of the five stages what the customer lives, and what to do about it, in three languages.

Plain data for a panel, a page of a report, a command. The words are in ``resources/guides``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from journey_designer.resources import resource

Part = Literal["lives", "find_out", "offer", "avoid", "ask"]

STAGES: Final = ("awareness", "consideration", "conversion", "loyalty", "advocacy")
"""The kinds of stage that have a guide, in order of time."""
PARTS: Final[tuple[Part, ...]] = ("lives", "find_out", "offer", "avoid", "ask")
"""The parts of a guide, in the order in which they are read."""

_TITLES: Final[dict[str, dict[str, str]]] = {
    "awareness": {"en": "Awareness", "fr": "Prise de conscience", "ar": "الوعي"},
    "consideration": {"en": "Consideration", "fr": "Considération", "ar": "البحث والاعتبار"},
    "conversion": {"en": "Conversion", "fr": "Décision d’achat", "ar": "قرار الشراء"},
    "loyalty": {"en": "Loyalty", "fr": "Fidélité", "ar": "الولاء"},
    "advocacy": {"en": "Advocacy", "fr": "Recommandation", "ar": "التأييد"},
}
_HEADINGS: Final[dict[Part, dict[str, str]]] = {
    "lives": {"en": "What the customer lives", "fr": "Ce que vit le client", "ar": "ما يعيشه العميل"},
    "find_out": {"en": "What to find out", "fr": "Ce qu’il faut découvrir", "ar": "ما ينبغي معرفته"},
    "offer": {"en": "What to offer", "fr": "Ce qu’il faut proposer", "ar": "ما ينبغي تقديمه"},
    "avoid": {"en": "What to avoid", "fr": "Ce qu’il faut éviter", "ar": "ما ينبغي تجنبه"},
    "ask": {"en": "Questions to ask", "fr": "Questions à poser", "ar": "أسئلة تُطرح"},
}


@dataclass(frozen=True, slots=True)
class GuideSection:
    """One part of a guide in one language."""

    part: Part
    heading: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StageGuide:
    """The guide of a kind of stage in one language, ready to be shown or printed."""

    kind: str
    title: str
    sections: tuple[GuideSection, ...]


def stage_guide(kind: str, language: str) -> StageGuide | None:
    """The guide of a kind of stage, in English where the language is unknown; None for stages of one's own."""
    if kind not in STAGES:
        return None
    tongue = language if language in ("en", "fr", "ar") else "en"
    parts = _parts(kind)
    sections = tuple(
        GuideSection(part, _HEADINGS[part][tongue], tuple(entry[tongue] for entry in parts[part]))
        for part in PARTS
    )
    return StageGuide(kind, _TITLES[kind][tongue], sections)


def guide_pages(language: str, kinds: tuple[str, ...] = STAGES) -> tuple[StageGuide, ...]:
    """The guides to print, one a page, in order of time; kinds without a guide are left out."""
    found = (stage_guide(kind, language) for kind in STAGES if kind in kinds)
    return tuple(guide for guide in found if guide is not None)


@cache
def _parts(kind: str) -> dict[str, list[dict[str, str]]]:
    text = resource(f"guides/{kind}.json").read_text(encoding="utf-8")
    parts: dict[str, list[dict[str, str]]] = json.loads(text)
    return parts
