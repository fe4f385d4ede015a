"""A trait that lies between two ends: its name, beside it the track with its ends, and where the persona stands."""

from __future__ import annotations

from typing import Final

from journey_designer.core.records import Trait
from journey_designer.layout.display import Align, Box, Colour, Op, Path, Rect, Text, TextRole, mirrored
from journey_designer.layout.drawing.shapes import circle
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.brand import brand_of
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.roles import SCALE, SCALE_END
from journey_designer.reports.pdf.ops_flowable import OpsFlowable

_NAME: Final = 0.46
"""The share of the width that is the name's; the track has the rest, with its ends under it."""
_GAP: Final = 12.0
_STEPS: Final = 5
_KNOB: Final = 8.0
_TRACK_MIDDLE: Final = 11.0
_ENDS_TOP: Final = 19.0
_MOST_LINES: Final = 500


def scale_row(
    edition: Edition, trait: Trait, measure: PrintedMeasure, width: float, role: TextRole = SCALE
) -> OpsFlowable:
    """The row of a scale, ``width`` px wide, as high as its texts need; ``role`` is that of its name."""
    left = width * _NAME + _GAP
    half = (width - left - _GAP) / 2
    track = Rect(left + _KNOB, _TRACK_MIDDLE, width - left - 2 * _KNOB, 0)
    texts: tuple[tuple[str, float, float, float, TextRole, str, Align], ...] = (
        (trait.text, 0, 0, width * _NAME, role, PRINT.ink, "left"),
        (trait.low_end, left, _ENDS_TOP, half, SCALE_END, PRINT.ink3, "left"),
        (trait.high_end, width - half, _ENDS_TOP, half, SCALE_END, PRINT.ink3, "right"),
    )
    ops = _track_ops(track, _TRACK_MIDDLE, trait.value, brand_of(edition).accent)
    height = _ENDS_TOP
    for text, x, y, w, own, colour, align in texts:
        if text:
            rect = Rect(x, y, w, measure.lines(text, own, w) * own.metrics(text)[1])
            ops.append(Text(rect, text, own, colour, align, _MOST_LINES))
            height = max(height, rect.bottom)
    ops = mirrored(ops, width) if edition.direction == "rtl" else ops
    return OpsFlowable(ops, width, height, alt=_alt(edition, trait))


def _track_ops(track: Rect, y: float, value: int | None, accent: Colour) -> list[Op]:
    step = track.w / (_STEPS - 1)
    ops: list[Op] = [Box(Rect(track.x, y - 1, track.w, 2), fill=PRINT.line2)]
    ops += [Path(circle(track.x + place * step, y, 2.8), fill=PRINT.line2) for place in range(_STEPS)]
    if value is not None:
        x = track.x + (value - 1) * step
        ops.append(Path(circle(x, y, 7), fill=PRINT.surface, stroke=accent, width=1.6))
        ops.append(Path(circle(x, y, 4), fill=accent))
    return ops


def _alt(edition: Edition, trait: Trait) -> str:
    words = edition.words
    value = words.not_assessed if trait.value is None else edition.number(trait.value)
    return words.scale_alt.format(
        text=trait.text, value=value, most=edition.number(_STEPS), low=trait.low_end, high=trait.high_end
    )
