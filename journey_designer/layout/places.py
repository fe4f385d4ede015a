"""What lies at a point of the map, and where something dropped there would land."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from journey_designer.core.edits.cards import Cell
from journey_designer.core.records import LANES_WITHOUT_CARDS, Lane, Record, Stage, Touchpoint
from journey_designer.layout.display import Rect
from journey_designer.layout.grid import DropPlace, Hit, Row
from journey_designer.layout.map_layout import MapLayout

POINT_REACH = 14.0
"""How near to a point of the curve counts as on it, in px."""
FOLD_WIDTH = 24.0
"""The start of a lane header that folds it, in px."""
BAR = 3.0


def column_at(layout: MapLayout, x: float) -> int | None:
    """The column at an x, gaps between stages belonging to the stage before; None left of the grid or right of it."""
    if not layout.columns or x < layout.columns[0].x or x >= layout.columns[-1].x + layout.columns[-1].w:
        return None
    return bisect_right(layout.columns, x, key=lambda column: column.x) - 1


def row_at(layout: MapLayout, y: float) -> Row | None:
    """The row at a y, None above or below all."""
    if not layout.rows or y < layout.rows[0].y:
        return None
    row = layout.rows[bisect_right(layout.rows, y, key=lambda row: row.y) - 1]
    return row if y < row.y + row.h else None


def hit(layout: MapLayout, x: float, y: float) -> Hit:
    """What lies at a point."""
    row = row_at(layout, y)
    if x < layout.style.header_width:
        if row is None:
            return Hit("nothing", Rect(x, y, 0, 0))
        is_fold = layout.style.has_folds and x < FOLD_WIDTH and y < row.y + 36
        rect = Rect(0, row.y, layout.style.header_width, row.h)
        return Hit("fold" if is_fold else "lane", rect, lane_id=row.id)
    place = column_at(layout, x)
    if place is None:
        return Hit("nothing", Rect(x, y, 0, 0))
    column = layout.columns[place]
    span = layout.spans[column.span]
    if x >= span.x + span.w:
        return Hit("nothing", Rect(x, y, 0, 0))
    if layout.style.top <= y < layout.grid_top:
        return Hit(
            "stage", Rect(span.x, layout.style.top, span.w, layout.style.stage_height), stage_id=span.id
        )
    if row is None:
        return Hit("nothing", Rect(x, y, 0, 0))
    return _hit_cell(layout, place, row, x, y)


def _hit_cell(layout: MapLayout, place: int, row: Row, x: float, y: float) -> Hit:
    column = layout.columns[place]
    rect = Rect(column.x, row.y, column.w, row.h)
    if row.kind == "touchpoints":
        if column.touchpoint_id is None:
            return Hit("cell", rect, stage_id=column.stage_id, lane_id=row.id)
        return Hit("touchpoint", rect, column.stage_id, column.touchpoint_id, row.id)
    if row.kind == "emotion":
        score = layout.scores[place]
        if score is not None and not row.is_folded and column.touchpoint_id:
            point_y = layout.emotion_y(row, score)
            if (x - column.middle) ** 2 + (y - point_y) ** 2 <= POINT_REACH**2:
                reach = Rect(
                    column.middle - POINT_REACH, point_y - POINT_REACH, 2 * POINT_REACH, 2 * POINT_REACH
                )
                return Hit("point", reach, column.stage_id, column.touchpoint_id, row.id)
        return Hit("cell", rect, column.stage_id, column.touchpoint_id, row.id)
    if not row.is_folded:
        found = _hit_card(layout, place, row, x, y)
        if found is not None:
            return found
    return Hit("cell", rect, column.stage_id, column.touchpoint_id, row.id)


def _hit_card(layout: MapLayout, place: int, row: Row, x: float, y: float) -> Hit | None:
    column = layout.columns[place]
    span = layout.spans[column.span]
    side = layout.style.cell_side
    band = layout.band(row.id, span.id)
    is_stage = column.touchpoint_id is None or y < row.y + band
    left, width = (span.x, span.w) if is_stage else (column.x, column.w)
    owner = span.id if is_stage else column.id
    top = row.y if is_stage else row.y + band
    if not left + side <= x < left + width - side:
        return None
    box = layout.cell_box(row.id, owner)
    for card in box.cards if box else ():
        if top + card.y <= y < top + card.y + card.h:
            rect = Rect(left + side, top + card.y, width - 2 * side, card.h)
            touchpoint_id = None if is_stage else column.touchpoint_id
            return Hit("card", rect, span.id, touchpoint_id, row.id, card.id)
    return None


def card_drop(
    layout: MapLayout, x: float, y: float, moved: frozenset[str] = frozenset(), *, whole_stage: bool = False
) -> DropPlace | None:
    """Where cards dropped at a point would land, ``moved`` being those on the way; None: no place for cards.

    With ``whole_stage`` they go under the whole stage instead of its touchpoint.
    """
    place = column_at(layout, x)
    row = row_at(layout, y)
    if place is None or row is None or row.kind in LANES_WITHOUT_CARDS:
        return None
    column = layout.columns[place]
    span = layout.spans[column.span]
    if span.is_folded:
        return None
    is_stage = whole_stage or column.touchpoint_id is None
    cell = Cell(row.id, stage_id=span.id) if is_stage else Cell(row.id, touchpoint_id=column.touchpoint_id)
    left, width = (span.x, span.w) if is_stage else (column.x, column.w)
    top = row.y if is_stage else row.y + layout.band(row.id, span.id)
    box = layout.cell_box(row.id, span.id if is_stage else column.id)
    cards = [card for card in box.cards if card.id not in moved] if box and not row.is_folded else []
    index = sum(1 for card in cards if y >= top + card.y + card.h / 2)
    side = layout.style.cell_side
    if index < len(cards):
        bar_y = top + cards[index].y - 4
    elif cards:
        bar_y = top + cards[-1].y + cards[-1].h + 1
    else:
        bar_y = top + 2
    return DropPlace(
        bar=Rect(left + side, bar_y, width - 2 * side, BAR),
        frame=Rect(left, row.y, width, row.h),
        index=index,
        cell=cell,
    )


def _index(siblings: Sequence[Record], before: str | None, moved: frozenset[str]) -> int:
    """The place before a shown sibling among all siblings, hidden ones included, the moved ones left out."""
    kept = [sibling.id for sibling in siblings if sibling.id not in moved]
    return kept.index(before) if before in kept else len(kept)


def touchpoint_drop(layout: MapLayout, x: float, moved: frozenset[str] = frozenset()) -> DropPlace | None:
    """Where a touchpoint dropped at an x would land."""
    if not layout.spans:
        return None
    place = bisect_right(layout.spans, x, key=lambda span: span.x) - 1
    span = layout.spans[max(place, 0)]
    columns = [
        column
        for column in layout.columns[span.first : span.first + span.count]
        if column.touchpoint_id is not None and column.touchpoint_id not in moved
    ]
    index = sum(1 for column in columns if x >= column.middle)
    before = columns[index].touchpoint_id if index < len(columns) else None
    if index < len(columns):
        bar_x = columns[index].x
    elif columns:
        bar_x = columns[-1].x + columns[-1].w
    else:
        bar_x = span.x
    bottom = layout.height - layout.style.bottom
    return DropPlace(
        bar=Rect(bar_x - BAR / 2, layout.grid_top, BAR, bottom - layout.grid_top),
        frame=Rect(span.x, layout.grid_top, span.w, bottom - layout.grid_top),
        index=_index(layout.document.family(Touchpoint, "stage_id", span.id), before, moved),
        stage_id=span.id,
    )


def stage_drop(layout: MapLayout, x: float, moved: frozenset[str] = frozenset()) -> DropPlace:
    """Where a stage dropped at an x would land among the stages."""
    spans = [span for span in layout.spans if span.id not in moved]
    index = sum(1 for span in spans if x >= span.x + span.w / 2)
    gap = layout.style.stage_gap
    if index < len(spans):
        bar_x = spans[index].x - gap / 2
    elif spans:
        bar_x = spans[-1].x + spans[-1].w + gap / 2
    else:
        bar_x = layout.grid_left
    bar = Rect(bar_x - BAR / 2, layout.style.top, BAR, layout.height - layout.style.top - layout.style.bottom)
    before = spans[index].id if index < len(spans) else None
    siblings = layout.document.family(Stage, "journey_id", layout.journey_id)
    return DropPlace(bar=bar, frame=bar, index=_index(siblings, before, moved))


def lane_drop(layout: MapLayout, y: float, moved: frozenset[str] = frozenset()) -> DropPlace:
    """Where a lane dropped at a y would land among the lanes."""
    rows = [row for row in layout.rows if row.id not in moved]
    index = sum(1 for row in rows if y >= row.y + row.h / 2)
    bar_y = rows[index].y if index < len(rows) else rows[-1].y + rows[-1].h if rows else layout.grid_top
    bar = Rect(0, bar_y - BAR / 2, layout.width - layout.style.end, BAR)
    before = rows[index].id if index < len(rows) else None
    siblings = layout.document.family(Lane, "journey_id", layout.journey_id)
    return DropPlace(bar=bar, frame=bar, index=_index(siblings, before, moved))
