"""Cell coordinates on headers: the letter of a stage, the number of a lane, as the scribe line reads them back."""

from __future__ import annotations

from journey_designer.core.scribe.coordinates import shown_lanes, shown_stages, stage_letters
from journey_designer.layout.display import Op, Path, Rect, Text
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.drawing.shapes import circle
from journey_designer.layout.grid import Row
from journey_designer.layout.metrics import NUMBER

_RADIUS = 9.0


def stage_mark(pen: Pen, place: int) -> str:
    """What the disc of a stage says: its number on the whole map, or its letter where coordinates are shown.

    The letter is that of the whole map, also where only some stages are shown: an address stays what it is.
    """
    span = pen.layout.spans[place]
    if not pen.layout.style.has_coordinates:
        return pen.number(span.number)
    shown = shown_stages(pen.document, pen.layout.journey_id)
    order = next((n for n, stage in enumerate(shown) if stage.id == span.id), place)
    return stage_letters(order)


def lane_mark(pen: Pen, row: Row) -> str:
    """The number of a lane in the digits of the project; empty where coordinates are not shown."""
    if not pen.layout.style.has_coordinates:
        return ""
    shown = shown_lanes(pen.document, pen.layout.journey_id)
    return pen.number(next((n for n, lane in enumerate(shown, 1) if lane.id == row.id), 1))


def lane_disc(pen: Pen, text: str, x: float, middle: float, colour: str) -> list[Op]:
    """The number of a lane on a disc, in the place of its icon, which is 16 px wide from ``x``."""
    return [
        Path(circle(x + 8, middle, _RADIUS), fill=colour),
        Text(Rect(x - 1, middle - 8, 18, 16), text, NUMBER, pen.palette.surface, "centre"),
    ]
