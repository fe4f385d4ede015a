"""Hints at touchpoints and cards."""

from __future__ import annotations

from collections.abc import Iterator

from journey_designer.analysis.chain import is_pain
from journey_designer.analysis.doctor.checkup import Checkup, JourneyMap
from journey_designer.analysis.doctor.hint import Hint, hint
from journey_designer.core.effects import touchpoint_of
from journey_designer.core.records import Card, Idea

_FILLED = 2 / 3
"""The share of a row's cells from which it counts as filled."""


def no_channel(checkup: Checkup) -> Iterator[Hint]:
    """A touchpoint without channel: nobody can say where the contact takes place."""
    for entry in checkup.maps:
        for point in entry.points:
            if not point.touchpoint.channel.strip():
                yield hint("no_channel", point.touchpoint, name=point.touchpoint.name)


def empty_cell(checkup: Checkup) -> Iterator[Hint]:
    """An empty cell in a row in which two thirds of the cells or more are filled; a stage's card fills all of its cells."""
    for entry in checkup.maps:
        filled = _filled_cells(entry)
        for lane in entry.lanes:
            columns = filled.get(lane.id, set())
            empty = [
                point
                for point in entry.points
                if point.touchpoint.id not in columns and point.stage.id not in columns
            ]
            if len(entry.points) - len(empty) >= _FILLED * len(entry.points):
                for point in empty:
                    yield hint(
                        "empty_cell",
                        point.touchpoint,
                        part=lane.id,
                        name=point.touchpoint.name,
                        lane=lane.title or lane.kind.replace("_", " "),
                    )


def pain_without_idea(checkup: Checkup) -> Iterator[Hint]:
    """A pain point of today that no idea answers: none made from its card, none for its touchpoint.

    An idea made from another pain point answers that one only; a dropped idea answers nothing.
    """
    made_from, places = _answers(checkup)
    for entry in checkup.maps:
        if entry.journey.state != "today":
            continue
        stages = {point.stage.id for point in entry.points if point.touchpoint.id in places}
        for lane, card in entry.cards:
            if lane.kind != "pain_points" or card.id in made_from:
                continue
            if card.touchpoint_id not in places and card.stage_id not in stages:
                yield hint("pain_without_idea", card, text=card.text)


def _filled_cells(entry: JourneyMap) -> dict[str, set[str]]:
    """The ids of touchpoints and stages under which each lane has a card, for the lanes that can hold cards."""
    filled: dict[str, set[str]] = {}
    for lane, card in entry.cards:
        column = card.touchpoint_id or card.stage_id
        if column is not None:
            filled.setdefault(lane.id, set()).add(column)
    return filled


def _answers(checkup: Checkup) -> tuple[set[str], set[str]]:
    """The cards that ideas were made from, and the touchpoints that ideas are for."""
    made_from: set[str] = set()
    places: set[str] = set()
    for idea in checkup.records.all(Idea):
        if idea.status == "dropped":
            continue
        card = checkup.records.find(Card, idea.card_id) if idea.card_id else None
        touchpoint_id = touchpoint_of(checkup.records, idea)
        if card is not None and is_pain(checkup.records, card):
            made_from.add(card.id)
        elif touchpoint_id is not None:
            places.add(touchpoint_id)
    return made_from, places
