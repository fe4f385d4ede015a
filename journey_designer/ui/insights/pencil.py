"""Painting that is counted from the start side: left to right, or mirrored in a right-to-left interface."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from journey_designer.core.text import has_arabic
from journey_designer.layout.drawing.shapes import level_of
from journey_designer.ui.context import Context
from journey_designer.ui.typefaces import TypeRole
from journey_designer.ui.widgets.drawings import map_palette, paint_face, paint_star

_SINGLE = int(Qt.TextFlag.TextSingleLine) | int(Qt.AlignmentFlag.AlignAbsolute)


def growth(context: Context) -> float:
    """How much higher painted rows are where the text is larger; not below their size in the design."""
    return max(1.0, context.theme.text_scale)


class Pencil:
    """Paints on one widget for the time of one paint event. All x are counted from the start side, in px."""

    def __init__(self, context: Context, widget: QWidget, painter: QPainter) -> None:
        self.context = context
        self.painter = painter
        self.width = float(widget.width())
        self.is_rtl = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.ratio = widget.devicePixelRatioF()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)

    def x(self, x: float) -> float:
        """Where an x lies on the widget."""
        return self.width - x if self.is_rtl else x

    def point(self, x: float, y: float) -> QPointF:
        """Where a point lies on the widget."""
        return QPointF(self.x(x), y)

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Where a rectangle lies on the widget."""
        return QRectF(self.width - x - width if self.is_rtl else x, y, width, height)

    def colour(self, token: str) -> QColor:
        """The colour of a token of the theme, or of ``#RRGGBB``."""
        return QColor(token) if token.startswith("#") else self.context.theme.colour(token)

    def text(
        self,
        area: tuple[float, float, float, float],
        text: str,
        role: TypeRole = "body",
        colour: str = "ink",
        *,
        side: str = "start",
    ) -> float:
        """A line of plain text in the middle of an area (x, y, width, height), cut where it does not fit.

        ``side``: ``start``, ``end`` or ``centre``. Gives its width.
        """
        font = self.context.typefaces.font(role, is_arabic=has_arabic(text))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, area[2] + 1)
        is_right = self.is_rtl != (side == "end")
        across = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        if side == "centre":
            across = Qt.AlignmentFlag.AlignHCenter
        self.painter.setFont(font)
        self.painter.setPen(self.colour(colour))
        flags = _SINGLE | int(across) | int(Qt.AlignmentFlag.AlignVCenter)
        self.painter.drawText(self.rect(*area), flags, shown)
        return metrics.horizontalAdvance(shown)

    def measured(self, text: str, role: TypeRole = "body") -> float:
        """The width of a line of text."""
        font = self.context.typefaces.font(role, is_arabic=has_arabic(text))
        return QFontMetricsF(font).horizontalAdvance(text)

    def fill(self, rect: QRectF, colour: str, radius: float = 0.0, *, opacity: float = 1.0) -> None:
        """A filled rounded rectangle."""
        tint = self.colour(colour)
        tint.setAlphaF(tint.alphaF() * opacity)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(tint)
        self.painter.drawRoundedRect(rect, radius, radius)

    def disc(
        self, x: float, y: float, radius: float, colour: str, outline: str = "", width: float = 1.0
    ) -> None:
        """A disc round a point, with an outline if one is named."""
        self.painter.setBrush(self.colour(colour))
        self.painter.setPen(QPen(self.colour(outline), width) if outline else Qt.PenStyle.NoPen)
        self.painter.drawEllipse(self.point(x, y), radius, radius)

    def line(
        self, start: tuple[float, float], end: tuple[float, float], colour: str, width: float = 1.0
    ) -> None:
        """A straight line."""
        self.painter.setPen(QPen(self.colour(colour), width))
        self.painter.drawLine(self.point(*start), self.point(*end))

    def dots(self, start: tuple[float, float], end: tuple[float, float], colour: str) -> None:
        """A dashed hairline."""
        pen = QPen(self.colour(colour), 1)
        pen.setDashPattern([3, 4])
        self.painter.setPen(pen)
        self.painter.drawLine(self.point(*start), self.point(*end))

    def icon(self, x: float, y: float, name: str, size: float, colour: str) -> None:
        """An icon with its start-side top corner at a point."""
        pixmap = self.context.icons.pixmap(name, size, colour, ratio=self.ratio)
        self.painter.drawPixmap(self.rect(x, y, size, size).topLeft(), pixmap)

    def face(self, x: float, y: float, size: float, score: float, colour: str = "") -> None:
        """The face of a score."""
        shade = colour or self.score_colour(score)
        paint_face(self.painter, self.rect(x, y, size, size), level_of(score), self.colour(shade).name())

    def star(self, x: float, y: float, size: float, *, is_filled: bool = True) -> None:
        """The star of a key moment, or the outline of one."""
        chrome = self.context.theme.chrome
        rect = self.rect(x, y, size, size)
        if is_filled:
            paint_star(self.painter, rect, chrome.star, chrome.star_outline)
        else:
            paint_star(self.painter, rect, chrome.surface, chrome.ctl)

    def bar(self, x: float, y: float, width: float, height: float, share: float, colour: str) -> None:
        """A bar of a share 0 … 1 on its track."""
        self.fill(self.rect(x, y, width, height), "hover", height / 2)
        if share > 0:
            long = max(width * min(share, 1.0), height)
            self.fill(self.rect(x, y, long, height), colour, height / 2)

    def score_colour(self, score: float) -> str:
        """The colour of a satisfaction: positive, negative, or quiet near 0."""
        return map_palette(self.context.theme).score(score)
