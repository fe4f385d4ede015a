"""The pointer on the map: everything can be dragged, Esc and a second button leave everything as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journey_designer.core import edits
from journey_designer.core.records import Card, Lane, Touchpoint
from tests.ui.canvas.conftest import Opener, Room

DIRECTIONS = ("ltr", "rtl")


def with_cards(room: Room) -> Room:
    """Three cards under Story, one under Page."""
    lane = room.lane("doing").id
    edits.add_cards(room.document, edits.Cell(lane, room.touchpoint("Story").id), ["one", "two", "three"])
    edits.add_card(room.document, edits.Cell(lane, room.touchpoint("Page").id), "far")
    return room


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_card_is_dragged_to_another_cell_as_one_step(room: Opener, direction: str) -> None:
    map_room = with_cards(room(direction))
    steps = map_room.store.position
    map_room.drag(map_room.at_card("one"), map_room.at_cell("Basket", "pain_points"))
    assert map_room.cards("Basket", "pain_points") == ["one"]
    assert map_room.cards("Story", "doing") == ["two", "three"]
    assert map_room.store.position == steps + 1
    map_room.view.session.undo()
    assert map_room.cards("Story", "doing") == ["one", "two", "three"]


def test_a_card_is_put_between_two_others(room: Opener) -> None:
    map_room = with_cards(room())
    start, target = map_room.at_card("far"), map_room.at_card("two")
    map_room.drag(start, target + QPoint(0, 12))
    assert map_room.cards("Story", "doing") == ["one", "two", "far", "three"]


def test_selected_cards_travel_together_in_their_order(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.click(map_room.at_card("three"))
    map_room.click(map_room.at_card("one"), Qt.KeyboardModifier.ControlModifier)
    map_room.drag(map_room.at_card("one"), map_room.at_cell("Tip", "thinking"))
    assert map_room.cards("Tip", "thinking") == ["one", "three"]
    assert map_room.cards("Story", "doing") == ["two"]


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_touchpoint_is_dragged_into_another_stage_with_its_cards(room: Opener, direction: str) -> None:
    map_room = with_cards(room(direction))
    map_room.drag(map_room.at_head("Story"), map_room.at_head("Checkout", 0.2))
    assert map_room.touchpoints("After") == ["Basket", "Story", "Checkout"]
    assert map_room.cards("Story", "doing") == ["one", "two", "three"]


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_stage_is_dragged_to_another_place(room: Opener, direction: str) -> None:
    map_room = room(direction)
    map_room.drag(map_room.at_stage("After"), map_room.at_stage("Before", 0.1))
    assert map_room.stages() == ["After", "Before", "During"]


def test_a_lane_is_dragged_to_another_place(room: Opener) -> None:
    map_room = room()
    map_room.drag(map_room.at_lane("opportunities"), map_room.at_lane("doing", 0.2))
    lanes = map_room.document.family(Lane, "journey_id", map_room.view.session.journey_id)
    assert [lane.kind for lane in lanes][:4] == ["touchpoints", "emotion", "opportunities", "doing"]


def test_a_point_of_the_curve_is_dragged_in_tenths_and_with_shift_in_whole_steps(room: Opener) -> None:
    map_room = room()
    map_room.drag(map_room.at_point("Story"), map_room.at_point("Story", -1.3))
    assert map_room.touchpoint("Story").satisfaction == -1.3
    map_room.drag(
        map_room.at_point("Story"), map_room.at_point("Story", 1.6), Qt.KeyboardModifier.ShiftModifier
    )
    assert map_room.touchpoint("Story").satisfaction == 2.0


def test_escape_cancels_any_drag_and_no_byte_is_written(room: Opener) -> None:
    map_room = with_cards(room())
    before, steps = list(map_room.document.records()), map_room.store.position
    target = map_room.at_cell("Checkout", "content")
    for start in (
        map_room.at_card("one"),
        map_room.at_head("Story"),
        map_room.at_stage("Before"),
        map_room.at_lane("thinking"),
        map_room.at_point("Tip"),
    ):
        map_room.grab(start, target)
        assert map_room.view.hands.is_busy
        map_room.keys(Qt.Key.Key_Escape)
        assert not map_room.view.hands.is_busy
        map_room.mouse(QEvent.Type.MouseButtonRelease, target)
    assert list(map_room.document.records()) == before
    assert map_room.store.position == steps
    assert map_room.view.surface.layout.scores[1] == -1.0


def test_undo_while_dragging_cancels_the_drag_and_nothing_else(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.grab(map_room.at_card("one"), map_room.at_cell("Basket", "doing"))
    assert map_room.view.session.undo() is None
    assert not map_room.view.hands.is_busy
    assert map_room.cards("Story", "doing") == ["one", "two", "three"]


def test_a_second_button_cancels_a_drag(room: Opener) -> None:
    map_room = with_cards(room())
    target = map_room.at_cell("Basket", "doing")
    map_room.grab(map_room.at_card("one"), target)
    viewport = map_room.view.viewport()
    right = Qt.MouseButton.RightButton
    shown = viewport.mapToGlobal(QPointF(target))
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress, QPointF(target), shown, right, right, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(viewport, press)
    map_room.mouse(QEvent.Type.MouseButtonRelease, target)
    assert map_room.cards("Story", "doing") == ["one", "two", "three"]


def test_a_rubber_band_selects_what_it_touches(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.drag(map_room.at_cell("Story", "thinking", 0.6), map_room.at_card("one"))
    chosen = {record_type for record_type, _ in map_room.view.session.selection}
    assert chosen == {Card}
    assert len(map_room.view.session.selection) == 3


def test_a_click_on_the_slot_of_an_empty_cell_starts_a_card(room: Opener) -> None:
    map_room = room()
    cell = map_room.at_cell("Tip", "doing", 0.25)
    map_room.click(cell)
    assert map_room.view.editor.is_active
    map_room.type("Looks around")
    map_room.keys(Qt.Key.Key_Return)
    assert map_room.cards("Tip", "doing") == ["Looks around"]


def test_a_double_click_renames_and_edits_in_place(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.double_click(map_room.at_head("Story"))
    map_room.type("Instagram story")
    map_room.keys(Qt.Key.Key_Return)
    assert map_room.touchpoints("Before") == ["Instagram story", "Tip"]
    map_room.double_click(map_room.at_stage("During"))
    map_room.type("Order")
    map_room.keys(Qt.Key.Key_Return)
    assert map_room.stages() == ["Before", "Order", "After"]
    map_room.double_click(map_room.at_card("two"))
    map_room.type("second")
    map_room.keys(Qt.Key.Key_Return)
    assert "second" in [card.text for card in map_room.document.all(Card)]
    map_room.double_click(map_room.at_lane("doing", 0.3))
    map_room.type("What she does")
    map_room.keys(Qt.Key.Key_Return)
    assert map_room.lane("doing").title == "What she does"


def test_escape_in_the_editor_reverts(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.double_click(map_room.at_card("two"))
    map_room.type("nonsense")
    map_room.keys(Qt.Key.Key_Escape)
    assert map_room.cards("Story", "doing") == ["one", "two", "three"]


def test_a_fold_arrow_folds_and_unfolds_a_lane(room: Opener) -> None:
    map_room = with_cards(room())
    rect = map_room.view.surface.layout.lane_rect(map_room.lane("doing").id)
    assert rect is not None
    arrow = map_room.view.surface.camera.to_view(rect).topLeft().toPoint() + QPoint(12, 18)
    map_room.click(arrow)
    assert map_room.lane("doing").is_folded
    assert map_room.view.surface.layout.card_rect(map_room.card("one")) is None
    map_room.click(arrow)
    assert not map_room.lane("doing").is_folded


def test_the_wheel_with_control_zooms_at_the_pointer(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.view.set_zoom(1.5)
    map_room.view.scroll_to(200, 100)
    point = QPointF(700, 450)
    before = map_room.view.surface.camera.to_plane(point)
    map_room.view.zooming.by(1.2, point)
    after = map_room.view.surface.camera.to_plane(point)
    assert map_room.view.zoom == pytest.approx(1.8)
    assert after == pytest.approx(before, abs=1.0)


def test_a_middle_drag_pans(room: Opener) -> None:
    map_room = room()
    map_room.view.set_zoom(2.0)
    map_room.view.scroll_to(0, 0)
    viewport = map_room.view.viewport()
    middle = Qt.MouseButton.MiddleButton
    for kind, point, button in (
        (QEvent.Type.MouseButtonPress, QPointF(600, 400), middle),
        (QEvent.Type.MouseMove, QPointF(450, 380), Qt.MouseButton.NoButton),
        (QEvent.Type.MouseButtonRelease, QPointF(450, 380), middle),
    ):
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else middle
        shown = viewport.mapToGlobal(point)
        QApplication.sendEvent(
            viewport, QMouseEvent(kind, point, shown, button, held, Qt.KeyboardModifier.NoModifier)
        )
    camera = map_room.view.surface.camera
    assert (camera.scroll_x, camera.scroll_y) == (150, 20)


def test_a_deleted_touchpoint_leaves_no_selection_behind(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.click(map_room.at_head("Story"))
    assert map_room.view.session.selection == {(Touchpoint, map_room.touchpoint("Story").id)}
    map_room.keys(Qt.Key.Key_Delete)
    assert map_room.touchpoints("Before") == ["Tip"]
    assert not map_room.view.session.selection
    map_room.view.session.undo()
    assert map_room.cards("Story", "doing") == ["one", "two", "three"]


def test_a_larger_text_makes_the_map_larger_and_100_percent_stays(room: Opener) -> None:
    map_room = with_cards(room())
    theme = map_room.view.context.theme
    theme.set_text_scale(1.5)
    assert map_room.view.surface.camera.scale == pytest.approx(1.5)
    assert map_room.view.zoom == pytest.approx(1.0)
    map_room.view.set_zoom(2.0)
    assert map_room.view.surface.camera.scale == pytest.approx(3.0)
    theme.set_text_scale(1.0)
    assert map_room.view.zoom == pytest.approx(2.0)


def test_every_part_of_a_region_is_painted(room: Opener) -> None:
    map_room = with_cards(room())
    viewport = map_room.view.viewport()
    map_room.view.finish_painting()
    whole = viewport.grab().toImage()
    parts = QImage(viewport.size(), QImage.Format.Format_RGB32)
    parts.fill(QColor("#ff00ff"))
    rects = (QRect(180, 200, 90, 60), QRect(500, 300, 120, 80), QRect(20, 400, 60, 60))
    region = QRegion()
    for rect in rects:
        region += rect
    viewport.render(parts, QPoint(), region, QWidget.RenderFlag(0))
    for rect in rects:
        for point in (rect.topLeft(), rect.center(), rect.bottomRight()):
            assert parts.pixelColor(point - region.boundingRect().topLeft()) == whole.pixelColor(point)


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_card_under_the_pointer_offers_its_menu(room: Opener, direction: str) -> None:
    map_room = with_cards(room(direction))
    view = map_room.view
    asked: list[object] = []
    view.menu_wanted.connect(lambda found, _at: asked.append(found.card_id))
    hovered(map_room, map_room.at_card("two"))
    place = view.overlay.more(view.hands.hit_at(map_room.at_card("two").toPointF())).center().toPoint()
    hovered(map_room, place)
    map_room.click(place)
    assert asked == [map_room.card("two").id]
    map_room.click(map_room.at_card("two"))
    assert len(asked) == 1


def test_the_strip_grades_what_is_written_and_opens_its_menu(room: Opener) -> None:
    map_room = with_cards(room())
    view = map_room.view
    asked: list[object] = []
    view.menu_wanted.connect(lambda found, _at: asked.append(found.card_id))
    map_room.double_click(map_room.at_card("two"))
    strip = view.editor.strip
    assert strip.isVisible()
    assert strip.height() == 34
    assert not strip.grade.icon().isNull()
    strip.menu.actions()[3].trigger()
    QTest.mouseClick(strip.more, Qt.MouseButton.LeftButton)
    assert not view.editor.is_active
    assert map_room.card("two").evidence == "measured"
    assert asked == [map_room.card("two").id]


def test_a_place_that_takes_nothing_shows_the_forbidden_cursor(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.grab(map_room.at_card("one"), map_room.at_point("Page"))
    assert map_room.view.viewport().cursor().shape() is Qt.CursorShape.ForbiddenCursor
    map_room.mouse(QEvent.Type.MouseMove, map_room.at_cell("Basket", "doing"))
    assert map_room.view.viewport().cursor().shape() is Qt.CursorShape.ClosedHandCursor
    map_room.view.cancel()


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_selected_touchpoints_are_dragged_together_as_one_step(room: Opener, direction: str) -> None:
    map_room = with_cards(room(direction))
    map_room.click(map_room.at_head("Story"))
    map_room.click(map_room.at_head("Page"), Qt.KeyboardModifier.ShiftModifier)
    steps = map_room.store.position
    map_room.drag(map_room.at_head("Page"), map_room.at_head("Checkout", 0.2))
    assert map_room.touchpoints("After") == ["Basket", "Story", "Page", "Checkout"]
    assert map_room.cards("Story", "doing") == ["one", "two", "three"]
    assert map_room.store.position == steps + 1
    map_room.view.session.undo()
    assert map_room.touchpoints("Before") == ["Story", "Tip"]


def hovered(map_room: Room, point: QPoint) -> None:
    """The pointer goes somewhere with no button down."""
    viewport = map_room.view.viewport()
    none = Qt.MouseButton.NoButton
    at = QPointF(point)
    held = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, at, viewport.mapToGlobal(at), none, none, held)
    QApplication.sendEvent(viewport, event)
