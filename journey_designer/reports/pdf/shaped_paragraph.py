"""The flowable for user text: set, divided between lines, linked, tagged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby

from reportlab.platypus import Flowable

from journey_designer.core.text import Direction
from journey_designer.layout.display import TextRole
from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.reports.pdf.display_painter import PX
from journey_designer.reports.pdf.plain import Content, joined
from journey_designer.reports.pdf.tags import Element, Role
from journey_designer.typography.paragraph import Alignment, Line, Paragraph, Placed, Span
from journey_designer.typography.typesetter import Typesetter

INK = "#1A1D26"
_FEWEST = 2
"""A paragraph is not divided so that a single line stands alone, at the bottom or at the top of a page."""


class Continuity:
    """What the parts of a divided flowable share: their structure element, once the first is drawn."""

    def __init__(self) -> None:
        self.element: Element | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """A text and how it is set. ``whole``: the text before any division, which decides sizes and tag."""

    typesetter: Typesetter
    text: str
    spans: tuple[Span, ...]
    role: TextRole
    colour: str
    align: Alignment
    direction: Direction | None
    max_lines: int | None
    tag: Role
    lang: str
    outline: int | None
    whole: str
    continuity: Continuity

    def set_for(self, width: float) -> Paragraph:
        """The lines at a width in points."""
        size, pitch = self.role.metrics(self.whole)
        return self.typesetter.set_text(
            self.text,
            size=size * PX,
            pitch=pitch * PX,
            width=width,
            weight=self.role.weight,
            align=self.align,
            direction=self.direction,
            max_lines=self.max_lines,
            spans=self.spans,
        )

    def after(self, line: Line, lines_before: int) -> Setting:
        """The rest from a line on."""
        start = line.start
        moved = (replace(span, start=span.start - start, stop=span.stop - start) for span in self.spans)
        most = None if self.max_lines is None else self.max_lines - lines_before
        return replace(self, text=self.text[start:], spans=tuple(moved), max_lines=most, outline=None)


class SetText(Flowable):
    """Text that may have been divided; make a `ShapedParagraph` instead. Divides between lines."""

    canv: PdfCanvas

    def __init__(self, setting: Setting, paragraph: Paragraph | None = None) -> None:
        super().__init__()
        self._setting = setting
        self._paragraph = paragraph
        self.spaceBefore = self.spaceAfter = 0.0
        self.keepWithNext = False

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        """Break lines for a width in points; (width, height)."""
        paragraph = self._lines_for(available_width)
        self.width, self.height = available_width, paragraph.height
        return self.width, self.height

    def _lines_for(self, width: float) -> Paragraph:
        if self._paragraph is None or self._paragraph.width != width:
            self._paragraph = self._setting.set_for(width)
        return self._paragraph

    @property
    def setting(self) -> Setting:
        """What is set, and how."""
        return self._setting

    @property
    def paragraph(self) -> Paragraph:
        """The lines, at the width it was wrapped for last."""
        return self._lines_for(self.width)

    def pitch(self, width: float) -> float:
        """The height of a line in points."""
        return self._lines_for(width).pitch

    def first_baseline(self, width: float) -> float:
        """How far the first baseline lies under the top, in points; 0 without a line."""
        lines = self._lines_for(width).lines
        return lines[0].baseline if lines else 0.0

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Two parts, the first no higher than the room; nothing when it had better move on as a whole."""
        paragraph = self._lines_for(available_width)
        total = len(paragraph.lines)
        count = min(int(available_height / paragraph.pitch + 1e-6), total)
        if total - count == 1:
            count -= 1
        return self.divided(available_width, count) if count >= min(_FEWEST, total) else []

    def divided(self, width: float, count: int) -> list[Flowable]:
        """Two parts, the first with so many lines; nothing when that would be none or all of them."""
        paragraph = self._lines_for(width)
        total = len(paragraph.lines)
        if not 0 < count < total:
            return []
        rest = self._setting.after(paragraph.lines[count], count)
        first = SetText(self._setting, paragraph.part(0, count))
        second = SetText(rest, paragraph.part(count, total))
        first.spaceBefore, second.spaceAfter = self.spaceBefore, self.spaceAfter
        second.keepWithNext = self.keepWithNext
        return [first, second]

    def draw(self) -> None:
        """Draw the lines, their links and the outline entry."""
        canvas, setting = self.canv, self._setting
        if canvas.takes(self):
            return
        paragraph = self._lines_for(self.width)
        if setting.outline is not None:
            canvas.add_outline(setting.whole, setting.outline, self.height)
        tags, continuity = canvas.tags, setting.continuity
        if continuity.element is None:
            with tags.content(setting.tag, text=setting.whole, lang=setting.lang) as continuity.element:
                canvas.pen.draw(paragraph, 0.0, self.height, setting.colour)
        else:
            with tags.more(continuity.element):
                canvas.pen.draw(paragraph, 0.0, self.height, setting.colour)
        for line in paragraph.lines:
            self._draw_links(line, paragraph.size)

    def _draw_links(self, line: Line, size: float) -> None:
        """One clickable rectangle for each stretch of a line with the same link."""
        y = self.height - line.baseline
        for link, group in groupby(line.placed, key=lambda placed: placed.span.link if placed.span else None):
            if link:
                stretch = list(group)
                right = stretch[-1].x + stretch[-1].cluster.advance * size
                box = (stretch[0].x, y - size * 0.3, right, y + size)
                self.canv.linkURL(link, box, relative=1, thickness=0)
        for span, group in groupby(line.placed, key=lambda placed: placed.span):
            if span is not None and (span.target or span.anchor):
                stretch = list(group)
                self._draw_crossing(span, stretch[0].x, stretch[-1], y, size)

    def _draw_crossing(self, span: Span, left: float, last: Placed, y: float, size: float) -> None:
        """A stretch that leads to a place of the document, or is one."""
        if span.anchor:
            self.canv.crossings.anchor(span.anchor, y + 2 * size)
        if span.target:
            right = last.x + last.cluster.advance * size
            self.canv.crossings.link(span.target, (left, y - size * 0.3, right, y + size))


class ShapedParagraph(SetText):
    """A paragraph of user text. Text is data: no mark-up is read in it, ``<b>`` is printed as it stands.

    ``content`` is a text, or pieces of it with their own weight, colour and link (http, https and mailto;
    others are dropped). ``role`` gives sizes in px; spaces are in px too. ``align`` is as in
    `Typesetter.set_text`. ``tag`` is the structure element; ``outline`` a level from 0 at which the text is
    entered into the outline. ``keep_with_next`` for headings.
    """

    def __init__(
        self,
        typesetter: Typesetter,
        content: Content,
        role: TextRole,
        *,
        colour: str = INK,
        align: Alignment = "start",
        direction: Direction | None = None,
        max_lines: int | None = None,
        space_before: float = 0.0,
        space_after: float = 0.0,
        keep_with_next: bool = False,
        tag: Role = "P",
        lang: str = "",
        outline: int | None = None,
    ) -> None:
        text, spans = joined(content)
        setting = Setting(
            typesetter=typesetter,
            text=text,
            spans=tuple(spans),
            role=role,
            colour=colour,
            align=align,
            direction=direction,
            max_lines=max_lines,
            tag=tag,
            lang=lang,
            outline=outline,
            whole=text,
            continuity=Continuity(),
        )
        super().__init__(setting)
        self.spaceBefore, self.spaceAfter = space_before * PX, space_after * PX
        self.keepWithNext = keep_with_next
