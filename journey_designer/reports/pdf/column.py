"""Flowables stacked into a column, divided where it ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from journey_designer.core.errors import BugError

_FUZZ = 1e-6


def fill_column(
    canvas: Any, story: Sequence[Flowable], left: float, bottom: float, width: float, height: float
) -> list[Flowable]:
    """Draw flowables from the top of a column (in points) until it is full; those that are left.

    Space before the first one is dropped, spaces between two overlap. One that asks to be kept with the next
    moves on with it. Raises `BugError` when an empty column does not have room for the first.
    """
    column = _Column(canvas, left, bottom, width, height)
    rest = list(story)
    while rest:
        following = column.add(rest)
        if following is None:
            break
        rest = following
    if rest and column.is_empty:
        raise BugError(f"a {type(rest[0]).__name__} does not fit into a column {height:.0f} pt high")
    return rest


class _Column:
    def __init__(self, canvas: Any, left: float, bottom: float, width: float, height: float) -> None:
        self._canvas, self._left, self._width = canvas, left, width
        self._bottom, self._y = bottom, bottom + height
        self._space = 0.0
        self.is_empty = True

    def add(self, rest: Sequence[Flowable]) -> list[Flowable] | None:
        """Draw the first flowable or as much of it as fits; what is left, or ``None`` when nothing fits."""
        item = rest[0]
        gap = self._gap(item)
        room = self._y - gap - self._bottom
        height = self._height(item, room)
        if height <= room + _FUZZ:
            if not self.is_empty and not self._keeps_company(rest, room - height):
                return None
            self._draw(item, gap, height)
            return list(rest[1:])
        parts = item.splitOn(self._canvas, self._width, room)
        if len(parts) < 2:
            return None
        first = self._height(parts[0], room)
        if first > room + _FUZZ:
            return None
        self._draw(parts[0], gap, first)
        return [*parts[1:], *rest[1:]]

    def _gap(self, item: Flowable) -> float:
        return 0.0 if self.is_empty else max(self._space, float(item.getSpaceBefore()))

    def _height(self, item: Flowable, room: float) -> float:
        return float(item.wrapOn(self._canvas, self._width, max(room, 0.0))[1])

    def _keeps_company(self, rest: Sequence[Flowable], room: float) -> bool:
        """Whether the start of what the first flowable is to be kept with fits into the room under it."""
        if not rest[0].getKeepWithNext() or len(rest) < 2:
            return True
        item = rest[1]
        room -= max(float(rest[0].getSpaceAfter()), float(item.getSpaceBefore()))
        height = self._height(item, room)
        if height <= room + _FUZZ:
            return self._keeps_company(rest[1:], room - height)
        return room > 0 and len(item.splitOn(self._canvas, self._width, room)) > 1

    def _draw(self, item: Flowable, gap: float, height: float) -> None:
        self._y -= gap + height
        item.drawOn(self._canvas, self._left, self._y)
        self._space = float(item.getSpaceAfter())
        self.is_empty = False
