"""A paragraph with a small drawing before its first line: a finding with its evidence, a stage with its colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from journey_designer.core.text import Direction
from journey_designer.layout.display import Op
from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.reports.pdf.display_painter import PX


@dataclass(frozen=True, slots=True)
class Marker:
    """A drawing ``width`` px wide at its ``scale``, whose top is ``top`` px under that of the paragraph.

    ``alt`` is what it says; one without is decoration. ``indent``: where the paragraph begins.
    """

    ops: Sequence[Op]
    width: float
    top: float
    indent: float
    scale: float = 1.0
    alt: str = ""


class Hanging(Flowable):
    """A paragraph indented on the side where reading starts, the marker standing in the indent.

    It is divided where its paragraph can be; the marker stays with the first part.
    """

    canv: PdfCanvas

    def __init__(
        self,
        marker: Marker,
        paragraph: Flowable,
        direction: Direction,
        *,
        is_first: bool = True,
        space_before: float = 0.0,
        space_after: float = 0.0,
    ) -> None:
        super().__init__()
        self._marker, self._paragraph, self._direction = marker, paragraph, direction
        self._is_first = is_first
        self.spaceBefore, self.spaceAfter = space_before * PX, space_after * PX

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """(the column's width, the height of the paragraph), in points."""
        inner = max(available_width - self._marker.indent * PX, 1.0)
        self.width = available_width
        self.height = float(self._paragraph.wrap(inner, available_height)[1])
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Two parts where the paragraph gives two, else nothing."""
        inner = max(available_width - self._marker.indent * PX, 1.0)
        parts = self._paragraph.split(inner, available_height)
        if len(parts) < 2:
            return []
        first = Hanging(self._marker, parts[0], self._direction, is_first=self._is_first)
        second = Hanging(self._marker, parts[1], self._direction, is_first=False)
        first.spaceBefore, second.spaceAfter = self.spaceBefore, self.spaceAfter
        return [first, second]

    def draw(self) -> None:
        """Draw the marker and the paragraph."""
        marker, tags = self._marker, self.canv.tags
        indent = marker.indent * PX
        is_rtl = self._direction == "rtl"
        if self._is_first:
            x = self.width - marker.width * PX if is_rtl else 0.0
            with tags.content("Figure", alt=marker.alt) if marker.alt else tags.artifact():
                self.canv.painter.paint(marker.ops, x, self.height - marker.top * PX, marker.scale)
        self._paragraph.drawOn(self.canv, 0.0 if is_rtl else indent, 0.0)
