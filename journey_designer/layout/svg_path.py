"""The path data of SVG (SVG 2, 9.3) as commands of the display list: lines, cubic curves, closings."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Final

from journey_designer.layout.display import Command

_TOKEN: Final = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|[-+.\d]")
_NUMBER: Final = re.compile(r"[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_FLAG: Final = re.compile(r"[\s,]*([01])")
_ARGUMENTS: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}

Point = tuple[float, float]


def path_commands(data: str) -> tuple[Command, ...]:
    """The commands of a ``d`` attribute, in absolute coordinates. Raises ``ValueError`` if it is none."""
    pen = _Pen()
    for code, values in _segments(data):
        pen.draw(code, values)
    return tuple(pen.commands)


def _segments(data: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with one set of arguments; repeated sets repeat it, and a repeated move is a line."""
    place, code = 0, ""
    while True:
        while place < len(data) and data[place] in " \t\r\n,":
            place += 1
        if place == len(data):
            return
        match = _TOKEN.match(data, place)
        if match is None or (not code and match.group(1) not in ("M", "m")):
            raise ValueError(f"not path data at {place}: {data[:60]!r}")
        if match.group(1):
            code = match.group(1)
            place = match.end()
        elif code in "Zz":
            raise ValueError(f"a number after a closing: {data[:60]!r}")
        values, place = _arguments(data, place, code)
        yield code, values
        code = {"M": "L", "m": "l"}.get(code, code)


def _arguments(data: str, place: int, code: str) -> tuple[list[float], int]:
    values: list[float] = []
    for number in range(_ARGUMENTS[code.upper()]):
        is_flag = code in "Aa" and number in (3, 4)
        match = (_FLAG if is_flag else _NUMBER).match(data, place)
        if match is None:
            raise ValueError(f"a number is missing at {place}: {data[:60]!r}")
        values.append(float(match.group(1)))
        place = match.end()
    return values, place


class _Pen:
    """Follows path data, keeping the current point, the start of the subpath and the last control point."""

    def __init__(self) -> None:
        self.commands: list[Command] = []
        self._x = self._y = 0.0
        self._start: Point = (0.0, 0.0)
        self._control: Point | None = None
        self._last = ""

    def draw(self, code: str, values: list[float]) -> None:
        """Append one segment."""
        upper = code.upper()
        if code != upper:
            values = self._absolute(upper, values)
        getattr(self, f"_draw_{upper.lower()}")(*values)
        self._last = upper

    def _absolute(self, code: str, values: list[float]) -> list[float]:
        if code == "H":
            return [self._x + values[0]]
        if code == "V":
            return [self._y + values[0]]
        if code == "A":
            return [*values[:5], self._x + values[5], self._y + values[6]]
        return [value + (self._y if place % 2 else self._x) for place, value in enumerate(values)]

    def _draw_m(self, x: float, y: float) -> None:
        self._start = (x, y)
        self._go("M", x, y)

    def _draw_l(self, x: float, y: float) -> None:
        self._go("L", x, y)

    def _draw_h(self, x: float) -> None:
        self._go("L", x, self._y)

    def _draw_v(self, y: float) -> None:
        self._go("L", self._x, y)

    def _draw_c(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> None:
        self._go("C", x1, y1, x2, y2, x, y)
        self._control = (x2, y2)

    def _draw_s(self, x2: float, y2: float, x: float, y: float) -> None:
        x1, y1 = self._reflected("CS")
        self._draw_c(x1, y1, x2, y2, x, y)

    def _draw_q(self, x1: float, y1: float, x: float, y: float) -> None:
        x0, y0 = self._x, self._y
        first = (x0 + 2 / 3 * (x1 - x0), y0 + 2 / 3 * (y1 - y0))
        second = (x + 2 / 3 * (x1 - x), y + 2 / 3 * (y1 - y))
        self._go("C", *first, *second, x, y)
        self._control = (x1, y1)

    def _draw_t(self, x: float, y: float) -> None:
        x1, y1 = self._reflected("QT")
        self._draw_q(x1, y1, x, y)

    def _draw_a(
        self, rx: float, ry: float, turn: float, is_large: float, is_clockwise: float, x: float, y: float
    ) -> None:
        if (x, y) == (self._x, self._y):
            return
        if not rx or not ry:
            self._go("L", x, y)
            return
        radii = (abs(rx), abs(ry))
        for curve in arc_curves((self._x, self._y), (x, y), radii, turn, is_large > 0, is_clockwise > 0):
            self._go("C", *curve)

    def _draw_z(self) -> None:
        self.commands.append(("Z", ()))
        self._x, self._y = self._start
        self._control = None

    def _go(self, code: str, *values: float) -> None:
        if code == "M":
            self.commands.append(("M", values))
        else:
            self.commands.append(("L" if code == "L" else "C", values))
        self._x, self._y = values[-2:]
        self._control = None

    def _reflected(self, kinds: str) -> Point:
        """The mirror of the last control point, where the segment before was of such a kind."""
        if self._control is None or self._last not in kinds:
            return self._x, self._y
        return 2 * self._x - self._control[0], 2 * self._y - self._control[1]


def arc_curves(
    start: Point, end: Point, radii: Point, turn: float, is_large: bool, is_clockwise: bool
) -> list[tuple[float, ...]]:
    """An elliptical arc as cubic curves of at most a quarter turn (SVG 2, B.2.4): control points and end.

    ``turn`` is the angle of the ellipse in degrees. The error is under 0.03 % of the radius.
    """
    rx, ry = radii
    angle = math.radians(turn)
    cos, sin = math.cos(angle), math.sin(angle)
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x1, y1 = cos * dx + sin * dy, -sin * dx + cos * dy
    excess = (x1 / rx) ** 2 + (y1 / ry) ** 2
    if excess > 1:
        rx, ry = rx * math.sqrt(excess), ry * math.sqrt(excess)
    square = (rx * ry) ** 2 / ((rx * y1) ** 2 + (ry * x1) ** 2) - 1
    factor = math.sqrt(max(0.0, square)) * (-1 if is_large == is_clockwise else 1)
    cx1, cy1 = factor * rx * y1 / ry, -factor * ry * x1 / rx
    cx = cos * cx1 - sin * cy1 + (start[0] + end[0]) / 2
    cy = sin * cx1 + cos * cy1 + (start[1] + end[1]) / 2
    first = math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx)
    sweep = math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - first
    if is_clockwise and sweep < 0:
        sweep += 2 * math.pi
    elif not is_clockwise and sweep > 0:
        sweep -= 2 * math.pi
    count = max(1, math.ceil(abs(sweep) / (math.pi / 2) - 1e-9))
    curves = [
        _quarter((cx, cy), (rx, ry), angle, first + sweep * number / count, sweep / count)
        for number in range(count)
    ]
    curves[-1] = (*curves[-1][:4], *end)
    return curves


def _quarter(centre: Point, radii: Point, angle: float, first: float, sweep: float) -> tuple[float, ...]:
    reach = 4 / 3 * math.tan(sweep / 4)
    last = first + sweep
    points = (
        (math.cos(first) - reach * math.sin(first), math.sin(first) + reach * math.cos(first)),
        (math.cos(last) + reach * math.sin(last), math.sin(last) - reach * math.cos(last)),
        (math.cos(last), math.sin(last)),
    )
    cos, sin = math.cos(angle), math.sin(angle)
    result: list[float] = []
    for x, y in points:
        along, across = radii[0] * x, radii[1] * y
        result += (centre[0] + cos * along - sin * across, centre[1] + sin * along + cos * across)
    return tuple(result)
