"""The upper outer corner of the marked sheet, enlarged: margin, cut marks, label, the strip that is covered."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.reports.posters.tiling import Tile, Tiling
from journey_designer.ui.context import Context
from journey_designer.ui.poster.sheets_view import GLUE, ON_PAPER

_HEIGHT = 130
_SHOWN = 46.0
"""So many millimetres are seen from the edge of the sheet downwards."""


class CornerView(QWidget):
    """Time running from the left it is the right corner, else the left one: there lies the strip."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tiling: Tiling | None = None
        self._tile: Tile | None = None
        self._picture: QImage | None = None
        self._size = (1.0, 1.0)
        self._label = self._measure = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A strip as wide as the choices."""
        return QSize(260, _HEIGHT)

    def show_corner(
        self,
        tiling: Tiling,
        tile: Tile,
        picture: QImage | None,
        size: tuple[float, float],
        texts: tuple[str, str],
    ) -> None:
        """``texts``: the label in the margin, empty for none, and the width of the strip."""
        self._tiling, self._tile, self._picture, self._size = tiling, tile, picture, size
        self._label, self._measure = texts
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The corner of the sheet on the table."""
        del event
        tiling, tile = self._tiling, self._tile
        if tiling is None or tile is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._context.theme.colour("line2"))
        scale = self.height() / _SHOWN
        is_rtl = tiling.direction == "rtl"
        margin, inset = tiling.margin * scale, 12.0
        sheet = QRectF(0, inset, self.width() - inset, self.height())
        if is_rtl:
            sheet.moveLeft(inset)
        painter.fillRect(sheet, QColor("white"))
        edge = sheet.left() + margin if is_rtl else sheet.right() - margin
        top = sheet.top() + margin
        part = QRectF(sheet.left(), top, edge - sheet.left(), self.height() - top)
        if is_rtl:
            part = QRectF(edge, top, sheet.right() - edge, self.height() - top)
        self._paint_picture(painter, part, scale, edge)
        self._paint_strip(painter, part, scale, is_rtl=is_rtl)
        painter.setPen(QPen(QColor("black"), 1.2))
        out = -1 if is_rtl else 1
        reach = min(margin * 0.85, 6 * scale)
        painter.drawLine(QPointF(edge, top - 2), QPointF(edge, top - reach))
        painter.drawLine(QPointF(edge + 2 * out, top), QPointF(edge + reach * out, top))
        if self._label:
            painter.setFont(self._context.typefaces.sized(11, 400))
            painter.setPen(QColor("#4A5160"))
            room = QRectF(part.left() + 8, sheet.top(), part.width() - 40, max(margin, 14))
            painter.drawText(
                room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter), self._label
            )
        painter.end()

    def _paint_picture(self, painter: QPainter, part: QRectF, scale: float, edge: float) -> None:
        tiling, tile = self._tiling, self._tile
        if self._picture is None or tiling is None or tile is None:
            return
        painter.save()
        painter.setClipRect(part)
        width, height = self._size
        far = tile.x if tiling.direction == "rtl" else tile.x + tiling.printable[0]
        left = edge - far * scale
        painter.drawImage(
            QRectF(left, part.top() - tile.y * scale, width * scale, height * scale), self._picture
        )
        painter.restore()

    def _paint_strip(self, painter: QPainter, part: QRectF, scale: float, *, is_rtl: bool) -> None:
        tiling, tile = self._tiling, self._tile
        if tiling is None or tile is None or tile.column >= tiling.columns - 1 or not tiling.overlap:
            return
        width = tiling.overlap * scale
        strip = QRectF(part.left() if is_rtl else part.right() - width, part.top(), width, part.height())
        painter.fillRect(strip, GLUE)
        painter.setPen(QPen(ON_PAPER, 1.4, Qt.PenStyle.DashLine))
        x = strip.right() if is_rtl else strip.left()
        painter.drawLine(QPointF(x, strip.top()), QPointF(x, strip.bottom()))
        painter.setPen(ON_PAPER)
        painter.setFont(self._context.typefaces.sized(11, 600))
        painter.drawText(strip, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), self._measure)
