"""Where the parts of the map are seen, what lies under a point, and where the keyboard is among them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from journey_designer.core.records import Card
from journey_designer.layout.display import Rect
from journey_designer.layout.grid import Hit
from journey_designer.layout.places import hit
from journey_designer.ui.canvas.accessible_parts import LANES, MAP, Part, Parts
from journey_designer.ui.canvas.focus import NOWHERE, Focus, FocusPath
from journey_designer.ui.canvas.surface import Surface


class Sight:
    """The parts of the map as the camera of its surface sees them, in view px."""

    def __init__(self, surface: Surface, parts: Parts) -> None:
        self._surface = surface
        self._parts = parts

    def rect(self, part: Part) -> QRectF:
        """The rectangle in view px; headers stick to the edges of the view. Empty for what is gone."""
        camera = self._surface.camera
        if part.kind == "map":
            return QRectF(0, 0, camera.width, camera.height)
        if part.kind == "lanes":
            left = camera.width - camera.header_width if camera.is_mirrored else 0.0
            return QRectF(
                left, camera.header_bottom, camera.header_width, camera.height - camera.header_bottom
            )
        found = self._map_rect(part)
        if found is None:
            return QRectF()
        seen = camera.to_view(found)
        if part.kind == "stage":
            seen.moveTop(camera.header_top)
            body = camera.body()
            inside = seen.intersected(QRectF(body.left(), 0, body.width(), camera.height))
            return seen if inside.isEmpty() else inside
        if part.kind == "lane":
            seen.moveLeft(camera.width - camera.header_width if camera.is_mirrored else 0)
            return seen if seen.bottom() <= camera.header_bottom else seen.intersected(self.rect(LANES))
        return seen

    def is_in_view(self, part: Part) -> bool:
        """Whether any of it is seen."""
        camera = self._surface.camera
        area = QRectF(0, 0, camera.width, camera.height)
        if part.kind in ("touchpoint", "cell", "card"):
            area = camera.body()
        elif part.kind == "lane":
            area = self.rect(LANES)
        return self.rect(part).intersects(area)

    def at(self, point: QPointF) -> Part:
        """The innermost part at a point of the view."""
        part = self._of_hit(hit(self._parts.layout, *self._surface.camera.to_map(point)))
        return part if self._parts.exists(part) else MAP

    # The keyboard

    def of_focus(self, focus: Focus) -> Part:
        """The part that the keyboard is on; the map itself where it is nowhere."""
        if focus.kind == "cell":
            part = Part("cell", focus.row_id, focus.column_id)
            holder = self._parts.parent(part)
            return (
                part if self._parts.exists(part) else holder if holder and self._parts.exists(holder) else MAP
            )
        if focus.kind == "none":
            return MAP
        return Part(focus.kind, focus.record_id)

    def focus(self, part: Part) -> Focus:
        """Where the keyboard goes to be on a part."""
        layout = self._parts.layout
        if part.kind == "stage":
            return Focus("stage", "", self._parts.first_column(part.id), part.id)
        if part.kind == "touchpoint":
            row = layout.row_of_kind("touchpoints")
            return Focus("touchpoint", row.id if row else "", part.id, part.id)
        if part.kind == "lane":
            return Focus("lane", part.id, layout.columns[0].id if layout.columns else "", part.id)
        if part.kind == "card":
            card = layout.document.find(Card, part.id)
            return FocusPath(layout).of_card(card) if card is not None else NOWHERE
        if part.kind != "cell":
            return NOWHERE
        is_band = layout.column_index(part.owner) is None
        cards = self._parts.cards(part)
        if is_band and cards:
            return self.focus(Part("card", cards[0]))
        return Focus("cell", part.id, self._parts.first_column(part.owner) if is_band else part.owner)

    # Parts

    def _map_rect(self, part: Part) -> Rect | None:
        layout = self._parts.layout
        if part.kind == "stage":
            return layout.stage_rect(part.id)
        if part.kind == "touchpoint":
            return layout.touchpoint_rect(part.id)
        if part.kind == "lane":
            return layout.lane_rect(part.id)
        if part.kind == "cell":
            return layout.cell_rect(part.id, part.owner)
        card = layout.document.find(Card, part.id)
        return layout.card_rect(card) if card is not None else None

    def _of_hit(self, found: Hit) -> Part:
        if found.kind == "card" and found.card_id:
            return Part("card", found.card_id)
        if found.kind in ("lane", "fold") and found.lane_id:
            return Part("lane", found.lane_id)
        if found.kind == "touchpoint" and found.touchpoint_id:
            return Part("touchpoint", found.touchpoint_id)
        if found.kind in ("cell", "point") and found.lane_id:
            cell = Part("cell", found.lane_id, found.touchpoint_id or found.stage_id or "")
            return cell if self._parts.exists(cell) else Part("stage", found.stage_id or "")
        return Part("stage", found.stage_id) if found.kind == "stage" and found.stage_id else MAP
