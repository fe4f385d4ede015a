"""The small drawings of the map, painted in widgets: faces, the star, evidence ticks; and the focus ring."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from journey_designer.layout.display import Box, Op, Path, Rect
from journey_designer.layout.drawing.shapes import (
    TICKS_HEIGHT,
    TICKS_WIDTH,
    evidence_ticks,
    face,
    star,
)
from journey_designer.layout.palette import PALETTES, MapPalette, MapTheme
from journey_designer.ui.canvas.op_painter import painter_path
from journey_designer.ui.chrome import Chrome
from journey_designer.ui.theme import Theme

_RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)


def map_palette(theme: Theme) -> MapPalette:
    """The colours of the map in the theme in force."""
    return PALETTES[cast("MapTheme", theme.resolved)]


def paint_ops(painter: QPainter, ops: Iterable[Op]) -> None:
    """Paint the boxes and paths of a display list."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for op in ops:
        if isinstance(op, Path):
            painter.setPen(_pen(op.stroke, op.width))
            painter.setBrush(_colour(op.fill) if op.fill else Qt.BrushStyle.NoBrush)
            painter.drawPath(painter_path(op.commands))
        elif isinstance(op, Box):
            half = op.width / 2 if op.border else 0.0
            rect = QRectF(op.rect.x, op.rect.y, op.rect.w, op.rect.h).adjusted(half, half, -half, -half)
            painter.setPen(_pen(op.border, op.width))
            painter.setBrush(_colour(op.fill) if op.fill else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, op.radii[0], op.radii[0])


def paint_face(painter: QPainter, rect: QRectF, level: int, colour: str) -> None:
    """One of the five faces, -2 … +2, in a square."""
    paint_ops(painter, face(Rect(rect.x(), rect.y(), rect.width(), rect.height()), level, colour))


def paint_star(painter: QPainter, rect: QRectF, fill: str, outline: str) -> None:
    """The star of a key moment in a square."""
    centre = rect.center()
    paint_ops(painter, [star(centre.x(), centre.y() + 0.4, rect.width() / 2, fill, outline, 1.0)])


def paint_ticks(painter: QPainter, rect: QRectF, grade: str, colour: str) -> None:
    """The ticks of an evidence grade in the middle of a rectangle."""
    x = rect.center().x() - TICKS_WIDTH / 2
    bottom = rect.center().y() + TICKS_HEIGHT / 2
    paint_ops(painter, evidence_ticks(x, bottom, grade, colour))


def ticks_icon(grade: str, colour: str) -> QIcon:
    """The ticks of an evidence grade as an icon for menus and buttons."""
    icon = QIcon()
    for ratio in _RATIOS:
        pixmap = QPixmap(QSize(round(16 * ratio), round(16 * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_ticks(painter, QRectF(0, 0, 16, 16), grade, colour)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def paint_focus_ring(painter: QPainter, rect: QRectF, radius: float, chrome: Chrome) -> None:
    """The ring of the control that has the keyboard: 2 px wide, 2 px off the control's rectangle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(chrome.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), radius + 3, radius + 3)


def blended(colour: str, ground: str, share: float) -> QColor:
    """``share`` (0 … 1) of a colour on a ground, as an opaque colour."""
    top, under = QColor(colour), QColor(ground)
    return QColor.fromRgbF(
        top.redF() * share + under.redF() * (1 - share),
        top.greenF() * share + under.greenF() * (1 - share),
        top.blueF() * share + under.blueF() * (1 - share),
    )


def _pen(colour: str | None, width: float) -> QPen:
    if not colour:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(_colour(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _colour(value: str) -> QColor:
    """The QColor of ``#RRGGBB`` or of the display list's ``#RRGGBBAA``."""
    alpha = int(value[7:9], 16) if len(value) == 9 else 255
    return QColor(int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16), alpha)
