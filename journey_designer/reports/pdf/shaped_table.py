"""Tables of set text: right-to-left too, rows kept whole, the head repeated on every page."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from reportlab.platypus import Flowable

from journey_designer.core.text import Direction
from journey_designer.layout.display import Box, Rect
from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.reports.pdf.display_painter import PX
from journey_designer.reports.pdf.shaped_paragraph import Continuity
from journey_designer.reports.pdf.table_rows import Cell, Column, Row, RowMaker, TableLook
from journey_designer.typography.typesetter import Typesetter


class TablePart(Flowable):
    """Laid out rows under a head; make a `ShapedTable` instead. Divides between rows."""

    canv: PdfCanvas

    def __init__(
        self, look: TableLook, maker: RowMaker, rows: Sequence[Row], continuity: Continuity, *, is_first: bool
    ) -> None:
        super().__init__()
        self._look, self._maker, self._rows = look, maker, rows
        self._head = maker.head()
        self._continuity = continuity
        self._is_first = is_first
        self.spaceBefore = self.spaceAfter = 0.0

    @property
    def look(self) -> TableLook:
        """Roles, colours and measures."""
        return self._look

    @property
    def maker(self) -> RowMaker:
        """Where the columns lie, and which way they read."""
        return self._maker

    @property
    def rows(self) -> Sequence[Row]:
        """The rows of this part, without the head."""
        return self._rows

    @property
    def head(self) -> Row:
        """The head, which has no cells where no column has one."""
        return self._head

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        """(width, height) in points; the width is the one the rows were laid out for."""
        self.width = self._maker.width
        self.height = self._head.height + sum(row.height for row in self._rows)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:  # noqa: ARG002
        """Two parts, divided between rows; nothing when not even the first row has room."""
        used, count = self._head.height, 0
        for row in self._rows:
            used += row.height
            if used > available_height + 1e-6:
                break
            count += 1
        if not 0 < count < len(self._rows):
            return []
        rows, shared = self._rows, self._continuity
        first = TablePart(self._look, self._maker, rows[:count], shared, is_first=self._is_first)
        second = TablePart(self._look, self._maker, rows[count:], shared, is_first=False)
        first.spaceBefore, second.spaceAfter = self.spaceBefore, self.spaceAfter
        return [first, second]

    def draw(self) -> None:
        """Draw the head, the rows, and a rule under each."""
        if self.canv.takes(self):
            return
        tags = self.canv.tags
        if self._continuity.element is None:
            with tags.group("Table") as self._continuity.element:
                pass
        y = self.height
        with tags.inside(self._continuity.element):
            if self._head.cells and self._is_first:
                y = self._draw_row(self._head, y, "TH")
            elif self._head.cells:
                with tags.artifact():
                    y = self._draw_row(self._head, y, "TH")
            for row in self._rows:
                y = self._draw_row(row, y, "TD")

    def _draw_row(self, row: Row, top: float, role: Literal["TH", "TD"]) -> float:
        tags, look = self.canv.tags, self._look
        with tags.group("TR"):
            for (left, width), cell, drop in zip(self._maker.places, row.cells, row.drops, strict=True):
                with tags.group(role):
                    self._draw_cell(cell, left, top - drop, width, row.height - drop)
        bottom = top - row.height
        with tags.artifact():
            rule = Rect(0, -look.rule_width, self.width / PX, look.rule_width)
            self.canv.painter.paint([Box(rule, fill=look.rule)], 0.0, bottom)
        return bottom

    def _draw_cell(
        self, cell: Sequence[Flowable], left: float, top: float, width: float, height: float
    ) -> None:
        heights = [flowable.wrapOn(self.canv, width, height)[1] for flowable in cell]
        inset = (height - sum(heights)) / 2 if self._look.is_centred else self._look.padding * PX
        y = top - inset
        for flowable, own in zip(cell, heights, strict=True):
            y -= own
            flowable.drawOn(self.canv, left, y)


class ShapedTable(Flowable):
    """A table as wide as its column. The first of ``columns`` stands on the side where reading starts.

    ``direction`` is that of the table; each text keeps its own. Rows are never torn between pages, the head
    is repeated. Only a row higher than ``look.tallest_row`` is divided, between lines, so that no text is
    ever lost. Raises ``ValueError`` for a row without a cell for each column.
    """

    canv: PdfCanvas

    def __init__(
        self,
        typesetter: Typesetter,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Cell]],
        look: TableLook,
        *,
        direction: Direction = "ltr",
        space_before: float = 0.0,
        space_after: float = 0.0,
    ) -> None:
        super().__init__()
        if not columns or any(len(row) != len(columns) for row in rows):
            raise ValueError("every row needs a cell for each column")
        self._typesetter, self._columns, self._look, self._direction = typesetter, columns, look, direction
        self._source = rows
        self.spaceBefore, self.spaceAfter = space_before * PX, space_after * PX
        self._whole: TablePart | None = None
        self._width = -1.0
        self._most = math.inf

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Lay out for a width in points; (width, height)."""
        self.width, self.height = self._laid_out(available_width).wrap(available_width, available_height)
        return self.width, self.height

    def limit(self, height: float) -> None:
        """Divide rows that would be higher than a page of a height in px with the head on it."""
        self._most, self._whole = height, None

    def _laid_out(self, width: float) -> TablePart:
        if self._whole is None or self._width != width:
            maker = self._row_maker(width)
            rows = [row for cells in self._source for row in maker.rows(cells)]
            self._whole = TablePart(maker.look, maker, rows, Continuity(), is_first=True)
            self._whole.spaceBefore, self._whole.spaceAfter = self.spaceBefore, self.spaceAfter
            self._width = width
        return self._whole

    def _row_maker(self, width: float) -> RowMaker:
        look = self._look
        maker = RowMaker(self._typesetter, self._columns, look, self._direction, width)
        room = self._most - maker.head().height / PX
        if room >= look.tallest_row:
            return maker
        return RowMaker(
            self._typesetter, self._columns, replace(look, tallest_row=room), self._direction, width
        )

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Two parts, divided between rows; nothing when not even the first row has room."""
        return self._laid_out(available_width).split(available_width, available_height)

    def draw(self) -> None:
        """Draw all rows."""
        self._laid_out(self.width).drawOn(self.canv, 0.0, 0.0)
