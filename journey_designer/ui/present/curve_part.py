"""The emotion curve on the big screen: a window on the curve of the whole journey, cut off at its sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journey_designer.analysis.curve import Curve
from journey_designer.layout.curve import Interval, interval
from journey_designer.layout.display import Box, Command, Path, Rect, Text
from journey_designer.layout.drawing.shapes import circle, face_stamp, level_of, star_stamp
from journey_designer.ui.present.roles import VALUE
from journey_designer.ui.present.sheet import Sheet

_FACE = 46.0
_AXIS = 96.0


@dataclass(frozen=True, slots=True)
class Marks:
    """The places (in the curve) of the best and the worst score; None where there is none."""

    best: int | None
    worst: int | None

    @classmethod
    def of(cls, curve: Curve) -> Marks:
        """The earliest of equals; none when all scores are equal."""
        known = [(point.score, place) for place, point in enumerate(curve.points) if point.score is not None]
        if len({score for score, _ in known}) < 2:
            return cls(None, None)
        best = max(known, key=lambda entry: (entry[0], -entry[1]))
        worst = min(known)
        return cls(best[1], worst[1])


def draw_curve(
    sheet: Sheet, panel: Rect, curve: Curve, first: int, middles: Sequence[float], *, has_values: bool = True
) -> None:
    """Draw the points ``first`` … at the given x, with the curve that comes in and goes out at the sides of ``panel``."""
    sheet.ops.append(Box(panel, fill=sheet.palette.sub, radii=(20, 20, 20, 20)))
    middle = panel.y + panel.h / 2
    amplitude = panel.h / 2 - 46

    def y_of(score: float) -> float:
        return middle - score / 2 * amplitude

    left, right = panel.x + _AXIS, panel.right
    _grid(sheet, panel, left, [y_of(score) for score in (-2, -1, 0, 1, 2)])
    step = middles[1] - middles[0] if len(middles) > 1 else panel.w
    low, high = max(first - 2, 0), min(first + len(middles) + 2, len(curve.points))
    xs = [_x(place - first, middles, step) for place in range(low, high)]
    points = curve.points[low:high]
    _band(
        sheet,
        xs,
        [
            None
            if (spread := point.touchpoint.spread) is None or point.score is None
            else (y_of(min(2, point.score + spread)), y_of(max(-2, point.score - spread)))
            for point in points
        ],
        (left, right),
    )
    ys = [None if point.score is None else y_of(point.score) for point in points]
    _line(sheet, xs, ys, (left, right))
    marks = Marks.of(curve)
    for place in range(first, first + len(middles)):
        y = ys[place - low]
        if y is not None:
            _point(sheet, (middles[place - first], y), curve, place, marks, panel, has_values=has_values)


def _x(place: int, middles: Sequence[float], step: float) -> float:
    """The x of a point; those beyond the sides follow at the same step."""
    if place < 0:
        return middles[0] + place * step
    if place >= len(middles):
        return middles[-1] + (place - len(middles) + 1) * step
    return middles[place]


def cut(piece: Interval, left: float, right: float) -> Interval | None:
    """The part of a piece of the curve between two x; None when none lies there.

    The control points of a piece are at its thirds, so x grows evenly with the parameter of the cubic.
    """
    x0, x1 = piece[0], piece[6]
    start, end = max((left - x0) / (x1 - x0), 0.0), min((right - x0) / (x1 - x0), 1.0)
    if start >= end:
        return None
    ys = [piece[1], piece[3], piece[5], piece[7]]
    ys = _split(_split(ys, end)[0], start / end)[1]
    xs = [x0 + (x1 - x0) * (start + (end - start) * third / 3) for third in range(4)]
    return (xs[0], ys[0], xs[1], ys[1], xs[2], ys[2], xs[3], ys[3])


def _split(ys: list[float], t: float) -> tuple[list[float], list[float]]:
    """De Casteljau's division of a cubic's one coordinate."""
    a, b, c = (ys[n] + (ys[n + 1] - ys[n]) * t for n in range(3))
    d, e = a + (b - a) * t, b + (c - b) * t
    f = d + (e - d) * t
    return [ys[0], a, d, f], [f, e, c, ys[3]]


def _grid(sheet: Sheet, panel: Rect, left: float, ys: list[float]) -> None:
    palette = sheet.palette
    for place, y in enumerate(ys):
        is_zero = place == 2
        sheet.ops.append(
            Path(
                (("M", (left, y)), ("L", (panel.right - 6, y))),
                stroke=palette.line2,
                width=2.0 if is_zero else 1.5,
                dash=() if is_zero else (3.0, 9.0),
            )
        )
        if place % 2 == 0:
            score = place - 2
            tone = palette.neg if score < 0 else palette.pos if score > 0 else palette.ink3
            box = Rect(panel.x + 46 - _FACE / 2, y - _FACE / 2, _FACE, _FACE)
            sheet.ops.append(face_stamp(box, score, tone))


def _line(sheet: Sheet, xs: list[float], ys: list[float | None], sides: tuple[float, float]) -> None:
    for place in range(len(xs) - 1):
        whole = interval(xs, ys, place)
        piece = cut(whole, *sides) if whole is not None else None
        if piece is not None:
            sheet.ops.append(
                Path((("M", piece[:2]), ("C", piece[2:])), stroke=sheet.palette.curve, width=6.0)
            )


def _band(
    sheet: Sheet, xs: list[float], pairs: list[tuple[float, float] | None], sides: tuple[float, float]
) -> None:
    tops = [None if pair is None else pair[0] for pair in pairs]
    feet = [None if pair is None else pair[1] for pair in pairs]
    for place in range(len(xs) - 1):
        top, foot = interval(xs, tops, place), interval(xs, feet, place)
        if top is None or foot is None:
            continue
        upper, lower = cut(top, *sides), cut(foot, *sides)
        if upper is None or lower is None:
            continue
        back = (lower[4], lower[5], lower[2], lower[3], lower[0], lower[1])
        commands: tuple[Command, ...] = (
            ("M", upper[:2]),
            ("C", upper[2:]),
            ("L", lower[6:]),
            ("C", back),
            ("Z", ()),
        )
        sheet.ops.append(Path(commands, fill=sheet.palette.band))


def _point(
    sheet: Sheet,
    at: tuple[float, float],
    curve: Curve,
    place: int,
    marks: Marks,
    panel: Rect,
    *,
    has_values: bool,
) -> None:
    palette = sheet.palette
    x, y = at
    point = curve.points[place]
    score = point.score or 0.0
    is_best, is_worst = place == marks.best, place == marks.worst
    if is_best or is_worst:
        sheet.ops.append(Path(circle(x, y, 42), fill=(palette.pos if is_best else palette.neg) + "24"))
    if point.touchpoint.is_key_moment:
        sheet.ops.append(star_stamp(x, y, 26, palette.star, palette.star_outline))
    else:
        sheet.ops.append(Path(circle(x, y, 13), fill=palette.surface, stroke=palette.curve, width=6))
    if is_best or is_worst:
        _pill(sheet, x, y + (80 if is_best else -84), score, palette.pos if is_best else palette.neg)
    elif has_values:
        tone = palette.score(score)
        top = y - 68 if score >= 0 else y + 24
        top = min(max(top, panel.y + 4), panel.bottom - 48)
        sheet.ops.append(Text(Rect(x - 90, top, 180, 44), sheet.value(score), VALUE, tone, "centre"))


def _pill(sheet: Sheet, x: float, middle: float, score: float, fill: str) -> None:
    value = sheet.value(score)
    wide = sheet.measure.width(value, VALUE) + 2
    width = 14 + 36 + 12 + wide + 24
    left = x - width / 2
    sheet.ops.append(Box(Rect(left, middle - 28, width, 56), fill=fill, radii=(28, 28, 28, 28)))
    sheet.ops.append(
        face_stamp(Rect(left + 14, middle - 18, 36, 36), level_of(score), sheet.palette.pill_ink)
    )
    box = Rect(left + 62, middle - 22, wide, 44)
    sheet.ops.append(Text(box, value, VALUE, sheet.palette.pill_ink))
