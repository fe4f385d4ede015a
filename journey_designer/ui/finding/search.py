"""Search over all texts of a project, as people type: case, diacritics, tatweel and letter variants do not matter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from journey_designer.core.changes import Change, Key
from journey_designer.core.document import Document
from journey_designer.core.notes import target_of
from journey_designer.core.numbers import from_digits
from journey_designer.core.records import (
    AgendaItem,
    Association,
    Card,
    Concept,
    Criterion,
    Finding,
    Idea,
    Journey,
    Lane,
    Note,
    Persona,
    Project,
    Record,
    SavedView,
    Stage,
    Touchpoint,
    Trait,
)
from journey_designer.core.text import folded

FoundKind = Literal[
    "project",
    "journey",
    "stage",
    "touchpoint",
    "card",
    "lane",
    "persona",
    "finding",
    "concept",
    "idea",
    "criterion",
    "note",
    "view",
    "agenda",
]

_FIELDS: dict[type[Record], tuple[str, ...]] = {
    Project: ("title", "client", "facilitator", "purpose"),
    Journey: ("title", "scope"),
    Stage: ("name", "goal"),
    Touchpoint: ("name", "channel", "actors", "notes", "reason"),
    Lane: ("title",),
    Card: ("text", "format", "channel", "link"),
    Persona: ("name", "occupation", "place", "segment", "summary", "quote"),
    Trait: ("text", "low_end", "high_end"),
    Finding: ("text", "who", "reference", "owner"),
    Concept: ("text",),
    Association: ("label",),
    Idea: ("title", "description", "owner"),
    Criterion: ("name",),
    Note: ("text", "author"),
    SavedView: ("name",),
    AgendaItem: ("title", "purpose"),
}
_KINDS: dict[type[Record], FoundKind] = {
    Project: "project",
    Journey: "journey",
    Stage: "stage",
    Touchpoint: "touchpoint",
    Lane: "lane",
    Card: "card",
    Persona: "persona",
    Trait: "persona",
    Finding: "finding",
    Concept: "concept",
    Association: "concept",
    Idea: "idea",
    Criterion: "criterion",
    Note: "note",
    SavedView: "view",
    AgendaItem: "agenda",
}
_CONTEXT = 40


@dataclass(frozen=True, slots=True)
class Found:
    """One record that matches. ``text`` is the field that does, cut round the place; ``where`` says what it is in.

    ``journey_id`` is the journey on whose map it can be shown, empty where it is on none; ``place`` orders results as
    the map is read: journey, time, from top to bottom.
    """

    key: Key
    kind: FoundKind
    text: str
    where: str
    journey_id: str
    place: tuple[int, ...]


def normal(text: str) -> str:
    """A text as it is compared: folded, with 0-9 for digits of any script and one blank between words."""
    return " ".join(from_digits(folded(text)).split())


class SearchIndex:
    """The folded texts of a document. It follows the changes of the document and is built when first asked."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._texts: dict[Key, tuple[tuple[str, str], ...]] = {}
        self._is_built = False
        self._columns: dict[str, tuple[int, ...]] | None = None

    def follow(self, changes: Iterable[Change]) -> None:
        """Take in what changed."""
        self._columns = None
        if not self._is_built:
            return
        for change in changes:
            self._texts.pop(change.key, None)
            if change.after is not None:
                self._add(change.after)

    def find(self, query: str, most: int = 200) -> tuple[Found, ...]:
        """The records of which every word of the query occurs, in the order of the map; none for an empty query."""
        words = normal(query).split()
        if not words:
            return ()
        if not self._is_built:
            for record in self._document.records():
                self._add(record)
            self._is_built = True
        hits = []
        for key, texts in self._texts.items():
            if all(any(word in plain for _, plain in texts) for word in words):
                shown = next((text for text, plain in texts if words[0] in plain), texts[0][0])
                hits.append((self._place(key), key, shown))
        hits.sort(key=lambda hit: (hit[0], hit[1][1]))
        return tuple(self._found(key, place, text, words[0]) for place, key, text in hits[:most])

    def _add(self, record: Record) -> None:
        fields = _FIELDS.get(type(record))
        if fields is not None:
            texts = [text for name in fields if (text := _text(getattr(record, name)))]
            if texts:
                self._texts[type(record), record.id] = tuple((text, normal(text)) for text in texts)

    def _found(self, key: Key, place: tuple[int, ...], text: str, word: str) -> Found:
        kind = _KINDS[key[0]]
        return Found(key, kind, _cut(text, word), self._where(key), self._journey(key), place)

    # Places

    def _place(self, key: Key) -> tuple[int, ...]:
        columns = self._known_columns()
        record = self._document.get(*key)
        if isinstance(record, Journey | Stage | Touchpoint | Lane):
            return columns.get(record.id, (len(columns),))
        if isinstance(record, Card):
            column = columns.get(record.touchpoint_id or record.stage_id or "", (len(columns),))
            lane = columns.get(record.lane_id, (0, 0))
            return (*column, lane[-1] + 1)
        order = (Project, Persona, Trait, Finding, Concept, Association, Idea, Criterion, Note, SavedView)
        return (10**6, order.index(key[0]) if key[0] in order else 9)

    def _known_columns(self) -> dict[str, tuple[int, ...]]:
        if self._columns is None:
            document = self._document
            found: dict[str, tuple[int, ...]] = {}
            for n, journey in enumerate(document.all(Journey)):
                found[journey.id] = (n,)
                for s, stage in enumerate(document.family(Stage, "journey_id", journey.id)):
                    found[stage.id] = (n, s)
                    for t, entry in enumerate(document.family(Touchpoint, "stage_id", stage.id)):
                        found[entry.id] = (n, s, t)
                for place, lane in enumerate(document.family(Lane, "journey_id", journey.id)):
                    found[lane.id] = (n, 10**5, place)
            self._columns = found
        return self._columns

    def _journey(self, key: Key) -> str:
        return journey_of(self._document, key)

    def _where(self, key: Key) -> str:
        document = self._document
        record = document.get(*key)
        if isinstance(record, Card):
            above = document.find(Touchpoint, record.touchpoint_id) if record.touchpoint_id else None
            return above.name if above is not None else document.get(Stage, record.stage_id or "").name
        if isinstance(record, Touchpoint):
            return document.get(Stage, record.stage_id).name
        if isinstance(record, Stage | Lane | SavedView):
            return document.get(Journey, record.journey_id).title
        if isinstance(record, Association):
            return document.get(Concept, record.start_id).text
        if isinstance(record, Journey | Finding | Trait | Concept):
            persona = document.find(Persona, record.persona_id) if record.persona_id else None
            return persona.name if persona is not None else ""
        if isinstance(record, Idea):
            touchpoint = document.find(Touchpoint, record.touchpoint_id) if record.touchpoint_id else None
            return touchpoint.name if touchpoint is not None else ""
        return ""


def journey_of(document: Document, key: Key) -> str:
    """The journey on whose map a record can be shown; empty where it is on none."""
    record = document.find(*key)
    if isinstance(record, Journey):
        return record.id
    if isinstance(record, Stage | Lane | SavedView):
        return record.journey_id
    if isinstance(record, Touchpoint):
        return document.get(Stage, record.stage_id).journey_id
    if isinstance(record, Card):
        return document.get(Lane, record.lane_id).journey_id
    if isinstance(record, Finding | Idea) and record.touchpoint_id:
        return journey_of(document, (Touchpoint, record.touchpoint_id))
    target = target_of(document, record) if isinstance(record, Note) else None
    return journey_of(document, target) if target is not None else ""


def _text(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else ", ".join(value)


def _cut(text: str, word: str) -> str:
    """A long text, cut so that the word is seen."""
    flat = " ".join(text.split())
    if len(flat) <= 2 * _CONTEXT:
        return flat
    at = normal(flat).find(word)
    start = max(0, at - _CONTEXT)
    start = flat.find(" ", start) + 1 if start and " " in flat[start : start + 15] else start
    return ("… " if start else "") + flat[start:]
