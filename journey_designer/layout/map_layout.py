"""The layout of one journey: where every stage, touchpoint, lane and card lies.

Coordinates are px at 100 % on the map as it is read from its start: x grows in the direction of time, from the start
edge of the lane headers. Whoever paints or hits mirrors x once (`x' = width - x - w`) when time runs from the right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from journey_designer.core.changes import Change
from journey_designer.core.document import Document
from journey_designer.core.edits.cards import Cell, cards_in
from journey_designer.core.records import (
    LANES_WITHOUT_CARDS,
    Card,
    Journey,
    Lane,
    Note,
    Record,
    Stage,
    Touchpoint,
)
from journey_designer.layout.box_sizes import BoxSizes
from journey_designer.layout.columns import columns_of
from journey_designer.layout.display import Rect
from journey_designer.layout.grid import CellBox, Column, Refresh, Row, StageSpan
from journey_designer.layout.measure import TextMeasurer
from journey_designer.layout.metrics import MapStyle
from journey_designer.layout.tallest import Tallest
from journey_designer.layout.words import MapWords


class MapLayout:
    """Lays a journey out once, and afterwards only what a step touched.

    ``chosen_stages`` keeps only these stages (focus, or a printed part of the map); None keeps all. ``left_out`` are
    lanes that are not shown here, beside those that are hidden in the project.
    """

    def __init__(
        self,
        document: Document,
        journey_id: str,
        measure: TextMeasurer,
        style: MapStyle,
        words: MapWords,
        *,
        chosen_stages: Iterable[str] | None = None,
        left_out: Iterable[str] = (),
    ) -> None:
        self.document = document
        self.journey_id = journey_id
        self.measure = measure
        self.style = style
        self.words = words
        self._sizes = BoxSizes(measure, style)
        self._chosen = None if chosen_stages is None else frozenset(chosen_stages)
        self._left_out = frozenset(left_out)
        self.spans: list[StageSpan] = []
        self.columns: list[Column] = []
        self.rows: list[Row] = []
        self.scores: list[float | None] = []
        self.middles: list[float] = []
        self._extremes: tuple[int | None, int | None] | None = None
        self.width = 0.0
        self.height = 0.0
        self._cells: dict[tuple[str, str], CellBox] = {}
        self._tallest: dict[str, Tallest] = {}
        self._column_of: dict[str, int] = {}
        self._span_of: dict[str, int] = {}
        self._row_of: dict[str, int] = {}
        self._rebuild()

    # Finding

    @property
    def grid_left(self) -> float:
        """The x where the first stage begins."""
        return self.style.header_width + self.style.header_gap

    @property
    def grid_top(self) -> float:
        """The y where the first lane begins, under the stage headers."""
        return self.style.top + self.style.stage_height

    def column_index(self, record_id: str) -> int | None:
        """The column of a touchpoint, or of a stage without visible touchpoints."""
        return self._column_of.get(record_id)

    def span_index(self, stage_id: str) -> int | None:
        """The place of a stage among those that are shown."""
        return self._span_of.get(stage_id)

    def row_index(self, lane_id: str) -> int | None:
        """The place of a lane among those that are shown."""
        return self._row_of.get(lane_id)

    def row_of_kind(self, kind: str) -> Row | None:
        """The first shown lane of a kind."""
        return next((row for row in self.rows if row.kind == kind), None)

    def cell_box(self, lane_id: str, column_id: str) -> CellBox | None:
        """The laid-out cards of a cell (``column_id``: a touchpoint, or a stage for its own cards), None: empty."""
        return self._cells.get((lane_id, column_id))

    def content_height(self, row: Row, column: Column) -> float:
        """The height of what is drawn in a cell; below it the cell is empty."""
        if row.is_folded or row.kind in LANES_WITHOUT_CARDS:
            return row.h
        return self._tallest[row.id].get(column.id)

    def band(self, lane_id: str, stage_id: str) -> float:
        """The height that a stage's own cards take at the top of a lane."""
        box = self._cells.get((lane_id, stage_id))
        return box.h - self.style.cell_top - 1.0 if box and box.cards else 0.0

    def card_rect(self, card: Card) -> Rect | None:
        """The rectangle of a card; None while it is hidden or folded away."""
        row_place = self._row_of.get(card.lane_id)
        if row_place is None or self.rows[row_place].is_folded:
            return None
        row = self.rows[row_place]
        side = self.style.cell_side
        if card.touchpoint_id is not None:
            place = self._column_of.get(card.touchpoint_id)
            if place is None:
                return None
            column = self.columns[place]
            x, w, column_id = column.x, column.w, card.touchpoint_id
            top = row.y + self.band(card.lane_id, column.stage_id)
        else:
            span_place = self._span_of.get(card.stage_id or "")
            if span_place is None or self.spans[span_place].is_folded:
                return None
            span = self.spans[span_place]
            x, w, column_id, top = span.x, span.w, span.id, row.y
        box = self._cells.get((card.lane_id, column_id))
        for placed in box.cards if box else ():
            if placed.id == card.id:
                return Rect(x + side, top + placed.y, w - 2 * side, placed.h)
        return None

    def cell_rect(self, lane_id: str, column_id: str) -> Rect | None:
        """The rectangle of a cell; of a stage with touchpoints, its whole span in the lane."""
        row_place = self._row_of.get(lane_id)
        if row_place is None:
            return None
        row = self.rows[row_place]
        place = self._column_of.get(column_id)
        if place is not None:
            column = self.columns[place]
            return Rect(column.x, row.y, column.w, row.h)
        span_place = self._span_of.get(column_id)
        if span_place is None:
            return None
        span = self.spans[span_place]
        return Rect(span.x, row.y, span.w, row.h)

    def stage_rect(self, stage_id: str) -> Rect | None:
        """The rectangle of a stage's header."""
        place = self._span_of.get(stage_id)
        if place is None:
            return None
        span = self.spans[place]
        return Rect(span.x, self.style.top, span.w, self.style.stage_height)

    def lane_rect(self, lane_id: str) -> Rect | None:
        """The rectangle of a lane's header."""
        place = self._row_of.get(lane_id)
        if place is None:
            return None
        row = self.rows[place]
        return Rect(0, row.y, self.style.header_width, row.h)

    def touchpoint_rect(self, touchpoint_id: str) -> Rect | None:
        """The rectangle of a touchpoint's head."""
        place = self._column_of.get(touchpoint_id)
        row = self.row_of_kind("touchpoints")
        if place is None:
            return None
        column = self.columns[place]
        if row is None:
            return Rect(column.x, self.grid_top, column.w, 0)
        return Rect(column.x, row.y, column.w, row.h)

    # Emotion

    def emotion_y(self, row: Row, score: float) -> float:
        """The y of a score in the emotion lane (tokens: mid = top + h / 2 + 9, amplitude = h / 2 - 34)."""
        return row.y + row.h / 2 + 9 - score / 2 * (row.h / 2 - 34)

    def extremes(self) -> tuple[int | None, int | None]:
        """The columns of the best and the worst score of the journey, the earliest of equals; none when all are equal.

        Where only some stages are shown, best and worst are those of all stages, shown where they lie.
        """
        if self._extremes is None:
            self._extremes = _extremes(self.scores) if self._chosen is None else self._whole_extremes()
        return self._extremes

    def _whole_extremes(self) -> tuple[int | None, int | None]:
        """The columns of best and worst among all stages; None for one that is not shown."""
        family, ids, scores = self.document.family, list[str](), list[float | None]()
        for stage in family(Stage, "journey_id", self.journey_id):
            is_folded = stage.is_folded and not self.style.unfolds_all
            for touchpoint in family(Touchpoint, "stage_id", stage.id):
                if not (stage.is_hidden or is_folded or touchpoint.is_hidden):
                    place = self._column_of.get(touchpoint.id)
                    ids.append(touchpoint.id)
                    scores.append(touchpoint.score if place is None else self.scores[place])
        best, worst = _extremes(scores)
        if best is None or worst is None:
            return None, None
        return self._column_of.get(ids[best]), self._column_of.get(ids[worst])

    # Refreshing

    def refresh(self, changes: Sequence[Change]) -> Refresh:
        """Take in what a step changed; says what has to be drawn anew."""
        result = Refresh()
        cells: set[tuple[str, str]] = set()
        heads: set[str] = set()
        for change in changes:
            if isinstance(change.record, Note):
                self._sort_noted(change.record.target, result, cells, heads)
            else:
                self._sort_change(change, result, cells, heads)
        for lane_id, column_id in cells:
            self._measure_cell(lane_id, column_id)
        if result.is_structure:
            self._rebuild(keeps_cells=True)
            return result
        result.cells |= cells
        if heads:
            before = self.extremes()
            for touchpoint_id in heads:
                self._refresh_touchpoint(touchpoint_id, result)
            self._refresh_extremes(before, result)
        self._refresh_rows({lane_id for lane_id, _ in cells} | self._head_rows(heads), cells, result)
        return result

    def _sort_change(
        self, change: Change, result: Refresh, cells: set[tuple[str, str]], heads: set[str]
    ) -> None:
        before, after = change.before, change.after
        if isinstance(change.record, Card):
            for card in (before, after):
                if isinstance(card, Card):
                    cells.add((card.lane_id, card.touchpoint_id or card.stage_id or ""))
        elif isinstance(change.record, Touchpoint | Stage | Lane):
            if not _keeps_place(before, after):
                result.is_structure = True
            elif isinstance(after, Touchpoint):
                heads.add(after.id)
            elif isinstance(after, Stage):
                result.stages.add(after.id)
            elif isinstance(after, Lane):
                result.rows.add(after.id)
        elif isinstance(change.record, Journey) and (before is None or after is None):
            result.is_structure = True

    def _sort_noted(self, target: str, result: Refresh, cells: set[tuple[str, str]], heads: set[str]) -> None:
        """What has a note or had one is drawn anew, for its mark."""
        card = self.document.find(Card, target)
        if card is not None:
            cells.add((card.lane_id, card.touchpoint_id or card.stage_id or ""))
        elif target in self._column_of:
            heads.add(target)
        if target in self._span_of:
            result.stages.add(target)
        elif target in self._row_of:
            result.rows.add(target)

    def preview_score(self, touchpoint_id: str, score: float | None) -> Refresh:
        """Show a score that is not recorded; says what has to be drawn anew."""
        result = Refresh()
        place = self._column_of.get(touchpoint_id)
        if place is not None:
            before = self.extremes()
            self._set_score(place, score, result)
            self._refresh_extremes(before, result)
        return result

    def _refresh_touchpoint(self, touchpoint_id: str, result: Refresh) -> None:
        place = self._column_of.get(touchpoint_id)
        touchpoint = self.document.find(Touchpoint, touchpoint_id)
        self._extremes = None
        if place is None or touchpoint is None:
            return
        self._set_score(place, touchpoint.score, result)
        for row in self.rows:
            if row.kind == "touchpoints":
                result.cells.add((row.id, touchpoint_id))
                self._set_height(row.id, self.columns[place])

    def _set_score(self, place: int, score: float | None, result: Refresh) -> None:
        self.scores[place] = score
        self._extremes = None
        result.stages.add(self.columns[place].stage_id)
        for row in self.rows:
            if row.kind == "emotion":
                for near in range(max(place - 2, 0), min(place + 3, len(self.columns))):
                    result.cells.add((row.id, self.columns[near].id))

    def _refresh_extremes(self, before: tuple[int | None, int | None], result: Refresh) -> None:
        after = self.extremes()
        for row in self.rows:
            if row.kind == "emotion":
                for place in {*before, *after}:
                    if place is not None:
                        result.cells.add((row.id, self.columns[place].id))

    def _head_rows(self, heads: set[str]) -> set[str]:
        return {row.id for row in self.rows if row.kind == "touchpoints"} if heads else set()

    def _refresh_rows(self, lane_ids: set[str], cells: set[tuple[str, str]], result: Refresh) -> None:
        """Heights of rows after cells changed, and from where on things moved."""
        for lane_id, column_id in cells:
            span_place = self._span_of.get(column_id)
            places = [self._column_of[column_id]] if column_id in self._column_of else []
            if span_place is not None:
                span = self.spans[span_place]
                places = list(range(span.first, span.first + span.count))
                result.cells |= {(lane_id, self.columns[place].id) for place in places}
            for place in places:
                self._set_height(lane_id, self.columns[place])
        for lane_id in lane_ids:
            row_place = self._row_of.get(lane_id)
            if row_place is None:
                continue
            row = self.rows[row_place]
            height = self._row_height(row)
            if height != row.h:
                row.h = height
                result.rows.add(row.id)
                result.from_y = row.y if result.from_y is None else min(result.from_y, row.y)
        if result.from_y is not None:
            self._stack_rows()

    # Building

    def _rebuild(self, *, keeps_cells: bool = False) -> None:
        """Columns and rows anew; cells that were measured and still have their width are kept."""
        known = self._cells if keeps_cells else {}
        document = self.document
        stages = [
            stage
            for stage in document.family(Stage, "journey_id", self.journey_id)
            if not stage.is_hidden and (self._chosen is None or stage.id in self._chosen)
        ]
        lanes = [
            lane
            for lane in document.family(Lane, "journey_id", self.journey_id)
            if not lane.is_hidden and lane.id not in self._left_out
        ]
        self._place_columns(stages)
        self.rows = [
            Row(lane.id, lane.kind, 0.0, 0.0, lane.is_folded and not self.style.unfolds_all) for lane in lanes
        ]
        self._row_of = {row.id: place for place, row in enumerate(self.rows)}
        self._cells = {}
        self._tallest = {row.id: Tallest() for row in self.rows}
        self._fill_cells(known)
        for row in self.rows:
            for column in self.columns:
                self._set_height(row.id, column)
            row.h = self._row_height(row)
        self._stack_rows()

    def _place_columns(self, stages: Sequence[Stage]) -> None:
        made = columns_of(self.document, self.journey_id, stages, self.style, self.grid_left)
        self.spans, self.columns, self.scores = made.spans, made.columns, made.scores
        self._extremes = None
        self.width = made.end + self.style.end
        self._column_of = {column.id: place for place, column in enumerate(self.columns)}
        self._span_of = {span.id: place for place, span in enumerate(self.spans)}
        self.middles = [column.middle for column in self.columns]

    def _fill_cells(self, known: dict[tuple[str, str], CellBox]) -> None:
        for span in self.spans:
            if span.is_folded:
                continue
            self._fill_column(span.id, self.document.family(Card, "stage_id", span.id), span.w, {})
        for column in self.columns:
            if column.touchpoint_id is None:
                continue
            family = self.document.family(Card, "touchpoint_id", column.touchpoint_id)
            self._fill_column(column.touchpoint_id, family, column.w, known)

    def _fill_column(
        self, column_id: str, cards: Iterable[Card], width: float, known: dict[tuple[str, str], CellBox]
    ) -> None:
        by_lane: dict[str, list[Card]] = {}
        for card in cards:
            by_lane.setdefault(card.lane_id, []).append(card)
        for lane_id, members in by_lane.items():
            key = (lane_id, column_id)
            self._cells[key] = known[key] if key in known else self._sizes.cell(members, width)

    def _measure_cell(self, lane_id: str, column_id: str) -> None:
        key = (lane_id, column_id)
        place = self._column_of.get(column_id)
        span_place = self._span_of.get(column_id)
        if place is not None and self.columns[place].touchpoint_id is not None:
            cards, width = (
                cards_in(self.document, Cell(lane_id, touchpoint_id=column_id)),
                self.columns[place].w,
            )
        elif span_place is not None and not self.spans[span_place].is_folded:
            cards, width = (
                cards_in(self.document, Cell(lane_id, stage_id=column_id)),
                self.spans[span_place].w,
            )
        else:
            self._cells.pop(key, None)
            return
        if cards:
            self._cells[key] = self._sizes.cell(cards, width)
        else:
            self._cells.pop(key, None)

    def _set_height(self, lane_id: str, column: Column) -> None:
        tallest = self._tallest.get(lane_id)
        row_place = self._row_of.get(lane_id)
        if tallest is None or row_place is None:
            return
        row = self.rows[row_place]
        if row.kind == "touchpoints":
            tallest.put(column.id, self._head_height(column))
            return
        box = self._cells.get((lane_id, column.id)) if column.touchpoint_id else None
        band = self.band(lane_id, column.stage_id)
        own = box.h if box else 0.0
        tallest.put(column.id, band + own if own else band + self.style.cell_top if band else 0.0)

    def _head_height(self, column: Column) -> float:
        touchpoint = self.document.find(Touchpoint, column.touchpoint_id) if column.touchpoint_id else None
        if touchpoint is None:
            return 0.0
        name = touchpoint.name or self.words.unnamed_touchpoint
        return self._sizes.head_height(touchpoint, name, column.w)

    def _row_height(self, row: Row) -> float:
        if row.is_folded:
            return self.style.folded_lane
        return max(self.style.lane_height(row.kind), self._tallest[row.id].greatest())

    def _stack_rows(self) -> None:
        y = self.grid_top
        for row in self.rows:
            row.y = y
            y += row.h
        self.height = y + self.style.bottom


def _extremes(scores: Sequence[float | None]) -> tuple[int | None, int | None]:
    known = [(score, -place) for place, score in enumerate(scores) if score is not None]
    if not known:
        return None, None
    best = max(known)
    worst = min((score, -place) for score, place in known)
    return (None, None) if best[0] == worst[0] else (-best[1], worst[1])


def _keeps_place(before: Record | None, after: Record | None) -> bool:
    """Whether a stage, touchpoint or lane stays what and where it is on the map."""
    fields: tuple[str, ...] = ("stage_id", "rank", "is_hidden")
    if isinstance(after, Stage):
        fields = ("journey_id", "rank", "is_hidden", "is_folded")
    elif isinstance(after, Lane):
        fields = ("journey_id", "rank", "is_hidden", "is_folded", "kind")
    if before is None or after is None:
        return False
    return all(getattr(before, field) == getattr(after, field) for field in fields)
