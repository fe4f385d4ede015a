"""Pen and fingers do what the mouse does; the eraser erases, barrel and long press open menus, two fingers move and zoom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.records import Card
from tests.ui.canvas.conftest import Opener, Room
from tests.ui.canvas.test_hands import with_cards

DIRECTIONS = ("ltr", "rtl")
LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
PRESS, MOVE, RELEASE = QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease


def pen_of(kind: QPointingDevice.PointerType) -> QPointingDevice:
    """A pen, or its other end."""
    abilities = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
    return QPointingDevice("pen", 7, QInputDevice.DeviceType.Stylus, kind, abilities, 1, 3)


@dataclass
class Pen:
    """A pen over a map; time passes between its strokes."""

    room: Room
    device: QPointingDevice
    at: int = 10_000

    def send(self, kind: QEvent.Type, point: QPoint, button: Qt.MouseButton, held: Qt.MouseButton) -> bool:
        """One event; whether the map took it."""
        viewport = self.room.view.viewport()
        local = QPointF(point)
        event = QTabletEvent(
            kind, self.device, local, viewport.mapToGlobal(local), 0.5, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, button, held,
        )  # fmt: skip
        event.setTimestamp(self.at)
        QApplication.sendEvent(viewport, event)
        return event.isAccepted()

    def tap(self, point: QPoint, *, after: int = 5_000, button: Qt.MouseButton = LEFT) -> None:
        self.at += after
        self.send(PRESS, point, button, button)
        self.send(RELEASE, point, button, NONE)

    def stroke(self, start: QPoint, end: QPoint) -> None:
        self.at += 5_000
        self.send(PRESS, start, LEFT, LEFT)
        for point in (start + QPoint(12, 4), (start + end) / 2, end):
            self.send(MOVE, point, NONE, LEFT)
        self.send(RELEASE, end, LEFT, NONE)


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_pen_selects_drags_and_double_taps(room: Opener, direction: str) -> None:
    map_room = with_cards(room(direction))
    pen = Pen(map_room, pen_of(QPointingDevice.PointerType.Pen))
    pen.tap(map_room.at_card("one"))
    assert map_room.view.session.selection == {(Card, map_room.card("one").id)}
    steps = map_room.store.position
    pen.stroke(map_room.at_card("one"), map_room.at_cell("Basket", "pain_points"))
    assert map_room.cards("Basket", "pain_points") == ["one"]
    assert map_room.store.position == steps + 1
    pen.tap(map_room.at_card("two"))
    pen.tap(map_room.at_card("two"), after=100)
    assert map_room.view.editor.is_active
    assert map_room.view.editor.field.toPlainText() == "two"


def test_a_pen_that_hovers_shows_what_is_under_it(room: Opener) -> None:
    map_room = with_cards(room())
    pen = Pen(map_room, pen_of(QPointingDevice.PointerType.Pen))
    pen.send(MOVE, map_room.at_card("two"), NONE, NONE)
    hover = map_room.view.hands.hover
    assert hover is not None
    assert hover.card_id == map_room.card("two").id


def test_the_barrel_button_opens_the_menu(room: Opener) -> None:
    map_room = with_cards(room())
    asked: list[str | None] = []
    map_room.view.menu_wanted.connect(lambda found, _at: asked.append(found.card_id))
    Pen(map_room, pen_of(QPointingDevice.PointerType.Pen)).tap(map_room.at_card("two"), button=RIGHT)
    assert asked == [map_room.card("two").id]
    assert map_room.view.session.selection == {(Card, map_room.card("two").id)}


def test_a_stroke_of_the_eraser_is_one_step(room: Opener) -> None:
    map_room = with_cards(room())
    eraser = Pen(map_room, pen_of(QPointingDevice.PointerType.Eraser))
    steps = map_room.store.position
    eraser.stroke(map_room.at_card("one"), map_room.at_card("three"))
    assert map_room.cards("Story", "doing") == []
    assert map_room.store.position == steps + 1
    map_room.view.session.undo()
    assert map_room.cards("Story", "doing") == ["one", "two", "three"]
    eraser.tap(map_room.at_head("Story"))
    assert map_room.store.position == steps


def test_a_pen_on_the_editor_is_for_the_editor(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.double_click(map_room.at_card("two"))
    pen = Pen(map_room, pen_of(QPointingDevice.PointerType.Pen))
    assert not pen.send(PRESS, map_room.at_card("two"), LEFT, LEFT)
    assert map_room.view.editor.is_active


@dataclass
class Finger:
    """Fingers on a touch screen, through all of Qt."""

    room: Room
    device: QPointingDevice

    def put(self, *points: QPoint) -> None:
        self._each("press", points)

    def move(self, *points: QPoint) -> None:
        self._each("move", points)

    def lift(self, *points: QPoint) -> None:
        self._each("release", points)

    def tap(self, point: QPoint) -> None:
        self.put(point)
        self.lift(point)

    def _each(self, what: str, points: tuple[QPoint, ...]) -> None:
        viewport = self.room.view.viewport()
        sequence = QTest.touchEvent(viewport, self.device, False)
        for number, point in enumerate(points):
            getattr(sequence, what)(number, point, viewport)
        sequence.commit()


@pytest.fixture
def screen(qapp: QApplication) -> QPointingDevice:
    """A touch screen."""
    return QTest.createTouchDevice()


@pytest.fixture
def short_hold(qapp: QApplication) -> Iterator[None]:
    """A finger need not rest long."""
    hints = QGuiApplication.styleHints()
    before = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(20)
    yield
    hints.setMousePressAndHoldInterval(before)


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_finger_selects_and_drags(room: Opener, screen: QPointingDevice, direction: str) -> None:
    map_room = with_cards(room(direction))
    map_room.view.resize(760, 760)  # as large as the screen: nobody touches what lies beside it
    finger = Finger(map_room, screen)
    finger.tap(map_room.at_card("one"))
    assert map_room.view.session.selection == {(Card, map_room.card("one").id)}
    start, end = map_room.at_card("three"), map_room.at_cell("Page", "pain_points")
    finger.put(start)
    for point in (start + QPoint(14, 4), (start + end) / 2, end):
        finger.move(point)
    finger.lift(end)
    assert map_room.cards("Page", "pain_points") == ["three"]


def test_two_taps_edit_and_a_touch_on_the_editor_is_for_the_editor(
    room: Opener, screen: QPointingDevice
) -> None:
    map_room = with_cards(room())
    finger = Finger(map_room, screen)
    finger.tap(map_room.at_card("two"))
    finger.tap(map_room.at_card("two"))
    assert map_room.view.editor.is_active
    finger.tap(map_room.at_card("two"))
    assert map_room.view.editor.is_active


def test_a_finger_that_rests_opens_the_menu_and_does_nothing_else(
    room: Opener, screen: QPointingDevice, short_hold: None, qtbot: QtBot
) -> None:
    map_room = with_cards(room())
    finger = Finger(map_room, screen)
    steps = map_room.store.position
    with qtbot.waitSignal(map_room.view.menu_wanted) as told:
        finger.put(map_room.at_card("two"))
    assert told.args[0].card_id == map_room.card("two").id
    finger.move(map_room.at_cell("Basket", "doing"))
    finger.lift(map_room.at_cell("Basket", "doing"))
    assert map_room.store.position == steps
    assert not map_room.view.hands.is_busy


def widened(map_room: Room) -> Room:
    """A map wider than its view, seen from a little after its start."""
    stage = map_room.stage("Before").id
    for number in range(12):
        edits.add_touchpoint(map_room.document, stage, f"more {number}")
    map_room.view.scroll_to(200, 0)
    return map_room


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_two_fingers_move_the_map_with_them(room: Opener, screen: QPointingDevice, direction: str) -> None:
    map_room = widened(room(direction))
    camera = map_room.view.surface.camera
    before = map_room.at_point("Basket")
    finger = Finger(map_room, screen)
    one, other = QPoint(500, 300), QPoint(700, 300)
    finger.put(one, other)
    finger.move(one + QPoint(-60, 0), other + QPoint(-60, 0))
    assert map_room.at_point("Basket") - before == QPoint(-60, 0)
    assert camera.scale == 1.0
    finger.lift(one + QPoint(-60, 0), other + QPoint(-60, 0))


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_two_fingers_zoom_around_their_middle(room: Opener, screen: QPointingDevice, direction: str) -> None:
    map_room = widened(room(direction))
    view, camera = map_room.view, map_room.view.surface.camera
    finger = Finger(map_room, screen)
    middle = QPointF(700, 400)
    under = camera.to_plane(middle)
    finger.put(QPoint(650, 400), QPoint(750, 400))
    finger.move(QPoint(625, 400), QPoint(775, 400))
    assert camera.scale == pytest.approx(1.5)
    assert camera.to_plane(middle) == pytest.approx(under, abs=1.5)
    finger.lift(QPoint(625, 400), QPoint(775, 400))
    assert not view.hands.is_busy


def test_a_second_finger_ends_what_the_first_began(room: Opener, screen: QPointingDevice) -> None:
    map_room = with_cards(room())
    finger = Finger(map_room, screen)
    steps = map_room.store.position
    start = map_room.at_card("one")
    finger.put(start)
    finger.move(start + QPoint(60, 20))
    assert map_room.view.hands.is_moving
    viewport = map_room.view.viewport()
    QTest.touchEvent(viewport, screen, False).move(0, start + QPoint(60, 20), viewport).press(
        1, start + QPoint(200, 20), viewport
    ).commit()
    assert not map_room.view.hands.is_moving
    finger.lift(start, start + QPoint(200, 20))
    assert map_room.store.position == steps
