"""The parts of a laid-out map: spans of stages, columns, rows of lanes, cells with their cards."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from journey_designer.core.edits.cards import Cell
from journey_designer.layout.display import Rect

HitKind = Literal["nothing", "stage", "touchpoint", "lane", "fold", "card", "cell", "point", "empty_map"]


@dataclass(slots=True)
class StageSpan:
    """A stage on the map: its columns are ``first`` … ``first + count - 1``; ``number`` counts from 1."""

    id: str
    number: int
    x: float
    w: float
    first: int
    count: int
    is_folded: bool


@dataclass(slots=True)
class Column:
    """A column: a touchpoint, or the room of a stage that has none or is folded (``touchpoint_id`` is None)."""

    touchpoint_id: str | None
    stage_id: str
    span: int
    x: float
    w: float

    @property
    def id(self) -> str:
        """The id of what the column stands for."""
        return self.touchpoint_id or self.stage_id

    @property
    def middle(self) -> float:
        """The x of its middle."""
        return self.x + self.w / 2


@dataclass(slots=True)
class Row:
    """A lane on the map."""

    id: str
    kind: str
    y: float
    h: float
    is_folded: bool


@dataclass(slots=True)
class PlacedCard:
    """A card in its cell: its top under the top of the lane's band for it, and its height."""

    id: str
    y: float
    h: float


@dataclass(slots=True)
class CellBox:
    """The cards of a cell, laid out from its top, and the height that they need, paddings included; 0 when empty."""

    cards: list[PlacedCard] = field(default_factory=list)
    h: float = 0.0


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies at a point: ids of what is there, and its rectangle on the unmirrored map."""

    kind: HitKind
    rect: Rect
    stage_id: str | None = None
    touchpoint_id: str | None = None
    lane_id: str | None = None
    card_id: str | None = None

    @property
    def cell(self) -> Cell | None:
        """The cell, where a card could be put."""
        if self.lane_id is None or (self.touchpoint_id is None and self.stage_id is None):
            return None
        stage_id = None if self.touchpoint_id is not None else self.stage_id
        return Cell(self.lane_id, self.touchpoint_id, stage_id)


@dataclass(frozen=True, slots=True)
class DropPlace:
    """Where something dragged would land: the bar that shows it, the frame of the cell, and what an edit needs."""

    bar: Rect
    frame: Rect
    index: int
    cell: Cell | None = None
    stage_id: str | None = None


@dataclass(slots=True)
class Refresh:
    """What a step changed on the map.

    ``is_structure``: columns or rows came, went or moved; ``cells``: (row id, column id) to draw anew; ``from_y``: from
    there on downwards things moved, None: nothing moved.
    """

    is_structure: bool = False
    cells: set[tuple[str, str]] = field(default_factory=set)
    stages: set[str] = field(default_factory=set)
    rows: set[str] = field(default_factory=set)
    from_y: float | None = None
