"""Where the keyboard is on the map, and where the arrow keys and Tab lead from there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journey_designer.core.edits.cards import Cell
from journey_designer.core.records import LANES_WITHOUT_CARDS, Card
from journey_designer.layout.display import Rect
from journey_designer.layout.grid import Column, Row
from journey_designer.layout.map_layout import MapLayout

FocusKind = Literal["none", "stage", "touchpoint", "lane", "cell", "card"]


@dataclass(frozen=True, slots=True)
class Focus:
    """What the keyboard is on: a header, a cell, or a card in a cell. ``column_id`` names a column of the layout."""

    kind: FocusKind = "none"
    row_id: str = ""
    column_id: str = ""
    record_id: str = ""


NOWHERE = Focus()


class FocusPath:
    """Moves a focus over a layout. Rows are counted from the top, the stage headers first; columns in time."""

    def __init__(self, layout: MapLayout) -> None:
        self._layout = layout

    def rect(self, focus: Focus) -> Rect | None:
        """The rectangle on the map of what has the focus; None when it is gone."""
        layout = self._layout
        if focus.kind == "stage":
            return layout.stage_rect(focus.record_id)
        if focus.kind == "touchpoint":
            return layout.touchpoint_rect(focus.record_id)
        if focus.kind == "lane":
            return layout.lane_rect(focus.record_id)
        if focus.kind == "card":
            card = layout.document.find(Card, focus.record_id)
            return layout.card_rect(card) if card is not None else None
        if focus.kind == "cell":
            return layout.cell_rect(focus.row_id, focus.column_id)
        return None

    def cell(self, focus: Focus) -> Cell | None:
        """The cell where a card that is typed now would go."""
        row, column = self._row(focus), self._column(focus)
        if row is None or column is None or row.kind in LANES_WITHOUT_CARDS:
            return None
        if column.touchpoint_id is None:
            return Cell(row.id, stage_id=column.stage_id)
        return Cell(row.id, touchpoint_id=column.touchpoint_id)

    def of_card(self, card: Card) -> Focus:
        """The focus on a card."""
        column_id = card.touchpoint_id or card.stage_id or ""
        if self._layout.column_index(column_id) is None:
            span = self._layout.span_index(column_id)
            if span is not None:
                column_id = self._layout.columns[self._layout.spans[span].first].id
        return Focus("card", card.lane_id, column_id, card.id)

    def first(self) -> Focus:
        """Where the keyboard starts: the first touchpoint, or the first stage."""
        layout = self._layout
        if not layout.columns:
            return NOWHERE
        column = layout.columns[0]
        row = layout.row_of_kind("touchpoints")
        if column.touchpoint_id is None or row is None:
            return Focus("stage", "", column.id, column.stage_id)
        return Focus("touchpoint", row.id, column.id, column.touchpoint_id)

    def horizontally(self, focus: Focus, steps: int) -> Focus:
        """So many columns later in time; from a lane's header into its first cell, and back."""
        layout = self._layout
        if focus.kind == "lane":
            if steps < 0 or not layout.columns:
                return focus
            row = self._row(focus)
            return self._enter(row, layout.columns[0], from_top=True) if row else focus
        if focus.kind == "stage":
            place = layout.span_index(focus.record_id)
            target = (place if place is not None else 0) + steps
            if not 0 <= target < len(layout.spans):
                return focus
            span = layout.spans[target]
            return Focus("stage", "", layout.columns[span.first].id, span.id)
        place = layout.column_index(focus.column_id)
        row = self._row(focus)
        if place is None or row is None:
            return self.first()
        if place + steps < 0:
            return Focus("lane", row.id, focus.column_id, row.id)
        if place + steps >= len(layout.columns):
            return focus
        return self._enter(row, layout.columns[place + steps], from_top=True)

    def vertically(self, focus: Focus, step: int) -> Focus:
        """One down (+1) or up (-1): through the cards of a cell, then to the next lane."""
        layout = self._layout
        if focus.kind == "lane":
            place = layout.row_index(focus.record_id)
            target = (place if place is not None else 0) + step
            if not 0 <= target < len(layout.rows):
                return focus
            return Focus("lane", layout.rows[target].id, focus.column_id, layout.rows[target].id)
        column = self._column(focus)
        if column is None:
            return self.first()
        if focus.kind == "stage":
            row = layout.rows[0] if layout.rows and step > 0 else None
            return self._enter(row, column, from_top=True) if row else focus
        inner = self._within(focus, column, step)
        if inner is not None:
            return inner
        place = layout.row_index(focus.row_id)
        target = (place if place is not None else 0) + step
        if target < 0:
            return Focus("stage", "", column.id, column.stage_id)
        if target >= len(layout.rows):
            return focus
        return self._enter(layout.rows[target], column, from_top=step > 0)

    def _within(self, focus: Focus, column: Column, step: int) -> Focus | None:
        cards = self._cards(focus.row_id, column)
        if focus.kind == "card" and focus.record_id in cards:
            target = cards.index(focus.record_id) + step
            if 0 <= target < len(cards):
                return Focus("card", focus.row_id, column.id, cards[target])
        return None

    def _enter(self, row: Row, column: Column, *, from_top: bool) -> Focus:
        if row.kind == "touchpoints":
            if column.touchpoint_id is None:
                return Focus("stage", row.id, column.id, column.stage_id)
            return Focus("touchpoint", row.id, column.id, column.touchpoint_id)
        cards = self._cards(row.id, column)
        if cards and not row.is_folded:
            return Focus("card", row.id, column.id, cards[0] if from_top else cards[-1])
        return Focus("cell", row.id, column.id)

    def _cards(self, row_id: str, column: Column) -> list[str]:
        """The cards of a column in a lane from the top, those of the whole stage first."""
        found: list[str] = []
        for owner in dict.fromkeys((column.stage_id, column.id)):
            box = self._layout.cell_box(row_id, owner)
            found += [placed.id for placed in box.cards] if box else []
        return found

    def _row(self, focus: Focus) -> Row | None:
        place = self._layout.row_index(focus.row_id)
        return self._layout.rows[place] if place is not None else None

    def _column(self, focus: Focus) -> Column | None:
        place = self._layout.column_index(focus.column_id)
        return self._layout.columns[place] if place is not None else None
