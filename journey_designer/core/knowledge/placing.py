"""From a finding to a card on the map that remembers it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from journey_designer.core.consistency import Records
from journey_designer.core.document import Document
from journey_designer.core.edits.cards import Cell, add_card
from journey_designer.core.edits.lanes import add_lane
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Card, Finding, Journey, Lane, Stage, Touchpoint
from journey_designer.core.records.journey import LaneKind
from journey_designer.core.records.persona import Aspect

LANES: Final[dict[Aspect, LaneKind]] = {
    "context": "doing",
    "motivation": "thinking",
    "pain_point": "pain_points",
    "mental_model": "thinking",
}
"""The lane that a finding of each aspect goes into."""


def cards_of(records: Records, finding_id: str) -> tuple[Card, ...]:
    """The cards that were made from a finding."""
    return records.family(Card, "finding_id", finding_id)


def places_for(records: Records, finding: Finding) -> list[tuple[Journey, Touchpoint]]:
    """Where a finding can go: the touchpoints of the journeys of its persona, of all journeys without one."""
    if finding.persona_id is None:
        journeys = records.all(Journey)
    else:
        journeys = records.family(Journey, "persona_id", finding.persona_id)
    return [
        (journey, touchpoint)
        for journey in journeys
        for stage in records.family(Stage, "journey_id", journey.id)
        for touchpoint in records.family(Touchpoint, "stage_id", stage.id)
    ]


def put_on_map(document: Document, finding_id: str, touchpoint_id: str | None = None) -> Card:
    """Make a card from a finding, as one step, under a touchpoint: the one it is tied to, unless given.

    The finding is tied to that touchpoint; the card takes its text and evidence and remembers it. A finding that has
    a card under that touchpoint already gives that one and no step. Raises `RuleError` without a touchpoint.
    """
    finding = document.get(Finding, finding_id)
    target = touchpoint_id or finding.touchpoint_id
    if target is None:
        raise RuleError("finding.no_place", "Choose a touchpoint first: the card is put under it.")
    known = [card for card in cards_of(document, finding_id) if card.touchpoint_id == target]
    if known:
        return known[0]
    with document.edit("finding.to_card", text=finding.text[:60]) as edit:
        stage = edit.get(Stage, edit.get(Touchpoint, target).stage_id)
        kind = LANES[finding.aspect]
        lanes = [lane for lane in edit.family(Lane, "journey_id", stage.journey_id) if lane.kind == kind]
        lane = lanes[0] if lanes else add_lane(document, stage.journey_id, kind)
        if finding.touchpoint_id != target:
            edit.put(replace(finding, touchpoint_id=target))
        cell = Cell(lane.id, touchpoint_id=target)
        return add_card(document, cell, finding.text, evidence=finding.evidence, finding_id=finding.id)
