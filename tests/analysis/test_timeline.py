"""The action plan on a line of days."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from journey_designer.analysis.plan import action_plan
from journey_designer.analysis.timeline import Timeline, mondays, months, moved, timeline
from journey_designer.core.records import Idea, Record
from tests.analysis.maps import document_of

TODAY = dt.date(2026, 4, 2)


def planned(*ideas: dict[str, Any]) -> list[Record]:
    return [
        Idea(**{"id": f"i{place}", "status": "to_do", "rank": f"a{place}", **fields})
        for place, fields in enumerate(ideas)
    ]


def lines(*ideas: dict[str, Any], by: Any = "owner", today: dt.date | None = None) -> Timeline:
    return timeline(action_plan(document_of(planned(*ideas)), TODAY), by, today)


def test_bars_lie_by_owner_nobody_last_and_what_has_no_date_is_listed() -> None:
    found = lines(
        {"owner": "Zoe", "start": "2026-03-10", "due": "2026-03-12"},
        {"owner": "", "due": "2026-03-01"},
        {"owner": "Amal", "start": "2026-03-20"},
        {"owner": " Zoe ", "start": "2026-03-02", "due": "2026-03-02"},
        {"owner": "Zoe"},
    )
    rows = [(group.key, [bar.action.idea.id for bar in group.bars]) for group in found.groups]
    assert rows == [("Amal", ["i2"]), ("Zoe", ["i3", "i0"]), ("", ["i1"])]
    assert [bar.days for bar in found.bars] == [1, 1, 3, 1]
    assert [action.idea.id for action in found.unscheduled] == ["i4"]
    assert (found.first, found.last, found.days) == (dt.date(2026, 3, 1), dt.date(2026, 3, 31), 31)


def test_by_status_in_the_order_of_the_work() -> None:
    found = lines(
        {"status": "done", "due": "2026-03-01"},
        {"status": "waiting", "due": "2026-03-02"},
        {"status": "to_do", "due": "2026-03-03"},
        {"status": "proposed", "due": "2026-03-04"},
        by="status",
    )
    assert [group.key for group in found.groups] == ["to_do", "waiting", "done"]


def test_what_begins_before_what_it_needs_has_ended_is_told() -> None:
    found = lines(
        {"start": "2026-03-01", "due": "2026-03-10"},
        {"start": "2026-03-11", "due": "2026-03-12", "depends_on": "i0"},
        {"start": "2026-03-10", "due": "2026-03-20", "depends_on": "i0"},
        {"due": "2026-03-21", "depends_on": "i4"},
        {},
    )
    assert [
        (one.needed.action.idea.id, one.needing.action.idea.id, one.is_broken) for one in found.dependencies
    ] == [
        ("i0", "i2", True),
        ("i0", "i1", False),
    ]


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (dt.date(2026, 5, 3), dt.date(2026, 3, 1), dt.date(2026, 5, 31)),
        (dt.date(2025, 12, 31), dt.date(2025, 12, 1), dt.date(2026, 3, 31)),
        (dt.date(2040, 1, 1), dt.date(2026, 3, 1), dt.date(2026, 3, 31)),
    ],
)
def test_today_is_in_sight_unless_far_away(today: dt.date, first: dt.date, last: dt.date) -> None:
    found = lines({"due": "2026-03-08"}, today=today)
    assert (found.first, found.last) == (first, last)


def test_nothing_has_a_date() -> None:
    found = lines({}, {})
    assert (found.groups, found.first, found.days, len(found.unscheduled)) == ((), None, 0, 2)


def test_moving_keeps_what_was_said_and_no_end_passes_the_other() -> None:
    both, due, start = lines(
        {"start": "2026-03-10", "due": "2026-03-12"}, {"due": "2026-03-15"}, {"start": "2026-03-20"}
    ).bars
    assert moved(both, -3) == ("2026-03-07", "2026-03-09")
    assert moved(due, 1) == (None, "2026-03-16")
    assert moved(start, 1) == ("2026-03-21", None)
    assert moved(both, 9, "start") == ("2026-03-12", "2026-03-12")
    assert moved(both, -9, "due") == ("2026-03-10", "2026-03-10")
    assert moved(due, -5, "start") == ("2026-03-10", "2026-03-15")
    assert moved(start, 5, "due") == ("2026-03-20", "2026-03-25")
    assert moved(due, 2, "due") == (None, "2026-03-17")


def test_weeks_and_months() -> None:
    first, last = dt.date(2026, 12, 1), dt.date(2027, 1, 31)
    assert months(first, last) == [first, dt.date(2027, 1, 1)]
    assert mondays(first, dt.date(2026, 12, 14)) == [dt.date(2026, 12, 7), dt.date(2026, 12, 14)]
    assert all(day.weekday() == 0 for day in mondays(first, last))


def test_the_ends_of_the_calendar_are_borne() -> None:
    found = lines({"start": "0001-01-01", "due": "9999-12-31"}, today=TODAY)
    assert (found.first, found.last) == (dt.date.min, dt.date.max)
    assert moved(found.bars[0], 5) == ("0001-01-06", "9999-12-31")
    assert moved(found.bars[0], -5) == ("0001-01-01", "9999-12-26")
    assert months(dt.date(9999, 11, 1), dt.date.max) == [dt.date(9999, 11, 1), dt.date(9999, 12, 1)]
    assert mondays(dt.date(9999, 12, 30), dt.date.max) == []
