"""What lies over the view or needs room beside it: a side panel in a narrow window, a strip at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView


class Margins:
    """Keeps the map out from under both."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._covered = 0
        self._foot = 0

    def cover(self, covered: int) -> None:
        """So many px at the end side of the interface are covered by something that lies over the map.

        Where the map begins on that side it makes room, so that the names of its lanes are seen; else it scrolls further.
        """
        self._covered = covered
        self.follow()

    def set_foot(self, height: int) -> None:
        """Leave so many px under the map free."""
        self._foot = height
        self.follow()

    def follow(self) -> None:
        """Do so again, after the direction of the map or of the interface changed."""
        camera = self._view.surface.camera
        is_rtl = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        is_at_end = is_rtl == camera.is_mirrored
        beside = 0 if is_at_end else self._covered
        if camera.covered != self._covered - beside:
            camera.cover(self._covered - beside)
            self._view.camera_moved()
        wanted = QMargins(beside if is_rtl else 0, 0, 0 if is_rtl else beside, self._foot)
        if self._view.viewportMargins() != wanted:
            self._view.set_room(wanted)
