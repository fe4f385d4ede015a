"""The chips that tell where a line lands and what its signs say."""

from __future__ import annotations

from journey_designer.core.consistency import Records
from journey_designer.core.records import Lane, Persona, Stage, Touchpoint
from journey_designer.core.scribe.line import Line
from journey_designer.core.scribe.places import Place, lane_of_moment
from journey_designer.core.scribe.reading import Chip


def where(records: Records, place: Place) -> list[Chip]:
    """Where a card without a prefix would land."""
    lane = lane_of_moment(records, place)
    chips = [lane_chip(lane)] if lane is not None else []
    return [*chips, place_chip(records, place)] if place.stage_id is not None else chips


def lane_chip(lane: Lane) -> Chip:
    """A lane; ``text`` is its own title, empty where it has none."""
    return Chip(kind="lane", text=lane.title, record_id=lane.id)


def place_chip(records: Records, place: Place) -> Chip:
    """The touchpoint or the whole stage of a place."""
    if place.touchpoint_id is not None:
        touchpoint = records.find(Touchpoint, place.touchpoint_id)
        name = touchpoint.name if touchpoint is not None else ""
        return Chip(kind="touchpoint", text=name, record_id=place.touchpoint_id)
    stage = records.find(Stage, place.stage_id) if place.stage_id is not None else None
    return Chip(kind="stage", text=stage.name if stage is not None else "", record_id=place.stage_id)


def change_chips(line: Line, touchpoint: Touchpoint | None) -> list[Chip]:
    """Channel, score, evidence and star, and what of the touchpoint they replace; None: it is a new one."""
    chips: list[Chip] = []
    if line.channel is not None:
        before = touchpoint.channel if touchpoint is not None else ""
        replaced = before if before != line.channel else ""
        chips.append(Chip(kind="channel", text=line.channel, replaced=replaced))
    if line.score is not None:
        has_votes = touchpoint is not None and touchpoint.votes is not None and any(touchpoint.votes)
        chips.append(Chip(kind="score", score=line.score, replaced="votes" if has_votes else ""))
    if line.grade is not None:
        chips.append(Chip(kind="grade", grade=line.grade))
    if line.is_key_moment:
        chips.append(Chip(kind="star"))
    return chips


def persona_chip(records: Records, persona_id: str) -> Chip:
    """The persona whose journey is gone to."""
    return Chip(kind="persona", text=_name(records, persona_id), record_id=persona_id)


def traveller_chip(records: Records, persona_id: str) -> Chip:
    """The persona who shall travel this journey."""
    return Chip(kind="traveller", text=_name(records, persona_id), record_id=persona_id)


def _name(records: Records, persona_id: str) -> str:
    persona = records.find(Persona, persona_id)
    return persona.name if persona is not None else ""
