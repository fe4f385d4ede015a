"""The pages with the map of each journey: one vector page for each, or several on paper that is too small."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final

from journey_designer.core.linked import parents_of
from journey_designer.core.records import Journey, Touchpoint
from journey_designer.layout.display import Op, Rect, Text, mirrored
from journey_designer.layout.drawing.marks import detail_rect
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.footer import MARGIN, footer_ops
from journey_designer.reports.pages.map_head import MapHead, legend_ops
from journey_designer.reports.pages.map_part import MapPrinter
from journey_designer.reports.pages.map_plan import LONGEST_PAGE, MAP_TOP, MapPlan, Sheet
from journey_designer.reports.pages.paper import PAPERS, Paper
from journey_designer.reports.pages.places import journey_place, places_of_ideas, touchpoint_place
from journey_designer.reports.pages.printed_measure import PrintedMeasure, printed_ops
from journey_designer.reports.pages.roles import PAGE_SUBTITLE
from journey_designer.reports.pdf.document import PdfDocument
from journey_designer.reports.pdf.page import Page

LEGEND_MIDDLE: Final = 81.0
"""From the middle of the legend to the bottom edge of the page."""


def write_maps(
    edition: Edition,
    pdf: PdfDocument,
    measure: PrintedMeasure,
    journeys: Sequence[Journey],
    has_picture: Callable[[str | None], bool],
    paper: Paper | None,
    papers: Sequence[Paper] = PAPERS,
) -> None:
    """The map of each journey, on the smallest of ``papers`` that takes it unless ``paper`` is given. Raises `KnownError` when one is too large for the given ``paper``."""
    for place, journey in enumerate(journeys):
        persona = edition.persona_of(journey)
        has_face = persona is not None and has_picture(persona.avatar)
        pages = MapPages(edition, measure, journey, has_picture=has_face, papers=papers)
        pages.write(pdf, paper, is_first_map=place == 0)


class MapPages:
    """Everything that is drawn for the map of one journey."""

    def __init__(
        self,
        edition: Edition,
        measure: PrintedMeasure,
        journey: Journey,
        *,
        has_picture: bool,
        papers: Sequence[Paper] = PAPERS,
    ) -> None:
        self._edition, self._measure, self._journey = edition, measure, journey
        self._printer = MapPrinter(edition, measure, journey)
        self.head = MapHead(edition, measure, journey, has_picture)
        self.plan = MapPlan(self._printer, self.head.extra, papers)

    def write(self, pdf: PdfDocument, paper: Paper | None, *, is_first_map: bool) -> None:
        """The page, or the pages, of the map."""
        sheets = self.plan.sheets(paper)
        for number, sheet in enumerate(sheets, 1):
            longest = max(sheet.width, sheet.height) * sheet.scale
            unit = math.ceil(longest / LONGEST_PAGE)
            scale = sheet.scale / unit
            page_number = pdf.canvas.getPageNumber()
            with pdf.page(sheet.width * scale, sheet.height * scale) as page:
                if number == 1:
                    self._enter(page, is_first_map=is_first_map)
                self.write_sheet(pdf, page, sheet, scale, self._page_name(number, len(sheets)))
            if unit > 1:
                set_unit(pdf, page_number, unit)

    def _enter(self, page: Page, *, is_first_map: bool) -> None:
        if is_first_map:
            page.outline(self._edition.words.journey_map, 0)
        page.outline(self.head.title, 1)

    def _page_name(self, number: int, total: int) -> str:
        words, edition = self._edition.words, self._edition
        if total == 1:
            return words.journey_map
        return words.part.format(
            page=words.journey_map, n=edition.number(number), total=edition.number(total)
        )

    def write_sheet(self, pdf: PdfDocument, page: Page, sheet: Sheet, scale: float, page_name: str) -> None:
        """Everything on a sheet: head, map, legend, foot."""
        tags, width = pdf.tags, sheet.width

        def paint(ops: Sequence[Op]) -> None:
            is_rtl = self._edition.direction == "rtl"
            page.paint(printed_ops(mirrored(ops, width) if is_rtl else ops), 0, 0, scale)

        with tags.artifact():
            page.paint(footer_ops(self._edition, page_name, page.number, width, sheet.height), 0, 0, scale)
            paint(self.head.portrait())
        with tags.content("H1"):
            paint(self.head.title_ops(width))
        if quote := self.head.quote_ops(width):
            with tags.content("P"):
                paint(quote)
        with tags.content("Figure", alt=self.alt()):
            x, y = self.place(sheet)
            page.paint(self.map_ops(sheet), x * scale, y * scale, scale)
        self._cross(page, sheet, scale)
        with tags.content("P"):
            paint(self.legend(sheet.height - LEGEND_MIDDLE))

    def _cross(self, page: Page, sheet: Sheet, scale: float) -> None:
        """Touchpoints are places, and lead to their ideas, their marks to the maps that show them in detail; the title of
        such a map leads back.
        """
        x, y = self.place(sheet)
        layout, document = sheet.layout, self._edition.document
        ideas = places_of_ideas(document)
        page.anchor(journey_place(self._journey.id), 0)
        parents = parents_of(document, self._journey.id)
        if parents:
            title = Rect(MARGIN * scale, 0, (sheet.width - 2 * MARGIN) * scale, MAP_TOP * scale)
            page.lead(title, touchpoint_place(parents[0].id))
        for column in layout.columns:
            rect = layout.touchpoint_rect(column.id)
            if rect is None:
                continue
            mark = detail_rect(rect)
            if self._edition.time_direction == "rtl":
                rect, mark = rect.mirrored(layout.width), mark.mirrored(layout.width)
            corner = ((x + rect.x) * scale, (y + rect.y) * scale)
            page.anchor(touchpoint_place(column.id), corner[1])
            if column.id in ideas:
                page.lead(Rect(*corner, rect.w * scale, rect.h * scale), ideas[column.id])
            touchpoint = document.find(Touchpoint, column.id)
            if touchpoint is not None and touchpoint.detail_id is not None:
                corner = ((x + mark.x) * scale, (y + mark.y) * scale)
                box = Rect(*corner, mark.w * scale, mark.h * scale)
                page.lead(box, journey_place(touchpoint.detail_id))

    def place(self, sheet: Sheet) -> tuple[float, float]:
        """Where the map's top left corner lies on its page: at the side where time starts."""
        is_rtl = self._edition.time_direction == "rtl"
        x = sheet.width - MARGIN - sheet.layout.width if is_rtl else MARGIN
        return x, MAP_TOP + self.head.extra(sheet.width)

    def map_ops(self, sheet: Sheet) -> list[Op]:
        """The map itself; a sentence where it has no stages."""
        if sheet.layout.spans:
            return self._printer.ops(sheet.layout)
        text = self._edition.words.no_stages
        width = sheet.width - 2 * MARGIN
        line = PAGE_SUBTITLE.metrics(text)[1]
        dx = sheet.layout.width - width if self._edition.time_direction == "rtl" else 0.0
        sentence = Text(Rect(dx, 0, width, line), text, PAGE_SUBTITLE, PRINT.ink3, "centre")
        return [sentence, *self._printer.ops(sheet.layout)]

    def legend(self, middle: float) -> list[Op]:
        """The legend round a height of the page."""
        return legend_ops(self._edition, self._measure, self._journey, middle)

    def alt(self) -> str:
        """What the map shows, in words."""
        edition, words = self._edition, self._edition.words
        stages = edition.stages(self._journey)
        touchpoints = edition.all_touchpoints(self._journey)
        text = words.map_alt.format(
            title=self.head.title,
            stages=words.counted(words.stages_counted, len(stages), edition.number(len(stages))),
            touchpoints=words.counted(
                words.touchpoints_counted, len(touchpoints), edition.number(len(touchpoints))
            ),
        )
        best, worst = self._printer.extremes
        if best is None or worst is None:
            return text
        return f"{text} {words.best_alt.format(best=self._scored(best), worst=self._scored(worst))}"

    def _scored(self, touchpoint_id: str) -> str:
        edition = self._edition
        touchpoint = edition.document.get(Touchpoint, touchpoint_id)
        score = touchpoint.score
        name = edition.touchpoint_name(touchpoint)
        return name if score is None else f"{name} {edition.score(score)}"


def set_unit(pdf: PdfDocument, page_number: int, unit: int) -> None:
    """Have one unit of a finished page be ``unit`` points (PDF 32000-1, 14.11.2: UserUnit)."""
    page = pdf.canvas.document.idToObject[f"Page{page_number}"]
    page.__NoDefault__ = [*page.__NoDefault__, "UserUnit"]
    page.UserUnit = unit
