"""The outline panel by hand and by keyboard: the same records, the same steps, the same selection as the map."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QContextMenuEvent, QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from journey_designer.core import edits
from journey_designer.core.records import Card, Stage, Touchpoint
from journey_designer.ui.context import Context
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.theme import THEME_NAMES
from tests.ui.outline.conftest import Opener, Outline

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_it_shows_the_records(outline: Opener) -> None:
    room = outline()
    assert room.rows() == room.expected()
    assert room.tree.isExpanded(room.index("Before"))
    assert not room.tree.isExpanded(room.index("Story"))


def test_an_empty_journey_says_what_to_do(outline: Opener) -> None:
    room = outline(is_empty=True)
    assert room.panel.empty.isVisible() and not room.tree.isVisible()
    button = next(one for one in room.panel.empty.findChildren(TextButton))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert room.editor is not None
    room.type("Aware")
    room.keys(Key.Key_Return)
    assert room.rows() == ["Aware"]
    room.session.undo()
    assert room.panel.empty.isVisible()


# Writing


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return, Key.Key_Enter])
def test_names_are_written_in_place(outline: Opener, key: Qt.Key) -> None:
    room = outline()
    room.go("Story")
    room.keys(key)
    assert room.editor is not None and room.editor.toPlainText() == "Story"
    room.type("Reel")
    room.keys(Key.Key_Return)
    assert room.editor is None
    assert room.find("Reel").name == "Reel"
    assert room.tree.hasFocus()
    room.session.undo()
    assert room.index("Story").isValid()


def test_escape_leaves_everything_as_it_was(outline: Opener) -> None:
    room = outline()
    steps = room.document.journal.position
    room.go("does Tip")
    room.keys(Key.Key_F2)
    room.type("something else")
    room.keys(Key.Key_Escape)
    assert room.editor is None
    assert room.document.journal.position == steps
    assert room.find("does Tip")


def test_leaving_the_field_keeps_what_was_written(outline: Opener) -> None:
    room = outline()
    room.go("Before")
    room.keys(Key.Key_F2)
    room.type("Earlier")
    room.tree.setFocus()
    QApplication.processEvents()
    assert room.find("Earlier")


def test_a_card_has_lines_and_a_name_has_one(outline: Opener) -> None:
    room = outline()
    room.go("does Tip")
    room.keys(Key.Key_F2)
    assert room.editor is not None
    height = room.editor.height()
    for line in ("one", "two", "three"):
        room.type(line)
        room.keys(Key.Key_Return, held=SHIFT)
    assert room.editor.height() > height
    room.keys(Key.Key_Return)
    card = room.find("one\ntwo\nthree")
    assert room.index("one\ntwo\nthree").data() == "one two three"
    assert card.touchpoint_id == room.find("Tip").id
    room.go("Tip")
    room.keys(Key.Key_F2)
    room.keys(Key.Key_Return, held=SHIFT)
    assert room.editor is not None and "\n" not in room.editor.toPlainText()
    room.keys(Key.Key_Escape)


def test_what_is_pasted_is_plain_and_fits(outline: Opener) -> None:
    room = outline()
    room.go("Tip")
    room.keys(Key.Key_F2)
    QApplication.clipboard().setText("<b>bold</b>\n" + "x" * 100_000)
    room.keys(Key.Key_V, held=CTRL)
    room.keys(Key.Key_Return)
    name = room.document.get(Touchpoint, room.model.record(room.tree.currentIndex()).id).name  # type: ignore[union-attr]
    assert name.startswith("<b>bold</b> x") and len(name) == 500
    assert room.tree.currentIndex().data().startswith("<b>bold</b>")
    assert "&lt;b&gt;" in str(room.tree.currentIndex().data(Qt.ItemDataRole.ToolTipRole))
    assert not room.errors


def test_an_emptied_card_goes_and_an_emptied_name_stays_empty(outline: Opener) -> None:
    room = outline()
    room.go("does Tip")
    room.keys(Key.Key_F2, Key.Key_Backspace, Key.Key_Return)
    assert "does Tip" not in str(room.rows())
    room.go("Tip")
    room.keys(Key.Key_F2, Key.Key_Backspace, Key.Key_Return)
    assert room.rows() == room.expected()
    assert "Touchpoint without a name" in str(room.rows())


def test_a_row_that_goes_while_it_is_written_does_no_harm(outline: Opener) -> None:
    room = outline()
    room.go("does Tip")
    room.keys(Key.Key_F2)
    room.type("late")
    edits.delete_touchpoint(room.document, room.find("Tip").id)
    QApplication.processEvents()
    assert room.editor is None
    assert room.rows() == room.expected()
    assert not room.errors


def test_undo_keeps_first_what_is_being_written(outline: Opener) -> None:
    room = outline()
    room.go("Tip")
    room.keys(Key.Key_F2)
    room.type("Advice")
    room.session.undo()
    assert room.editor is None
    assert room.index("Tip").isValid()
    room.session.redo()
    assert room.index("Advice").isValid()


# Adding


def test_insert_adds_after_and_inside_as_one_step_each(outline: Opener) -> None:
    room = outline()
    steps = room.document.journal.position
    room.go("Story")
    room.keys(Key.Key_Insert)
    room.type("Reel")
    room.keys(Key.Key_Return)
    room.go("During")
    room.keys(Key.Key_Insert)
    room.type("Middle")
    room.keys(Key.Key_Return)
    room.keys(Key.Key_Insert, held=CTRL)
    room.type("First")
    room.keys(Key.Key_Return)
    room.go("does Story")
    room.keys(Key.Key_Insert)
    room.type("does more")
    room.keys(Key.Key_Return)
    assert room.rows() == room.expected()
    names = [one.name for one in room.document.family(Touchpoint, "stage_id", room.find("Before").id)]
    assert names == ["Story", "Reel", "Tip"]
    stages = [one.name for one in room.document.family(Stage, "journey_id", room.session.journey_id)]
    assert stages == ["Before", "During", "Middle", "After"]
    assert room.find("First").stage_id == room.find("Middle").id
    assert room.find("does more").lane_id == room.find("does Story").lane_id
    assert room.document.journal.position == steps + 4
    for _ in range(4):
        room.session.undo()
    assert "Reel" not in str(room.rows()) and "does more" not in str(room.rows())


@pytest.mark.parametrize("end", [Key.Key_Escape, Key.Key_Return])
def test_a_card_that_is_not_written_was_never_there(outline: Opener, end: Qt.Key) -> None:
    room = outline()
    before = room.rows()
    room.go("does Story")
    room.keys(Key.Key_Insert)
    assert room.editor is not None
    room.keys(end)
    assert room.editor is None
    assert room.rows() == before


def test_a_card_goes_into_the_lane_that_is_chosen(outline: Opener) -> None:
    room = outline()
    room.go("Tip")
    room.keys(Key.Key_Insert, held=CTRL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Doing", "Thinking", "Pain points"]
    menu.actions()[2].trigger()
    menu.close()
    room.type("hurts")
    room.keys(Key.Key_Return)
    card = room.find("hurts")
    assert (card.lane_id, card.touchpoint_id) == (room.lane("pain_points").id, room.find("Tip").id)
    assert room.session.selection == {(Card, card.id)}


# Moving and deleting


def test_alt_and_arrows_move_in_time_and_from_lane_to_lane(outline: Opener) -> None:
    room = outline()
    room.go("Tip")
    room.keys(Key.Key_Up, held=ALT)
    assert [row[0] for row in room.rows()[0][1]] == ["Tip", "Story"]
    room.keys(Key.Key_Down, Key.Key_Down, held=ALT)
    assert room.find("Tip").stage_id == room.find("During").id
    assert room.rows()[1][1][0][0] == "Tip"
    assert room.tree.current_key == (Touchpoint, room.find("Tip").id)
    room.go("Before")
    room.keys(Key.Key_Down, held=ALT)
    assert [row[0] for row in room.rows()] == ["During", "Before", "After"]
    room.go("does Story")
    room.keys(Key.Key_Down, held=ALT)
    assert room.find("does Story").lane_id == room.lane("thinking").id
    room.keys(Key.Key_Down, held=ALT)
    assert room.rows()[1][1][0] == ("Story", ["thinks Story", "does Story"])
    room.keys(Key.Key_Right, held=ALT)
    assert room.find("does Story").touchpoint_id == room.find("Basket").id
    assert room.session.selection == {(Card, room.find("does Story").id)}
    assert room.tree.visualRect(room.tree.currentIndex()).isValid()
    assert room.rows() == room.expected()


def test_at_the_ends_nothing_moves(outline: Opener) -> None:
    room = outline()
    steps = room.document.journal.position
    for text, key in (
        ("Before", Key.Key_Up),
        ("After", Key.Key_Down),
        ("Story", Key.Key_Up),
        ("Pay", Key.Key_Down),
        ("does Story", Key.Key_Up),
        ("does Story", Key.Key_Left),
        ("does Pay", Key.Key_Right),
    ):
        room.go(text)
        room.keys(key, held=ALT)
    assert room.document.journal.position == steps


def test_several_cards_move_together(outline: Opener) -> None:
    room = outline()
    cell = edits.Cell(room.lane("doing").id, room.find("Story").id)
    edits.add_cards(room.document, cell, ["a", "b", "c"])
    room.session.select({(Card, room.find("a").id), (Card, room.find("b").id)})
    room.tree.setCurrentIndex(room.index("a"))
    room.session.select({(Card, room.find("a").id), (Card, room.find("b").id)})
    room.keys(Key.Key_Up, held=ALT)
    texts = [card.text for card in edits.cards_in(room.document, cell)]
    assert texts == ["a", "b", "does Story", "c"]


def test_delete_takes_what_is_selected(outline: Opener) -> None:
    room = outline()
    room.session.select({(Touchpoint, room.find("Tip").id), (Card, room.find("does Story").id)})
    room.keys(Key.Key_Delete)
    assert room.rows()[0] == ("Before", [("Story", ["thinks Story"])])
    room.session.undo()
    assert room.rows() == room.expected()
    assert room.rows()[0][1][1][0] == "Tip"


# Selection


def test_the_selection_is_one(outline: Opener) -> None:
    room = outline()
    story, tip = room.find("Story"), room.find("Tip")
    heard: list[Any] = []
    room.panel.picked.connect(heard.append)
    QTest.mouseClick(
        room.tree.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        room.tree.visualRect(room.index("Story")).center(),
    )
    assert room.session.selection == {(Touchpoint, story.id)}
    assert heard == [(Touchpoint, story.id)]
    room.keys(Key.Key_Down)
    assert room.session.selection == {(Touchpoint, tip.id)}
    room.keys(Key.Key_Up, held=SHIFT)
    assert room.session.selection == {(Touchpoint, story.id), (Touchpoint, tip.id)}
    card = room.find("thinks Pay")
    room.session.select({(Card, card.id)})
    assert room.tree.keys() == [(Card, card.id)]
    assert room.tree.isExpanded(room.index("Pay"))
    assert room.tree.viewport().rect().contains(room.tree.visualRect(room.index("thinks Pay")))
    assert heard[-1] != (Card, card.id)
    room.session.select(())
    assert room.tree.keys() == []


def test_while_it_is_hidden_it_rests_and_then_catches_up(outline: Opener) -> None:
    room = outline()
    room.panel.hide()
    edits.rename_stage(room.document, room.find("Before").id, "Awake")
    room.session.select({(Stage, room.find("Awake").id)})
    assert room.tree.keys() == []
    room.panel.show()
    assert room.tree.keys() == [(Stage, room.find("Awake").id)]
    assert room.rows() == room.expected()


def test_what_was_unfolded_is_so_again(outline: Opener) -> None:
    room = outline()
    room.tree.setExpanded(room.index("Tip"), True)
    other = edits.add_journey(room.document, None, "Other")
    first = room.session.journey_id
    room.session.show_journey(other.id)
    room.session.show_journey(first)
    assert room.tree.isExpanded(room.index("Tip")) and not room.tree.isExpanded(room.index("Story"))


# Menus, keys of the window


def menu_of(room: Outline, text: str) -> QMenu:
    room.go(text)
    rect = room.tree.visualRect(room.index(text))
    at = rect.center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, room.tree.viewport().mapToGlobal(at))
    QApplication.sendEvent(room.tree.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def act(menu: QMenu, *path: str) -> None:
    """Trigger an action by its text, through submenus."""
    shown = menu
    for text in path[:-1]:
        action = next(one for one in shown.actions() if one.text() == text)
        found = action.menu()
        assert isinstance(found, QMenu)
        shown = found
    next(one for one in shown.actions() if one.text() == path[-1]).trigger()
    menu.close()


def test_the_menu_does_what_it_says(outline: Opener) -> None:
    room = outline()
    act(menu_of(room, "Tip"), "Key moment")
    assert room.find("Tip").is_key_moment
    act(menu_of(room, "Tip"), "Not a key moment")
    act(menu_of(room, "Tip"), "Hide on the map")
    assert room.find("Tip").is_hidden
    assert "hidden on the map" in str(room.index("Tip").data(Qt.ItemDataRole.AccessibleDescriptionRole))
    act(menu_of(room, "Tip"), "Show on the map")
    act(menu_of(room, "does Tip"), "How well it is known", "Measured")
    assert room.find("does Tip").evidence == "measured"
    act(menu_of(room, "does Tip"), "Lane", "Pain points")
    assert room.find("does Tip").lane_id == room.lane("pain_points").id
    act(menu_of(room, "Tip"), "Move up")
    act(menu_of(room, "During"), "Delete")
    act(menu_of(room, "After"), "New card", "Doing")
    room.type("for all")
    room.keys(Key.Key_Return)
    assert room.find("for all").stage_id == room.find("After").id
    assert room.rows() == room.expected()
    assert not room.errors


@pytest.mark.parametrize(
    ("key", "held", "is_own"),
    [
        (Key.Key_F2, Qt.KeyboardModifier.NoModifier, True),
        (Key.Key_Delete, Qt.KeyboardModifier.NoModifier, True),
        (Key.Key_Insert, CTRL, True),
        (Key.Key_Up, ALT, True),
        (Key.Key_Return, CTRL, False),
        (Key.Key_Z, CTRL, False),
        (Key.Key_D, CTRL, False),
    ],
)
def test_the_windows_shortcuts_stay_the_windows(
    outline: Opener, key: Qt.Key, held: Qt.KeyboardModifier, is_own: bool
) -> None:
    room = outline()
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
    event.ignore()
    QApplication.sendEvent(room.tree, event)
    assert event.isAccepted() is is_own


def test_refused_steps_are_told_and_change_nothing(outline: Opener) -> None:
    room = outline()
    journey = room.session.journey_id
    room.go("After")
    room.session.show_journey(edits.add_journey(room.document, None, "Other").id)
    edits.delete_journey(room.document, journey)
    room.panel.commands.put_in_lane("gone", "gone")
    assert len(room.errors) == 1


# For everyone


def walk(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [interface.child(place) for place in range(interface.childCount())]
    return [one for one in found if one is not None]


def test_screen_readers_hear_names_and_states(outline: Opener) -> None:
    room = outline()
    edits.change_touchpoint(room.document, room.find("Tip").id, is_key_moment=True, channel="Phone")
    tree: QAccessibleInterface = QAccessible.queryAccessibleInterface(room.tree)
    assert tree.text(QAccessible.Text.Name) == "Outline of the journey"
    heard = {
        one.text(QAccessible.Text.Name): one.text(QAccessible.Text.Description)
        for one in walk(tree)
        if one.role() == QAccessible.Role.TreeItem
    }
    assert heard["Before"] == "Stage 1 of 3, average satisfaction 0"
    assert heard["Tip"] == "Touchpoint, Phone, satisfaction −1.0, key moment"
    assert room.index("does Tip").data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Doing, Assumption"
    for button in room.panel.findChildren(TextButton):
        assert button.accessibleName()


@pytest.mark.parametrize("theme", [name for name in THEME_NAMES if name != "system"])
@pytest.mark.parametrize("code", ["en", "ar", "fr"])
def test_it_is_drawn_in_every_theme_language_and_size(
    outline: Opener, context: Context, theme: str, code: str
) -> None:
    context.languages.set_language(code)  # type: ignore[arg-type]
    context.theme.set_name(theme)  # type: ignore[arg-type]
    room = outline()
    room.tree.expandAll()
    picture = drawn(room)
    colours = {picture.pixelColor(x, y).name() for x in range(0, 296, 3) for y in range(0, 300, 5)}
    assert len(colours) > 12
    context.theme.set_text_scale(2.0)
    QApplication.processEvents()
    assert room.tree.visualRect(room.index("Before")).height() >= 60
    context.theme.set_text_scale(1.0)


def drawn(room: Outline) -> Any:
    picture = QPixmap(room.panel.size())
    picture.fill(Qt.GlobalColor.white)
    room.panel.render(picture)
    return picture.toImage()


def test_arabic_begins_at_the_right(outline: Opener, context: Context) -> None:
    context.languages.set_language("ar")
    room = outline()
    chevron_side = room.tree.visualRect(room.index("Story"))
    assert chevron_side.right() < room.tree.viewport().width() - 20
    room.go("Before")
    room.keys(Key.Key_Right)
    assert not room.tree.isExpanded(room.index("Before"))
    room.keys(Key.Key_Left)
    assert room.tree.isExpanded(room.index("Before"))
    room.go("does Story")
    room.keys(Key.Key_Left, held=ALT)
    assert room.find("does Story").touchpoint_id == room.find("Tip").id


def test_the_states_of_a_row_differ_without_colour(outline: Opener) -> None:
    """In shades of grey, drawn flat: chosen, hidden, starred, measured and assessed rows are told apart by shapes."""
    room = outline()
    room.tree.expandAll()

    def shape(text: str) -> bytes:
        rect = room.tree.visualRect(room.index(text))
        image = drawn(room).copy(rect.translated(room.tree.viewport().mapTo(room.panel, QPoint(0, 0))))
        return bytes(image.convertToFormat(image.Format.Format_Mono).constBits())

    plain_head, plain_card = shape("Tip"), shape("does Tip")
    edits.change_touchpoint(room.document, room.find("Tip").id, is_key_moment=True)
    starred = shape("Tip")
    edits.change_touchpoint(room.document, room.find("Tip").id, is_key_moment=False, is_hidden=True)
    hidden = shape("Tip")
    edits.change_touchpoint(room.document, room.find("Tip").id, is_hidden=False, satisfaction=2.0)
    assert len({plain_head, starred, hidden, shape("Tip")}) == 4
    edits.change_card(room.document, room.find("does Tip").id, evidence="measured")
    assert shape("does Tip") != plain_card
