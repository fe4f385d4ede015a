"""Which paper a map is printed on, how wide its columns are, and into which parts it is divided.

No text is ever printed under 9 pt: what does not fit gets larger paper, or several sheets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from journey_designer.core.errors import KnownError
from journey_designer.core.records.journey import LANE_KINDS
from journey_designer.layout.map_layout import MapLayout
from journey_designer.reports.pages.footer import MARGIN
from journey_designer.reports.pages.map_part import MapPrinter, Part
from journey_designer.reports.pages.paper import A4_PAPER, PAPERS, Paper

LEAST_COLUMN: Final = 92.0
"""The narrowest printed column in px: 14 touchpoints in five stages fill A3, 15 do not."""
WIDEST_COLUMN: Final = 200.0
COMFORTABLE_COLUMN: Final = 120.0
"""On paper larger than needed everything is enlarged until columns have this width, measured in the map's px."""
FREE_COLUMN: Final = 130.0
"""The column of a page that takes the size its map needs."""
_WIDENING: Final = 1.4
_WIDEST_FREE_COLUMN: Final = 500.0
LONGEST_PAGE: Final = 19_200.0
"""The longest side of a page in px that every viewer shows: 14,400 pt (PDF 32000-1, annex C)."""
MAP_TOP: Final = 134.0
MAP_BOTTOM: Final = 112.0
"""From the bottom of the map to that of the page: legend and footer."""
_COMPACT: Final = {"emotion": 150.0}
"""The least heights of lanes where a sheet is scarce; lanes of cards are then as high as their cards."""
_COMPACT_LANE: Final = 40.0
_MOST_STRETCH: Final = 1.3
_ENLARGING_STEPS: Final = 5


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of a map. ``width`` and ``height`` in px before everything is enlarged by ``scale``."""

    layout: MapLayout
    width: float
    height: float
    scale: float = 1.0


class MapPlan:
    """Finds the sheets of one journey. ``extra_head``: how much higher than usual the head is at a page width; ``papers``:
    those to choose from, the smallest first.
    """

    def __init__(
        self,
        printer: MapPrinter,
        extra_head: Callable[[float], float],
        papers: Sequence[Paper] = PAPERS,
    ) -> None:
        self._printer, self._extra_head, self._papers = printer, extra_head, papers

    def sheets(self, paper: Paper | None) -> list[Sheet]:
        """The whole map on one sheet of the smallest paper that takes it, or of a size of its own.

        On a given ``paper`` it is enlarged where there is room, and divided by stages, then by lanes, where there
        is not. Raises `KnownError` when a single stage or lane is too large for it.
        """
        if paper is not None:
            return self._on(paper)
        for candidate in self._papers:
            sheet = self._whole_on(candidate)
            if sheet is not None:
                return [sheet]
        return [self.free_sheet()]

    def free_sheet(self) -> Sheet:
        """The whole map on a page of exactly the size it needs; long texts get columns wide enough to be read.

        Columns are narrower where the page would be longer than most viewers show.
        """
        printer = self._printer
        fitting = self._column(printer.whole.stages, LONGEST_PAGE - 1)
        column = max(LEAST_COLUMN, min(FREE_COLUMN, fitting))
        while True:
            layout = printer.layout(printer.whole, printer.style(column))
            wider = column * _WIDENING
            if layout.height <= layout.width or wider > min(_WIDEST_FREE_COLUMN, fitting):
                break
            column = wider
        width = max(layout.width + 2 * MARGIN, A4_PAPER.width)
        return Sheet(layout, width, layout.height + self._furniture(width))

    def one_sheet(self, paper: Paper) -> Sheet:
        """The whole map on one paper, whatever becomes of its text; its ``scale`` says how large it is printed."""
        sheet = self._whole_on(paper)
        if sheet is not None:
            return sheet
        free = self.free_sheet()
        scale = min(paper.width / free.width, paper.height / free.height)
        return Sheet(free.layout, paper.width / scale, paper.height / scale, scale)

    def _furniture(self, width: float) -> float:
        """The height of a page that is not the map's."""
        return MAP_TOP + self._extra_head(width) + MAP_BOTTOM

    def _column(self, stages: Sequence[str], width: float) -> float:
        """The column width at which some stages fill a page of a width."""
        style = self._printer.style(LEAST_COLUMN)
        gaps = style.stage_gap * max(0, len(stages) - 1)
        free = width - 2 * MARGIN - style.header_width - style.header_gap - gaps
        return free / max(1, self._printer.column_count(stages))

    def _fitted(
        self,
        part: Part,
        width: float,
        height: float,
        column: float | None = None,
        scale: float = 1.0,
        *,
        is_compact: bool = False,
    ) -> Sheet | None:
        """A part on a page of a size, if it fits; ``column``: the column width, unless it shall fill the page."""
        column = self._column(part.stages, width) if column is None else column
        if column < LEAST_COLUMN:
            return None
        column = min(column, WIDEST_COLUMN)
        least = dict.fromkeys(LANE_KINDS, _COMPACT_LANE) | _COMPACT if is_compact else None
        layout = self._printer.layout(part, self._printer.style(column, least))
        room = height - self._furniture(width)
        if layout.height > room:
            return None
        return Sheet(self._stretched(part, layout, room), width, height, scale)

    def _stretched(self, part: Part, layout: MapLayout, room: float) -> MapLayout:
        """The layout with higher lanes where the page has room for them."""
        rows = [row for row in layout.rows if row.kind != "touchpoints"]
        heights = {row.kind: max(other.h for other in rows if other.kind == row.kind) for row in rows}
        wanted = sum(heights[row.kind] for row in rows)
        free = room - (layout.height - sum(row.h for row in rows)) - wanted
        if not rows or free <= 0:
            return layout
        factor = min(1 + free / wanted, _MOST_STRETCH)
        least = {row.kind: row.h for row in layout.rows}
        least |= {kind: height * factor for kind, height in heights.items()}
        return self._printer.layout(part, self._printer.style(layout.style.column_width, least))

    def _whole_on(self, paper: Paper) -> Sheet | None:
        """The whole map on a paper, enlarged or made compact to suit it; None where it does not fit."""
        whole = self._printer.whole
        sheet = self._fitted(whole, paper.width, paper.height)
        if sheet is None:
            return self._fitted(whole, paper.width, paper.height, is_compact=True)
        return self._enlarged(whole, paper) or sheet

    # On given paper

    def _on(self, paper: Paper) -> list[Sheet]:
        sheet = self._whole_on(paper)
        if sheet is not None:
            return [sheet]
        groups = self._stage_groups(paper)
        column = min(WIDEST_COLUMN, *(self._column(group, paper.width) for group in groups))
        sheets = [
            self._fitted(Part(group, lanes), paper.width, paper.height, column)
            for group in groups
            for lanes in self._lane_groups(group, paper, column)
        ]
        found = [sheet for sheet in sheets if sheet is not None]
        if len(found) < len(sheets):
            raise self._too_small(paper)
        return found

    def _enlarged(self, part: Part, paper: Paper) -> Sheet | None:
        """The part enlarged as far as its columns stay comfortable and the page has the height."""
        style = self._printer.style(COMFORTABLE_COLUMN)
        gaps = style.stage_gap * max(0, len(part.stages) - 1)
        columns = COMFORTABLE_COLUMN * max(1, self._printer.column_count(part.stages))
        needed = 2 * MARGIN + style.header_width + style.header_gap + gaps + columns
        low, high = 1.0, max(1.0, paper.width / max(needed, A4_PAPER.width))
        best = None
        scale = high
        for _ in range(_ENLARGING_STEPS):
            sheet = self._fitted(part, paper.width / scale, paper.height / scale, scale=scale)
            if sheet is not None:
                best, low = sheet, scale
            else:
                high = scale
            if low == high:
                break
            scale = (low + high) / 2
        return best

    def _stage_groups(self, paper: Paper) -> list[tuple[str, ...]]:
        """Stages that go on one sheet together, as many as fit."""
        groups: list[tuple[str, ...]] = []
        group: tuple[str, ...] = ()
        for stage in self._printer.whole.stages:
            if group and self._column((*group, stage), paper.width) < LEAST_COLUMN:
                groups.append(group)
                group = ()
            group = (*group, stage)
        return [*groups, group]

    def _lane_groups(self, stages: tuple[str, ...], paper: Paper, column: float) -> list[tuple[str, ...]]:
        """Lanes that go on one sheet together; the touchpoints are on every sheet."""
        printer = self._printer
        if column < LEAST_COLUMN:
            raise self._too_small(paper)
        layout = printer.layout(Part(stages, printer.whole.lanes), printer.style(column))
        heads = {row.id for row in layout.rows if row.kind == "touchpoints"}
        others = [row for row in layout.rows if row.id not in heads]
        fixed = layout.height - sum(row.h for row in others)
        room = paper.height - self._furniture(paper.width) - fixed
        groups: list[set[str]] = []
        used = 0.0
        for row in others:
            if not groups or used + row.h > room:
                groups.append(set())
                used = 0.0
            groups[-1].add(row.id)
            used += row.h
        return [
            tuple(lane for lane in printer.whole.lanes if lane in group or lane in heads)
            for group in groups or [set()]
        ]

    def _too_small(self, paper: Paper) -> KnownError:
        return KnownError(
            "export.paper_too_small",
            "The map “{journey}” does not fit on {paper}, even in parts, with text that can be read. "
            "Choose larger paper, or none: the page then takes the size it needs.",
            journey=self._printer.journey.title,
            paper=paper.name,
        )
