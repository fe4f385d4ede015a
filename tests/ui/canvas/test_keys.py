"""The keyboard on the map: everything without a mouse; arrows follow the eye, Tab follows time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from journey_designer.core import edits
from journey_designer.core.records import Card, Stage, Touchpoint
from journey_designer.ui.canvas.clipboard import table_of
from journey_designer.ui.canvas.view import MapView
from tests.ui.canvas.conftest import Opener, Room
from tests.ui.canvas.test_hands import with_cards

ALT = Qt.KeyboardModifier.AltModifier


def test_a_map_is_built_without_a_mouse(room: Opener) -> None:
    map_room = room(is_empty=True)
    commands = map_room.view.commands
    for stage, touchpoints in (("Aware", ("Story", "Tip")), ("Buy", ("Basket", "Pay"))):
        commands.add_stage()
        map_room.type(stage)
        map_room.keys(Qt.Key.Key_Return)
        for touchpoint in touchpoints:
            commands.add_touchpoint()
            map_room.type(touchpoint)
            map_room.keys(Qt.Key.Key_Return)
    assert map_room.stages() == ["Aware", "Buy"]
    assert map_room.touchpoints("Aware") == ["Story", "Tip"]
    assert map_room.touchpoints("Buy") == ["Basket", "Pay"]
    map_room.view.set_focus(map_room.view.path.first(), selects=True)
    map_room.keys(Qt.Key.Key_Down, Qt.Key.Key_Down)
    map_room.type("First")
    map_room.keys(Qt.Key.Key_Return)
    map_room.type("Second")
    map_room.keys(Qt.Key.Key_Tab)
    map_room.type("ثالثة")
    map_room.keys(Qt.Key.Key_Return)
    assert map_room.cards("Story", "doing") == ["First", "Second"]
    assert map_room.cards("Tip", "doing") == ["ثالثة"]
    assert not map_room.errors


def test_adding_and_naming_is_one_step(room: Opener) -> None:
    map_room = room()
    steps = map_room.store.position
    map_room.view.commands.add_stage()
    map_room.type("Later")
    map_room.keys(Qt.Key.Key_Return)
    assert map_room.store.position == steps + 1
    map_room.view.session.undo()
    assert map_room.stages() == ["Before", "During", "After"]


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_arrows_follow_the_eye(room: Opener, direction: str) -> None:
    map_room = room(direction)
    view = map_room.view
    later, earlier = Qt.Key.Key_Right, Qt.Key.Key_Left
    if direction == "rtl":
        later, earlier = earlier, later
    map_room.keys(later)
    assert view.focus.record_id == map_room.touchpoint("Story").id
    map_room.keys(later)
    assert view.session.selection == {(Touchpoint, map_room.touchpoint("Tip").id)}
    map_room.keys(later, earlier)
    assert view.focus.record_id == map_room.touchpoint("Tip").id
    map_room.keys(Qt.Key.Key_Up)
    assert view.session.selection == {(Stage, map_room.stage("Before").id)}


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_tab_follows_time(room: Opener, direction: str) -> None:
    map_room = room(direction)
    map_room.keys(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert map_room.view.focus.record_id == map_room.touchpoint("Page").id


def test_down_and_up_go_through_the_cards_of_a_cell(room: Opener) -> None:
    map_room = with_cards(room())
    view = map_room.view
    view.set_focus(view.path.of_card(map_room.card("one")), selects=True)
    map_room.keys(Qt.Key.Key_Down)
    assert view.session.selection == {(Card, map_room.card("two").id)}
    map_room.keys(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert view.focus.kind == "cell"
    map_room.keys(Qt.Key.Key_Up)
    assert view.session.selection == {(Card, map_room.card("three").id)}


def test_alt_and_arrows_move_what_is_selected(room: Opener) -> None:
    map_room = with_cards(room())
    view = map_room.view
    view.set_focus(view.path.of_card(map_room.card("one")), selects=True)
    map_room.keys(Qt.Key.Key_Down, modifiers=ALT)
    assert map_room.cards("Story", "doing") == ["two", "one", "three"]
    map_room.keys(Qt.Key.Key_Right, modifiers=ALT)
    assert map_room.cards("Tip", "doing") == ["one"]
    map_room.keys(Qt.Key.Key_Down, modifiers=ALT)
    assert map_room.cards("Tip", "thinking") == ["one"]
    map_room.click(map_room.at_head("Tip"))
    map_room.keys(Qt.Key.Key_Right, modifiers=ALT)
    assert map_room.touchpoints("During") == ["Tip", "Page", "Question"]
    map_room.click(map_room.at_stage("After"))
    map_room.keys(Qt.Key.Key_Left, modifiers=ALT)
    assert map_room.stages() == ["Before", "After", "During"]


def test_alt_and_arrows_move_all_that_is_selected_as_one_step(room: Opener) -> None:
    map_room = room()
    view = map_room.view
    map_room.click(map_room.at_head("Story"))
    map_room.click(map_room.at_head("Tip"), Qt.KeyboardModifier.ShiftModifier)
    steps = map_room.store.position
    map_room.keys(Qt.Key.Key_Right, modifiers=Qt.KeyboardModifier.AltModifier)
    assert map_room.touchpoints("Before") == ["Story"]
    assert map_room.touchpoints("During")[0] == "Tip"
    assert map_room.store.position == steps + 1
    view.session.undo()
    for _ in range(3):
        map_room.keys(Qt.Key.Key_Left, modifiers=Qt.KeyboardModifier.AltModifier)
    assert map_room.touchpoints("Before") == ["Story", "Tip"]
    assert map_room.store.position == steps
    view.session.select({(Stage, map_room.stage(name).id) for name in ("Before", "During")})
    map_room.keys(Qt.Key.Key_Right, modifiers=Qt.KeyboardModifier.AltModifier)
    assert map_room.stages() == ["After", "Before", "During"]
    assert map_room.store.position == steps + 1


def test_letters_put_together_from_several_keys_start_a_card(room: Opener) -> None:
    map_room = room()
    view = map_room.view
    map_room.click(map_room.at_cell("Tip", "doing", 0.8))
    assert view.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is True
    event = QInputMethodEvent("^", [])
    QApplication.sendEvent(view, event)
    assert not view.editor.is_active
    event = QInputMethodEvent()
    event.setCommitString("ê")
    QApplication.sendEvent(view, event)
    assert view.editor.field.toPlainText() == "ê"
    map_room.type("tre")
    map_room.keys(Qt.Key.Key_Return)
    assert map_room.cards("Tip", "doing") == ["être"]


def test_keys_choose_a_face_and_step_the_curve(room: Opener) -> None:
    map_room = room()
    map_room.click(map_room.at_head("Tip"))
    map_room.keys(Qt.Key.Key_Down)
    map_room.type("5")
    assert map_room.touchpoint("Tip").satisfaction == 2.0
    map_room.keys(Qt.Key.Key_Down, Qt.Key.Key_Down, modifiers=ALT)
    assert map_room.touchpoint("Tip").satisfaction == pytest.approx(1.8)
    map_room.type("١")
    assert map_room.touchpoint("Tip").satisfaction == -2.0


def test_f2_renames_and_shift_enter_is_a_new_line(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.click(map_room.at_card("two"))
    map_room.keys(Qt.Key.Key_F2)
    map_room.type("first line")
    map_room.keys(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ShiftModifier)
    map_room.type("second line")
    map_room.keys(Qt.Key.Key_Return)
    assert map_room.cards("Story", "doing") == ["one", "first line\nsecond line", "three"]


def test_an_emptied_card_goes(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.click(map_room.at_card("two"))
    map_room.keys(Qt.Key.Key_F2, Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    assert map_room.cards("Story", "doing") == ["one", "three"]


def test_copy_and_paste_keep_what_cards_are(room: Opener) -> None:
    map_room = with_cards(room())
    view = map_room.view
    edits.change_card(map_room.document, map_room.card("one").id, evidence="measured")
    view.session.select({(Card, map_room.card("one").id), (Card, map_room.card("three").id)})
    assert view.commands.pasting.copy()
    assert QApplication.clipboard().text() == "one\nthree"
    view.set_focus(view.path.of_card(map_room.card("far")))
    view.commands.pasting.paste()
    assert map_room.cards("Page", "doing") == ["far", "one", "three"]
    pasted = [card for card in map_room.document.all(Card) if card.text == "one"]
    assert [card.evidence for card in pasted] == ["measured", "measured"]


def test_a_copied_stage_brings_its_touchpoints_and_cards(room: Opener) -> None:
    map_room = with_cards(room())
    view = map_room.view
    view.session.select({(Stage, map_room.stage("Before").id)})
    view.commands.pasting.copy()
    view.commands.pasting.paste()
    assert map_room.stages() == ["Before", "During", "After", "Before"]
    assert [card.text for card in map_room.document.all(Card)].count("two") == 2


def test_text_from_elsewhere_makes_one_card_a_line(room: Opener) -> None:
    map_room = room()
    map_room.click(map_room.at_cell("Tip", "thinking", 0.8))
    QApplication.clipboard().setText("one\r\n\r\ntwo\n ثلاثة \n")
    steps = map_room.store.position
    map_room.view.commands.pasting.paste()
    assert map_room.cards("Tip", "thinking") == ["one", "two", "ثلاثة"]
    assert map_room.store.position == steps + 1


def test_a_table_fills_cells_in_time(room: Opener) -> None:
    map_room = room()
    map_room.click(map_room.at_cell("Tip", "doing", 0.8))
    QApplication.clipboard().setText('a\tb\t"two\nlines"\nc\t\td\n')
    map_room.view.commands.pasting.paste()
    assert map_room.cards("Tip", "doing") == ["a", "c"]
    assert map_room.cards("Page", "doing") == ["b"]
    assert map_room.cards("Question", "doing") == ["two\nlines", "d"]


def test_a_megabyte_of_text_is_cut_and_the_map_lives_on(room: Opener) -> None:
    map_room = room()
    map_room.click(map_room.at_cell("Tip", "doing", 0.8))
    QApplication.clipboard().setText("x" * 1_000_000)
    map_room.view.commands.pasting.paste()
    (text,) = map_room.cards("Tip", "doing")
    assert len(text) == 20_000
    map_room.view.viewport().grab()
    assert not map_room.errors


def test_markup_is_only_text(room: Opener) -> None:
    map_room = room()
    map_room.click(map_room.at_cell("Tip", "doing", 0.8))
    QApplication.clipboard().setText("<img src='/etc/passwd'><b>bold</b> & more")
    map_room.view.commands.pasting.paste()
    assert map_room.cards("Tip", "doing") == ["<img src='/etc/passwd'><b>bold</b> & more"]


def test_nonsense_on_the_clipboard_is_passed_over(room: Opener) -> None:
    map_room = room()
    data = QMimeData()
    data.setData(
        "application/x-journey-designer-fragment", b'{"roots": ["x"], "records": [{"type": "bomb"}]}'
    )
    before = list(map_room.document.records())
    map_room.view.commands.pasting.insert(data, None)
    assert list(map_room.document.records()) == before


def test_tables_with_quotes_and_tabs() -> None:
    assert table_of('a\t"b ""c"""\n"d\ne"\tf') == [["a", 'b "c"'], ["d\ne", "f"]]
    assert table_of('say "hello"\nthen go') == [['say "hello"'], ["then go"]]
    assert table_of("\n \n") == []


