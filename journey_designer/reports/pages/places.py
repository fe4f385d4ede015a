"""Names of the places that links inside a report lead to: a touchpoint, the ideas for it, and back."""

from __future__ import annotations

from journey_designer.core.consistency import Records
from journey_designer.core.effects import touchpoint_of
from journey_designer.core.records import Idea


def idea_place(idea_id: str) -> str:
    """Where an idea is told of."""
    return f"idea {idea_id}"


def touchpoint_place(touchpoint_id: str) -> str:
    """Where a touchpoint is shown."""
    return f"touchpoint {touchpoint_id}"


def journey_place(journey_id: str) -> str:
    """Where the map of a journey begins."""
    return f"journey {journey_id}"


def places_of_ideas(records: Records) -> dict[str, str]:
    """The place of the first idea of each touchpoint that has one."""
    found: dict[str, str] = {}
    for idea in records.all(Idea):
        touchpoint_id = touchpoint_of(records, idea)
        if touchpoint_id is not None:
            found.setdefault(touchpoint_id, idea_place(idea.id))
    return found
