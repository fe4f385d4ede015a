"""Chips: added, renamed, removed, put in order, by keys and by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from journey_designer.ui.context import Context
from journey_designer.ui.widgets.chip_editor import MOST_PASTED
from journey_designer.ui.widgets.chips_field import ChipsField
from tests.ui.hands import drag


class Room:
    """A field whose wishes are granted at once, as an edit would."""

    def __init__(self, field: ChipsField, other: QLineEdit, texts: list[str]) -> None:
        self.field = field
        self.other = other
        self.items = [(f"id-{place}", text) for place, text in enumerate(texts)]
        self.steps = 0
        field.added.connect(self._add)
        field.renamed.connect(self._rename)
        field.removed.connect(lambda key: self._set([item for item in self.items if item[0] != key]))
        field.moved.connect(self._move)
        self.field.show_items(self.items)
        QApplication.processEvents()

    @property
    def texts(self) -> list[str]:
        return [text for _, text in self.items]

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifiers)

    def type(self, text: str) -> None:
        assert self.field.editor is not None
        QTest.keyClicks(self.field.editor, text)

    def _add(self, texts: list[str]) -> None:
        self._set([*self.items, *((f"new-{self.steps}-{place}", text) for place, text in enumerate(texts))])

    def _rename(self, key: str, text: str) -> None:
        self._set([(entry, text if entry == key else old) for entry, old in self.items])

    def _move(self, key: str, index: int) -> None:
        moved = next(item for item in self.items if item[0] == key)
        rest = [item for item in self.items if item[0] != key]
        self._set([*rest[:index], moved, *rest[index:]])

    def _set(self, items: list[tuple[str, str]]) -> None:
        self.steps += 1
        self.items = items
        self.field.show_items(items)
        QApplication.processEvents()


Opened = Callable[..., Room]


@pytest.fixture
def opened(context: Context, shown: Callable[..., QLineEdit]) -> Opened:
    """Opens a field with some chips, ready to be edited."""

    def open_it(texts: tuple[str, ...] = ("Ceramics", "Design", "Makers"), *, is_rtl: bool = False) -> Room:
        field = ChipsField(context)
        other = shown(field, is_rtl=is_rtl)
        field.set_editable(True)
        return Room(field, other, list(texts))

    return open_it


def test_enter_adds_one_after_the_other(opened: Opened) -> None:
    room = opened(())
    room.field.begin_adding()
    for text in ("Ceramics", "Interior design"):
        room.type(text)
        room.key(Qt.Key.Key_Return)
    assert room.texts == ["Ceramics", "Interior design"]
    room.key(Qt.Key.Key_Return)
    assert room.field.editor is None
    assert room.steps == 2


def test_what_is_being_written_is_kept_when_the_field_is_left(opened: Opened) -> None:
    room = opened(())
    room.field.begin_adding()
    room.type("Ceramics")
    room.other.setFocus()
    assert room.texts == ["Ceramics"]
    assert room.field.editor is None


def test_escape_adds_nothing(opened: Opened) -> None:
    room = opened(())
    room.field.begin_adding()
    room.type("Ceramics")
    room.key(Qt.Key.Key_Escape)
    assert room.texts == []
    assert room.field.editor is None


def test_lines_that_are_pasted_become_chips(opened: Opened) -> None:
    room = opened(())
    room.field.begin_adding()
    QGuiApplication.clipboard().setText(" Ceramics \n\nInterior design\r\n<b>Makers</b>")
    room.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert room.texts == ["Ceramics", "Interior design", "<b>Makers</b>"]
    assert room.steps == 1


def test_a_paste_of_a_megabyte_makes_a_hundred_at_most(opened: Opened) -> None:
    room = opened(())
    room.field.begin_adding()
    QGuiApplication.clipboard().setText("word\n" * 200_000)
    room.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (len(room.texts), room.steps) == (MOST_PASTED, 1)


def test_a_press_renames(opened: Opened) -> None:
    room = opened()
    QTest.mouseClick(room.field.chip("id-1"), Qt.MouseButton.LeftButton, pos=QPoint(14, 13))
    assert room.field.editor is not None
    assert room.field.editor.text() == "Design"
    room.field.editor.selectAll()
    room.type("Decoration")
    room.key(Qt.Key.Key_Return)
    assert room.texts == ["Ceramics", "Decoration", "Makers"]
    assert room.field.chip("id-1").hasFocus()


def test_renaming_to_nothing_removes(opened: Opened) -> None:
    room = opened()
    room.field.chip("id-0").setFocus()
    room.key(Qt.Key.Key_F2)
    assert room.field.editor is not None
    room.field.editor.clear()
    room.key(Qt.Key.Key_Return)
    assert room.texts == ["Design", "Makers"]


def test_renaming_to_the_same_is_no_step(opened: Opened) -> None:
    room = opened()
    room.field.chip("id-0").setFocus()
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Return)
    assert room.steps == 0


def test_the_cross_and_the_delete_key_remove(opened: Opened) -> None:
    room = opened()
    chip = room.field.chip("id-0")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, 13))
    assert room.texts == ["Design", "Makers"]
    room.field.chip("id-2").setFocus()
    room.key(Qt.Key.Key_Delete)
    assert room.texts == ["Design"]
    assert room.field.chip("id-1").hasFocus()


@pytest.mark.parametrize("is_rtl", [False, True])
def test_alt_and_arrows_move_as_the_eye_sees(opened: Opened, is_rtl: bool) -> None:
    room = opened(is_rtl=is_rtl)
    toward_end = Qt.Key.Key_Left if is_rtl else Qt.Key.Key_Right
    toward_start = Qt.Key.Key_Right if is_rtl else Qt.Key.Key_Left
    room.field.chip("id-0").setFocus()
    room.key(toward_end, Qt.KeyboardModifier.AltModifier)
    assert room.texts == ["Design", "Ceramics", "Makers"]
    assert room.field.chip("id-0").hasFocus()
    room.key(toward_start, Qt.KeyboardModifier.AltModifier)
    room.key(toward_start, Qt.KeyboardModifier.AltModifier)
    assert room.texts == ["Ceramics", "Design", "Makers"]
    room.key(toward_end)
    assert room.field.chip("id-1").hasFocus()


@pytest.mark.parametrize("is_rtl", [False, True])
def test_dragging_puts_a_chip_elsewhere(opened: Opened, is_rtl: bool) -> None:
    room = opened(is_rtl=is_rtl)
    chip, last = room.field.chip("id-0"), room.field.chip("id-2")
    far = last.geometry().left() - 4 if is_rtl else last.geometry().right() + 4
    end = chip.mapFromParent(QPoint(far, last.geometry().center().y()))
    drag(chip, QPoint(15, 13), end)
    assert room.texts == ["Design", "Makers", "Ceramics"]


def test_escape_gives_a_drag_up(opened: Opened) -> None:
    room = opened()
    chip, last = room.field.chip("id-0"), room.field.chip("id-2")
    end = chip.mapFromParent(last.geometry().center() + QPoint(30, 0))
    drag(chip, QPoint(15, 13), end, is_dropped=False)
    room.field.grab()
    QTest.keyClick(chip, Qt.Key.Key_Escape)
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=end)
    assert room.texts == ["Ceramics", "Design", "Makers"]
    assert room.steps == 0


def test_chips_that_are_only_read_take_no_keyboard(opened: Opened) -> None:
    room = opened()
    room.field.set_editable(False)
    chip = room.field.chip("id-0")
    assert chip.focusPolicy() is Qt.FocusPolicy.NoFocus
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(14, 13))
    assert room.field.editor is None


def test_a_chip_that_goes_while_it_is_renamed_takes_its_field_along(opened: Opened) -> None:
    room = opened()
    room.field.chip("id-1").setFocus()
    room.key(Qt.Key.Key_Return)
    room.field.show_items([item for item in room.items if item[0] != "id-1"])
    assert room.field.editor is None
    assert room.field.texts == ["Ceramics", "Makers"]


def test_a_refresh_leaves_the_focus_and_what_is_written(opened: Opened) -> None:
    room = opened()
    room.field.begin_adding()
    room.type("half a wo")
    room.field.show_items([*room.items, ("id-9", "from outside")])
    assert room.field.editor is not None
    assert room.field.editor.text() == "half a wo"
    assert room.field.editor.hasFocus()


def test_a_long_text_never_makes_the_field_wider(opened: Opened) -> None:
    room = opened(("x" * 500, "Design"))
    room.field.resize(200, room.field.height())
    QApplication.processEvents()
    assert room.field.minimumSizeHint().width() <= 130
    assert room.field.chip("id-0").width() <= 260


def test_keyboard_goes_through_the_chips_in_order(opened: Opened) -> None:
    room = opened()
    room.field.chip("id-0").setFocus()
    order = []
    for _ in range(3):
        order.append(QApplication.focusWidget())
        room.key(Qt.Key.Key_Tab)
    assert order == [room.field.chip(f"id-{place}") for place in range(3)]
