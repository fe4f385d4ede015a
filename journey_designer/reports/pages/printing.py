"""What all parts of one report are written with, and how a part flows over its pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.core.records import Journey, Persona
from journey_designer.layout.display import Rect
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.brand import brand_of
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.footer import FOOT, MARGIN, footer_ops
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.prose import Density, Prose
from journey_designer.reports.pages.roles import NOTE, PAGE_SUBTITLE, PAGE_TITLE
from journey_designer.reports.pages.side_by_side import stack_height
from journey_designer.reports.pdf.display_painter import PX
from journey_designer.reports.pdf.document import A4, PdfDocument
from journey_designer.reports.pdf.shaped_table import ShapedTable

TOP: Final = 64.0
BOTTOM: Final = FOOT + 18.0
_DENSITIES: Final = (Density(), Density(0.8), Density(0.62, 0.95))


@dataclass(frozen=True, slots=True)
class Printing:
    """One report while it is written: its edition, its document, the journeys and personas it is about."""

    edition: Edition
    pdf: PdfDocument
    measure: PrintedMeasure
    journeys: Sequence[Journey]
    personas: Sequence[Persona]
    has_picture: Callable[[str | None], bool]
    sheet: tuple[float, float] | None = None
    """The size in px of the pages of all chapters; ``None``: each chapter has its own."""


class Chapter:
    """A part of a report by its ``key``, on as many pages of one size as it needs.

    ``is_continued``: it was begun on pages of another size, and has its entry in the outline.
    """

    def __init__(
        self, printing: Printing, key: str, size: tuple[float, float] = A4, *, is_continued: bool = False
    ) -> None:
        size = printing.sheet or size
        self._printing, self._size = printing, size
        self.name = printing.edition.told.pages[key]
        self._is_entered = is_continued
        width = size[0] - 2 * MARGIN
        self.prose = Prose(printing.edition, printing.pdf.typesetter, printing.measure, width)
        self.height = size[1] - TOP - BOTTOM

    def write(self, story: Sequence[Flowable], entry: str = "") -> None:
        """Fill pages with a story; ``entry`` is its title in the outline, under that of the chapter."""
        edition, pdf, rest = self._printing.edition, self._printing.pdf, list(story)
        for part in rest:
            if isinstance(part, ShapedTable):
                part.limit(self.height)
        while rest:
            with pdf.page(*self._size) as page:
                if not self._is_entered:
                    page.outline(self.name, 0, TOP)
                    self._is_entered = True
                if entry:
                    page.outline(entry, 1, TOP)
                    entry = ""
                with pdf.tags.artifact():
                    page.paint(footer_ops(edition, self.name, page.number, *self._size))
                rest = page.flow(rest, Rect(MARGIN, TOP, self.prose.width, self.height))

    def fitted(self, make: Callable[[Prose], list[Flowable]]) -> list[Flowable]:
        """A story that is made as close as it must stand to fit on a page; in usual spacing where it cannot."""
        stories = []
        for density in _DENSITIES:
            prose = replace(self.prose, density=density)
            story = make(prose)
            if stack_height(story, prose.width * PX) <= self.height * PX:
                return story
            stories.append(story)
        return stories[0]

    def head(self, title: str, subtitle: str = "", space_after: float = 28.0) -> list[Flowable]:
        """The title of a page, and a line under it."""
        parts: list[Flowable] = [
            self.prose.text(
                title,
                PAGE_TITLE,
                brand_of(self._printing.edition).ink,
                tag="H1",
                space_after=2 if subtitle else space_after,
                keep_with_next=True,
            )
        ]
        if subtitle:
            line = self.prose.text(
                subtitle, PAGE_SUBTITLE, PRINT.ink2, space_after=space_after, keep_with_next=True
            )
            parts.append(line)
        return parts

    def lacking(self, key: str) -> Flowable:
        """The sentence that says what is missing."""
        return self.note(self._printing.edition.told.empty[key])

    def note(self, text: str, space_before: float = 0.0) -> Flowable:
        """A quiet sentence."""
        return self.prose.text(text, NOTE, PRINT.ink3, space_before=space_before)
