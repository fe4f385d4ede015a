"""Votes by name, dots with a budget, participants, hushed hints: sums hold in the same step, and undo takes back all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import RuleError
from journey_designer.core.merge import merge, merge_into, settle
from journey_designer.core.participants import dots_left, dots_of, participants
from journey_designer.core.records import Card, Dot, Hush, Idea, Journey, Record, Stage, Touchpoint, Vote
from tests.core.acts import seeded


@pytest.fixture
def document() -> Document:
    return seeded()


def point(document: Document) -> Touchpoint:
    return document.all(Touchpoint)[0]


def card(document: Document) -> Card:
    return document.all(Card)[0]


def key(record: Record) -> tuple[type[Record], str]:
    return type(record), record.id


def test_votes_by_name_and_counts_follow_in_one_step(document: Document) -> None:
    first = point(document).id
    edits.set_vote(document, first, " Amal ", -2)
    edits.set_vote(document, first, "Youssef", 1)
    before = document.journal.position
    edits.set_vote(document, first, "Amal", 2)
    assert document.journal.position == before + 1
    assert document.get(Touchpoint, first).votes == (0, 0, 0, 1, 1)
    document.undo()
    assert document.get(Touchpoint, first).votes == (1, 0, 0, 1, 0)
    edits.set_vote(document, first, "Amal", None)
    edits.set_vote(document, first, "Youssef", None)
    assert document.get(Touchpoint, first).votes is None
    assert not document.all(Vote)


def test_taking_back_what_nobody_voted_keeps_the_counts(document: Document) -> None:
    first = point(document).id
    edits.set_votes(document, first, (1, 2, 3, 0, 0))
    edits.set_vote(document, first, "Amal", None)
    assert document.get(Touchpoint, first).votes == (1, 2, 3, 0, 0)


def test_counts_typed_replace_votes_by_name(document: Document) -> None:
    first = point(document).id
    edits.set_vote(document, first, "Amal", -2)
    edits.set_votes(document, first, (1, 0, 0, 0, 0))
    assert len(document.all(Vote)) == 1, "the same counts say nothing new"
    edits.set_votes(document, first, (0, 3, 0, 0, 0))
    assert not document.all(Vote)
    edits.set_vote(document, first, "Amal", 0)
    edits.set_satisfaction(document, first, 1.5)
    assert not document.all(Vote)
    edits.set_vote(document, first, "Amal", 0)
    edits.change_touchpoint(document, first, votes=(0, 0, 0, 0, 5))
    assert not document.all(Vote)


def test_nobody_votes_without_a_name(document: Document) -> None:
    with pytest.raises(RuleError, match="Say who votes"):
        edits.set_vote(document, point(document).id, "  ", 1)


def test_a_participant_is_renamed_and_removed_everywhere(document: Document) -> None:
    first, where = point(document).id, key(card(document))
    edits.set_vote(document, first, "Amal", -1)
    edits.set_vote(document, first, "Youssef", -1)
    edits.give_dot(document, where, "Amal")
    edits.rename_participant(document, "Amal", "Amal B.")
    assert participants(document) == ("Amal B.", "Youssef")
    with pytest.raises(RuleError, match="called Youssef already"):
        edits.rename_participant(document, "Amal B.", "Youssef")
    before = document.journal.position
    edits.remove_participant(document, "Amal B.")
    assert document.journal.position == before + 1
    assert document.get(Touchpoint, first).votes == (0, 1, 0, 0, 0)
    assert card(document).dots == 0
    document.undo()
    assert document.get(Touchpoint, first).votes == (0, 2, 0, 0, 0)
    assert card(document).dots == 1


def test_a_budget_of_dots_holds_over_cards_and_ideas(document: Document) -> None:
    idea = edits.add_idea(document, "Call back")
    where = key(card(document))
    edits.set_dots_each(document, 2)
    edits.give_dot(document, where, "Amal")
    edits.give_dot(document, key(idea), "Amal")
    assert dots_left(document, "Amal") == 0
    before = tuple(document.records())
    with pytest.raises(RuleError, match=r"Amal has put all dots .* \(2\)"):
        edits.give_dot(document, where, "Amal")
    assert tuple(document.records()) == before
    for _ in range(3):
        edits.give_dot(document, where)
    assert card(document).dots == 4, "dots without a name have no budget"
    edits.take_dot(document, key(idea), "Amal")
    assert document.get(Idea, idea.id).dots == 0
    assert dots_left(document, "Amal") == 1
    edits.take_dot(document, key(idea), "Amal")
    assert document.get(Idea, idea.id).dots == 0
    edits.set_dots_each(document, 0)
    assert dots_left(document, "Amal") is None


def test_nobody_takes_back_the_dots_of_others(document: Document) -> None:
    where = key(card(document))
    edits.give_dot(document, where, "Amal")
    edits.take_dot(document, where)
    edits.take_dot(document, where, "Youssef")
    assert card(document).dots == 1
    with pytest.raises(RuleError, match="by name"):
        edits.change_card(document, card(document).id, dots=0)


def test_dots_go_on_cards_and_ideas_only(document: Document) -> None:
    with pytest.raises(RuleError, match="cards and ideas"):
        edits.give_dot(document, key(point(document)), "Amal")


def test_copies_of_what_is_there_carry_no_dots(document: Document) -> None:
    where = key(card(document))
    edits.give_dot(document, where, "Amal")
    edits.give_dot(document, where)
    copy = edits.duplicate_card(document, where[1])
    edits.duplicate_touchpoint(document, card(document).touchpoint_id or "")
    pasted = edits.paste(
        document,
        edits.copied(document, [where]),
        document.all(Touchpoint)[0].id,
        cell=edits.Cell.of(card(document)),
    )
    assert [copy.dots, *(entry.dots for entry in pasted if isinstance(entry, Card))] == [0, 0]
    assert len(document.all(Dot)) == 1
    assert sum(entry.dots for entry in document.all(Card)) == 2


def test_what_was_cut_takes_its_dots_along_as_far_as_the_budget_goes(document: Document) -> None:
    edits.set_dots_each(document, 2)
    where, cell = key(card(document)), edits.Cell.of(card(document))
    for who in ("Amal", "Amal", "Youssef", ""):
        edits.give_dot(document, where, who)
    fragment = edits.copied(document, [where])
    edits.delete_card(document, where[1])
    assert not document.all(Dot)
    other = next(entry for entry in document.all(Card) if entry.id != where[1])
    edits.give_dot(document, key(other), "Amal")
    pasted = edits.paste(document, fragment, "", cell=cell)[0]
    assert isinstance(pasted, Card)
    assert pasted.dots == 3
    assert dots_of(document, pasted, "Amal") == 1
    assert dots_of(document, pasted, "Youssef") == 1
    assert dots_of(document, pasted, "") == 1
    assert dots_left(document, "Amal") == 0


def test_all_dots_are_cleared_in_one_step(document: Document) -> None:
    edits.give_dot(document, key(card(document)), "Amal")
    edits.give_dot(document, key(edits.add_idea(document, "Call back")))
    before = document.journal.position
    edits.clear_dots(document)
    assert document.journal.position == before + 1
    assert not document.all(Dot)
    assert not any(entry.dots for entry in (*document.all(Card), *document.all(Idea)))


def test_the_future_journey_has_expected_scores_and_no_votes(document: Document) -> None:
    first = point(document)
    edits.set_vote(document, first.id, "Amal", -2)
    edits.give_dot(document, key(card(document)), "Amal")
    journey = edits.make_future_journey(document, document.all(Journey)[0].id, [])
    copies = [
        entry
        for stage in document.family(Stage, "journey_id", journey.id)
        for entry in document.family(Touchpoint, "stage_id", stage.id)
    ]
    assert copies[0].satisfaction == -2
    assert not any(entry.votes for entry in copies)
    assert len(document.all(Vote)) == len(document.all(Dot)) == 1
    assert sum(entry.dots for entry in document.all(Card)) == 1


def test_hints_are_hushed_in_the_project(document: Document) -> None:
    first = point(document)
    kept = edits.hush(document, first.id, "no_channel")
    assert edits.hush(document, first.id, "no_channel") == kept
    edits.hush(document, document.project.id, "empty_cell")
    edits.unhush(document, [kept.id, "gone"])
    assert [entry.rule for entry in document.all(Hush)] == ["empty_cell"]
    document.undo()
    edits.delete_touchpoint(document, first.id)
    assert [entry.rule for entry in document.all(Hush)] == ["empty_cell"]


def test_two_copies_that_hushed_the_same_hint_have_it_once(document: Document) -> None:
    first = point(document).id
    mine, theirs = two_sides(document)
    for side in (mine, theirs):
        edits.hush(side, first, "no_channel")
    edits.hush(theirs, document.project.id, "rosy_curve")
    merged = merge(document.records(), mine.records(), theirs.records())
    rules = [record.rule for record in merged.records if isinstance(record, Hush)]
    assert sorted(rules) == ["no_channel", "rosy_curve"]
    assert not merged.conflicts


def two_sides(base: Document) -> tuple[Document, Document]:
    return tuple(Document(base.records(), new_id=base._new_id) for _ in range(2))  # type: ignore[return-value]


def test_two_copies_that_voted_are_counted_together(document: Document) -> None:
    first, where = point(document).id, key(card(document))
    edits.set_vote(document, first, "Amal", 0)
    edits.give_dot(document, where)
    mine, theirs = two_sides(document)
    edits.set_vote(mine, first, "Youssef", -2)
    edits.set_vote(theirs, first, "Sara", 2)
    edits.set_vote(theirs, first, "Amal", None)
    for side, who in ((mine, "Youssef"), (mine, ""), (theirs, "Sara"), (theirs, "")):
        edits.give_dot(side, where, who)
    merged = merge(document.records(), mine.records(), theirs.records())
    assert not merged.conflicts
    together = Document(merged.records)
    assert together.get(Touchpoint, first).votes == (1, 0, 0, 0, 1)
    assert together.get(Card, where[1]).dots == 5


def test_a_settled_conflict_of_votes_is_counted(document: Document) -> None:
    first, where = point(document).id, key(card(document))
    edits.set_vote(document, first, "Amal", 0)
    edits.give_dot(document, where, "Amal")
    mine, theirs = two_sides(document)
    edits.set_vote(mine, first, "Amal", -2)
    edits.set_vote(theirs, first, "Amal", 2)
    for side, times in ((mine, 1), (theirs, 3)):
        for _ in range(times):
            edits.give_dot(side, where, "Amal")
    merged = merge_into(mine, document.records(), theirs.records())
    assert {type(conflict.record) for conflict in merged.conflicts} == {Vote, Dot}
    assert mine.get(Touchpoint, first).votes == (1, 0, 0, 0, 0)
    assert mine.get(Card, where[1]).dots == 2
    with mine.edit("settle") as edit:
        for conflict in merged.conflicts:
            settle(edit, conflict, "theirs")
    assert mine.get(Touchpoint, first).votes == (0, 0, 0, 0, 1)
    assert mine.get(Card, where[1]).dots == 4


def test_typed_counts_that_are_settled_lay_names_aside(document: Document) -> None:
    first = point(document).id
    edits.set_vote(document, first, "Amal", 0)
    mine, theirs = two_sides(document)
    edits.set_vote(mine, first, "Youssef", 1)
    edits.set_votes(theirs, first, (7, 0, 0, 0, 0))
    merged = merge_into(mine, document.records(), theirs.records())
    (conflict,) = [entry for entry in merged.conflicts if entry.fields == ("votes",)]
    with mine.edit("settle") as edit:
        settle(edit, conflict, "theirs")
    assert mine.get(Touchpoint, first).votes == (7, 0, 0, 0, 0)
    assert not mine.all(Vote)


@given(st.data())
def test_any_order_of_voting_leaves_sums_right(data: st.DataObject) -> None:
    document = seeded()
    edits.set_dots_each(document, 3)
    who = st.sampled_from(("", "Amal", "Youssef"))
    for _ in range(data.draw(st.integers(1, 12))):
        act = data.draw(st.integers(0, 6))
        name = data.draw(who)
        cards = document.all(Card)
        spot = cards[data.draw(st.integers(0, len(cards) - 1))]
        try:
            if act == 0:
                edits.set_vote(document, point(document).id, name, data.draw(st.none() | st.integers(-2, 2)))
            elif act == 1:
                edits.give_dot(document, key(spot), name)
            elif act == 2:
                edits.take_dot(document, key(spot), name)
            elif act == 3:
                edits.duplicate_card(document, spot.id)
            elif act == 4:
                edits.remove_participant(document, name)
            elif act == 5 and spot.touchpoint_id:
                edits.duplicate_touchpoint(document, spot.touchpoint_id)
            else:
                document.undo()
        except RuleError:
            continue
        for entry in document.all(Card):
            assert entry.dots >= sum(dot.count for dot in document.family(Dot, "target", entry.id))
        for entry in document.all(Touchpoint):
            named = document.family(Vote, "touchpoint_id", entry.id)
            assert not named or sum(entry.votes or ()) == len(named)
        for participant in participants(document):
            assert sum(dot.count for dot in document.all(Dot) if dot.participant == participant) <= 3
