"""A real window on real files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from journey_designer import app as composition
from journey_designer.storage import Places
from journey_designer.ui.context import Context
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects
from journey_designer.ui.settings import Settings
from journey_designer.ui.windows import Windows


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    """Settings of somebody who wants English, light and still."""
    path = tmp_path / "settings.ini"
    settings = Settings(path)
    settings.set_value("language", "en")
    settings.set_value("theme", "light")
    settings.set_value("motion", "off")
    settings.set_value("folder", str(tmp_path))
    settings.flush()
    return path


@pytest.fixture
def context(qapp: QApplication, settings_file: Path) -> Iterator[Context]:
    made = composition.build_context(qapp, settings_file)
    yield made
    made.languages.set_language("en")
    made.theme.set_text_scale(1.0)
    for part in (made.typefaces, made.icons, made.languages, made.settings, made.theme):
        part.deleteLater()


@pytest.fixture
def projects(tmp_path: Path) -> Projects:
    return Projects(Places(tmp_path / "state"))


@pytest.fixture
def windows(qapp: QApplication, qtbot: QtBot, context: Context, projects: Projects) -> Iterator[Windows]:
    made = composition.build_windows(qapp, context, projects)
    yield made
    for window in made.all:
        cast(MainWindow, window).let_go()
        window.close()
        cast(MainWindow, window).deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


@pytest.fixture
def open_window(windows: Windows, qtbot: QtBot) -> Callable[[Path | None], MainWindow]:
    """Opens a window on a file or on the start page, and waits until it is there."""

    def opened(path: Path | None = None) -> MainWindow:
        window = cast(MainWindow, windows.open_window(path))
        qtbot.waitExposed(window)
        return window

    return opened


@pytest.fixture
def answer(qtbot: QtBot) -> Callable[[Callable[[QDialog], object]], None]:
    """Does something with the next dialog, once it is open."""

    def prepare(act: Callable[[QDialog], object]) -> None:
        def try_it() -> None:
            dialog: QWidget | None = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                act(dialog)
            else:
                QTimer.singleShot(5, try_it)

        QTimer.singleShot(0, try_it)

    return prepare
