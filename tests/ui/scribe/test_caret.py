"""Caret, selection and arrow keys in lines of mixed directions; input methods; mouse."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_designer.core.scribe import Names
from journey_designer.core.text import Direction
from journey_designer.ui.context import Context
from journey_designer.ui.scribe.colouring import Coloured, coloured
from journey_designer.ui.scribe.display import base_direction, character_place, shown, unit_places
from journey_designer.ui.scribe.line_edit import ScribeEdit
from tests.core.scribe.shop import Shop

MIXED = "pain: تأخر التوصيل @whatsapp -2"
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def names() -> Names:
    return Shop().names


@pytest.fixture
def edit(qtbot: QtBot, context: Context, names: Names) -> ScribeEdit:
    def colour(text: str) -> list[Coloured]:
        return coloured(text, names)

    made = ScribeEdit(context, colour)
    qtbot.addWidget(made)
    made.resize(600, made.height())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def xs(edit: ScribeEdit, *places: int) -> list[float]:
    return [edit.typeset.x_of(place) for place in places]


# The line as it is seen


@pytest.mark.parametrize(
    ("text", "interface", "base"),
    [
        ("late", "ltr", "ltr"),
        ("late", "rtl", "rtl"),
        ("تأخر late", "ltr", "rtl"),
        ("45 تأخر", "ltr", "rtl"),
        ("-2", "ltr", "ltr"),
        ("", "rtl", "rtl"),
    ],
)
def test_the_base_direction(text: str, interface: Direction, base: Direction) -> None:
    assert base_direction(text, interface) == base


def test_signs_are_isolated_in_what_is_shown_and_not_in_the_text(edit: ScribeEdit) -> None:
    edit.insert_text(MIXED)
    assert edit.text() == MIXED
    assert edit.typeset.display.text == (
        "\u2068pain\u2069: \u2068تأخر التوصيل\u2069 \u2068@whatsapp\u2069 \u2066−2\u2069"
    )


def test_in_an_arabic_line_parts_follow_from_right_to_left(edit: ScribeEdit, context: Context) -> None:
    context.languages.set_language("ar")
    edit.insert_text(MIXED)
    colon, channel, score = MIXED.index(":"), MIXED.index("@"), MIXED.index("-")
    pain, colon_x, late, channel_x, score_x = xs(edit, 2, colon, 8, channel + 3, score + 1)
    assert pain > colon_x > late > channel_x > score_x
    inside = xs(edit, *range(channel + 1, channel + 9))
    assert inside == sorted(inside)
    assert edit.caret_rect().left() < edit.left_edge() + score_x


def test_typing_goes_on_where_the_caret_is(edit: ScribeEdit, context: Context) -> None:
    """Latin words in an Arabic line: the caret is at their right end, where the next letter appears."""
    context.languages.set_language("ar")
    edit.insert_text("douleur: trop ")
    start, end = edit.text().index("t"), len(edit.text())
    first, last = xs(edit, start, end)
    assert last > first
    edit.insert_text("c")
    assert xs(edit, end + 1)[0] > xs(edit, end)[0]


def test_the_caret_is_at_the_inner_ends_of_words_and_the_outer_ends_of_numbers(
    edit: ScribeEdit, context: Context
) -> None:
    context.languages.set_language("ar")
    edit.insert_text("تأخر @web -2")
    channel, score = edit.text().index("@"), edit.text().index("-")
    start, end = xs(edit, channel, channel + 4)
    assert start < end
    start, end = xs(edit, score, len(edit.text()))
    assert start > end


TEXTS = st.text(alphabet=st.sampled_from('ab تأ@-2:!"«»#+~*1٣😀\u200f،é\n'), max_size=20) | st.sampled_from(
    [MIXED, "ألم: trop cher", "😀 @whatsapp -2"]
)


@given(text=TEXTS, base=st.sampled_from(["ltr", "rtl"]))
def test_what_is_shown_holds_every_character_once(text: str, base: Direction) -> None:
    names = Shop().names
    parts = coloured(text, names)
    display = shown(text, [part.token for part in parts], base)
    units = unit_places(text)
    assert display.length == units[-1]
    assert list(display.places) == sorted(display.places)
    assert len(display.parts) == len(parts)
    data = display.text.encode("utf-16-le", "surrogatepass")
    for number, char in enumerate(text):
        place = display.places[units[number]]
        size = units[number + 1] - units[number]
        seen = data[2 * place : 2 * (place + size)].decode("utf-16-le")
        assert seen == char or (char in "-\n" and seen in "−¶")
        assert character_place(text, units[number]) == number


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(text=TEXTS.filter(lambda text: "\n" not in text), is_rtl=st.booleans())
def test_arrows_walk_from_edge_to_edge_and_back(edit: ScribeEdit, text: str, is_rtl: bool) -> None:
    edit.context.languages.set_language("ar" if is_rtl else "en")
    edit.start_again()
    edit.insert(text)
    typeset = edit.typeset
    places = range(typeset.display.length + 1)
    left = min(places, key=typeset.x_of)
    edit.setCursorPosition(left)
    walked = [typeset.x_of(left)]
    for _ in places:
        QTest.keyClick(edit, Qt.Key.Key_Right)
        walked.append(typeset.x_of(edit.cursorPosition()))
    assert walked == sorted(walked)
    assert walked[-1] == max(typeset.x_of(place) for place in places)
    for _ in places:
        QTest.keyClick(edit, Qt.Key.Key_Left)
    assert typeset.x_of(edit.cursorPosition()) == pytest.approx(walked[0])


# Keys and mouse


def click(edit: ScribeEdit, x: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
    point = QPoint(round(edit.left_edge() + x), edit.height() // 2)
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton, modifiers, point)


def test_a_click_puts_the_caret_where_it_is_seen(edit: ScribeEdit) -> None:
    edit.insert_text("ألم: late تأخر @whatsapp -2")
    for place in range(len(edit.text()) + 1):
        x = edit.typeset.x_of(place)
        click(edit, x)
        assert edit.typeset.x_of(edit.cursorPosition()) == pytest.approx(x, abs=0.6)


def test_shift_selects_and_arrows_collapse(edit: ScribeEdit) -> None:
    edit.insert_text("late delivery")
    edit.setCursorPosition(4)
    for _ in range(3):
        QTest.keyClick(edit, Qt.Key.Key_Left, SHIFT)
    assert edit.selectedText() == "ate"
    QTest.keyClick(edit, Qt.Key.Key_Right, SHIFT)
    assert edit.selectedText() == "te"
    QTest.keyClick(edit, Qt.Key.Key_Left)
    assert edit.cursorPosition() == 2
    click(edit, edit.typeset.x_of(8), SHIFT)
    assert edit.selectedText() == "te del"


def test_a_double_click_takes_a_word_and_a_third_press_all(edit: ScribeEdit) -> None:
    edit.insert_text("😀 late @whatsapp")
    middle = (edit.typeset.x_of(4) + edit.typeset.x_of(5)) / 2
    point = QPoint(round(edit.left_edge() + middle), 10)
    QTest.mouseDClick(edit, Qt.MouseButton.LeftButton, NONE, point)
    assert edit.selectedText() == "late"
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton, NONE, point)
    assert edit.selectedText() == edit.text()


def test_dragging_selects(edit: ScribeEdit) -> None:
    edit.insert_text("late delivery")
    start, end = (QPointF(edit.left_edge() + edit.typeset.x_of(place), 10) for place in (5, 13))
    left = Qt.MouseButton.LeftButton
    for kind, at, held in (
        (QEvent.Type.MouseButtonPress, start, left),
        (QEvent.Type.MouseMove, end, left),
        (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton),
    ):
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else left
        QApplication.sendEvent(edit, QMouseEvent(kind, at, edit.mapToGlobal(at), button, held, NONE))
    assert edit.selectedText() == "delivery"


def test_text_is_dropped_where_the_pointer_is(edit: ScribeEdit) -> None:
    edit.insert_text("late")
    data = QMimeData()
    data.setText("very ")
    at = QPointF(edit.left_edge(), 10)
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    QApplication.sendEvent(edit, QDragEnterEvent(at.toPoint(), copy, data, left, NONE))
    QApplication.sendEvent(edit, QDropEvent(at, copy, data, left, NONE))
    assert edit.text() == "very late"


def test_the_menu_pastes_many_lines(edit: ScribeEdit) -> None:
    data = QMimeData()
    data.setText("one\ntwo")
    QGuiApplication.clipboard().setMimeData(data)
    told: list[str] = []
    edit.lines_pasted.connect(told.append)
    edit.insert_text("pain: ")
    menu = edit.context_menu()
    next(action for action in menu.actions() if action.objectName() == "edit-paste").trigger()
    assert told == ["pain: one\ntwo"]
    assert edit.text() == "pain: "


def test_an_input_method_composes_in_the_line(edit: ScribeEdit) -> None:
    edit.insert_text("late ")
    event = QInputMethodEvent("تأ", [])
    QApplication.sendEvent(edit, event)
    assert edit.text() == "late "
    assert "تأ" in edit.typeset.display.text
    commit = QInputMethodEvent("", [])
    commit.setCommitString("تأخر")
    QApplication.sendEvent(edit, commit)
    assert edit.text() == "late تأخر"
    assert edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle) == edit.caret_rect()


def test_long_lines_move_so_that_the_caret_is_seen(edit: ScribeEdit) -> None:
    edit.insert_text("a long line of words " * 20)
    assert 0 <= edit.caret_rect().left() <= edit.width()
    QTest.keyClick(edit, Qt.Key.Key_Home)
    assert 0 <= edit.caret_rect().left() <= 10


def test_a_paste_of_a_megabyte_is_borne(edit: ScribeEdit) -> None:
    edit.insert_text("x" * 1_000_000)
    assert len(edit.text()) == 200_000
