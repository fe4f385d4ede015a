"""The curves that are compared, and how each of them is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.analysis.comparison import today_and_futures
from journey_designer.core.document import Document
from journey_designer.core.records import Journey, Persona
from journey_designer.ui.language import translate

MOST = 4


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a curve is drawn: width and dashes in px, and the map colour it has; none: the accent."""

    width: float
    dashes: tuple[float, ...]
    colour: str | None


STROKES = (
    Stroke(3.0, (), None),
    Stroke(2.25, (7.0, 5.0), "blue"),
    Stroke(2.75, (1.5, 5.5), "teal"),
    Stroke(2.25, (10.0, 4.0, 1.5, 4.0), "coral"),
)
"""Solid, dashed, dotted, dashed and dotted: told apart without colour."""


@dataclass(frozen=True, slots=True)
class CompareLine:
    """A curve: its journey, who travels, and the name at its end."""

    journey_id: str
    name: str
    persona: Persona | None
    is_key: bool = False


def personas_compared(document: Document, journey_id: str) -> tuple[CompareLine, ...]:
    """The journey, and the first journey of each other persona in the same state; at most four."""
    journey = document.find(Journey, journey_id)
    if journey is None:
        return ()
    chosen = [journey]
    for other in document.all(Journey):
        known = {entry.persona_id for entry in chosen}
        if other.state == journey.state and other.persona_id not in known:
            chosen.append(other)
    return tuple(_line(document, entry) for entry in chosen[:MOST])


def states_compared(document: Document, journey_id: str) -> tuple[CompareLine, ...]:
    """Today and the futures based on it; at most four."""
    found = []
    for identity in today_and_futures(document, journey_id)[:MOST]:
        journey = document.get(Journey, identity)
        persona = document.find(Persona, journey.persona_id) if journey.persona_id else None
        is_future = journey.state == "future"
        word = translate("TopBar", "Future") if is_future else translate("TopBar", "Today")
        found.append(CompareLine(identity, word, persona))
    return tuple(found)


def _line(document: Document, journey: Journey) -> CompareLine:
    persona = document.find(Persona, journey.persona_id) if journey.persona_id else None
    if persona is None or not persona.name:
        return CompareLine(journey.id, journey.title, persona)
    return CompareLine(journey.id, persona.name.split()[0], persona)
