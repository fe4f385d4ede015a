"""Cells by letter and number, as paper has them: stages are A, B, C … in time, lanes 1, 2, 3 … from the top."""

from __future__ import annotations

import re

from journey_designer.core.consistency import Records
from journey_designer.core.records import Lane, Stage
from journey_designer.core.scribe.signs import BLANKS, COLONS
from journey_designer.core.text import folded

_ABJAD = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_CELL = re.compile(rf"([A-Za-z]{{1,2}}|[\u0621-\u064a])(\d{{1,2}})[{BLANKS}]*([{COLONS}])")


def stage_letters(place: int) -> str:
    """The letters of the stage at a place counted from 0: A … Z, AA, AB …"""
    return chr(65 + place) if place < 26 else stage_letters(place // 26 - 1) + chr(65 + place % 26)


def cell_name(stage_place: int, lane_place: int) -> str:
    """The name of a cell, both places counted from 0: ``B3`` is the third lane of the second stage."""
    return f"{stage_letters(stage_place)}{lane_place + 1}"


def cell_at_start(text: str) -> tuple[int, int, int, int] | None:
    """A cell named at the start of a text, before a colon, in Latin or Arabic letters and any digits.

    Gives the places of stage and lane counted from 0 (the lane's is -1 for 0), the end of the name, and the place
    of the colon; None if the text does not begin so.
    """
    found = _CELL.match(text)
    if found is None:
        return None
    stage = _stage_place(found[1])
    return None if stage is None else (stage, int(found[2]) - 1, found.end(2), found.start(3))


def _stage_place(letters: str) -> int | None:
    if not letters.isascii():
        place = _ABJAD.find(folded(letters))
        return place if place >= 0 else None
    value = 0
    for letter in letters.upper():
        value = value * 26 + ord(letter) - 64
    return value - 1


def shown_stages(records: Records, journey_id: str) -> list[Stage]:
    """The stages of a journey that have a letter: all that are not hidden, in time."""
    return [stage for stage in records.family(Stage, "journey_id", journey_id) if not stage.is_hidden]


def shown_lanes(records: Records, journey_id: str) -> list[Lane]:
    """The lanes of a journey that have a number: all that are not hidden, from the top."""
    return [lane for lane in records.family(Lane, "journey_id", journey_id) if not lane.is_hidden]
