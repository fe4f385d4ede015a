"""Notes in the real window: written on anything, marked on the map, edited, resolved, deleted, gone to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import (
    Card,
    Idea,
    Journey,
    Lane,
    Note,
    Persona,
    Project,
    Record,
    Stage,
    Touchpoint,
)
from journey_designer.core.sharing import shared
from journey_designer.layout.display import Icon, Op, Rect
from journey_designer.layout.drawing.marks import NOTE_ICON
from journey_designer.layout.drawing.scene import map_ops
from journey_designer.layout.grid import Hit
from journey_designer.storage import read_project
from journey_designer.ui.canvas.accessible_parts import Part
from journey_designer.ui.canvas.tips import tip_of
from journey_designer.ui.context import Context
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.notes.note_row import NoteRow
from journey_designer.ui.notes.notes_flyout import NotesFlyout
from journey_designer.ui.projects import Projects
from journey_designer.ui.shell.project_view import ProjectView

Open = Callable[..., MainWindow]


@pytest.fixture
def view(open_window: Open, sample_file: Path) -> ProjectView:
    window = open_window(sample_file)
    assert window.project_view is not None
    document = window.project_view.session.document
    for note in document.all(Note):
        edits.delete_note(document, note.id)
    return window.project_view


def _act(view: ProjectView, action_id: str) -> NotesFlyout:
    view.window().actions_table.action(action_id).trigger()
    return view.notes.flyout


def _marks(view: ProjectView) -> int:
    ops: list[Op] = map_ops(view.map.surface.pen)
    return sum(isinstance(op, Icon) and op.name == NOTE_ICON for op in ops)


def _first(view: ProjectView, kind: type[Record]) -> Record:
    document, journey = view.session.document, view.session.journey_id
    if kind in (Stage, Lane):
        found = document.family(kind, "journey_id", journey)
        return found[2]
    stage = document.family(Stage, "journey_id", journey)[0]
    touchpoint = document.family(Touchpoint, "stage_id", stage.id)[0]
    if kind is Touchpoint:
        return touchpoint
    if kind is Card:
        return document.family(Card, "touchpoint_id", touchpoint.id)[0]
    return document.all(kind)[0]


@pytest.mark.parametrize("kind", [Touchpoint, Card, Stage, Lane])
def test_a_note_is_written_on_what_is_selected_and_marked_there(
    view: ProjectView, kind: type[Record]
) -> None:
    record, document = _first(view, kind), view.session.document
    view.session.select({(kind, record.id)})
    flyout = _act(view, "note.add")
    assert flyout.isVisible() and flyout.line.hasFocus()
    assert flyout.target.value == record.id
    flyout.author.setText("أمينة")
    QTest.keyClicks(flyout.line, "Ask the shop")
    QTest.keyClick(flyout.line, Qt.Key.Key_Return)
    (note,) = document.all(Note)
    assert (note.target, note.text, note.author, note.is_resolved) == (
        record.id,
        "Ask the shop",
        "أمينة",
        False,
    )
    assert note.written_at is not None and note.written_at.endswith("Z")
    assert flyout.line.toPlainText() == "" and list(flyout.rows) == [note.id]
    assert _marks(view) == 1
    part = Part({Touchpoint: "touchpoint", Card: "card", Stage: "stage", Lane: "lane"}[kind], record.id)
    assert "1 open note" in view.map.accessible.words.description(part)
    view.session.undo()
    assert _marks(view) == 0 and flyout.rows == {}


@pytest.mark.parametrize("kind", [Persona, Idea, Journey, Project])
def test_a_note_is_written_on_what_lies_on_no_map(view: ProjectView, kind: type[Record]) -> None:
    record = _first(view, kind)
    view.session.select(())
    flyout = _act(view, "note.list")
    flyout.target.setCurrentIndex(flyout.target.findData(record.id))
    flyout.target.activated.emit(flyout.target.currentIndex())
    flyout.line.setPlainText("نقطة للنقاش")
    QTest.mouseClick(flyout.add, Qt.MouseButton.LeftButton)
    (note,) = view.session.document.all(Note)
    assert note.target == record.id
    row = flyout.rows[note.id]
    assert row.target.isEnabled()
    QTest.mouseClick(row.target, Qt.MouseButton.LeftButton)
    beside = {Persona: "personas", Idea: "" if getattr(record, "touchpoint_id", None) else "plan"}
    assert view.beside.current == beside.get(kind, "")


def test_a_note_is_edited_resolved_opened_again_and_deleted(view: ProjectView) -> None:
    record, document = _first(view, Card), view.session.document
    note = edits.add_note(document, record.id, "First")
    flyout = _act(view, "note.list")
    row = flyout.rows[note.id]
    row.text.setFocus()
    row.text.setPlainText("Second")
    view.session.settle()
    QTest.keyClick(row.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert document.get(Note, note.id).text == "Second"
    QTest.mouseClick(row.resolve, Qt.MouseButton.LeftButton)
    assert document.get(Note, note.id).is_resolved and _marks(view) == 0
    assert flyout.rows == {}
    flyout.state.chosen.emit("resolved")
    row = flyout.rows[note.id]
    QTest.mouseClick(row.reopen, Qt.MouseButton.LeftButton)
    assert not document.get(Note, note.id).is_resolved and _marks(view) == 1
    flyout.state.chosen.emit("all")
    QTest.mouseClick(flyout.rows[note.id].delete, Qt.MouseButton.LeftButton)
    assert document.find(Note, note.id) is None
    view.session.undo()
    assert flyout.rows[note.id].text.toPlainText() == "Second"


def test_a_jump_shows_the_target_on_the_map_of_its_journey(view: ProjectView) -> None:
    session, document = view.session, view.session.document
    other = document.all(Journey)[1]
    stage = document.family(Stage, "journey_id", other.id)[-1]
    touchpoint = document.family(Touchpoint, "stage_id", stage.id)[0]
    note = edits.add_note(document, touchpoint.id, "Here")
    flyout = _act(view, "note.list")
    QTest.mouseClick(flyout.rows[note.id].target, Qt.MouseButton.LeftButton)
    assert session.journey_id == other.id
    assert session.touchpoint is not None and session.touchpoint.id == touchpoint.id
    assert flyout.isVisible()


def test_what_is_deleted_takes_its_notes_along_and_back(view: ProjectView) -> None:
    record, document = _first(view, Touchpoint), view.session.document
    note = edits.add_note(document, record.id, "Gone?")
    edits.delete_touchpoint(document, record.id)
    assert document.find(Note, note.id) is None
    view.session.undo()
    assert document.get(Note, note.id).target == record.id and _marks(view) == 1


def test_the_menu_of_the_map_offers_a_note_and_the_tooltip_tells_it(view: ProjectView) -> None:
    record, document = _first(view, Card), view.session.document
    assert isinstance(record, Card)
    edits.add_note(document, record.id, "Who said so?\nWhen?")
    layout = view.map.surface.layout
    rect = layout.card_rect(record)
    assert rect is not None
    hit = Hit("card", rect, None, record.touchpoint_id, record.lane_id, record.id)
    assert "Who said so? When?" in tip_of(layout, hit)
    menu = view._map_menu.menu(hit)
    assert view.window().actions_table.action("note.add") in menu.actions()
    nowhere = QMenu(view)
    view.notes.offer(nowhere, Hit("nothing", Rect(0, 0, 0, 0)))
    assert nowhere.isEmpty()


def test_a_shared_copy_without_notes_has_none(view: ProjectView) -> None:
    document = view.session.document
    edits.add_note(document, document.project.id, "Private")
    assert any(isinstance(record, Note) for record in document.records())
    kept = Document(shared(document.records(), ["notes"]))
    assert kept.all(Note) == ()


def test_the_card_stands_in_three_languages_and_closes_by_escape(view: ProjectView, context: Context) -> None:
    edits.add_note(
        view.session.document, view.session.document.project.id, "x", written_at="2025-01-02T03:04:05Z"
    )
    for language in ("fr", "ar", "en"):
        context.languages.set_language(language)
        flyout = _act(view, "note.list")
        assert flyout.isVisible() and view.pages.rect().contains(flyout.geometry())
        (row,) = flyout.rows.values()
        assert row.written.text() and row.target.text()
        QTest.keyClick(flyout.state, Qt.Key.Key_Escape)
        assert not flyout.isVisible()


def test_the_key_writes_on_the_persona_whose_page_is_shown_and_the_tab_on_its_journey(
    view: ProjectView,
) -> None:
    document = view.session.document
    persona = document.all(Persona)[1]
    view.show_persona(persona.id)
    flyout = _act(view, "note.add")
    assert flyout.target.value == persona.id
    flyout.dismiss()
    journey = document.all(Journey)[1]
    menu = QMenu(view)
    view.notes.offer_for_journey(menu, journey.id)
    menu.actions()[0].trigger()
    assert flyout.isVisible() and flyout.target.value == journey.id


def test_many_notes_come_in_order_the_newest_first(view: ProjectView, qtbot: QtBot) -> None:
    document = view.session.document
    with document.edit("note.add"):
        for number in range(30):
            at = f"2026-01-01T00:{number:02}:00Z"
            edits.add_note(document, document.project.id, f"n{number}", written_at=at)
    flyout = _act(view, "note.list")
    assert len(flyout.rows) >= 8, "the first are there at once"
    qtbot.waitUntil(lambda: len(flyout.rows) == 30)
    column = flyout._scroll.column
    shown = [column.itemAt(place).widget() for place in range(30)]
    assert [row.note.text for row in shown if isinstance(row, NoteRow)] == [
        f"n{n}" for n in range(29, -1, -1)
    ]


def test_a_note_that_was_written_and_not_added_is_there_after_closing(
    view: ProjectView, sample_file: Path, projects: Projects
) -> None:
    flyout = _act(view, "note.add")
    flyout.line.setPlainText("ask the courier again")
    window = view.window()
    assert isinstance(window, MainWindow)
    assert window.close_project()
    with read_project(sample_file, projects.places) as found:
        texts = [record.text for record in found.records if isinstance(record, Note)]
    assert texts == ["ask the courier again"]
