"""What single edit functions promise, beyond that the rules hold."""

from __future__ import annotations

import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.edits import Cell
from journey_designer.core.errors import RuleError
from journey_designer.core.records import (
    Asset,
    Card,
    Criterion,
    Finding,
    Journey,
    Lane,
    Note,
    Persona,
    Score,
    Stage,
    Touchpoint,
    Trait,
)
from tests.core.acts import assert_sound, empty, seeded, snapshot


def stages(document: Document, journey: Journey) -> list[str]:
    return [stage.name for stage in document.family(Stage, "journey_id", journey.id)]


def touchpoints(document: Document, stage_id: str) -> list[str]:
    return [touchpoint.name for touchpoint in document.family(Touchpoint, "stage_id", stage_id)]


def texts(document: Document, cell: Cell) -> list[str]:
    return [card.text for card in edits.cards_in(document, cell)]


@pytest.fixture
def document() -> Document:
    return seeded()


@pytest.fixture
def journey(document: Document) -> Journey:
    return document.all(Journey)[0]


@pytest.fixture
def cell(document: Document, journey: Journey) -> Cell:
    lane = next(lane for lane in document.family(Lane, "journey_id", journey.id) if lane.kind == "thinking")
    return Cell(lane.id, touchpoint_id=document.all(Touchpoint)[0].id)


def test_places_among_siblings(document: Document, journey: Journey) -> None:
    for name, index in (("first", 0), ("second", 1), ("last", None), ("also last", 99), ("start", -5)):
        edits.add_stage(document, journey.id, name, index=index)
    assert stages(document, journey) == [
        "start", "first", "second", "Awareness", "الولاء", "last", "also last",
    ]  # fmt: skip
    moved = document.family(Stage, "journey_id", journey.id)[0]
    edits.move_stage(document, moved.id, 2)
    assert stages(document, journey)[:3] == ["first", "second", "start"]


def test_leapfrogging_forever_never_runs_out_of_room(document: Document, journey: Journey) -> None:
    one, other = (edits.add_stage(document, journey.id, name, index=1) for name in ("one", "other"))
    for number in range(1_200):
        edits.move_stage(document, (one, other)[number % 2].id, 1)
    assert stages(document, journey)[:3] == ["Awareness", "other", "one"]
    assert_sound(document)


def test_equal_ranks_after_a_merge_are_mended_by_the_next_move(document: Document, journey: Journey) -> None:
    with document.edit("merge") as edit:
        for number in range(3):
            edit.put(Stage(id=f"twin-{number}", journey_id=journey.id, name=str(number), rank="az"))
    edits.add_stage(document, journey.id, "between", index=3)
    assert stages(document, journey)[2:] == ["0", "between", "1", "2"]
    ranks = [stage.rank for stage in document.family(Stage, "journey_id", journey.id)]
    assert len(set(ranks)) == len(ranks)


def test_a_stage_splits_and_joins_again(document: Document, journey: Journey) -> None:
    first = document.family(Stage, "journey_id", journey.id)[0]
    second = document.family(Touchpoint, "stage_id", first.id)[1]
    before = touchpoints(document, first.id)
    fresh = edits.split_stage(document, second.id, "New")
    assert stages(document, journey) == ["Awareness", "New", "الولاء"]
    assert touchpoints(document, first.id) + touchpoints(document, fresh.id) == before
    edits.join_stages(document, first.id)
    assert stages(document, journey) == ["Awareness", "الولاء"]
    assert touchpoints(document, first.id) == before


def test_split_and_join_say_where_they_cannot(document: Document, journey: Journey) -> None:
    first, last = document.family(Stage, "journey_id", journey.id)
    with pytest.raises(RuleError) as refused:
        edits.split_stage(document, document.family(Touchpoint, "stage_id", first.id)[0].id, "New")
    assert refused.value.key == "rule.split"
    with pytest.raises(RuleError) as refused:
        edits.join_stages(document, last.id)
    assert refused.value.key == "rule.join"


