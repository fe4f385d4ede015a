"""The painting of the map as the camera sees it: sheets, cached cells, sticky headers."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from journey_designer.core.records import LANES_WITHOUT_CARDS
from journey_designer.layout.display import Op, Rect, mirrored, shifted
from journey_designer.layout.drawing.cells import (
    LINE_INSET,
    cell_extent,
    content_ops,
    sheet_foot_ops,
    sheet_ground,
)
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.grid import Refresh, Row
from journey_designer.layout.map_layout import MapLayout
from journey_designer.layout.palette import over
from journey_designer.ui.canvas.camera import Camera
from journey_designer.ui.canvas.frame import Frame
from journey_designer.ui.canvas.headers import Headers
from journey_designer.ui.canvas.op_painter import OpPainter
from journey_designer.ui.canvas.overview import Overview
from journey_designer.ui.canvas.tiles import TileKey, Tiles

BAND = 512
"""The height in device pixels at which a tall cell is cut into several pictures."""


class Surface:
    """Paints any part of the map. Pictures of cells are kept; a paint makes new ones only until its deadline."""

    def __init__(self, pen: Pen, camera: Camera, ops: OpPainter) -> None:
        self.pen = pen
        self.camera = camera
        self.ops = ops
        self.tiles = Tiles()
        self.headers = Headers(self)
        self.overview = Overview(ops)
        self.frame = Frame(self)
        self._state: tuple[float, float, str, str] | None = None
        self._clear = QColor(0, 0, 0, 0)
        self._ahead: tuple[range, range, int] | None = None

    @property
    def layout(self) -> MapLayout:
        """The layout that is painted."""
        return self.pen.layout

    def set_pen(self, pen: Pen) -> None:
        """Paint another layout, or in other colours."""
        self.pen = pen
        self._state = None
        self.headers.clear()
        self.tiles.clear()
        self.overview.restart(pen)
        self.frame.forget()

    def refresh(self, result: Refresh) -> None:
        """Forget the pictures of what a step changed."""
        if result.is_structure:
            self.headers.clear()
            self.tiles.clear()
            self.overview.restart(self.pen)
            self.frame.forget()
            return
        layout = self.layout
        for row_id, column_id in result.cells:
            self.tiles.forget(row_id, column_id)
            rect = layout.cell_rect(row_id, column_id)
            if rect is not None:
                self.frame.mark(Rect(rect.x, rect.y, rect.w + layout.style.stage_gap, rect.h))
        for row_id in result.rows:
            row_place = layout.row_index(row_id)
            if row_place is not None and self._fills_row(layout.rows[row_place]):
                self.tiles.forget_row(row_id)
        if result.stages or result.rows:
            self.headers.clear()
            self.frame.mark(Rect(0, 0, 0, 0), is_sticky=True)
        if result.from_y is not None:
            self.frame.mark_below(result.from_y)
        self.overview.patch(result)

    def preview_score(self, touchpoint_id: str, score: float | None) -> None:
        """Show a score that is not recorded, while a point of the curve is dragged; None shows none."""
        self.refresh(self.layout.preview_score(touchpoint_id, score))

    @staticmethod
    def _fills_row(row: Row) -> bool:
        return row.is_folded or row.kind in LANES_WITHOUT_CARDS

    def paint(self, painter: QPainter, exposed: QRectF, washed: Collection[str], budget: float) -> bool:
        """Paint a part of the view. New pictures are made for ``budget`` seconds; whether nothing is missing."""
        self._follow_zoom()
        body = self.camera.body().intersected(exposed)
        painter.fillRect(body, self.ops.colour(self.pen.palette.canvas))
        is_complete = True
        if not body.isEmpty() and self.layout.columns and self.layout.rows:
            painter.save()
            painter.setClipRect(body)
            if self.camera.detail == "bars" and self.overview.covers(self.camera.scale * self.camera.ratio):
                self.overview.draw(painter, self.camera, self.camera.map_span(body.toAlignedRect()))
                self._paint_washes(painter, washed)
            else:
                is_complete = self._paint_cells(painter, body, washed, time.perf_counter() + budget)
            painter.restore()
        self.headers.paint(painter, exposed)
        return is_complete

    def _follow_zoom(self) -> None:
        state = (self.camera.scale, self.camera.ratio, self.pen.palette.name, self.camera.detail)
        if state != self._state:
            self._state = state
            if self.pen.detail != self.camera.detail:
                self.pen = Pen(
                    self.pen.layout, self.pen.palette, self.pen.language, self.pen.digits, self.camera.detail
                )
            self.tiles.clear()
            self.headers.clear()
            self.tiles.limit(round(self.camera.width * self.camera.height * self.camera.ratio**2))

    def visible(self, body: QRectF) -> tuple[range, range]:
        """The rows and columns that reach into a part of the view."""
        span = self.camera.map_span(body.toAlignedRect())
        columns, rows = self.layout.columns, self.layout.rows
        first = max(bisect_right(columns, span.x, key=lambda column: column.x) - 1, 0)
        last = bisect_left(columns, span.right, key=lambda column: column.x)
        top = max(bisect_right(rows, span.y, key=lambda row: row.y) - 1, 0)
        bottom = bisect_left(rows, span.bottom, key=lambda row: row.y)
        return range(top, bottom), range(first, last)

    def _paint_cells(self, painter: QPainter, body: QRectF, washed: Collection[str], deadline: float) -> bool:
        rows, columns = self.visible(body)
        self._paint_sheets(painter, rows, columns, washed)
        ratio = self.camera.ratio
        low, high = int(body.top() * ratio), int(body.bottom() * ratio) + 1
        is_complete = True
        for row_place in rows:
            row = self.layout.rows[row_place]
            top = self.camera.top_of(row.y)
            for place in columns:
                column = self.layout.columns[place]
                height = self.camera.device(self.layout.content_height(row, column))
                if height <= 0 or top + height < low or top > high:
                    continue
                extent = cell_extent(self.pen, row, place)
                left = self.camera.left_of(extent.x, extent.w)
                for band in range(max(low - top, 0) // BAND, (min(high - top, height) - 1) // BAND + 1):
                    key = (row.id, column.id, band)
                    picture = self.tiles.get(key)
                    if picture is None and time.perf_counter() < deadline:
                        picture = self._picture(row, place, key, extent, height)
                        self.tiles.put(key, picture)
                    if picture is None:
                        is_complete = False
                        self._paint_placeholder(painter, extent, height)
                    else:
                        painter.drawPixmap(QPointF(left / ratio, (top + band * BAND) / ratio), picture)
        self._paint_feet(painter, columns)
        return is_complete

    def prefetch(self, seconds: float) -> bool:
        """Make pictures of the columns just out of view, so that panning finds them; whether more is to be done."""
        rows, columns = self.visible(self.camera.body())
        state = (rows, columns, self.tiles.count)
        if not self.layout.columns or self.camera.detail == "bars" or state == self._ahead:
            return False
        deadline = time.perf_counter() + seconds
        beside = [columns.stop, columns.start - 1, columns.stop + 1, columns.start - 2]
        for place in beside:
            if not 0 <= place < len(self.layout.columns):
                continue
            for row_place in rows:
                row, column = self.layout.rows[row_place], self.layout.columns[place]
                height = self.camera.device(self.layout.content_height(row, column))
                key = (row.id, column.id, 0)
                if height <= 0 or self.tiles.get(key) is not None:
                    continue
                if time.perf_counter() > deadline:
                    return True
                self.tiles.put(key, self._picture(row, place, key, cell_extent(self.pen, row, place), height))
        self._ahead = (rows, columns, self.tiles.count)
        return False

    def _picture(self, row: Row, place: int, key: TileKey, extent: Rect, height: int) -> QPixmap:
        """Draw one band of a cell in device pixels."""
        camera = self.camera
        scale = camera.scale * camera.ratio
        start = key[2] * BAND
        width = camera.device(extent.right) - camera.device(extent.x)
        picture = QPixmap(max(width, 1), max(min(height - start, BAND), 1))
        picture.fill(self._clear)
        clip = (row.y + start / scale - 1, row.y + (start + BAND) / scale + 1)
        ops: Sequence[Op] = content_ops(self.pen, row, place, clip)
        if camera.is_mirrored:
            ops = mirrored(ops, 2 * extent.x + extent.w)
        painter = QPainter(picture)
        painter.translate(-camera.device(extent.x), -start)
        painter.scale(scale, scale)
        painter.translate(camera.device(extent.x) / scale - extent.x, -row.y)
        self.ops.paint(painter, ops)
        painter.end()
        picture.setDevicePixelRatio(camera.ratio)
        return picture

    def _paint_placeholder(self, painter: QPainter, extent: Rect, height: int) -> None:
        if self.overview.is_ready:
            map_height = height / (self.camera.scale * self.camera.ratio)
            self.overview.draw(painter, self.camera, Rect(extent.x, extent.y, extent.w, map_height))

    def _paint_sheets(self, painter: QPainter, rows: range, columns: range, washed: Collection[str]) -> None:
        """The grounds and lines of everything in view; cells are painted over them."""
        layout, pen, camera = self.layout, self.pen, self.camera
        top, bottom = layout.rows[0].y, layout.rows[-1].y + layout.rows[-1].h
        palette = pen.palette
        surface, border = self.ops.colour(palette.surface), self.ops.colour(palette.sheet_border)
        faint = self.ops.colour(over(palette.line, palette.surface, 0.55))
        line = self.ops.colour(palette.line)
        hair = 1 / camera.ratio if camera.scale < 1 else round(camera.scale * camera.ratio) / camera.ratio
        spans = sorted({layout.columns[place].span for place in columns})
        for span_place in spans:
            span = layout.spans[span_place]
            painter.fillRect(camera.to_view(Rect(span.x, top, span.w, bottom - top)), surface)
        for place in columns:
            column = layout.columns[place]
            area = camera.to_view(Rect(column.x, top, column.w, bottom - top))
            if column.id in washed:
                painter.fillRect(area, self.ops.colour(sheet_ground(pen, is_washed=True)))
            span = layout.spans[column.span]
            edge = area.right() - hair if camera.is_mirrored else area.left()
            inset = 0.0 if place == span.first else camera.device(LINE_INSET) / camera.ratio
            painter.fillRect(
                QRectF(edge, area.top() + inset, hair, area.height() - inset),
                border if place == span.first else faint,
            )
            if place == span.first + span.count - 1:
                edge = area.left() if camera.is_mirrored else area.right() - hair
                painter.fillRect(QRectF(edge, area.top(), hair, area.height()), border)
        for row_place in rows:
            if row_place == 0:
                continue
            for span_place in spans:
                span = layout.spans[span_place]
                strip = camera.to_view(Rect(span.x, layout.rows[row_place].y, span.w, 1))
                painter.fillRect(QRectF(strip.left(), strip.top(), strip.width(), hair), line)

    def _paint_feet(self, painter: QPainter, columns: range) -> None:
        """The rounded bottoms of the sheets."""
        bottom = self.layout.rows[-1].y + self.layout.rows[-1].h
        if self.camera.top_of(bottom - 14) > self.camera.height * self.camera.ratio:
            return
        for span_place in sorted({self.layout.columns[place].span for place in columns}):
            self.paint_on_map(painter, sheet_foot_ops(self.pen, self.layout.spans[span_place]))

    def _paint_washes(self, painter: QPainter, washed: Collection[str]) -> None:
        for column_id in washed:
            place = self.layout.column_index(column_id)
            if place is not None:
                column = self.layout.columns[place]
                top, bottom = self.layout.rows[0].y, self.layout.rows[-1].y + self.layout.rows[-1].h
                tint = self.ops.colour(self.pen.palette.accent + "30")
                painter.fillRect(self.camera.to_view(Rect(column.x, top, column.w, bottom - top)), tint)

    def paint_on_map(self, painter: QPainter, ops: list[Op]) -> None:
        """Paint ops given in map coordinates straight onto the view."""
        camera = self.camera
        painter.save()
        width = camera.width / camera.scale
        scroll_x = camera.scroll_x / (camera.scale * camera.ratio)
        moved = shifted(ops, -scroll_x, -camera.scroll_y / (camera.scale * camera.ratio))
        painter.scale(camera.scale, camera.scale)
        self.ops.paint(painter, mirrored(moved, width) if camera.is_mirrored else moved)
        painter.restore()
