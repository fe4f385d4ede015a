"""The sticky headers: stages at the top, lanes at the start."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journey_designer.core.records import Stage
from journey_designer.layout.display import Op, Rect, mirrored, shifted
from journey_designer.layout.drawing.heads import (
    VALUE_HIDES_UNDER,
    lane_ops,
    stage_ground_ops,
    stage_name_ops,
    stage_name_width,
    stage_value_ops,
    stage_value_width,
)
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.grid import Row, StageSpan

if TYPE_CHECKING:
    from journey_designer.ui.canvas.surface import Surface

_CAP = 14.0
"""So much of a header's end is a picture, for its rounded corner."""
_START_CAP = 4
_LANE_PICTURE = 64.0
"""So much of a lane's header is drawn and slides with the view; the axis of emotion is drawn whole."""


class Headers:
    """Paints the sticky headers from pictures that are kept until something changes."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._pictures: dict[tuple[str, int, int], QPixmap] = {}
        self._widths: dict[int, tuple[float, float]] = {}

    def clear(self) -> None:
        """Forget all pictures and widths."""
        self._pictures.clear()
        self._widths.clear()

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
        """A stage's header from where it comes into view; number and name slide with it."""
        camera, style = self._surface.camera, self._surface.layout.style
        start = max(camera.device(span.x), camera.device(style.header_width) + camera.scroll_x)
        end = camera.device(span.x + span.w)
        if end <= start:
            return
        pen, scale = self._surface.pen, camera.scale * camera.ratio
        self._paint_ground(painter, place, span, start)
        if pen.detail == "bars":
            return
        seen = (end - start) / scale
        if place not in self._widths:
            self._widths[place] = stage_name_width(pen, place), stage_value_width(pen, place)
        name_width, value_width = self._widths[place]
        if span.is_folded or seen < name_width + value_width or seen < VALUE_HIDES_UNDER:
            rect = Rect(0, 0, min(seen, 4_000), style.stage_height)
            self._blit(painter, (span.id, 1, end - start), lambda: _label(pen, place, rect), rect, start)
            return
        name = Rect(0, 0, name_width, style.stage_height)
        self._blit(painter, (span.id, 2, 0), lambda: stage_name_ops(pen, place, name), name, start)
        if value_width:
            value = Rect(0, 0, value_width, style.stage_height)
            at = end - camera.device(value_width)
            self._blit(painter, (span.id, 3, 0), lambda: stage_value_ops(pen, place, value), value, at)

    def _paint_ground(self, painter: QPainter, place: int, span: StageSpan, start: int) -> None:
        """The tint and the bar; the rounded ends are pictures, what lies between is filled."""
        camera, layout, pen = self._surface.camera, self._surface.layout, self._surface.pen
        height = layout.style.stage_height
        cap = min(_CAP, span.w / 2)
        stage = layout.document.get(Stage, span.id)
        colours = pen.stage_colours(place, stage.colour)
        first, last = camera.device(span.x), camera.device(span.x + span.w)
        left = self._view_left(start, last - start)
        top = camera.header_top
        whole = QRectF(left, top, (last - start) / camera.ratio, camera.device(height) / camera.ratio)
        painter.fillRect(whole, self._surface.ops.colour(colours.tint))
        whole.setHeight(camera.device(3) / camera.ratio)
        painter.fillRect(whole, self._surface.ops.colour(colours.bar))
        ground = Rect(0, 0, span.w, height + 2)  # no half pixel at the foot, whatever the scale
        if start == first:
            self._blit(
                painter,
                (span.id, 4, 0),
                lambda: stage_ground_ops(pen, place, ground),
                Rect(0, 0, cap, height),
                first,
            )
        shift = span.w - cap
        self._blit(
            painter,
            (span.id, 5, 0),
            lambda: shifted(stage_ground_ops(pen, place, ground), -shift, 0),
            Rect(0, 0, cap, height),
            last - camera.device(cap),
            is_opaque=True,
        )

    def _view_left(self, start: int, width: int) -> float:
        """The left edge in view px of a strip of device pixels of the zoomed map."""
        camera = self._surface.camera
        left = start - camera.scroll_x
        if camera.is_mirrored:
            left = round(camera.width * camera.ratio) - left - width
        return left / camera.ratio

    def _blit(
        self,
        painter: QPainter,
        key: tuple[str, int, int],
        ops: Callable[[], Sequence[Op]],
        rect: Rect,
        start: int,
        *,
        is_opaque: bool = False,
    ) -> None:
        """Draw a kept picture at a place in device pixels from the start of the zoomed map."""
        camera = self._surface.camera
        picture = self._pictures.get(key)
        if picture is None:
            opaque = is_opaque or key[1] == _START_CAP
            picture = self._drawn(ops(), camera.device(rect.w), camera.device(rect.h), is_opaque=opaque)
            self._pictures[key] = picture
        painter.drawPixmap(QPointF(self._view_left(start, picture.width()), camera.header_top), picture)

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

    def _drawn(self, ops: Sequence[Op], width: int, height: int, *, is_opaque: bool = True) -> QPixmap:
        surface = self._surface
        camera = surface.camera
        scale = camera.scale * camera.ratio
        picture = QPixmap(max(width, 1), max(height, 1))
        picture.fill(surface.ops.colour(surface.pen.palette.canvas + ("" if is_opaque else "00")))
        painter = QPainter(picture)
        painter.scale(scale, scale)
        surface.ops.paint(painter, mirrored(ops, width / scale) if camera.is_mirrored else ops)
        painter.end()
        picture.setDevicePixelRatio(camera.ratio)
        return picture


def _label(pen: Pen, place: int, rect: Rect) -> list[Op]:
    """Number, name and value where they must share little room."""
    ops: list[Op] = []
    end = rect.right
    if rect.w >= VALUE_HIDES_UNDER and not pen.layout.spans[place].is_folded:
        ops += stage_value_ops(pen, place, rect)
        end -= stage_value_width(pen, place)
    return [*ops, *stage_name_ops(pen, place, Rect(rect.x, rect.y, end - rect.x, rect.h))]
