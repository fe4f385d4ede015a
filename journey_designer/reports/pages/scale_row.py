"""A trait that lies between two ends: its name, the ends, and where the persona stands."""

from __future__ import annotations

from typing import Final

from journey_designer.core.records import Trait
from journey_designer.layout.display import Align, Box, Op, Path, Rect, Text, TextRole, mirrored
from journey_designer.layout.drawing.shapes import circle
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.roles import SCALE, SCALE_END
from journey_designer.reports.pdf.ops_flowable import OpsFlowable

_NAME: Final = 0.36
_END: Final = 0.19
_GAP: Final = 14.0
_STEPS: Final = 5
_LEAST: Final = 34.0
_MOST_LINES: Final = 60


def scale_row(edition: Edition, trait: Trait, measure: PrintedMeasure, width: float) -> OpsFlowable:
    """The row of a scale, ``width`` px wide, as high as its texts need."""
    left_end = width * (_NAME + _END)
    track = Rect(left_end + _GAP, 0, width * (1 - _NAME - 2 * _END) - 2 * _GAP, 0)
    texts: tuple[tuple[str, float, float, TextRole, str, Align], ...] = (
        (trait.text, 0, width * _NAME - _GAP, SCALE, PRINT.ink, "left"),
        (trait.low_end, width * _NAME, width * _END, SCALE_END, PRINT.ink3, "right"),
        (trait.high_end, width * (1 - _END), width * _END, SCALE_END, PRINT.ink3, "left"),
    )
    heights = [measure.lines(text, role, w) * role.metrics(text)[1] for text, _, w, role, _, _ in texts]
    height = max(_LEAST, *(own + 8 for own in heights))
    ops = _track_ops(track, height / 2, trait.value)
    for (text, x, w, role, colour, align), own in zip(texts, heights, strict=True):
        if text:
            rect = Rect(x, (height - own) / 2, w, own)
            ops.append(Text(rect, text, role, colour, align, _MOST_LINES))
    ops = mirrored(ops, width) if edition.direction == "rtl" else ops
    return OpsFlowable(ops, width, height, alt=_alt(edition, trait))


def _track_ops(track: Rect, y: float, value: int | None) -> list[Op]:
    step = track.w / (_STEPS - 1)
    ops: list[Op] = [Box(Rect(track.x, y - 1, track.w, 2), fill=PRINT.line2)]
    ops += [Path(circle(track.x + place * step, y, 3.2), fill=PRINT.line2) for place in range(_STEPS)]
    if value is not None:
        x = track.x + (value - 1) * step
        ops.append(Path(circle(x, y, 8), fill=PRINT.surface, stroke=PRINT.accent, width=1.6))
        ops.append(Path(circle(x, y, 4.6), fill=PRINT.accent))
    return ops


def _alt(edition: Edition, trait: Trait) -> str:
    words = edition.words
    value = words.not_assessed if trait.value is None else edition.number(trait.value)
    return words.scale_alt.format(
        text=trait.text, value=value, most=edition.number(_STEPS), low=trait.low_end, high=trait.high_end
    )
