"""The drawing of one cell: its piece of the stage's sheet and what lies on it."""

from __future__ import annotations

from bisect import bisect_right

from journey_designer.core.records import Card, Lane
from journey_designer.layout.display import Box, Command, Icon, Op, Path, Rect, Text
from journey_designer.layout.drawing.cards import card_ops
from journey_designer.layout.drawing.emotion import emotion_ops
from journey_designer.layout.drawing.heads import SHEET_RADIUS, head_ops, lane_icon
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.grid import CellBox, Row, StageSpan
from journey_designer.layout.metrics import CAPTION
from journey_designer.layout.palette import over

Clip = tuple[float, float] | None
LINE_INSET = 8.0
"""So far under the stage header the lines between columns begin, in px."""


def cell_extent(pen: Pen, row: Row, place: int) -> Rect:
    """The rectangle that a cell paints: in the emotion lane with the gap after its stage, which the curve crosses."""
    column = pen.layout.columns[place]
    span = pen.layout.spans[column.span]
    is_last = place == span.first + span.count - 1
    crosses = row.kind == "emotion" and is_last and place < len(pen.layout.columns) - 1
    return Rect(column.x, row.y, column.w + (pen.layout.style.stage_gap if crosses else 0), row.h)


def cell_ops(pen: Pen, row: Row, place: int, *, is_washed: bool = False, clip: Clip = None) -> list[Op]:
    """A whole cell, opaque. ``is_washed``: its touchpoint is selected; ``clip``: as in `column_card_ops`."""
    return [*sheet_ops(pen, row, place, is_washed=is_washed), *content_ops(pen, row, place, clip)]


def content_ops(pen: Pen, row: Row, place: int, clip: Clip = None) -> list[Op]:
    """What lies on the sheet in a cell: a head, a piece of the curve, cards."""
    column = pen.layout.columns[place]
    if row.kind == "touchpoints":
        return head_ops(pen, column, Rect(column.x, row.y, column.w, row.h))
    if row.is_folded:
        return folded_ops(pen, row, place)
    if row.kind == "emotion":
        return emotion_ops(pen, row, place, place)
    return [
        *stage_card_ops(pen, row, pen.layout.spans[column.span], clip),
        *column_card_ops(pen, row, place, clip),
    ]


def sheet_ops(pen: Pen, row: Row, place: int, *, is_washed: bool = False) -> list[Op]:
    """The cell's piece of the sheet: ground, borders of the sheet, lines between columns and lanes."""
    layout, palette = pen.layout, pen.palette
    column = layout.columns[place]
    span = layout.spans[column.span]
    extent = cell_extent(pen, row, place)
    rect = Rect(column.x, row.y, column.w, row.h)
    is_first, is_last = place == span.first, place == span.first + span.count - 1
    ground = sheet_ground(pen, is_washed=is_washed)
    ops: list[Op] = []
    if extent.w > rect.w:
        ops.append(Box(Rect(rect.right, rect.y, extent.w - rect.w, rect.h), fill=palette.canvas))
    border, faint = palette.sheet_border, over(palette.line, ground, 0.55)
    ops.append(Box(rect, fill=ground))
    if is_first:
        ops.append(Box(Rect(rect.x, rect.y, 1, rect.h), fill=border))
    if is_last:
        ops.append(Box(Rect(rect.right - 1, rect.y, 1, rect.h), fill=border))
    if not is_first:
        top = LINE_INSET if row.id == layout.rows[0].id else 0.0
        ops.append(Box(Rect(rect.x, rect.y + top, 1, rect.h - top), fill=faint))
    if row.id != layout.rows[0].id:
        ops.append(Box(Rect(rect.x, rect.y, rect.w, 1), fill=palette.line))
    return ops


def sheet_ground(pen: Pen, *, is_washed: bool) -> str:
    """The colour of the sheet, under a selected touchpoint washed with the accent."""
    palette = pen.palette
    if not is_washed:
        return palette.surface
    return over(palette.atint, palette.surface, 0.55 if palette.name == "dark" else 0.6)


