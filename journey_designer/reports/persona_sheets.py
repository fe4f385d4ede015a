"""The personas on large sheets, to hang beside the map."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Persona
from journey_designer.reports.output import replacing
from journey_designer.reports.pages.brand import with_logo
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

Assets = Callable[[str], bytes | None]


def write_persona_sheets(
    document: Document,
    assets: Assets,
    out: Path,
    *,
    paper: str = "A3",
    journey: str | None = None,
    language: str | None = None,
    typesetter: Typesetter | None = None,
) -> None:
    """Write the personas' pages upright on ``paper``, enlarged to fill it.

    Raises `KnownError` for names that are not known, and when there is no persona.
    """
    sheets = _PersonaSheets(document, paper, journey, language)
    setter = typesetter or Typesetter(FontSet.shipped())
    with replacing(out) as file:
        sheets.write(file, assets, setter, lambda _done, _total: None)


def persona_sheets_bytes(
    document: Document,
    assets: Assets,
    *,
    paper: str = "A3",
    journey: str | None = None,
    language: str | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    typesetter: Typesetter | None = None,
) -> bytes:
    """The sheets as `write_persona_sheets` writes them. ``progress`` hears of the end; what it raises ends the writing."""
    sheets = _PersonaSheets(document, paper, journey, language)
    target = BytesIO()
    sheets.write(target, assets, typesetter or Typesetter(FontSet.shipped()), progress)
    return target.getvalue()


class _PersonaSheets:
    def __init__(self, document: Document, paper: str, journey: str | None, language: str | None) -> None:
        self._edition = Edition(document, chosen_language(document, language))
        self._sheet = paper_named(paper)
        self._journeys = chosen_journeys(document, journey)
        self._personas: tuple[Persona, ...] = chosen_personas(
            document, self._journeys, has_all=journey is None
        )
        if not self._personas:
            raise KnownError("export.no_persona", "There is no persona to print yet. Add one first.")

    def write(
        self, file: BinaryIO, assets: Assets, setter: Typesetter, step: Callable[[int, int], None]
    ) -> None:
        """A sheet for each persona, and more where one needs them."""
        shelf = PictureShelf(assets)

        def has_picture(asset: str | None) -> bool:
            return asset is not None and shelf.get(asset) is not None

        def upright(_width: float, _height: float) -> tuple[float, float]:
            return self._sheet.height, self._sheet.width

        info = document_info(self._edition, self._journeys)
        with PdfDocument(file, setter, info, pictures=assets, fit=upright) as pdf:
            write_personas(
                with_logo(self._edition, shelf), pdf, PrintedMeasure(setter), self._personas, has_picture
            )
            step(1, 1)