def test_joining_takes_cards_of_the_whole_stage_along(document: Document, journey: Journey) -> None:
    first, last = document.family(Stage, "journey_id", journey.id)
    count = len(document.family(Card, "stage_id", first.id)) + len(document.family(Card, "stage_id", last.id))
    edits.join_stages(document, first.id)
    assert len(document.family(Card, "stage_id", first.id)) == count
    assert document.find(Stage, last.id) is None


def test_a_moved_touchpoint_keeps_its_cards(document: Document, journey: Journey) -> None:
    first, last = document.family(Stage, "journey_id", journey.id)
    moved = document.family(Touchpoint, "stage_id", first.id)[0]
    cards = document.family(Card, "touchpoint_id", moved.id)
    edits.move_touchpoint(document, moved.id, last.id, 1)
    assert touchpoints(document, last.id)[1] == moved.name
    assert document.family(Card, "touchpoint_id", moved.id) == cards
    with pytest.raises(RuleError):
        edits.move_touchpoint(document, moved.id, "nowhere", 0)


def test_a_touchpoint_with_cards_does_not_leave_its_journey(document: Document, journey: Journey) -> None:
    other = next(stage for stage in document.all(Stage) if stage.journey_id != journey.id)
    with pytest.raises(RuleError) as refused:
        edits.move_touchpoint(document, document.all(Touchpoint)[0].id, other.id, 0)
    assert refused.value.key == "rule.card_journey"


def test_cards_keep_their_order(document: Document, cell: Cell) -> None:
    edits.add_cards(document, cell, ["a", "b", "c", "d"])
    edits.add_card(document, cell, "x", index=1)
    assert texts(document, cell) == ["a", "x", "b", "c", "d"]
    ids = [card.id for card in edits.cards_in(document, cell)]
    edits.move_cards(document, [ids[4], ids[0]], cell, 1)
    assert texts(document, cell) == ["x", "d", "a", "b", "c"]
    edits.duplicate_card(document, ids[1])
    assert texts(document, cell) == ["x", "x", "d", "a", "b", "c"]


def test_pasting_many_lines_is_one_step(document: Document, cell: Cell) -> None:
    position = document.journal.position
    edits.add_cards(document, cell, [f"line {number}" for number in range(500)], evidence="heard")
    assert document.journal.position == position + 1
    assert texts(document, cell) == [f"line {number}" for number in range(500)]
    assert max(len(card.rank) for card in document.all(Card)) <= 5


def test_cards_lie_only_where_cards_may_lie(document: Document, journey: Journey, cell: Cell) -> None:
    lanes = {lane.kind: lane.id for lane in document.family(Lane, "journey_id", journey.id)}
    for kind in ("touchpoints", "emotion"):
        with pytest.raises(RuleError) as refused:
            edits.add_card(document, Cell(lanes[kind], touchpoint_id=cell.touchpoint_id), "x")
        assert refused.value.key == "rule.card_lane"
    with pytest.raises(RuleError) as refused:
        edits.add_card(document, Cell(cell.lane_id), "x")
    assert refused.value.key == "rule.card_place"
    with pytest.raises(RuleError) as refused:
        edits.change_lane(document, document.all(Card)[0].lane_id, kind="emotion")
    assert refused.value.key == "rule.card_lane"


def test_a_duplicated_journey_is_based_on_the_first(document: Document, journey: Journey) -> None:
    copy = edits.duplicate_journey(document, journey.id, state="future", title="Tomorrow")
    assert (copy.based_on, copy.state, copy.title) == (journey.id, "future", "Tomorrow")
    assert stages(document, copy) == stages(document, journey)
    assert [entry.title for entry in document.all(Journey)] == [journey.title, "Tomorrow", "Other"]
    lanes = {lane.id for lane in document.family(Lane, "journey_id", copy.id)}
    cards = [card for card in document.all(Card) if card.lane_id in lanes]
    assert sorted(card.text for card in cards) == sorted(
        card.text for card in document.all(Card) if card.lane_id not in lanes
    )


