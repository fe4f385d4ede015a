"""The mental model without a mouse, and for ears."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journey_designer.core import edits
from journey_designer.core.records import Concept, Finding
from journey_designer.ui.personas.personas_page import PersonasPage
from tests.core.acts import snapshot
from tests.ui.mental_model.conftest import Desk

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def enter(desk: Desk) -> None:
    """Come to the diagram with Tab."""
    desk.view.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()


def spoken() -> str:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    return bare(focus.accessibleName())


def bare(text: str) -> str:
    """Without the marks that isolate values."""
    return text.replace("\u2068", "").replace("\u2069", "")


def test_arrows_go_from_part_to_part_and_each_is_said(desk: Desk) -> None:
    enter(desk)
    assert spoken() == "A gift, leads to: Trust"
    desk.room.key(Qt.Key.Key_Right)
    assert spoken() == "Link from A gift to Trust: needs"
    desk.room.key(Qt.Key.Key_Right)
    assert spoken() == "Trust"
    desk.room.key(Qt.Key.Key_Down)
    assert spoken() == "Delivery"
    desk.room.key(Qt.Key.Key_Down)
    assert spoken() == "Delivery", "there is nothing further down"


def test_typing_adds_and_enter_renames(desk: Desk) -> None:
    enter(desk)
    steps = desk.room.steps()
    QTest.keyClick(desk.view, Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier)
    desk.room.type("rice")
    desk.room.key(Qt.Key.Key_Return)
    assert "price" in desk.texts()
    assert desk.room.steps() == steps + 1
    assert spoken() == "price"
    desk.room.key(Qt.Key.Key_F2)
    desk.room.type("cost")
    desk.room.key(Qt.Key.Key_Return)
    assert "cost" in desk.texts()
    assert "price" not in desk.texts()


def test_control_enter_writes_a_concept_that_is_linked(desk: Desk) -> None:
    enter(desk)
    desk.room.key(Qt.Key.Key_Return, CONTROL)
    desk.room.type("Joy")
    desk.room.key(Qt.Key.Key_Return)
    assert ("A gift", "", "Joy") in desk.links()


def test_alt_arrows_move_and_follow_one_another_as_one_step(desk: Desk) -> None:
    enter(desk)
    desk.room.key(Qt.Key.Key_Down)
    assert spoken() == "Delivery"
    before, steps = snapshot(desk.room.document), desk.room.steps()
    for _ in range(3):
        desk.room.key(Qt.Key.Key_Right, ALT)
    desk.room.key(Qt.Key.Key_Up, ALT | SHIFT)
    assert (desk.concept("Delivery").x, desk.concept("Delivery").y) == (16, 7)
    assert desk.room.steps() == steps + 1
    desk.room.undo()
    assert snapshot(desk.room.document) == before


def test_shift_selects_more_and_delete_takes_all_in_one_step(desk: Desk) -> None:
    enter(desk)
    desk.room.key(Qt.Key.Key_Right)
    desk.room.key(Qt.Key.Key_Right, SHIFT)
    assert len(desk.view.selection) == 2
    steps = desk.room.steps()
    desk.room.key(Qt.Key.Key_Delete)
    assert desk.texts() == ["A gift", "Delivery"]
    assert desk.room.steps() == steps + 1
    desk.room.key(Qt.Key.Key_A, CONTROL)
    desk.room.key(Qt.Key.Key_Backspace)
    assert desk.texts() == []
    desk.room.undo()
    desk.room.undo()
    assert desk.texts() == ["A gift", "Delivery", "Trust"]
    assert desk.links() == [("A gift", "needs", "Trust")]


def test_tab_leaves_the_diagram(desk: Desk) -> None:
    enter(desk)
    desk.room.key(Qt.Key.Key_Tab)
    assert not desk.view.is_in_hand
    enter(desk)
    for _ in range(2):
        desk.room.key(Qt.Key.Key_Backtab, SHIFT)
    assert not desk.view.is_in_hand


def test_left_follows_the_eye_in_arabic(desk: Desk) -> None:
    edits.change_project(desk.room.document, language="ar")
    enter(desk)
    assert spoken().startswith("A gift")
    desk.room.key(Qt.Key.Key_Left)
    desk.room.key(Qt.Key.Key_Left)
    assert spoken() == "Trust"
    desk.room.key(Qt.Key.Key_Left, ALT)
    assert desk.concept("Trust").x == 27


def test_screen_readers_find_every_part_as_a_button(desk: Desk) -> None:
    surface = QAccessible.queryAccessibleInterface(desk.view)
    children = [surface.child(number) for number in range(surface.childCount())]
    named = {
        bare(one.text(QAccessible.Text.Name)) for one in children if one.role() is QAccessible.Role.Button
    }
    assert {"A gift, leads to: Trust", "Trust", "Delivery", "Link from A gift to Trust: needs"} <= named


def test_a_finding_is_put_into_the_model_and_found_again(desk: Desk, page: PersonasPage) -> None:
    finding = edits.add_finding(
        desk.room.document, desk.room.ids["yasmine"], "mental_model", "Cash protects me.", evidence="heard"
    )
    menu = page.profile.knowledge.menu(finding.id)
    next(entry for entry in menu.actions() if entry.text() == "Put in the mental model").trigger()
    made = desk.concept("Cash protects me.")
    assert made.finding_id == finding.id
    assert desk.view.chosen == [("concept", made.id)]
    assert bare(desk.view.handles.name(("concept", made.id))) == "Cash protects me. (Heard)"
    menu = desk.part.menu(("concept", made.id))
    next(entry for entry in menu.actions() if entry.text() == "Show the finding").trigger()
    assert page.profile.knowledge.boxes["mental_model"].form is not None


def test_other_findings_are_not_offered_for_the_model(desk: Desk, page: PersonasPage) -> None:
    finding = edits.add_finding(desk.room.document, desk.room.ids["yasmine"], "context", "On the tram")
    menu = page.profile.knowledge.menu(finding.id)
    assert "Put in the mental model" not in [entry.text() for entry in menu.actions()]


def test_questions_go_round_in_the_language_of_the_project(desk: Desk) -> None:
    asked = [desk.part.question.text]
    for _ in range(3):
        desk.part.another.click()
        asked.append(desk.part.question.text)
    assert len(set(asked)) == 4
    desk.part.another.click()
    assert desk.part.question.text == asked[0]
    edits.change_project(desk.room.document, language="fr")
    assert desk.part.question.text.startswith("Quand vous pensez")


def test_another_persona_has_another_model_and_a_copy_the_same(desk: Desk, page: PersonasPage) -> None:
    page.show_persona(desk.room.ids["karim"])
    assert not desk.view.layout_.nodes
    assert not desk.part.tidy_button.isEnabled()
    page.deeds.duplicate(desk.room.ids["yasmine"])
    assert len(desk.view.layout_.nodes) == 3
    assert desk.room.document.size(Concept) == 6


def test_hostile_words_are_shown_as_they_are(desk: Desk) -> None:
    text = "<b>x</b> & \u202eevil " + "🙂" * 200
    edits.add_concept(desk.room.document, desk.room.ids["yasmine"], text, (10_000, -10_000))
    assert desk.view.grab().width() > 0
    finding = desk.room.document.all(Finding)
    assert finding == ()


def test_the_diagram_is_written_as_page_picture_and_drawing(
    desk: Desk, page: PersonasPage, tmp_path: Path
) -> None:
    heads = {"pdf": b"%PDF", "png": b"\x89PNG", "svg": b"<?xml"}
    asked: list[str] = []
    desk.part.export_asked.disconnect()
    desk.part.export_asked.connect(asked.append)
    menu = desk.part.export_menu()
    for action in menu.actions():
        action.trigger()
    assert asked == list(heads)
    for suffix, head in heads.items():
        out = tmp_path / f"model.{suffix}"
        page.traffic.write_model(desk.room.ids["yasmine"], out)
        assert out.read_bytes().startswith(head)


def test_a_persona_that_goes_while_a_concept_is_written_takes_it_along(
    desk: Desk, page: PersonasPage
) -> None:
    desk.part.add_button.click()
    desk.room.type("too late")
    edits.delete_persona(desk.room.document, desk.room.ids["yasmine"])
    QApplication.processEvents()
    assert desk.texts() == []
    assert not desk.view.editor.is_active
    assert desk.room.errors == []


def test_another_persona_keeps_what_was_being_written(desk: Desk, page: PersonasPage) -> None:
    desk.part.add_button.click()
    desk.room.type("kept")
    page.show_persona(desk.room.ids["karim"])
    made = desk.concept("kept")
    assert made.persona_id == desk.room.ids["yasmine"]
    assert not desk.view.layout_.nodes


def test_steps_elsewhere_do_not_lay_the_diagram_out_anew(desk: Desk) -> None:
    layout = desk.view.layout_
    edits.rename_touchpoint(desk.room.document, desk.room.ids["checkout"], "Pay")
    assert desk.view.layout_ is layout
    edits.add_concept(desk.room.document, desk.room.ids["yasmine"], "New", (40, 40))
    assert desk.view.layout_ is not layout
