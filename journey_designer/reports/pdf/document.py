"""A PDF document: pages in pixels, metadata, outline, tags. The door to this package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import BinaryIO, Final

from journey_designer.core.text import Direction
from journey_designer.layout.icons import IconShelf
from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.reports.pdf.display_painter import PX, DisplayPainter
from journey_designer.reports.pdf.glyph_pen import GlyphPen
from journey_designer.reports.pdf.page import Page
from journey_designer.reports.pdf.pictures import PictureShelf, PictureSource
from journey_designer.reports.pdf.plain import printable
from journey_designer.reports.pdf.tags import Tags
from journey_designer.typography.typesetter import Typesetter

A4: Final = (794.0, 1123.0)
"""Width and height in px of A4 upright; the other sizes follow by doubling the shorter side."""

CREATOR: Final = "Journey Designer"

SheetFit = Callable[[float, float], tuple[float, float]]
"""The sheet in px that a page of a width and height in px is printed on."""


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What a PDF says about itself. ``lang``: a language tag such as ``ar``; ``created``: with a zone."""

    title: str
    created: datetime
    lang: str = "en"
    direction: Direction = "ltr"
    author: str = ""
    subject: str = ""


class PdfDocument:
    """Writes a tagged PDF 1.7 with embedded fonts into a binary file.

    Used as a context manager, it is finished on leaving without an error::

        with PdfDocument(file, typesetter, info, pictures=store.asset_bytes) as document:
            rest = story
            while rest:
                with document.page(*A4) as page:
                    with document.tags.artifact():
                        page.paint(footer)
                    rest = page.flow(rest, Rect(56, 56, 682, 980))

    The same input gives the same bytes. A document without a page gets an empty one, as PDF demands one.
    """

    def __init__(
        self,
        target: BinaryIO,
        typesetter: Typesetter,
        info: DocumentInfo,
        *,
        pictures: PictureSource | None = None,
        icons: IconShelf | None = None,
        fit: SheetFit | None = None,
    ) -> None:
        self.info = info
        self.typesetter = typesetter
        self.canvas = PdfCanvas(target, created=info.created, lang=info.lang)
        self.pen = self.canvas.pen = GlyphPen(self.canvas)
        self.tags = self.canvas.tags = Tags(self.canvas, info.lang)
        shelf = PictureShelf(pictures or (lambda _asset: None))
        self.painter = self.canvas.painter = DisplayPainter(
            self.canvas, self.pen, typesetter, icons or IconShelf(), shelf
        )
        self._pages = 0
        self._fit = fit
        self._describe()

    def _describe(self) -> None:
        canvas, info = self.canvas, self.info
        canvas.setTitle(printable(info.title, is_multiline=False))
        canvas.setAuthor(printable(info.author, is_multiline=False))
        canvas.setSubject(printable(info.subject, is_multiline=False))
        canvas.setCreator(CREATOR)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        if info.direction == "rtl":
            canvas.setViewerPreference("Direction", "R2L")

    def __enter__(self) -> PdfDocument:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.finish()

    @contextmanager
    def page(self, width: float, height: float) -> Iterator[Page]:
        """A new page of a size in px; it ends on leaving. A ``fit`` may make the sheet of another size."""
        self._pages += 1
        if self._fit is None:
            self.canvas.setPageSize((width * PX, height * PX))
        else:
            self._fit_page(width, height, self._fit(width, height))
        yield Page(self.canvas, self._pages, width, height)
        self.canvas.showPage()

    def _fit_page(self, width: float, height: float, sheet: tuple[float, float]) -> None:
        """Start a sheet of another size, the page in its middle as large as it can be."""
        scale = min(sheet[0] / width, sheet[1] / height)
        self.canvas.setPageSize((sheet[0] * PX, sheet[1] * PX))
        left, bottom = (sheet[0] - width * scale) / 2, (sheet[1] - height * scale) / 2
        self.canvas.transform(scale, 0, 0, scale, left * PX, bottom * PX)

    @contextmanager
    def drawing(self, key: str, width: float, height: float) -> Iterator[Page]:
        """A drawing of a size in px that is kept, and shown by `Page.show`; before the first page only.

        Nothing in it is tagged: tag it where it is shown.
        """
        with self.canvas.recorded(key, width * PX, height * PX), self.tags.suspended():
            yield Page(self.canvas, 1, width, height)

    def finish(self) -> None:
        """Write the file."""
        if not self._pages:
            with self.page(*A4):
                pass
        self.tags.finish()
        self.canvas.finish()
