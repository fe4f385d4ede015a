"""The painting of the view: the kept picture of the map, and over it what changes often."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from journey_designer.layout.display import Rect

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_BUDGET = 0.006


class Painting:
    """Paints a view. ``dimmed`` tells the rectangles on the map that a filter leaves out, ``found`` those of what was
    searched with the types of the records; both are asked at each paint.
    """

    def __init__(self, view: MapView) -> None:
        self._view = view
        self.dimmed: Callable[[], Sequence[Rect]] = tuple
        self.found: Callable[[], Sequence[tuple[type, Rect]]] = tuple

    def paint(self, painter: QPainter, region: Iterable[QRect]) -> bool:
        """Paint parts of the view; whether nothing is missing."""
        view = self._view
        if view.zooming.paint(painter):
            return True
        frame = view.surface.frame
        is_complete = frame.renew(view.washed(), _BUDGET)
        if view.motion.folding.paint(painter):
            return is_complete
        ratio = view.surface.camera.ratio
        for exposed in region:
            area = QRectF(exposed)
            source = QRectF(area.x() * ratio, area.y() * ratio, area.width() * ratio, area.height() * ratio)
            painter.setClipRect(area)
            painter.drawPixmap(area, frame.picture, source)
            self._paint_over(painter, area)
        return is_complete

    def _paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Selection, hover, focus, gestures: over the cells but under the sticky headers, then over those."""
        view = self._view
        overlay, selection = view.overlay, view.session.selection
        is_still = not view.hands.is_moving
        painter.setClipRect(area.intersected(view.surface.camera.body()))
        overlay.paint_dimmed(painter, self.dimmed(), area)
        overlay.paint_found(painter, self.found(), sticky=False)
        if is_still and selection:
            overlay.paint_selection(painter, selection, sticky=False)
        if view.hands.hover is not None and not view.hands.is_busy and not view.editor.is_active:
            overlay.paint_hover(painter, view.hands.hover, selection)
        if self._shows_focus("card", "cell", "touchpoint"):
            overlay.paint_focus(painter, view.focus)
        painter.setClipRect(area)
        overlay.paint_found(painter, self.found(), sticky=True)
        if is_still and selection:
            overlay.paint_selection(painter, selection, sticky=True)
        if self._shows_focus("stage", "lane"):
            overlay.paint_focus(painter, view.focus)
        view.motion.paint(painter)
        view.hands.paint(painter)
        view.drops.paint(painter)

    def _shows_focus(self, *kinds: str) -> bool:
        """The ring is for the keyboard: not while the pointer drags, nor round what is being edited."""
        view = self._view
        return view.hasFocus() and view.focus.kind in kinds and not view.hands.is_moving
