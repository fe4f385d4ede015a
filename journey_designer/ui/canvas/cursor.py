"""The pointer's own shape over a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journey_designer.layout.grid import Hit

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView


class Cursor:
    """Tells Qt only when the shape is another one."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._shape = Qt.CursorShape.ArrowCursor

    def show(self, shape: Qt.CursorShape) -> None:
        """Show a shape."""
        if shape is not self._shape:
            self._shape = shape
            self._view.viewport().setCursor(shape)

    def rest(self, hover: Hit | None, *, is_space_down: bool) -> None:
        """Show what a press would do where nothing is dragged."""
        if is_space_down:
            self.show(Qt.CursorShape.OpenHandCursor)
        elif hover is not None and hover.kind == "point":
            self.show(Qt.CursorShape.SizeVerCursor)
        elif hover is not None and hover.kind == "fold":
            self.show(Qt.CursorShape.PointingHandCursor)
        else:
            self.show(Qt.CursorShape.ArrowCursor)
