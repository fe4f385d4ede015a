"""Risks after the purchase: cancellation, remorse, non-renewal at the touchpoints of loyalty.

Source: unhappy customers cancel, buyers feel remorse, contracts are not renewed; a journey is not judged by the
purchase alone. A touchpoint is at risk when its score is below 0, or when what was written about it speaks of one of the
three (docs/decisions/0704-risks-are-read.md): in a pain point or a thought, in its own notes, in a note pinned to it,
in a finding about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from journey_designer.analysis.curve import Curve, Point
from journey_designer.analysis.risk_words import ARABIC_STEMS, LATIN_STEMS
from journey_designer.core.changes import Key
from journey_designer.core.consistency import Records
from journey_designer.core.records import Card, Finding, Lane, Note, Touchpoint
from journey_designer.core.text import folded

RiskKind = Literal["cancellation", "remorse", "non_renewal"]
RISK_KINDS: tuple[RiskKind, ...] = ("cancellation", "remorse", "non_renewal")

_LATIN = {kind: re.compile(rf"\b(?:{'|'.join(stems)})") for kind, stems in LATIN_STEMS.items()}
_ARABIC = {kind: re.compile("|".join(stems)) for kind, stems in ARABIC_STEMS.items()}


@dataclass(frozen=True, slots=True)
class RiskMark:
    """A text that speaks of a risk: which one, and the record that holds the text."""

    kind: RiskKind
    where: Key
    text: str


@dataclass(frozen=True, slots=True)
class Risk:
    """A loyalty touchpoint at risk: its score is below 0 (``is_low``), or texts speak of a risk, or both."""

    point: Point
    is_low: bool
    marks: tuple[RiskMark, ...]


def risks(records: Records, curve: Curve) -> tuple[Risk, ...]:
    """The loyalty touchpoints at risk, in order of time."""
    found = []
    for point in curve.points:
        if point.stage.kind != "loyalty":
            continue
        marks = tuple(
            RiskMark(kind, where, text)
            for where, text in _texts(records, point.touchpoint)
            for kind in risks_in(text)
        )
        is_low = point.score is not None and point.score < 0
        if is_low or marks:
            found.append(Risk(point, is_low, marks))
    return tuple(found)


def risks_in(text: str) -> tuple[RiskKind, ...]:
    """The risks a text speaks of, in Arabic, French or English."""
    plain = folded(text)
    return tuple(kind for kind in RISK_KINDS if _LATIN[kind].search(plain) or _ARABIC[kind].search(plain))


def _texts(records: Records, touchpoint: Touchpoint) -> Iterator[tuple[Key, str]]:
    yield (Touchpoint, touchpoint.id), touchpoint.notes
    for card in records.family(Card, "touchpoint_id", touchpoint.id):
        lane = records.find(Lane, card.lane_id)
        if lane is not None and lane.kind in ("pain_points", "thinking") and not lane.is_hidden:
            yield (Card, card.id), card.text
    for finding in records.family(Finding, "touchpoint_id", touchpoint.id):
        yield (Finding, finding.id), finding.text
    for note in records.family(Note, "target", touchpoint.id):
        if not note.is_resolved:
            yield (Note, note.id), note.text
