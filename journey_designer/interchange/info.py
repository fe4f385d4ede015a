"""What is in a project, as the plain object that ``info --json`` prints."""

from __future__ import annotations

from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.records import (
    Card,
    Idea,
    Journey,
    Lane,
    Persona,
    Record,
    Stage,
    Touchpoint,
    Trait,
)

_PERSONA = ("id", "name", "age", "occupation", "place", "segment", "summary", "quote", "priority")
_TRAIT = ("kind", "text", "value")
_STAGE = ("id", "name", "kind", "period", "goal")
_TOUCHPOINT = ("id", "name", "channel", "actors", "source_score", "votes", "importance_customer",
               "importance_business", "is_key_moment", "reason")  # fmt: skip
_IDEA = ("id", "title", "kind", "status", "owner", "start", "due", "progress", "effect")


def info(document: Document, schema: int) -> dict[str, Any]:
    """The project as an object of plain values; ``schema`` is the version of the file's format.

    A touchpoint's ``satisfaction`` is what the map shows: the mean of the votes where there are any; its ``detail`` is the id of
    the journey that shows it in detail.
    """
    return {
        "title": document.project.title,
        "language": document.project.language,
        "personas": [_persona(document, persona) for persona in document.all(Persona)],
        "journeys": [_journey(document, journey) for journey in document.all(Journey)],
        "ideas": [_fields(idea, _IDEA) | {"touchpoint": idea.touchpoint_id} for idea in document.all(Idea)],
        "schema": schema,
    }


def _fields(record: Record, names: tuple[str, ...]) -> dict[str, Any]:
    values = {name: getattr(record, name) for name in names}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def _persona(document: Document, persona: Persona) -> dict[str, Any]:
    traits = document.family(Trait, "persona_id", persona.id)
    return _fields(persona, _PERSONA) | {"traits": [_fields(trait, _TRAIT) for trait in traits]}


def _journey(document: Document, journey: Journey) -> dict[str, Any]:
    return {
        "id": journey.id,
        "title": journey.title,
        "state": journey.state,
        "persona": journey.persona_id,
        "based_on": journey.based_on,
        "stages": [_stage(document, stage) for stage in document.family(Stage, "journey_id", journey.id)],
        "lanes": [_lane(document, lane) for lane in document.family(Lane, "journey_id", journey.id)],
    }


def _stage(document: Document, stage: Stage) -> dict[str, Any]:
    touchpoints = document.family(Touchpoint, "stage_id", stage.id)
    return _fields(stage, _STAGE) | {
        "touchpoints": [
            _fields(entry, _TOUCHPOINT) | {"satisfaction": entry.score, "detail": entry.detail_id}
            for entry in touchpoints
        ]
    }


def _lane(document: Document, lane: Lane) -> dict[str, Any]:
    cards = document.family(Card, "lane_id", lane.id)
    return {
        "id": lane.id,
        "kind": lane.kind,
        "title": lane.title,
        "cards": [
            {
                "id": card.id,
                "stage": card.stage_id,
                "touchpoint": card.touchpoint_id,
                "text": card.text,
                "evidence": card.evidence,
            }
            for card in cards
        ],
    }
