"""What is painted over the map: hover, selection, focus, the place where something would land."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journey_designer.core.changes import Key
from journey_designer.core.records import LANES_WITHOUT_CARDS, Card, Lane, Stage, Touchpoint
from journey_designer.layout.box_sizes import CARD_INSET
from journey_designer.layout.display import Rect
from journey_designer.layout.drawing.shapes import TICKS_WIDTH
from journey_designer.layout.grid import DropPlace, Hit
from journey_designer.ui.canvas.camera import Camera
from journey_designer.ui.canvas.focus import Focus, FocusPath
from journey_designer.ui.canvas.surface import Surface
from journey_designer.ui.session import Selection

SLOT = 34.0
SCORE_KEYS = "\u20661 … 5\u2069"
"""The keys of a row of emotions, from left to right in every language."""
_VEIL = 0.78


class Overlay:
    """Paints states over a surface, in view px."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface

    @property
    def _camera(self) -> Camera:
        return self._surface.camera

    def record_rect(self, record_type: type, record_id: str) -> Rect | None:
        """The rectangle on the map of a selected record."""
        layout = self._surface.layout
        if record_type is Card:
            card = layout.document.find(Card, record_id)
            return layout.card_rect(card) if card is not None else None
        if record_type is Touchpoint:
            rect = layout.touchpoint_rect(record_id)
            return rect.inset(2, 2) if rect is not None and rect.h else None
        if record_type is Stage:
            return layout.stage_rect(record_id)
        if record_type is Lane:
            rect = layout.lane_rect(record_id)
            return rect.inset(2, 1) if rect is not None else None
        return None

    def paint_selection(self, painter: QPainter, selection: Selection, sticky: bool) -> None:
        """A frame round what is selected: on the sticky headers, or (not ``sticky``) on the body."""
        for record_type, record_id in selection:
            if (record_type in (Stage, Lane)) is not sticky:
                continue
            rect = self.record_rect(record_type, record_id)
            if rect is None:
                continue
            radius = 12.0 if record_type is Stage else 8.0
            self._frame(painter, self._seen(rect, record_type), 2.0, radius)
            if record_type is Touchpoint:
                self._ring(painter, record_id)

    def paint_dimmed(self, painter: QPainter, rects: Sequence[Rect], area: QRectF) -> None:
        """Fade what a filter leaves out, of what lies in an area of the view."""
        veil = QColor(self._surface.pen.palette.surface)
        veil.setAlphaF(_VEIL)
        for rect in rects:
            seen = self._camera.to_view(rect)
            if seen.intersects(area):
                painter.fillRect(seen.adjusted(-1, -1, 1, 1), veil)

    def paint_found(self, painter: QPainter, found: Sequence[tuple[type, Rect]], sticky: bool) -> None:
        """A frame in the colour of stars round what was searched: on the sticky headers, or on the body."""
        for record_type, rect in found:
            if (record_type in (Stage, Lane)) is sticky:
                seen = self._seen(rect, record_type).adjusted(-1, -1, 1, 1)
                self._outline(painter, seen, self._surface.pen.palette.star_outline, 3.5)
                self._outline(
                    painter, seen.adjusted(0.75, 0.75, -0.75, -0.75), self._surface.pen.palette.star, 2.0
                )

    def paint_hover(self, painter: QPainter, hit: Hit, selection: Selection) -> None:
        """A darker border on a card, a slot with a plus in an empty cell."""
        palette = self._surface.pen.palette
        if hit.kind == "card" and (Card, hit.card_id) not in selection:
            self._outline(painter, self._camera.to_view(hit.rect), palette.ctl, 1.0)
        if hit.kind == "card" and self._surface.pen.detail == "full":
            self._grip(painter, self._camera.to_view(hit.rect))
            self._more(painter, self.more(hit))
        elif hit.kind == "cell" and hit.cell is not None:
            rect = self.slot(hit)
            if rect is not None:
                self._slot(painter, rect, plus=True)

    def more(self, hit: Hit) -> QRectF:
        """Where a card under the pointer offers its menu, in view px: in the row of its evidence."""
        rect, unit = self._camera.to_view(hit.rect), min(self._camera.scale, 1.0)
        width, height = 22 * unit, 14 * unit
        room = (CARD_INSET + TICKS_WIDTH + 5) * self._camera.scale
        left = rect.left() + room if self._camera.is_mirrored else rect.right() - room - width
        return QRectF(left, rect.bottom() - height - 3 * unit, width, height)

    def slot(self, hit: Hit) -> QRectF | None:
        """Where the slot of an empty cell is shown; None where the cell has cards or holds none."""
        layout = self._surface.layout
        place = layout.row_index(hit.lane_id or "")
        if place is None or layout.rows[place].kind in LANES_WITHOUT_CARDS or layout.rows[place].is_folded:
            return None
        cell = hit.cell
        if cell is None:
            return None
        column_id = cell.touchpoint_id or cell.stage_id or ""
        box = layout.cell_box(cell.lane_id, column_id)
        band = layout.band(cell.lane_id, hit.stage_id or "")
        top = layout.rows[place].y + band + layout.style.cell_top
        if box is not None and box.cards:
            last = box.cards[-1]
            top = layout.rows[place].y + band + last.y + last.h + layout.style.card_gap
        if top + SLOT > layout.rows[place].y + layout.rows[place].h:
            return None
        side = layout.style.cell_side
        return self._camera.to_view(Rect(hit.rect.x + side, top, hit.rect.w - 2 * side, SLOT))

    def paint_focus(self, painter: QPainter, focus: Focus) -> None:
        """The keyboard's ring, 2 px off what has the focus."""
        rect = FocusPath(self._surface.layout).rect(focus)
        if rect is None:
            return
        if focus.kind == "cell":
            inner = rect.inset(self._surface.layout.style.cell_side, 6)
            rect = Rect(inner.x, inner.y, inner.w, min(inner.h, SLOT))
            row = self._surface.layout.row_of_kind("emotion")
            is_scored = row is not None and row.id == focus.row_id
            self._slot(painter, self._camera.to_view(rect), plus=not is_scored)
            if is_scored:
                self._keys(painter, self._camera.to_view(rect))
        area = self._camera.to_view(rect)
        kinds: dict[str, type] = {"stage": Stage, "lane": Lane}
        if focus.kind in kinds:
            area = self._seen(rect, kinds[focus.kind])
        self._frame(
            painter, area.adjusted(-2, -2, 2, 2) if focus.kind in ("card", "cell") else area, 2.0, 9.0
        )

    def paint_drop(self, painter: QPainter, place: DropPlace, *, has_frame: bool = True) -> None:
        """The frame of the cell, and the bar with its ring where something will land."""
        palette = self._surface.pen.palette
        ops = self._surface.ops
        if has_frame:
            frame = self._camera.to_view(place.frame).adjusted(1, 1, -1, -1)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.fillRect(frame.toRect(), ops.colour(palette.accent + "1A"))
            self._outline(painter, frame, palette.accent, 1.5)
        bar = self._camera.to_view(place.bar)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ops.colour(palette.accent))
        if bar.width() >= bar.height():
            bar.setHeight(max(bar.height(), 3))
            start = bar.right() if self._camera.is_mirrored else bar.left()
            ring = QRectF(start - 4.5, bar.center().y() - 4.5, 9, 9)
        else:
            bar.setWidth(max(bar.width(), 3))
            ring = QRectF(bar.center().x() - 4.5, bar.top() - 4.5, 9, 9)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setBrush(ops.colour(palette.surface))
        painter.setPen(QPen(ops.colour(palette.accent), 2))
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1))

    def paint_old_place(self, painter: QPainter, rect: Rect) -> None:
        """The dashed slot that something dragged leaves behind."""
        self.paint_bare(painter, rect)
        self._slot(painter, self._camera.to_view(rect), plus=False)

    def paint_bare(self, painter: QPainter, rect: Rect) -> None:
        """The bare sheet where something was."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        ground = self._surface.ops.colour(self._surface.pen.palette.surface)
        painter.fillRect(self._camera.to_view(rect).toAlignedRect(), ground)

    def _grip(self, painter: QPainter, rect: QRectF) -> None:
        """Six dots at the start of a card: it can be taken."""
        unit = min(self._camera.scale, 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._surface.ops.colour(self._surface.pen.palette.ink3))
        for column in (3.0, 6.0):
            x = rect.right() - column * unit if self._camera.is_mirrored else rect.left() + column * unit
            for row in (-4.0, 0.0, 4.0):
                painter.drawEllipse(QPointF(x, rect.center().y() + row * unit), 0.9 * unit, 0.9 * unit)

    def _more(self, painter: QPainter, rect: QRectF) -> None:
        """Three dots on a chip: a press opens the menu of the card."""
        palette, unit = self._surface.pen.palette, min(self._camera.scale, 1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._surface.ops.colour(palette.line2), 1))
        painter.setBrush(self._surface.ops.colour(palette.surface))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._surface.ops.colour(palette.ink2))
        for step in (-5.0, 0.0, 5.0):
            painter.drawEllipse(rect.center() + QPointF(step * unit, 0), 1.3 * unit, 1.3 * unit)

    def seen_rect(self, key: Key) -> QRectF:
        """Where a record is seen in the view; empty for what is not on the map."""
        rect = self.record_rect(*key)
        return self._seen(rect, key[0]) if rect is not None else QRectF()

    def _seen(self, rect: Rect, record_type: type) -> QRectF:
        """Where a header is seen: it sticks to the edge of the view."""
        camera = self._camera
        view = camera.to_view(rect)
        if record_type is Stage:
            view.moveTop(camera.header_top)
            body = camera.body()
            return view.intersected(QRectF(body.left(), 0, body.width(), camera.height)).adjusted(
                1, 1, -1, -1
            )
        if record_type is Lane:
            view.moveLeft(camera.width - camera.header_width if camera.is_mirrored else 0)
            low = max(view.top(), camera.header_bottom)
            return QRectF(view.left(), low, view.width(), max(view.bottom() - low, 0)).adjusted(2, 1, -2, -1)
        return view

    def _ring(self, painter: QPainter, touchpoint_id: str) -> None:
        layout = self._surface.layout
        place = layout.column_index(touchpoint_id)
        row = layout.row_of_kind("emotion")
        if place is None or row is None or row.is_folded:
            return
        score = layout.scores[place]
        if score is None:
            return
        middle = self._camera.point_to_view(layout.columns[place].middle, layout.emotion_y(row, score))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._accent(), 2))
        painter.drawEllipse(middle, 16 * self._camera.scale, 16 * self._camera.scale)

    def _accent(self) -> QColor:
        return self._surface.ops.colour(self._surface.pen.palette.accent)

    def _frame(self, painter: QPainter, rect: QRectF, width: float, radius: float) -> None:
        if painter.hasClipping() and not painter.clipBoundingRect().intersects(rect):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._accent(), width))
        half = width / 2
        scaled = radius * min(self._camera.scale, 1.0)
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), scaled, scaled)

    def _outline(self, painter: QPainter, rect: QRectF, colour: str, width: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._surface.ops.colour(colour), width))
        radius = 8.0 * min(self._camera.scale, 1.0)
        painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius)

    def _keys(self, painter: QPainter, rect: QRectF) -> None:
        """The keys that score, where no card can lie."""
        painter.setPen(self._surface.ops.colour(self._surface.pen.palette.ink3))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, SCORE_KEYS)

    def _slot(self, painter: QPainter, rect: QRectF, *, plus: bool) -> None:
        palette = self._surface.pen.palette
        pen = QPen(self._surface.ops.colour(palette.line2), 1.5)
        pen.setDashPattern([4 / 1.5, 3 / 1.5])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        radius = 8.0 * min(self._camera.scale, 1.0)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
        if plus:
            middle, arm = rect.center(), 5 * min(self._camera.scale, 1.0)
            painter.setPen(QPen(self._surface.ops.colour(palette.ink3), 1.5))
            painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
