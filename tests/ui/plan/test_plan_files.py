"""The plan as CSV and as a calendar."""

from __future__ import annotations

import csv
import datetime as dt
import io
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from journey_designer.analysis.plan import action_plan
from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Project
from journey_designer.ui.plan.plan_files import plan_calendar, plan_csv
from journey_designer.ui.plan.plan_page import PlanPage
from journey_designer.ui.shell.project_view import ProjectView

NOW = dt.datetime(2026, 3, 12, 9, 30, tzinfo=dt.UTC)


def _document() -> Document:
    document = Document([Project(id="p", title="Shop")])
    edits.add_idea(
        document,
        "المجموع مع التوصيل، قبل; تسجيل الدخول " * 3,
        status="to_do",
        owner="سلمى, B",
        due="2026-03-28",
        description="one\ntwo",
    )
    edits.add_idea(document, "No date", status="waiting")
    return document


def test_a_calendar_has_the_dated_actions() -> None:
    actions = action_plan(_document(), dt.date(2026, 3, 12))
    data = plan_calendar(actions, "Shop", NOW)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    text = data.decode("utf-8").replace("\r\n ", "")
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert text.count("BEGIN:VEVENT") == text.count("END:VEVENT") == 1
    assert "DTSTART;VALUE=DATE:20260328\r\nDTEND;VALUE=DATE:20260329\r\n" in text
    assert "DTSTAMP:20260312T093000Z" in text
    assert "قبل\\; تسجيل" in text
    assert "DESCRIPTION:سلمى\\, B\\none\\ntwo" in text
    assert data == plan_calendar(actions, "Shop", NOW)


def test_the_last_day_of_the_calendar_is_borne() -> None:
    document = Document([Project(id="p")])
    edits.add_idea(document, "Late", status="to_do", due="9999-12-31")
    text = plan_calendar(action_plan(document, dt.date(2026, 3, 12)), "", NOW).decode()
    assert "DTSTART;VALUE=DATE:99991231" in text


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=300))
def test_any_title_stays_one_property(title: str) -> None:
    document = Document([Project(id="p")])
    edits.add_idea(document, " ".join(title.split()), status="to_do", due="2026-03-28")
    data = plan_calendar(action_plan(document, dt.date(2026, 3, 1)), "", NOW)
    lines = data.split(b"\r\n")
    assert all(len(line) <= 75 and line.decode("utf-8") is not None for line in lines)
    unfolded = data.decode("utf-8").replace("\r\n ", "").split("\r\n")
    assert sum(line.startswith("SUMMARY:") for line in unfolded) == 1


@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_characters="\r\x00", exclude_categories=("Cs",)), max_size=20),
            min_size=1,
        ),
        max_size=5,
    )
)
def test_a_table_is_read_as_it_was_written(rows: list[list[str]]) -> None:
    data = plan_csv(rows).decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(data, newline="")))
    safe = [
        [f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") and cell else cell for cell in row]
        for row in rows
    ]
    assert [row or [""] for row in read] == safe


def test_files_are_written_by_the_page(page: PlanPage, tmp_path: Path, view: ProjectView) -> None:
    table, calendar = tmp_path / "plan.csv", tmp_path / "plan.ics"
    written: list[Path] = []
    page.written.connect(written.append)
    page._picker.save_file = lambda *_args: table
    page.write_csv()
    page._picker.save_file = lambda *_args: calendar
    page.write_calendar()
    assert written == [table, calendar]
    rows = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig"), newline="")))
    assert len(rows) == 6 and rows[0][0] == "Action"
    assert "2026-03-28" in {row[5] for row in rows}
    assert calendar.read_text(encoding="utf-8").count("BEGIN:VEVENT") == 5
