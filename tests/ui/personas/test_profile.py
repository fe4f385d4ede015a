"""The profile is read, and edited where it stands; nothing typed is lost, nothing is interpreted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.records import Finding, Journey, Persona, Stage, Touchpoint, Trait
from journey_designer.ui.personas.columns import Columns
from journey_designer.ui.personas.personas_page import PersonasPage
from tests.ui.panels.conftest import CONTROL, Room

LEFT = Qt.MouseButton.LeftButton


def bare(text: str) -> str:
    return "".join(char for char in text if char not in "\u2066\u2068\u2069")


def test_facts_are_read_and_empty_ones_are_not_there(room: Room, page: PersonasPage) -> None:
    head = page.profile.head
    assert bare(head.text("age").shown.text).startswith("29")
    assert head.text("occupation").shown.text == "Designer"
    assert head.text("place").isHidden()
    assert head.text("segment").isHidden()
    assert head.text("quote").shown.text == "A sentence this persona would say"


@pytest.mark.parametrize(("name", "typed"), [("occupation", "Potter"), ("name", "Yasmine <b>&")])
def test_a_press_edits_in_place_and_enter_keeps(
    room: Room, page: PersonasPage, name: str, typed: str
) -> None:
    text = page.profile.head.text(name)
    QTest.mouseClick(text, LEFT, pos=QPoint(12, 10))
    assert text.is_open and text.field.hasFocus()
    room.key(Qt.Key.Key_A, CONTROL)
    room.type(typed)
    room.key(Qt.Key.Key_Return)
    assert not text.is_open
    assert getattr(room.yasmine, name) == typed
    assert text.shown.text == typed
    room.session.undo()
    assert text.shown.text == ("Designer" if name == "occupation" else "Yasmine El Amrani")


def test_the_quote_is_typed_bare_and_read_in_quotation_marks(room: Room, page: PersonasPage) -> None:
    text = page.profile.head.text("quote")
    text.setFocus()
    room.key(Qt.Key.Key_Return)
    room.type("I leave.")
    page.gallery.view.setFocus()
    assert room.yasmine.quote == "I leave."
    assert text.shown.text == "“I leave.”"


def test_editing_all_shows_the_empty_fields_too(room: Room, page: PersonasPage) -> None:
    QTest.mouseClick(page.profile.head.edit_button, LEFT)
    head = page.profile.head
    assert all(head.text(name).is_open for name in ("name", "age", "place", "segment", "summary"))
    assert head.priority.isVisible() and head.colour.isVisible()
    head.text("age").field.setFocus()
    room.key(Qt.Key.Key_A, CONTROL)
    room.type("31")
    QTest.mouseClick(head.edit_button, LEFT)
    assert room.yasmine.age == 31
    assert head.text("segment").isHidden()


def test_traits_are_sliders_with_named_ends(room: Room, page: PersonasPage) -> None:
    box = page.profile.scales
    QTest.mouseClick(box.add_button, LEFT)
    (trait,) = room.document.family(Trait, "persona_id", room.ids["yasmine"])
    room.type("Patience")
    room.key(Qt.Key.Key_Return)
    line = box.line(trait.id)
    line.texts["high_end"].open_field()
    room.key(Qt.Key.Key_A, CONTROL)
    room.type("Long")
    room.key(Qt.Key.Key_Return)
    line.value.setFocus()
    room.key(Qt.Key.Key_Right)
    kept = room.document.get(Trait, trait.id)
    assert (kept.text, kept.low_end, kept.high_end, kept.value) == ("Patience", "Low", "Long", 4)
    QTest.mouseClick(line.delete_button, LEFT)
    assert room.document.find(Trait, trait.id) is None


def test_scales_change_places(room: Room, page: PersonasPage) -> None:
    yasmine = room.ids["yasmine"]
    first = edits.add_trait(room.document, yasmine, "scale", "A", value=1)
    edits.add_trait(room.document, yasmine, "interest", "Clay")
    second = edits.add_trait(room.document, yasmine, "scale", "B", value=2)
    line = page.profile.scales.line(first.id)
    QTest.keyClick(line.value, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    traits = room.document.family(Trait, "persona_id", yasmine)
    assert [trait.text for trait in traits if trait.kind == "scale"] == ["B", "A"]
    QApplication.processEvents()
    assert page.profile.scales.line(second.id).y() < line.y()


def test_chips_are_added_where_they_stand(room: Room, page: PersonasPage) -> None:
    field = page.profile.interests.field("interest")
    field.begin_adding()
    room.type("Ceramics")
    room.key(Qt.Key.Key_Return)
    assert field.texts == ["Ceramics"]
    assert room.document.family(Trait, "persona_id", room.ids["yasmine"])[0].kind == "interest"


def test_a_journey_is_opened_by_a_click(room: Room, page: PersonasPage, qtbot: QtBot) -> None:
    line = page.profile.journeys.line(room.ids["journey"])
    assert "3 touchpoint" in bare(line.accessibleName())
    with qtbot.waitSignal(page.opened) as opened:
        QTest.mouseClick(line, LEFT)
    assert opened.args == [room.ids["journey"]]


def test_journeys_begin_from_a_template_or_from_anothers(room: Room, page: PersonasPage) -> None:
    journeys, yasmine = page.profile.journeys, room.ids["yasmine"]

    def own() -> list[Journey]:
        return list(room.document.family(Journey, "persona_id", yasmine))

    journeys.add("future", "service-blueprint")
    assert own()[-1].state == "future"
    assert room.document.count(Stage, "journey_id", own()[-1].id) > 0
    journeys.add_like("today", room.ids["other"])
    copied = next(entry for entry in own() if entry.title == "Return it")
    assert (copied.state, copied.based_on) == ("today", None)
    assert room.document.get(Journey, room.ids["other"]).persona_id == room.ids["karim"]
    journeys.add_like("future", room.ids["journey"])
    future = [entry for entry in own() if entry.based_on == room.ids["journey"]]
    assert [entry.state for entry in future] == ["future"]
    assert len(room.document.all(Touchpoint)) == 6
    parts = [action.menu() for action in journeys.menu().actions()]
    assert len(parts) == 2


def test_findings_stand_under_their_aspect(room: Room, page: PersonasPage) -> None:
    yasmine = room.ids["yasmine"]
    known = edits.add_finding(room.document, yasmine, "pain_point", "Pays late", evidence="measured")
    edits.add_finding(room.document, yasmine, "mental_model", "Fast is serious", evidence="heard")
    knowledge = page.profile.knowledge
    line = knowledge.boxes["pain_point"].line(known.id)
    assert bare(line.accessibleName()) == "Pays late (Measured)"
    QTest.mouseClick(knowledge.boxes["context"].add_button, LEFT)
    form = knowledge.boxes["context"].form
    assert form is not None and form.text.hasFocus()
    room.type("On the tram")
    room.key(Qt.Key.Key_Escape)
    room.key(Qt.Key.Key_Escape)
    (finding,) = [entry for entry in room.document.all(Finding) if entry.aspect == "context"]
    assert finding.persona_id == yasmine
    menu = knowledge.menu(known.id)
    grades = [action for action in menu.actions() if action.text() in ("Heard", "Measured")]
    assert [action.isEnabled() for action in grades] == [True, False]
    grades[0].trigger()
    assert room.document.get(Finding, known.id).evidence == "heard"


def test_many_findings_are_shown_on_request(room: Room, page: PersonasPage) -> None:
    with room.document.edit("finding.add"):
        for number in range(40):
            edits.add_finding(room.document, room.ids["yasmine"], "context", f"Finding {number}")
    box = page.profile.knowledge.boxes["context"]
    assert box.all_button.isVisible()
    last = room.document.all(Finding)[-1].id
    with pytest.raises(KeyError):
        box.line(last)
    QTest.mouseClick(box.all_button, LEFT)
    QApplication.processEvents()
    assert box.line(last).isVisible()
    assert box.all_button.isHidden()


def test_a_narrow_page_has_one_column(room: Room, page: PersonasPage) -> None:
    columns = page.profile.findChildren(Columns)
    assert {part.count for part in columns} == {2}
    room.window.resize(1040, 700)
    assert {part.count for part in columns} == {1}


def test_without_personas_the_page_asks_for_one(room: Room, page: PersonasPage) -> None:
    for persona in room.document.all(Persona):
        edits.delete_persona(room.document, persona.id)
    assert page.empty.isVisible()
    page.empty.pressed.emit()
    assert page.profile.isVisible()
    assert len(room.document.all(Persona)) == 1
