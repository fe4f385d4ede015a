"""The way of an arrow between two bars of a timeline, on screen and on paper."""

from __future__ import annotations

Point = tuple[float, float]


def arrow_points(start: Point, end: Point, bar: float) -> list[Point]:
    """From the end of one bar to the beginning of another, in straight lines; ``bar`` is how high bars are.

    Where the second begins before the first has ended, the way goes back between the rows.
    """
    (x0, y0), (x1, y1) = start, end
    stub = bar / 2
    turn = x0 + stub
    if x1 - stub >= turn:
        return [start, (turn, y0), (turn, y1), end]
    between = y1 + (-1 if y1 > y0 else 1) * (bar / 2 + 5)
    return [start, (turn, y0), (turn, between), (x1 - stub, between), (x1 - stub, y1), end]