def sheet_foot_ops(pen: Pen, span: StageSpan) -> list[Op]:
    """The rounded bottom of a stage's sheet, drawn over the cells of the last lane."""
    rows = pen.layout.rows
    if not rows:
        return []
    bottom = rows[-1].y + rows[-1].h
    left, right, r = span.x, span.x + span.w, SHEET_RADIUS
    k = r * (1 - 0.5522847498)
    canvas, border = pen.palette.canvas, pen.palette.sheet_border
    half = 0.5
    outer_left: tuple[Command, ...] = (
        ("M", (left, bottom)),
        ("L", (left, bottom - r)),
        ("C", (left, bottom - k, left + k, bottom, left + r, bottom)),
        ("Z", ()),
    )
    outer_right: tuple[Command, ...] = (
        ("M", (right, bottom)),
        ("L", (right, bottom - r)),
        ("C", (right, bottom - k, right - k, bottom, right - r, bottom)),
        ("Z", ()),
    )
    low, inner_left, inner_right = bottom - half, left + half, right - half
    edge: tuple[Command, ...] = (
        ("M", (inner_left, bottom - r)),
        ("C", (inner_left, bottom - k, left + k, low, left + r, low)),
        ("L", (right - r, low)),
        ("C", (right - k, low, inner_right, bottom - k, inner_right, bottom - r)),
    )
    return [
        Path(outer_left, fill=canvas),
        Path(outer_right, fill=canvas),
        Path(edge, stroke=border, width=1.0),
    ]


def stage_card_ops(pen: Pen, row: Row, span: StageSpan, clip: Clip = None) -> list[Op]:
    """The cards of a whole stage in a lane, across all its columns."""
    box = pen.layout.cell_box(row.id, span.id)
    return _placed_ops(pen, row, box, span.x, span.w, row.y, clip)


def column_card_ops(pen: Pen, row: Row, place: int, clip: Clip = None) -> list[Op]:
    """The cards of a touchpoint in a lane. ``clip``: only those that reach between two y of the map."""
    column = pen.layout.columns[place]
    if column.touchpoint_id is None:
        return []
    box = pen.layout.cell_box(row.id, column.touchpoint_id)
    top = row.y + pen.layout.band(row.id, column.stage_id)
    return _placed_ops(pen, row, box, column.x, column.w, top, clip)


def _placed_ops(
    pen: Pen, row: Row, box: CellBox | None, x: float, width: float, top: float, clip: Clip
) -> list[Op]:
    side = pen.layout.style.cell_side
    cards = box.cards if box is not None else []
    first = 0
    if clip is not None:
        first = max(bisect_right(cards, clip[0] - top, key=lambda placed: placed.y) - 1, 0)
    ops: list[Op] = []
    for number in range(first, len(cards)):
        placed = cards[number]
        if clip is not None and top + placed.y >= clip[1]:
            break
        card = pen.document.get(Card, placed.id)
        ops += card_ops(pen, card, Rect(x + side, top + placed.y, width - 2 * side, placed.h), row.kind)
    return ops


def folded_ops(pen: Pen, row: Row, place: int) -> list[Op]:
    """A folded lane shows how many cards a cell holds; folded emotion shows the score."""
    column = pen.layout.columns[place]
    rect = Rect(column.x, row.y, column.w, row.h)
    middle = rect.y + rect.h / 2
    if row.kind == "emotion":
        score = pen.layout.scores[place]
        if score is None:
            return []
        text = pen.value(score)
        colour = pen.palette.score(score)
        return [Text(Rect(rect.x + 12, middle - 8, rect.w - 24, 16), text, CAPTION, colour)]
    box = pen.layout.cell_box(row.id, column.id)
    count = len(box.cards) if box else 0
    if column.touchpoint_id is not None and pen.layout.spans[column.span].first == place:
        stage_box = pen.layout.cell_box(row.id, column.stage_id)
        count += len(stage_box.cards) if stage_box else 0
    if not count:
        return []
    lane = pen.document.get(Lane, row.id)
    colour = pen.palette.ink3
    if pen.detail == "bars":
        return [Path((("M", (rect.x + 12, middle)), ("L", (rect.x + 40, middle))), stroke=colour, width=8)]
    return [
        Icon(Rect(rect.x + 12, middle - 7, 14, 14), lane_icon(lane), colour),
        Text(Rect(rect.x + 30, middle - 8, 60, 16), pen.number(count), CAPTION, colour),
    ]
