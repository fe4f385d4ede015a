"""Projects to come and go."""

from __future__ import annotations

import hashlib
from pathlib import Path

from hypothesis import strategies as st

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import RuleError
from journey_designer.core.records import (
    AgendaItem,
    Asset,
    Association,
    Concept,
    Dot,
    Hush,
    Idea,
    Journey,
    Project,
    Record,
    SavedView,
    Touchpoint,
    Vote,
)
from tests.core.acts import ACTS, Actor, Nothing, asset_bytes, empty, seeded
from tests.interchange.nasty import NAMES

FOLDER = Path(__file__).resolve().parent
MERMAID = FOLDER / "mermaid"


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A project after some edits of any kind."""
    document = seeded()
    data = draw(st.data())
    for name in draw(st.lists(st.sampled_from(sorted(ACTS)), max_size=12)):
        try:
            ACTS[name](Actor(data, document))
        except (RuleError, Nothing):
            continue
    return document


def asset(asset_id: str) -> bytes | None:
    """The bytes of the images that `documents` show."""
    found = {hashlib.sha256(asset_bytes(number)).hexdigest(): asset_bytes(number) for number in (1, 2, 3)}
    return found.get(asset_id)


def nasty_journey() -> tuple[Document, Journey]:
    """A journey whose every text could be taken for something else."""
    document = empty()
    journey = edits.add_journey(document, None, "title #1; <b>x</b>: a & b", scope="section A\n}\n%% x # ; :")
    for number, name in enumerate(NAMES):
        if number % 7 == 0:
            stage = edits.add_stage(document, journey.id, name)
        actors = tuple(NAMES[(number + step) % len(NAMES)] for step in range(number % 4))
        satisfaction = None if number % 5 == 0 else number % 5 - 2
        edits.add_touchpoint(document, stage.id, name, satisfaction=satisfaction, actors=actors)
    return document, journey


def one_of_everything() -> tuple[Record, ...]:
    """Records of every type, with an asset that is shown."""
    document = seeded()
    data = asset_bytes(1)
    asset_id = hashlib.sha256(data).hexdigest()
    persona = document.all(Journey)[0].persona_id
    assert persona is not None
    edits.set_avatar(document, persona, Asset(id=asset_id, mime="image/png", size=len(data)))
    assert document.find(Project, "project")
    with document.edit("test") as edit:
        for record in later_records(document, persona):
            edit.put(record)
    return tuple(document.records())


def later_records(document: Document, persona_id: str) -> list[Record]:
    """Of each type that version 2 of the file format brought: one, and of concepts two."""
    journey, project = document.all(Journey)[0], document.project
    touchpoint, idea = document.all(Touchpoint)[0], document.all(Idea)[0]
    return [
        Concept(id="concept-1", persona_id=persona_id, text="الثقة", x=1.5),
        Concept(id="concept-2", persona_id=persona_id, text="Price", rank="a1"),
        Association(id="association", start_id="concept-1", end_id="concept-2", label="before"),
        SavedView(id="view", journey_id=journey.id, name="Doubts", evidence=("assumption",), zoom=0.5),
        Vote(id="vote", touchpoint_id=touchpoint.id, participant="Ali", value=2),
        Dot(id="dot", target=idea.id, participant="Ali", count=3),
        Hush(id="hush", target=project.id, rule="channel"),
        AgendaItem(id="agenda-item", title="Opening", planned=15, started="2026-02-01T09:00:00Z", spent=16.5),
    ]
