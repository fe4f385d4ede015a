"""The timer in the real window: chip, run sheet, keys, presentation, crash."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_designer.core.records import AgendaItem
from journey_designer.layout.display import Text
from journey_designer.storage import read_project
from journey_designer.ui.agenda.clock import AgendaClock, agenda_path
from journey_designer.ui.agenda.own_sheets import OwnSheets
from journey_designer.ui.agenda.sheets import Block, RunSheet, shipped_sheet
from journey_designer.ui.context import Context
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects
from journey_designer.ui.shell.project_view import ProjectView

Open = Callable[..., MainWindow]


@pytest.fixture
def view(open_window: Open, sample_file: Path) -> ProjectView:
    window = open_window(sample_file)
    assert window.project_view is not None
    return window.project_view


def _do(view: ProjectView, action: str) -> None:
    view.window().actions_table.action(action).trigger()


def test_without_an_agenda_the_key_offers_one(view: ProjectView) -> None:
    room = view.room
    assert room.timer.shown == "" and room.timer.accessibleName() == "Agenda and timer"
    _do(view, "agenda.toggle")
    assert room.agenda.isVisible() and not room.clock.is_running
    room.agenda.choice.edited.emit("two-hours", "")
    assert room.timer.shown == "10:00"
    assert len(room.agenda.rows) == 10
    assert room.agenda.now_title.text() == "Opening"
    assert room.agenda.task.text.startswith("Agree")


def test_keys_start_add_and_go_on(view: ProjectView) -> None:
    room = view.room
    room.clock.take(shipped_sheet("two-hours", "en"))
    _do(view, "agenda.toggle")
    assert room.clock.is_running
    _do(view, "agenda.add_minute")
    _do(view, "agenda.add_five")
    assert 15 * 60 < room.clock.left <= 16 * 60
    _do(view, "agenda.next")
    assert room.clock.block is not None and room.clock.block.title == "Persona"
    assert "Persona" in room.timer.accessibleName()
    _do(view, "agenda.toggle")
    assert not room.clock.is_running


def test_the_chip_starts_at_its_end_and_opens_elsewhere(view: ProjectView) -> None:
    room = view.room
    room.clock.take(shipped_sheet("two-hours", "en"))
    QApplication.processEvents()
    chip = room.timer
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 10, chip.height() // 2))
    assert room.clock.is_running and not room.agenda.isVisible()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(30, chip.height() // 2))
    assert room.agenda.isVisible()


def test_blocks_are_changed_in_place_and_kept_as_ones_own(view: ProjectView, context: Context) -> None:
    room = view.room
    room.clock.take(shipped_sheet("two-hours", "en"))
    _do(view, "agenda.show")
    flyout = room.agenda
    row = flyout.rows[1]
    row.title.setText("Who travels?")
    row.minutes.setText("٢٥")
    row.title.editingFinished.emit()
    assert room.clock.run is not None
    assert room.clock.run.sheet.blocks[1].title == "Who travels?"
    assert room.clock.run.sheet.blocks[1].minutes == 25
    flyout.rows[0].remove.click()
    flyout.add.click()
    assert len(flyout.rows) == 10 and flyout.rows[0].title.text() == "Who travels?"
    flyout.rows[3].mark.click()
    assert room.clock.run.current == 3
    flyout.keep.click()
    own = OwnSheets(context.settings).all()
    assert [sheet.name for sheet in own] == ["My Two hours"]
    assert own[0].blocks == room.clock.run.sheet.blocks
    flyout.choice.edited.emit("full-day", "")
    assert len(flyout.rows) == 17
    flyout.choice.edited.emit("My Two hours", "")
    assert room.clock.run.sheet.blocks == own[0].blocks


def test_the_presentation_shows_it_and_its_keys_lead_it(view: ProjectView) -> None:
    room = view.room
    room.clock.take(shipped_sheet("two-hours", "en"))
    room.clock.toggle()
    _do(view, "view.present")
    window = room.presentation.window
    assert window is not None
    drawn = window.view.drawn
    assert drawn is not None
    texts = [op.text for op in drawn.ops if isinstance(op, Text)]
    assert room.timer.shown in texts and "Opening" in texts
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert room.clock.run is not None and room.clock.run.current == 1
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert not room.clock.is_running
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert room.clock.left > 10 * 60
    room.presentation.stop()


def test_it_survives_a_crash_and_is_not_in_the_file(
    view: ProjectView, context: Context, sample_file: Path
) -> None:
    room = view.room
    room.clock.take(shipped_sheet("full-day", "ar"))
    room.clock.toggle()
    path = agenda_path(context.settings.path, sample_file)
    assert path is not None and path.is_file()
    assert path.is_relative_to(context.settings.path.parent)
    parent = QObject()
    again = AgendaClock(path, parent)
    assert again.is_running and again.run is not None
    assert again.run.sheet == shipped_sheet("full-day", "ar")
    assert again.left == pytest.approx(room.clock.left, abs=2)
    path.write_text("{broken", encoding="utf-8")
    assert AgendaClock(path, parent).run is None
    room.clock.take(None)
    assert not path.exists()


def test_the_clock_tells_once_that_time_is_over(tmp_path: Path) -> None:
    now = [1000.0]
    parent = QObject()
    clock = AgendaClock(tmp_path / "a" / "x.json", parent, now=lambda: now[0])
    told: list[int] = []
    clock.over.connect(lambda: told.append(1))
    clock.take(shipped_sheet("two-hours", "en"))
    clock.toggle()
    now[0] += 599
    clock.tick()
    assert told == []
    now[0] += 2
    clock.tick()
    clock.tick()
    assert told == [1]
    clock.add_minutes(1)
    now[0] += 61
    clock.tick()
    assert told == [1, 1]
    foot = clock.foot()
    assert foot is not None and foot.is_over and foot.time.startswith("−")
    assert clock.actual()[0].spent == 662


def test_it_cannot_be_kept_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    clock = AgendaClock(tmp_path / "file" / "x.json", parent := QObject())
    clock.take(shipped_sheet("two-hours", "en"))
    clock.toggle()
    assert clock.is_running and clock.parent() is parent


def kept_agenda(view: ProjectView) -> list[AgendaItem]:
    return list(view.session.document.all(AgendaItem))


def test_when_the_last_block_is_left_the_minutes_are_in_the_project(view: ProjectView) -> None:
    room, document = view.room, view.session.document
    room.clock.take(RunSheet("Short", (Block("Opening", 5, "Say hello"), Block("Ideas", 10))))
    before = document.last_step
    room.clock.next_block()
    assert document.last_step == before  # never started: nothing to tell
    room.clock.go_to(0)
    room.clock.toggle()
    room.clock.next_block()
    assert document.last_step == before  # under way: no step between those of the map
    room.clock.next_block()
    one, two = kept_agenda(view)
    assert (one.title, one.purpose, one.planned, two.title, two.planned) == (
        "Opening",
        "Say hello",
        5,
        "Ideas",
        10,
    )
    assert one.started is not None and one.ended is not None and one.started <= one.ended
    assert one.spent is not None and two.ended is not None
    assert document.last_step is not None and document.last_step.label.key == "agenda.keep"
    last = document.last_step
    room.minutes.keep()
    assert document.last_step == last
    document.undo()
    assert kept_agenda(view) == []


def test_a_workshop_that_was_cut_short_is_told_when_it_is_printed_or_closed(
    view: ProjectView, sample_file: Path, projects: Projects
) -> None:
    room = view.room
    room.clock.take(RunSheet("Short", (Block("Opening", 5), Block("Ideas", 10))))
    room.clock.toggle()
    view.session.printing.emit()
    assert [item.title for item in kept_agenda(view)] == ["Opening", "Ideas"]
    assert kept_agenda(view)[1].spent is None
    room.clock.change_block(1, Block("Ideas and plan", 20))
    window = view.window()
    assert isinstance(window, MainWindow)
    assert window.close_project()
    with read_project(sample_file, projects.places) as found:
        items = [record for record in found.records if isinstance(record, AgendaItem)]
    assert {(item.title, item.planned) for item in items} == {("Opening", 5), ("Ideas and plan", 20)}
