"""What a screen reader finds on the map: a tree of parts in the order of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from journey_designer.core.changes import Key
from journey_designer.core.records import Card, Lane, Record, Stage, Touchpoint
from journey_designer.layout.grid import CellBox, Row
from journey_designer.layout.map_layout import MapLayout
from journey_designer.ui.canvas.surface import Surface

PartKind = Literal["map", "stage", "touchpoint", "cell", "card", "lanes", "lane"]

_RECORDS: dict[str, type[Record]] = {"stage": Stage, "touchpoint": Touchpoint, "lane": Lane, "card": Card}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the map. ``id`` is that of its record, or of a cell's lane; ``owner`` is the touchpoint or the stage of a cell."""

    kind: PartKind
    id: str = ""
    owner: str = ""

    @property
    def key(self) -> Key | None:
        """The record that this part stands for, where it stands for one."""
        return (_RECORDS[self.kind], self.id) if self.kind in _RECORDS else None


MAP = Part("map")
LANES = Part("lanes")


class Parts:
    """The tree of the map on a surface, worked out from its layout on demand; nothing is kept.

    map → stages → (cells with cards of the whole stage, touchpoints → cells) → cards, and last the lanes. A stage
    without columns of its own, or a folded one, has cells.
    """

    def __init__(self, surface: Surface) -> None:
        self._surface = surface

    @property
    def layout(self) -> MapLayout:
        """The layout of the moment."""
        return self._surface.layout

    def exists(self, part: Part) -> bool:
        """Whether the part is on the map now, and its record in the document."""
        layout = self.layout
        if part.key is not None and layout.document.find(*part.key) is None:
            return False
        if part.kind == "stage":
            return layout.span_index(part.id) is not None
        if part.kind == "touchpoint":
            place = layout.column_index(part.id)
            return place is not None and layout.columns[place].touchpoint_id is not None
        if part.kind == "lanes":
            return bool(layout.rows)
        if part.kind == "lane":
            return layout.row_index(part.id) is not None
        if part.kind == "card":
            card = layout.document.find(Card, part.id)
            return card is not None and layout.card_rect(card) is not None
        if part.kind == "cell":
            return part in self.cells_of(part.owner)
        return True

    def parent(self, part: Part) -> Part | None:
        """The part that holds this one; None for the map, and for what is gone."""
        if part.kind in ("stage", "lanes"):
            return MAP
        if part.kind == "lane":
            return LANES
        if part.kind == "touchpoint":
            place = self.layout.column_index(part.id)
            return Part("stage", self.layout.columns[place].stage_id) if place is not None else None
        if part.kind == "cell":
            is_stage = self.layout.span_index(part.owner) is not None
            return Part("stage" if is_stage else "touchpoint", part.owner)
        if part.kind == "card":
            card = self.layout.document.find(Card, part.id)
            return Part("cell", card.lane_id, _owner(card)) if card is not None else None
        return None

    def count(self, part: Part) -> int:
        """How many parts it holds."""
        layout = self.layout
        if part.kind == "map":
            return len(layout.spans) + bool(layout.rows)
        if part.kind == "lanes":
            return len(layout.rows)
        if part.kind == "cell":
            return len(self.cards(part))
        if part.kind == "stage":
            return len(self.cells_of(part.id)) + len(self._touchpoints(part.id))
        return len(self.cells_of(part.id)) if part.kind == "touchpoint" else 0

    def child(self, part: Part, place: int) -> Part | None:
        """One of the parts that it holds; None beyond the last."""
        layout = self.layout
        if not 0 <= place < self.count(part):
            return None
        if part.kind == "map":
            return Part("stage", layout.spans[place].id) if place < len(layout.spans) else LANES
        if part.kind == "lanes":
            return Part("lane", layout.rows[place].id)
        if part.kind == "cell":
            return Part("card", self.cards(part)[place])
        cells = self.cells_of(part.id)
        if place < len(cells):
            return cells[place]
        column = layout.columns[self._touchpoints(part.id)[place - len(cells)]]
        return Part("touchpoint", column.id)

    def place(self, part: Part) -> int:
        """The place of a part in the one that holds it; -1 if it is gone."""
        layout = self.layout
        if part.kind == "stage":
            return _or_gone(layout.span_index(part.id))
        if part.kind == "lanes":
            return len(layout.spans)
        if part.kind == "lane":
            return _or_gone(layout.row_index(part.id))
        holder = self.parent(part)
        if holder is None:
            return -1
        if part.kind == "card":
            return _index(self.cards(holder), part.id)
        cells = self.cells_of(holder.id)
        if part.kind == "cell":
            return cells.index(part) if part in cells else -1
        column = layout.column_index(part.id)
        return -1 if column is None else len(cells) + column - self._touchpoints(holder.id).start

    def cards(self, cell: Part) -> list[str]:
        """The cards that are seen in a cell, from the top."""
        row, box = self.row(cell), self._box(cell)
        return [placed.id for placed in box.cards] if row and box and not row.is_folded else []

    def card_count(self, cell: Part) -> int:
        """How many cards there are in a cell, seen or folded away."""
        box = self._box(cell)
        return len(box.cards) if box else 0

    def row(self, cell: Part) -> Row | None:
        """The lane of a cell or of a lane's header, as it is laid out."""
        place = self.layout.row_index(cell.id)
        return self.layout.rows[place] if place is not None else None

    def score(self, cell: Part) -> float | None:
        """The satisfaction in a cell of the emotion lane."""
        place = self.layout.column_index(cell.owner)
        return self.layout.scores[place] if place is not None else None

    def is_emotion(self, part: Part) -> bool:
        """Whether it is the cell of a touchpoint in the emotion lane."""
        row = self.row(part) if part.kind == "cell" else None
        return row is not None and row.kind == "emotion" and self.layout.span_index(part.owner) is None

    def holds(self, holder: Part, part: Part) -> bool:
        """Whether a part lies somewhere inside another."""
        above = self.parent(part)
        while above is not None and above != holder:
            above = self.parent(above)
        return above is not None

    def first_column(self, stage_id: str) -> str:
        """The column where a stage begins; empty if it is gone."""
        place = self.layout.span_index(stage_id)
        return self.layout.columns[self.layout.spans[place].first].id if place is not None else ""

    def cells_of(self, owner: str) -> list[Part]:
        """The cells under a touchpoint or a stage, from the top."""
        layout = self.layout
        rows = [row for row in layout.rows if row.kind != "touchpoints"]
        if layout.column_index(owner) is None:
            rows = [row for row in rows if (box := layout.cell_box(row.id, owner)) and box.cards]
        return [Part("cell", row.id, owner) for row in rows]

    def _touchpoints(self, stage_id: str) -> range:
        """The columns of the touchpoints of a stage."""
        place = self.layout.span_index(stage_id)
        if place is None:
            return range(0)
        span = self.layout.spans[place]
        is_bare = self.layout.columns[span.first].touchpoint_id is None
        return range(span.first, span.first if is_bare else span.first + span.count)

    def _box(self, cell: Part) -> CellBox | None:
        return self.layout.cell_box(cell.id, cell.owner)


def _owner(card: Card) -> str:
    return card.touchpoint_id or card.stage_id or ""


def _or_gone(place: int | None) -> int:
    return -1 if place is None else place


def _index(ids: Sequence[str], wanted: str) -> int:
    return ids.index(wanted) if wanted in ids else -1
