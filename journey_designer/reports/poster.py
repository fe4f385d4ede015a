"""A map as a poster: on one sheet, or on many that are glued together; with its content, or blank."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey
from journey_designer.core.text import Direction
from journey_designer.layout.metrics import PRINTED_CARD
from journey_designer.reports.output import replacing
from journey_designer.reports.pages.brand import with_logo
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.map_pages import MapPages, set_unit
from journey_designer.reports.pages.map_plan import LONGEST_PAGE
from journey_designer.reports.pages.paper import Paper
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.selection import chosen_journeys, chosen_language
from journey_designer.reports.pdf.document import A4, DocumentInfo, PdfDocument
from journey_designer.reports.pdf.page import Page
from journey_designer.reports.pdf.pictures import PictureShelf
from journey_designer.reports.posters.blank_map import BlankMap
from journey_designer.reports.posters.poster_sheets import PosterSheets, SheetMarks
from journey_designer.reports.posters.poster_words import poster_words
from journey_designer.reports.posters.tiling import (
    PX_IN_MM,
    USUAL_MARGIN,
    USUAL_OVERLAP,
    Tiling,
    Turned,
    poster_size,
    reading_distance,
    saving,
    tiled,
)
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter

Assets = Callable[[str], bytes | None]

WANTED_DISTANCE: Final = 1.0
"""From how many metres the cards of a poster should be read."""
_KEY: Final = "poster"
_NO_DATE: Final = "2000-01-01"


@dataclass(frozen=True, slots=True)
class PosterFacts:
    """What is to be known of a poster: its tiling (None: one sheet), sentences for the user, the size of card text."""

    tiling: Tiling | None
    card_text: float
    """In mm, on the wall."""
    saved_by: Tiling | None
    notes: tuple[str, ...]

    @property
    def distance(self) -> float:
        """From how many metres the cards are read without effort."""
        return reading_distance(self.card_text)


@dataclass(frozen=True, slots=True)
class PosterOptions:
    """How a poster is printed.

    ``size``: A2, A1, A0 or width x height in mm. ``sheet``: A4, A3 or Letter, to print it in parts with a ``margin`` and an
    ``overlap`` in mm, ``turned`` as is said or as needs fewer; None: on one sheet. ``is_blank``: the grid without its
    content. ``wanted_distance``: from how many metres the cards should be read.
    ``has_coordinates``: stages have letters and lanes numbers, as a blank map always has.
    ``stages``: ids; only these are printed, all of them where the journey has none.
    """

    size: str = "A0"
    sheet: str | None = None
    turned: Turned | None = None
    margin: float = USUAL_MARGIN
    overlap: float = USUAL_OVERLAP
    is_blank: bool = False
    marks: SheetMarks = SheetMarks()
    wanted_distance: float = WANTED_DISTANCE
    has_coordinates: bool = False
    stages: tuple[str, ...] = ()

    def tiling(self, direction: Direction) -> Tiling | None:
        """The sheets; None for one. Raises `KnownError` for sizes and sheets that are not known or leave no room."""
        size = poster_size(self.size)
        if self.sheet is None:
            return None
        return tiled(size, self.sheet, self.margin, self.overlap, direction, self.turned)

    def saved_by(self, tiling: Tiling | None) -> Tiling | None:
        """The tiling with a smaller margin that needs fewer sheets; None where none does."""
        if tiling is None or self.sheet is None:
            return None
        return saving(tiling, self.sheet, self.turned)


def write_poster(
    document: Document,
    assets: Assets,
    out: Path,
    options: PosterOptions | None = None,
    *,
    journey: str | None = None,
    language: str | None = None,
    typesetter: Typesetter | None = None,
) -> PosterFacts:
    """Write the poster of one journey, the first unless its title or id is given.

    The same project gives the same bytes. Raises `KnownError` with a key ``export.…``; what was there at
    ``out`` is then untouched.
    """
    job = _PosterJob(document, options or PosterOptions(), journey, language)
    setter = typesetter or Typesetter(FontSet.shipped())
    with replacing(out) as file:
        return job.write(file, assets, setter, lambda _done, _total: None)


def poster_bytes(
    document: Document,
    assets: Assets,
    *,
    options: PosterOptions,
    journey: str | None = None,
    language: str | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    typesetter: Typesetter | None = None,
) -> tuple[bytes, PosterFacts]:
    """The poster as `write_poster` writes it. ``progress`` is called after each sheet; what it raises ends the writing."""
    job = _PosterJob(document, options, journey, language)
    target = BytesIO()
    facts = job.write(target, assets, typesetter or Typesetter(FontSet.shipped()), progress)
    return target.getvalue(), facts


class _PosterJob:
    """What is printed is decided, and may be refused, before anything is written."""

    def __init__(
        self, document: Document, options: PosterOptions, journey: str | None, language: str | None
    ) -> None:
        edition = Edition(
            document,
            chosen_language(document, language),
            has_coordinates=options.has_coordinates,
            focus=frozenset(options.stages),
        )
        self._options, self._tiling = options, options.tiling(edition.direction)
        chosen = _chosen(document, journey, is_blank=options.is_blank)
        self._poster = _Poster(edition, chosen, poster_size(options.size), options)

    def write(
        self,
        file: BinaryIO,
        assets: Assets,
        typesetter: Typesetter,
        step: Callable[[int, int], None],
    ) -> PosterFacts:
        """All sheets."""
        return self._poster.write(
            file, assets, typesetter, self._tiling, self._options.saved_by(self._tiling), step
        )


def _chosen(document: Document, journey: str | None, *, is_blank: bool) -> Journey | None:
    journeys = chosen_journeys(document, journey)
    if journeys:
        return journeys[0]
    if is_blank:
        return None
    raise KnownError("export.no_journey", "There is no journey to print yet. Add one first.")


class _Poster:
    def __init__(
        self, edition: Edition, journey: Journey | None, size: tuple[float, float], options: PosterOptions
    ) -> None:
        self._edition, self._journey, self._options = edition, journey, options
        self._width, self._height = (side * PX_IN_MM for side in size)
        self._words = poster_words(edition.language)

    def write(
        self,
        file: BinaryIO,
        assets: Assets,
        typesetter: Typesetter,
        tiling: Tiling | None,
        saved_by: Tiling | None,
        step: Callable[[int, int], None],
    ) -> PosterFacts:
        """All sheets; what is to be known of them."""
        fit = None if tiling is None else partial(_plan_sheet, tiling.sheet)
        with PdfDocument(file, typesetter, self._info(), pictures=assets, fit=fit) as pdf:
            draw, alt, card_text = self._content(pdf, assets, typesetter)
            notes = self._notes(card_text, self._options.wanted_distance, tiling, saved_by)
            if tiling is None:
                self._write_one(pdf, draw)
            else:
                with pdf.drawing(_KEY, self._width, self._height) as page:
                    draw(page, 1.0)
                sheets = PosterSheets(
                    self._edition,
                    pdf,
                    tiling,
                    _KEY,
                    self._title,
                    alt,
                    marks=self._options.marks,
                    step=step,
                )
                sheets.write(notes)
        return PosterFacts(tiling, card_text, saved_by, notes)

    @property
    def _title(self) -> str:
        edition = self._edition
        return edition.title if self._journey is None else edition.journey_title(self._journey)

    def _content(
        self, pdf: PdfDocument, assets: Assets, typesetter: Typesetter
    ) -> tuple[Callable[[Page, float], None], str, float]:
        """What draws the poster on a page at a scale, what it shows, the size of card text in mm."""
        edition, journey = self._edition, self._journey
        if self._options.is_blank or journey is None:
            name = edition.told.pages["blank"]
            unit = blank_unit(self._width, self._height)
            blank = BlankMap(edition, journey, self._width / unit, self._height / unit)

            def draw_blank(page: Page, scale: float) -> None:
                with pdf.tags.content("Figure", alt=f"{name}: {self._title}"):
                    page.paint(blank.ops(), 0, 0, unit * scale)

            return draw_blank, f"{name}: {self._title}", 0.0
        shelf = PictureShelf(assets)
        persona = edition.persona_of(journey)
        has_picture = (
            persona is not None and bool(persona.avatar) and shelf.get(persona.avatar or "") is not None
        )
        edition = with_logo(edition, shelf)
        pages = MapPages(edition, PrintedMeasure(typesetter), journey, has_picture=has_picture)
        sheet = pages.plan.one_sheet(Paper(self._words.poster, self._width, self._height))

        def draw(page: Page, scale: float) -> None:
            pages.write_sheet(pdf, page, sheet, sheet.scale * scale, self._words.poster)

        size = PRINTED_CARD.arabic_size if edition.project.language == "ar" else PRINTED_CARD.size
        return draw, pages.alt(), size * sheet.scale / PX_IN_MM

    def _write_one(self, pdf: PdfDocument, draw: Callable[[Page, float], None]) -> None:
        unit = math.ceil(max(self._width, self._height) / LONGEST_PAGE)
        with pdf.page(self._width / unit, self._height / unit) as page:
            page.outline(self._title, 0)
            draw(page, 1 / unit)
        if unit > 1:
            set_unit(pdf, 1, unit)

    def _notes(
        self, card_text: float, wanted: float, tiling: Tiling | None, saved_by: Tiling | None
    ) -> tuple[str, ...]:
        edition, words = self._edition, self._words
        notes = []
        if card_text:
            distance = reading_distance(card_text)
            sentence = words.reads if distance >= wanted else words.too_small
            notes.append(
                sentence.format(
                    size=edition.tenth(card_text),
                    distance=edition.tenth(distance),
                    wanted=edition.tenth(wanted),
                )
            )
        if tiling is not None and saved_by is not None:
            notes.append(
                words.saves.format(
                    margin=edition.tenth(saved_by.margin),
                    saved=edition.number(tiling.count - saved_by.count),
                    fewer=edition.number(saved_by.count),
                    count=edition.number(tiling.count),
                )
            )
        return tuple(notes)

    def _info(self) -> DocumentInfo:
        edition = self._edition
        day = edition.project.workshop_date or _NO_DATE
        return DocumentInfo(
            title=self._title,
            created=datetime.fromisoformat(day).replace(tzinfo=UTC),
            lang=edition.language,
            direction=edition.direction,
            author=edition.project.facilitator,
            subject=self._words.poster,
        )


def _plan_sheet(sheet: tuple[float, float], width: float, height: float) -> tuple[float, float]:
    """The assembly plan, which is laid out for A4, is printed on the paper of the sheets (mm), upright; others as they are."""
    if (width, height) != A4:
        return width, height
    return min(sheet) * PX_IN_MM, max(sheet) * PX_IN_MM


def blank_unit(width: float, height: float) -> float:
    """How much larger than on A3 a blank map is drawn, so that its words keep their share of the sheet."""
    return max(0.5, min(width / 1587, height / 1123))
