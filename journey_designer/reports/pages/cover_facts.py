"""Who took part: the line of facts at the foot of the cover."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from journey_designer.core.records import Finding, Journey
from journey_designer.core.records.persona import SOURCES
from journey_designer.layout.display import Rect, Text
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.footer import MARGIN
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.roles import FACT, FACT_LABEL
from journey_designer.reports.pdf.document import A4

_LABEL_MIDDLE: Final = 1026.0
_VALUE_MIDDLE: Final = 1048.0
_GAP: Final = 64.0
_LEAST_ROOM: Final = 128.0
_MOST_LINES: Final = 3


def facts_ops(edition: Edition, measure: PrintedMeasure, journeys: Sequence[Journey]) -> list[list[Text]]:
    """Label and value of each fact that is known, beside one another from the left."""
    result = []
    x = MARGIN
    for label, value in cover_facts(edition, journeys):
        room = A4[0] - MARGIN - x
        if not value or room < _LEAST_ROOM:
            continue
        width = min(max(measure.width(label, FACT_LABEL), measure.width(value, FACT)) + 1, room)
        result.append(_fact(measure, label, value, x, width))
        x += width + _GAP
    return result


def cover_facts(edition: Edition, journeys: Sequence[Journey]) -> tuple[tuple[str, str], ...]:
    """Label and value of each fact; one that is not known is empty."""
    words = edition.words
    return (
        (words.facilitator, edition.project.facilitator),
        (words.participants, _participants(edition, journeys)),
        (words.sources, _sources(edition, journeys)),
    )


def _fact(measure: PrintedMeasure, label: str, value: str, x: float, width: float) -> list[Text]:
    label_pitch, pitch = FACT_LABEL.metrics(label)[1], FACT.metrics(value)[1]
    lines = max(1, min(measure.lines(value, FACT, width), _MOST_LINES))
    upper = Rect(x, _LABEL_MIDDLE - label_pitch / 2, width, label_pitch)
    lower = Rect(x, _VALUE_MIDDLE - pitch / 2, width, lines * pitch)
    return [
        Text(upper, label, FACT_LABEL, PRINT.ink3),
        Text(lower, value, FACT, PRINT.ink, "left", lines),
    ]


def _participants(edition: Edition, journeys: Sequence[Journey]) -> str:
    """The most votes that a touchpoint got: so many people were asked at least."""
    votes = [
        sum(touchpoint.votes)
        for journey in journeys
        for touchpoint in edition.all_touchpoints(journey)
        if touchpoint.votes is not None
    ]
    most = max(votes, default=0)
    return edition.number(most) if most else ""


def _sources(edition: Edition, journeys: Sequence[Journey]) -> str:
    """Where the findings come from, with how many of each."""
    personas = {journey.persona_id for journey in journeys}
    counts: Counter[str] = Counter(
        finding.source
        for finding in edition.document.all(Finding)
        if finding.source is not None and (finding.persona_id is None or finding.persona_id in personas)
    )
    kinds = edition.words.source_kinds
    parts = [f"{kinds[source]} ({edition.number(counts[source])})" for source in SOURCES if counts[source]]
    text = edition.listed(parts)
    return text[:1].upper() + text[1:]
