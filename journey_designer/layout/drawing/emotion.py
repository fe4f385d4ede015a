"""The drawing of the emotion lane, column by column or all at once: grid, spread, curve, points, pills."""

from __future__ import annotations

from collections.abc import Sequence

from journey_designer.core.records import Touchpoint
from journey_designer.layout.curve import Interval, interval
from journey_designer.layout.display import Box, Command, Op, Path, Rect, Text
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.drawing.shapes import circle, face_stamp, level_of, star_stamp
from journey_designer.layout.grid import Row
from journey_designer.layout.metrics import PILL, VALUE

_INSET = 8.0
_PILL_HEIGHT = 22.0
_STAR_AWAY = 20
"""From a star to its value, in px: outside the ring of a selected point."""
_PILL_AWAY = 29.0


def emotion_ops(pen: Pen, row: Row, first: int, last: int) -> list[Op]:
    """The curve through the columns ``first`` … ``last`` with the intervals that reach into them."""
    low = max(first - 2, 0)
    near = pen.layout.scores[low : last + 3]
    ys = [None if score is None else pen.layout.emotion_y(row, score) for score in near]
    ops = _grid(pen, row, first, last)
    ops += _band(pen, row, first, last)
    ops += _line(pen, pen.layout.middles[low : last + 3], ys, range(max(first - 1, 0) - low, last + 1 - low))
    extremes = pen.layout.extremes()
    for place in range(first, last + 1):
        ops += _point(pen, row, place, extremes)
    return ops


def _grid(pen: Pen, row: Row, first: int, last: int) -> list[Op]:
    ops: list[Op] = []
    layout = pen.layout
    for place in range(first, last + 1):
        column = layout.columns[place]
        span = layout.spans[column.span]
        x0 = column.x + (_INSET if place == span.first else 0)
        x1 = column.x + column.w - (_INSET if place == span.first + span.count - 1 else 0)
        for score in (-2, -1, 0, 1, 2):
            y = layout.emotion_y(row, score)
            colour = pen.palette.line2 if score == 0 else pen.palette.line
            dash = () if score == 0 else (1.0, 5.0)
            ops.append(Path((("M", (x0, y)), ("L", (x1, y))), stroke=colour, width=1.0, dash=dash))
    return ops


def _band(pen: Pen, row: Row, first: int, last: int) -> list[Op]:
    """Mean plus and minus one standard deviation of the votes, cut at the ends of the scale."""
    layout = pen.layout
    upper: dict[int, float] = {}
    lower: dict[int, float] = {}
    for place in range(max(first - 2, 0), min(last + 3, len(layout.columns))):
        touchpoint_id = layout.columns[place].touchpoint_id
        touchpoint = pen.document.find(Touchpoint, touchpoint_id) if touchpoint_id else None
        if touchpoint is None or touchpoint.spread is None or touchpoint.score is None:
            continue
        upper[place] = layout.emotion_y(row, min(touchpoint.score + touchpoint.spread, 2))
        lower[place] = layout.emotion_y(row, max(touchpoint.score - touchpoint.spread, -2))
    ops: list[Op] = []
    low, high = max(first - 2, 0), min(last + 3, len(layout.columns))
    xs = layout.middles[low:high]
    tops = [upper.get(place) for place in range(low, high)]
    bottoms = [lower.get(place) for place in range(low, high)]
    run: list[Command] = []
    back: list[Interval] = []
    for place in range(max(first - 1, 0), min(last + 1, len(layout.columns) - 1)):
        top, bottom = interval(xs, tops, place - low), interval(xs, bottoms, place - low)
        if top is None or bottom is None:
            _close_band(pen, run, back, ops)
            continue
        if not run:
            run.append(("M", top[:2]))
        run.append(("C", top[2:]))
        back.append(bottom)
    _close_band(pen, run, back, ops)
    return ops


def _close_band(pen: Pen, run: list[Command], back: list[Interval], ops: list[Op]) -> None:
    if run:
        run.append(("L", back[-1][6:]))
        run += [("C", (*piece[4:6], *piece[2:4], *piece[0:2])) for piece in reversed(back)]
        ops.append(Path((*run, ("Z", ())), fill=pen.palette.band))
    run.clear()
    back.clear()


def _line(pen: Pen, xs: Sequence[float], ys: Sequence[float | None], places: range) -> list[Op]:
    """The intervals that begin at some places of a run of scores."""
    ops: list[Op] = []
    run: list[Command] = []
    for place in places:
        piece = interval(xs, ys, place)
        if piece is None:
            if run:
                ops.append(Path(tuple(run), stroke=pen.palette.curve, width=2.5))
            run = []
            continue
        if not run:
            run.append(("M", piece[:2]))
        run.append(("C", piece[2:]))
    if run:
        ops.append(Path(tuple(run), stroke=pen.palette.curve, width=2.5))
    return ops


def _point(pen: Pen, row: Row, place: int, extremes: tuple[int | None, int | None]) -> list[Op]:
    layout = pen.layout
    column = layout.columns[place]
    score = layout.scores[place]
    if score is None or column.touchpoint_id is None:
        return []
    touchpoint = pen.document.get(Touchpoint, column.touchpoint_id)
    x, y = column.middle, layout.emotion_y(row, score)
    palette = pen.palette
    ops: list[Op] = []
    extreme = place in extremes
    tone = palette.pos if place == extremes[0] else palette.neg
    if extreme:
        ops.append(Path(circle(x, y, 16), fill=tone + "24"))
    if touchpoint.is_key_moment:
        ops.append(star_stamp(x, y, 10.5, palette.star, palette.star_outline))
    else:
        ops.append(Path(circle(x, y, 5.5), fill=palette.surface, stroke=palette.curve, width=2.5))
    if pen.detail == "bars":
        return ops
    if extreme:
        ops += _pill(pen, x, y, place == extremes[0], score)
    else:
        away = _STAR_AWAY if touchpoint.is_key_moment else 9
        is_above = score >= 0 or y + away + 13 > row.y + row.h
        top = y - away - 15 if is_above else y + away - 1
        ops.append(Text(Rect(x - 40, top, 80, 16), pen.value(score), VALUE, palette.ink2, "centre"))
    return ops


def _pill(pen: Pen, x: float, y: float, is_best: bool, score: float) -> list[Op]:
    palette = pen.palette
    word = pen.words.best if is_best else pen.words.worst
    value = pen.value(score)
    word_width = pen.layout.measure.width(word, PILL) + 1
    value_width = pen.layout.measure.width(value, PILL) + 1
    width = 6 + 15 + 5 + word_width + 5 + value_width + 9
    middle = y + (_PILL_AWAY if is_best else -_PILL_AWAY)
    left = x - width / 2
    half = _PILL_HEIGHT / 2
    fill = palette.pos if is_best else palette.neg
    line = PILL.metrics(word)[1]
    start = left + 6 + 15 + 5
    ops: list[Op] = [
        Box(Rect(left, middle - half, width, _PILL_HEIGHT), fill=fill, radii=(half, half, half, half))
    ]
    ops.append(face_stamp(Rect(left + 6, middle - 7.5, 15, 15), level_of(score), palette.pill_ink))
    ops.append(Text(Rect(start, middle - line / 2, word_width, line), word, PILL, palette.pill_ink))
    x_value = start + word_width + 5
    ops.append(Text(Rect(x_value, middle - 8, value_width, 16), value, PILL, palette.pill_ink))
    return ops
