"""Typing a workshop into the line: chips while typing, one step at Enter, ready for the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.records import Card, Idea, Persona, Touchpoint
from journey_designer.storage import OpenedReadOnly, Places, Store
from journey_designer.ui.canvas import filling
from journey_designer.ui.canvas.focus import Focus
from journey_designer.ui.context import Context
from tests.ui.scribe.conftest import Desk, OpenDesk

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def paste(desk: Desk, text: str) -> None:
    """Paste with the keys of the platform."""
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    desk.press(Qt.Key.Key_V, modifiers=CONTROL)


def test_chips_follow_every_letter_and_enter_makes_one_step(desk: Desk) -> None:
    desk.aim("Delivery at the door")
    assert desk.chips == ["Doing", "Delivery at the door"]
    desk.type("pain: late delivery @whatsapp -2")
    assert desk.chips == ["Pain point", "Delivery at the door", "WhatsApp", "−2"]
    assert desk.line.box.hint == "Enter adds the card"
    steps = desk.store.position
    desk.press(Qt.Key.Key_Return)
    assert desk.cards("Delivery at the door", "pain_points") == ["late delivery"]
    assert desk.store.position == steps + 1
    assert desk.text == ""
    assert desk.target == "Delivery at the door"
    assert desk.line.edit.hasFocus()


def test_undo_takes_the_step_back_when_the_line_is_empty(desk: Desk) -> None:
    desk.enter("pain: late @whatsapp -2")
    desk.session.undo()
    assert desk.document.size(Card) == 0
    assert desk.touchpoint("Delivery at the door").channel == "Courier"
    assert desk.chips == ["Doing", "Delivery at the door"]


def test_an_error_chip_says_what_is_not_understood_and_the_text_stays(desk: Desk) -> None:
    steps = desk.store.position
    for text, words in (
        ("pain: late -5", "A score lies between −2 and +2"),
        ("~Nobody", "No persona is called Nobody"),
        ("Z9: late", "There is no stage Z on this map"),
    ):
        desk.enter(text)
        assert desk.chips[-1] == words
        assert desk.text == text
        assert desk.line.box.strip.looks[-1].ink == desk.context.theme.chrome.neg
        desk.press(Qt.Key.Key_Escape)
    assert desk.store.position == steps


def test_tab_walks_over_the_touchpoints_and_keeps_the_lane(desk: Desk) -> None:
    desk.aim("Instagram story")
    desk.enter("pain:")
    seen = []
    for _ in range(6):
        seen.append(desk.target)
        desk.enter("x")
        if len(seen) < 6:
            desk.press(Qt.Key.Key_Tab)
    assert seen == [
        "Instagram story",
        "A friend’s tip",
        "Basket",
        "Checkout",
        "Delivery at the door",
        "Advocacy",
    ]
    assert all(desk.cards(name, "pain_points") == ["x"] for name in seen[:5])
    desk.press(Qt.Key.Key_Backtab, modifiers=SHIFT)
    assert desk.target == "Delivery at the door"
    assert desk.session.touchpoint is not None
    assert desk.line.edit.hasFocus()


def test_tab_leaves_the_line_where_there_is_nowhere_to_go(desk: Desk) -> None:
    desk.aim("Delivery at the door")
    desk.line.focus()
    desk.press(Qt.Key.Key_Tab)
    assert desk.target == "Advocacy"
    assert desk.line.edit.hasFocus()
    desk.press(Qt.Key.Key_Tab)
    assert not desk.line.edit.hasFocus()
    desk.aim("Instagram story")
    desk.line.focus()
    desk.press(Qt.Key.Key_Backtab, modifiers=SHIFT)
    assert not desk.line.edit.hasFocus()


def test_who_tabs_into_the_line_tabs_out_of_it(desk: Desk) -> None:
    desk.aim("Instagram story")
    desk.map.setFocus()
    desk.line.edit.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.line.box.hint == ""
    desk.press(Qt.Key.Key_Tab)
    assert not desk.line.edit.hasFocus()
    assert desk.target == "Instagram story"
    desk.line.edit.setFocus(Qt.FocusReason.TabFocusReason)
    desk.type("x")
    desk.press(Qt.Key.Key_Tab)
    assert desk.line.edit.hasFocus()
    assert desk.target == "A friend’s tip"


def test_a_journey_is_typed_without_a_mouse(desk: Desk) -> None:
    steps = desk.store.position
    for text in (
        "# Delivery",
        "+ Call @phone -1",
        "do: misses the call",
        "“Who is calling?” !!",
        "+ Door *",
        "idea: a two-hour slot",
        "# Awareness",
        "+ Poster",
    ):
        desk.enter(text)
        assert desk.text == "", desk.chips
    assert desk.stages() == ["Awareness", "Conversion", "Loyalty", "Delivery", "Advocacy"]
    assert desk.cards("Call", "thinking") == ["“Who is calling?”"]
    assert desk.touchpoint("Door").is_key_moment
    assert desk.document.all(Idea)[0].touchpoint_id == desk.touchpoint("Door").id
    assert desk.target == "Poster"
    assert desk.store.position == steps + 7
    assert not desk.errors


def test_the_lane_is_the_one_the_keyboard_was_last_on(desk: Desk) -> None:
    desk.map.setFocus()
    desk.map.set_focus(Focus("cell", desk.lane("thinking").id, desk.touchpoint("Basket").id), selects=True)
    header = desk.lane("touchpoints").id
    basket = desk.touchpoint("Basket").id
    desk.map.set_focus(Focus("touchpoint", header, basket, basket), selects=True)
    desk.line.focus()
    assert desk.chips == ["Thinking", "Basket"]
    desk.enter("too dear")
    assert desk.cards("Basket", "thinking") == ["too dear"]


def test_a_selected_card_says_touchpoint_and_lane(desk: Desk) -> None:
    cell = edits.Cell(desk.lane("content").id, desk.touchpoint("Checkout").id)
    card = edits.add_card(desk.document, cell, "Price list")
    desk.session.select({(Card, card.id)})
    assert desk.chips == ["Content", "Checkout"]


def test_a_touchpoint_that_goes_leaves_the_line_on_another(desk: Desk) -> None:
    desk.aim("Checkout")
    edits.delete_touchpoint(desk.document, desk.touchpoint("Checkout").id)
    assert desk.target in ("Conversion", "Delivery at the door")
    desk.enter("pain: x")
    assert desk.document.size(Card) == 1


def test_pasted_lines_are_one_step(desk: Desk) -> None:
    desk.aim("Basket")
    steps = desk.store.position
    paste(desk, "one\r\n\r\n• two\nthree\n")
    assert desk.cards("Basket", "doing") == ["one", "two", "three"]
    assert desk.store.position == steps + 1
    assert desk.text == ""
    desk.session.undo()
    assert desk.document.size(Card) == 0


def test_a_prefix_typed_before_a_paste_holds_for_all_lines(desk: Desk) -> None:
    desk.aim("Basket")
    desk.type("ألم: ")
    paste(desk, "ثمن التوصيل\nno total\ntrop cher")
    assert desk.cards("Basket", "pain_points") == ["ثمن التوصيل", "no total", "trop cher"]
    desk.enter("adds two items")
    assert desk.cards("Basket", "doing") == ["adds two items"]


def test_two_hundred_pasted_lines_are_taken(desk: Desk) -> None:
    desk.aim("Basket")
    text = "\n".join(f"line {number} of what the room said" for number in range(200))
    for _ in range(3):
        paste(desk, text)
        assert len(desk.cards("Basket", "doing")) == 200
        desk.session.undo()


def test_pasted_lines_that_are_not_understood_stay_and_say_which(desk: Desk) -> None:
    steps = desk.store.position
    paste(desk, "one\ntwo -5\nthree")
    assert desk.chips[0].startswith("3 line")
    assert desk.chips[1:] == ["Line 2: A score lies between −2 and +2"]
    assert desk.text == "one\ntwo -5\nthree"
    desk.press(Qt.Key.Key_Return)
    assert desk.store.position == steps
    desk.line.edit.setCursorPosition(len("one\ntwo -5"))
    desk.press(Qt.Key.Key_Backspace)
    desk.type("1")
    assert desk.line.box.hint == "Enter adds them all"
    desk.press(Qt.Key.Key_Return)
    assert desk.store.position == steps + 1
    assert desk.cards("Delivery at the door", "doing") == ["one", "two", "three"]


def test_escape_closes_clears_and_leaves(desk: Desk) -> None:
    desk.type("late @wh")
    assert desk.line.suggestions.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert not desk.line.suggestions.isVisible()
    assert desk.text == "late @wh"
    desk.press(Qt.Key.Key_Escape)
    assert desk.text == ""
    desk.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert desk.text == "late @wh"
    desk.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert desk.text == ""
    desk.press(Qt.Key.Key_Escape)
    assert desk.map.hasFocus()


def test_up_and_down_bring_earlier_lines(desk: Desk) -> None:
    desk.enter("one")
    desk.enter("pain: two")
    desk.type("draft of a line")
    desk.press(Qt.Key.Key_Up)
    assert desk.text == "pain: two"
    desk.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert desk.text == "one"
    desk.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert desk.text == "draft of a line"


def test_suggestions_are_walked_and_taken_by_keys(desk: Desk) -> None:
    desk.type("late @")
    words = desk.line.suggestions.words
    assert words[0] == "Website"
    assert set(words[1:4]) == {"Instagram", "Group chat", "Courier"}
    desk.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.text == f"late @{words[1]} "
    assert not desk.line.suggestions.isVisible()
    desk.type("-1")
    desk.press(Qt.Key.Key_Return)
    assert desk.touchpoint("Delivery at the door").channel == words[1]
    desk.type("+ chec")
    desk.press(Qt.Key.Key_Tab)
    assert desk.text == "+ Checkout"
    desk.press(Qt.Key.Key_Return)
    assert desk.target == "Checkout"


def test_enter_does_what_was_typed_when_no_suggestion_is_chosen(desk: Desk) -> None:
    desk.type("+ Check")
    assert desk.line.suggestions.isVisible()
    desk.press(Qt.Key.Key_Return)
    assert desk.touchpoint("Check").name == "Check"
    assert not desk.line.suggestions.isVisible()


def test_a_suggestion_is_taken_by_a_click(desk: Desk) -> None:
    desk.type("pain: late ~fat")
    view = desk.line.suggestions.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert desk.text == "pain: late ~Fatima-Zahra "
    assert desk.line.edit.hasFocus()


def test_a_persona_leads_to_her_journey_and_back(desk: Desk) -> None:
    desk.aim("Checkout")
    first = desk.session.journey_id
    desk.enter("~Fatima")
    assert desk.session.journey_id != first
    assert desk.target == "Market stall"
    desk.enter("~Yasmine")
    assert desk.session.journey_id == first
    assert desk.session.persona == desk.document.all(Persona)[0]


def test_names_that_change_are_known_at_once(desk: Desk) -> None:
    desk.type("+ Pay")
    assert desk.chips[0] == "New touchpoint"
    edits.rename_touchpoint(desk.document, desk.touchpoint("Checkout").id, "Pay")
    assert desk.chips[0] == "On to Pay"


def test_a_rule_that_refuses_is_told_in_a_chip(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("journey_designer.core.consistency.MOST_TOUCHPOINTS", 5)
    desk.enter("+ One too many")
    assert desk.text == "+ One too many"
    assert desk.chips[-1].startswith("A journey holds 5 touchpoints at most")
    desk.type("!")
    assert not desk.chips[-1].startswith("A journey holds")


def test_what_the_store_refuses_is_told_and_the_text_stays(desk: Desk, context: Context) -> None:
    desk.store.flush()
    path, places = desk.store.path, Places(desk.store.path.parent / "elsewhere")
    read_only = Store.open(path, places=places, read_only=True)
    document = read_only.document()
    from journey_designer.ui.scribe.scribe_line import ScribeLine
    from journey_designer.ui.session import Session

    session = Session(document, read_only)
    line = ScribeLine(context, session, desk.map, desk.actions, desk.window)
    told: list[object] = []
    line.failed.connect(told.append)
    line.edit.insert_text("pain: late")
    line.enter()
    assert isinstance(told[0], OpenedReadOnly)
    assert line.edit.text() == "pain: late"
    line.box.deleteLater()
    session.close()
    read_only.close()


def test_a_line_of_an_arabic_project_uses_its_words(open_desk: OpenDesk) -> None:
    desk = open_desk("ar")
    desk.aim("التسليم عند الباب")
    desk.type("ألم: تأخر التوصيل @whatsapp −٢")
    assert desk.chips[1:] == ["التسليم عند الباب", "واتساب", "−2"]
    desk.press(Qt.Key.Key_Return)
    assert desk.touchpoint("التسليم عند الباب").channel == "واتساب"
    assert desk.cards("التسليم عند الباب", "pain_points") == ["تأخر التوصيل"]


def test_the_theme_and_the_text_size_change_under_the_text(desk: Desk, context: Context) -> None:
    desk.type("pain: late @whatsapp -2")
    heights = []
    for scale in (1.0, 2.0):
        context.theme.set_text_scale(scale)
        QApplication.processEvents()
        heights.append(desk.line.box.height())
    assert heights[1] > heights[0]
    context.theme.set_text_scale(1.0)
    light = desk.line.box.strip.looks[0].fill
    context.theme.set_name("dark")
    assert desk.line.box.strip.looks[0].fill != light
    assert desk.document.size(Touchpoint) == 6


def test_the_overview_of_the_map_waits_while_somebody_types(
    open_desk: OpenDesk, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "_REST_MS", 0)
    monkeypatch.setattr(filling, "_SLICE", 0.0)
    desk = open_desk()
    overview = desk.map.surface.overview
    for _ in range(20):
        qapp.processEvents()
    assert overview.is_wanted, "slices of no length are under way"
    monkeypatch.setattr(filling, "_REST_MS", 3_600_000)
    desk.type("p")
    monkeypatch.setattr(filling, "_SLICE", 3_600.0)
    for _ in range(20):
        qapp.processEvents()
    assert overview.is_wanted
    monkeypatch.setattr(filling, "_REST_MS", 0)
    desk.type("a")
    qtbot.waitUntil(lambda: overview.is_ready)
