"""The gesture that selects what a rectangle touches."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from journey_designer.core.records import Card, Touchpoint
from journey_designer.layout.display import Rect
from journey_designer.ui.canvas.gesture import Host


class RubberBand:
    """Selects the cards and touchpoints that a rectangle touches."""

    scrolls = True

    def __init__(self, host: Host, start: QPointF, *, adds: bool) -> None:
        self._host = host
        self._start = host.surface.camera.to_plane(start)
        self._point = start
        self._before = host.session.selection if adds else frozenset()

    def update(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the pointer and select what is touched."""
        self._point = point
        rect = self._map_rect()
        layout = self._host.surface.layout
        rows, columns = self._host.surface.visible(self._view_rect())
        chosen = set(self._before)
        for place in columns:
            column = layout.columns[place]
            head = layout.touchpoint_rect(column.touchpoint_id) if column.touchpoint_id else None
            if head is not None and head.intersects(rect):
                chosen.add((Touchpoint, column.id))
            for row_place in rows:
                for owner in (column.stage_id, column.id):
                    box = layout.cell_box(layout.rows[row_place].id, owner)
                    for placed in box.cards if box else ():
                        card = layout.document.find(Card, placed.id)
                        card_rect = layout.card_rect(card) if card is not None else None
                        if card_rect is not None and card_rect.intersects(rect):
                            chosen.add((Card, placed.id))
        self._host.session.select(chosen)

    def finish(self) -> None:
        """The selection stays."""

    def cancel(self) -> None:
        """The selection is as it was."""
        self._host.session.select(self._before)

    def paint(self, painter: QPainter) -> None:
        """A translucent rectangle."""
        palette = self._host.surface.pen.palette
        rect = self._view_rect()
        painter.fillRect(rect, self._host.surface.ops.colour(palette.accent + "1A"))
        painter.setPen(self._host.surface.ops.colour(palette.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def area(self) -> QRect:
        """The rectangle with its edge."""
        return self._view_rect().toAlignedRect().adjusted(-2, -2, 2, 2)

    def _map_rect(self) -> Rect:
        x, y = self._host.surface.camera.to_plane(self._point)
        x0, y0 = self._start
        return Rect(min(x, x0), min(y, y0), abs(x - x0) + 0.01, abs(y - y0) + 0.01)

    def _view_rect(self) -> QRectF:
        return self._host.surface.camera.to_view(self._map_rect())
