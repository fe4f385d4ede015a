"""The pen, the painter and the tags of a PDF, which here fill the slide that lies under them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import Any, Final

from reportlab.platypus import Flowable

from journey_designer.core.errors import BugError
from journey_designer.layout.display import Op, Rect
from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.reports.pdf.display_painter import PX, DisplayPainter
from journey_designer.reports.pdf.figures import LineFigure
from journey_designer.reports.pdf.ops_flowable import OpsFlowable
from journey_designer.reports.pdf.page import Page
from journey_designer.reports.pdf.plain import printable
from journey_designer.reports.pdf.shaped_paragraph import SetText
from journey_designer.reports.pdf.shaped_table import TablePart
from journey_designer.reports.pdf.tags import Element, Role, Tags
from journey_designer.reports.slides.cells import CellReader
from journey_designer.reports.slides.charts import line_chart, spots_chart
from journey_designer.reports.slides.leaf import Frame, Leaf
from journey_designer.reports.slides.marks import Shape
from journey_designer.reports.slides.tables import table_shape
from journey_designer.reports.slides.texts import paras_of

_SMALLER: Final = (0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1)


class SlideCanvas(PdfCanvas):
    """A canvas that keeps nothing but where things are drawn, for the flowables; what they draw goes to ``leaf``."""

    def __init__(self, created: Any, lang: str) -> None:
        super().__init__(BytesIO(), created=created, lang=lang)
        self._leaf: Leaf | None = None
        self._reader: CellReader | None = None
        self._frame, self._height = Frame(), 0.0

    def begin(self, leaf: Leaf, frame: Frame, height: float) -> None:
        """Draw on a slide from now on; ``height``: of the page in px."""
        self._leaf, self._frame, self._height = leaf, frame, height

    @property
    def leaf(self) -> Leaf:
        """The slide under the canvas."""
        if self._leaf is None:
            raise BugError("nothing can be drawn between two slides")
        return self._leaf

    def frame_at(self, left: float, top: float, scale: float = 1.0) -> Frame:
        """The frame of what is drawn at a place of the canvas's units, which may have been moved."""
        x, y = self.absolutePosition(left, top)
        return self._frame.inner(x / PX, self._height - y / PX, scale * self._currentMatrix[0])

    def add_outline(self, title: str, level: int, top: float) -> None:  # noqa: ARG002
        """Slides have titles instead; that of an entry is kept for one that has no other."""
        self.leaf.entry = printable(title, is_multiline=False)

    def paint(self, ops: list[Op], frame: Frame) -> None:
        """Paint on the slide, or let who reads a cell see it."""
        if self._reader is not None:
            self._reader.see(ops)
        else:
            self.leaf.paint(ops, frame)

    def takes(self, thing: Flowable) -> bool:
        """Texts, tables and charts are those of a slide."""
        if isinstance(thing, SetText):
            self._take_text(thing)
        elif isinstance(thing, TablePart):
            frame = self.frame_at(0.0, thing.height)
            self.leaf.add(table_shape(thing, self._cell, frame, self.leaf))
        elif isinstance(thing, OpsFlowable) and thing.figure is not None and self._reader is None:
            self._take_chart(thing)
        else:
            return False
        return True

    def _take_text(self, text: SetText) -> None:
        setting, paragraph = text.setting, text.paragraph
        if self._reader is not None:
            self._reader.hear(paras_of(paragraph, setting.align, setting.role.weight, setting.colour, 1 / PX))
            return
        frame = self.frame_at(0.0, text.height)
        scale = frame.scale / PX
        paras = paras_of(paragraph, setting.align, setting.role.weight, setting.colour, scale)
        if not paras:
            return
        rect = frame.rect(Rect(0, 0, text.width / PX, text.height / PX))
        self.leaf.is_title, before = setting.tag == "H1", self.leaf.is_title
        self.leaf.add_paras(rect, paras, wraps=len(paragraph.lines) > len(paras))
        self.leaf.is_title = before

    def _take_chart(self, thing: OpsFlowable) -> None:
        figure, frame = thing.figure, self.frame_at(0.0, thing.height)
        rect = Rect(0, 0, thing.width / PX, thing.height / PX)
        if isinstance(figure, LineFigure):
            self._add(line_chart(figure, frame.rect(rect), frame.scale, self.leaf), thing.alt)
        elif figure is not None:
            with self.leaf.group(figure.up):
                self.leaf.paint(figure.backdrop, frame)
            self._add(spots_chart(figure, frame.rect(figure.plot), frame.scale, self.leaf), thing.alt)

    def _add(self, shape: Shape, alt: str) -> None:
        self.leaf.add(Shape(shape.kind, shape.rect, shape.write, alt=alt))

    def _cell(self, cell: list[Flowable], width: float) -> CellReader:
        """What stands in a cell of a table."""
        before, self._reader = self._reader, CellReader(self.leaf.tools.signs)
        try:
            for flowable in cell:
                flowable.wrapOn(self, width, 0.0)
                flowable.drawOn(self, 0.0, 0.0)
            return self._reader
        finally:
            self._reader = before

    @property
    def reader(self) -> CellReader | None:
        """Who reads a cell at this moment."""
        return self._reader


