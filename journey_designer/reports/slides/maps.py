"""The map of a journey on a slide, or on several: divided by stages, then by lanes, where its text would get too small."""

from __future__ import annotations

from typing import Final

from journey_designer.core.errors import KnownError
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.map_pages import MapPages
from journey_designer.reports.pages.map_plan import Sheet
from journey_designer.reports.pages.paper import Paper
from journey_designer.reports.pages.printing import Printing
from journey_designer.reports.pdf.document import PdfDocument
from journey_designer.reports.slides.base import HEIGHT, WIDTH

_SHARES: Final = (1.0, 1.12, 1.3, 1.6, 2.0, 2.6, 3.4, 4.5, 6.0, 8.0)
"""Pages tried one after the other, in sizes of a slide: on the first that takes the map in parts, texts are largest."""


def write_map_slides(printing: Printing) -> None:
    """The map of each journey."""
    for journey in printing.journeys:
        persona = printing.edition.persona_of(journey)
        has_face = persona is not None and printing.has_picture(persona.avatar)
        pages = MapPages(printing.edition, printing.measure, journey, has_picture=has_face)
        _write(printing.edition, printing.pdf, pages)


def _write(edition: Edition, pdf: PdfDocument, pages: MapPages) -> None:
    sheets = sheets_of(pages)
    name = edition.words.journey_map
    for number, sheet in enumerate(sheets, 1):
        page_name = name
        if len(sheets) > 1:
            page_name = edition.words.part.format(
                page=name, n=edition.number(number), total=edition.number(len(sheets))
            )
        width, height = sheet.width * sheet.scale, sheet.height * sheet.scale
        with pdf.page(width, height) as page:
            pages.write_sheet(pdf, page, sheet, sheet.scale, page_name)


def sheets_of(pages: MapPages) -> list[Sheet]:
    """The map on pages of the shape of a slide, as few times larger than one as will do."""
    for share in _SHARES:
        try:
            return pages.plan.sheets(Paper("slide", WIDTH * share, HEIGHT * share))
        except KnownError:
            continue
    return [pages.plan.one_sheet(Paper("slide", WIDTH, HEIGHT))]
