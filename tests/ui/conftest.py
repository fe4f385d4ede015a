"""What every widget under test is handed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from journey_designer.interchange.samples import sample
from journey_designer.storage import Places
from journey_designer.ui.context import Context
from journey_designer.ui.icons import Icons
from journey_designer.ui.language import Languages
from journey_designer.ui.projects import Projects
from journey_designer.ui.settings import Settings
from journey_designer.ui.theme import Theme
from journey_designer.ui.typefaces import Typefaces


@pytest.fixture(scope="session", autouse=True)
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """Emptied in the end: without a screen, Qt deletes what lies in it after Python has gone, and crashes."""
    yield qapp.clipboard()
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def looks(qapp: QApplication) -> tuple[Theme, Icons, Languages, Typefaces]:
    """Theme, icons, languages and fonts: made once, as in the program."""
    theme = Theme(qapp, "light")
    return theme, Icons(theme), Languages(qapp, "en"), Typefaces(qapp, theme)


@pytest.fixture
def context(looks: tuple[Theme, Icons, Languages, Typefaces], tmp_path: Path) -> Iterator[Context]:
    """Light colours, English, no motion, and the same again afterwards."""
    theme, icons, languages, typefaces = looks
    settings = Settings(tmp_path / "settings.ini")
    settings.set_value("motion", "off")
    yield Context(theme=theme, icons=icons, languages=languages, settings=settings, typefaces=typefaces)
    languages.set_language("en")
    theme.set_name("light")
    theme.set_text_scale(1.0)


@pytest.fixture(scope="session")
def shipped_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project in English as a file that is only copied."""
    folder = tmp_path_factory.mktemp("shipped")
    found = sample("en")
    path = folder / "sample.cjm"
    Projects(Places(folder / "state")).create(path, found.records, found.assets).close()
    return path


@pytest.fixture
def sample_file(tmp_path: Path, shipped_file: Path) -> Path:
    """The sample project in English, to be changed."""
    return Path(shutil.copyfile(shipped_file, tmp_path / "sample.cjm"))
