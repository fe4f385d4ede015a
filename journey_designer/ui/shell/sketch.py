"""A journey in a few numbers: enough to draw the small picture of a recent project without opening its
file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.records import Card, Journey, Lane, Stage, Touchpoint

_MOST_TOUCHPOINTS = 40
_MOST_STAGES = 12
_KINDS = {"doing": "plain", "thinking": "plain", "pain_points": "pain", "opportunities": "opportunity"}
_COLOURS = ("blue", "teal", "gold", "coral", "plum")


@dataclass(frozen=True, slots=True)
class SketchColumn:
    """A touchpoint: its score -2 … +2 or None, whether it is a key moment, and which kinds of cards it
    has.
    """

    score: float | None = None
    is_key: bool = False
    cards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SketchStage:
    """A stage: the name of its colour, and its touchpoints."""

    colour: str
    columns: tuple[SketchColumn, ...] = ()


@dataclass(frozen=True, slots=True)
class Sketch:
    """The first journey of a project; ``is_rtl`` says which way its time runs."""

    stages: tuple[SketchStage, ...] = ()
    is_rtl: bool = False


def sketch_of(document: Document) -> Sketch:
    """The sketch of a project's first journey; an empty one if it has none."""
    journeys = document.all(Journey)
    if not journeys:
        return Sketch()
    kinds = {lane.id: lane.kind for lane in document.family(Lane, "journey_id", journeys[0].id)}
    stages: list[SketchStage] = []
    room = _MOST_TOUCHPOINTS
    shown = [stage for stage in document.family(Stage, "journey_id", journeys[0].id) if not stage.is_hidden]
    for place, stage in enumerate(shown[:_MOST_STAGES]):
        touchpoints = document.family(Touchpoint, "stage_id", stage.id)[:room]
        room -= len(touchpoints)
        columns = tuple(_column(document, touchpoint, kinds) for touchpoint in touchpoints)
        stages.append(SketchStage(stage.colour or _COLOURS[place % len(_COLOURS)], columns))
    return Sketch(tuple(stages), document.project.time_direction == "rtl")


def to_json(sketch: Sketch) -> dict[str, Any]:
    """The sketch as plain data."""
    return {
        "rtl": sketch.is_rtl,
        "stages": [
            {
                "colour": stage.colour,
                "columns": [[column.score, column.is_key, list(column.cards)] for column in stage.columns],
            }
            for stage in sketch.stages
        ],
    }


def from_json(data: Any) -> Sketch:
    """The sketch from plain data; what makes no sense is left out."""
    try:
        return Sketch(
            tuple(
                SketchStage(
                    str(stage["colour"]),
                    tuple(
                        SketchColumn(
                            None if score is None else min(2.0, max(-2.0, float(score))),
                            bool(is_key),
                            tuple(str(card) for card in cards),
                        )
                        for score, is_key, cards in stage["columns"][:_MOST_TOUCHPOINTS]
                    ),
                )
                for stage in data["stages"][:_MOST_STAGES]
            ),
            bool(data["rtl"]),
        )
    except (KeyError, TypeError, ValueError):
        return Sketch()


def _column(document: Document, touchpoint: Touchpoint, kinds: Mapping[str, str]) -> SketchColumn:
    found = {
        _KINDS[kinds[card.lane_id]]
        for card in document.family(Card, "touchpoint_id", touchpoint.id)
        if kinds.get(card.lane_id) in _KINDS
    }
    cards = tuple(kind for kind in ("plain", "pain", "opportunity") if kind in found)
    return SketchColumn(touchpoint.score, touchpoint.is_key_moment, cards)
