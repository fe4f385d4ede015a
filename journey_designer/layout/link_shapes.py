"""The lines between boxes: from edge to edge, bent where two lead to and fro, with a head at the end."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from journey_designer.layout.display import Command, Rect

Point = tuple[float, float]

_BEND: Final = 0.18
"""How far a bent line swings out, as a share of its length."""
_GAP: Final = 3.0
"""Px between a head and the edge that it points at."""
_HEAD: Final = 9.0
_HALF_HEAD: Final = 4.5
_STEPS: Final = 12


@dataclass(frozen=True, slots=True)
class Way:
    """A line: as commands, as points that lie on it, its middle, and the direction in which it ends (radians)."""

    line: tuple[Command, ...]
    points: tuple[Point, ...]
    middle: Point
    angle: float


def way_between(start: Rect, end: Rect, *, is_bent: bool) -> Way:
    """The line from the edge of a box to the edge of another; bent, it leaves room for the one that leads back."""
    a, b = _middle(start), _middle(end)
    dx, dy = b[0] - a[0], b[1] - a[1]
    if math.hypot(dx, dy) < 1:
        b = (a[0] + 1.0, a[1])
        dx, dy = 1.0, 0.0
    bend = _BEND if is_bent else 0.0
    control = ((a[0] + b[0]) / 2 + dy * bend * 2, (a[1] + b[1]) / 2 - dx * bend * 2)
    first = edge_towards(start, control if is_bent else b, 0.0)
    last = edge_towards(end, control if is_bent else a, _GAP)
    if not is_bent:
        control = ((first[0] + last[0]) / 2, (first[1] + last[1]) / 2)
    points = tuple(_on_curve(first, control, last, step / _STEPS) for step in range(_STEPS + 1))
    angle = math.atan2(last[1] - control[1], last[0] - control[0])
    stop = (last[0] - math.cos(angle) * _HEAD * 0.7, last[1] - math.sin(angle) * _HEAD * 0.7)
    line: tuple[Command, ...] = (
        ("M", first),
        ("C", (*_third(first, control), *_third(stop, control), *stop)),
    )
    return Way(line, points, _on_curve(first, control, last, 0.5), angle)


def head_at(way: Way) -> tuple[Command, ...]:
    """The arrow head at the end of a line."""
    x, y = way.points[-1]
    cos, sin = math.cos(way.angle), math.sin(way.angle)
    back = (x - cos * _HEAD, y - sin * _HEAD)
    left = (back[0] - sin * _HALF_HEAD, back[1] + cos * _HALF_HEAD)
    right = (back[0] + sin * _HALF_HEAD, back[1] - cos * _HALF_HEAD)
    return ("M", (x, y)), ("L", left), ("L", right), ("Z", ())


def edge_towards(rect: Rect, target: Point, gap: float) -> Point:
    """Where the line from the middle of a box to a point leaves it, ``gap`` px further on."""
    x, y = _middle(rect)
    dx, dy = target[0] - x, target[1] - y
    length = math.hypot(dx, dy)
    if length < 1e-6:
        return x + rect.w / 2 + gap, y
    across = rect.w / 2 / abs(dx) if dx else math.inf
    down = rect.h / 2 / abs(dy) if dy else math.inf
    share = min(across, down) + gap / length
    return x + dx * share, y + dy * share


def _middle(rect: Rect) -> Point:
    return rect.x + rect.w / 2, rect.y + rect.h / 2


def _third(end: Point, control: Point) -> Point:
    """The control point of a cubic curve that is the quadratic one."""
    return end[0] + (control[0] - end[0]) * 2 / 3, end[1] + (control[1] - end[1]) * 2 / 3


def _on_curve(a: Point, control: Point, b: Point, t: float) -> Point:
    u = 1 - t
    x = u * u * a[0] + 2 * u * t * control[0] + t * t * b[0]
    y = u * u * a[1] + 2 * u * t * control[1] + t * t * b[1]
    return x, y
