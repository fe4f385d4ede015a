"""What the doctor looks at: the shown maps of the journeys, gathered once for all rules."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.analysis.curve import Curve, Point, curve_of
from journey_designer.analysis.shown import shown_cards, shown_lanes
from journey_designer.core.consistency import Records
from journey_designer.core.records import Card, Idea, Journey, Lane, Persona


@dataclass(frozen=True, slots=True)
class JourneyMap:
    """One journey as it is shown."""

    journey: Journey
    curve: Curve
    lanes: tuple[Lane, ...]
    cards: tuple[tuple[Lane, Card], ...]

    @property
    def points(self) -> tuple[Point, ...]:
        """Its touchpoints in order of time."""
        return self.curve.points


@dataclass(frozen=True, slots=True)
class Checkup:
    """All that is examined: a whole project, or what concerns one journey."""

    records: Records
    maps: tuple[JourneyMap, ...]
    personas: tuple[Persona, ...]
    ideas: tuple[Idea, ...]


def checkup_of(records: Records, journey_id: str | None = None) -> Checkup:
    """What to examine: everything, or one journey with its persona and the ideas for its touchpoints."""
    if journey_id is None:
        maps = tuple(_map(records, journey) for journey in records.all(Journey))
        return Checkup(records, maps, records.all(Persona), records.all(Idea))
    journey = records.find(Journey, journey_id)
    if journey is None:
        return Checkup(records, (), (), ())
    chosen = _map(records, journey)
    places = {point.touchpoint.id for point in chosen.points} | {card.id for _, card in chosen.cards}
    persona = records.find(Persona, journey.persona_id) if journey.persona_id else None
    ideas = (idea for idea in records.all(Idea) if idea.touchpoint_id in places or idea.card_id in places)
    return Checkup(records, (chosen,), (persona,) if persona else (), tuple(ideas))


def _map(records: Records, journey: Journey) -> JourneyMap:
    return JourneyMap(
        journey,
        curve_of(records, journey.id),
        shown_lanes(records, journey.id),
        tuple(shown_cards(records, journey.id)),
    )
