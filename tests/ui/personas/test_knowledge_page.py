"""The page of customer knowledge: found, filtered, asked, answered, put on the map; all of it undone."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.records import Card, Finding
from journey_designer.ui.personas.knowledge_page import KnowledgePage
from tests.ui.panels.conftest import CONTROL, Room

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def knowledge(room: Room) -> KnowledgePage:
    yasmine, karim = room.ids["yasmine"], room.ids["karim"]
    pain = edits.add_finding(
        room.document, yasmine, "pain_point", "Hidden costs", evidence="measured", source="survey"
    )
    guess = edits.add_finding(room.document, karim, "context", "In a hurry")
    room.ids |= {"pain": pain.id, "guess": guess.id}
    room.window.resize(1388, 850)
    made = KnowledgePage(room.context, room.session)
    room.show(made)
    return made


def test_filters_narrow_the_list(room: Room, knowledge: KnowledgePage) -> None:
    assert knowledge.rows.ids == [room.ids["pain"], room.ids["guess"]]
    knowledge.filters.choose("evidence", "assumption")
    assert knowledge.rows.ids == [room.ids["guess"]]
    knowledge.filters.choose("persona", room.ids["yasmine"])
    assert knowledge.rows.ids == []
    assert knowledge.empty.isVisible()
    QTest.mouseClick(knowledge.filters.clear_button, LEFT)
    assert len(knowledge.rows.ids) == 2
    edits.change_finding(room.document, room.ids["pain"], touchpoint_id=room.ids["checkout"])
    knowledge.filters.choose("stage", "conversion")
    assert knowledge.rows.ids == [room.ids["pain"]]


def test_words_filter_as_they_are_typed(room: Room, knowledge: KnowledgePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(knowledge.filters.changed):
        QTest.keyClicks(knowledge.filters.words, "HURRY")
    assert knowledge.rows.ids == [room.ids["guess"]]


def test_what_is_chosen_is_changed_beside_the_list(room: Room, knowledge: KnowledgePage) -> None:
    knowledge.view.setFocus()
    room.key(Qt.Key.Key_Down)
    assert knowledge.detail.isVisible()
    assert knowledge.detail.finding == room.document.get(Finding, room.ids["pain"])
    knowledge.detail.form.text.setFocus()
    room.key(Qt.Key.Key_A, CONTROL)
    room.type("Costs at the end")
    room.session.settle()
    assert room.document.get(Finding, room.ids["pain"]).text == "Costs at the end"
    knowledge.detail.persona.edited.emit(room.ids["karim"], "")
    assert room.document.get(Finding, room.ids["pain"]).persona_id == room.ids["karim"]
    assert knowledge.rows.row_of(room.ids["pain"]) >= 0
    knowledge.view.setFocus()
    room.key(Qt.Key.Key_Delete)
    assert room.document.find(Finding, room.ids["pain"]) is None
    assert knowledge.detail.isHidden()


def test_a_pain_is_put_on_the_map_and_shown_there(room: Room, knowledge: KnowledgePage, qtbot: QtBot) -> None:
    knowledge.show_finding(room.ids["pain"])
    names = [action.text() for action in knowledge.detail.menu().actions()]
    assert len(names) == 3
    steps = room.steps()
    knowledge.detail.put(room.ids["checkout"])
    assert room.steps() == steps + 1
    (card,) = room.document.all(Card)
    assert card.finding_id == room.ids["pain"]
    assert knowledge.detail.form.touchpoint.value == room.ids["checkout"]
    with qtbot.waitSignal(knowledge.touchpoint_wanted) as wanted:
        QTest.mouseClick(knowledge.detail.map_button, LEFT)
    assert wanted.args == [room.ids["checkout"]]


def test_a_question_is_answered_straight_into_a_finding(room: Room, knowledge: KnowledgePage) -> None:
    knowledge.show_part("questions")
    knowledge.questions.show_persona(room.ids["karim"])
    knowledge.questions.who.setText("Salma")
    line = knowledge.questions.line("motivation.why_us")
    assert "Why us?" in line.accessibleName()
    line.setFocus()
    room.type("Because it is near")
    room.key(Qt.Key.Key_Return)
    found = [entry for entry in room.document.all(Finding) if entry.aspect == "motivation"]
    assert [(entry.persona_id, entry.text, entry.evidence, entry.source, entry.who) for entry in found] == [
        (room.ids["karim"], "Because it is near", "heard", "interview", "Salma")
    ]
    assert found[0].seen_on == dt.date.today().isoformat()
    assert line.text() == ""
    edits.change_project(room.document, language="ar")
    assert "لماذا نحن" in line.accessibleName()


def test_research_lists_assumptions_by_their_day(room: Room, knowledge: KnowledgePage) -> None:
    late = edits.add_finding(
        room.document, room.ids["yasmine"], "context", "On the tram", due="2020-01-01", owner="Nadia"
    )
    knowledge.show_part("research")
    assert knowledge.rows.ids == [late.id, room.ids["guess"]]
    assert knowledge.rows.is_late(late)
    assert "Nadia" in knowledge.rows.about(late)
    assert knowledge.print_button.isVisible()
    knowledge.show_finding(late.id)
    knowledge.detail.form.evidence.edited.emit("observed", "")
    assert knowledge.rows.ids == [room.ids["guess"]]


def test_the_share_is_told_for_project_and_journey(room: Room, knowledge: KnowledgePage) -> None:
    assert "50%" in knowledge.share.text
    knowledge.show_finding(room.ids["pain"])
    knowledge.detail.put(room.ids["basket"])
    assert "0%" in knowledge.share.text


def test_adding_opens_the_fields(room: Room, knowledge: KnowledgePage) -> None:
    knowledge.filters.choose("persona", room.ids["karim"])
    QTest.mouseClick(knowledge.add_button, LEFT)
    assert knowledge.detail.form.text.hasFocus()
    assert knowledge.detail.finding is not None
    assert knowledge.detail.finding.persona_id == room.ids["karim"]


@pytest.mark.parametrize("width", [1388, 1000, 700])
def test_the_bar_of_the_share_never_lies_under_its_sentence(
    room: Room, knowledge: KnowledgePage, width: int
) -> None:
    edits.add_finding(room.document, room.ids["yasmine"], "context", "On the tram")
    room.window.resize(width, 700)
    knowledge.show_finding(room.document.all(Finding)[0].id)
    QApplication.processEvents()
    words = knowledge.share.findChild(QLabel)
    assert words is not None
    assert words.isHidden() or words.x() >= 100
    assert words.isHidden() is (knowledge.share.width() < 220)
    assert knowledge.share.accessibleName() == knowledge.share.text
