"""Motion ends where the records are, and is off when the setting says so."""

from __future__ import annotations

import pytest
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
