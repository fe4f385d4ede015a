"""The report of a project as PDF."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Persona
from journey_designer.reports.output import replacing
from journey_designer.reports.pages.card_list import write_cards
from journey_designer.reports.pages.content_pages import write_content
from journey_designer.reports.pages.cover import write_cover
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.hand_sheets import write_blank, write_notes
from journey_designer.reports.pages.ideas import write_ideas
from journey_designer.reports.pages.insights import write_insights
from journey_designer.reports.pages.knowledge import write_findings, write_research
from journey_designer.reports.pages.map_pages import write_maps
from journey_designer.reports.pages.moments import write_moments
from journey_designer.reports.pages.paper import Paper, paper_named
from journey_designer.reports.pages.personas import write_personas
from journey_designer.reports.pages.plan import write_plan
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.printing import Printing
from journey_designer.reports.pages.scope import write_scope
from journey_designer.reports.pages.selection import (
    chosen_journeys,
    chosen_language,
    chosen_pages,
    chosen_personas,
)
from journey_designer.reports.pages.stage_pages import write_stages
from journey_designer.reports.pages.touchpoint_list import write_touchpoints
from journey_designer.reports.pdf.document import DocumentInfo, PdfDocument
from journey_designer.reports.pdf.pictures import PictureShelf
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter

Assets = Callable[[str], bytes | None]
"""Gives the bytes of an asset by its id, ``None`` where they are lost."""

_NO_DATE: Final = "2000-01-01"
"""The date of a report on a project without a workshop date: no clock is read, so that the same project always
gives the same bytes."""


def write_report(
    document: Document,
    assets: Assets,
    out: Path,
    *,
    journey: str | None = None,
    language: str | None = None,
    paper: str | None = None,
    pages: str | None = None,
    typesetter: Typesetter | None = None,
) -> None:
    """Write the report of a project to ``out``, replacing what is there only when the new file is whole.

    ``journey``: the title or the id of the only journey to print. ``language``: of the printed words (ar, fr,
    en), the project's unless given; pages in Arabic read from the right, maps follow the project. ``paper``:
    A4 … A0 for the maps, which pick it themselves unless it is given; a map too large for it is divided.
    ``pages``: ``report`` (the usual ones that have something to say), or a comma list of names of
    `journey_designer.reports.pages.selection.PAGES`. A ``typesetter`` can be shared to save the loading of the fonts.

    The same project gives the same bytes. Raises `KnownError` with a key ``export.…`` for names that are not
    known, when there is nothing to print, when a map does not fit on the paper, and when the file cannot be
    written; what was there is then untouched.
    """
    edition = Edition(document, chosen_language(document, language))
    job = _Job(edition, journey, paper, pages)
    setter = typesetter or Typesetter(FontSet.shipped())
    with replacing(out) as file:
        job.write(file, assets, setter)


_WRITERS: Final[dict[str, Callable[[Printing], None]]] = {
    "scope": write_scope,
    "stages": write_stages,
    "insights": write_insights,
    "moments": write_moments,
    "ideas": write_ideas,
    "plan": write_plan,
    "content": write_content,
    "findings": write_findings,
    "research": write_research,
    "cards": write_cards,
    "notes": write_notes,
    "blank": write_blank,
}


class _Job:
    """One report: what is printed is decided, and may be refused, before anything is written."""

    def __init__(self, edition: Edition, journey: str | None, paper: str | None, pages: str | None) -> None:
        self._edition = edition
        self._pages = chosen_pages(edition.document, pages)
        self._journeys = chosen_journeys(edition.document, journey)
        self._personas = chosen_personas(edition.document, self._journeys, has_all=journey is None)
        self._paper: Paper | None = None if paper is None else paper_named(paper)
        _check_not_empty(self._pages, self._journeys, self._personas)

    def write(self, file: BinaryIO, assets: Assets, typesetter: Typesetter) -> None:
        """Write the chosen pages in their order."""
        shelf = PictureShelf(assets)

        def has_picture(asset: str | None) -> bool:
            return asset is not None and shelf.get(asset) is not None

        with PdfDocument(
            file, typesetter, document_info(self._edition, self._journeys), pictures=assets
        ) as pdf:
            printing = Printing(
                self._edition, pdf, PrintedMeasure(typesetter), self._journeys, self._personas, has_picture
            )
            for page in self._pages:
                self._write_page(page, printing)

    def _write_page(self, page: str, printing: Printing) -> None:
        edition, pdf, measure = printing.edition, printing.pdf, printing.measure
        match page:
            case "cover":
                write_cover(edition, pdf, measure, self._journeys)
            case "personas":
                write_personas(edition, pdf, measure, self._personas, printing.has_picture)
            case "map":
                write_maps(edition, pdf, measure, self._journeys, printing.has_picture, self._paper)
            case "touchpoints":
                write_touchpoints(edition, pdf, measure, self._journeys)
            case _:
                _WRITERS[page](printing)


def document_info(edition: Edition, journeys: tuple[Journey, ...]) -> DocumentInfo:
    """What a file about some journeys says of itself."""
    day = edition.project.workshop_date or _NO_DATE
    return DocumentInfo(
        title=edition.title,
        created=datetime.fromisoformat(day).replace(tzinfo=UTC),
        lang=edition.language,
        direction=edition.direction,
        author=edition.project.facilitator,
        subject=edition.listed([edition.journey_title(journey) for journey in journeys]),
    )


def _check_not_empty(
    pages: tuple[str, ...], journeys: tuple[Journey, ...], personas: tuple[Persona, ...]
) -> None:
    """Raise `KnownError` when the pages that were asked for would all be empty."""
    if not set(pages) <= {"personas", "map", "touchpoints"} or (personas and "personas" in pages):
        return
    if journeys and ("map" in pages or "touchpoints" in pages):
        return
    if "map" in pages or "touchpoints" in pages:
        raise KnownError("export.no_journey", "There is no journey to print yet. Add one first.")
    raise KnownError("export.no_persona", "There is no persona to print yet. Add one first.")
