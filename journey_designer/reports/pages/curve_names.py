"""Whose curve it is: face and name at the end of each curve, moved apart where they would touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from journey_designer.core.records import Persona
from journey_designer.layout.display import Op, Rect, Text
from journey_designer.reports.pages.portrait import portrait_ops
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import CURVE_NAME

NAMES_WIDTH: Final = 128.0
_FACE: Final = 20.0
_TEXT: Final = 26.0
_LEAST_STEP: Final = 24.0
_MOST_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class CurveName:
    """The name of a curve and whose face stands before it; ``has_picture``: whether there is a portrait."""

    text: str
    persona: Persona | None
    has_picture: bool = False


def name_ops(
    prose: Prose,
    names: Sequence[CurveName],
    wanted: Sequence[float],
    inks: Sequence[str],
    left: float,
    bottom: float,
) -> list[Op]:
    """The names from ``left`` on, each as near as can be to the height it wants, none under ``bottom``."""
    width = NAMES_WIDTH - 14 - _TEXT
    lines = [min(max(1, prose.measure.lines(name.text, CURVE_NAME, width)), _MOST_LINES) for name in names]
    heights = [
        max(_LEAST_STEP, count * CURVE_NAME.metrics(name.text)[1] + 4)
        for name, count in zip(names, lines, strict=True)
    ]
    ops: list[Op] = []
    for place, y in zip(*_apart(wanted, heights, bottom), strict=True):
        name, pitch = names[place], CURVE_NAME.metrics(names[place].text)[1]
        if name.persona is not None:
            rect = Rect(left, y - _FACE / 2, _FACE, _FACE)
            ops += portrait_ops(name.persona, rect, has_picture=name.has_picture)
        height = lines[place] * pitch
        text = Rect(left + _TEXT, y - height / 2, width, height)
        ops.append(Text(text, name.text, CURVE_NAME, inks[place], "left", lines[place]))
    return ops


def _apart(wanted: Sequence[float], heights: Sequence[float], bottom: float) -> tuple[list[int], list[float]]:
    """The places from top to bottom, and the middles of their names so that none touches another."""
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    middles: list[float] = []
    free = 0.0
    for place in order:
        middles.append(max(wanted[place], free + heights[place] / 2))
        free = middles[-1] + heights[place] / 2
    limit = bottom
    for number in range(len(order) - 1, -1, -1):
        half = heights[order[number]] / 2
        middles[number] = min(middles[number], limit - half)
        limit = middles[number] - half
    return order, middles
