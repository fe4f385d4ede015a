"""The best and the worst moment of a journey, beside one another."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable

from journey_designer.analysis.curve import Curve, Point
from journey_designer.analysis.extremes import best, worst
from journey_designer.layout.display import Box, Op, Rect, Text, mirrored
from journey_designer.layout.drawing.shapes import face, level_of
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import EXTREME, EXTREME_LABEL, EXTREME_SCORE
from journey_designer.reports.pdf.ops_flowable import OpsFlowable

_GAP: Final = 14.0
_FACE: Final = 40.0
_TEXT: Final = 83.0
_SCORE: Final = 92.0
_LEAST: Final = 90.0
_MOST_LINES: Final = 6
"""A longer name ends with an ellipsis; the list of touchpoints has all of it."""


def extremes_row(prose: Prose, curve: Curve) -> list[Flowable]:
    """Two frames with face, name and score; nothing where no touchpoint is better than another."""
    highest, lowest = best(curve), worst(curve)
    if highest is None or lowest is None:
        return []
    told, width = prose.edition.told, (prose.width - _GAP) / 2
    pairs = ((told.best_moment, highest), (told.worst_moment, lowest))
    height = max(_height(prose, point, width) for _, point in pairs)
    ops: list[Op] = []
    for place, (label, point) in enumerate(pairs):
        ops += _frame(prose, label, point, Rect(place * (width + _GAP), 0, width, height))
    if prose.edition.direction == "rtl":
        ops = mirrored(ops, prose.width)
    alt = ". ".join(
        f"{label}: {prose.edition.touchpoint_name(point.touchpoint)} {prose.edition.score(point.score or 0)}"
        for label, point in pairs
    )
    return [OpsFlowable(ops, prose.width, height, alt=alt)]


def _lines(prose: Prose, point: Point, width: float) -> int:
    name = prose.edition.touchpoint_name(point.touchpoint)
    return min(prose.measure.lines(name, EXTREME, width - _TEXT - _SCORE), _MOST_LINES)


def _height(prose: Prose, point: Point, width: float) -> float:
    name = prose.edition.touchpoint_name(point.touchpoint)
    return max(_LEAST, 64 + _lines(prose, point, width) * EXTREME.metrics(name)[1])


def _frame(prose: Prose, label: str, point: Point, rect: Rect) -> list[Op]:
    score = point.score or 0.0
    colour = PRINT.score(score)
    name = prose.edition.touchpoint_name(point.touchpoint)
    value = prose.edition.score(score)
    middle = rect.y + rect.h / 2
    lines = _lines(prose, point, rect.w)
    label_pitch, pitch = EXTREME_LABEL.metrics(label)[1], EXTREME.metrics(name)[1]
    top = middle - (label_pitch + lines * pitch + 2) / 2
    text_width = rect.w - _TEXT - _SCORE
    score_pitch = EXTREME_SCORE.metrics(value)[1]
    return [
        Box(rect, fill=PRINT.surface, border=PRINT.line, radii=(12.0,) * 4),
        *face(Rect(rect.x + 25, middle - _FACE / 2, _FACE, _FACE), level_of(score), colour),
        Text(Rect(rect.x + _TEXT, top, text_width, label_pitch), label, EXTREME_LABEL, PRINT.ink2),
        Text(
            Rect(rect.x + _TEXT, top + label_pitch + 2, text_width, lines * pitch),
            name,
            EXTREME,
            PRINT.ink,
            "left",
            lines,
        ),
        Text(
            Rect(rect.right - _SCORE, middle - score_pitch / 2, _SCORE - 22, score_pitch),
            value,
            EXTREME_SCORE,
            colour,
            "right",
        ),
    ]
