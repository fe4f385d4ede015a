"""The interface from right to left is the mirror of the one from left to right, widget by widget.

The same English texts run the other way, by a language file that says only its direction: so texts are equally wide
and every rectangle can be compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.icons import Icons
from journey_designer.ui.language import Languages
from journey_designer.ui.settings import Settings
from journey_designer.ui.theme import Theme
from journey_designer.ui.typefaces import Typefaces
from tests.languages.mirroring import moved, not_mirrored, places
from tests.languages.pseudo import write_direction
from tests.languages.screens import Studio

BACKWARDS = "en_XR"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("backwards")
    write_direction(made, BACKWARDS, "RTL")
    return made


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path, folder: Path) -> Iterator[Context]:
    settings = Settings(tmp_path / "settings.ini")
    settings.set_value("motion", "off")
    theme = Theme(qapp, "light")
    languages = Languages(qapp, "en", folder)
    made = Context(theme, Icons(theme), languages, settings, Typefaces(qapp, theme))
    yield made
    languages.set_language("en")
    for part in (made.typefaces, made.icons, languages, settings, theme):
        part.deleteLater()


def _turned(studio: Studio, window: QWidget, name: str) -> list[str]:
    """What of a window is not the mirror of itself after the direction was changed while it is open."""
    languages = studio.context.languages
    for code in (BACKWARDS, "en"):  # what is laid out at its first sight has been seen in both directions
        languages.set_language(code)
        studio.settle()
    before = places(window)
    languages.set_language(BACKWARDS)
    studio.settle()
    wrong = not_mirrored(before, places(window))
    languages.set_language("en")
    studio.settle()
    wrong += [f"after turning back: {entry}" for entry in moved(before, places(window))]
    return [f"{name}: {entry}" for entry in wrong]


def test_the_start_page_is_mirrored(studio: Studio) -> None:
    wrong = _turned(studio, studio.start(), "start")
    assert wrong == [], "\n".join(wrong)


def test_every_page_and_panel_is_mirrored(studio: Studio) -> None:
    window = studio.project()
    wrong = [entry for name, _ in studio.pages(window) for entry in _turned(studio, window, name)]
    assert wrong == [], "\n".join(wrong)


def test_every_dialog_is_mirrored(studio: Studio) -> None:
    window = studio.project()
    wrong = [entry for name, dialog in studio.dialogs(window) for entry in _turned(studio, dialog, name)]
    assert wrong == [], "\n".join(wrong)
