"""Short texts in round frames, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.layout.display import Align, Box, Op, Rect, Text, mirrored
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import CHIP
from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.reports.pdf.display_painter import PX

_HEIGHT: Final = 34.0
_PADDING: Final = 15.0
_GAP: Final = 10.0
_CLOSEST: Final = 0.72
"""Chips are made lower down to this share of their height."""
_ROUNDING: Final = 1.0
"""What a measured text is given more, so that it is not broken by the rounding of its width."""


@dataclass(frozen=True, slots=True)
class ChipLook:
    """The fill of chips, and their border, if they have one."""

    fill: str
    border: str | None = None


@dataclass(frozen=True, slots=True)
class _Chip:
    text: str
    width: float
    height: float


class Chips(Flowable):
    """Rows of chips from the side where reading starts; divided between rows."""

    canv: PdfCanvas

    def __init__(
        self,
        texts: Sequence[str],
        look: ChipLook,
        prose: Prose,
        *,
        space_before: float = 0.0,
        space_after: float = 0.0,
    ) -> None:
        super().__init__()
        self._texts, self._look, self._prose = texts, look, prose
        self._role = prose.sized(CHIP)
        share = max(prose.density.space, _CLOSEST)
        self._tall, self._gap, self._padding = _HEIGHT * share, _GAP * share, _PADDING * share
        self.spaceBefore, self.spaceAfter = space_before * PX, space_after * PX

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        """(the column's width, the height of all rows), in points."""
        self._rows = self._arranged(available_width / PX)
        heights = [max(chip.height for chip in row) for row in self._rows]
        self.width = available_width
        self.height = (sum(heights) + self._gap * max(0, len(heights) - 1)) * PX
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Two parts, divided between rows; nothing when not even the first has room."""
        rows = self._arranged(available_width / PX)
        room = available_height / PX + 1e-6
        kept = 0
        for row in rows:
            height = max(chip.height for chip in row)
            if height > room:
                break
            kept += len(row)
            room -= height + self._gap
        if not 0 < kept < len(self._texts):
            return []
        first = Chips(self._texts[:kept], self._look, self._prose)
        second = Chips(self._texts[kept:], self._look, self._prose)
        first.spaceBefore, second.spaceAfter = self.spaceBefore, self.spaceAfter
        return [first, second]

    def draw(self) -> None:
        """Draw the chips, each an entry of a list."""
        tags, width = self.canv.tags, self.width / PX
        y = 0.0
        with tags.group("L"):
            for row in self._rows:
                x = 0.0
                for chip in row:
                    ops = self._ops(chip, x, y)
                    ops = mirrored(ops, width) if self._prose.edition.direction == "rtl" else ops
                    with tags.content("LI"):
                        self.canv.painter.paint(ops, 0.0, self.height)
                    x += chip.width + self._gap
                y += max(chip.height for chip in row) + self._gap

    def _arranged(self, width: float) -> list[list[_Chip]]:
        rows: list[list[_Chip]] = []
        x = width
        for text in self._texts:
            chip = self._chip(text, width)
            if not rows or x + self._gap + chip.width > width:
                rows.append([chip])
                x = chip.width
            else:
                rows[-1].append(chip)
                x += self._gap + chip.width
        return rows

    def _chip(self, text: str, most: float) -> _Chip:
        natural = self._prose.measure.width(text, self._role) + 2 * self._padding + _ROUNDING
        if natural <= most:
            return _Chip(text, natural, self._tall)
        lines = self._prose.measure.lines(text, self._role, most - 2 * self._padding)
        pitch = self._role.metrics(text)[1]
        return _Chip(text, most, self._tall + (lines - 1) * pitch)

    def _ops(self, chip: _Chip, x: float, y: float) -> list[Op]:
        pitch = self._role.metrics(chip.text)[1]
        radius = self._tall / 2
        frame = Rect(x, y, chip.width, chip.height)
        inner = Rect(
            x + self._padding, y + (self._tall - pitch) / 2, chip.width - 2 * self._padding, chip.height
        )
        lines = round((chip.height - self._tall) / pitch) + 1
        align: Align = "left"
        return [
            Box(frame, fill=self._look.fill, border=self._look.border, radii=(radius,) * 4),
            Text(inner, chip.text, self._role, PRINT.ink, align, lines),
        ]
