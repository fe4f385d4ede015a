"""The cards of a cell that make room for one that would land among them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QRect, QRectF, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPixmap

from journey_designer.core.edits.cards import cards_in
from journey_designer.core.records import Lane
from journey_designer.layout.display import Op, Rect, mirrored, shifted
from journey_designer.layout.drawing.cards import card_ops
from journey_designer.layout.drawing.cells import sheet_ground
from journey_designer.layout.grid import DropPlace

if TYPE_CHECKING:
    from journey_designer.ui.canvas.gesture import Host

_ROOM = 7.0
"""So many px the neighbours move down."""
_PART_MS = 120
_EDGE = 1.5


class Parting:
    """The neighbours below a landing place, painted where they have moved to. They are where they were for everyone else."""

    def __init__(
        self, host: Host, place: DropPlace, moved: frozenset[str], renew: Callable[[QRect], None]
    ) -> None:
        self._host = host
        self._renew = renew
        self._share = 1.0
        self._rects: list[Rect] = []
        self._picture: QPixmap | None = None
        self._take(place, moved)
        self._animation: QVariantAnimation | None = None
        if self._rects and host.motion.is_wanted:
            self._share = 0.0
            self._animation = QVariantAnimation(host.motion.owner)
            self._animation.setStartValue(0.0)
            self._animation.setEndValue(1.0)
            self._animation.setDuration(_PART_MS)
            self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
            self._animation.valueChanged.connect(self._follow)
            self._animation.start()

    @property
    def shift(self) -> float:
        """How far the neighbours have moved, in px of the map."""
        return _ROOM * self._share

    def moves(self, rect: Rect) -> bool:
        """Whether something that lies there is among what moves: it is below the landing place in its cell."""
        first = self._rects[0] if self._rects else None
        return first is not None and rect.x == first.x and rect.y >= first.y

    def end(self) -> None:
        """Everything is where it was."""
        if self._animation is not None:
            self._animation.stop()
            self._animation.deleteLater()
            self._animation = None

    def area(self) -> QRect:
        """Where it paints, in the view; null when nothing moves."""
        if not self._rects:
            return QRect()
        camera = self._host.surface.camera
        first, last = self._rects[0], self._rects[-1]
        rect = Rect(first.x, first.y, first.w, last.bottom + _ROOM - first.y).inset(-_EDGE, -_EDGE)
        return camera.to_view(rect).toAlignedRect()

    def paint(self, painter: QPainter) -> None:
        """The ground that they left, and the neighbours further down."""
        if self._picture is None:
            return
        camera = self._host.surface.camera
        first = self._rects[0]
        washed = {key[1] for key in self._host.session.selection}
        column = self._host.surface.layout.columns
        place = next((entry for entry in column if entry.x <= first.x < entry.x + entry.w), None)
        is_washed = place is not None and place.id in washed
        ground = sheet_ground(self._host.surface.pen, is_washed=is_washed)
        last = self._rects[-1]
        painter.fillRect(
            camera.to_view(Rect(first.x, first.y, first.w, last.bottom - first.y).inset(-_EDGE, -_EDGE)),
            self._host.surface.ops.colour(ground),
        )
        corner = camera.to_view(self._extent()).topLeft()
        down = round(self.shift * camera.scale * camera.ratio) / camera.ratio
        corner.setY(round(corner.y() * camera.ratio) / camera.ratio + down)
        painter.drawPixmap(corner, self._picture)

    def _take(self, place: DropPlace, moved: frozenset[str]) -> None:
        """Draw the neighbours once: those in view, below the place."""
        cell, surface = place.cell, self._host.surface
        row = surface.layout.row_index(cell.lane_id) if cell is not None else None
        if cell is None or row is None or surface.layout.rows[row].is_folded:
            return
        lane = surface.layout.document.get(Lane, cell.lane_id)
        view = QRectF(0, 0, surface.camera.width, surface.camera.height)
        below = [card for card in cards_in(surface.layout.document, cell) if card.id not in moved]
        ops: list[Op] = []
        for card in below[place.index :]:
            rect = surface.layout.card_rect(card)
            if rect is None or not surface.camera.to_view(rect).intersects(view):
                continue
            self._rects.append(rect)
            ops += card_ops(surface.pen, card, rect, lane.kind)
        if self._rects:
            self._picture = self._drawn(ops)

    def _extent(self) -> Rect:
        first, last = self._rects[0], self._rects[-1]
        return Rect(first.x, first.y, first.w, last.bottom - first.y).inset(-_EDGE, -_EDGE)

    def _drawn(self, ops: list[Op]) -> QPixmap:
        camera, extent = self._host.surface.camera, self._extent()
        scale = camera.scale * camera.ratio
        picture = QPixmap(max(round(extent.w * scale), 1), max(round(extent.h * scale), 1))
        picture.setDevicePixelRatio(camera.ratio)
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        painter.scale(camera.scale, camera.scale)
        moved = shifted(ops, -extent.x, -extent.y)
        self._host.surface.ops.paint(painter, mirrored(moved, extent.w) if camera.is_mirrored else moved)
        painter.end()
        return picture

    def _follow(self, share: float) -> None:
        self._share = float(share)
        self._renew(self.area())
