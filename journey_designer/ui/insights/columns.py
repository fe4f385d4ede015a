"""The columns of a painted table: where each begins and how wide it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Span = tuple[float, float]
"""Where a column begins, counted from the start side, and how wide it is; in px."""


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` is the least, in px of the design; ``share`` of the room that is left goes to it too."""

    key: str
    width: float
    share: float = 0.0


def spans(
    columns: Sequence[Column], room: float, *, scale: float = 1.0, gap: float = 14.0
) -> dict[str, Span]:
    """Each column's place in ``room`` px. Where there is not enough room, all become narrower alike."""
    fixed = sum(column.width for column in columns) * scale
    free = room - gap * (len(columns) - 1) - fixed
    shares = sum(column.share for column in columns) or 1.0
    shrink = 1.0 if free >= 0 else max((fixed + free) / fixed, 0.1)
    found: dict[str, Span] = {}
    x = 0.0
    for column in columns:
        width = column.width * scale * shrink + max(free, 0.0) * column.share / shares
        found[column.key] = (x, width)
        x += width + gap
    return found
