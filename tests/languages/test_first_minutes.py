"""What somebody new is told on the screen itself, in each language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPainter

from journey_designer.ui.canvas.focus import Focus
from journey_designer.ui.canvas.overlay import Overlay
from tests.languages.screens import Studio
from tests.languages.text_watch import TextDevice


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_cell_of_the_curve_names_its_keys(studio: Studio, language: str) -> None:
    """Typing does nothing there, so no plus is shown, but the keys that score."""
    studio.context.languages.set_language(language)
    window = studio.project()
    view = window.project_view
    assert view is not None
    row = view.map.surface.layout.row_of_kind("emotion")
    assert row is not None
    column = view.map.surface.layout.columns[0]
    device = TextDevice(window.size())
    painter = QPainter(device)
    Overlay(view.map.surface).paint_focus(painter, Focus("cell", row.id, column.id))
    painter.end()
    assert "".join(text for text, *_ in device.engine.found).strip("\u2066\u2069") == "1 … 5"