class SlidePage(Page):
    """A page on a slide: what can neither be divided nor goes on a whole one is made smaller."""

    def flow(self, story: Sequence[Flowable], rect: Rect) -> list[Flowable]:
        """Fill a rectangle from the top; what did not fit is given back."""
        try:
            return super().flow(story, rect)
        except BugError:
            scale = next((share for share in _SMALLER if _height(story[0], rect, share) <= rect.h), None)
            if scale is None or _height(story[0], rect, 1.0) <= rect.h:
                raise
        height = _height(story[0], rect, scale)
        self._canvas.saveState()
        self._canvas.translate(rect.x * PX, self._from_bottom(rect.y + height))
        self._canvas.scale(scale, scale)
        story[0].wrapOn(self._canvas, rect.w * PX / scale, rect.h * PX / scale)
        story[0].drawOn(self._canvas, 0.0, 0.0)
        self._canvas.restoreState()
        return list(story[1:])


def _height(flowable: Flowable, rect: Rect, scale: float) -> float:
    """How high a flowable is, in px, when it is laid out wider and made smaller."""
    return float(flowable.wrap(rect.w * PX / scale, rect.h * PX / scale)[1]) / PX * scale


class SlidePainter(DisplayPainter):
    """Paints display lists on the slide under its canvas."""

    def __init__(self, canvas: SlideCanvas) -> None:
        self._slides = canvas

    def paint(self, ops: Iterable[Op], left: float, top: float, scale: float = 1.0) -> None:
        """Paint ops with their origin at a place of the canvas."""
        self._slides.paint(list(ops), self._slides.frame_at(left, top, scale))


class SlideTags(Tags):
    """Figures become groups with an alternative text, decoration is marked as such, the first heading is the title."""

    def __init__(self, canvas: SlideCanvas, lang: str) -> None:
        super().__init__(canvas, lang)
        self._slides = canvas

    @contextmanager
    def group(self, role: Role, *, alt: str = "", lang: str = "") -> Iterator[Element]:
        """Nothing to be told."""
        yield Element(role, alt, lang)

    @contextmanager
    def inside(self, element: Element) -> Iterator[None]:  # noqa: ARG002
        """Nothing to be told."""
        yield

    @contextmanager
    def content(self, role: Role, *, text: str = "", alt: str = "", lang: str = "") -> Iterator[Element]:
        """A figure is a group, a first heading the title."""
        element = Element(role, alt, lang, text)
        reader, leaf = self._slides.reader, self._slides.leaf
        if reader is not None:
            with reader.called(alt):
                yield element
        elif role == "Figure" and alt:
            with leaf.group(alt):
                yield element
        else:
            before, leaf.is_title = leaf.is_title, role == "H1"
            yield element
            leaf.is_title = before

    @contextmanager
    def more(self, element: Element) -> Iterator[None]:  # noqa: ARG002
        """Nothing to be told."""
        yield

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Decoration."""
        leaf = self._slides.leaf
        before, leaf.is_artifact = leaf.is_artifact, True
        yield
        leaf.is_artifact = before

    @contextmanager
    def suspended(self) -> Iterator[None]:
        """Nothing to be told."""
        yield

    def finish(self) -> None:
        """Slides have no tree of their own."""
