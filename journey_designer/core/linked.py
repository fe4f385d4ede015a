"""Linked journeys: which touchpoints a journey shows in detail."""

from __future__ import annotations

from journey_designer.core.document import Document
from journey_designer.core.records import Journey, Stage, Touchpoint


def parents_of(document: Document, journey_id: str) -> tuple[Touchpoint, ...]:
    """The touchpoints that a journey shows in detail, in the order of journeys and time."""
    found = document.family(Touchpoint, "detail_id", journey_id)
    places = {journey.id: number for number, journey in enumerate(document.all(Journey))}

    def place(touchpoint: Touchpoint) -> tuple[int, str, str]:
        stage = document.get(Stage, touchpoint.stage_id)
        return places[stage.journey_id], stage.rank, touchpoint.rank

    return tuple(sorted(found, key=place))
