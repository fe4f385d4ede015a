"""Fields of one line: what is kept, when, as which step; how much they bear; which way they run."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from journey_designer.core.fields import Spec
from journey_designer.ui.context import Context
from journey_designer.ui.widgets.line_field import LineField

Heard = list[tuple[object, str]]
Opened = Callable[..., tuple[LineField, QLineEdit, Heard]]


@pytest.fixture
def opened(context: Context, shown: Callable[..., QLineEdit]) -> Opened:
    """Opens a field with the keyboard in it, another one to go to, and what the field says."""

    def open_it(spec: Spec | None = None) -> tuple[LineField, QLineEdit, Heard]:
        field = LineField(context, spec or Spec("text"))
        heard: Heard = []
        field.edited.connect(lambda value, gesture: heard.append((value, gesture)))
        return field, shown(field), heard

    return open_it


def test_typing_is_kept_after_a_pause_and_on_leaving_as_one_gesture(qtbot: QtBot, opened: Opened) -> None:
    field, other, heard = opened()
    QTest.keyClicks(field, "Yas")
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 1)
    QTest.keyClicks(field, "mine")
    other.setFocus()
    assert [value for value, _ in heard] == ["Yas", "Yasmine"]
    assert len({gesture for _, gesture in heard}) == 1
    field.setFocus()
    QTest.keyClicks(field, "!")
    other.setFocus()
    assert heard[-1][0] == "Yasmine!"
    assert heard[-1][1] != heard[0][1]


def test_enter_keeps_and_begins_another_step(opened: Opened) -> None:
    field, _, heard = opened()
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, " two")
    QTest.keyClick(field, Qt.Key.Key_Enter)
    assert [value for value, _ in heard] == ["one", "one two"]
    assert heard[0][1] != heard[1][1]


def test_escape_brings_back_what_was_there(opened: Opened) -> None:
    field, other, heard = opened()
    other.setFocus()
    field.show_value("Rabat")
    field.setFocus()
    QTest.keyClicks(field, " and more")
    field.settle()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "Rabat"
    assert heard[-1][0] == "Rabat"


def test_nothing_typed_is_nothing_kept(opened: Opened) -> None:
    field, other, heard = opened()
    field.show_value("Fès")
    other.setFocus()
    field.hide()
    assert heard == []


def test_what_is_shown_from_outside_leaves_the_caret(opened: Opened) -> None:
    field, _, heard = opened()
    field.show_value("Casablanca")
    field.setCursorPosition(4)
    field.show_value("Casablanca, Maârif")
    assert (field.text(), field.cursorPosition()) == ("Casablanca, Maârif", 4)
    QTest.keyClicks(field, "X")
    field.show_value("somebody else's")
    assert field.text() == "CasaXblanca, Maârif"
    field.settle()
    assert heard[-1][0] == "CasaXblanca, Maârif"


def test_a_paste_of_a_megabyte_is_cut_at_once(opened: Opened) -> None:
    field, other, heard = opened(Spec("text", max_length=500))
    QGuiApplication.clipboard().setText("line of words\n" * 75_000)
    held: list[int] = []
    field.textChanged.connect(lambda text: held.append(len(text)))
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    other.setFocus()
    assert held == [500]
    assert len(field.text()) == 500
    assert "\n" not in str(heard[0][0])
    assert field.isUndoAvailable()


def test_typing_ends_at_the_most_characters(opened: Opened) -> None:
    field, other, heard = opened(Spec("text", max_length=5))
    QTest.keyClicks(field, "abcdefgh")
    other.setFocus()
    assert heard[-1][0] == "abcde"


def test_markup_stays_letters(opened: Opened) -> None:
    field, other, heard = opened()
    text = "<b>a</b> & <img src='/etc/passwd'>"
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    other.setFocus()
    assert heard[-1][0] == text
    assert field.text() == text


def test_control_characters_are_not_kept(opened: Opened) -> None:
    field, other, heard = opened()
    QGuiApplication.clipboard().setText("a\u202eb\u0007c\nd")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    other.setFocus()
    assert heard[-1][0] == "abc d"


def test_dropped_text_goes_where_it_is_dropped(opened: Opened) -> None:
    field, _, _ = opened()
    field.show_value("end")
    mime = QMimeData()
    mime.setText("start\n" * 100_000)
    drop = QDropEvent(
        QPointF(2, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    field.dropEvent(drop)
    assert field.text().startswith("start start")
    assert len(field.text()) == 500


@pytest.mark.parametrize(
    ("text", "is_rtl"),
    [
        ("Yasmine", False),
        ("ياسمين", True),
        ("«ياسمين» and", True),
        ("123 abc", False),
        ("", False),
        ("29", False),
    ],
)
def test_the_line_runs_as_its_first_letter(opened: Opened, text: str, is_rtl: bool) -> None:
    field, _, _ = opened()
    field.show_value(text)
    assert (field.layoutDirection() is Qt.LayoutDirection.RightToLeft) is is_rtl
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    assert field.alignment() & side


def test_without_letters_it_runs_as_the_interface(opened: Opened, context: Context) -> None:
    field, _, _ = opened()
    field.show_value("29")
    context.languages.set_language("ar")
    assert field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    field.show_value("Yasmine")
    assert field.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_its_own_undo_comes_back_to_what_was_there(opened: Opened) -> None:
    field, other, heard = opened()
    QTest.keyClicks(field, "abc")
    field._typing.settle()
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    other.setFocus()
    assert [value for value, _ in heard] == ["abc", ""]
    assert heard[0][1] == heard[1][1]


def test_the_menu_pastes_with_the_same_care(opened: Opened) -> None:
    field, _, _ = opened()
    QGuiApplication.clipboard().setText("two\nlines")
    menu = field.context_menu()
    paste = next(action for action in menu.actions() if action.objectName() == "edit-paste")
    paste.trigger()
    menu.deleteLater()
    assert field.text() == "two lines"