def test_a_duplicated_persona_has_traits_and_findings_but_no_journeys(document: Document) -> None:
    persona = document.all(Persona)[0]
    journeys = document.size(Journey)
    copy = edits.duplicate_persona(document, persona.id, "Twin")
    assert document.size(Journey) == journeys
    assert len(document.family(Trait, "persona_id", copy.id)) == 1
    assert len(document.family(Finding, "persona_id", copy.id)) == 1
    assert [entry.name for entry in document.all(Persona)] == ["Yasmine", "Twin"]


def test_a_duplicated_lane_of_touchpoints_becomes_an_ordinary_one(document: Document) -> None:
    lane = next(lane for lane in document.all(Lane) if lane.kind == "emotion")
    assert edits.duplicate_lane(document, lane.id).kind == "custom"


def test_a_lane_copied_to_another_journey_finds_the_like_places(document: Document, journey: Journey) -> None:
    twin = edits.duplicate_journey(document, journey.id)
    edits.delete_stage(document, document.family(Stage, "journey_id", twin.id)[1].id)
    lane = next(lane for lane in document.family(Lane, "journey_id", journey.id) if lane.kind == "doing")
    copy = edits.copy_lane(document, lane.id, twin.id)
    assert len(document.family(Card, "lane_id", lane.id)) == 4
    assert len(document.family(Card, "lane_id", copy.id)) == 2
    assert copy.journey_id == twin.id


def test_one_score_for_an_idea_a_criterion_and_a_person(document: Document) -> None:
    score = document.all(Score)[0]
    edits.set_score(document, score.idea_id, score.criterion_id, 7)
    assert [entry.value for entry in document.all(Score)] == [7.0]
    edits.set_score(document, score.idea_id, score.criterion_id, 2, scorer="Amal")
    assert document.size(Score) == 2
    edits.set_score(document, score.idea_id, score.criterion_id, None)
    assert [entry.scorer for entry in document.all(Score)] == ["Amal"]


def test_dragging_a_voted_point_lays_the_votes_aside(document: Document) -> None:
    touchpoint = document.all(Touchpoint)[0]
    edits.set_votes(document, touchpoint.id, (0, 0, 0, 0, 4))
    assert document.get(Touchpoint, touchpoint.id).score == 2
    kept = edits.set_satisfaction(document, touchpoint.id, -1.5)
    assert (kept.score, kept.votes) == (-1.5, None)


def test_a_note_goes_with_what_it_is_pinned_to(document: Document) -> None:
    touchpoint = document.all(Touchpoint)[0]
    note = edits.add_note(document, touchpoint.id, "Ask", author="Salma")
    reply = edits.add_note(document, note.id, "Asked")
    edits.delete_touchpoint(document, touchpoint.id)
    assert document.find(Note, note.id) is None
    assert document.find(Note, reply.id) is None
    with pytest.raises(RuleError) as refused:
        edits.add_note(document, "nobody", "x")
    assert refused.value.key == "rule.target"


def test_what_is_gone_cannot_be_edited(document: Document) -> None:
    card = document.all(Card)[0]
    edits.delete_card(document, card.id)
    with pytest.raises(RuleError) as refused:
        edits.change_card(document, card.id, text="x")
    assert refused.value.key == "rule.gone"
    assert edits.delete_selection(document, [(Card, card.id)]) is None
    assert edits.duplicate_selection(document, [(Card, card.id)]) == []


def test_a_selection_is_copied_and_deleted_as_one_step(document: Document, journey: Journey) -> None:
    first = document.family(Stage, "journey_id", journey.id)[0]
    inner = document.family(Touchpoint, "stage_id", first.id)[0]
    keys = [(Stage, first.id), (Touchpoint, inner.id)]
    before, position = snapshot(document), document.journal.position
    assert len(edits.duplicate_selection(document, keys)) == 2
    edits.delete_selection(document, keys)
    assert document.journal.position == position + 2
    assert document.find(Touchpoint, inner.id) is None
    document.undo()
    document.undo()
    assert snapshot(document) == before


# Copy and paste


