"""Small drawings by code: faces, the star, evidence ticks."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

from journey_designer.layout.display import Box, Colour, Command, Op, Path, Rect, Stamp

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


def evidence_ticks(x: float, bottom: float, grade: str, colour: Colour) -> list[Op]:
    """Three bars on a base line, as many filled as the evidence is good: none for an assumption, all if measured."""
    filled = _GRADES.index(grade) if grade in _GRADES else 0
    full: list[Command] = []
    empty: list[Command] = []
    for place, height in enumerate(_TICKS):
        bar = Rect(x + place * 4.5, bottom - height, 3, height)
        if place < filled:
            full += _rounded(bar)
        else:
            empty += _rounded(bar.inset(0.4, 0.4))
    ops: list[Op] = [Path(tuple(full), fill=colour)] if full else []
    return [*ops, Path(tuple(empty), stroke=colour + "99", width=0.8)] if empty else ops


def face_stamp(rect: Rect, level: int, colour: Colour) -> Stamp:
    """A face as a stamp."""
    return Stamp(rect, f"face {level} {colour} {rect.w}", _face_parts(rect.w, level, colour))


def star_stamp(x: float, y: float, r: float, fill: Colour, outline: Colour) -> Stamp:
    """A star round a middle as a stamp."""
    size = 2 * r + 4
    rect = Rect(x - size / 2, y - size / 2, size, size)
    return Stamp(rect, f"star {r} {fill} {outline}", _star_parts(size / 2, r, fill, outline))


def ticks_stamp(x: float, bottom: float, grade: str, colour: Colour) -> Stamp:
    """Evidence ticks as a stamp."""
    rect = Rect(x, bottom - TICKS_HEIGHT, TICKS_WIDTH, TICKS_HEIGHT)
    return Stamp(rect, f"ticks {grade} {colour}", _ticks_parts(grade, colour))


@lru_cache(maxsize=256)
def _face_parts(size: float, level: int, colour: Colour) -> tuple[Box | Path, ...]:
    return _parts(face(Rect(0, 0, size, size), level, colour))


@lru_cache(maxsize=64)
def _star_parts(middle: float, r: float, fill: Colour, outline: Colour) -> tuple[Box | Path, ...]:
    return (star(middle, middle, r, fill, outline),)


@lru_cache(maxsize=256)
def _ticks_parts(grade: str, colour: Colour) -> tuple[Box | Path, ...]:
    return _parts(evidence_ticks(0, TICKS_HEIGHT, grade, colour))


def _parts(ops: list[Op]) -> tuple[Box | Path, ...]:
    return tuple(op for op in ops if isinstance(op, Box | Path))


def _rounded(rect: Rect) -> tuple[Command, ...]:
    """A small rectangle with corners of radius 1."""
    left, top, right, bottom = rect.x, rect.y, rect.right, rect.bottom
    return (
        ("M", (left + 1, top)),
        ("L", (right - 1, top)),
        ("C", (right - 0.4, top, right, top + 0.4, right, top + 1)),
        ("L", (right, bottom - 1)),
        ("C", (right, bottom - 0.4, right - 0.4, bottom, right - 1, bottom)),
        ("L", (left + 1, bottom)),
        ("C", (left + 0.4, bottom, left, bottom - 0.4, left, bottom - 1)),
        ("L", (left, top + 1)),
        ("C", (left, top + 0.4, left + 0.4, top, left + 1, top)),
        ("Z", ()),
    )
