"""The sheets as they will lie on the table, with the picture of the poster on them; or the pages of what is no map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.layout.palette import LIGHT
from journey_designer.reports.posters.tiling import Tile, Tiling
from journey_designer.ui.context import Context

GLUE = QColor(79, 70, 205, 52)
"""The strip that the next sheet covers; on the screen only."""
ON_PAPER = QColor(LIGHT.accent)
"""Paper is white in every theme."""
_GAP = 12.0
_LABEL = 30.0


class SheetsView(QWidget):
    """``picked`` tells that another sheet is marked. A click, or the arrow keys, mark one."""

    picked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tiling: Tiling | None = None
        self._size = (1189.0, 841.0)
        self._pages: Sequence[QImage] = ()
        self.is_together = False
        self.has_labels = self.has_cuts = True
        self.marked = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        context.theme.changed.connect(self.update)

    def show_tiling(self, tiling: Tiling | None, size: tuple[float, float]) -> None:
        """Show a poster of a size in mm on these sheets; None: on one."""
        self._tiling, self._size = tiling, size
        count = tiling.count if tiling is not None else 1
        self.marked = min(self.marked, count - 1)
        self.update()

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """The picture of the poster, or of several pages that are no poster."""
        self._pages = tuple(pages)
        self.update()

    @property
    def picture(self) -> QImage | None:
        """The picture of the poster, once there is one."""
        return self._pages[0] if len(self._pages) == 1 else None

    @property
    def marked_tile(self) -> Tile | None:
        """The sheet that is marked."""
        return self._tiling.tiles[self.marked] if self._tiling is not None else None

    def sizeHint(self) -> QSize:
        """Room for nine sheets."""
        return QSize(620, 460)

    # Where things lie

    def tile_rects(self) -> list[tuple[Tile, QRectF]]:
        """Each sheet and where what it shows of the poster is drawn; none where there is one sheet."""
        tiling = self._tiling
        if tiling is None:
            return []
        gap = 0.0 if self.is_together else _GAP
        across, down = tiling.printable
        wide, high = tiling.covered
        if not self.is_together:
            wide, high = across * tiling.columns, down * tiling.rows
        room = QRectF(self.rect()).adjusted(18, 18, -18, -18)
        free_w, free_h = room.width() - gap * (tiling.columns - 1), room.height() - gap * (tiling.rows - 1)
        scale = max(0.001, min(free_w / wide, free_h / high))
        left = room.center().x() - (wide * scale + gap * (tiling.columns - 1)) / 2
        top = room.center().y() - (high * scale + gap * (tiling.rows - 1)) / 2
        step_x, step_y = across * scale + gap, down * scale + gap
        if self.is_together:
            step_x, step_y = (across - tiling.overlap) * scale, (down - tiling.overlap) * scale
        found = []
        for tile in tiling.tiles:
            column = tile.column if tiling.direction == "ltr" else tiling.columns - 1 - tile.column
            rect = QRectF(left + column * step_x, top + tile.row * step_y, across * scale, down * scale)
            found.append((tile, rect))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sheets, or pages."""
        del event
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._context.theme.colour("hover"))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        if len(self._pages) > 1:
            self._paint_pages(painter)
        elif self._tiling is None:
            self._paint_one(painter)
        else:
            self._paint_tiles(painter, self._tiling)
        painter.end()

    def _paint_tiles(self, painter: QPainter, tiling: Tiling) -> None:
        rects = self.tile_rects()
        scale = rects[0][1].width() / tiling.printable[0]
        for tile, rect in rects:
            painter.fillRect(rect, QColor("white"))
            self._paint_part(painter, tile, rect, scale)
        for number, (tile, rect) in enumerate(rects):
            if not self.is_together:
                self._paint_strips(painter, tiling, tile, rect, scale)
                painter.setPen(QPen(self._context.theme.colour("line2"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect)
                if self.has_cuts:
                    _paint_corners(painter, rect, self._context.theme.colour("ink"))
            if number == self.marked:
                painter.setPen(QPen(self._context.theme.colour("accent"), 2.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect)
            if self.has_labels:
                self._paint_label(painter, tile, rect, is_marked=number == self.marked)

    def _paint_part(self, painter: QPainter, tile: Tile, rect: QRectF, scale: float) -> None:
        picture = self.picture
        if picture is None:
            return
        painter.save()
        painter.setClipRect(rect)
        width, height = self._size
        whole = QRectF(rect.x() - tile.x * scale, rect.y() - tile.y * scale, width * scale, height * scale)
        painter.drawImage(whole, picture)
        painter.restore()

    def _paint_strips(
        self, painter: QPainter, tiling: Tiling, tile: Tile, rect: QRectF, scale: float
    ) -> None:
        strip = tiling.overlap * scale
        painter.setPen(Qt.PenStyle.NoPen)
        pen = QPen(self._context.theme.colour("accent"), 1, Qt.PenStyle.DashLine)
        if tile.column < tiling.columns - 1:
            is_rtl = tiling.direction == "rtl"
            x = rect.left() if is_rtl else rect.right() - strip
            painter.fillRect(QRectF(x, rect.top(), strip, rect.height()), GLUE)
            painter.setPen(pen)
            edge = x + strip if is_rtl else x
            painter.drawLine(QPointF(edge, rect.top()), QPointF(edge, rect.bottom()))
        if tile.row < tiling.rows - 1:
            y = rect.bottom() - strip
            painter.fillRect(QRectF(rect.left(), y, rect.width(), strip), GLUE)
            painter.setPen(pen)
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _paint_label(self, painter: QPainter, tile: Tile, rect: QRectF, *, is_marked: bool) -> None:
        width = min(_LABEL + 6, rect.width() - 2)
        if width < 16 or rect.height() < 14:
            return
        height = min(22.0, rect.height() - 2)
        pill = QRectF(rect.center().x() - width / 2, rect.bottom() - height - 8, width, height)
        if pill.top() < rect.top():
            pill.moveCenter(rect.center())
        painter.setPen(QPen(ON_PAPER, 1.5))
        painter.setBrush(QBrush(ON_PAPER if is_marked else QColor("white")))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(self._context.typefaces.sized(max(8, round(height * 0.55)), 600))
        painter.setPen(QColor("white") if is_marked else ON_PAPER)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), tile.label)

    def _paint_one(self, painter: QPainter) -> None:
        room = QRectF(self.rect()).adjusted(18, 18, -18, -18)
        width, height = self._size
        scale = min(room.width() / width, room.height() / height)
        rect = QRectF(0, 0, width * scale, height * scale)
        rect.moveCenter(room.center())
        self._paint_sheet(painter, rect, self.picture)

    def _paint_pages(self, painter: QPainter) -> None:
        """As many columns as make the pages largest."""
        room = QRectF(self.rect()).adjusted(18, 18, -18, -18)
        count, first = len(self._pages), self._pages[0]
        ratio = first.height() / max(1, first.width())
        best = max(
            range(1, count + 1),
            key=lambda columns: min(room.width() / columns, room.height() / -(-count // columns) / ratio),
        )
        rows = -(-count // best)
        width = min(room.width() / best, room.height() / rows / ratio) - _GAP
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, page in enumerate(self._pages):
            column = number % best
            if is_rtl:
                column = best - 1 - column
            x = room.x() + column * (width + _GAP) + (room.width() - best * (width + _GAP)) / 2
            y = room.y() + number // best * (width * ratio + _GAP)
            self._paint_sheet(painter, QRectF(x, y, width, width * ratio), page)

    def _paint_sheet(self, painter: QPainter, rect: QRectF, picture: QImage | None) -> None:
        painter.fillRect(rect, QColor("white"))
        if picture is not None:
            painter.drawImage(rect, picture)
        painter.setPen(QPen(self._context.theme.colour("line2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)

    # Marking

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark the sheet under the pointer."""
        for number, (_, rect) in enumerate(self.tile_rects()):
            if rect.contains(event.position()):
                self._mark(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows follow the eye."""
        tiling = self._tiling
        if tiling is None:
            super().keyPressEvent(event)
            return
        on = 1 if tiling.direction == "ltr" else -1
        steps = {
            Qt.Key.Key_Left: (-on, 0),
            Qt.Key.Key_Right: (on, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row, column = divmod(self.marked, tiling.columns)
        row, column = row + step[1], column + step[0]
        if 0 <= row < tiling.rows and 0 <= column < tiling.columns:
            self._mark(row * tiling.columns + column)

    def _mark(self, number: int) -> None:
        if number != self.marked:
            self.marked = number
            self.update()
            self.picked.emit()


def _paint_corners(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Cut marks at the corners, as they are printed in the margin."""
    painter.setPen(QPen(colour, 1))
    for x, out_x in ((rect.left(), -1), (rect.right(), 1)):
        for y, out_y in ((rect.top(), -1), (rect.bottom(), 1)):
            painter.drawLine(QPointF(x + out_x, y), QPointF(x + 5 * out_x, y))
            painter.drawLine(QPointF(x, y + out_y), QPointF(x, y + 5 * out_y))
