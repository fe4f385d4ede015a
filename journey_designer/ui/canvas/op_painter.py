"""QPainter's side of the display list."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPixmap

from journey_designer.layout.display import Box, Command, Icon, Op, Path, Picture, Rect, Stamp, Text
from journey_designer.layout.icons import BOX, IconShelf, stroke_width
from journey_designer.ui.canvas.text_setter import TextSetter

ImageLoader = Callable[[str], QImage | None]
"""Gives the image of an asset, already small enough to draw; None while it cannot be had."""

_SPARE = 2.0
"""Room in px round a stamp for strokes that reach out of its rectangle."""
_MOST_STAMPS = 500
_MOST_PENS = 500
_MOST_KEPT_BOX = 60_000.0
"""Boxes of a larger area (square px) are drawn each time."""


class OpPainter:
    """Paints display lists. One is enough for a window; it keeps colours, pens of icons and set text."""

    def __init__(self, texts: TextSetter, icons: IconShelf, images: ImageLoader) -> None:
        self.texts = texts
        self._icons = icons
        self._images = images
        self._colours: dict[str, QColor] = {}
        self._stamps: dict[tuple[str, int], QPixmap] = {}
        self._boxes: dict[tuple[object, ...], QPixmap] = {}
        self._icon_paths: dict[str, list[tuple[QPainterPath, bool]]] = {}
        self._kept_icons: dict[tuple[object, ...], QPixmap] = {}
        self._pens: dict[tuple[str, float, tuple[float, ...]], QPen] = {}

    def colour(self, value: str) -> QColor:
        """The QColor of ``#RRGGBB`` or ``#RRGGBBAA``."""
        found = self._colours.get(value)
        if found is None:
            alpha = int(value[7:9], 16) if len(value) == 9 else 255
            found = QColor(int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16), alpha)
            self._colours[value] = found
        return found

    def paint(self, painter: QPainter, ops: Iterable[Op]) -> None:
        """Paint the ops in the painter's own coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = painter.combinedTransform().m11() * painter.device().devicePixelRatio()
        for op in ops:
            if isinstance(op, Box):
                self._box(painter, op, scale)
            elif isinstance(op, Text):
                self._text(painter, op)
            elif isinstance(op, Path):
                self._path(painter, op)
            elif isinstance(op, Stamp):
                self._stamp(painter, op, scale)
            elif isinstance(op, Icon):
                self._icon(painter, op, scale)
            else:
                self._picture(painter, op)

    def _box(self, painter: QPainter, op: Box, scale: float) -> None:
        rect = op.rect
        if op.fill is not None and op.border is None and not any(op.radii):
            if min(rect.w, rect.h) <= 1.0:
                self._hairline(painter, op)
            else:
                painter.fillRect(QRectF(rect.x, rect.y, rect.w, rect.h), self.colour(op.fill))
            return
        if op.border is not None and rect.w * rect.h <= _MOST_KEPT_BOX:
            self._kept_box(painter, op, scale)
        else:
            self._draw_box(painter, op)

    def _kept_box(self, painter: QPainter, op: Box, scale: float) -> None:
        """Cards of one size and colour are one picture: a rounded border is the dearest thing on the map."""
        rect = op.rect
        key = (round(scale * 1000), rect.w, rect.h, op.fill, op.border, op.width, op.radii, op.dash)
        found = self._boxes.get(key)
        if found is None:
            found = QPixmap(math.ceil(rect.w * scale), math.ceil(rect.h * scale))
            found.fill(QColor(0, 0, 0, 0))
            inner = QPainter(found)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            inner.scale(scale, scale)
            inner.translate(-rect.x, -rect.y)
            self._draw_box(inner, op)
            inner.end()
            found.setDevicePixelRatio(scale)
            if len(self._boxes) > _MOST_STAMPS:
                self._boxes.clear()
            self._boxes[key] = found
        painter.drawPixmap(QPointF(rect.x, rect.y), found)

    def _draw_box(self, painter: QPainter, op: Box) -> None:
        rect = op.rect
        shape = QRectF(rect.x, rect.y, rect.w, rect.h)
        if op.border is not None:
            half = op.width / 2
            shape.adjust(half, half, -half, -half)
        painter.setPen(self._pen(op.border, op.width, op.dash) if op.border else Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(self.colour(op.fill)) if op.fill else Qt.BrushStyle.NoBrush)
        if len(set(op.radii)) == 1:
            painter.drawRoundedRect(shape, op.radii[0], op.radii[0])
        else:
            painter.drawPath(_rounded(shape, op.radii))

    def _hairline(self, painter: QPainter, op: Box) -> None:
        """A line of one device pixel at least, on whole device pixels, so that it is sharp at every zoom."""
        rect = op.rect
        transform = painter.combinedTransform()
        box = transform.mapRect(QRectF(rect.x, rect.y, rect.w, rect.h))
        ratio = painter.device().devicePixelRatio()
        left, top = round(box.left() * ratio), round(box.top() * ratio)
        width, height = max(round(box.width() * ratio), 1), max(round(box.height() * ratio), 1)
        own = painter.transform()
        painter.resetTransform()
        painter.fillRect(
            QRectF(left / ratio, top / ratio, width / ratio, height / ratio),
            self.colour(op.fill or "#000000"),
        )
        painter.setTransform(own)

    def _pen(self, colour: str, width: float, dash: tuple[float, ...]) -> QPen:
        found = self._pens.get((colour, width, dash))
        if found is None:
            found = QPen(self.colour(colour), width)
            found.setCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
            found.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if dash:
                found.setDashPattern([part / width for part in dash])
            if len(self._pens) > _MOST_PENS:
                self._pens.clear()
            self._pens[colour, width, dash] = found
        return found

    def _path(self, painter: QPainter, op: Path) -> None:
        painter.setPen(self._pen(op.stroke, op.width, op.dash) if op.stroke else Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(self.colour(op.fill)) if op.fill else Qt.BrushStyle.NoBrush)
        painter.drawPath(painter_path(op.commands))

    def _text(self, painter: QPainter, op: Text) -> None:
        painter.setPen(self.colour(op.colour))
        self.texts.set(op.text, op.role, op.rect.w, op.align, op.max_lines).draw(
            painter, op.rect.x, op.rect.y
        )

    def _icon(self, painter: QPainter, op: Icon, scale: float) -> None:
        """Draw an icon; where its corner falls on a whole device pixel, from its kept picture."""
        corner = painter.combinedTransform().map(QPointF(op.rect.x - _SPARE, op.rect.y - _SPARE))
        ratio = painter.device().devicePixelRatio()
        if not (
            _is_whole(corner.x() * ratio) and _is_whole(corner.y() * ratio) and _is_whole(_SPARE * scale)
        ):
            self._draw_icon(painter, op)
            return
        key = (op.name, op.colour, op.rect.w, op.is_flipped, round(scale * 1000))
        found = self._kept_icons.get(key)
        if found is None:
            at_origin = replace(op, rect=Rect(0, 0, op.rect.w, op.rect.h))
            found = _spared(op.rect, scale, lambda inner: self._draw_icon(inner, at_origin))
            if len(self._kept_icons) > _MOST_STAMPS:
                self._kept_icons.clear()
            self._kept_icons[key] = found
        painter.drawPixmap(QPointF(op.rect.x - _SPARE, op.rect.y - _SPARE), found)

    def _draw_icon(self, painter: QPainter, op: Icon) -> None:
        found = self._icon_paths.get(op.name)
        if found is None:
            found = [(painter_path(part.commands), part.is_filled) for part in self._icons.parts(op.name)]
            self._icon_paths[op.name] = found
        scale = op.rect.w / BOX
        transform = painter.transform()
        painter.translate(op.rect.x + (op.rect.w if op.is_flipped else 0), op.rect.y)
        painter.scale(-scale if op.is_flipped else scale, scale)
        painter.setPen(self._pen(op.colour, stroke_width(op.rect.w) / scale, ()))
        for path, is_filled in found:
            painter.setBrush(QBrush(self.colour(op.colour)) if is_filled else Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        painter.setTransform(transform)

    def _stamp(self, painter: QPainter, op: Stamp, scale: float) -> None:
        """Draw the kept picture of a stamp, made for the scale in force."""
        key = (op.key, round(scale * 1000))
        found = self._stamps.get(key)
        if found is None:
            found = _spared(op.rect, scale, lambda inner: self.paint(inner, op.ops))
            if len(self._stamps) > _MOST_STAMPS:
                self._stamps.clear()
            self._stamps[key] = found
        painter.drawPixmap(QPointF(op.rect.x - _SPARE, op.rect.y - _SPARE), found)

    def _picture(self, painter: QPainter, op: Picture) -> None:
        rect = QRectF(op.rect.x, op.rect.y, op.rect.w, op.rect.h)
        image = self._images(op.asset)
        clip = QPainterPath()
        clip.addRoundedRect(rect, op.radius, op.radius)
        if image is None or image.isNull():
            painter.fillPath(clip, self.colour("#80808030"))
            return
        painter.save()
        painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, image, _filling(rect, image))
        painter.restore()


def _spared(rect: Rect, scale: float, draw: Callable[[QPainter], None]) -> QPixmap:
    """A picture of the size of a rectangle, with room round it; it is drawn from the top left of the rectangle."""
    picture = QPixmap(math.ceil((rect.w + 2 * _SPARE) * scale), math.ceil((rect.h + 2 * _SPARE) * scale))
    picture.fill(QColor(0, 0, 0, 0))
    inner = QPainter(picture)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner.scale(scale, scale)
    inner.translate(_SPARE, _SPARE)
    draw(inner)
    inner.end()
    picture.setDevicePixelRatio(scale)
    return picture


def _is_whole(length: float) -> bool:
    return abs(length - round(length)) < 1e-3


def _filling(rect: QRectF, image: QImage) -> QRectF:
    """The middle part of an image that fills the rectangle without distortion."""
    scale = min(image.width() / rect.width(), image.height() / rect.height())
    width, height = rect.width() * scale, rect.height() * scale
    return QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)


def _rounded(rect: QRectF, radii: tuple[float, float, float, float]) -> QPainterPath:
    a, b, c, d = radii
    path = QPainterPath()
    path.moveTo(rect.left() + a, rect.top())
    path.lineTo(rect.right() - b, rect.top())
    path.arcTo(QRectF(rect.right() - 2 * b, rect.top(), 2 * b, 2 * b), 90, -90)
    path.lineTo(rect.right(), rect.bottom() - c)
    path.arcTo(QRectF(rect.right() - 2 * c, rect.bottom() - 2 * c, 2 * c, 2 * c), 0, -90)
    path.lineTo(rect.left() + d, rect.bottom())
    path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * d, 2 * d, 2 * d), 270, -90)
    path.lineTo(rect.left(), rect.top() + a)
    path.arcTo(QRectF(rect.left(), rect.top(), 2 * a, 2 * a), 180, -90)
    path.closeSubpath()
    return path


def painter_path(commands: Iterable[Command]) -> QPainterPath:
    """The QPainterPath of path commands."""
    path = QPainterPath()
    for code, points in commands:
        if code == "M":
            path.moveTo(*points)
        elif code == "L":
            path.lineTo(*points)
        elif code == "C":
            path.cubicTo(*points)
        else:
            path.closeSubpath()
    return path
