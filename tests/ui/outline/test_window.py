"""The outline in the window: reached by its shortcut, it and the map go together, and neither takes the other's keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_designer import app as composition
from journey_designer.core.records import Card, Stage, Touchpoint
from journey_designer.interchange.samples import sample
from journey_designer.storage import Places
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects
from journey_designer.ui.settings import Settings
from journey_designer.ui.shell.project_view import ProjectView


@pytest.fixture
def project(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[ProjectView]:
    """The sample project in a window, without motion."""
    settings = Settings(tmp_path / "settings.ini")
    for key, value in (("language", "en"), ("theme", "light"), ("motion", "off")):
        settings.set_value(key, value)
    settings.flush()
    context = composition.build_context(qapp, tmp_path / "settings.ini")
    projects = Projects(Places(tmp_path / "state"))
    found = sample("en")
    projects.create(tmp_path / "sample.cjm", found.records, found.assets).close()
    windows = composition.build_windows(qapp, context, projects)
    window = cast(MainWindow, windows.open_window(tmp_path / "sample.cjm"))
    qtbot.waitExposed(window)
    assert window.project_view is not None
    yield window.project_view
    window.close()
    window.deleteLater()
    windows.deleteLater()
    for part in (context.typefaces, context.icons, context.languages, context.settings, context.theme):
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def show(project: ProjectView) -> None:
    window = project.window()
    window.activateWindow()
    action = cast(MainWindow, window).actions_table.action("view.outline")
    assert action.isEnabled() and action.shortcut().toString() == "Ctrl+Shift+O"
    action.trigger()
    QApplication.processEvents()


def test_it_is_made_when_it_is_seen(project: ProjectView) -> None:
    assert project.outline._panel is None
    show(project)
    assert project.panel.page == "outline"
    assert project.outline.panel.tree.hasFocus()
    assert len(project.outline.panel.model.root.children) == 5


def test_the_map_follows_the_outline_and_the_outline_the_map(project: ProjectView) -> None:
    show(project)
    panel, session = project.outline.panel, project.session
    last = session.document.family(Stage, "journey_id", session.journey_id)[-1]
    far = session.document.family(Touchpoint, "stage_id", last.id)[-1]
    panel.tree.go_to((Touchpoint, far.id))
    assert session.selection == {(Touchpoint, far.id)}
    assert project.panel.page == "outline"
    assert panel.tree.hasFocus()
    rect = project.map.surface.layout.touchpoint_rect(far.id)
    assert rect is not None
    assert project.map.surface.camera.body().contains(project.map.surface.camera.to_view(rect))
    card = session.document.family(Card, "touchpoint_id", far.id)[0]
    session.select({(Card, card.id)})
    assert panel.tree.keys() == [(Card, card.id)]


def test_its_keys_are_its_own_while_it_has_the_keyboard(project: ProjectView) -> None:
    show(project)
    panel, session = project.outline.panel, project.session
    stage = session.document.family(Stage, "journey_id", session.journey_id)[0]
    panel.tree.go_to((Stage, stage.id))
    QTest.keyClick(panel.tree, Qt.Key.Key_F2)
    assert not project.map.editor.is_active
    editor = QApplication.focusWidget()
    assert editor is not None and panel.tree.isAncestorOf(editor)
    QTest.keyClicks(editor, "Renamed")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert session.document.get(Stage, stage.id).name == "Renamed"
    QTest.keyClick(panel.tree, Qt.Key.Key_Delete)
    assert session.document.find(Stage, stage.id) is None
    session.undo()
    session.undo()
    assert session.document.get(Stage, stage.id) == stage
