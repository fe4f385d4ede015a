"""Names in the headers of a printed map, set smaller and on more lines where one line would cut them.

On the screen a cut name is shown in full when it is pointed at; paper has no such way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from journey_designer.layout.display import Op, Rect, Text, TextRole
from journey_designer.layout.metrics import STAGE
from journey_designer.reports.pages.printed_measure import PrintedMeasure

_SMALLER: Final = (
    (STAGE, 1),
    (TextRole("stage, two lines", 13, 17, 13, 19, 600), 2),
    (TextRole("stage, three lines", 12, 14, 12, 15, 600), 3),
)
"""What fits into the header of a stage, 43 px under its bar, largest first."""


def whole_names(ops: Iterable[Op], measure: PrintedMeasure) -> list[Op]:
    """The ops with the names of stages set so that as much of them is seen as the header has room for."""
    return [_whole(op, measure) if isinstance(op, Text) and op.role == STAGE else op for op in ops]


def _whole(op: Text, measure: PrintedMeasure) -> Text:
    role, most = _SMALLER[-1]
    for role, most in _SMALLER:
        if measure.lines(op.text, role, op.rect.w) <= most:
            break
    lines = min(measure.lines(op.text, role, op.rect.w), most)
    height = lines * role.metrics(op.text)[1]
    middle = op.rect.y + op.rect.h / 2
    rect = Rect(op.rect.x, middle - height / 2, op.rect.w, height)
    return replace(op, rect=rect, role=role, max_lines=lines)
