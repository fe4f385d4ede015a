"""Risks after the purchase: cancellation, remorse, non-renewal at the touchpoints of loyalty.

Source: unhappy customers cancel, buyers feel remorse, contracts are not renewed; a journey is not judged by the
purchase alone. A touchpoint is at risk where the user marked a risk. A loyalty touchpoint is proposed when its score is below
0, or when what was written about it speaks of one of the three (docs/decisions/0704-risks-are-read.md): in a pain
point or a thought, in its own notes, in a note pinned to it, in a finding about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from journey_designer.analysis.curve import Curve, Point
from journey_designer.analysis.risk_words import ARABIC_STEMS, LATIN_STEMS
from journey_designer.core.changes import Key
from journey_designer.core.consistency import Records
from journey_designer.core.records import Card, Finding, Lane, Note, Stage, Touchpoint, journey
from journey_designer.core.text import folded

RiskKind = journey.Risk
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
    """A touchpoint at risk: ``marked`` by the user, or proposed because its score is below 0 (``is_low``), or because texts speak
    of a risk (``marks``).
    """

    point: Point
    is_low: bool
    marks: tuple[RiskMark, ...]
    marked: tuple[RiskKind, ...] = ()

    @property
    def proposed(self) -> tuple[RiskKind, ...]:
        """The risks that texts speak of and nobody marked, in their usual order."""
        told = {mark.kind for mark in self.marks} - set(self.marked)
        return tuple(kind for kind in RISK_KINDS if kind in told)


def risks(records: Records, curve: Curve) -> tuple[Risk, ...]:
    """The touchpoints at risk, in order of time: those that were marked, and those of loyalty that are proposed."""
    found = []
    for point in curve.points:
        is_loyal = can_be_at_risk(point.stage)
        marks = risk_marks(records, point.touchpoint) if is_loyal else ()
        is_low = is_loyal and point.score is not None and point.score < 0
        if is_low or marks or point.touchpoint.risks:
            found.append(Risk(point, is_low, marks, point.touchpoint.risks))
    return tuple(found)


def can_be_at_risk(stage: Stage) -> bool:
    """Whether risks are looked for at a stage: loyalty, after the purchase."""
    return stage.kind == "loyalty"


def risk_marks(records: Records, touchpoint: Touchpoint) -> tuple[RiskMark, ...]:
    """The texts about a touchpoint that speak of a risk."""
    return tuple(
        RiskMark(kind, where, text) for where, text in _texts(records, touchpoint) for kind in risks_in(text)
    )


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
