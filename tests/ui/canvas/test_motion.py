"""Motion ends where the records are, and is off when the setting says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.ui.context import Context
from tests.ui.canvas.conftest import Opener
from tests.ui.canvas.test_hands import with_cards


def test_a_point_glides_to_its_new_score(room: Opener, context: Context, qtbot: QtBot) -> None:
    context.settings.set_value("motion", "on")
    map_room = room()
    layout = map_room.view.surface.layout
    edits.set_satisfaction(map_room.document, map_room.touchpoint("Story").id, -2.0)
    assert layout.scores[0] == pytest.approx(1.0)
    with qtbot.waitSignal(map_room.view.settled):
        pass
    assert layout.scores[0] == -2.0
    map_room.document.undo()
    assert layout.scores[0] == 1.0


def test_a_step_during_a_glide_finds_everything_in_its_place(room: Opener, context: Context) -> None:
    context.settings.set_value("motion", "on")
    map_room = room()
    layout = map_room.view.surface.layout
    edits.set_satisfaction(map_room.document, map_room.touchpoint("Story").id, -2.0)
    edits.set_satisfaction(map_room.document, map_room.touchpoint("Story").id, 2.0)
    map_room.view.motion.stop()
    assert layout.scores[0] == 2.0


def test_without_motion_a_point_is_there_at_once(room: Opener) -> None:
    map_room = room()
    edits.set_satisfaction(map_room.document, map_room.touchpoint("Story").id, -2.0)
    assert map_room.view.surface.layout.scores[0] == -2.0


def test_a_dropped_card_settles_and_a_refused_one_flies_back(
    room: Opener, context: Context, qtbot: QtBot
) -> None:
    context.settings.set_value("motion", "on")
    map_room = with_cards(room())
    map_room.drag(map_room.at_card("one"), map_room.at_cell("Basket", "pain_points"))
    assert map_room.view.motion.is_moving
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not map_room.view.motion.is_moving)
    assert map_room.cards("Basket", "pain_points") == ["one"]
    map_room.drag(map_room.at_card("two"), map_room.at_point("Page"))
    assert map_room.view.motion.is_moving
    qtbot.waitUntil(lambda: not map_room.view.motion.is_moving)
    assert map_room.cards("Story", "doing") == ["two", "three"]


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_lane_folds_before_the_eye_and_is_folded_at_once(
    room: Opener, context: Context, qtbot: QtBot, direction: str
) -> None:
    context.settings.set_value("motion", "on")
    map_room = with_cards(room(direction))
    map_room.view.motion.stop()
    view, layout = map_room.view, map_room.view.surface.layout
    view.finish_painting()
    below = layout.lane_rect(map_room.lane("thinking").id)
    open_picture = view.viewport().grab().toImage()
    steps = map_room.store.position
    map_room.click(map_room.at(layout.lane_rect(map_room.lane("doing").id), 0.08, 0.1))
    assert map_room.store.position == steps + 1
    assert view.motion.folding.is_running
    place = layout.row_index(map_room.lane("doing").id)
    assert place is not None
    assert layout.rows[place].h == layout.style.folded_lane
    assert below is not None
    assert view.hands.hit_at(map_room.at_lane("thinking").toPointF()).lane_id == map_room.lane("thinking").id
    first = view.viewport().grab().toImage()
    assert first.pixelColor(map_room.at(below, 0.5, 0.02)) == open_picture.pixelColor(
        map_room.at(below, 0.5, 0.02)
    )
    with qtbot.waitSignal(view.settled):
        pass
    view.finish_painting()
    after = view.viewport().grab().toImage()
    view.finish_painting()
    assert after == view.viewport().grab().toImage()
    assert after != first


def test_a_stage_folds_before_the_eye_and_a_press_ends_it(room: Opener, context: Context) -> None:
    context.settings.set_value("motion", "on")
    map_room = with_cards(room())
    map_room.view.motion.stop()
    view = map_room.view
    view.finish_painting()
    view.commands.structure.toggle_stage(map_room.stage("Before").id)
    assert view.motion.folding.is_running
    view.viewport().grab()
    map_room.click(map_room.at_head("Basket"))
    assert not view.motion.folding.is_running
    assert view.session.touchpoint == map_room.touchpoint("Basket")


def test_undo_and_a_still_system_fold_at_once(room: Opener, context: Context) -> None:
    map_room = with_cards(room())
    map_room.view.commands.structure.toggle_fold(map_room.lane("doing").id)
    assert not map_room.view.motion.is_moving
    context.settings.set_value("motion", "on")
    map_room.view.session.undo()
    assert not map_room.view.motion.is_moving


def test_new_cards_fade_in_but_not_what_is_typed(room: Opener, context: Context, qtbot: QtBot) -> None:
    context.settings.set_value("motion", "on")
    map_room = room()
    cell = edits.Cell(map_room.lane("doing").id, map_room.touchpoint("Story").id)
    edits.add_card(map_room.document, cell, "pasted")
    assert map_room.view.motion.is_moving
    qtbot.waitUntil(lambda: not map_room.view.motion.is_moving)
    map_room.view.commands.start_card(cell, "typed")
    map_room.keys(Qt.Key.Key_Return)
    assert map_room.cards("Story", "doing") == ["pasted", "typed"]
    assert not map_room.view.motion.is_moving
