"""Projects to come and go."""

from __future__ import annotations

import hashlib
from pathlib import Path

from hypothesis import strategies as st

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Asset, Journey, Project, Record
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
    return tuple(document.records())
