"""The personas on large sheets, to hang beside the map."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Persona
from journey_designer.reports.output import replacing
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.paper import paper_named
from journey_designer.reports.pages.personas import write_personas
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.selection import chosen_journeys, chosen_language, chosen_personas
from journey_designer.reports.pdf.document import PdfDocument
from journey_designer.reports.pdf.pictures import PictureShelf
from journey_designer.reports.report import document_info
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter


def write_persona_sheets(
    document: Document,
    assets: Callable[[str], bytes | None],
    out: Path,
    *,
    paper: str = "A3",
    journey: str | None = None,
    language: str | None = None,
    typesetter: Typesetter | None = None,
) -> None:
    """Write the personas' pages upright on ``paper`` (A4 … A0), enlarged to fill it.

    Raises `KnownError` for names that are not known, and when there is no persona.
    """
    edition = Edition(document, chosen_language(document, language))
    sheet = paper_named(paper)
    journeys = chosen_journeys(document, journey)
    personas: tuple[Persona, ...] = chosen_personas(document, journeys, has_all=journey is None)
    if not personas:
        raise KnownError("export.no_persona", "There is no persona to print yet. Add one first.")
    setter = typesetter or Typesetter(FontSet.shipped())
    shelf = PictureShelf(assets)

    def has_picture(asset: str | None) -> bool:
        return asset is not None and shelf.get(asset) is not None

    def upright(_width: float, _height: float) -> tuple[float, float]:
        return sheet.height, sheet.width

    with (
        replacing(out) as file,
        PdfDocument(file, setter, document_info(edition, journeys), pictures=assets, fit=upright) as pdf,
    ):
        write_personas(edition, pdf, PrintedMeasure(setter), personas, has_picture)
