"""Where something that is dragged would land: the frame of the cell, the bar, the neighbours that make room."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from journey_designer.layout.display import Rect
from journey_designer.layout.grid import DropPlace
from journey_designer.ui.canvas.parting import Parting

if TYPE_CHECKING:
    from journey_designer.ui.canvas.gesture import Host

_DOT = 12


class Landing:
    """Follows a drag from place to place. ``renew`` is told which part of the view is to be painted again."""

    def __init__(self, host: Host, renew: Callable[[QRect], None]) -> None:
        self._host = host
        self._renew = renew
        self._place: DropPlace | None = None
        self._parting: Parting | None = None

    @property
    def place(self) -> DropPlace | None:
        """Where it would land; None: nowhere."""
        return self._place

    def show(self, place: DropPlace | None, moved: frozenset[str] = frozenset()) -> None:
        """Show another place, the cards ``moved`` being on the way."""
        if place == self._place:
            return
        area = self.area()
        if self._parting is not None:
            self._parting.end()
        self._place = place
        self._parting = Parting(self._host, place, moved, self._renew) if place is not None else None
        self._renew(area.united(self.area()))

    def shift_of(self, rect: Rect) -> float:
        """How far down something has moved that lies there, in px of the map."""
        return self._parting.shift if self._parting is not None and self._parting.moves(rect) else 0.0

    def paint_neighbours(self, painter: QPainter) -> None:
        """The neighbours where they have moved to."""
        if self._parting is not None:
            self._parting.paint(painter)

    def paint_place(self, painter: QPainter) -> None:
        """Frame and bar."""
        if self._place is not None:
            self._host.overlay.paint_drop(painter, self._place, has_frame=self._place.cell is not None)

    def area(self) -> QRect:
        """Where it paints, in the view."""
        if self._place is None:
            return QRect()
        camera = self._host.surface.camera
        area = camera.to_view(self._place.bar).toAlignedRect().adjusted(-_DOT, -_DOT, _DOT, _DOT)
        area = area.united(camera.to_view(self._place.frame).toAlignedRect())
        return area.united(self._parting.area()) if self._parting is not None else area
