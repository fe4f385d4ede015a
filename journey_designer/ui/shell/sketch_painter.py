"""Draws sketches: stages as tinted columns, the curve with its stars, cards as bars."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from journey_designer.layout.curve import interval
from journey_designer.layout.palette import PALETTES, MapPalette
from journey_designer.ui.context import Context
from journey_designer.ui.shell.sketch import Sketch, SketchColumn

_GAP = 5.0
_HEAD = 12.0
_BAR = 2.5


def paint_sketch(painter: QPainter, area: QRectF, sketch: Sketch, context: Context) -> None:
    """Draw a sketch into an area; it runs in its own direction, whatever the interface's."""
    palette = PALETTES["dark" if context.theme.is_dark else "light"]
    weights = [max(1, len(stage.columns)) for stage in sketch.stages]
    if not weights:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = (area.width() - _GAP * (len(weights) - 1)) / sum(weights)
    start = 0.0
    xs: list[float] = []
    columns: list[SketchColumn] = []
    for place, (stage, weight) in enumerate(zip(sketch.stages, weights, strict=True)):
        width = unit * weight
        left = area.right() - start - width if sketch.is_rtl else area.left() + start
        sheet = QRectF(left, area.top(), width, area.height())
        _draw_sheet(painter, sheet, palette, stage.colour, place)
        for number, column in enumerate(stage.columns):
            from_start = start + unit * (number + 0.5)
            xs.append(area.right() - from_start if sketch.is_rtl else area.left() + from_start)
            columns.append(column)
            _draw_cards(painter, xs[-1], unit, area, column, context)
        start += width + _GAP
    if sketch.is_rtl:
        xs.reverse()
        columns.reverse()
    _draw_curve(painter, area, xs, columns, palette)
    painter.restore()


def _draw_sheet(painter: QPainter, sheet: QRectF, palette: MapPalette, colour: str, place: int) -> None:
    colours = palette.stage(colour, place)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.surface))
    painter.drawRoundedRect(sheet, 4, 4)
    painter.fillRect(QRectF(sheet.left(), sheet.top(), sheet.width(), _HEAD), QColor(colours.tint))
    painter.setBrush(QColor(colours.bar))
    painter.drawRoundedRect(QRectF(sheet.left(), sheet.top(), sheet.width(), _BAR), 1.2, 1.2)


def _draw_cards(
    painter: QPainter,
    x: float,
    unit: float,
    area: QRectF,
    column: SketchColumn,
    context: Context,
) -> None:
    chrome = context.theme.chrome
    fills = {"plain": chrome.hover, "pain": chrome.neg_tint, "opportunity": chrome.pos_tint}
    step = area.height() * 0.1
    top = area.top() + area.height() * 0.53
    width = max(2.0, unit - 5)
    painter.setPen(Qt.PenStyle.NoPen)
    for row, kind in enumerate(("plain", "pain", "opportunity")):
        if kind in column.cards:
            painter.setBrush(QColor(fills[kind]))
            painter.drawRoundedRect(QRectF(x - width / 2, top + row * step, width, step * 0.72), 2, 2)


def _draw_curve(
    painter: QPainter, area: QRectF, xs: list[float], columns: list[SketchColumn], palette: MapPalette
) -> None:
    middle = area.top() + area.height() * 0.30
    reach = area.height() * 0.17
    ys = [None if column.score is None else middle - column.score / 2 * reach for column in columns]
    path = QPainterPath()
    for place in range(len(xs) - 1):
        piece = interval(xs, ys, place)
        if piece is not None:
            path.moveTo(piece[0], piece[1])
            path.cubicTo(*piece[2:])
    pen = QPen(QColor(palette.curve), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    for x, y, column in zip(xs, ys, columns, strict=True):
        if column.is_key and y is not None:
            painter.setPen(QPen(QColor(palette.star_outline), 0.8))
            painter.setBrush(QColor(palette.star))
            painter.drawPolygon(_star(x, y, 6.2))


def _star(x: float, y: float, radius: float) -> QPolygonF:
    points = []
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * 0.46
        angle = -pi / 2 + corner * pi / 5
        points.append(QPointF(x + reach * cos(angle), y + reach * sin(angle)))
    return QPolygonF(points)
