"""Small drawings by code: faces, the star, evidence ticks."""

from __future__ import annotations

import math
from collections.abc import Callable

from journey_designer.layout.display import Box, Colour, Command, Op, Path, Rect

_KAPPA = 0.5522847498
"""Control distance of a quarter circle drawn as a cubic Bézier, in radii."""

TICKS_WIDTH = 13.0
TICKS_HEIGHT = 10.0
_TICKS = (2.5, 5.5, 8.5)
_GRADES = ("assumption", "heard", "observed", "measured")


def circle(x: float, y: float, r: float) -> tuple[Command, ...]:
    """A closed circle round a middle."""
    k = r * _KAPPA
    return (
        ("M", (x + r, y)),
        ("C", (x + r, y + k, x + k, y + r, x, y + r)),
        ("C", (x - k, y + r, x - r, y + k, x - r, y)),
        ("C", (x - r, y - k, x - k, y - r, x, y - r)),
        ("C", (x + k, y - r, x + r, y - k, x + r, y)),
        ("Z", ()),
    )


def star(x: float, y: float, r: float, fill: Colour, outline: Colour, width: float = 1.3) -> Path:
    """A five-pointed star, inner radius 0.46 of the outer."""
    commands: list[Command] = []
    for corner in range(10):
        reach = r if corner % 2 == 0 else r * 0.46
        angle = -math.pi / 2 + corner * math.pi / 5
        point = (x + reach * math.cos(angle), y + reach * math.sin(angle))
        commands.append(("L" if commands else "M", point))
    return Path((*commands, ("Z", ())), fill=fill, stroke=outline, width=width)


def face(rect: Rect, level: int, colour: Colour) -> list[Op]:
    """One of five faces, -2 … +2, which differ in mouth and brows, not only in colour."""
    size = rect.w
    stroke = max(size / 12, 1.2)
    x0, y0 = rect.x, rect.y

    def at(x: float, y: float) -> tuple[float, float]:
        return x0 + x * size, y0 + y * size

    middle = at(0.5, 0.5)
    ops: list[Op] = [Path(circle(*middle, size / 2 - stroke / 2), stroke=colour, width=stroke)]
    eye_y = 0.40 if level > -2 else 0.46
    ops += [Path(circle(*at(eye_x, eye_y), size * 0.058), fill=colour) for eye_x in (0.355, 0.645)]
    if level == -2:
        ops.append(Path((("M", at(0.25, 0.29)), ("L", at(0.43, 0.38))), stroke=colour, width=stroke))
        ops.append(Path((("M", at(0.75, 0.29)), ("L", at(0.57, 0.38))), stroke=colour, width=stroke))
    ops.append(_mouth(level, at, colour, stroke))
    return ops


def _mouth(
    level: int, at: Callable[[float, float], tuple[float, float]], colour: Colour, stroke: float
) -> Path:
    def bent(depth: float, y: float, half: float) -> tuple[Command, ...]:
        return (
            ("M", at(0.5 - half, y)),
            ("C", (*at(0.5 - half / 2, y + depth), *at(0.5 + half / 2, y + depth), *at(0.5 + half, y))),
        )

    if level == 2:
        commands = (*bent(0.27, 0.56, 0.22), ("Z", ()))
        return Path(commands, fill=colour, stroke=colour, width=stroke * 0.6)
    if level == 0:
        return Path(bent(0.0, 0.64, 0.17), stroke=colour, width=stroke)
    if level == 1:
        return Path(bent(0.15, 0.60, 0.19), stroke=colour, width=stroke)
    return Path(bent(-0.15, 0.72, 0.18), stroke=colour, width=stroke)


def level_of(score: float) -> int:
    """The face nearest to a score, halves away from neutral."""
    return int(math.copysign(min(math.floor(abs(score) + 0.5), 2), score)) if score else 0


def evidence_ticks(
    x: float, bottom: float, grade: str, colour: Colour, *, is_mirrored: bool = False
) -> list[Op]:
    """Three bars on a base line, as many filled as the evidence is good: none for an assumption, all if measured.

    ``is_mirrored``: the map will be turned round; the bars are drawn turned, so that they come out rising again.
    """
    filled = _GRADES.index(grade) if grade in _GRADES else 0
    ops: list[Op] = []
    for place, height in enumerate(_TICKS):
        shift = 2 - place if is_mirrored else place
        rect = Rect(x + shift * 4.5, bottom - height, 3, height)
        radii = (1.0, 1.0, 1.0, 1.0)
        if place < filled:
            ops.append(Box(rect, fill=colour, radii=radii))
        else:
            ops.append(Box(rect, border=colour + "99", width=0.8, radii=radii))
    return ops
