"""The whole map as one display list, for pictures and for print."""

from __future__ import annotations

from journey_designer.layout.display import Box, Op, Rect, flattened, mirrored
from journey_designer.layout.drawing.cells import (
    column_card_ops,
    folded_ops,
    sheet_foot_ops,
    sheet_ops,
    stage_card_ops,
)
from journey_designer.layout.drawing.emotion import emotion_ops
from journey_designer.layout.drawing.heads import head_ops, lane_ops, stage_ops
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.grid import Row


def map_ops(pen: Pen) -> list[Op]:
    """Everything on the map, in the direction in which it is seen, from its top left at (0, 0)."""
    layout = pen.layout
    ops: list[Op] = []
    for row in layout.rows:
        rect = Rect(0, row.y, layout.style.header_width, row.h)
        if row.id != layout.rows[0].id:
            ops.append(Box(Rect(8, row.y, layout.grid_left - 8, 1), fill=pen.palette.line))
        ops += lane_ops(pen, row, rect)
    for place, span in enumerate(layout.spans):
        ops += stage_ops(pen, place, Rect(span.x, layout.style.top, span.w, layout.style.stage_height))
    for row in layout.rows:
        ops += _row_ops(pen, row)
    for span in layout.spans:
        ops += sheet_foot_ops(pen, span)
    return flattened(mirrored(ops, layout.width) if layout.style.direction == "rtl" else ops)


def _row_ops(pen: Pen, row: Row) -> list[Op]:
    """A row of cells with what crosses several of them drawn once."""
    layout = pen.layout
    places = range(len(layout.columns))
    ops: list[Op] = []
    for place in places:
        ops += sheet_ops(pen, row, place)
    if row.kind == "touchpoints":
        for column in layout.columns:
            ops += head_ops(pen, column, Rect(column.x, row.y, column.w, row.h))
    elif row.is_folded:
        for place in places:
            ops += folded_ops(pen, row, place)
    elif row.kind == "emotion":
        ops += emotion_ops(pen, row, 0, len(layout.columns) - 1)
    else:
        for span in layout.spans:
            ops += stage_card_ops(pen, row, span)
        for place in places:
            ops += column_card_ops(pen, row, place)
    return ops