def test_a_column_is_pasted_with_its_cards_into_another_project(document: Document, journey: Journey) -> None:
    touchpoint = document.all(Touchpoint)[0]
    asset = Asset(id="a" * 64, mime="image/png", size=1)
    edits.set_card_image(document, document.family(Card, "touchpoint_id", touchpoint.id)[0].id, asset)
    fragment = edits.copied(document, [(Touchpoint, touchpoint.id)])
    elsewhere = empty()
    target = edits.add_journey(elsewhere, None, "Target")
    stage = edits.add_stage(elsewhere, target.id, "There")
    lane = edits.add_lane(elsewhere, target.id, "doing", "Their name")
    (pasted,) = edits.paste(elsewhere, fragment, target.id)
    assert isinstance(pasted, Touchpoint)
    assert (pasted.name, pasted.stage_id) == (touchpoint.name, stage.id)
    assert pasted.id != touchpoint.id
    (card,) = elsewhere.family(Card, "touchpoint_id", pasted.id)
    assert (card.lane_id, card.image) == (lane.id, asset.id)
    assert elsewhere.all(Asset) == (asset,)
    assert_sound(elsewhere)


def test_what_finds_no_place_is_left_out(document: Document) -> None:
    touchpoint = document.all(Touchpoint)[0]
    fragment = edits.copied(document, [(Touchpoint, touchpoint.id)])
    elsewhere = empty()
    target = edits.add_journey(elsewhere, None, "No stage, no lane")
    assert edits.paste(elsewhere, fragment, target.id) == []
    edits.add_stage(elsewhere, target.id, "There")
    assert len(edits.paste(elsewhere, fragment, target.id)) == 1
    assert not elsewhere.all(Card)


def test_cards_are_pasted_into_the_cell_that_is_chosen(document: Document, cell: Cell) -> None:
    cards = document.all(Card)
    fragment = edits.copied(document, [(Card, card.id) for card in cards])
    edits.add_card(document, cell, "first")
    edits.paste(document, fragment, document.all(Journey)[0].id, cell=cell)
    assert sorted(texts(document, cell)) == sorted(["first", *(card.text for card in cards)])
    assert texts(document, cell)[0] == "first"


def test_parts_of_what_is_copied_are_not_copied_twice(document: Document, journey: Journey) -> None:
    first = document.family(Stage, "journey_id", journey.id)[0]
    inner = document.family(Touchpoint, "stage_id", first.id)[0]
    fragment = edits.copied(document, [(Touchpoint, inner.id), (Stage, first.id), (Stage, "gone")])
    assert fragment.roots == (first.id,)
    (pasted,) = edits.paste(document, fragment, journey.id)
    assert stages(document, journey) == ["Awareness", "الولاء", "Awareness"]
    assert touchpoints(document, pasted.id) == touchpoints(document, first.id)


def test_what_was_copied_can_be_pasted_after_it_is_gone(document: Document, journey: Journey) -> None:
    first = document.family(Stage, "journey_id", journey.id)[0]
    names = touchpoints(document, first.id)
    fragment = edits.copied(document, [(Stage, first.id)])
    edits.delete_stage(document, first.id)
    (pasted,) = edits.paste(document, fragment, journey.id)
    assert touchpoints(document, pasted.id) == names
    assert_sound(document)


# Limits


def test_a_journey_holds_two_thousand_touchpoints(document: Document, journey: Journey) -> None:
    stage = document.family(Stage, "journey_id", journey.id)[0]
    room = 2_000 - document.size(Touchpoint)
    with document.edit("many") as edit:
        for number in range(room):
            edit.put(Touchpoint(id=f"t-{number}", stage_id=stage.id))
    with pytest.raises(RuleError, match="2000 touchpoints") as refused:
        edits.add_touchpoint(document, stage.id, "one more")
    assert refused.value.key == "rule.touchpoints"


def test_a_project_holds_a_limited_number_of_criteria(document: Document) -> None:
    with document.edit("many") as edit:
        for number in range(1_000 - document.size(Criterion)):
            edit.put(Criterion(id=f"c-{number}"))
    with pytest.raises(RuleError) as refused:
        edits.add_criterion(document, "One more")
    assert refused.value.key == "rule.records"
