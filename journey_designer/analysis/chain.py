"""From an idea back to what it is for: the card, the touchpoint, its pains, the persona, the evidence."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.core.consistency import Records
from journey_designer.core.effects import touchpoint_of
from journey_designer.core.records import Card, Finding, Idea, Journey, Lane, Persona, Stage, Touchpoint


@dataclass(frozen=True, slots=True)
class Chain:
    """What an idea rests on. ``pains`` are the pain points at its touchpoint (or the one it was made from);
    ``findings`` what is known about that touchpoint, and what those cards were made from."""

    idea: Idea
    card: Card | None
    touchpoint: Touchpoint | None
    stage: Stage | None
    journey: Journey | None
    persona: Persona | None
    pains: tuple[Card, ...]
    findings: tuple[Finding, ...]


def chain(records: Records, idea: Idea) -> Chain:
    """All links that are there; None and nothing for those that are not."""
    card = records.find(Card, idea.card_id) if idea.card_id else None
    touchpoint_id = touchpoint_of(records, idea)
    touchpoint = records.find(Touchpoint, touchpoint_id) if touchpoint_id else None
    stage_id = touchpoint.stage_id if touchpoint else card.stage_id if card else None
    stage = records.find(Stage, stage_id) if stage_id else None
    journey = records.find(Journey, stage.journey_id) if stage else None
    persona = records.find(Persona, journey.persona_id) if journey and journey.persona_id else None
    pains = _pains(records, card, touchpoint)
    findings = _findings(records, touchpoint, (*pains, *([card] if card else [])))
    return Chain(idea, card, touchpoint, stage, journey, persona, pains, findings)


def is_pain(records: Records, card: Card) -> bool:
    """Whether a card lies in a lane of pain points."""
    lane = records.find(Lane, card.lane_id)
    return lane is not None and lane.kind == "pain_points"


def _pains(records: Records, card: Card | None, touchpoint: Touchpoint | None) -> tuple[Card, ...]:
    if card is not None and is_pain(records, card):
        return (card,)
    cards = records.family(Card, "touchpoint_id", touchpoint.id) if touchpoint else ()
    return tuple(entry for entry in cards if is_pain(records, entry))


def _findings(
    records: Records, touchpoint: Touchpoint | None, cards: tuple[Card, ...]
) -> tuple[Finding, ...]:
    found = {
        entry.id: entry
        for entry in (records.family(Finding, "touchpoint_id", touchpoint.id) if touchpoint else ())
    }
    for card in cards:
        finding = records.find(Finding, card.finding_id) if card.finding_id else None
        if finding is not None:
            found[finding.id] = finding
    return tuple(found.values())
