"""Days on the timeline: where they lie, counted from the start side, and which are named over it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal

from journey_designer.analysis.timeline import later, mondays, months

Zoom = Literal["weeks", "months"]

PER_DAY: Final[dict[Zoom, float]] = {"weeks": 15.0, "months": 4.2}
"""Width of a day in px at the size of the design."""
_WIDEST: Final = 60_000.0
"""No picture of days is wider, so that a date of another millennium breaks nothing."""
_NARROWEST_NAME: Final = 74.0


@dataclass(frozen=True, slots=True)
class Scale:
    """``first`` to ``last`` over ``width`` px."""

    first: dt.date
    last: dt.date
    width: float

    @property
    def per_day(self) -> float:
        """The width of a day."""
        return self.width / ((self.last - self.first).days + 1)

    def x(self, day: dt.date) -> float:
        """Where a day begins."""
        return (day - self.first).days * self.per_day

    def end(self, day: dt.date) -> float:
        """Where a day ends."""
        return self.x(day) + self.per_day

    def days(self, distance: float) -> int:
        """How many days a distance is, to the nearest."""
        return round(distance / self.per_day)

    def day_at(self, x: float) -> dt.date:
        """The day at a place."""
        return later(self.first, int(x // self.per_day))


def scale_for(first: dt.date, last: dt.date, zoom: Zoom, room: float, growth: float) -> Scale:
    """As wide as the days need, or as the room where that is more."""
    days = (last - first).days + 1
    return Scale(first, last, max(min(days * PER_DAY[zoom] * growth, _WIDEST), room))


def ticks(scale: Scale, zoom: Zoom, left: float, right: float, growth: float) -> list[dt.date]:
    """The days that get a line and a name between two places: Mondays, or first days of months; so few that names fit."""
    first = max(later(scale.day_at(max(left, 0)), -31), scale.first)
    last = min(later(scale.day_at(max(right, 0)), 31), scale.last)
    if (last - first).days > 40_000:
        return [scale.first]
    found = mondays(first, last) if zoom == "weeks" else months(first, last)
    apart = scale.per_day * (7 if zoom == "weeks" else 30)
    every = max(int(-(-_NARROWEST_NAME * growth // apart)), 1)
    if zoom == "weeks":
        return [day for day in found if (day.toordinal() // 7) % every == 0]
    return [day for day in found if (12 * day.year + day.month - 1) % every == 0]
