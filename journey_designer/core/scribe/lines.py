"""Many lines at once, as they are pasted: all of them one step, or none of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.records import Stage, Touchpoint
from journey_designer.core.scribe.deeds import perform
from journey_designer.core.scribe.interpreting import interpret
from journey_designer.core.scribe.line import Line, Problem
from journey_designer.core.scribe.names import Names
from journey_designer.core.scribe.parsing import parse
from journey_designer.core.scribe.places import Place
from journey_designer.core.scribe.reading import Chip, NewCard, Reading
from journey_designer.core.scribe.work import Bare

MOST_LINES = 2_000
"""Most lines that are taken at once."""


class LineNotUnderstood(Exception):
    """A line among many is not understood. ``number`` counts from 1 as in what was pasted."""

    def __init__(self, number: int, problem: Problem) -> None:
        super().__init__(number, problem.key)
        self.number = number
        self.problem = problem


class _DryRun(Exception):
    """Leaves an edit without a step."""


@dataclass(frozen=True, slots=True)
class _Written:
    """One of the lines, with its number."""

    number: int
    text: str
    line: Line


def is_many(text: str) -> bool:
    """Whether a text has more than one line."""
    return len(text.splitlines()) > 1


def perform_lines(document: Document, text: str, place: Place) -> Place:
    """Do what every line says, as one step; gives the place where the next line goes on.

    A line without a prefix lands in the lane of the line before it; in a journey without touchpoints it names one.
    Raises `LineNotUnderstood`, `RuleError`, and what the journal raises; nothing is done then.
    """
    names = Names(document, place.journey_id)
    lines = _written(text, names)
    bare: Bare = "card" if _has_touchpoints(document, place.journey_id) else "touchpoint"
    is_cards = bare == "card" and all(
        entry.line.kind in ("card", "cell") and entry.line.lead != "idea" for entry in lines
    )
    key = "card.add_many" if is_cards else "clipboard.paste"
    with document.edit(key, count=len(lines)) as edit:
        return _Writer(document, edit, place, names, bare).write(lines)


def read_lines(document: Document, text: str, place: Place) -> Reading:
    """What many lines mean: how many they are, or what is not understood. Nothing is done."""
    chips: list[Chip] = []
    problem: Problem | None = None
    count = sum(1 for line in text.splitlines() if line.strip())
    try:
        with document.edit("clipboard.paste"):
            perform_lines(document, text, place)
            raise _DryRun
    except _DryRun:
        chips.append(Chip(kind="lines", count=count))
    except LineNotUnderstood as missing:
        values: tuple[tuple[str, str | int], ...] = (
            ("line", missing.number),
            ("about", missing.problem.key),
            *missing.problem.values,
        )
        problem = Problem("in_line", values)
        chips = [Chip(kind="lines", count=count), Chip(kind="problem", problem=problem)]
    return Reading(line=Line(kind="card", text=text), chips=tuple(chips), place=place, problem=problem)


class _Writer:
    """Writes line after line into one edit; cards that follow each other in a cell are made together."""

    def __init__(self, document: Document, edit: Edit, place: Place, names: Names, bare: Bare) -> None:
        self._document = document
        self._edit = edit
        self._place = place
        self._names = names
        self._bare: Bare = bare
        self._waiting: list[NewCard] = []

    def write(self, lines: Sequence[_Written]) -> Place:
        for entry in lines:
            reading = interpret(self._edit, entry.text, entry.line, self._place, self._names, bare=self._bare)
            if reading.problem is not None:
                raise LineNotUnderstood(entry.number, reading.problem)
            self._do(reading)
        self._flush()
        return self._place

    def _do(self, reading: Reading) -> None:
        self._place = reading.place
        deed = reading.deed
        if deed is not None and deed.is_only_card and deed.card is not None:
            last = self._waiting[-1] if self._waiting else deed.card
            if (last.cell, last.evidence) != (deed.card.cell, deed.card.evidence):
                self._flush()
            self._waiting.append(deed.card)
        elif deed is not None:
            self._flush()
            self._place = perform(self._document, deed, reading.place)
            if deed.touchpoint is not None and self._place.touchpoint_id is not None:
                self._names.learn(self._edit.get(Touchpoint, self._place.touchpoint_id))
        if deed is not None and deed.card is not None and reading.line.has_prefix:
            self._place = replace(self._place, lane_id=deed.card.cell.lane_id)

    def _flush(self) -> None:
        if self._waiting:
            texts = [card.text for card in self._waiting]
            first = self._waiting[0]
            edits.add_cards(self._document, first.cell, texts, evidence=first.evidence)
            self._waiting = []


def _written(text: str, names: Names) -> list[_Written]:
    found = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(found) > MOST_LINES:
        raise LineNotUnderstood(found[MOST_LINES][0], Problem("too_many", (("most", MOST_LINES),)))
    lines = [_Written(number, line, parse(line, names, is_listed=True)) for number, line in found]
    return [entry for entry in lines if entry.line.kind != "empty"]


def _has_touchpoints(document: Document, journey_id: str) -> bool:
    stages = document.family(Stage, "journey_id", journey_id)
    return any(document.count(Touchpoint, "stage_id", stage.id) for stage in stages)
