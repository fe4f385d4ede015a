"""Columns of flowables beside one another, divided together at the end of a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from journey_designer.core.text import Direction
from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.reports.pdf.display_painter import PX

_FUZZ = 1e-6

Stack = Sequence[Flowable]
"""Flowables one under the other."""


class SideBySide(Flowable):
    """Stacks beside one another, the first where reading starts.

    ``widths`` are px for each column, ``None`` for an equal share of what is left; ``gap`` lies between two.
    ``is_centred``: where the whole fits, stacks are centred to the highest one. Divided, each stack is cut
    where the page ends, and goes on in its own column.
    """

    canv: PdfCanvas

    def __init__(
        self,
        stacks: Sequence[Stack],
        widths: Sequence[float | None],
        gap: float,
        direction: Direction,
        *,
        is_centred: bool = False,
        space_before: float = 0.0,
        space_after: float = 0.0,
    ) -> None:
        super().__init__()
        self._stacks, self._widths, self._gap, self._direction = stacks, widths, gap, direction
        self._is_centred = is_centred
        self.spaceBefore, self.spaceAfter = space_before * PX, space_after * PX

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        """(width, height of the highest stack), in points."""
        self.width = available_width
        self.height = max((self._heights()), default=0.0)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Two parts, or nothing when not a line of any stack has room."""
        self.width = available_width
        cuts = [
            _cut(stack, width, available_height)
            for stack, (_, width) in zip(self._stacks, self._places(), strict=True)
        ]
        if not any(first for first, _ in cuts) or not any(rest for _, rest in cuts):
            return []
        upper, lower = (
            SideBySide([cut[part] for cut in cuts], self._widths, self._gap, self._direction)
            for part in (0, 1)
        )
        upper.spaceBefore, lower.spaceAfter = self.spaceBefore, self.spaceAfter
        return [upper, lower]

    def draw(self) -> None:
        """Draw the stacks, one after the other."""
        heights = self._heights()
        for stack, (left, width), height in zip(self._stacks, self._places(), heights, strict=True):
            top = self.height - (self.height - height) / 2 if self._is_centred else self.height
            _draw(self.canv, stack, left, top, width)

    def _heights(self) -> list[float]:
        return [
            stack_height(stack, width) for stack, (_, width) in zip(self._stacks, self._places(), strict=True)
        ]

    def _places(self) -> list[tuple[float, float]]:
        """(left end, width) of each column in points."""
        fixed = sum(width for width in self._widths if width is not None) * PX
        free = self.width - fixed - self._gap * PX * (len(self._widths) - 1)
        share = free / max(1, sum(width is None for width in self._widths))
        places, x = [], 0.0
        for width in self._widths:
            own = max(share if width is None else width * PX, 1.0)
            places.append((self.width - x - own if self._direction == "rtl" else x, own))
            x += own + self._gap * PX
        return places


def stack_height(stack: Stack, width: float) -> float:
    """The height of a stack in a column, both in points."""
    total, space = 0.0, 0.0
    for number, item in enumerate(stack):
        total += (max(space, float(item.getSpaceBefore())) if number else 0.0) + _own(item, width)
        space = float(item.getSpaceAfter())
    return total


def _own(item: Flowable, width: float) -> float:
    return float(item.wrap(width, 0.0)[1])


def _draw(canvas: Any, stack: Stack, left: float, top: float, width: float) -> None:
    y, space = top, 0.0
    for number, item in enumerate(stack):
        y -= max(space, float(item.getSpaceBefore())) if number else 0.0
        y -= _own(item, width)
        item.drawOn(canvas, left, y)
        space = float(item.getSpaceAfter())


def _cut(stack: Stack, width: float, room: float) -> tuple[list[Flowable], list[Flowable]]:
    """What of a stack fits into a room, and the rest; headings stay with what follows them."""
    first: list[Flowable] = []
    space = 0.0
    for number, item in enumerate(stack):
        gap = max(space, float(item.getSpaceBefore())) if number else 0.0
        height = _own(item, width)
        if gap + height > room + _FUZZ:
            parts = item.split(width, room - gap) if room > gap else []
            if len(parts) > 1:
                return [*first, parts[0]], [*parts[1:], *stack[number + 1 :]]
            while first and first[-1].getKeepWithNext():
                first.pop()
            return first, list(stack[len(first) :])
        first.append(item)
        room -= gap + height
        space = float(item.getSpaceAfter())
    return first, []
