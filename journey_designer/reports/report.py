"""The report of a project as PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Persona
from journey_designer.reports.output import replacing
from journey_designer.reports.pages.brand import with_logo
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.paper import A4_PAPER, Paper, SheetChoice, paper_named, series_of
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.printing import Printing
from journey_designer.reports.pages.selection import (
    chosen_journeys,
    chosen_language,
    chosen_pages,
    chosen_personas,
)
from journey_designer.reports.pages.writers import page_writer
from journey_designer.reports.pdf.document import DocumentInfo, PdfDocument
from journey_designer.reports.pdf.pictures import PictureShelf
from journey_designer.reports.redaction import redacted
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter

Assets = Callable[[str], bytes | None]
"""Gives the bytes of an asset by its id, ``None`` where they are lost."""

Progress = Callable[[int, int], None]
"""Told how many of how many kinds of pages are done."""


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """Choices on a report beside its pages.

    ``header`` and ``footer`` are texts of the user; an empty footer is the project's title.

    ``sheet``: what pages of text are printed on (A4, A3, Letter, Tabloid); maps choose among the papers of its standard.
    ``is_sideways``: texts and tables lie on their long side; cover, personas and notes to cut out stay upright.
    ``axes``: the criteria across and upwards on the matrix of the ideas, None where `default_axes` decides.
    ``has_coordinates``: maps letter their stages and number their lanes. ``stages``: ids; of a journey that has some of
    them only they are printed.
    """

    has_names: bool = True
    has_photos: bool = True
    digits: str | None = None
    header: str = ""
    footer: str = ""
    sheet: str = "A4"
    is_sideways: bool = False
    axes: tuple[str | None, str | None] = (None, None)
    has_coordinates: bool = False
    stages: tuple[str, ...] = ()


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
    options: ReportOptions | None = None,
    progress: Progress | None = None,
    typesetter: Typesetter | None = None,
) -> None:
    """Write the report of a project to ``out``, replacing what is there only when the new file is whole.

    ``journey``: the title or the id of the only journey to print. ``language``: of the printed words (ar, fr,
    en), the project's unless given; pages in Arabic read from the right, maps follow the project. ``paper``:
    A4 … A0 for the maps, which pick it themselves unless it is given; a map too large for it is divided.
    ``pages``: ``report`` (the usual ones that have something to say), or a comma list of names of
    `journey_designer.reports.pages.selection.PAGES`. A ``typesetter`` can be shared to save the loading of the fonts.

    ``options``: what else was chosen. ``progress`` is called after each kind of page with how many are done and
    how many there are; what it raises ends the writing.

    The same project gives the same bytes. Raises `KnownError` with a key ``export.…`` for names that are not
    known, when there is nothing to print, when a map does not fit on the paper, and when the file cannot be
    written; what was there is then untouched.
    """
    job = ReportJob(
        edition_of(document, language, options or ReportOptions()), journey, paper, pages, options
    )
    setter = typesetter or Typesetter(FontSet.shipped())
    with replacing(out) as file:
        job.write(file, assets, setter, progress)


def report_bytes(
    document: Document,
    assets: Assets,
    *,
    journey: str | None = None,
    language: str | None = None,
    paper: str | None = None,
    pages: str | None = None,
    options: ReportOptions | None = None,
    progress: Progress | None = None,
    typesetter: Typesetter | None = None,
) -> bytes:
    """The report as `write_report` writes it, for a preview."""
    job = ReportJob(
        edition_of(document, language, options or ReportOptions()), journey, paper, pages, options
    )
    target = BytesIO()
    job.write(target, assets, typesetter or Typesetter(FontSet.shipped()), progress)
    return target.getvalue()


def edition_of(document: Document, language: str | None, options: ReportOptions) -> Edition:
    """The project as it is to be shown: in a language, without what shall not be in it."""
    chosen = chosen_language(document, language)
    if not options.has_names or not options.has_photos or options.digits is not None:
        document = redacted(
            document,
            chosen,
            has_names=options.has_names,
            has_photos=options.has_photos,
            digits=options.digits,
        )
    return Edition(
        document,
        chosen,
        options.header.strip(),
        options.footer.strip(),
        has_coordinates=options.has_coordinates,
        focus=frozenset(options.stages),
        axes=options.axes,
    )


class ReportJob:
    """One report: what is printed is decided, and may be refused, before anything is written."""

    def __init__(
        self,
        edition: Edition,
        journey: str | None,
        paper: str | None,
        pages: str | None,
        options: ReportOptions | None = None,
    ) -> None:
        self._options = options or ReportOptions()
        self._sheet = SheetChoice(self._options.sheet)
        self.pages = chosen_pages(edition.document, pages)
        self.edition = replace(edition, has_note_marks="remarks" in self.pages)
        self.journeys = chosen_journeys(edition.document, journey)
        self.personas = chosen_personas(edition.document, self.journeys, has_all=journey is None)
        self._paper: Paper | None = None if paper is None else paper_named(paper)
        _check_not_empty(self.pages, self.journeys, self.personas)

    def write(
        self, file: BinaryIO, assets: Assets, typesetter: Typesetter, progress: Progress | None = None
    ) -> None:
        """Write the chosen pages in their order."""
        shelf = PictureShelf(assets)

        def has_picture(asset: str | None) -> bool:
            return asset is not None and shelf.get(asset) is not None

        info = document_info(self.edition, self.journeys)
        with PdfDocument(file, typesetter, info, pictures=assets, fit=self._sheet.fit) as pdf:
            edition = with_logo(self.edition, shelf)
            printing = Printing(
                edition,
                pdf,
                PrintedMeasure(typesetter),
                self.journeys,
                self.personas,
                has_picture,
                self._chapter_size,
            )
            for number, page in enumerate(self.pages, 1):
                self._write_page(page, printing)
                if progress is not None:
                    progress(number, len(self.pages))

    @property
    def _chapter_size(self) -> tuple[float, float] | None:
        return (A4_PAPER.width, A4_PAPER.height) if self._options.is_sideways else None

    def _write_page(self, page: str, printing: Printing) -> None:
        from journey_designer.reports.pages.cover import write_cover
        from journey_designer.reports.pages.map_pages import write_maps
        from journey_designer.reports.pages.personas import write_personas
        from journey_designer.reports.pages.touchpoint_list import write_touchpoints

        edition, pdf, measure = printing.edition, printing.pdf, printing.measure
        match page:
            case "cover":
                write_cover(edition, pdf, measure, self.journeys)
            case "personas":
                write_personas(edition, pdf, measure, self.personas, printing.has_picture)
            case "map":
                papers = series_of(self._options.sheet)
                write_maps(edition, pdf, measure, self.journeys, printing.has_picture, self._paper, papers)
            case "touchpoints":
                write_touchpoints(edition, pdf, measure, self.journeys)
            case _:
                page_writer(page)(printing)


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
