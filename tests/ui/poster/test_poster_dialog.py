"""The poster dialog: sheets counted and drawn as they are printed, margins that save, text too small, what is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Journey, Language, Project
from journey_designer.interchange.samples import sample
from journey_designer.reports.press.job import Made, PrintJob, Told
from journey_designer.reports.press.press import Press
from journey_designer.ui.context import Context
from journey_designer.ui.poster.dialog import PosterDialog
from journey_designer.ui.poster.plan import ONE, ROLL, PosterPlan
from journey_designer.ui.session import Session

Open = Callable[..., PosterDialog]


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    """One process for all tests here."""
    started = Press()
    yield started
    started.close()
    started.wait()


@pytest.fixture
def open_dialog(context: Context, press: Press) -> Iterator[Open]:
    made: list[PosterDialog] = []

    def opened(language: Language = "en", document: Document | None = None) -> PosterDialog:
        session = Session(document or Document(sample(language).records))
        dialog = PosterDialog(context, press, session)
        dialog.show()
        QApplication.processEvents()
        made.append(dialog)
        return dialog

    yield opened
    for dialog in made:
        dialog.picture.finish()
        delete(dialog)


def said(part: QLabel | QAbstractButton) -> str:
    """What is to be read, without the marks that keep values together."""
    return re.sub("[\u2066-\u2069]", "", part.text())


def settled(dialog: PosterDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.picture.is_busy, timeout=20_000)


def pages_of(press: Press, job: PrintJob) -> int:
    told: list[Told] = []
    press.run(job, told.append, lambda: False)
    data = next(one.data for one in told if isinstance(one, Made))
    return len(pypdfium2.PdfDocument(data))


def test_it_opens_as_the_design_has_it(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    assert said(dialog.count) == "9 sheets"
    assert "3 across, 3 down" in said(dialog.size_line)
    assert "16" in said(dialog.hint)
    assert not dialog.take.isVisible()
    assert said(dialog.print_button) == "Print 9 sheets"
    settled(dialog, qtbot)
    assert dialog.view.picture is not None
    assert "easy to read" in said(dialog.reads)
    assert dialog.picture.pages[0].width() > 1000


def test_a_margin_that_saves_sheets_is_offered_and_taken(open_dialog: Open) -> None:
    dialog = open_dialog()
    for _ in range(5):
        dialog.choices.margin.more.click()
    assert dialog.plan.margin == 10
    assert said(dialog.count) == "16 sheets"
    assert dialog.take.isVisible()
    dialog.take.click()
    assert (dialog.plan.margin, said(dialog.count)) == (5, "9 sheets")
    assert dialog.choices.margin.field.text() == "5"


def test_the_job_prints_the_sheets_that_are_shown(open_dialog: Open, press: Press, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.choices.show_plan(replace(dialog.plan, size="A2", sheet="A4", turned="upright"))
    shown = len(dialog.view.tile_rects())
    assert said(dialog.count) == f"{shown} sheets"
    assert pages_of(press, dialog.job) == shown + 1
    dialog.choices.plan_page.click()
    assert pages_of(press, dialog.job) == shown
    dialog.choices.show_plan(replace(dialog.plan, sheet=ONE))
    assert dialog.view.tile_rects() == []
    assert pages_of(press, dialog.job) == 1
    settled(dialog, qtbot)


def test_right_to_left_the_first_sheet_lies_at_the_right(open_dialog: Open) -> None:
    dialog = open_dialog("ar")
    rects = {tile.label: rect for tile, rect in dialog.view.tile_rects()}
    assert rects["A1"].left() > rects["A2"].left() > rects["A3"].left()
    assert rects["A1"].top() < rects["B1"].top()
    assert "left corner" in said(dialog.corner_title)
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_Left)
    assert dialog.view.marked == 1
    QTest.keyClick(dialog.view, Qt.Key.Key_Down)
    assert dialog.view.marked_tile is not None
    assert dialog.view.marked_tile.label == "B2"
    QTest.mouseClick(dialog.view, Qt.MouseButton.LeftButton, pos=rects["C3"].center().toPoint())
    assert "C3" in said(dialog.corner_title)


def test_a_roll_has_any_length(open_dialog: Open, press: Press, qtbot: QtBot) -> None:
    dialog = open_dialog()
    assert not dialog.choices.roll_width.isVisible()
    dialog.choices.show_plan(replace(dialog.plan, size=ROLL, sheet=ONE))
    assert dialog.choices.roll_width.isVisible()
    dialog.choices.roll_width.set_value(4200)
    assert "4200 × 841" in said(dialog.size_line)
    settled(dialog, qtbot)
    picture = dialog.view.picture
    assert picture is not None
    assert picture.width() / picture.height() == pytest.approx(4200 / 841, rel=0.01)


def test_text_that_is_too_small_is_a_warning(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    settled(dialog, qtbot)
    dialog.choices.distance.set_value(6)
    assert "too small from" in said(dialog.warning)
    assert dialog.warning.isVisible()
    assert not dialog.reads.isVisible()


def test_blank_personas_and_notes(open_dialog: Open, press: Press, qtbot: QtBot) -> None:
    dialog = open_dialog()
    settled(dialog, qtbot)
    dialog.choices.show_plan(replace(dialog.plan, subject="blank"))
    settled(dialog, qtbot)
    assert said(dialog.reads) == said(dialog.warning) == ""
    dialog.choices.show_plan(replace(dialog.plan, subject="personas"))
    settled(dialog, qtbot)
    assert said(dialog.count) == "4 sheets"
    assert len(dialog.picture.pages) == 4
    assert not dialog.choices.margin.isVisible()
    dialog.choices.show_plan(replace(dialog.plan, subject="notes"))
    settled(dialog, qtbot)
    cards = [card for card in dialog._session.document.all(Card) if card.text]
    assert pages_of(press, dialog.job) >= len(cards) // 6
    assert said(dialog.count) == f"{pages_of(press, dialog.job)} sheets"


def test_what_leaves_no_room_is_told_and_cannot_be_printed(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.choices.show_plan(replace(dialog.plan, sheet="A4", size=ROLL, roll=(20_000, 20_000), margin=10))
    assert "sheets" in said(dialog.hint)
    assert not dialog.save.isEnabled()
    assert not dialog.print_button.isEnabled()
    dialog.choices.show_plan(PosterPlan(journey=dialog.plan.journey))
    assert dialog.save.isEnabled()


def test_the_journey_that_is_shown_is_printed(open_dialog: Open) -> None:
    document = Document(sample("en").records)
    edits.add_journey(document, None, "Second")
    dialog = open_dialog(document=document)
    assert dialog.plan.journey == dialog._session.journey_id
    second = next(journey for journey in document.all(Journey) if journey.title == "Second")
    dialog.choices.journey.set_current(second.id)
    dialog.choices.journey.chosen.emit(second.id)
    assert dialog.title == "Second"


def test_without_a_journey_there_is_the_blank_map(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(document=Document([Project(id="p", language="en")]))
    settled(dialog, qtbot)
    assert dialog.plan.subject == "blank"
    assert dialog.view.picture is not None
    dialog.choices.show_plan(replace(dialog.plan, subject="map"))
    settled(dialog, qtbot)
    assert "journey" in said(dialog.hint)
    assert not dialog.save.isEnabled()
