"""The interface from right to left is the mirror of the one from left to right, widget by widget.

The same English texts run the other way, by a language file that says only its direction: so texts are equally wide
and every rectangle can be compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journey_designer.ui.context import Context
from journey_designer.ui.icons import Icons
from journey_designer.ui.language import Languages
from journey_designer.ui.settings import Settings
from journey_designer.ui.theme import Theme
from journey_designer.ui.typefaces import Typefaces
from tests.languages.mirroring import moved, not_mirrored, places
from tests.languages.pseudo import write_direction
from tests.languages.screens import Studio
from tools.scenes import Scene

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


def _wrong(studio: Studio, scenes: Iterable[Scene]) -> list[str]:
    """What of windows that are shown together is not the mirror of itself after the direction was changed while they
    are open.
    """
    shown = dict(scenes)
    _turn(studio, BACKWARDS)  # what is laid out at its first sight has been seen in both directions
    _turn(studio, "en")
    before = {name: places(window) for name, window in shown.items()}
    _turn(studio, BACKWARDS)
    wrong = [
        f"{name}: {entry}"
        for name, window in shown.items()
        for entry in not_mirrored(before[name], places(window))
    ]
    _turn(studio, "en")
    for name, window in shown.items():
        wrong += [f"{name}: after turning back: {entry}" for entry in moved(before[name], places(window))]
    return wrong


def _turn(studio: Studio, code: str) -> None:
    studio.context.languages.set_language(code)
    studio.settle()


def test_the_start_page_is_mirrored(studio: Studio) -> None:
    studio.project()  # so that there is a recent one
    wrong = _wrong(studio, [("start", studio.start())])
    assert wrong == [], "\n".join(wrong)


def test_every_page_and_panel_is_mirrored(studio: Studio) -> None:
    window = studio.project()
    wrong = [entry for scene in studio.scenes(window) for entry in _wrong(studio, [scene])]
    assert wrong == [], "\n".join(wrong)


def test_every_dialog_is_mirrored(studio: Studio) -> None:
    """They are shown all at once, so that the language changes once for all."""
    wrong = _wrong(studio, studio.dialogs(studio.project()))
    assert wrong == [], "\n".join(wrong)
