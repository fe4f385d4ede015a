"""The rows of a table laid out for a width; rows too high for any page are divided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, TypeAlias

from reportlab.platypus import Flowable

from journey_designer.core.text import Direction
from journey_designer.layout.display import TextRole
from journey_designer.reports.pdf.display_painter import PX
from journey_designer.reports.pdf.plain import Content, Piece
from journey_designer.reports.pdf.shaped_paragraph import INK, SetText, ShapedParagraph
from journey_designer.typography.paragraph import Alignment
from journey_designer.typography.typesetter import Typesetter

Cell: TypeAlias = str | Flowable | Sequence[Piece | Flowable]
"""What stands in a cell: text, pieces of text, or flowables one under the other."""

CellAlign = Literal["start", "end", "centre"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the table's width, and where its texts stand as the table reads."""

    head: Content
    share: float = 1.0
    align: CellAlign = "start"


@dataclass(frozen=True, slots=True)
class TableLook:
    """Roles, colours and measures (px) of a table.

    ``gap`` lies between columns, ``padding`` over and under the texts of a row. A row higher than
    ``tallest_row`` is divided. ``is_centred``: the cells of a row are centred to one another instead of
    aligned at the top.
    """

    head_role: TextRole
    role: TextRole
    head_colour: str = "#636A7A"
    colour: str = INK
    rule: str = "#CDD1D9"
    rule_width: float = 1.0
    gap: float = 16.0
    padding: float = 8.0
    least_row: float = 0.0
    tallest_row: float = 800.0
    is_centred: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A laid out row: the flowables of each cell in the order of the columns, and measures in points.

    ``drops`` say how far each cell is moved down so that all texts stand on one first baseline.
    """

    cells: tuple[list[Flowable], ...]
    height: float
    drops: tuple[float, ...]


class RowMaker:
    """Lays out rows for one width in points."""

    def __init__(
        self,
        typesetter: Typesetter,
        columns: Sequence[Column],
        look: TableLook,
        direction: Direction,
        width: float,
    ) -> None:
        self._typesetter, self._columns = typesetter, columns
        self.look, self.direction, self.width = look, direction, width
        self.places = _places(columns, look.gap * PX, direction, width)

    def head(self) -> Row:
        """The head; of no height when no column has one."""
        if not any(column.head for column in self._columns):
            return Row((), 0.0, ())
        look = self.look
        return self._row([column.head for column in self._columns], look.head_role, look.head_colour, 0.0)

    def rows(self, cells: Sequence[Cell]) -> list[Row]:
        """A row, or its parts one under the other when it is higher than a row may be."""
        look = self.look
        rest: Row | None = self._row(cells, look.role, look.colour, look.least_row * PX)
        result = []
        while rest is not None:
            row, rest = self._divided(rest)
            result.append(row)
        return result

    def _row(self, cells: Sequence[Cell], role: TextRole, colour: str, least: float) -> Row:
        made = tuple(
            self._flowables(cell, column, role, colour)
            for cell, column in zip(cells, self._columns, strict=True)
        )
        return self._measured(made, least)

    def _measured(self, cells: Sequence[list[Flowable]], least: float = 0.0) -> Row:
        """A row of these cells, at least so high."""
        widths = [width for _, width in self.places]
        baselines = [self._first_baseline(cell, width) for cell, width in zip(cells, widths, strict=True)]
        deepest = max((baseline for baseline in baselines if baseline is not None), default=0.0)
        drops = tuple(0.0 if baseline is None else deepest - baseline for baseline in baselines)
        heights = (
            drop + sum(flowable.wrap(width, 0.0)[1] for flowable in cell)
            for cell, width, drop in zip(cells, widths, drops, strict=True)
        )
        height = max(heights, default=0.0) + 2 * self.look.padding * PX
        return Row(tuple(cells), max(least, height), drops)

    def _first_baseline(self, cell: Sequence[Flowable], width: float) -> float | None:
        if self.look.is_centred or not cell or not isinstance(cell[0], SetText):
            return None
        return cell[0].first_baseline(width)

    def _flowables(self, cell: Cell, column: Column, role: TextRole, colour: str) -> list[Flowable]:
        """The flowables of a cell, in order; pieces of text that follow one another make one paragraph."""
        parts = [Piece(cell)] if isinstance(cell, str) else [cell] if isinstance(cell, Flowable) else cell
        align = side_of(column.align, self.direction)
        result: list[Flowable] = []
        for is_text, group in groupby(parts, key=lambda part: isinstance(part, Piece)):
            members = list(group)
            if not is_text:
                result += members
            elif any(piece.text for piece in members):
                result.append(ShapedParagraph(self._typesetter, members, role, colour=colour, align=align))
        return result

    def _divided(self, row: Row) -> tuple[Row, Row | None]:
        """The part of a row that is not too high, and the rest of it."""
        room = (self.look.tallest_row - 2 * self.look.padding) * PX
        if self._measured(row.cells).height <= self.look.tallest_row * PX:
            return row, None
        firsts, rests = [], []
        for cell, (_, width) in zip(row.cells, self.places, strict=True):
            first, rest = _split_cell(cell, width, room)
            firsts.append(first)
            rests.append(rest)
        return self._measured(firsts), self._measured(rests) if any(rests) else None


def side_of(align: CellAlign, direction: Direction) -> Alignment:
    """Where a text stands in a table that reads in a direction, whatever the direction of the text."""
    if align == "centre":
        return "centre"
    return "left" if (align == "start") == (direction == "ltr") else "right"


def _places(
    columns: Sequence[Column], gap: float, direction: Direction, width: float
) -> list[tuple[float, float]]:
    """(left end, width) of each column in points; the first column on the side where reading starts."""
    free = max(width - gap * (len(columns) - 1), 1.0)
    total = sum(column.share for column in columns)
    places, x = [], 0.0
    for column in columns:
        own = free * column.share / total
        places.append((width - x - own if direction == "rtl" else x, own))
        x += own + gap
    return places


def _split_cell(cell: list[Flowable], width: float, room: float) -> tuple[list[Flowable], list[Flowable]]:
    """The flowables of a cell that fit into a height, and the rest; what cannot be divided stays."""
    first: list[Flowable] = []
    for place, flowable in enumerate(cell):
        height = flowable.wrap(width, 0.0)[1]
        if height > room:
            parts = flowable.split(width, room)
            if not parts and not first and isinstance(flowable, SetText):
                parts = flowable.divided(width, max(1, int(room / flowable.pitch(width))))
            if len(parts) > 1:
                return [*first, parts[0]], [*parts[1:], *cell[place + 1 :]]
            if first:
                return first, cell[place:]
        first.append(flowable)
        room -= height
    return first, []