def view_of(room: Room) -> MapView:
    return room.view


def test_duplicate_and_select_all(room: Opener) -> None:
    map_room = with_cards(room())
    view = view_of(map_room)
    view.commands.select_all()
    assert len(view.session.selection) == 4
    view.session.select({(Touchpoint, map_room.touchpoint("Story").id)})
    view.commands.duplicate()
    assert map_room.touchpoints("Before") == ["Story", "Story", "Tip"]
    assert len(list(map_room.document.all(Card))) == 7


@pytest.mark.parametrize(("direction", "key"), [("ltr", Qt.Key.Key_Right), ("rtl", Qt.Key.Key_Left)])
def test_control_and_arrows_pan_and_page_keys_turn(room: Opener, direction: str, key: Qt.Key) -> None:
    map_room = room(direction)
    map_room.view.set_zoom(2.0)
    map_room.view.scroll_to(0, 0)
    camera = map_room.view.surface.camera
    map_room.keys(key, Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert (camera.scroll_x, camera.scroll_y) == (80, 80)
    map_room.keys(Qt.Key.Key_PageDown)
    assert camera.scroll_y > 300
    map_room.keys(Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert camera.scroll_y == 0


def test_what_is_typed_is_kept_when_its_lane_folds(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.double_click(map_room.at_card("two"))
    map_room.view.editor.field.selectAll()
    map_room.type("kept")
    map_room.view.commands.structure.toggle_fold(map_room.lane("doing").id)
    QApplication.processEvents()
    assert not map_room.view.editor.is_active
    assert map_room.cards("Story", "doing") == ["one", "kept", "three"]


def test_what_is_typed_on_a_small_map_can_be_read(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.view.set_zoom(0.4)
    map_room.double_click(map_room.at_card("two"))
    assert map_room.view.editor.field.fontInfo().pixelSize() >= 10
    assert map_room.view.editor.width() >= 88
    assert map_room.view.viewport().rect().contains(map_room.view.editor.geometry())
