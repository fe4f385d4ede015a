"""A small picture of the whole map, made little by little; it stands in for cells that are not drawn yet."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from journey_designer.core.records import LANES_WITHOUT_CARDS
from journey_designer.layout.display import Rect, mirrored
from journey_designer.layout.drawing.cells import cell_extent, cell_ops, sheet_ops
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.grid import Refresh
from journey_designer.ui.canvas.camera import Camera
from journey_designer.ui.canvas.op_painter import OpPainter

_MOST = 2_048
_BEST = 0.45
_SPARE = 1.25


class Overview:
    """The picture lies in the direction in which the map is seen. It is ready once every cell was drawn."""

    def __init__(self, ops: OpPainter) -> None:
        self._ops = ops
        self._pen: Pen | None = None
        self._image = QImage()
        self._scale = 0.0
        self._next = 0
        self._stale: set[tuple[str, str]] = set()

    @property
    def is_ready(self) -> bool:
        """Whether the whole map is on the picture as it is now."""
        return not self._image.isNull() and self._next >= self._count() and not self._stale

    @property
    def is_wanted(self) -> bool:
        """Whether there is a map of which this is not ready yet."""
        return self._pen is not None and bool(self._count()) and not self.is_ready

    def restart(self, pen: Pen) -> None:
        """Begin anew, for another map or other colours; the old picture stands in until then."""
        self._pen = Pen(pen.layout, pen.palette, pen.language, pen.digits, "bars")
        self._next = 0
        self._stale.clear()

    def patch(self, result: Refresh) -> None:
        """Draw some cells anew; when rows moved, everything."""
        if self._pen is None:
            return
        if result.from_y is not None:
            self.restart(self._pen)
        elif self._next:
            self._stale |= result.cells

    def covers(self, device_scale: float) -> bool:
        """Whether the picture alone is sharp enough at a scale in device pixels per map px."""
        return self.is_ready and device_scale <= self._scale * _SPARE

    def work(self, seconds: float) -> bool:
        """Draw on for some time; whether there is still something to do."""
        if self._pen is None or not self._pen.layout.columns or not self._pen.layout.rows:
            return False
        if self.is_ready:
            return False
        if self._next == 0:
            self._prepare(self._pen)
        layout = self._pen.layout
        deadline = time.perf_counter() + seconds
        painter = QPainter(self._image)
        painter.scale(self._scale, self._scale)
        width = self._image.width() / self._scale
        while time.perf_counter() < deadline and not self.is_ready:
            if self._next < self._count():
                row_place, place = divmod(self._next, len(layout.columns))
                self._next += 1
            else:
                row_id, column_id = self._stale.pop()
                row_found, place_found = layout.row_index(row_id), layout.column_index(column_id)
                if row_found is None or place_found is None:
                    continue
                row_place, place = row_found, place_found
            self._draw_cell(painter, self._pen, row_place, place, width)
        painter.end()
        return not self.is_ready

    def draw(self, painter: QPainter, camera: Camera, part: Rect) -> None:
        """Draw a part of the map, scaled to where the camera sees it."""
        if self._image.isNull():
            return
        view = camera.to_view(part)
        x = part.x
        if camera.is_mirrored:
            x = self._image.width() / self._scale - part.x - part.w
        source = QRectF(x * self._scale, part.y * self._scale, part.w * self._scale, part.h * self._scale)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(view, self._image, source)
        painter.restore()

    def _count(self) -> int:
        if self._pen is None:
            return 0
        return len(self._pen.layout.columns) * len(self._pen.layout.rows)

    def _prepare(self, pen: Pen) -> None:
        layout = pen.layout
        self._scale = min(_MOST / max(layout.width, 1), _MOST / max(layout.height, 1), _BEST)
        width = max(round(layout.width * self._scale), 1)
        height = max(round(layout.height * self._scale), 1)
        self._image = QImage(width, height, QImage.Format.Format_RGB32)
        self._image.fill(self._ops.colour(pen.palette.canvas))

    def _draw_cell(self, painter: QPainter, pen: Pen, row_place: int, place: int, width: float) -> None:
        row = pen.layout.rows[row_place]
        extent = cell_extent(pen, row, place)
        is_card_row = not row.is_folded and row.kind not in LANES_WITHOUT_CARDS
        if is_card_row and pen.layout.content_height(row, pen.layout.columns[place]) == 0:
            ops = sheet_ops(pen, row, place)
        else:
            ops = cell_ops(pen, row, place)
        painter.save()
        seen = extent.mirrored(width) if pen.layout.style.direction == "rtl" else extent
        painter.setClipRect(QRectF(seen.x, seen.y, seen.w, seen.h))
        self._ops.paint(painter, mirrored(ops, width) if pen.layout.style.direction == "rtl" else ops)
        painter.restore()
