from __future__ import annotations

import datetime as dt

import pytest

from journey_designer.analysis.plan import action_plan, by_status, overdue, unowned
from journey_designer.core import edits
from journey_designer.core.depending import waits_for
from journey_designer.core.document import Document
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Idea
from tests.analysis.maps import document_of

TODAY = dt.date(2026, 3, 25)


def idea(
    name: str, status: str, due: str | None = None, owner: str = "Salma", needs: str | None = None
) -> Idea:
    return Idea(id=name, title=name, status=status, due=due, owner=owner, depends_on=needs)  # type: ignore[arg-type]


def project() -> Document:
    return document_of(
        [
            idea("proposed", "proposed", "2026-01-01", owner=""),
            idea("dropped", "dropped", "2026-01-01", owner=""),
            idea("undated", "to_do", owner=" "),
            idea("late", "in_progress", "2026-03-24"),
            idea("today", "waiting", "2026-03-25", needs="after"),
            idea("after", "to_do", "2026-04-30", needs="done"),
            idea("done", "done", "2026-01-01", owner="", needs="undated"),
        ]
    )


def test_the_plan_holds_what_was_chosen_by_date() -> None:
    actions = action_plan(project(), TODAY)
    assert [(action.idea.id, action.days_left) for action in actions] == [
        ("done", None),
        ("late", -1),
        ("today", 0),
        ("after", 36),
        ("undated", None),
    ]


def test_overdue_unowned_undated() -> None:
    actions = action_plan(project(), TODAY)
    assert [action.idea.id for action in overdue(actions)] == ["late"]
    assert [action.idea.id for action in unowned(actions)] == ["undated"]
    assert [action.idea.id for action in actions if action.is_undated] == ["undated"]


def test_what_waits_for_what() -> None:
    actions = {action.idea.id: action for action in action_plan(project(), TODAY)}
    waits = {name: action.waits_for.id for name, action in actions.items() if action.waits_for}
    assert waits == {"today": "after"}
    assert [name for name, action in actions.items() if action.is_too_early] == ["today"]


def test_the_board_has_every_column() -> None:
    board = by_status(action_plan(project(), TODAY))
    assert {status: [action.idea.id for action in group] for status, group in board.items()} == {
        "to_do": ["after", "undated"],
        "in_progress": ["late"],
        "waiting": ["today"],
        "done": ["done"],
    }
    assert by_status(()) == {"to_do": (), "in_progress": (), "waiting": (), "done": ()}


def test_due_before_the_start_is_told() -> None:
    document = document_of(
        [
            Idea(id="a", status="to_do", start="2026-03-10", due="2026-03-09"),
            Idea(id="b", status="to_do", start="2026-03-10", due="2026-03-10"),
            Idea(id="c", status="done", start="2026-03-10", due="2026-03-09"),
        ]
    )
    found = {action.idea.id: action.is_backwards for action in action_plan(document, dt.date(2026, 3, 1))}
    assert found == {"a": True, "b": False, "c": False}


def test_nothing_needs_what_waits_for_it() -> None:
    document = document_of([Idea(id=one, title=one) for one in "abc"])
    edits.change_idea(document, "b", depends_on="a")
    edits.change_idea(document, "c", depends_on="b")
    for needed in "abc":
        with pytest.raises(RuleError) as told:
            edits.change_idea(document, "a", depends_on=needed)
        assert told.value.key == "rule.circle"
    edits.change_idea(document, "c", depends_on="a")
    circle = document_of([Idea(id="x", depends_on="y"), Idea(id="y", depends_on="x")])
    assert waits_for(circle, "x", "y") and not waits_for(circle, "x", "z")
