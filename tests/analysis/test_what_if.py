from __future__ import annotations

import pytest

from journey_designer.analysis.averages import journey_score
from journey_designer.analysis.curve import curve_of
from journey_designer.analysis.moments import key_moments
from journey_designer.analysis.what_if import what_if
from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Card, Idea, Journey, Lane, Record, Stage, Touchpoint
from tests.analysis.maps import document_of, journey_records

IDEAS: list[Record] = [
    Idea(id="big", title="Big", touchpoint_id="j-0", effect=2.4, rank="a0"),
    Idea(id="more", title="More", touchpoint_id="j-0", effect=3.0, rank="a1", depends_on="big"),
    Idea(id="worse", title="Worse", touchpoint_id="j-1", effect=-4.0, rank="a2", depends_on="done"),
    Idea(id="by card", title="By card", card_id="card", effect=0.5, rank="a3"),
    Idea(id="unknown", title="Unknown", touchpoint_id="j-3", effect=1.0, rank="a4"),
    Idea(id="idle", title="Idle", touchpoint_id="j-0", rank="a5"),
    Idea(id="done", title="Done", status="done", rank="a6"),
]


def project() -> Document:
    return document_of(
        journey_records([[(8, 2, 0, 0, 0), 1.0], [-0.5, None]], importance=[(5, 5), (1, 1), (4, 4)]),
        Lane(id="lane", journey_id="j", kind="pain_points"),
        Card(id="card", lane_id="lane", touchpoint_id="j-2", text="Ouch"),
        IDEAS,
    )


def scores(document: Document, *ticked: str) -> list[float | None]:
    return [point.score for point in what_if(document, curve_of(document, "j"), ticked).curve.points]


def test_nothing_ticked_is_the_curve_itself() -> None:
    document = project()
    curve = curve_of(document, "j")
    found = what_if(document, curve, [])
    assert found.curve is curve
    assert (found.moved, found.idle, found.waiting) == ((), (), ())


def test_effects_add_up_and_stay_between_the_ends() -> None:
    document = project()
    assert scores(document, "big") == [pytest.approx(0.6), 1.0, -0.5, None]
    assert scores(document, "big", "more", "big") == [2.0, 1.0, -0.5, None]
    assert scores(document, "worse", "by card") == [-1.8, -2.0, 0.0, None]
    # an idea without effect, without score to move, without touchpoint, or that does not exist
    assert scores(document, "idle", "unknown", "done", "gone") == [-1.8, 1.0, -0.5, None]


def test_what_moves_what_moves_nothing_and_what_waits_is_told() -> None:
    document = project()
    curve = curve_of(document, "j")
    found = what_if(document, curve, ["more", "worse", "idle", "unknown", "done", "gone"])
    assert found.moved == ("j-0", "j-1")
    assert [idea.id for idea in found.idle] == ["idle", "unknown", "done"]
    assert [idea.id for idea in found.waiting] == ["more"]
    for ticked in (["more", "big"], ["worse"]):
        assert what_if(document, curve, ticked).waiting == ()


def test_figures_and_key_moments_follow() -> None:
    document = project()
    before = curve_of(document, "j")
    after = what_if(document, before, ["big"]).curve
    assert journey_score(before) == pytest.approx(-1.3 / 3)
    assert journey_score(after) == pytest.approx(1.1 / 3)
    # 1.8 x 5 = 9 becomes 0.6 x 5 = 3, still before 0.5 x 4 = 2
    assert [moment.verdict for moment in key_moments(before)] == ["fix", "fix", "protect"]
    assert [moment.weight for moment in key_moments(after)] == pytest.approx([3.0, 2.0, 1.0])
    assert key_moments(after)[0].verdict == "protect"


def test_the_future_journey_is_made_in_one_step() -> None:
    document = project()
    before = list(document.records())
    today = document.get(Journey, "j")
    future = edits.make_future_journey(document, "j", ["big", "worse"], "In autumn")
    assert (future.title, future.state, future.based_on) == ("In autumn", "future", "j")
    assert document.get(Journey, "j") == today
    ticked = what_if(document, curve_of(document, "j"), ["big", "worse"]).curve
    made = curve_of(document, future.id)
    assert [point.score for point in made.points] == [point.score for point in ticked.points]
    assert all(point.touchpoint.votes is None for point in made.points)
    assert document.count(Stage, "journey_id", future.id) == 2
    assert [card.text for card in document.family(Card, "touchpoint_id", made.points[2].touchpoint.id)] == [
        "Ouch"
    ]
    assert document.last_step is not None
    assert document.last_step.label.key == "journey.future"
    document.undo()
    assert sorted(document.records(), key=repr) == sorted(before, key=repr)
    document.redo()
    assert document.get(Journey, future.id) == future


def test_the_future_of_nothing_ticked_has_todays_curve_and_title() -> None:
    document = project()
    future = edits.make_future_journey(document, "j", [])
    assert future.title == "Journey j"
    assert [point.score for point in curve_of(document, future.id).points] == [-1.8, 1.0, -0.5, None]
    assert [journey.id for journey in document.all(Journey)] == ["j", future.id]


def test_an_idea_named_twice_counts_once() -> None:
    document = project()
    assert scores(document, "by card", "by card")[2] == 0.0
    future = edits.make_future_journey(document, "j", ["by card", "by card"])
    assert curve_of(document, future.id).points[2].score == 0.0


def test_an_idea_that_does_not_exist_changes_nothing() -> None:
    document = project()
    with pytest.raises(RuleError, match="does not exist"):
        edits.make_future_journey(document, "j", ["big", "gone"])
    with pytest.raises(RuleError):
        edits.make_future_journey(document, "gone", [])
    assert (document.size(Journey), document.size(Touchpoint)) == (1, 4)
    assert document.last_step is None
