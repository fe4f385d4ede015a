"""The report as a presentation: its pages in their order, each on as many slides as it needs."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from journey_designer.core.document import Document
from journey_designer.layout.palette import PRINT
from journey_designer.reports.output import replacing
from journey_designer.reports.pages.brand import with_logo
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.printing import Printing
from journey_designer.reports.pages.touchpoint_list import write_touchpoints
from journey_designer.reports.pages.writers import page_writer
from journey_designer.reports.pdf.pictures import PictureShelf
from journey_designer.reports.report import (
    Assets,
    Progress,
    ReportJob,
    ReportOptions,
    document_info,
    edition_of,
)
from journey_designer.reports.slides.cover import write_cover_slide
from journey_designer.reports.slides.deck import SHEET, SlideDeck
from journey_designer.reports.slides.insights import write_insight_slides
from journey_designer.reports.slides.maps import write_map_slides
from journey_designer.reports.slides.personas import write_persona_slides
from journey_designer.reports.slides.stages import write_stage_slides
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter

_LIST: Final = (1280.0, 720.0)
"""The page of the list of touchpoints, which has many columns."""


def write_slides(
    document: Document,
    assets: Assets,
    out: Path,
    *,
    journey: str | None = None,
    language: str | None = None,
    pages: str | None = None,
    options: ReportOptions | None = None,
    progress: Progress | None = None,
    typesetter: Typesetter | None = None,
) -> None:
    """Write the report of a project as a presentation to ``out``, replacing what is there only when the new file is whole.

    What is said, and in which order, is what `write_report` prints with the same ``journey``, ``language``,
    ``pages`` and ``options``; a page that is higher than a slide goes on on the next one, and a map is divided
    where its text would get too small. Texts, shapes, tables and charts are those of a presentation and can be
    edited. ``progress`` is called after each kind of page; what it raises ends the writing.

    The same project gives the same bytes. Raises `KnownError` as `write_report` does.
    """
    job = ReportJob(edition_of(document, language, options or ReportOptions()), journey, None, pages)
    setter = typesetter or Typesetter(FontSet.shipped())
    with replacing(out) as file:
        _write(job, file, assets, setter, progress)


def slides_bytes(
    document: Document,
    assets: Assets,
    *,
    journey: str | None = None,
    language: str | None = None,
    pages: str | None = None,
    options: ReportOptions | None = None,
    progress: Progress | None = None,
    typesetter: Typesetter | None = None,
) -> bytes:
    """The presentation as `write_slides` writes it."""
    job = ReportJob(edition_of(document, language, options or ReportOptions()), journey, None, pages)
    target = BytesIO()
    _write(job, target, assets, typesetter or Typesetter(FontSet.shipped()), progress)
    return target.getvalue()


def _write(
    job: ReportJob, file: BinaryIO, assets: Assets, typesetter: Typesetter, progress: Progress | None
) -> None:
    shelf = PictureShelf(assets)

    def has_picture(asset: str | None) -> bool:
        return asset is not None and shelf.get(asset) is not None

    edition = with_logo(job.edition, shelf)
    accent = edition.project.brand_colour or PRINT.accent
    own: dict[str, Callable[[Printing], None]] = {
        "cover": lambda printing: write_cover_slide(printing, shelf),
        "personas": write_persona_slides,
        "map": write_map_slides,
        "stages": write_stage_slides,
        "insights": write_insight_slides,
        "touchpoints": _touchpoints,
    }
    info, has_header = document_info(edition, job.journeys), bool(edition.header)
    with SlideDeck(file, typesetter, info, shelf, accent, has_header=has_header) as deck:
        printing = Printing(
            edition, deck, PrintedMeasure(typesetter), job.journeys, job.personas, has_picture, SHEET
        )
        for number, page in enumerate(job.pages, 1):
            (own.get(page) or page_writer(page))(printing)
            if progress is not None:
                progress(number, len(job.pages))


def _touchpoints(printing: Printing) -> None:
    write_touchpoints(printing.edition, printing.pdf, printing.measure, printing.journeys, _LIST)
