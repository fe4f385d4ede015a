"""Steps, gestures, undo, observers, and what happens when a step cannot be made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from journey_designer.core import edits
from journey_designer.core.changes import Change, Step, coalesced
from journey_designer.core.document import Document, Event
from journey_designer.core.errors import BugError, KnownError, RuleError
from journey_designer.core.journal import MemoryJournal
from journey_designer.core.records import Asset, Card, Journey, Persona, Project, Stage, Touchpoint
from tests.core.acts import empty, seeded, snapshot


class FullDisk(MemoryJournal):
    """A journal that keeps a number of steps and then no more."""

    def __init__(self, room: int) -> None:
        super().__init__()
        self.room = room

    def _take(self) -> None:
        if not self.room:
            raise KnownError("store.full", "The disk is full.")
        self.room -= 1

    def append(self, step: Step) -> None:
        self._take()
        super().append(step)

    def move(self, position: int, applied: Sequence[Change]) -> None:
        self._take()
        super().move(position, applied)


def put(document: Document, *records: Any) -> None:
    with document.edit("test") as edit:
        for record in records:
            edit.put(record)


def test_typing_is_one_step() -> None:
    document = empty()
    persona = edits.add_persona(document, name="Y")
    for name in ("Ya", "Yas", "Yasmine"):
        edits.change_persona(document, persona.id, name=name, gesture="typing")
    assert document.journal.length == 2
    document.undo()
    assert document.get(Persona, persona.id).name == "Y"
    document.redo()
    assert document.get(Persona, persona.id).name == "Yasmine"


def test_another_gesture_is_another_step() -> None:
    document = empty()
    persona = edits.add_persona(document, name="Y")
    edits.change_persona(document, persona.id, name="Ya", gesture="first")
    edits.change_persona(document, persona.id, name="Yas", gesture="second")
    edits.change_persona(document, persona.id, name="Yasm")
    assert document.journal.length == 4


def test_after_undo_a_gesture_starts_anew() -> None:
    document = empty()
    persona = edits.add_persona(document, name="Y")
    edits.change_persona(document, persona.id, name="Ya", gesture="typing")
    document.undo()
    edits.change_persona(document, persona.id, age=30, gesture="typing")
    assert document.next_step is None
    document.undo()
    assert document.get(Persona, persona.id) == persona


def test_a_gesture_that_comes_back_leaves_no_step() -> None:
    document = empty()
    persona = edits.add_persona(document, name="Y")
    edits.change_persona(document, persona.id, name="Ya", gesture="typing")
    edits.change_persona(document, persona.id, name="Y", gesture="typing")
    assert document.journal.length == 1


def test_a_step_that_changes_nothing_is_no_step() -> None:
    document = empty()
    persona = edits.add_persona(document, name="Y")
    told: list[Event] = []
    document.observe(told.append)
    edits.change_persona(document, persona.id, name="Y")
    assert document.journal.length == 1
    assert not told


def test_observers_are_told_of_what_was_done_undone_and_redone() -> None:
    document = empty()
    told: list[Event] = []
    stop = document.observe(told.append)
    persona = edits.add_persona(document, name="Y")
    document.undo()
    document.redo()
    assert [event.way for event in told] == ["done", "undone", "redone"]
    assert told[0].changes == (Change(None, persona),)
    assert told[1].changes == (Change(persona, None),)
    assert (told[0].step.label.key, told[0].step.label.values) == ("persona.add", (("name", "Y"),))
    stop()
    stop()
    edits.delete_persona(document, persona.id)
    assert len(told) == 3


def test_a_step_that_breaks_a_rule_changes_nothing() -> None:
    document = seeded()
    before, position = snapshot(document), document.journal.position
    stage = document.all(Stage)[0]
    with pytest.raises(RuleError) as refused:
        put(document, Persona(id="new"), Stage(id="new-stage", journey_id="nowhere"))
    assert refused.value.key == "rule.reference"
    with pytest.raises(RuleError):
        edits.rename_stage(document, stage.id, "x" * 501)
    with pytest.raises(TypeError):
        put(document, Persona(id="new"), None)
    assert snapshot(document) == before
    assert document.journal.position == position
    assert document.find(Persona, "new") is None


def test_a_full_disk_changes_nothing() -> None:
    journal = FullDisk(1)
    document = Document([Project(id="p")], journal=journal)
    persona = edits.add_persona(document, name="Y")
    told: list[Event] = []
    document.observe(told.append)
    before = snapshot(document)
    with pytest.raises(KnownError, match="full"):
        edits.change_persona(document, persona.id, name="Z")
    with pytest.raises(KnownError, match="full"):
        document.undo()
    assert snapshot(document) == before
    assert not told
    journal.room = 1
    document.undo()
    assert document.find(Persona, persona.id) is None


def test_reads_inside_an_edit_see_what_it_puts() -> None:
    document = seeded()
    journey = document.all(Journey)[0]
    number = document.count(Stage, "journey_id", journey.id)
    with document.edit("stages") as edit:
        fresh = edit.put(Stage(id="new", journey_id=journey.id, name="New", rank="az"))
        assert edit.find(Stage, "new") == fresh
        assert edit.family(Stage, "journey_id", journey.id)[-1] == fresh
        assert edit.count(Stage, "journey_id", journey.id) == number + 1
        assert edit.size(Stage) == document.size(Stage) + 1
        assert fresh in edit.all(Stage)
        edit.delete(fresh)
        assert edit.count(Stage, "journey_id", journey.id) == number
        assert edit.find(Stage, "new") is None
    assert document.last_step is None or document.last_step.label.key != "stages"


def test_an_edit_inside_an_edit_joins_it() -> None:
    document = empty()
    with document.edit("both"):
        persona = edits.add_persona(document, name="Y")
        edits.add_journey(document, persona.id, "Gift")
    assert document.journal.length == 1
    assert document.last_step is not None
    assert document.last_step.label.key == "both"


def test_deleting_takes_along_what_belongs_and_clears_what_speaks_of_it() -> None:
    document = seeded()
    before = snapshot(document)
    edits.delete_persona(document, document.all(Persona)[0].id)
    assert not document.all(Touchpoint)
    assert not document.all(Card)
    assert [journey.title for journey in document.all(Journey)] == ["Other"]
    document.undo()
    assert snapshot(document) == before


def test_an_asset_goes_with_the_last_record_that_shows_it() -> None:
    document = empty()
    asset = Asset(id="a" * 64, mime="image/png", size=3)
    one, other = (edits.add_persona(document, name=name) for name in "YK")
    edits.set_avatar(document, one.id, asset)
    edits.set_avatar(document, other.id, asset)
    edits.set_avatar(document, one.id, None)
    assert document.all(Asset) == (asset,)
    edits.delete_persona(document, other.id)
    assert not document.all(Asset)
    document.undo()
    assert document.all(Asset) == (asset,)


def test_the_title_page_stays_and_is_one() -> None:
    document = empty()
    with pytest.raises(RuleError) as refused, document.edit("x") as edit:
        edit.delete(document.project)
    assert refused.value.key == "rule.project"
    with pytest.raises(RuleError) as refused, document.edit("x") as edit:
        edit.put(Project(id="another"))
    assert refused.value.key == "rule.one_project"
    with pytest.raises(BugError):
        Document().project  # noqa: B018


def test_coalesced_changes() -> None:
    a, b, c = (Persona(id="p", name=name) for name in "abc")
    other = Persona(id="q")
    changes = [Change(a, b), Change(None, other), Change(b, c), Change(other, None)]
    assert coalesced(changes) == (Change(a, c),)
    with pytest.raises(BugError):
        Change(None, None).record  # noqa: B018
