"""Things that stay together, and things in a frame."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from journey_designer.core.text import Direction
from journey_designer.layout.display import Box, Rect
from journey_designer.reports.pages.side_by_side import SideBySide, stack_height
from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.reports.pdf.display_painter import PX


class Block(SideBySide):
    """A stack that moves on to the next page as a whole, unless it is higher than ``tallest`` px."""

    def __init__(
        self, stack: Sequence[Flowable], tallest: float, direction: Direction, *, space_before: float = 0.0
    ) -> None:
        super().__init__([stack], [None], 0.0, direction, space_before=space_before)
        self._tallest = tallest

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Two parts of what can never stay together; nothing else is divided."""
        if self.wrap(available_width, available_height)[1] <= self._tallest * PX:
            return []
        return super().split(available_width, available_height)


class Framed(Flowable):
    """A stack in a frame with round corners, at least ``least`` px high; divided where its stack can be."""

    canv: PdfCanvas

    def __init__(
        self,
        stack: Sequence[Flowable],
        direction: Direction,
        *,
        fill: str,
        border: str,
        dash: tuple[float, ...] = (),
        padding: tuple[float, float] = (14.0, 15.0),
        radius: float = 8.0,
        least: float = 0.0,
    ) -> None:
        super().__init__()
        self._stack, self._direction = list(stack), direction
        self._fill, self._border, self._dash = fill, border, dash
        self._padding, self._radius, self.least = padding, radius, least
        self.spaceBefore = self.spaceAfter = 0.0

    def own_height(self, width: float) -> float:
        """The height in px that the stack needs in a frame of a width in points."""
        above, beside = self._padding
        return stack_height(self._stack, max(width - 2 * beside * PX, 1.0)) / PX + 2 * above

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        """(the column's width, the height of the frame), in points."""
        self.width = available_width
        self.height = max(self.own_height(available_width), self.least) * PX
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Two frames, where the stack can be divided."""
        above, beside = self._padding
        body = SideBySide([self._stack], [None], 0.0, self._direction)
        inner = max(available_width - 2 * beside * PX, 1.0)
        return [
            Framed(
                [part],
                self._direction,
                fill=self._fill,
                border=self._border,
                dash=self._dash,
                padding=self._padding,
                radius=self._radius,
            )
            for part in body.split(inner, available_height - 2 * above * PX)
        ]

    def draw(self) -> None:
        """Draw the frame and what is in it."""
        above, beside = self._padding
        frame = Box(
            Rect(0, 0, self.width / PX, self.height / PX),
            fill=self._fill,
            border=self._border,
            radii=(self._radius,) * 4,
            dash=self._dash,
        )
        with self.canv.tags.artifact():
            self.canv.painter.paint([frame], 0.0, self.height)
        body = SideBySide([self._stack], [None], 0.0, self._direction)
        _, height = body.wrapOn(self.canv, max(self.width - 2 * beside * PX, 1.0), self.height)
        body.drawOn(self.canv, beside * PX, self.height - above * PX - height)


def framed_row(frames: Sequence[Framed], width: float, gap: float, direction: Direction) -> SideBySide:
    """Frames of one height beside one another, ``width`` px wide together."""
    share = (width - gap * (len(frames) - 1)) / len(frames)
    highest = max(frame.own_height(share * PX) for frame in frames)
    for frame in frames:
        frame.least = highest
    return SideBySide([[frame] for frame in frames], [None] * len(frames), gap, direction)
