"""Projects to test with: one of every record, and random edits that any document takes."""

from __future__ import annotations

import hashlib
import itertools
import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.errors import RuleError
from journey_designer.core.records import (
    RECORD_TYPES,
    AgendaItem,
    Asset,
    Association,
    Card,
    Concept,
    Criterion,
    Dot,
    Finding,
    Hush,
    Idea,
    Journey,
    Lane,
    Note,
    Persona,
    Project,
    Record,
    SavedView,
    Score,
    Stage,
    Touchpoint,
    Trait,
    Vote,
)
from journey_designer.core.records.persona import COLOURS, EVIDENCE
from journey_designer.storage import Delays, Places, StoreOptions

TEXTS = (
    "The customer waits",
    "ينتظر الزبون طويلاً في الوكالة",
    "L’agent rappelle — « demain »",
    "ٱلدَّفْعُ\nثم التأييد",
    "a < b & c > d <img src='file:///etc/passwd'>",
    "",
    "'; DROP TABLE card; --",
    "👩‍👩‍👧 \u200f123\u200e",
)


class Clock:
    """A clock that stands still until it is told."""

    def __init__(self, now: float = 1_760_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def options(clock: Callable[[], float] | None = None, **changes: Any) -> StoreOptions:
    """A store that publishes when told, not by itself."""
    values: dict[str, Any] = {"clock": clock or Clock(), "publishes_by_itself": False, **changes}
    return StoreOptions(**values)


QUICK = Delays(quiet=0.0, most=0.0, again=(0.01,))


def counted(prefix: str = "id") -> Callable[[], str]:
    """Ids that count."""
    numbers = itertools.count(1)
    return lambda: f"{prefix}-{next(numbers)}"


def asset_of(data: bytes, **fields: Any) -> Asset:
    """The record of these bytes."""
    return Asset(id=hashlib.sha256(data).hexdigest(), mime="image/png", size=len(data), **fields)


PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8
VOICE = b"OggS" + bytes(reversed(range(256))) * 30


def full_project() -> tuple[list[Record], dict[str, bytes]]:
    """A small project with every type of record and two assets, and the assets' bytes."""
    picture, voice = asset_of(PICTURE, width=20, height=20), asset_of(VOICE, duration=2.5, label="voix.ogg")
    records: list[Record] = [
        Project(
            id="project",
            title="دار نور",
            client="Dar Nour",
            language="ar",
            time_direction="rtl",
            logo=picture.id,
            brand_colour="#1f7a8c",
            criteria_locked_at="2026-02-01T09:30:00Z",
            scoring="blind",
            dots_each=5,
        ),
        picture,
        voice,
        Persona(id="persona", name="سلمى", age=34, avatar=picture.id, voice=voice.id, colour="teal"),
        Trait(id="trait", persona_id="persona", kind="scale", value=4, low_end="calm", high_end="in a hurry"),
        Journey(id="journey", persona_id="persona", title="Aujourd’hui"),
        Journey(id="future", persona_id="persona", title="Demain", state="future", based_on="journey"),
        Stage(id="stage-1", journey_id="journey", name="الوعي", kind="awareness", rank="a0"),
        Stage(id="stage-2", journey_id="journey", name="قرار الشراء", kind="conversion", rank="a1"),
        Stage(id="stage-3", journey_id="future", name="Later", rank="a0"),
        Touchpoint(id="tp-1", stage_id="stage-1", name="Ad", actors=("Salma", "وكيل"), satisfaction=-1.5),
        Touchpoint(id="tp-2", stage_id="stage-2", name="Shop", votes=(0, 1, 2, 3, 4), is_key_moment=True),
        Touchpoint(
            id="tp-3", stage_id="stage-3", name="App", detail_id="journey", risks=("remorse", "non_renewal")
        ),
        Lane(id="lane-1", journey_id="journey", kind="emotion", rank="a0"),
        Lane(id="lane-2", journey_id="journey", kind="doing", rank="a1"),
        Lane(id="lane-3", journey_id="journey", kind="pain_points", rank="a2"),
        Lane(id="lane-4", journey_id="future", kind="doing"),
        Finding(id="finding", persona_id="persona", touchpoint_id="tp-1", text="متعب", seen_on="2026-01-31"),
        Card(id="card-1", lane_id="lane-2", touchpoint_id="tp-1", text="يبحث", image=picture.id),
        Card(
            id="card-2", lane_id="lane-3", stage_id="stage-2", text="Too slow", finding_id="finding", dots=3
        ),
        Card(
            id="card-3",
            lane_id="lane-4",
            touchpoint_id="tp-3",
            text="Books",
            status="planned",
            format="video",
            channel="YouTube",
            link="https://example.org/film",
        ),
        Idea(
            id="idea",
            dots=2,
            title="Call back",
            touchpoint_id="tp-2",
            card_id="card-2",
            effect=1.25,
            due="2026-03-01",
        ),
        Criterion(id="criterion", name="Effort", weight=2.5, direction="cost"),
        Score(id="score", idea_id="idea", criterion_id="criterion", scorer="Ali", value=7.0),
        Note(
            id="note",
            target="card-2",
            author="F",
            text="ask again",
            written_at="2026-02-01T09:31:00Z",
        ),
        Concept(id="concept-1", persona_id="persona", text="الثقة", x=-1.5, y=2.0, colour="plum"),
        Concept(id="concept-2", persona_id="persona", text="Word of mouth", finding_id="finding", rank="a1"),
        Association(id="association", start_id="concept-1", end_id="concept-2", label="comes from"),
        SavedView(
            id="view",
            journey_id="journey",
            name="Doubts",
            evidence=("assumption",),
            channels=("Web",),
            personas=("persona",),
            is_starred=True,
            hidden_lanes=("lane-2",),
            focus_stages=("stage-1",),
            zoom=1.25,
        ),
        Vote(id="vote", touchpoint_id="tp-2", participant="Ali", value=-1),
        Dot(id="dot", target="idea", participant="Ali", count=2),
        Hush(id="hush", target="tp-1", rule="channel"),
        AgendaItem(
            id="agenda-item",
            title="Opening",
            purpose="Scope and persona",
            planned=15,
            started="2026-02-01T09:00:00Z",
            ended="2026-02-01T09:17:00Z",
            spent=16.5,
        ),
    ]
    return records, {picture.id: PICTURE, voice.id: VOICE}


def small_project() -> list[Record]:
    """A project with one journey, two stages and one lane of cards."""
    return [
        Project(id="project", title="Small"),
        Journey(id="journey"),
        Stage(id="stage-1", journey_id="journey", rank="a0"),
        Stage(id="stage-2", journey_id="journey", rank="a1"),
        Touchpoint(id="tp-1", stage_id="stage-1", name="One"),
        Lane(id="lane-1", journey_id="journey", kind="doing"),
        Card(id="card-1", lane_id="lane-1", touchpoint_id="tp-1", text="first"),
    ]


def contents(records: Iterable[Record]) -> frozenset[Record]:
    """The records without an order, to be compared."""
    return frozenset(records)


def retitle(document: Document, title: str, gesture: str | None = None) -> None:
    """One step: another title for the project."""
    with document.edit("project.change", gesture=gesture) as edit:
        edit.put(replace(document.project, title=title))


def files_in(folder: Path) -> list[str]:
    """The names in a folder, hidden ones too."""
    return sorted(entry.name for entry in folder.iterdir())


def places_in(folder: Path) -> Places:
    """A state folder of its own."""
    return Places(folder / "state")


# Random edits


def mutate(edit: Edit, rnd: random.Random) -> None:
    """Do one random thing that a facilitator might do; the rules may refuse it when the edit is left."""
    rnd.choice((_add, _add, _change, _change, _move, _delete))(edit, rnd)


def step(document: Document, rnd: random.Random, *, gesture: str | None = None) -> bool:
    """One random step of one to three things; whether the rules took it."""
    try:
        with document.edit("test.random", gesture=gesture) as edit:
            for _ in range(rnd.choice((1, 1, 1, 2, 3))):
                mutate(edit, rnd)
    except RuleError:
        return False
    return True


def _pick(edit: Edit, record_type: type[Record], rnd: random.Random) -> Any:
    found = edit.all(record_type)
    return rnd.choice(found) if found else None


def _id(edit: Edit, record_type: type[Record], rnd: random.Random) -> Any:
    found = _pick(edit, record_type, rnd)
    return None if found is None else found.id


def _maybe(edit: Edit, record_type: type[Record], rnd: random.Random) -> Any:
    return _id(edit, record_type, rnd) if rnd.random() < 0.5 else None


def _text(rnd: random.Random) -> str:
    return rnd.choice(TEXTS) + rnd.choice(("", str(rnd.randrange(100))))


def _rank(rnd: random.Random) -> str:
    return "a" + rnd.choice("0123456789") + rnd.choice(("", "V", "k3"))


def _add(edit: Edit, rnd: random.Random) -> None:
    record = _new(edit, rnd.choice(RECORD_TYPES), rnd)
    if record is not None:
        edit.put(record)


def _new(edit: Edit, record_type: type[Record], rnd: random.Random) -> Record | None:
    if record_type is Asset:
        data = rnd.choice(TEXTS).encode() * 3
        asset = asset_of(data, label=_text(rnd)[:100].replace("\n", " "))
        persona = _pick(edit, Persona, rnd)
        if persona is None or edit.find(Asset, asset.id) is not None:
            return None
        edit.put(asset)
        return replace(persona, avatar=asset.id)
    makers: dict[type[Record], Callable[[str], Record | None]] = {
        Persona: lambda i: Persona(id=i, name=_line(rnd), age=rnd.randrange(150), rank=_rank(rnd)),
        Trait: lambda i: _owned(Trait, i, persona_id=_id(edit, Persona, rnd), text=_line(rnd)),
        Journey: lambda i: Journey(
            id=i, persona_id=_maybe(edit, Persona, rnd), based_on=_maybe(edit, Journey, rnd)
        ),
        Stage: lambda i: _owned(
            Stage, i, journey_id=_id(edit, Journey, rnd), name=_line(rnd), rank=_rank(rnd)
        ),
        Touchpoint: lambda i: _owned(
            Touchpoint,
            i,
            stage_id=_id(edit, Stage, rnd),
            satisfaction=rnd.uniform(-2, 2),
            actors=(_line(rnd), "x"),
        ),
        Lane: lambda i: _owned(
            Lane,
            i,
            journey_id=_id(edit, Journey, rnd),
            kind=rnd.choice(("doing", "emotion", "custom")),
            rank=_rank(rnd),
        ),
        Finding: lambda i: Finding(id=i, touchpoint_id=_maybe(edit, Touchpoint, rnd), text=_text(rnd)),
        Card: lambda i: _card(edit, i, rnd),
        Idea: lambda i: Idea(
            id=i, card_id=_maybe(edit, Card, rnd), depends_on=_maybe(edit, Idea, rnd), effect=0.5
        ),
        Criterion: lambda i: Criterion(id=i, name=_line(rnd), weight=rnd.uniform(0, 100)),
        Score: lambda i: _owned(
            Score,
            i,
            idea_id=_id(edit, Idea, rnd),
            criterion_id=_id(edit, Criterion, rnd),
            scorer=rnd.choice("ab"),
            value=rnd.uniform(0, 10),
        ),
        Note: lambda i: _owned(Note, i, target=_id(edit, rnd.choice(RECORD_TYPES), rnd), text=_text(rnd)),
        Concept: lambda i: _owned(Concept, i, persona_id=_id(edit, Persona, rnd), text=_line(rnd)),
        Association: lambda i: _owned(
            Association, i, start_id=_id(edit, Concept, rnd), end_id=_id(edit, Concept, rnd)
        ),
        SavedView: lambda i: _owned(
            SavedView, i, journey_id=_id(edit, Journey, rnd), name=_line(rnd), lanes=(_line(rnd),)
        ),
        Vote: lambda i: _owned(
            Vote,
            i,
            touchpoint_id=_id(edit, Touchpoint, rnd),
            participant=rnd.choice("ab"),
            value=rnd.randint(-2, 2),
        ),
        Dot: lambda i: _owned(
            Dot, i, target=_id(edit, rnd.choice((Card, Idea)), rnd), participant=rnd.choice("ab"), count=2
        ),
        Hush: lambda i: _owned(
            Hush, i, target=_id(edit, rnd.choice(RECORD_TYPES), rnd), rule=rnd.choice("ab")
        ),
        AgendaItem: lambda i: AgendaItem(id=i, title=_line(rnd), planned=rnd.randrange(90), rank=_rank(rnd)),
    }
    maker = makers.get(record_type)
    return None if maker is None else maker(edit.new_id())


def _line(rnd: random.Random) -> str:
    return _text(rnd).replace("\n", " ")


def _owned(record_type: Any, record_id: str, **fields: Any) -> Record | None:
    """A record, unless the document has nobody who could own it."""
    owners = [fields[name] for name in fields if name.endswith("_id") or name == "target"]
    return None if None in owners else record_type(id=record_id, **fields)


def _card(edit: Edit, record_id: str, rnd: random.Random) -> Record | None:
    lane = _pick(edit, Lane, rnd)
    if lane is None or lane.kind == "emotion":
        return None
    stages = edit.family(Stage, "journey_id", lane.journey_id)
    if not stages:
        return None
    stage = rnd.choice(stages)
    touchpoints = edit.family(Touchpoint, "stage_id", stage.id)
    place: dict[str, Any] = {"stage_id": stage.id}
    if touchpoints and rnd.random() < 0.7:
        place = {"touchpoint_id": rnd.choice(touchpoints).id}
    return Card(id=record_id, lane_id=lane.id, text=_text(rnd), rank=_rank(rnd), **place)


def _change(edit: Edit, rnd: random.Random) -> None:
    record = _pick(edit, rnd.choice(RECORD_TYPES), rnd)
    changes: dict[type[Record], dict[str, Any]] = {
        Project: {"title": _line(rnd)},
        Asset: {"label": _line(rnd)},
        Persona: {"name": _line(rnd), "colour": rnd.choice(COLOURS)},
        Trait: {"text": _line(rnd)},
        Journey: {"title": _line(rnd)},
        Stage: {"name": _line(rnd), "goal": _text(rnd)},
        Touchpoint: {
            "name": _line(rnd),
            "satisfaction": rnd.choice((None, -2.0, 0.1, 1 / 3)),
            "votes": (1, 0, 0, 2, 9),
        },
        Lane: {"title": _line(rnd), "is_folded": rnd.random() < 0.5},
        Finding: {"evidence": rnd.choice(EVIDENCE)},
        Card: {"text": _text(rnd), "dots": rnd.randrange(9)},
        Idea: {"description": _text(rnd), "progress": rnd.randrange(101)},
        Criterion: {"weight": rnd.uniform(0, 100)},
        Score: {"value": rnd.uniform(0, 10)},
        Note: {"is_resolved": True},
        Concept: {"text": _line(rnd), "x": rnd.uniform(-50, 50)},
        Association: {"label": _line(rnd)},
        SavedView: {"name": _line(rnd), "zoom": rnd.uniform(0.1, 4)},
        Vote: {"value": rnd.randint(-2, 2)},
        Dot: {"count": rnd.randint(1, 5)},
        Hush: {"rule": rnd.choice("abc")},
        AgendaItem: {"spent": rnd.uniform(0, 90)},
    }
    if record is not None:
        fields = changes[type(record)]
        name = rnd.choice(sorted(fields))
        edit.put(replace(record, **{name: fields[name]}))


def _move(edit: Edit, rnd: random.Random) -> None:
    record = _pick(edit, rnd.choice((Card, Touchpoint, Stage, Lane)), rnd)
    if isinstance(record, Card):
        other = _card(edit, record.id, rnd)
        if isinstance(other, Card):
            edit.put(
                replace(
                    record,
                    lane_id=other.lane_id,
                    stage_id=other.stage_id,
                    touchpoint_id=other.touchpoint_id,
                    rank=other.rank,
                )
            )
    elif isinstance(record, Touchpoint):
        edit.put(replace(record, stage_id=_id(edit, Stage, rnd), rank=_rank(rnd)))
    elif isinstance(record, Stage | Lane):
        edit.put(replace(record, rank=_rank(rnd)))


def _delete(edit: Edit, rnd: random.Random) -> None:
    record = _pick(edit, rnd.choice(RECORD_TYPES[1:]), rnd)
    if record is not None:
        edit.delete(record)
