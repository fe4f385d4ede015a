"""The sticky headers: stages at the top, lanes at the start."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journey_designer.layout.display import Op, Rect, mirrored, shifted
from journey_designer.layout.drawing.heads import lane_ops, stage_ops
from journey_designer.layout.grid import Row, StageSpan

if TYPE_CHECKING:
    from journey_designer.ui.canvas.surface import Surface

_LANE_PICTURE = 64.0
"""So much of a lane's header is drawn and slides with the view; the axis of emotion is drawn whole."""


class Headers:
    """Paints the sticky headers from pictures that are kept until something changes."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._pictures: dict[tuple[str, int, int], QPixmap] = {}

    def clear(self) -> None:
        """Forget all pictures."""
        self._pictures.clear()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint those that reach into a part of the view."""
        camera = self._surface.camera
        if exposed.intersects(QRectF(0, 0, camera.width, camera.header_bottom)):
            self._paint_stages(painter, exposed)
        start = camera.width - camera.header_width if camera.is_mirrored else 0.0
        column = QRectF(start, camera.header_bottom, camera.header_width, camera.height)
        if exposed.intersects(column):
            self._paint_lanes(painter, column)
        corner = QRectF(start, 0, camera.header_width, camera.header_bottom)
        if exposed.intersects(corner):
            painter.fillRect(corner, self._surface.ops.colour(self._surface.pen.palette.canvas))

    def _paint_stages(self, painter: QPainter, exposed: QRectF) -> None:
        surface = self._surface
        camera, layout = surface.camera, surface.layout
        painter.fillRect(
            QRectF(0, 0, camera.width, camera.header_bottom), surface.ops.colour(surface.pen.palette.canvas)
        )
        if not layout.spans:
            return
        body = camera.body()
        span = camera.map_span(QRectF(body.left(), 0, body.width(), 1).toAlignedRect())
        first = max(bisect_right(layout.spans, span.x, key=lambda entry: entry.x) - 1, 0)
        last = bisect_left(layout.spans, span.right, key=lambda entry: entry.x)
        painter.save()
        painter.setClipRect(QRectF(body.left(), 0, body.width(), camera.header_bottom).intersected(exposed))
        for place in range(first, last):
            self._paint_stage(painter, place, layout.spans[place])
        painter.restore()

    def _paint_stage(self, painter: QPainter, place: int, span: StageSpan) -> None:
        """A stage's header from where it comes into view, so that number and name slide with it."""
        camera = self._surface.camera
        start = max(
            camera.device(span.x), camera.device(self._surface.layout.style.header_width) + camera.scroll_x
        )
        end = camera.device(span.x + span.w)
        if end <= start:
            return
        end = min(end, start + 2 * round(camera.width * camera.ratio))
        key = (span.id, start - camera.device(span.x), end - start)
        picture = self._pictures.get(key)
        if picture is None:
            scale = camera.scale * camera.ratio
            style = self._surface.layout.style
            rect = Rect(span.x, 0, span.w, style.stage_height)
            visible = Rect(start / scale, 0, (end - start) / scale, style.stage_height)
            ops = shifted(stage_ops(self._surface.pen, place, rect, visible), -start / scale, 0)
            picture = self._drawn(ops, end - start, camera.device(style.stage_height))
            self._pictures[key] = picture
        left = start - camera.scroll_x
        if camera.is_mirrored:
            left = round(camera.width * camera.ratio) - (end - camera.scroll_x)
        painter.drawPixmap(QPointF(left / camera.ratio, camera.header_top), picture)

    def _paint_lanes(self, painter: QPainter, column: QRectF) -> None:
        surface = self._surface
        camera, palette = surface.camera, surface.pen.palette
        painter.save()
        painter.setClipRect(column, Qt.ClipOperation.IntersectClip)
        painter.fillRect(column, surface.ops.colour(palette.canvas))
        bottom = camera.height * camera.ratio
        for place, row in enumerate(surface.layout.rows):
            top = camera.top_of(row.y)
            height = camera.device(row.h)
            if top + height < camera.header_bottom * camera.ratio or top > bottom:
                continue
            picture = self._lane_picture(row)
            limit = top + height - picture.height()
            shown = min(max(top, round(camera.header_bottom * camera.ratio)), max(limit, top))
            if row.kind == "emotion":
                shown = top
            painter.drawPixmap(QPointF(column.left(), shown / camera.ratio), picture)
            if place:
                self._paint_line(painter, column, top)
        painter.restore()

    def _paint_line(self, painter: QPainter, column: QRectF, top: int) -> None:
        camera = self._surface.camera
        inset = 8 * camera.scale
        left = column.left() if camera.is_mirrored else column.left() + inset
        rect = QRectF(left, top / camera.ratio, column.width() - inset, 1 / camera.ratio)
        painter.fillRect(rect, self._surface.ops.colour(self._surface.pen.palette.line))

    def _lane_picture(self, row: Row) -> QPixmap:
        surface = self._surface
        camera = surface.camera
        map_height = row.h if row.kind == "emotion" else min(row.h, _LANE_PICTURE)
        key = (row.id, 0, camera.device(map_height))
        picture = self._pictures.get(key)
        if picture is None:
            width = surface.layout.style.header_width
            ops = shifted(lane_ops(surface.pen, row, Rect(0, row.y, width, row.h)), 0, -row.y)
            picture = self._drawn(ops, camera.device(width), camera.device(map_height))
            self._pictures[key] = picture
        return picture

    def _drawn(self, ops: list[Op], width: int, height: int) -> QPixmap:
        surface = self._surface
        camera = surface.camera
        scale = camera.scale * camera.ratio
        picture = QPixmap(max(width, 1), max(height, 1))
        picture.fill(surface.ops.colour(surface.pen.palette.canvas))
        painter = QPainter(picture)
        painter.scale(scale, scale)
        surface.ops.paint(painter, mirrored(ops, width / scale) if camera.is_mirrored else ops)
        painter.end()
        picture.setDevicePixelRatio(camera.ratio)
        return picture
