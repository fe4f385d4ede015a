"""The structure commands: one step each on what is selected, nothing where nothing fits."""

from __future__ import annotations

from journey_designer.core.records import Card, Idea, Lane, Stage, Touchpoint
from tests.ui.canvas.conftest import Opener
from tests.ui.canvas.test_hands import with_cards


def test_split_join_hide_show_and_fold(room: Opener) -> None:
    map_room = room()
    structure, session = map_room.view.commands.structure, map_room.view.session
    session.select({(Touchpoint, map_room.touchpoint("Question").id)})
    structure.split()
    assert len(map_room.stages()) == 4
    session.select({(Stage, map_room.stage("During").id)})
    structure.join()
    assert map_room.touchpoints("During") == ["Page", "Question"]
    session.select({(Stage, map_room.stage("During").id), (Lane, map_room.lane("thinking").id)})
    structure.hide()
    assert map_room.stage("During").is_hidden
    assert map_room.lane("thinking").is_hidden
    structure.show_all()
    assert not map_room.stage("During").is_hidden
    assert not map_room.lane("thinking").is_hidden
    session.select({(Lane, map_room.lane("doing").id), (Stage, map_room.stage("After").id)})
    structure.fold()
    assert map_room.lane("doing").is_folded
    assert map_room.stage("After").is_folded


def test_several_cards_turn_as_one_step(room: Opener) -> None:
    map_room = with_cards(room())
    structure, session = map_room.view.commands.structure, map_room.view.session
    steps = map_room.store.position
    session.select({(Card, map_room.card("one").id), (Card, map_room.card("two").id)})
    structure.to_lane("pain_points")
    assert map_room.cards("Story", "pain_points") == ["one", "two"]
    assert map_room.store.position == steps + 1
    structure.to_idea()
    assert len(map_room.document.all(Idea)) == 2
    session.select({(Card, map_room.card("three").id)})
    structure.to_touchpoint()
    assert map_room.touchpoints("Before") == ["Story", "three", "Tip"]


def test_without_a_selection_nothing_happens(room: Opener) -> None:
    map_room = room()
    structure = map_room.view.commands.structure
    steps = map_room.store.position
    for act in (
        structure.split,
        structure.join,
        structure.hide,
        structure.fold,
        structure.to_touchpoint,
        structure.to_idea,
        structure.show_all,
    ):
        act()
    assert map_room.store.position == steps
    assert not map_room.errors
