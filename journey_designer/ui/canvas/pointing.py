"""What a place on the map stands for: the record that it selects, and where the keyboard goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journey_designer.core.changes import Key
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.layout.grid import Hit
from journey_designer.ui.canvas.focus import NOWHERE, Focus

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView


def key_of(found: Hit) -> Key | None:
    """The record that a hit selects."""
    if found.kind == "card" and found.card_id is not None:
        return Card, found.card_id
    if found.kind in ("touchpoint", "point") and found.touchpoint_id is not None:
        return Touchpoint, found.touchpoint_id
    if found.kind == "stage" and found.stage_id is not None:
        return Stage, found.stage_id
    if found.kind == "lane" and found.lane_id is not None:
        return Lane, found.lane_id
    return None


def focus_of(view: MapView, found: Hit) -> Focus:
    """Where the keyboard goes on a press."""
    layout = view.surface.layout
    if found.kind in ("lane", "fold") and found.lane_id is not None:
        column = layout.columns[0].id if layout.columns else ""
        return Focus("lane", found.lane_id, column, found.lane_id)
    if found.kind == "stage" and found.stage_id is not None:
        place = layout.span_index(found.stage_id)
        column = layout.columns[layout.spans[place].first].id if place is not None else ""
        return Focus("stage", "", column, found.stage_id)
    if found.lane_id is None:
        return NOWHERE
    column_id = found.touchpoint_id or found.stage_id or ""
    if found.kind == "card" and found.card_id is not None:
        return view.path.of_card(view.session.document.get(Card, found.card_id))
    if found.kind == "touchpoint":
        return Focus("touchpoint", found.lane_id, column_id, column_id)
    return Focus("cell", found.lane_id, column_id)


def key_of_focus(focus: Focus) -> Key | None:
    """The record that the keyboard is on."""
    kinds: dict[str, type[Card] | type[Touchpoint] | type[Stage] | type[Lane]] = {
        "card": Card,
        "touchpoint": Touchpoint,
        "stage": Stage,
        "lane": Lane,
    }
    return (kinds[focus.kind], focus.record_id) if focus.kind in kinds else None
