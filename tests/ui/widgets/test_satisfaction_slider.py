"""The satisfaction slider: by mouse and keys, in both directions, and not assessed at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from journey_designer.ui.context import Context
from journey_designer.ui.widgets.satisfaction_slider import SatisfactionSlider

Heard = list[tuple[object, str]]
Opened = Callable[..., tuple[SatisfactionSlider, Heard]]
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(context: Context, shown: Callable[..., QLineEdit]) -> Opened:
    """Opens a slider with the keyboard on it, at a value."""

    def open_it(value: float | None = 0.5, *, is_rtl: bool = False) -> tuple[SatisfactionSlider, Heard]:
        slider = SatisfactionSlider(context)
        shown(slider, is_rtl=is_rtl)
        slider.show_value(value)
        heard: Heard = []
        slider.edited.connect(lambda kept, gesture: heard.append((kept, gesture)))
        return slider, heard

    return open_it


def hand(slider: SatisfactionSlider, kind: QEvent.Type, x: float, held: Qt.KeyboardModifier = NONE) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    at = QPointF(x, 14)
    button = none if kind is QEvent.Type.MouseMove else left
    buttons = none if kind is QEvent.Type.MouseButtonRelease else left
    QApplication.sendEvent(slider, QMouseEvent(kind, at, slider.mapToGlobal(at), button, buttons, held))


@pytest.mark.parametrize("is_rtl", [False, True])
def test_every_tenth_has_its_place(opened: Opened, is_rtl: bool) -> None:
    slider, _ = opened(is_rtl=is_rtl)
    places = [slider.x_of(tenth / 10) for tenth in range(-20, 21)]
    assert [slider.value_at(x) for x in places] == [tenth / 10 for tenth in range(-20, 21)]
    assert (places == sorted(places)) is not is_rtl
    assert slider.value_at(-500) == (2 if is_rtl else -2)
    assert slider.value_at(5_000) == (-2 if is_rtl else 2)


def test_a_drag_is_kept_when_it_is_let_go(opened: Opened) -> None:
    slider, heard = opened()
    previewed: list[object] = []
    slider.previewed.connect(previewed.append)
    hand(slider, QEvent.Type.MouseButtonPress, slider.x_of(0.5))
    for value in (0.9, 1.4, 1.8):
        hand(slider, QEvent.Type.MouseMove, slider.x_of(value))
    assert heard == []
    assert previewed == [0.5, 0.9, 1.4, 1.8]
    hand(slider, QEvent.Type.MouseButtonRelease, slider.x_of(1.8))
    assert heard == [(1.8, "")]


def test_a_drag_with_shift_goes_by_whole_steps(opened: Opened) -> None:
    slider, heard = opened()
    hand(slider, QEvent.Type.MouseButtonPress, slider.x_of(0.5))
    hand(slider, QEvent.Type.MouseMove, slider.x_of(-1.3), SHIFT)
    hand(slider, QEvent.Type.MouseButtonRelease, slider.x_of(-1.3), SHIFT)
    assert heard == [(-1.0, "")]


def test_escape_and_another_window_give_a_drag_up(opened: Opened) -> None:
    slider, heard = opened()
    for give_up in (lambda: QTest.keyClick(slider, Qt.Key.Key_Escape), slider.clearFocus):
        slider.setFocus()
        hand(slider, QEvent.Type.MouseButtonPress, slider.x_of(0.5))
        hand(slider, QEvent.Type.MouseMove, slider.x_of(2))
        give_up()
        assert slider.satisfaction == 0.5
        hand(slider, QEvent.Type.MouseButtonRelease, slider.x_of(2))
    assert heard == []


@pytest.mark.parametrize("is_rtl", [False, True])
def test_keys_follow_the_eye(opened: Opened, is_rtl: bool) -> None:
    slider, heard = opened(is_rtl=is_rtl)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(slider, key)
    step = -0.1 if is_rtl else 0.1
    assert [value for value, _ in heard] == pytest.approx([0.5 + step, 0.5 + 2 * step, 0.5 + step])
    assert len({gesture for _, gesture in heard}) == 1
    assert heard[0][1]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Up, 0.6),
        (Qt.Key.Key_Down, 0.4),
        (Qt.Key.Key_PageUp, 1.5),
        (Qt.Key.Key_PageDown, -0.5),
        (Qt.Key.Key_Home, -2.0),
        (Qt.Key.Key_End, 2.0),
        (Qt.Key.Key_Delete, None),
    ],
)
def test_keys(opened: Opened, key: Qt.Key, value: float | None) -> None:
    slider, heard = opened()
    QTest.keyClick(slider, key)
    assert [kept for kept, _ in heard] == [value]
    assert slider.satisfaction == value


def test_it_ends_at_its_ends(opened: Opened) -> None:
    slider, heard = opened(2.0)
    QTest.keyClick(slider, Qt.Key.Key_Up)
    assert heard == []
    assert slider.satisfaction == 2.0


@pytest.mark.parametrize("level", [-2, -1, 0, 1, 2])
def test_a_press_on_a_face_chooses_it_and_again_takes_it_away(opened: Opened, level: int) -> None:
    slider, heard = opened(None)
    middle = slider.face_rect(level).center().toPoint()
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, NONE, middle)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, NONE, middle)
    assert heard == [(float(level), ""), (None, "")]


def test_a_refresh_does_not_disturb_a_drag(opened: Opened) -> None:
    slider, heard = opened()
    hand(slider, QEvent.Type.MouseButtonPress, slider.x_of(0.5))
    hand(slider, QEvent.Type.MouseMove, slider.x_of(1.5))
    slider.show_value(-2)
    assert slider.satisfaction == 1.5
    hand(slider, QEvent.Type.MouseButtonRelease, slider.x_of(1.5))
    assert heard == [(1.5, "")]


def test_not_assessed_is_drawn_otherwise_and_told(opened: Opened) -> None:
    slider, _ = opened(0.0)
    assessed = slider.grab().toImage()
    slider.show_value(None)
    assert slider.grab().toImage() != assessed
    assert slider.accessibleDescription() == "Not assessed"
    slider.show_value(-1.8)
    assert "1.8" in slider.accessibleDescription()
    assert slider.value() == -18


def test_a_screen_reader_hears_a_slider(opened: Opened) -> None:
    slider, _ = opened(1.2)
    interface = QAccessible.queryAccessibleInterface(slider)
    assert interface is not None
    assert interface.role() is QAccessible.Role.Slider
    assert slider.accessibleName() == "Satisfaction"


def test_faces_are_where_the_values_are_in_both_directions(opened: Opened) -> None:
    for is_rtl in (False, True):
        slider, _ = opened(is_rtl=is_rtl)
        xs = [slider.face_rect(level).center().x() for level in (-2, -1, 0, 1, 2)]
        assert xs == sorted(xs, reverse=is_rtl)
        assert min(xs) - 10 >= 0
        assert max(xs) + 10 <= slider.width()
