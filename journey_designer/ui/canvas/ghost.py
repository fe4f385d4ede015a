"""The picture that follows the pointer while something is dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTransform

from journey_designer.core.records import Card, Lane
from journey_designer.layout.display import Op, Rect, mirrored, shifted
from journey_designer.layout.drawing.cards import card_ops
from journey_designer.layout.drawing.heads import head_ops, lane_ops, stage_ops
from journey_designer.ui.canvas.surface import Surface

_MARGIN = 28
_TURN = -2.0
_SHADOW_STEPS = 12


class Ghost:
    """A card, head or header, turned by two degrees, with an accent border and a shadow, made once."""

    def __init__(self, surface: Surface, ops: list[Op], rect: Rect, grab: QPointF, *, count: int = 1) -> None:
        flat = _picture(surface, ops, rect, count)
        self._flat = flat
        self._picture = _turned(flat)
        spare = self._picture.deviceIndependentSize() - flat.deviceIndependentSize()
        self._spare = QPointF(spare.width() / 2, spare.height() / 2)
        self._offset = QPointF(_MARGIN, _MARGIN) + self._spare
        self._grab = grab
        self._point = QPointF()

    def move(self, point: QPointF) -> None:
        """Follow the pointer."""
        self._point = point

    def paint(self, painter: QPainter) -> None:
        """Paint at the pointer."""
        painter.drawPixmap(self.corner, self._picture)

    def paint_flat(self, painter: QPainter, corner: QPointF, *, turn: float) -> None:
        """Paint with the top left of the picture as it is unturned, shadow included, somewhere; ``turn``: the share of
        the two degrees that it is still turned."""
        size = self._flat.deviceIndependentSize()
        middle = QPointF(size.width() / 2, size.height() / 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(corner + middle)
        painter.rotate(_TURN * turn)
        painter.drawPixmap(-middle, self._flat)
        painter.restore()

    @property
    def corner(self) -> QPointF:
        """The top left of the whole picture where the pointer holds it."""
        return self._point - self._grab - self._offset

    @property
    def flat_corner(self) -> QPointF:
        """The top left of the unturned picture, shadow included, where the pointer holds it."""
        return self.corner + self._spare

    @property
    def inset(self) -> QPointF:
        """From that top left to the top left of what is drawn."""
        return QPointF(_MARGIN, _MARGIN)

    def area(self) -> QRect:
        """Where it is painted, the turn included."""
        size = self._picture.deviceIndependentSize()
        corner = self.corner
        return QRectF(corner.x(), corner.y(), size.width(), size.height()).toAlignedRect()


def card_ghost(surface: Surface, card: Card, rect: Rect, grab: QPointF, count: int) -> Ghost:
    """The ghost of a card, or of several with the first on top."""
    lane = surface.layout.document.get(Lane, card.lane_id)
    return Ghost(surface, card_ops(surface.pen, card, rect, lane.kind), rect, grab, count=count)


def head_ghost(surface: Surface, touchpoint_id: str, rect: Rect, grab: QPointF, count: int = 1) -> Ghost:
    """The ghost of a touchpoint, or of several with the held one on top."""
    place = surface.layout.column_index(touchpoint_id)
    ops = head_ops(surface.pen, surface.layout.columns[place], rect) if place is not None else []
    return Ghost(surface, ops, rect, grab, count=count)


def stage_ghost(surface: Surface, stage_id: str, rect: Rect, grab: QPointF) -> Ghost:
    """The ghost of a stage: its header, at most as wide as two columns."""
    place = surface.layout.span_index(stage_id)
    shown = Rect(rect.x, rect.y, min(rect.w, 260), rect.h)
    ops = stage_ops(surface.pen, place, shown) if place is not None else []
    return Ghost(surface, ops, shown, grab)


def lane_ghost(surface: Surface, lane_id: str, rect: Rect, grab: QPointF) -> Ghost:
    """The ghost of a lane: its header."""
    place = surface.layout.row_index(lane_id)
    shown = Rect(rect.x, rect.y, rect.w, min(rect.h, 44))
    ops = lane_ops(surface.pen, surface.layout.rows[place], rect)[:3] if place is not None else []
    return Ghost(surface, ops, shown, grab)


def _picture(surface: Surface, ops: list[Op], rect: Rect, count: int) -> QPixmap:
    camera = surface.camera
    width, height = rect.w * camera.scale, rect.h * camera.scale
    picture = QPixmap(
        round((width + 2 * _MARGIN) * camera.ratio), round((height + 2 * _MARGIN) * camera.ratio)
    )
    picture.setDevicePixelRatio(camera.ratio)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = QRectF(_MARGIN, _MARGIN, width, height)
    _shadow(painter, body, is_dark=surface.pen.palette.name == "dark")
    accent = surface.ops.colour(surface.pen.palette.accent)
    ground = surface.ops.colour(surface.pen.palette.surface)
    for under in range(min(count - 1, 2), 0, -1):
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(ground)
        painter.drawRoundedRect(body.translated(4 * under, 4 * under), 8, 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(body, 8, 8)
    painter.save()
    painter.translate(_MARGIN, _MARGIN)
    painter.scale(camera.scale, camera.scale)
    moved = shifted(ops, -rect.x, -rect.y)
    surface.ops.paint(painter, mirrored(moved, rect.w) if camera.is_mirrored else moved)
    painter.restore()
    painter.setPen(QPen(accent, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(body.adjusted(0.75, 0.75, -0.75, -0.75), 8, 8)
    painter.end()
    return picture


def _turned(picture: QPixmap) -> QPixmap:
    """The picture turned once, so that following the pointer costs no more than copying it."""
    ratio = picture.devicePixelRatio()
    bare = QPixmap(picture)
    bare.setDevicePixelRatio(1.0)
    turned = bare.transformed(QTransform().rotate(_TURN), Qt.TransformationMode.SmoothTransformation)
    turned.setDevicePixelRatio(ratio)
    return turned


def _shadow(painter: QPainter, body: QRectF, *, is_dark: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    strength = 0.55 if is_dark else 0.14
    for step in range(_SHADOW_STEPS):
        spread = 16 - step * 16 / _SHADOW_STEPS
        colour = QColor(0, 0, 0) if is_dark else QColor(20, 24, 40)
        colour.setAlphaF(strength / _SHADOW_STEPS)
        painter.setBrush(colour)
        painter.drawRoundedRect(
            body.adjusted(-spread, 8 - spread, spread, 8 + spread), 8 + spread, 8 + spread
        )
