"""The composer: pages ticked and ordered by hand, a live preview of the real PDF, presets, printing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Persona, Project
from journey_designer.interchange.samples import sample
from journey_designer.reports.pages.selection import PAGES
from journey_designer.reports.press.job import PrintJob
from journey_designer.reports.press.press import Press
from journey_designer.reports.report import report_bytes
from journey_designer.ui.composer.choice import Choice, Presets, as_text, first_choice, from_text
from journey_designer.ui.composer.dialog import ComposerDialog
from journey_designer.ui.composer.making import made
from journey_designer.ui.composer.names import page_name
from journey_designer.ui.composer.press_thread import PressThread
from journey_designer.ui.composer.printer import paint_pdf, propose_paper
from journey_designer.ui.composer.snapshot import snapshot
from journey_designer.ui.context import Context
from journey_designer.ui.session import Session

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def session() -> Session:
    return Session(Document(sample("en").records))


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    """One process for all tests here."""
    started = Press()
    yield started
    started.close()
    started.wait()


@pytest.fixture
def open_composer(context: Context, press: Press, session: Session) -> Iterator[Callable[[], ComposerDialog]]:
    made: list[ComposerDialog] = []

    def opened() -> ComposerDialog:
        dialog = ComposerDialog(context, press, session)
        dialog.show()
        QApplication.processEvents()
        made.append(dialog)
        return dialog

    yield opened
    for dialog in made:
        dialog.preview.finish()
        delete(dialog)


@pytest.fixture
def dialog(open_composer: Callable[[], ComposerDialog], qtbot: QtBot) -> ComposerDialog:
    """A composer whose first preview is there."""
    made = open_composer()
    qtbot.waitUntil(lambda: made.preview.data is not None and not made.preview.is_busy, timeout=20_000)
    return made


def pages_of(data: bytes | None) -> int:
    assert data is not None
    return len(pypdfium2.PdfDocument(data))


def only(dialog: ComposerDialog, *pages: str) -> None:
    """Tick these pages and no others, in the preview too."""
    dialog.show_choice(Choice(pages=pages))
    dialog.preview.show_choice(dialog.choice)


def test_the_preview_is_the_report(dialog: ComposerDialog, session: Session) -> None:
    assert dialog.choice == first_choice(session.document)
    assert dialog.preview.data == report_bytes(session.document, lambda _: None)
    assert dialog.preview.page_count == pages_of(dialog.preview.data)
    assert dialog.save.isEnabled()
    assert dialog.print_button.isEnabled()


def test_pages_are_moved_and_ticked_by_keys(dialog: ComposerDialog, qtbot: QtBot) -> None:
    pages = dialog.pages
    pages.setFocus()
    pages.setCurrentRow(0)
    assert pages.order[0] == "cover"
    QTest.keyClick(pages, Qt.Key.Key_Down, ALT)
    assert pages.order[:2] == ("agenda", "cover")
    QTest.keyClick(pages, Qt.Key.Key_Up, ALT)
    QTest.keyClick(pages, Qt.Key.Key_Up, ALT)
    assert pages.order == PAGES
    assert "cover" in pages.ticked
    QTest.keyClick(pages, Qt.Key.Key_Space)
    assert "cover" not in pages.ticked
    assert dialog.preview.is_busy
    assert not dialog.print_button.isEnabled()


def test_pages_are_moved_by_dragging(dialog: ComposerDialog, qtbot: QtBot) -> None:
    pages = dialog.pages
    with qtbot.waitSignal(pages.changed):
        assert pages.model().moveRow(QModelIndex(), 4, QModelIndex(), 0)
    assert pages.order[0] == "models"
    only(dialog, "map")
    assert dialog.choice.named_pages == "map"


def test_a_change_makes_the_preview_anew(dialog: ComposerDialog, qtbot: QtBot) -> None:
    before = dialog.preview.data
    only(dialog, "cover", "plan")
    qtbot.waitUntil(lambda: not dialog.preview.is_busy, timeout=20_000)
    assert pages_of(dialog.preview.data) == dialog.preview.page_count == 2
    assert dialog.preview.data != before


def test_names_language_and_foot_are_in_the_pdf(
    dialog: ComposerDialog, session: Session, qtbot: QtBot
) -> None:
    only(dialog, "personas")
    dialog.names.setChecked(False)
    dialog.footer.setText("Confidential")
    dialog.language.set_current("fr")
    dialog.language.chosen.emit("fr")
    qtbot.waitUntil(lambda: not dialog.preview.is_busy, timeout=20_000)
    assert dialog.preview.data is not None
    text = "".join(
        page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(dialog.preview.data)
    )
    assert "Confidential" in text
    assert "Contexte" in text
    assert session.document.all(Persona)[0].name not in text


def test_without_a_page_nothing_can_be_saved(dialog: ComposerDialog, qtbot: QtBot) -> None:
    only(dialog)
    dialog.pages.changed.emit()
    qtbot.waitUntil(lambda: not dialog.preview.is_busy, timeout=20_000)
    assert dialog.preview.page_count == 0
    assert not dialog.save.isEnabled()
    assert not dialog.print_button.isEnabled()


def test_the_preview_can_be_stopped(open_composer: Callable[[], ComposerDialog], qtbot: QtBot) -> None:
    made = open_composer()
    qtbot.waitUntil(made.preview.stop.isVisible, timeout=5_000)
    made.preview.stop.click()
    assert not made.preview.is_busy
    assert made.preview.data is None
    assert not made.preview.stop.isVisible()


def job(session: Session, **arguments: str) -> PrintJob:
    taken = snapshot(session)
    return PrintJob("report", taken.records, taken.pictures, arguments, width=100)


def test_a_cancelled_thread_says_nothing_more(press: Press, session: Session, qtbot: QtBot) -> None:
    thread = PressThread(press, job(session))
    told: list[object] = []
    for signal in (thread.made, thread.rendered, thread.failed):
        signal.connect(lambda *values: told.append(values))
    thread.cancel()
    with qtbot.waitSignal(thread.finished, timeout=20_000):
        thread.start()
    assert told == []


def test_what_cannot_be_printed_is_told(press: Press, qtbot: QtBot) -> None:
    thread = PressThread(press, PrintJob("report", (Project(id="p"),), {}, {"pages": "map"}))
    with qtbot.waitSignal(thread.failed, timeout=20_000) as told:
        thread.start()
    thread.wait()
    assert isinstance(told.args[0], KnownError)


def test_a_file_is_made_with_progress_or_called_off(
    context: Context, press: Press, session: Session, qtbot: QtBot
) -> None:
    found = made(context, press, job(session, pages="cover"))
    assert found is not None
    assert found[0] == report_bytes(session.document, lambda _: None, pages="cover")

    def call_off() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, call_off)
    assert made(context, press, job(session)) is None
    with pytest.raises(KnownError):
        made(context, press, job(session, pages="nonsense"))


def test_the_file_is_the_preview(dialog: ComposerDialog) -> None:
    shown = dialog.preview.data
    dialog.accept()
    assert dialog.made == shown
    assert shown is not None


def test_presets_are_kept_taken_and_forgotten(dialog: ComposerDialog, context: Context) -> None:
    dialog.header.setText("For the board")
    dialog.presets.name.setText("Board")
    dialog.presets.keep.click()
    assert Presets(context.settings).all()["Board"].header == "For the board"
    dialog.header.setText("")
    dialog.presets.box.setCurrentIndex(0)
    dialog.presets.box.activated.emit(0)
    assert dialog.header.text() == "For the board"
    dialog.presets.forget.click()
    assert Presets(context.settings).all() == {}


def test_the_last_choice_is_remembered_when_it_was_used(
    dialog: ComposerDialog, open_composer: Callable[[], ComposerDialog], context: Context
) -> None:
    dialog.paper.set_current("A2")
    dialog.reject()
    assert Presets(context.settings).last is None
    second = open_composer()
    second.paper.set_current("A2")
    second.accept()
    assert open_composer().paper.current == "A2"


def test_a_choice_survives_its_text_and_nonsense_does_not() -> None:
    choice = Choice(order=tuple(reversed(PAGES)), pages=("map",), footer="“x” {y}", has_names=False)
    assert from_text(as_text(choice)) == choice
    for text in ("", "[]", "{}", '{"order": 3}', "nonsense"):
        assert from_text(text) is None
    older = as_text(choice).replace('"blank", ', "").replace(', "sheet": "A4"', "")
    assert "sheet" not in older
    found = from_text(older)
    assert found is not None
    assert sorted(found.order) == sorted(PAGES)
    assert all(page_name(page) for page in PAGES)


def test_paper_and_the_side_it_lies_on(dialog: ComposerDialog, qtbot: QtBot) -> None:
    only(dialog, "cover", "plan")
    dialog.sheet.set_current("Letter")
    dialog.turned.set_current("sideways")
    dialog.turned.chosen.emit("sideways")
    qtbot.waitUntil(lambda: not dialog.preview.is_busy, timeout=20_000)
    assert dialog.preview.data is not None
    sizes = [tuple(map(round, page.get_size())) for page in pypdfium2.PdfDocument(dialog.preview.data)]
    assert sizes[0] == (612, 792)
    assert set(sizes[1:]) == {(792, 612)}


def test_pages_are_painted_on_a_printer(session: Session, tmp_path: Path, qapp: QApplication) -> None:
    out = tmp_path / "printed.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paint_pdf(report_bytes(session.document, lambda _: None, pages="cover,map"), printer)
    printed = pypdfium2.PdfDocument(out)
    sizes = [page.get_size() for page in printed]
    assert len(sizes) == 4
    assert sizes[0][0] < sizes[0][1]
    assert sizes[1][0] > sizes[1][1]
    darkest, _ = printed[0].render(scale=0.5).to_pil().convert("L").getextrema()
    assert darkest < 80


def test_the_printer_gets_the_paper_of_the_pages(session: Session, qapp: QApplication) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    propose_paper(report_bytes(session.document, lambda _: None, pages="map", paper="A3"), printer)
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A3


def test_slides_are_asked_for_instead_of_a_pdf(dialog: ComposerDialog) -> None:
    dialog.paper.set_current("A1")
    dialog.slides.click()
    assert dialog.result() == ComposerDialog.DialogCode.Accepted
    assert dialog.is_slides
    assert dialog.made is None, "the preview is a PDF"
    assert "paper" not in dialog.choice.slide_arguments
    assert dialog.choice.slide_arguments["pages"] == dialog.choice.named_pages
