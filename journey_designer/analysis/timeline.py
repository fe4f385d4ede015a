"""The action plan on a line of days: which bar lies where, what waits for what, what has no date yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from journey_designer.analysis.plan import CHOSEN, Action
from journey_designer.core.text import sort_key

Grouping = Literal["owner", "status"]

_FAR: Final = 731
"""Days: today farther away from all that is planned is left out."""


@dataclass(frozen=True, slots=True)
class Bar:
    """An action from its first day to its last one, both included; ``start`` or ``due`` alone make one day."""

    action: Action
    first: dt.date
    last: dt.date

    @property
    def days(self) -> int:
        """How many days it takes, at least one."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Group:
    """The bars of one owner, or of one status, the earliest first. ``key`` is the name, or the status."""

    key: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Dependency:
    """A bar that needs another one first; ``is_broken``: it begins before that one has ended."""

    needed: Bar
    needing: Bar
    is_broken: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """``first`` and ``last`` are days of whole months that hold everything; None where nothing has a date."""

    groups: tuple[Group, ...]
    dependencies: tuple[Dependency, ...]
    unscheduled: tuple[Action, ...]
    first: dt.date | None
    last: dt.date | None

    @property
    def bars(self) -> tuple[Bar, ...]:
        """All bars, group by group."""
        return tuple(bar for group in self.groups for bar in group.bars)

    @property
    def days(self) -> int:
        """How many days are shown."""
        return (self.last - self.first).days + 1 if self.first is not None and self.last is not None else 0


def timeline(actions: Iterable[Action], by: Grouping, today: dt.date | None = None) -> Timeline:
    """The actions with a date as bars, the others listed; today is in sight unless it is far away.

    Owners stand by name, nobody last; statuses in the order of the work. Of an action that starts after it is due the days
    between are shown.
    """
    known = tuple(actions)
    bars = [made for action in known if (made := _bar(action)) is not None]
    unscheduled = tuple(action for action in known if _bar(action) is None)
    bars.sort(key=lambda bar: (bar.first, bar.last))
    found = {bar.action.idea.id: bar for bar in bars}
    dependencies = tuple(
        Dependency(needed, bar, bar.first <= needed.last)
        for bar in bars
        if (needed := found.get(bar.action.idea.depends_on or "")) is not None
    )
    first, last = _span(bars, today)
    return Timeline(_groups(bars, by), dependencies, unscheduled, first, last)


def moved(bar: Bar, days: int, part: Literal["all", "start", "due"] = "all") -> tuple[str | None, str | None]:
    """Start and due of an action whose bar, or one end of it, went so many days on; no end passes the other.

    Moved as a whole it keeps what it has: a single date stays one. An end that was not said is said by moving it.
    """
    idea = bar.action.idea
    first, last = later(bar.first, days), later(bar.last, days)
    if part == "all":
        return (
            first.isoformat() if idea.start is not None else None,
            last.isoformat() if idea.due is not None else None,
        )
    if part == "start":
        return min(first, bar.last).isoformat(), idea.due and bar.last.isoformat()
    return idea.start and bar.first.isoformat(), max(last, bar.first).isoformat()


def months(first: dt.date, last: dt.date) -> list[dt.date]:
    """The first days of the months from one day to another."""
    found, day = [], first.replace(day=1)
    while day <= last:
        found.append(day)
        after = later(day, 31).replace(day=1)
        if after == day:
            break
        day = after
    return found


def mondays(first: dt.date, last: dt.date) -> list[dt.date]:
    """The Mondays from one day to another."""
    start = later(first, -first.weekday() % 7)
    if start.weekday():
        return []
    return [later(start, 7 * week) for week in range(max(((last - start).days // 7) + 1, 0))]


def later(day: dt.date, days: int) -> dt.date:
    """So many days on, within the days that there are."""
    try:
        return day + dt.timedelta(days)
    except OverflowError:
        return dt.date.max if days > 0 else dt.date.min


def _bar(action: Action) -> Bar | None:
    dates = [dt.date.fromisoformat(day) for day in (action.idea.start, action.idea.due) if day is not None]
    return Bar(action, min(dates), max(dates)) if dates else None


def _groups(bars: Sequence[Bar], by: Grouping) -> tuple[Group, ...]:
    rows: dict[str, list[Bar]] = {status: [] for status in CHOSEN} if by == "status" else {}
    for bar in bars:
        idea = bar.action.idea
        rows.setdefault(idea.status if by == "status" else " ".join(idea.owner.split()), []).append(bar)
    keys = list(rows) if by == "status" else sorted(rows, key=lambda name: (not name, sort_key(name)))
    return tuple(Group(key, tuple(rows[key])) for key in keys if rows[key])


def _span(bars: Sequence[Bar], today: dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    if not bars:
        return None, None
    first, last = min(bar.first for bar in bars), max(bar.last for bar in bars)
    if today is not None and later(first, -_FAR) <= today <= later(last, _FAR):
        first, last = min(first, today), max(last, today)
    after = later(last.replace(day=1), 31)
    return first.replace(day=1), after if after == dt.date.max else later(after.replace(day=1), -1)
