"""Three-way merge: what only one side did is taken, what both did is told, and the rules hold."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_designer.core.changes import Key
from journey_designer.core.comparison import by_key, changes_between, key_of
from journey_designer.core.document import Document
from journey_designer.core.merge import Conflict, Merged, apply, merge, merge_into, settle
from journey_designer.core.records import (
    SINGLE,
    Asset,
    Card,
    Criterion,
    Dot,
    Finding,
    Idea,
    Journey,
    Lane,
    Note,
    Persona,
    Project,
    Record,
    Score,
    Stage,
    Touchpoint,
    Trait,
    Vote,
    is_pinned,
    references,
)
from journey_designer.storage.soundness import check_together
from tests.storage.support import asset_of, counted, full_project, small_project, step

SEEDS = st.integers(0, 2**32)


def after(records: Iterable[Record], seed: int, steps: int, prefix: str) -> tuple[Record, ...]:
    document = Document(records, new_id=counted(prefix))
    rnd = random.Random(seed)
    for _ in range(steps):
        step(document, rnd)
    return tuple(document.records())


def base_for(seed: int) -> tuple[Record, ...]:
    return after(full_project()[0], seed, 12, "base")


def same(merged: Merged, records: Iterable[Record]) -> bool:
    return set(merged.records) == set(records)


@given(SEEDS, SEEDS)
def test_what_one_side_did_is_taken(seed: int, other: int) -> None:
    base = base_for(seed)
    changed = after(base, other, 8, "x")
    for merged in (merge(base, changed, base), merge(base, base, changed), merge(base, changed, changed)):
        assert same(merged, changed)
        assert merged.conflicts == ()


@settings(max_examples=200)
@given(SEEDS, SEEDS, SEEDS, st.integers(1, 15))
def test_nothing_is_lost_without_a_conflict_and_the_rules_hold(a: int, b: int, c: int, steps: int) -> None:
    base = base_for(a)
    mine, theirs = after(base, b, steps, "mine"), after(base, c, steps, "theirs")
    merged = merge(base, mine, theirs)
    check_together(merged.records)
    told = {key_of(conflict.record) for conflict in merged.conflicts}
    result = by_key(merged.records)
    by_name = voted_on(mine) | voted_on(theirs)
    for side in (mine, theirs):
        for change in changes_between(base, side):
            if isinstance(change.record, Asset):
                continue
            if not kept(result, change.before, change.after, by_name):
                assert told & lineage(change.key, by_key(base), by_key(mine), by_key(theirs), result), change


def voted_on(records: Iterable[Record]) -> set[str]:
    """What somebody voted on or dotted by name: its counts are those of both sides together."""
    votes = {record.touchpoint_id for record in records if isinstance(record, Vote)}
    return votes | {record.target for record in records if isinstance(record, Dot)}


def kept(
    result: dict[Key, Record], before: Record | None, wanted: Record | None, counted_again: set[str]
) -> bool:
    if wanted is None:
        assert before is not None
        return key_of(before) not in result
    found = result.get(key_of(wanted))
    if found is None:
        return type(wanted) in SINGLE and any(
            type(other) is type(wanted) and replace(other, id=wanted.id) == wanted
            for other in result.values()
        )
    names = type(wanted).__dataclass_fields__
    changed = [name for name in names if before is None or getattr(before, name) != getattr(wanted, name)]
    if wanted.id in counted_again:
        changed = [name for name in changed if name not in ("votes", "dots")]
    if is_pinned(type(wanted)) and getattr(wanted, "target") not in {key[1] for key in result}:  # noqa: B009
        # it was pinned to one of two that are alike, and hangs on the one that stays
        changed = [name for name in changed if name != "target"]
    return all(getattr(found, name) == getattr(wanted, name) for name in changed)


def lineage(key: Key, *sides: dict[Key, Record]) -> set[Key]:
    """A record and all it ever belonged to: a conflict about any of them speaks of it too. Doubled scores share one."""
    found, waiting = {key}, [key]
    while waiting:
        current = waiting.pop()
        for side in sides:
            record = side.get(current)
            for parent in parents(record, sides) if record is not None else ():
                if parent not in found:
                    found.add(parent)
                    waiting.append(parent)
    return found


def parents(record: Record, sides: tuple[dict[Key, Record], ...]) -> list[Key]:
    ids = [
        getattr(record, name) for name, spec in references(type(record)).items() if spec.on_delete == "delete"
    ]
    if is_pinned(type(record)):
        ids.append(getattr(record, "target"))  # noqa: B009
    first = SINGLE.get(type(record), ("id",))[0]
    return [
        key
        for side in sides
        for key, other in side.items()
        if key[1] in ids or (type(other) is type(record) and getattr(other, first) == getattr(record, first))
    ]


@given(SEEDS, SEEDS, SEEDS)
def test_both_sides_come_to_the_same_records_but_for_conflicts(a: int, b: int, c: int) -> None:
    base = base_for(a)
    mine, theirs = after(base, b, 6, "mine"), after(base, c, 6, "theirs")
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    if not one.conflicts:  # of two equal judgements either may stay, with the notes pinned to it
        either = {entry.id for entry in (*one.records, *other.records) if type(entry) in SINGLE}
        assert not {
            entry
            for entry in set(one.records) ^ set(other.records)
            if type(entry) not in SINGLE and getattr(entry, "target", None) not in either
        }


@given(SEEDS, SEEDS)
def test_a_merge_of_strangers_obeys_the_rules(a: int, b: int) -> None:
    mine, theirs = base_for(a), base_for(b)
    check_together(merge((), mine, theirs).records)


@given(SEEDS, SEEDS, SEEDS)
def test_merging_is_one_step_that_undo_takes_back(a: int, b: int, c: int) -> None:
    base = base_for(a)
    mine, theirs = after(base, b, 6, "mine"), after(base, c, 6, "theirs")
    document = Document(mine)
    merge_into(document, base, theirs)
    check_together(tuple(document.records()))
    assert document.journal.length <= 1
    document.undo()
    assert set(document.records()) == set(mine)


# One by one


def changed(records: list[Record], *replacements: Record) -> list[Record]:
    found = by_key(records) | by_key(replacements)
    return list(found.values())


def without(records: list[Record], *ids: str) -> list[Record]:
    document = Document(records)
    with document.edit("test") as edit:
        for record in records:
            if record.id in ids:
                edit.delete(record)
    return list(document.records())


def record(records: Iterable[Record], record_id: str) -> Any:
    return next(entry for entry in records if entry.id == record_id)


def only(merged: Merged) -> Conflict:
    (conflict,) = merged.conflicts
    return conflict


def test_different_fields_of_one_record_both_change() -> None:
    base = small_project()
    card = record(base, "card-1")
    merged = merge(base, changed(base, replace(card, text="mine")), changed(base, replace(card, dots=4)))
    assert record(merged.records, "card-1") == replace(card, text="mine", dots=4)
    assert merged.conflicts == ()


def test_the_same_field_keeps_mine_and_tells_both() -> None:
    base = small_project()
    card = record(base, "card-1")
    merged = merge(
        base, changed(base, replace(card, text="mine")), changed(base, replace(card, text="theirs"))
    )
    conflict = only(merged)
    assert record(merged.records, "card-1").text == "mine"
    assert (conflict.kind, conflict.fields) == ("field", ("text",))
    assert conflict.mine is not None
    assert conflict.theirs is not None
    assert (conflict.mine.text, conflict.theirs.text) == ("mine", "theirs")  # type: ignore[attr-defined]


def test_a_place_is_taken_whole_from_one_side() -> None:
    base = changed(small_project(), Touchpoint(id="tp-2", stage_id="stage-2"))
    card = record(base, "card-1")
    mine = changed(base, replace(card, touchpoint_id="tp-2"))
    theirs = changed(base, replace(card, touchpoint_id=None, stage_id="stage-1"))
    merged = merge(base, mine, theirs)
    assert record(merged.records, "card-1").touchpoint_id == "tp-2"
    assert record(merged.records, "card-1").stage_id is None
    assert only(merged).fields == ("lane_id", "stage_id", "touchpoint_id", "rank")


@pytest.mark.parametrize("mine_deletes", [True, False])
def test_what_was_changed_survives_a_deletion_with_all_around_it(mine_deletes: bool) -> None:
    base = changed(
        small_project(),
        Card(id="card-2", lane_id="lane-1", touchpoint_id="tp-1"),
        Note(id="note", target="card-2"),
    )
    deleted = without(base, "stage-1")
    edited = changed(base, replace(record(base, "card-1"), text="new"))
    merged = merge(base, deleted, edited) if mine_deletes else merge(base, edited, deleted)
    assert same(merged, edited)
    kinds = {(conflict.kind, conflict.record.id) for conflict in merged.conflicts}
    first = "deleted_here" if mine_deletes else "deleted_there"
    assert kinds == {(first, "card-1"), ("restored", "tp-1"), ("restored", "stage-1")}


def test_a_new_card_in_a_deleted_lane_brings_the_lane_back() -> None:
    base = small_project()
    theirs = changed(base, Card(id="new", lane_id="lane-1", stage_id="stage-2", text="keep me"))
    merged = merge(base, without(base, "lane-1"), theirs)
    assert record(merged.records, "lane-1")
    assert record(merged.records, "new").text == "keep me"
    assert only(merged).kind == "restored"


def test_a_link_to_what_is_gone_is_cleared_and_told() -> None:
    base = changed(small_project(), Finding(id="finding", text="known"))
    theirs = changed(base, replace(record(base, "card-1"), finding_id="finding"))
    merged = merge(base, without(base, "finding"), theirs)
    assert record(merged.records, "card-1").finding_id is None
    assert (only(merged).kind, only(merged).fields) == ("link", ("finding_id",))


def test_an_image_that_is_shown_again_comes_back() -> None:
    picture = asset_of(b"picture")
    base = changed(small_project(), picture, Persona(id="persona", avatar=picture.id))
    mine = without(base, "persona", picture.id)
    theirs = changed(base, replace(record(base, "card-1"), image=picture.id))
    merged = merge(base, mine, theirs)
    assert record(merged.records, picture.id) == picture
    assert merged.conflicts == ()


def test_an_image_that_lost_against_mine_is_left_out() -> None:
    ours, yours = asset_of(b"ours"), asset_of(b"yours")
    base = changed(small_project(), Persona(id="persona"))
    mine = changed(base, ours, Persona(id="persona", avatar=ours.id))
    theirs = changed(base, yours, Persona(id="persona", avatar=yours.id))
    merged = merge(base, mine, theirs)
    assert [entry for entry in merged.records if isinstance(entry, Asset)] == [ours]
    assert only(merged).fields == ("avatar",)


def test_one_judgement_a_person_idea_and_criterion() -> None:
    base = changed(small_project(), Idea(id="idea"), Criterion(id="criterion"))
    mine = changed(base, Score(id="b", idea_id="idea", criterion_id="criterion", scorer="Ali", value=2.0))
    theirs = changed(
        base,
        Score(id="a", idea_id="idea", criterion_id="criterion", scorer="Ali", value=9.0),
        Note(id="note", target="a", text="why so high"),
    )
    merged = merge(base, mine, theirs)
    assert record(merged.records, "note").target == "b"
    assert [entry.id for entry in merged.records if isinstance(entry, Score)] == ["b"]
    conflict = only(merged)
    document = Document(merged.records)
    with document.edit("settle") as edit:
        settle(edit, conflict, "theirs")
    assert document.get(Score, "b").value == 9.0


def test_a_card_follows_its_column_into_another_journey() -> None:
    base = changed(
        small_project(),
        Journey(id="other"),
        Stage(id="stage-o", journey_id="other"),
        Lane(id="lane-o", journey_id="other", kind="doing"),
    )
    mine = changed(base, Card(id="new", lane_id="lane-1", touchpoint_id="tp-1", text="mine"))
    theirs = changed(
        base,
        replace(record(base, "tp-1"), stage_id="stage-o"),
        replace(record(base, "card-1"), lane_id="lane-o"),
    )
    merged = merge(base, mine, theirs)
    check_together(merged.records)
    assert record(merged.records, "new").lane_id == "lane-o"
    assert (only(merged).kind, only(merged).record.id) == ("moved", "new")


def test_a_card_without_any_lane_to_go_to_is_left_out_and_told() -> None:
    base = changed(small_project(), Journey(id="other"), Stage(id="stage-o", journey_id="other"))
    mine = changed(
        base, Card(id="new", lane_id="lane-1", touchpoint_id="tp-1"), Note(id="note", target="new")
    )
    theirs = without(changed(base, replace(record(base, "tp-1"), stage_id="stage-o")), "card-1")
    merged = merge(base, mine, theirs)
    check_together(merged.records)
    assert {(conflict.kind, conflict.record.id) for conflict in merged.conflicts} == {
        ("left_out", "new"),
        ("left_out", "note"),
    }


def test_a_lane_with_a_new_card_goes_on_holding_cards() -> None:
    base = without(small_project(), "card-1")
    mine = changed(base, Card(id="new", lane_id="lane-1", stage_id="stage-1"))
    theirs = changed(base, replace(record(base, "lane-1"), kind="emotion"))
    merged = merge(base, mine, theirs)
    check_together(merged.records)
    assert record(merged.records, "lane-1").kind == "doing"
    assert only(merged).fields == ("kind",)


def test_a_scale_keeps_kind_and_value_together() -> None:
    base = changed(small_project(), Persona(id="p"), Trait(id="t", persona_id="p", kind="goal"))
    mine = changed(base, Trait(id="t", persona_id="p", kind="scale", value=2))
    theirs = changed(base, Trait(id="t", persona_id="p", kind="channel"))
    merged = merge(base, mine, theirs)
    assert (record(merged.records, "t").kind, record(merged.records, "t").value) == ("scale", 2)


def test_two_projects_become_one() -> None:
    mine = small_project()
    theirs = [Project(id="theirs", title="Theirs", client="C"), Note(id="note", target="theirs", text="x")]
    merged = merge((), mine, theirs)
    check_together(merged.records)
    assert [entry.id for entry in merged.records if isinstance(entry, Project)] == ["project"]
    assert record(merged.records, "note").target == "project"


@pytest.mark.parametrize("side", ["mine", "theirs"])
def test_a_conflict_can_be_settled_either_way(side: Any) -> None:
    base = small_project()
    card = record(base, "card-1")
    theirs = changed(base, replace(card, text="theirs", dots=2))
    merged = merge(base, without(base, "card-1"), theirs)
    document = Document(merged.records)
    with document.edit("settle") as edit:
        settle(edit, only(merged), side)
    assert document.find(Card, "card-1") == (None if side == "mine" else record(theirs, "card-1"))


@pytest.mark.parametrize("side", ["mine", "theirs"])
def test_settling_a_field_leaves_the_other_fields(side: Any) -> None:
    base = small_project()
    card = record(base, "card-1")
    merged = merge(
        base, changed(base, replace(card, text="mine")), changed(base, replace(card, text="theirs", dots=2))
    )
    document = Document(merged.records)
    with document.edit("settle") as edit:
        settle(edit, only(merged), side)
    assert document.get(Card, "card-1") == replace(card, text=side, dots=2)


def test_applying_a_merge_makes_exactly_these_records() -> None:
    records, _ = full_project()
    document = Document(small_project())
    with document.edit("test") as edit:
        apply(edit, records)
    assert set(document.records()) == set(records)
