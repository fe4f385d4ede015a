"""The flowable for a display list: a chart, a row of chips, a face."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from journey_designer.layout.display import Op
from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.reports.pdf.display_painter import PX
from journey_designer.reports.pdf.figures import Figure
from journey_designer.typography.paragraph import Alignment


class OpsFlowable(Flowable):
    """A display list in the flow, ``width`` by ``height`` px, never divided.

    With ``alt`` it is a figure that is read as that text, without it decoration. ``align`` places it in a
    wider column. ``figure``: what it shows in numbers, for canvases that have charts of their own. ``scale``: how
    much larger or smaller than ``width`` by ``height`` it is drawn.
    """

    canv: PdfCanvas

    def __init__(
        self,
        ops: Sequence[Op],
        width: float,
        height: float,
        *,
        alt: str = "",
        figure: Figure | None = None,
        scale: float = 1.0,
        align: Alignment = "left",
        space_before: float = 0.0,
        space_after: float = 0.0,
    ) -> None:
        super().__init__()
        self._ops, self._alt, self._align = ops, alt, align
        self.figure = figure
        self._scale = scale
        self._own_width = width * PX * scale
        self.height = height * PX * scale
        self.spaceBefore, self.spaceAfter = space_before * PX, space_after * PX

    @property
    def alt(self) -> str:
        """What it shows, in words."""
        return self._alt

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        """(the column's width, the height), in points."""
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        """Paint the ops."""
        if self.figure is not None and self.canv.takes(self):
            return
        free = self.width - self._own_width
        left = {"right": free, "end": free, "centre": free / 2}.get(self._align, 0.0)
        tags = self.canv.tags
        with tags.content("Figure", alt=self._alt) if self._alt else tags.artifact():
            self.canv.painter.paint(self._ops, left, self.height, self._scale)
