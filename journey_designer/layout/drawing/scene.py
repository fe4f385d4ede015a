"""The map as one display list, whole or in part, for pictures and for print."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

from journey_designer.layout.display import Box, Op, Rect, flattened, mirrored
from journey_designer.layout.drawing.cells import (
    Clip,
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

_BESIDE: Final = 2
"""So many columns further a point of the curve may reach with what is written at it."""
_BEYOND: Final = 32.0
"""So far in px strokes and signs may reach out of their cell, up and down."""


def map_ops(pen: Pen) -> list[Op]:
    """Everything on the map, in the direction in which it is seen, from its top left at (0, 0)."""
    layout = pen.layout
    return _drawn(pen, range(len(layout.rows)), range(len(layout.columns)), None)


def part_ops(pen: Pen, window: Rect) -> list[Op]:
    """What of the map can be seen in a window, as `map_ops` draws it; the rest costs nothing."""
    layout = pen.layout
    seen = window.mirrored(layout.width) if layout.style.direction == "rtl" else window
    low, high = seen.y - _BEYOND, seen.bottom + _BEYOND
    top = max(bisect_right(layout.rows, low, key=lambda row: row.y) - 1, 0)
    bottom = bisect_left(layout.rows, high, key=lambda row: row.y)
    first = max(bisect_right(layout.columns, seen.x, key=lambda column: column.x) - 1 - _BESIDE, 0)
    last = bisect_left(layout.columns, seen.right, key=lambda column: column.x) + _BESIDE
    return _drawn(pen, range(top, bottom), range(first, min(last, len(layout.columns))), (low, high))


def _drawn(pen: Pen, rows: range, places: range, clip: Clip) -> list[Op]:
    """Some rows and columns, with the heads of their lanes and stages."""
    layout = pen.layout
    spans = sorted({layout.columns[place].span for place in places})
    ops: list[Op] = []
    for number in rows:
        row = layout.rows[number]
        rect = Rect(0, row.y, layout.style.header_width, row.h)
        if number:
            ops.append(Box(Rect(8, row.y, layout.grid_left - 8, 1), fill=pen.palette.line))
        ops += lane_ops(pen, row, rect)
    for place in spans:
        span = layout.spans[place]
        ops += stage_ops(pen, place, Rect(span.x, layout.style.top, span.w, layout.style.stage_height))
    for number in rows:
        ops += _row_ops(pen, layout.rows[number], places, spans, clip)
    for place in spans:
        ops += sheet_foot_ops(pen, layout.spans[place])
    return flattened(mirrored(ops, layout.width) if layout.style.direction == "rtl" else ops)


def _row_ops(pen: Pen, row: Row, places: range, spans: list[int], clip: Clip) -> list[Op]:
    """A row of cells with what crosses several of them drawn once."""
    layout = pen.layout
    ops: list[Op] = []
    for place in places:
        ops += sheet_ops(pen, row, place)
    if row.kind == "touchpoints":
        for place in places:
            column = layout.columns[place]
            ops += head_ops(pen, column, Rect(column.x, row.y, column.w, row.h))
    elif row.is_folded:
        for place in places:
            ops += folded_ops(pen, row, place)
    elif row.kind == "emotion":
        if places:
            ops += emotion_ops(pen, row, places[0], places[-1])
    else:
        for place in spans:
            ops += stage_card_ops(pen, row, layout.spans[place], clip)
        for place in places:
            ops += column_card_ops(pen, row, place, clip)
    return ops
