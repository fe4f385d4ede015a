"""Templates of the user's own: made of a journey, read back, and never trusted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Card, Journey, Lane, Persona, Stage, Touchpoint
from journey_designer.interchange import templates
from journey_designer.interchange.samples import sample
from journey_designer.interchange.template_shelf import TemplateShelf


@pytest.fixture
def shelf(tmp_path: Path) -> TemplateShelf:
    return TemplateShelf(tmp_path / "templates")


@pytest.fixture
def document() -> Document:
    return Document(sample("ar").records)


def made_of(template: templates.Template) -> Document:
    fresh = Document()
    templates.apply(fresh, template, language="ar")
    return fresh


def test_a_journey_becomes_a_template_without_what_is_private(
    shelf: TemplateShelf, document: Document
) -> None:
    journey = document.all(Journey)[0]
    kept = shelf.keep(document, journey.id, "تجربتي", "ورشة")
    assert shelf.find("تجربتي") == shelf.find(kept.key) == kept
    (again,) = shelf.own()
    assert again == kept and again.is_own
    fresh = made_of(again)
    names = [stage.name for stage in document.family(Stage, "journey_id", journey.id)]
    assert [stage.name for stage in fresh.all(Stage)] == names
    lanes = [
        (lane.kind, lane.title, lane.icon, lane.colour)
        for lane in document.family(Lane, "journey_id", journey.id)
    ]
    assert [(lane.kind, lane.title, lane.icon, lane.colour) for lane in fresh.all(Lane)] == lanes
    for old, new in zip(document.family(Stage, "journey_id", journey.id), fresh.all(Stage), strict=True):
        assert (old.goal, old.kind, old.period) == (new.goal, new.kind, new.period)
        assert [(t.name, t.channel) for t in document.family(Touchpoint, "stage_id", old.id)] == [
            (t.name, t.channel) for t in fresh.family(Touchpoint, "stage_id", new.id)
        ]
    assert fresh.all(Card) == ()
    assert all(touchpoint.score is None for touchpoint in fresh.all(Touchpoint))
    written = next((shelf._folder or Path()).glob("*.json")).read_text("utf-8")
    for persona in document.all(Persona):
        assert persona.name not in written


def test_the_same_name_replaces_another_name_moves(shelf: TemplateShelf, document: Document) -> None:
    journeys = document.all(Journey)
    shelf.keep(document, journeys[0].id, "Mine")
    second = shelf.keep(document, journeys[1].id, "Mine")
    assert shelf.own() == (second,)
    renamed = shelf.rename(second, "Ours")
    assert [entry.name["fr"] for entry in shelf.own()] == ["Ours"]
    assert shelf.all()[-1] == renamed
    shelf.delete(renamed)
    assert shelf.own() == ()
    shelf.delete(shelf.find("five-stages"))
    assert len(shelf.all()) == len(templates.NAMES)


def test_a_journey_without_anything_is_a_template_too(shelf: TemplateShelf) -> None:
    empty = Document(list(sample("en").records[:1]))
    with empty.edit("test") as edit:
        edit.put(Journey(id="j"))
    assert made_of(shelf.keep(empty, "j", "Nothing")).all(Stage) == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "[" * 100_000,
        '{"name": 5, "description": {}, "journeys": [], "lanes": [], "stages": []}',
        json.dumps(
            {
                "name": dict.fromkeys(("ar", "fr", "en"), "x"),
                "description": {},
                "journeys": [],
                "lanes": [],
                "stages": [],
            }
        ),
        json.dumps(
            {
                "name": dict.fromkeys(("ar", "fr", "en"), "x"),
                "description": dict.fromkeys(("ar", "fr", "en"), ""),
                "journeys": [{"persona": {"en": "P"}, "title": {"en": "T"}}],
                "lanes": [{"kind": "rocket"}],
                "stages": [],
            }
        ),
    ],
)
def test_what_is_no_template_is_not_there(shelf: TemplateShelf, text: str) -> None:
    folder = shelf._folder
    assert folder is not None
    folder.mkdir()
    (folder / "own-bad.json").write_text(text, encoding="utf-8")
    assert shelf.own() == ()
    with pytest.raises(KnownError):
        shelf.find("own-bad")


def test_where_nothing_can_be_written_a_sentence_says_so(tmp_path: Path, document: Document) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for shelf in (TemplateShelf(tmp_path / "file"), TemplateShelf(None)):
        with pytest.raises(KnownError, match="could not be kept"):
            shelf.keep(document, document.all(Journey)[0].id, "Mine")
