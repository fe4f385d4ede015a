"""Small marks on the map: open notes with their number, risks, and that a touchpoint has a journey of its own."""

from __future__ import annotations

from journey_designer.core.notes import open_notes
from journey_designer.core.records import Touchpoint
from journey_designer.layout.box_sizes import HEAD_INSET
from journey_designer.layout.display import Colour, Icon, Op, Rect, Text
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.metrics import CAPTION, NUMBER

NOTE_ICON = "message-square-text"
DETAIL_ICON = "map"
RISK_ICON = "shield-alert"
DETAIL_SIDE = 18.0
"""The side in px of the square at the head of a touchpoint that opens its detailed journey."""
_ICON = 13.0
_SMALL = 11.0
_RISK = 15.0
_GAP = 3.0


def note_count(pen: Pen, record_id: str) -> int:
    """How many open notes the map shows at a record: none where notes are not drawn."""
    return open_notes(pen.document, record_id) if pen.layout.style.has_notes else 0


def note_mark_width(pen: Pen, count: int) -> float:
    """The width in px of the mark with its gap, 0 where there is no open note."""
    if not count:
        return 0.0
    return _ICON + _GAP + pen.layout.measure.width(pen.number(count), NUMBER) + 6


def note_mark(
    pen: Pen, count: int, x: float, middle: float, colour: Colour | None = None, *, is_small: bool = False
) -> list[Op]:
    """The mark from ``x`` on, round a height; nothing where there is no open note. A small one fits the foot of a card."""
    if not count:
        return []
    tone = colour or pen.palette.accent
    width, side = note_mark_width(pen, count) - _ICON - _GAP, _SMALL if is_small else _ICON
    return [
        Icon(Rect(x, middle - side / 2, side, side), NOTE_ICON, tone),
        Text(Rect(x + side + _GAP, middle - 8, width, 16), pen.number(count), NUMBER, tone),
    ]


def detail_rect(head: Rect) -> Rect:
    """The square in the head of a touchpoint that opens its detailed journey."""
    line = CAPTION.line
    return Rect(
        head.right - HEAD_INSET - DETAIL_SIDE + 4,
        head.y + 10 + (line - DETAIL_SIDE) / 2,
        DETAIL_SIDE,
        DETAIL_SIDE,
    )


def head_marks(pen: Pen, touchpoint: Touchpoint, head: Rect) -> tuple[list[Op], float]:
    """The marks at the end of a touchpoint's channel line, and the width in px that they take."""
    ops: list[Op] = []
    room, square = 0.0, detail_rect(head)
    middle = square.y + square.h / 2
    if touchpoint.detail_id is not None:
        ops.append(Icon(square.inset(2, 2), DETAIL_ICON, pen.palette.accent))
        room = DETAIL_SIDE
    count = note_count(pen, touchpoint.id)
    width = note_mark_width(pen, count)
    ops += note_mark(pen, count, head.right - HEAD_INSET - room - width + 4, middle)
    if touchpoint.risks:
        room += width
        x = head.right - HEAD_INSET - room - _RISK + 4
        ops.append(Icon(Rect(x, middle - _RISK / 2, _RISK, _RISK), RISK_ICON, pen.palette.neg))
        width = _RISK + _GAP
    return ops, room + width
