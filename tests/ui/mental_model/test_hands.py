"""The mouse on a mental model: one gesture is one step, and Esc leaves all as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_designer.core import edits
from journey_designer.layout.mental_model import GRID
from tests.core.acts import snapshot
from tests.ui.hands import drag
from tests.ui.mental_model.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def knob(desk: Desk, text: str) -> QPoint:
    """Where the knob of a concept is seen when the pointer is over it."""
    QTest.mouseMove(desk.view, desk.at(text))
    QApplication.processEvents()
    part = ("concept", desk.concept(text).id)
    found = desk.view._marks.knob_of(part)  # type: ignore[arg-type]
    assert found is not None
    assert desk.view.hovered == part
    QTest.mouseMove(desk.view, found.toPoint())
    QApplication.processEvents()
    return found.toPoint()


def test_a_concept_is_dragged_in_one_step(desk: Desk) -> None:
    before, steps = snapshot(desk.room.document), desk.room.steps()
    start = desk.at("Delivery")
    shift = QPoint(round(5 * GRID * desk.view.sight.scale), round(2 * GRID * desk.view.sight.scale))
    drag(desk.view, start, start + shift)
    moved = desk.concept("Delivery")
    assert (moved.x, moved.y) == (18, 14)
    assert desk.room.steps() == steps + 1
    desk.room.undo()
    assert snapshot(desk.room.document) == before


def test_escape_and_undo_give_up_a_drag_and_record_nothing(desk: Desk) -> None:
    steps = desk.room.steps()
    for press in (lambda: desk.room.key(Qt.Key.Key_Escape), desk.room.undo):
        drag(desk.view, desk.at("Delivery"), desk.at("Delivery") + QPoint(60, 30), is_dropped=False)
        assert desk.view.grasp is not None
        press()
        assert desk.view.grasp is None
        QTest.mouseRelease(desk.view, LEFT, PLAIN, desk.at("Delivery"))
        assert desk.room.steps() == steps
        assert (desk.concept("Delivery").x, desk.concept("Delivery").y) == (13, 12)


def test_several_are_framed_and_dragged_together(desk: Desk) -> None:
    corner = desk.at("A gift") - QPoint(80, 60)
    drag(desk.view, corner, desk.at("Trust") + QPoint(70, 40))
    assert {kind for kind, _ in desk.view.selection} == {"concept", "association"}
    assert len(desk.view.chosen) == 3
    steps = desk.room.steps()
    drag(desk.view, desk.at("Trust"), desk.at("Trust") + QPoint(0, round(-3 * GRID * desk.view.sight.scale)))
    assert {desk.concept(text).y for text in ("A gift", "Trust")} == {-3}
    assert desk.concept("Delivery").y == 12
    assert desk.room.steps() == steps + 1


def test_control_adds_to_the_selection_and_a_click_leaves_one(desk: Desk) -> None:
    QTest.mouseClick(desk.view, LEFT, PLAIN, desk.at("A gift"))
    QTest.mouseClick(desk.view, LEFT, CONTROL, desk.at("Trust"))
    assert len(desk.view.selection) == 2
    QTest.mouseClick(desk.view, LEFT, PLAIN, desk.at("Trust"))
    assert desk.view.chosen == [("concept", desk.concept("Trust").id)]
    QTest.mouseClick(desk.view, LEFT, PLAIN, desk.ground())
    assert not desk.view.selection


def test_a_link_is_drawn_from_the_knob_and_named_at_once(desk: Desk) -> None:
    drag(desk.view, knob(desk, "Delivery"), desk.at("Trust"))
    assert desk.view.editor.is_active
    desk.room.type("builds")
    desk.room.key(Qt.Key.Key_Return)
    assert ("Delivery", "builds", "Trust") in desk.links()
    assert desk.view.is_in_hand


def test_a_link_that_ends_on_the_ground_makes_a_concept_there(desk: Desk) -> None:
    start, end = knob(desk, "Trust"), desk.ground()
    place = desk.view.sight.to_diagram(QPointF(end))
    steps = desk.room.steps()
    drag(desk.view, start, end)
    desk.room.type("Returns")
    desk.room.key(Qt.Key.Key_Return)
    made = desk.concept("Returns")
    assert (made.x, made.y) == (round(place[0] / GRID), round(place[1] / GRID))
    assert ("Trust", "", "Returns") in desk.links()
    assert desk.room.steps() == steps + 1, "the concept and its link are one step"


def test_a_press_on_the_knob_writes_a_linked_concept_beside(desk: Desk) -> None:
    QTest.mouseClick(desk.view, LEFT, PLAIN, knob(desk, "A gift"))
    desk.room.type("Surprise")
    desk.room.key(Qt.Key.Key_Return)
    assert ("A gift", "", "Surprise") in desk.links()


def test_a_double_click_renames_or_adds(desk: Desk) -> None:
    QTest.mouseDClick(desk.view, LEFT, PLAIN, desk.at("Trust"))
    desk.room.type("Faith")
    desk.room.key(Qt.Key.Key_Return)
    assert desk.texts() == ["A gift", "Delivery", "Faith"]
    link = next(iter(desk.view.layout_.links))
    QTest.mouseDClick(desk.view, LEFT, PLAIN, desk.seen(("association", link)))
    desk.room.type("asks for")
    desk.room.key(Qt.Key.Key_Return)
    assert desk.links() == [("A gift", "asks for", "Faith")]
    QTest.mouseDClick(desk.view, LEFT, PLAIN, desk.ground())
    desk.room.key(Qt.Key.Key_Escape)
    assert len(desk.texts()) == 3


def test_nothing_written_keeps_nothing(desk: Desk) -> None:
    steps = desk.room.steps()
    desk.part.add_button.click()
    desk.room.key(Qt.Key.Key_Return)
    assert desk.room.steps() == steps
    assert not desk.view.writer.is_new


def test_the_wheel_zooms_with_control_and_scrolls_the_page_without(desk: Desk) -> None:
    at = QPointF(desk.at("Trust"))
    before = desk.view.sight.scale

    def wheel(held: Qt.KeyboardModifier) -> QWheelEvent:
        event = QWheelEvent(
            at, desk.view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, held,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(desk.view, event)
        return event

    wheel(PLAIN)
    assert desk.view.sight.scale == before
    assert wheel(CONTROL).isAccepted()
    assert desk.view.sight.scale > before
    assert (QPointF(desk.at("Trust")) - at).manhattanLength() < 4
    desk.part.fit_button.click()
    assert desk.view.sight.scale == pytest.approx(before)


def test_buttons_zoom_and_tidy(desk: Desk) -> None:
    desk.part.larger.click()
    assert desk.view.sight.scale > 1
    desk.part.smaller.click()
    edits.place_concepts(desk.room.document, {desk.concept("Trust").id: (0, 0)})
    steps = desk.room.steps()
    desk.part.tidy_button.click()
    rects = [node.rect for node in desk.view.layout_.nodes.values()]
    assert not any(one.intersects(other) for one in rects for other in rects if one is not other)
    assert desk.room.steps() == steps + 1


def test_the_menu_of_a_part_does_the_same(desk: Desk) -> None:
    concept = ("concept", desk.concept("Trust").id)
    desk.view.select([concept])  # type: ignore[list-item]
    menu = desk.part.menu(concept)  # type: ignore[arg-type]

    def entry(words: str) -> QAction:
        return next(action for action in menu.findChildren(QAction) if action.text() == words)

    entry("Delivery").trigger()
    desk.room.key(Qt.Key.Key_Escape)
    assert ("Trust", "", "Delivery") in desk.links()
    desk.view.select([concept])  # type: ignore[list-item]
    entry("Plum").trigger()
    assert desk.concept("Trust").colour == "plum"
    entry("Delete").trigger()
    assert desk.texts() == ["A gift", "Delivery"]
    assert desk.links() == []


def test_the_menu_of_a_link_turns_it_round(desk: Desk) -> None:
    link = ("association", next(iter(desk.view.layout_.links)))
    menu = desk.part.menu(link)  # type: ignore[arg-type]
    next(action for action in menu.actions() if action.text() == "Turn round").trigger()
    assert desk.links() == [("Trust", "needs", "A gift")]


def test_a_model_is_mirrored_when_it_is_read_from_the_right(desk: Desk) -> None:
    assert desk.at("A gift").x() < desk.at("Trust").x()
    edits.change_project(desk.room.document, language="ar")
    assert desk.at("A gift").x() > desk.at("Trust").x()
    start = desk.at("Trust")
    drag(desk.view, start, start - QPoint(round(4 * GRID * desk.view.sight.scale), 0))
    assert desk.concept("Trust").x == 30
