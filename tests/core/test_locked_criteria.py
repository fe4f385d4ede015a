"""Criteria that were agreed on: nothing changes them until they are unlocked, and merging keeps a set whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.edits import CriterionPlan
from journey_designer.core.errors import RuleError
from journey_designer.core.merge import merge, merge_into
from journey_designer.core.records import Criterion, Idea, Note, Project, Score

AT = dt.datetime(2026, 3, 18, 15, 10, 7, tzinfo=dt.timezone(dt.timedelta(hours=1)))
STAMP = "2026-03-18T14:10:07Z"


def judged(**project: str) -> Document:
    return Document(
        (
            Project(id="p", **project),  # type: ignore[arg-type]
            Idea(id="i", rank="a0"),
            Criterion(id="value", name="Value", weight=3, rank="a0"),
            Criterion(id="cost", name="Cost", weight=1, direction="cost", rank="a1"),
            Score(id="s", idea_id="i", criterion_id="cost", value=4),
            Note(id="n", target="cost", text="why"),
        )
    )


def test_locking_is_one_step_with_the_time_and_undo_opens_again() -> None:
    document = judged()
    edits.lock_criteria(document, AT)
    assert document.project.criteria_locked_at == STAMP
    edits.lock_criteria(document, AT + dt.timedelta(hours=1))
    assert document.project.criteria_locked_at == STAMP
    assert document.journal.position == 1
    document.undo()
    assert document.project.criteria_locked_at is None
    document.redo()
    edits.unlock_criteria(document)
    assert document.project.criteria_locked_at is None
    assert document.journal.position == 2


def test_nothing_to_lock() -> None:
    with pytest.raises(RuleError) as told:
        edits.lock_criteria(Document([Project(id="p")]), AT)
    assert told.value.key == "rule.no_criteria"


CHANGES: dict[str, Callable[[Document], object]] = {
    "name": lambda d: edits.change_criterion(d, "value", name="Worth"),
    "weight": lambda d: edits.change_criterion(d, "value", weight=9.0),
    "direction": lambda d: edits.change_criterion(d, "value", direction="cost"),
    "add": lambda d: edits.add_criterion(d, "Risk"),
    "delete": lambda d: edits.delete_criterion(d, "cost"),
    "order": lambda d: edits.move_criterion(d, "cost", 0),
    "set": lambda d: edits.take_criteria(d, [CriterionPlan("Impact", 1, "benefit")]),
}


@pytest.mark.parametrize("what", CHANGES)
def test_locked_criteria_cannot_be_changed_until_unlocked(what: str) -> None:
    document = judged(criteria_locked_at=STAMP)
    before = tuple(document.records())
    with pytest.raises(RuleError) as told:
        CHANGES[what](document)
    assert told.value.key == "rule.criteria_locked"
    assert tuple(document.records()) == before
    edits.unlock_criteria(document)
    CHANGES[what](document)
    assert tuple(document.records()) != before


def test_a_change_of_the_project_beside_is_no_way_round() -> None:
    document = judged(criteria_locked_at=STAMP)

    def both() -> None:
        with document.edit("both") as edit:
            edit.put(replace(document.project, title="New"))
            edit.put(replace(document.get(Criterion, "cost"), weight=7.0))

    with pytest.raises(RuleError):
        both()
    with document.edit("open and change") as edit:
        edit.put(replace(document.project, criteria_locked_at=None))
        edit.put(replace(document.get(Criterion, "cost"), weight=7.0))
    assert document.get(Criterion, "cost").weight == 7


def test_scores_and_ideas_change_while_criteria_are_locked() -> None:
    document = judged(criteria_locked_at=STAMP)
    edits.set_score(document, "i", "value", 8, scorer="Ali")
    edits.delete_idea(document, "i")
    assert document.size(Score) == 0


def test_a_set_is_taken_as_one_step_and_keeps_what_is_called_the_same() -> None:
    document = judged()
    plans = [CriterionPlan("Risk", 20, "cost"), CriterionPlan(" COST ", 80, "cost")]
    made = edits.take_criteria(document, plans, name="Mine")
    assert document.all(Criterion) == made
    assert [(one.id == "cost", one.name, one.weight) for one in made] == [
        (False, "Risk", 20),
        (True, " COST ", 80),
    ]
    assert document.find(Score, "s") is not None
    document.undo()
    assert [one.id for one in document.all(Criterion)] == ["value", "cost"]
    assert document.all(Criterion)[1].weight == 1


def merged_with(mine: Document, theirs: Document, base: Document) -> tuple[Document, list[tuple[str, str]]]:
    found = merge(tuple(base.records()), tuple(mine.records()), tuple(theirs.records()))
    return Document(found.records), [(entry.kind, entry.record.id) for entry in found.conflicts]


@pytest.mark.parametrize("is_mine", [True, False])
def test_a_merge_keeps_the_locked_set_whole(is_mine: bool) -> None:
    base, locked, other = judged(), judged(), judged()
    edits.change_criterion(locked, "value", weight=5.0)
    edits.lock_criteria(locked, AT)
    edits.change_criterion(other, "value", name="Worth")
    edits.delete_criterion(other, "cost")
    risk = edits.add_criterion(other, "Risk")
    edits.set_score(other, "i", risk.id, 3)
    sides = (locked, other) if is_mine else (other, locked)
    document, told = merged_with(*sides, base)
    assert document.all(Criterion) == locked.all(Criterion)
    assert document.project.criteria_locked_at == STAMP
    assert [score.id for score in document.all(Score)] == ["s"]
    assert {entry for entry in told if entry[0] == "locked"} == {
        ("locked", "value"),
        ("locked", "cost"),
        ("locked", risk.id),
    }


def test_who_unlocked_and_changed_is_followed() -> None:
    base, mine, theirs = (judged(criteria_locked_at=STAMP) for _ in range(3))
    edits.unlock_criteria(theirs)
    edits.change_criterion(theirs, "value", weight=9.0)
    edits.lock_criteria(theirs, AT + dt.timedelta(days=1))
    edits.set_score(mine, "i", "value", 2)
    found = merge_into(mine, tuple(base.records()), tuple(theirs.records()))
    assert found.conflicts == ()
    assert mine.get(Criterion, "value").weight == 9
    assert mine.project.criteria_locked_at == "2026-03-19T14:10:07Z"
    assert mine.size(Score) == 2
