"""What of a journey is shown, and therefore analysed: hidden stages, touchpoints and lanes are left out."""

from __future__ import annotations

from operator import itemgetter

from journey_designer.core.consistency import Records
from journey_designer.core.records import Card, Lane, Stage, Touchpoint


def shown_stages(records: Records, journey_id: str) -> tuple[Stage, ...]:
    """The stages of a journey in order of time."""
    return tuple(stage for stage in records.family(Stage, "journey_id", journey_id) if not stage.is_hidden)


def shown_touchpoints(records: Records, stage_id: str) -> tuple[Touchpoint, ...]:
    """The touchpoints of a stage in order of time."""
    return tuple(entry for entry in records.family(Touchpoint, "stage_id", stage_id) if not entry.is_hidden)


def shown_lanes(records: Records, journey_id: str) -> tuple[Lane, ...]:
    """The lanes of a journey from top to bottom."""
    return tuple(lane for lane in records.family(Lane, "journey_id", journey_id) if not lane.is_hidden)


def shown_cards(records: Records, journey_id: str, *kinds: str) -> list[tuple[Lane, Card]]:
    """The cards in the shown lanes of these kinds (of all kinds when none is named), each with its lane.

    Lane by lane, column by column, from top to bottom; a stage's own cards come before those of its touchpoints.
    Cards under hidden stages and touchpoints are left out.
    """
    columns: dict[str, int] = {}
    for stage in shown_stages(records, journey_id):
        columns[stage.id] = len(columns)
        for touchpoint in shown_touchpoints(records, stage.id):
            columns[touchpoint.id] = len(columns)
    found = []
    for lane in shown_lanes(records, journey_id):
        if not kinds or lane.kind in kinds:
            cards = [
                (place, card)
                for card in records.family(Card, "lane_id", lane.id)
                if (place := columns.get(card.touchpoint_id or card.stage_id or "")) is not None
            ]
            cards.sort(key=itemgetter(0))
            found += [(lane, card) for _, card in cards]
    return found
