"""In a narrow window the side panel lies over the map; all of the map can be brought out from under it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from journey_designer.core.records import Project
from journey_designer.layout.display import Rect
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.main_window import MainWindow

Open = Callable[..., MainWindow]


def seen_at(view: MapView, rect: Rect) -> QRect:
    """Where a rectangle of the map is, on the screen."""
    seen = view.surface.camera.to_view(rect).toRect()
    return QRect(view.viewport().mapToGlobal(seen.topLeft()), seen.size())


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_the_last_column_comes_out_from_under_the_panel(
    open_window: Open, sample_file: Path, context: Context, language: str, direction: str
) -> None:
    window = open_window(sample_file)
    view = window.project_view
    assert view is not None
    context.languages.set_language(language)
    document = view.session.document
    with document.edit("project.change") as edit:
        edit.put(replace(document.project, time_direction=direction))
    assert document.get(Project, document.project.id).time_direction == direction
    window.resize(1000, 700)
    QApplication.processEvents()
    assert view.workspace.is_overlaid
    panel = QRect(view.panel.mapToGlobal(view.panel.rect().topLeft()), view.panel.size())
    camera, layout = view.map.surface.camera, view.map.surface.layout
    view.map.scroll_to(10**6, 0)
    last = layout.columns[-1]
    assert not seen_at(view.map, Rect(last.x, layout.grid_top, last.w, 40)).intersects(panel)
    view.map.scroll_to(0, 0)
    assert not seen_at(view.map, Rect(0, layout.grid_top, layout.style.header_width, 40)).intersects(panel)
    view.map.reveal(Rect(last.x, layout.grid_top, last.w, 40))
    assert not seen_at(view.map, Rect(last.x, layout.grid_top, last.w, 40)).intersects(panel)
    view.panel.set_open(False)
    assert camera.covered == 0
    view.map.fit()
    assert camera.open_width == camera.width
