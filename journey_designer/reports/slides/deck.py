"""A presentation that the pages of a report are written into, as they are into a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import BinaryIO, Final

from journey_designer.layout.display import Align, Rect, Text
from journey_designer.layout.icons import IconShelf
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.footer import MARGIN
from journey_designer.reports.pages.roles import RUNNING_HEAD
from journey_designer.reports.pdf.display_painter import PX
from journey_designer.reports.pdf.document import DocumentInfo, PdfDocument
from journey_designer.reports.pdf.page import Page
from journey_designer.reports.pdf.pictures import PictureShelf
from journey_designer.reports.slides.base import (
    HEIGHT,
    WIDTH,
    empty_presentation,
    packed,
    save,
    title_layout,
)
from journey_designer.reports.slides.hands import SlideCanvas, SlidePage, SlidePainter, SlideTags
from journey_designer.reports.slides.leaf import Frame, Leaf, Tools
from journey_designer.reports.slides.relations import Relations
from journey_designer.typography.typesetter import Typesetter

SHEET: Final = (1024.0, 576.0)
"""The page in px that fills a slide: everything on it is a quarter larger than in print, 11 pt and more."""
_LEAST_MARGIN: Final = 90.0
_LOGO: Final = 180.0
"""What is left free for the client's logo at the other end of the head."""
_INSET: Final = 12.0
_MOST_LINES: Final = 8
_HEAD: Final = 30.0
_HEAD_UNDER: Final = 41.0
"""Where a slide that goes on says what it is about, in px of its page: higher where there is no header."""


class SlideDeck(PdfDocument):
    """Writes a presentation into a binary file; used as a `PdfDocument`, each page is a slide.

    A page of another shape than a slide's lies in its middle. ``accent``: the first colour of its theme;
    ``has_header``: whether something stands at the head of every page.
    """

    def __init__(
        self,
        target: BinaryIO,
        typesetter: Typesetter,
        info: DocumentInfo,
        pictures: PictureShelf,
        accent: str = PRINT.accent,
        *,
        has_header: bool = False,
    ) -> None:
        self.info, self.typesetter = info, typesetter
        self._target = target
        self._slides = SlideCanvas(info.created, info.lang)
        self.canvas = self._slides
        self.tags = self.canvas.tags = SlideTags(self._slides, info.lang)
        self.painter = self.canvas.painter = SlidePainter(self._slides)
        self._tools = Tools(typesetter, IconShelf(), pictures, info.lang)
        self._presentation = empty_presentation(info, accent)
        self._pages = 0
        self._title = ""
        self._trees: dict[str, bytes] = {}
        self._has_header = has_header

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.finish()

    @contextmanager
    def page(self, width: float, height: float) -> Iterator[Page]:
        """A new slide that shows a page of a size in px."""
        self._pages += 1
        scale = min(WIDTH / width, HEIGHT / height)
        frame = Frame(scale, (WIDTH - width * scale) / 2, (HEIGHT - height * scale) / 2)
        slide = self._presentation.slides.add_slide(title_layout(self._presentation))
        leaf = Leaf(self._tools, Relations(slide.part))
        self.canvas.setPageSize((width * PX, height * PX))
        self._slides.begin(leaf, frame, height)
        yield SlidePage(self.canvas, self._pages, width, height)
        self._name(leaf, frame, width)
        self._trees[str(slide.part.partname)] = packed(leaf.xml())
        self.canvas.showPage()

    def _name(self, leaf: Leaf, frame: Frame, width: float) -> None:
        """A slide without a title goes on with what was before it, and says so at its head.

        Beside a page of another shape than the slide's, it says so in the free margin.
        """
        if leaf.title:
            self._title = leaf.title
            return
        self._title = leaf.entry or self._title
        if not self._title:
            return
        leaf.is_title = True
        pitch = RUNNING_HEAD.metrics(self._title)[1]
        side: Align = "right" if self.info.direction == "rtl" else "left"
        if frame.x > _LEAST_MARGIN:
            left = WIDTH - frame.x + _INSET if side == "right" else _INSET
            rect = Rect(left, _INSET, frame.x - 2 * _INSET, _MOST_LINES * pitch)
            frame, lines = Frame(), _MOST_LINES
        else:
            top = _HEAD_UNDER if self._has_header else _HEAD
            rect, lines = Rect(MARGIN, top, width - 2 * MARGIN - _LOGO, pitch), 1
            rect = rect.mirrored(width) if side == "right" else rect
        leaf.paint([Text(rect, self._title, RUNNING_HEAD, PRINT.ink3, side, lines)], frame)

    def finish(self) -> None:
        """Write the file."""
        if not self._pages:
            with self.page(*SHEET):
                pass
        save(self._presentation, self._target, self._trees)
