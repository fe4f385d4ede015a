"""The pages in the real window: keys reach what is seen, never the map behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_designer.core.records import Finding, Journey, Touchpoint
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.personas.knowledge_page import KnowledgePage
from journey_designer.ui.personas.personas_page import PersonasPage
from tests.ui.shell.conftest import (
    context,
    open_window,
    projects,
    settings_file,
    windows,
)

__all__ = ["context", "open_window", "projects", "settings_file", "windows"]


def test_keys_on_a_page_leave_the_map_alone(
    open_window: Callable[[Path | None], MainWindow],
    sample_file: Path,
) -> None:
    window = open_window(sample_file)
    view, session = window.project_view, window.session
    assert view is not None and session is not None
    document = session.document
    touchpoints, findings = len(document.all(Touchpoint)), len(document.all(Finding))
    session.select({(Touchpoint, document.all(Touchpoint)[0].id)})
    page = view.show_page("knowledge")
    assert isinstance(page, KnowledgePage)
    page.show_finding(page.rows.ids[0])
    page.view.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_V):
        QTest.keyClick(page.view, key, Qt.KeyboardModifier.ControlModifier)
    assert not session.selection
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert len(document.all(Touchpoint)) == touchpoints
    assert len(document.all(Finding)) == findings - 1


def test_a_journey_of_a_persona_opens_its_map(
    open_window: Callable[[Path | None], MainWindow],
    sample_file: Path,
) -> None:
    window = open_window(sample_file)
    view, session = window.project_view, window.session
    assert view is not None and session is not None
    page = view.show_page("personas")
    assert isinstance(page, PersonasPage) and page.persona is not None
    QApplication.processEvents()
    other = next(entry for entry in page.gallery.rows.members("primary") if entry != page.persona.id)
    page.show_persona(other)
    assert page.persona.id == other
    (journey,) = session.document.family(Journey, "persona_id", other)
    line = page.profile.journeys.line(journey.id)
    line.click()
    assert view.pages.currentWidget() is view.map
    assert session.persona is not None and session.persona.id == other
