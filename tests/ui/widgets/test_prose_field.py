"""Fields that wrap: what is kept, how much they bear, how high they are, which way their paragraphs run."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from journey_designer.core.fields import Spec
from journey_designer.ui.context import Context
from journey_designer.ui.widgets.prose_field import ProseField

PROSE = Spec("text", max_length=20_000, is_multiline=True)
Heard = list[tuple[object, str]]
Opened = Callable[..., tuple[ProseField, QLineEdit, Heard]]


@pytest.fixture
def opened(context: Context, shown: Callable[..., QLineEdit]) -> Opened:
    """Opens a field with the keyboard in it, another one to go to, and what the field says."""

    def open_it(spec: Spec = PROSE) -> tuple[ProseField, QLineEdit, Heard]:
        field = ProseField(context, spec)
        heard: Heard = []
        field.edited.connect(lambda value, gesture: heard.append((value, gesture)))
        return field, shown(field), heard

    return open_it


def test_typing_is_kept_after_a_pause_as_one_gesture(qtbot: QtBot, opened: Opened) -> None:
    field, other, heard = opened()
    QTest.keyClicks(field, "first")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(heard) == 1)
    QTest.keyClicks(field, "second")
    other.setFocus()
    assert [value for value, _ in heard] == ["first\n", "first\nsecond"]
    assert heard[0][1] == heard[1][1]


def test_control_enter_keeps_and_escape_takes_back(opened: Opened) -> None:
    field, _, heard = opened()
    QTest.keyClicks(field, "kept")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, " not")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.toPlainText() == "kept"
    assert heard[-1][0] == "kept"


def test_a_name_stays_one_line(opened: Opened) -> None:
    field, other, heard = opened(Spec("text", max_length=500))
    QGuiApplication.clipboard().setText("two\nlines")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Return)
    other.setFocus()
    assert [value for value, _ in heard] == ["two lines"]


@pytest.mark.parametrize("text", ["a" * 1_000_000, "كلمة " * 200_000, "line\n" * 200_000])
def test_a_paste_of_a_megabyte_is_cut_at_once(opened: Opened, text: str) -> None:
    field, other, heard = opened()
    QGuiApplication.clipboard().setText(text)
    put_in: list[int] = []
    field.document().contentsChange.connect(lambda _at, _removed, added: put_in.append(added))
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    other.setFocus()
    assert put_in == [20_000]
    assert heard[-1][0] == text[:20_000]


def test_typing_ends_at_the_most_characters(opened: Opened) -> None:
    field, other, heard = opened(Spec("text", max_length=5, is_multiline=True))
    QTest.keyClicks(field, "abcdefgh")
    other.setFocus()
    assert heard[-1][0] == "abcde"


def test_rich_text_comes_in_as_text_and_goes_out_as_text(opened: Opened) -> None:
    field, other, heard = opened()
    rich = QMimeData()
    rich.setHtml("<b>bold</b><img src='/etc/passwd'>")
    rich.setText("<b>bold</b> & more")
    field.insertFromMimeData(rich)
    other.setFocus()
    assert heard[-1][0] == "<b>bold</b> & more"
    field.selectAll()
    copied = field.createMimeDataFromSelection()
    assert copied.formats() == ["text/plain"]
    assert copied.text() == "<b>bold</b> & more"


def test_each_paragraph_runs_its_own_way(opened: Opened) -> None:
    field, _, _ = opened()
    field.show_value("Latin first\nثم العربية")
    blocks = [field.document().firstBlock(), field.document().firstBlock().next()]
    assert [block.textDirection() for block in blocks] == [
        Qt.LayoutDirection.LeftToRight,
        Qt.LayoutDirection.RightToLeft,
    ]
    lines = [block.layout().lineAt(0).naturalTextRect() for block in blocks]
    assert lines[0].left() < 2
    assert lines[1].right() > field.viewport().width() - 20


def test_it_is_as_high_as_its_text(opened: Opened) -> None:
    field, _, _ = opened()
    low = field.height()
    field.show_value("\n".join("abcdef"))
    middle = field.height()
    field.show_value("\n".join("x" * 400))
    assert low < middle < field.height() < 500
    field.show_value("")
    assert field.height() == low


def test_what_is_shown_from_outside_leaves_the_caret(opened: Opened) -> None:
    field, _, heard = opened()
    field.show_value("one two")
    cursor = field.textCursor()
    cursor.setPosition(3)
    field.setTextCursor(cursor)
    field.show_value("one two three")
    assert field.textCursor().position() == 3
    field.settle()
    assert heard == []
    QTest.keyClicks(field, "!")
    field.show_value("another")
    assert field.toPlainText() == "one! two three"


def test_tab_leaves_it(opened: Opened) -> None:
    field, other, _ = opened()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert other.hasFocus()
