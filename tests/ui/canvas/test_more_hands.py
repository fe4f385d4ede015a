"""Panning with the space bar, scrolling at the edges, neighbours that make room, records between two projects."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.records import Asset, Card, Stage
from journey_designer.layout.display import Rect
from journey_designer.ui import images
from journey_designer.ui.canvas.drags import CardDrag
from journey_designer.ui.context import Context
from tests.ui.canvas.conftest import Opener, Room
from tests.ui.canvas.test_hands import with_cards
from tests.ui.canvas.test_pen_and_touch import widened

DIRECTIONS = ("ltr", "rtl")


def space(map_room: Room, kind: QEvent.Type) -> None:
    """The space bar goes down, or comes up."""
    QApplication.sendEvent(
        map_room.view, QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    )


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_the_space_bar_held_down_and_a_drag_pan(room: Opener, direction: str) -> None:
    map_room = widened(room(direction))
    steps = map_room.store.position
    before = map_room.at_point("Basket")
    space(map_room, QEvent.Type.KeyPress)
    assert map_room.view.viewport().cursor().shape() is Qt.CursorShape.OpenHandCursor
    start = QPoint(700, 400)
    map_room.drag(start, start + QPoint(-70, 0))
    space(map_room, QEvent.Type.KeyRelease)
    assert map_room.at_point("Basket") - before == QPoint(-70, 0)
    assert map_room.store.position == steps
    assert not map_room.view.session.selection
    assert map_room.view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_drag_near_an_edge_scrolls_until_the_end_and_back(
    room: Opener, qtbot: QtBot, direction: str
) -> None:
    map_room = with_cards(room(direction))
    view, camera = map_room.view, map_room.view.surface.camera
    view.resize(700, 700)
    view.scroll_to(0, 0)
    assert min(camera.most_scroll) > 100
    body = camera.body()
    late, early = (
        (body.left() + 2, body.right() - 2) if direction == "rtl" else (body.right() - 2, body.left() + 2)
    )
    start = map_room.at_card("one")
    map_room.grab(start, QPointF(late, start.y()).toPoint())
    qtbot.waitUntil(lambda: camera.scroll_x == camera.most_scroll[0])
    map_room.mouse(QEvent.Type.MouseMove, QPointF(early, start.y()).toPoint())
    qtbot.waitUntil(lambda: camera.scroll_x == 0)
    map_room.mouse(QEvent.Type.MouseMove, QPointF(body.center().x(), body.bottom() - 2).toPoint())
    qtbot.waitUntil(lambda: camera.scroll_y == camera.most_scroll[1])
    view.cancel()
    assert map_room.cards("Story", "doing") == ["one", "two", "three"]


@pytest.mark.parametrize(("direction", "motion"), [("ltr", "off"), ("rtl", "off"), ("ltr", "on")])
def test_neighbours_make_room_and_the_old_place_is_a_slot(
    room: Opener, context: Context, qtbot: QtBot, direction: str, motion: str
) -> None:
    context.settings.set_value("motion", motion)
    map_room = with_cards(room(direction))
    map_room.view.motion.stop()
    view, layout = map_room.view, map_room.view.surface.layout
    view.session.select(())
    view.finish_painting()
    two, three = (layout.card_rect(map_room.card(text)) for text in ("two", "three"))
    assert two is not None
    assert three is not None
    surface = QColor(view.surface.pen.palette.surface)
    gap = map_room.at(three, 0.5, 0.0) + QPoint(0, 3)
    view.set_focus(view.path.first())
    before = view.viewport().grab().toImage()
    map_room.grab(map_room.at_card("far"), map_room.at_card("three") - QPoint(0, 16))
    drag = view.hands.gesture
    assert isinstance(drag, CardDrag)
    assert drag.shift_of(three) == (7.0 if motion == "off" else 0.0)
    qtbot.waitUntil(lambda: drag.shift_of(three) == 7.0)
    assert drag.shift_of(two) == 0.0
    map_room.mouse(QEvent.Type.MouseMove, map_room.at_card("three") - QPoint(0, 16) + QPoint(0, 1))
    view.viewport().grab()
    after = view.surface.frame.picture.toImage()
    ratio = view.surface.camera.ratio
    at = QPoint(round(gap.x() * ratio), round(gap.y() * ratio))
    assert after.pixelColor(at) != before.pixelColor(gap)
    slot = map_room.at(layout.card_rect(map_room.card("far")))
    assert after.pixelColor(QPoint(round(slot.x() * ratio), round(slot.y() * ratio))) == surface
    view.cancel()
    view.session.select(())
    view.finish_painting()
    view.set_focus(view.path.first())
    assert view.viewport().grab().toImage() == before


def test_cards_with_pictures_and_stages_travel_between_projects(room: Opener) -> None:
    here, there = with_cards(room()), room("rtl")
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#117A5E"))
    found = images.FoundImage(image, "photo.png")
    asset = here.view.shelf.keep(images.encoded(found))
    edits.set_card_image(here.document, here.card("one").id, asset)
    here.view.session.select({(Card, here.card("one").id)})
    here.view.commands.pasting.copy()
    there.click(there.at_cell("Page", "pain_points", 0.8))
    there.view.commands.pasting.paste()
    assert there.cards("Page", "pain_points") == ["one"]
    kept = there.document.get(Asset, there.card("one").image or "")
    assert there.view.shelf.data(kept.id) == here.view.shelf.data(asset.id)
    here.view.session.select({(Stage, here.stage("Before").id)})
    here.view.commands.pasting.cut()
    assert here.stages() == ["During", "After"]
    there.view.commands.pasting.paste()
    assert there.stages().count("Before") == 2
    here.view.session.undo()
    assert here.stages() == ["Before", "During", "After"]


def test_a_drag_begun_while_writing_keeps_both(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.double_click(map_room.at_card("two"))
    map_room.view.editor.field.selectAll()
    map_room.type("written")
    map_room.drag(map_room.at_card("one"), map_room.at_cell("Basket", "pain_points"))
    assert map_room.cards("Basket", "pain_points") == ["one"]
    assert map_room.cards("Story", "doing") == ["written", "three"]


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_lines_between_columns_begin_under_the_stage_header(room: Opener, direction: str) -> None:
    map_room = room(direction)
    view, layout = map_room.view, map_room.view.surface.layout
    view.finish_painting()
    picture = view.viewport().grab().toImage()
    ground = QColor(view.surface.pen.palette.surface)
    column = layout.columns[1]
    line = view.surface.camera.to_view(Rect(column.x, layout.grid_top, 1, 40)).toRect()
    assert picture.pixelColor(line.left(), line.top() + 3) == ground
    assert picture.pixelColor(line.left(), line.top() + 12) != ground
