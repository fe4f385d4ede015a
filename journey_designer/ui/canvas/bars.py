"""The scroll bars of a view, and the camera: each follows the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_STEP = 40


class Bars:
    """Both bars count in device pixels from the start and the top."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self._scroll)

    def follow(self) -> None:
        """Set them to where the camera is."""
        view, camera = self._view, self._view.surface.camera
        most_x, most_y = camera.most_scroll
        page_x, page_y = round(camera.width * camera.ratio), round(camera.height * camera.ratio)
        for bar, most, value, page in (
            (view.horizontalScrollBar(), most_x, camera.scroll_x, page_x),
            (view.verticalScrollBar(), most_y, camera.scroll_y, page_y),
        ):
            bar.blockSignals(True)
            if (bar.maximum(), bar.pageStep()) != (most, page):
                bar.setRange(0, most)
                bar.setPageStep(page)
                bar.setSingleStep(round(_STEP * camera.ratio))
            bar.setValue(value)
            bar.blockSignals(False)
        view.horizontalScrollBar().setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if camera.is_mirrored else Qt.LayoutDirection.LeftToRight
        )

    def _scroll(self) -> None:
        view = self._view
        view.scroll_to(view.horizontalScrollBar().value(), view.verticalScrollBar().value())
