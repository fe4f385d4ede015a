"""What a drag takes hold of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.layout.grid import Hit
from journey_designer.ui.canvas.drags import CardDrag, LaneDrag, StageDrag, TouchpointDrag
from journey_designer.ui.canvas.gesture import Gesture
from journey_designer.ui.canvas.point_drag import PointDrag
from journey_designer.ui.canvas.rubber_band import RubberBand

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView


def gesture_for(
    view: MapView, found: Hit | None, start: QPointF, modifiers: Qt.KeyboardModifier
) -> Gesture | None:
    """The gesture of a drag that begins at a point of the view; None: nothing can be dragged there."""
    document = view.session.document
    adds = bool(modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
    if found is None or found.kind in ("cell", "nothing"):
        return RubberBand(view, start, adds=adds)
    grab = start - view.surface.camera.to_view(found.rect).topLeft()
    if found.kind == "card" and found.card_id is not None:
        held = document.get(Card, found.card_id)
        chosen = [
            card
            for key in view.session.selection
            if key[0] is Card and (card := document.find(Card, key[1])) is not None
        ]
        cards = view.commands.in_reading_order(chosen) if held in chosen else [held]
        return CardDrag(view, cards, held, grab)
    if found.kind == "point" and found.touchpoint_id is not None:
        return PointDrag(view, document.get(Touchpoint, found.touchpoint_id))
    if found.kind == "touchpoint" and found.touchpoint_id is not None:
        head = document.get(Touchpoint, found.touchpoint_id)
        keys = view.commands.keys()
        heads = [document.get(Touchpoint, key[1]) for key in keys if key[0] is Touchpoint]
        return TouchpointDrag(view, heads if head in heads else [head], head, grab)
    if found.kind == "stage" and found.stage_id is not None:
        return StageDrag(view, document.get(Stage, found.stage_id), QPointF(40, grab.y()))
    if found.kind in ("lane", "fold") and found.lane_id is not None:
        return LaneDrag(view, document.get(Lane, found.lane_id), QPointF(grab.x(), 18))
    return None
