"""The averages of the stages as bars from the neutral middle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.analysis.averages import StageAverage
from journey_designer.layout.display import Box, Op, Rect, Text, mirrored
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.marks import DASH, stage_colours
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import BAR_NAME, BAR_VALUE
from journey_designer.reports.pdf.ops_flowable import OpsFlowable

_NAME: Final = 19.0
_NAME_WIDTH: Final = 138.0
_TRACK: Final = 164.0
_VALUE: Final = 60.0
_BAR: Final = 22.0
_LEAST: Final = 44.0
_MOST: Final = 2.0
_RADIUS: Final = 5.0
_MOST_LINES: Final = 6
"""A longer name ends with an ellipsis."""


def averages_bars(prose: Prose, averages: Sequence[StageAverage]) -> list[Flowable]:
    """A row for each stage: square, name, bar, value; a stage that nobody assessed has a dash."""
    return [_row(prose, average) for average in averages]


def _row(prose: Prose, average: StageAverage) -> Flowable:
    edition, stage = prose.edition, average.stage
    name = edition.stage_name(stage, edition.stage_number(stage))
    pitch = BAR_NAME.metrics(name)[1]
    lines = min(max(1, prose.measure.lines(name, BAR_NAME, _NAME_WIDTH)), _MOST_LINES)
    height = max(prose.space(_LEAST), lines * pitch + 6)
    middle = height / 2
    value = DASH if average.average is None else edition.score(average.average)
    value_pitch = BAR_VALUE.metrics(value)[1]
    colour = stage_colours(prose, stage).bar
    ops: list[Op] = [
        Box(Rect(0, middle - 5.5, 11, 11), fill=colour, radii=(3.0,) * 4),
        Text(
            Rect(_NAME, middle - lines * pitch / 2, _NAME_WIDTH, lines * pitch),
            name,
            BAR_NAME,
            PRINT.ink,
            "left",
            lines,
        ),
        *_bar(Rect(_TRACK, middle - _BAR / 2, prose.width - _VALUE - _TRACK, _BAR), average.average),
        Text(
            Rect(prose.width - _VALUE, middle - value_pitch / 2, _VALUE, value_pitch),
            value,
            BAR_VALUE,
            PRINT.ink,
            "right",
        ),
    ]
    if edition.direction == "rtl":
        ops = mirrored(ops, prose.width)
    alt = edition.told.average_alt.format(stage=name, average=value)
    return OpsFlowable(ops, prose.width, height, alt=alt)


def _bar(track: Rect, average: float | None) -> list[Op]:
    """The track with its middle, and the bar to the side of the average."""
    ops: list[Op] = [Box(track, fill=PRINT.sub, radii=(_RADIUS,) * 4)]
    zero = track.x + track.w / 2
    if average:
        length = abs(average) / _MOST * track.w / 2
        radius = min(_RADIUS, length)
        if average > 0:
            bar, radii = Rect(zero, track.y, length, track.h), (0.0, radius, radius, 0.0)
        else:
            bar, radii = Rect(zero - length, track.y, length, track.h), (radius, 0.0, 0.0, radius)
        ops.append(Box(bar, fill=PRINT.pos if average > 0 else PRINT.neg, radii=radii))
    return [*ops, Box(Rect(zero - 0.5, track.y - 3, 1, track.h + 6), fill=PRINT.ink3)]
