"""The map of a journey on a slide; where its text gets small there, also on several, divided by stages and lanes."""

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

_SHARES: Final = (1.0, 1.08, 1.16, 1.3, 1.6, 2.0, 2.6, 3.4, 4.5, 6.0, 8.0)
"""Pages tried one after the other, in sizes of a slide: on the first that takes the map in parts, texts are largest."""
_MOST_SHARE: Final = 1.16
"""Up to here, where texts have 8 pt and more, the page that needs the fewest slides is taken."""


def write_map_slides(printing: Printing) -> None:
    """The map of each journey."""
    for journey in printing.journeys:
        persona = printing.edition.persona_of(journey)
        has_face = persona is not None and printing.has_picture(persona.avatar)
        pages = MapPages(printing.edition, printing.measure, journey, has_picture=has_face)
        _write(printing.edition, printing.pdf, pages)


def _write(edition: Edition, pdf: PdfDocument, pages: MapPages) -> None:
    sheets = sheets_of(pages)
    if len(sheets) > 1:
        sheets.insert(0, pages.plan.one_sheet(Paper("slide", WIDTH, HEIGHT)))
    name = edition.words.journey_map
    for number, sheet in enumerate(sheets, 1):
        page_name = name
        if number > 1:
            page_name = edition.words.part.format(
                page=name, n=edition.number(number - 1), total=edition.number(len(sheets) - 1)
            )
        width, height = sheet.width * sheet.scale, sheet.height * sheet.scale
        with pdf.page(width, height) as page:
            pages.write_sheet(pdf, page, sheet, sheet.scale, page_name)


def sheets_of(pages: MapPages) -> list[Sheet]:
    """The map on pages of the shape of a slide, as few times larger than one as will do."""
    found: list[Sheet] = []
    for share in _SHARES:
        if found and share > _MOST_SHARE:
            break
        try:
            sheets = pages.plan.sheets(Paper("slide", WIDTH * share, HEIGHT * share))
        except KnownError:
            continue
        if not found or len(sheets) < len(found):
            found = sheets
        if share > _MOST_SHARE:
            break
    return found or [pages.plan.one_sheet(Paper("slide", WIDTH, HEIGHT))]
