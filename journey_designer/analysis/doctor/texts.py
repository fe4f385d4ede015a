"""Hints at texts: the same name twice, and what is too long to be read on the wall."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from journey_designer.analysis.doctor.checkup import Checkup
from journey_designer.analysis.doctor.hint import Hint, hint
from journey_designer.core.records import Criterion, Record
from journey_designer.core.text import folded

MOST_ON_CARD = 90
"""Characters of a card that fit its six lines of about sixteen at the default width; the rest is cut off."""
MOST_IN_NAME = 40
"""Characters of a touchpoint's or stage's name that fit two lines on the wall."""


def same_name(checkup: Checkup) -> Iterator[Hint]:
    """The same name twice among things that are told apart by it; each but the first is hinted at."""
    yield from _repeated(checkup.personas, "name")
    titles = [entry.journey for entry in checkup.maps]
    yield from _repeated(titles, "title", "persona_id", "state")
    for entry in checkup.maps:
        yield from _repeated(entry.curve.stages, "name")
        yield from _repeated([point.touchpoint for point in entry.points], "name")
        yield from _repeated(entry.lanes, "title")
    yield from _repeated(checkup.ideas, "title")
    yield from _repeated(checkup.records.all(Criterion), "name")


def too_long(checkup: Checkup) -> Iterator[Hint]:
    """A text too long for the wall, where it is read from six metres."""
    for entry in checkup.maps:
        for stage in entry.curve.stages:
            yield from _long(stage, "name", stage.name, MOST_IN_NAME)
        for point in entry.points:
            yield from _long(point.touchpoint, "name", point.touchpoint.name, MOST_IN_NAME)
        for _, card in entry.cards:
            yield from _long(card, "card", card.text, MOST_ON_CARD)


def length(text: str) -> int:
    """How many characters are seen: marks above and below letters, and what has no width, take no place."""
    return sum(unicodedata.category(char) not in ("Mn", "Me", "Cf") for char in text)


def _repeated(records: Iterable[Record], field: str, *others: str) -> Iterator[Hint]:
    seen: set[tuple[Any, ...]] = set()
    for record in records:
        name = str(getattr(record, field))
        key = (" ".join(folded(name).split()), *(getattr(record, other) for other in others))
        if not key[0]:
            continue
        if key in seen:
            yield hint("same_name", record, name=name)
        seen.add(key)


def _long(record: Record, kind: str, text: str, most: int) -> Iterator[Hint]:
    if len(text) > most and (count := length(text)) > most:
        yield hint("too_long", record, f"too_long.{kind}", text=text, count=count, most=most)
