"""The program with two languages more than it is shipped with, and its screens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_designer.storage import Places
from journey_designer.ui.context import Context
from journey_designer.ui.icons import Icons
from journey_designer.ui.language import Languages
from journey_designer.ui.projects import Projects
from journey_designer.ui.settings import Settings
from journey_designer.ui.theme import Theme
from journey_designer.ui.typefaces import Typefaces
from tests.languages.pseudo import write_all
from tests.languages.screens import Studio
from tools.translations import project_translations


@pytest.fixture(scope="session")
def languages_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped languages and the two of the tests."""
    folder = tmp_path_factory.mktemp("languages")
    write_all(folder, project_translations())
    return folder


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path, languages_folder: Path) -> Iterator[Context]:
    """English, light and still; all languages of the tests can be chosen."""
    settings = Settings(tmp_path / "settings.ini")
    settings.set_value("motion", "off")
    theme = Theme(qapp, "light")
    languages = Languages(qapp, "en", languages_folder)
    made = Context(theme, Icons(theme), languages, settings, Typefaces(qapp, theme))
    yield made
    languages.set_language("en")
    theme.set_text_scale(1.0)
    for part in (made.typefaces, made.icons, languages, settings, theme):
        part.deleteLater()


@pytest.fixture
def studio(qapp: QApplication, qtbot: QtBot, context: Context, tmp_path: Path) -> Iterator[Studio]:
    """Opens every screen of the program."""
    made = Studio(qapp, context, Projects(Places(tmp_path / "state")), tmp_path)
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
