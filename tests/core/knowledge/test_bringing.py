"""A persona goes into another project and comes again: known, never a twin by accident."""

from __future__ import annotations

import hashlib

import pytest

from journey_designer.core import edits
from journey_designer.core.consistency import check
from journey_designer.core.document import Document
from journey_designer.core.knowledge.bringing import bring, packed, personas_of, twins
from journey_designer.core.records import Asset, Finding, Journey, Persona, Project, Touchpoint, Trait

FACE = Asset(id=hashlib.sha256(b"face").hexdigest(), mime="image/png", size=4, width=1, height=1)


@pytest.fixture
def theirs() -> Document:
    document = Document([Project(id="t", title="Theirs", language="ar")])
    persona = edits.add_persona(document, name="ياسمين", age=29, priority="served")
    edits.set_avatar(document, persona.id, FACE)
    edits.add_trait(document, persona.id, "scale", "Patience", value=2, low_end="Short", high_end="Long")
    journey = edits.add_journey(document, persona.id, "Gift")
    stage = edits.add_stage(document, journey.id, "Conversion")
    touchpoint = edits.add_touchpoint(document, stage.id, "Checkout")
    edits.add_finding(document, persona.id, "pain_point", "Hidden costs", touchpoint_id=touchpoint.id)
    edits.add_persona(document, name="Karim")
    return document


@pytest.fixture
def mine() -> Document:
    document = Document([Project(id="m", title="Mine")])
    edits.add_persona(document, name="Mehdi")
    return document


def names(document: Document) -> list[str]:
    return [persona.name for persona in document.all(Persona)]


def test_a_packed_persona_is_a_sound_project_of_its_own(theirs: Document) -> None:
    persona = personas_of(theirs.records())[0]
    alone = Document(packed(theirs, persona.id))
    check(alone, ())
    assert alone.project.title == "ياسمين"
    assert names(alone) == ["ياسمين"]
    assert not alone.all(Journey) and alone.all(Asset) == (FACE,)
    assert [finding.touchpoint_id for finding in alone.all(Finding)] == [None]
    assert alone.size(Trait) == 1


def test_it_comes_with_all_that_belongs_to_it_in_one_step(theirs: Document, mine: Document) -> None:
    records = list(theirs.records())
    persona = personas_of(records)[0]
    assert twins(mine, [persona]) == []
    steps = mine.journal.position
    (brought,) = bring(mine, records, [persona.id], twin="update")
    assert mine.journal.position == steps + 1
    assert brought.id == persona.id
    assert names(mine) == ["Mehdi", "ياسمين"]
    assert (brought.avatar, brought.priority) == (FACE.id, "served")
    (finding,) = mine.family(Finding, "persona_id", persona.id)
    assert (finding.text, finding.touchpoint_id) == ("Hidden costs", None)
    mine.undo()
    assert names(mine) == ["Mehdi"] and not mine.all(Asset)


def test_coming_again_updates_and_makes_no_twin(theirs: Document, mine: Document) -> None:
    persona = personas_of(theirs.records())[0]
    bring(mine, list(theirs.records()), [persona.id], twin="update")
    journey = edits.add_journey(mine, persona.id, "Here")
    stage = edits.add_stage(mine, journey.id, "Stage")
    touchpoint = edits.add_touchpoint(mine, stage.id, "Here")
    (finding,) = mine.family(Finding, "persona_id", persona.id)
    edits.change_finding(mine, finding.id, touchpoint_id=touchpoint.id)
    edits.add_finding(mine, persona.id, "context", "Only here")
    edits.change_persona(mine, persona.id, priority="primary")
    edits.change_persona(theirs, persona.id, age=30)
    edits.change_finding(theirs, finding.id, text="Costs at the end")
    assert [entry.id for entry in twins(mine, personas_of(theirs.records()))] == [persona.id]
    bring(mine, list(theirs.records()), [persona.id], twin="update")
    assert names(mine) == ["Mehdi", "ياسمين"]
    here = mine.get(Persona, persona.id)
    assert (here.age, here.priority) == (30, "primary")
    kept = mine.get(Finding, finding.id)
    assert (kept.text, kept.touchpoint_id) == ("Costs at the end", touchpoint.id)
    assert {entry.text for entry in mine.all(Finding)} == {"Costs at the end", "Only here"}
    steps = mine.journal.position
    bring(mine, list(theirs.records()), [persona.id], twin="update")
    assert mine.journal.position == steps


def test_a_copy_shares_nothing_with_the_one_that_is_here(theirs: Document, mine: Document) -> None:
    persona = personas_of(theirs.records())[0]
    bring(mine, list(theirs.records()), [persona.id], twin="copy")
    (copy,) = bring(mine, list(theirs.records()), [persona.id], twin="copy", copy_name="{name} (2)")
    assert names(mine) == ["Mehdi", "ياسمين", "ياسمين (2)"]
    assert copy.id != persona.id
    assert mine.count(Finding, "persona_id", copy.id) == mine.count(Trait, "persona_id", copy.id) == 1
    assert mine.size(Finding) == 2
    assert bring(mine, list(theirs.records()), [persona.id], twin="leave") == []


def test_what_belongs_to_another_persona_here_is_not_taken_away(theirs: Document, mine: Document) -> None:
    persona = personas_of(theirs.records())[0]
    bring(mine, list(theirs.records()), [persona.id], twin="update")
    (finding,) = mine.family(Finding, "persona_id", persona.id)
    mehdi = mine.all(Persona)[0].id
    edits.change_finding(mine, finding.id, persona_id=mehdi)
    bring(mine, list(theirs.records()), [persona.id], twin="update")
    assert mine.get(Finding, finding.id).persona_id == mehdi
    assert mine.count(Finding, "persona_id", persona.id) == 1


def test_pictures_that_could_not_be_kept_are_not_shown(theirs: Document, mine: Document) -> None:
    persona = personas_of(theirs.records())[0]
    (brought,) = bring(mine, list(theirs.records()), [persona.id], twin="update", assets=[])
    assert brought.avatar is None and not mine.all(Asset)
    assert not mine.all(Touchpoint)
