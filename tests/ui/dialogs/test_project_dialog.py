"""The project's own fields: one step of what was changed, or none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from journey_designer.core.document import Document
from journey_designer.core.records import Project
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.project_dialog import ProjectDialog
from journey_designer.ui.session import Session


@pytest.fixture
def document() -> Document:
    return Document([Project(id="p", title="Dar Nour", workshop_date="2026-03-18")])


@pytest.fixture
def dialog(context: Context, document: Document) -> Iterator[ProjectDialog]:
    made = ProjectDialog(context, Session(document))
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield made
    delete(made)


def test_all_fields_are_kept_as_one_step(document: Document, dialog: ProjectDialog) -> None:
    for field, text in (
        (dialog.title, "<b>Shop</b> & Co"),
        (dialog.client, "Nour"),
        (dialog.facilitator, "Salma"),
    ):
        field.selectAll()
        field.insert_text(text)
    dialog.date.line.selectAll()
    QTest.keyClicks(dialog.date.line, "20/3/2026")
    dialog.purpose.setFocus()
    QTest.keyClicks(dialog.purpose, "Find out why")
    dialog.language.set_current("ar")
    dialog.direction.set_current("rtl")
    dialog.digits.set_current("arabic")
    dialog.keep()
    project = document.project
    assert (project.title, project.client, project.facilitator) == ("<b>Shop</b> & Co", "Nour", "Salma")
    assert (project.workshop_date, project.purpose) == ("2026-03-20", "Find out why")
    assert (project.language, project.time_direction, project.digits) == ("ar", "rtl", "arabic")
    assert document.journal.position == 1
    document.undo()
    assert document.project.title == "Dar Nour"


def test_nothing_changed_is_no_step(document: Document, dialog: ProjectDialog) -> None:
    assert dialog.date.line.text() == "18 March 2026"
    dialog.keep()
    assert document.journal.position == 0
    assert not dialog.isVisible()


def test_escape_keeps_nothing(document: Document, dialog: ProjectDialog) -> None:
    dialog.title.insert_text("another")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert document.project.title == "Dar Nour"


def test_a_megabyte_is_cut(document: Document, dialog: ProjectDialog) -> None:
    QGuiApplication.clipboard().setText("words " * 180_000)
    for field in (dialog.title, dialog.purpose):
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog.keep()
    assert (len(document.project.title), len(document.project.purpose)) == (500, 20_000)
