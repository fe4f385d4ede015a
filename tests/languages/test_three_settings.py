"""Language of the interface, direction of time and direction of each text: three settings, none moves another.

All of them, and the digits of a project, are changed while a project is open.
"""

from __future__ import annotations

from itertools import product
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Persona, Touchpoint
from journey_designer.core.records.project import Digits, TimeDirection
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.widgets.satisfaction_slider import SatisfactionSlider
from journey_designer.ui.widgets.text_label import TextLabel
from tests.languages.screens import Studio
from tests.languages.text_watch import runs_of

ARABIC_DIGITS = set("٠١٢٣٤٥٦٧٨٩")


@pytest.fixture
def window(studio: Studio) -> MainWindow:
    return studio.project()


def _document(window: MainWindow) -> Document:
    assert window.session is not None
    return window.session.document


def _starts_at_the_right(window: MainWindow) -> bool:
    """Whether the first touchpoint of the map stands at the right of the second."""
    view = window.project_view
    assert view is not None
    surface = view.map.surface
    first, second = surface.layout.columns[:2]
    points = [surface.camera.point_to_view(column.middle, 0).x() for column in (first, second)]
    return points[0] > points[1]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_language_time_and_text_are_independent(studio: Studio, window: MainWindow, language: str) -> None:
    document = _document(window)
    for time, name in product(("ltr", "rtl"), ("سلمى Salma", "Salma سلمى")):
        edits.change_project(document, time_direction=cast(TimeDirection, time))
        persona = document.all(Persona)[0]
        edits.change_persona(document, persona.id, name=name)
        studio.context.languages.set_language(language)
        studio.settle()
        is_rtl = language == "ar"
        assert (window.layoutDirection() is Qt.LayoutDirection.RightToLeft) is is_rtl
        assert _starts_at_the_right(window) is (time == "rtl")
        assert document.project.time_direction == time
        assert document.all(Persona)[0].name == name
        assert _first_word_is_at_the_right(window, name) is (name[0] == "س")


def _first_word_is_at_the_right(window: MainWindow, name: str) -> bool:
    view = window.project_view
    assert view is not None
    for label in view.persona_panel.findChildren(TextLabel):
        if label.text == name and label.isVisible():
            runs = runs_of(label)
            arabic = next(run for run in runs if "س" in run.text)
            latin = next(run for run in runs if "S" in run.text)
            first, second = (arabic, latin) if name[0] == "س" else (latin, arabic)
            return first.ink.left() > second.ink.left()
    raise AssertionError(f"no label shows {name!r}")


def test_a_change_of_language_leaves_every_record_alone(studio: Studio, window: MainWindow) -> None:
    document = _document(window)
    before = set(document.records())
    for language in ("ar", "fr", "en"):
        studio.context.languages.set_language(language)
        studio.settle()
    assert set(document.records()) == before


def _written(window: MainWindow) -> str:
    view = window.project_view
    assert view is not None
    widgets = [view.touchpoint_panel, *view.touchpoint_panel.findChildren(SatisfactionSlider)]
    widgets += view.touchpoint_panel.findChildren(TextLabel)
    return " ".join(run.text for widget in widgets if widget.isVisible() for run in runs_of(widget))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_digits_are_those_of_the_project_at_once(studio: Studio, window: MainWindow, language: str) -> None:
    document = _document(window)
    assert window.session is not None
    studio.context.languages.set_language(language)
    scored = next(entry for entry in document.all(Touchpoint) if any(entry.votes or ()))
    window.session.select({(Touchpoint, scored.id)})
    studio.settle()
    assert not ARABIC_DIGITS & set(_written(window))
    edits.change_project(document, digits=cast(Digits, "arabic"))
    studio.settle()
    shown = _written(window)
    assert ARABIC_DIGITS & set(shown)
    assert not set("0123456789") & set(shown), shown
    edits.change_project(document, digits=cast(Digits, "latin"))
    QApplication.processEvents()
    assert not ARABIC_DIGITS & set(_written(window))
