from __future__ import annotations

from dataclasses import replace

from journey_designer.analysis.curve import curve_of
from journey_designer.analysis.shown import shown_cards
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from tests.analysis.maps import curve, document_of, journey_records


def test_the_score_is_the_mean_of_the_votes_else_the_satisfaction() -> None:
    # (-2 -2 -2 -2 -2 -2 -2 -2 -1 -1) / 10 = -1.8; counts without a vote are no vote
    found = curve((8, 2, 0, 0, 0), 0.5, None, (0, 0, 0, 0, 0))
    assert [point.score for point in found.points] == [-1.8, 0.5, None, None]
    assert found.scores == [-1.8, 0.5]


def test_points_follow_stages_and_ranks_not_the_order_of_the_records() -> None:
    records = journey_records([[1.0, 0.0], [], [-1.0]])
    found = curve_of(document_of(records[::-1]), "j")
    assert [point.touchpoint.id for point in found.points] == ["j-0", "j-1", "j-2"]
    assert [stage.name for stage in found.stages] == ["Stage 0", "Stage 1", "Stage 2"]


def test_a_journey_that_does_not_exist_has_an_empty_curve() -> None:
    found = curve_of(document_of(), "nobody")
    assert (found.stages, found.points, found.scores) == ((), (), [])


def test_what_is_hidden_on_the_map_is_not_analysed() -> None:
    records = [
        replace(record, is_hidden=True) if record.id in ("j-s1", "j-0") else record
        for record in journey_records([[1.0, 2.0], [0.0], [-1.0]])
        if isinstance(record, Stage | Touchpoint) or record.id == "j"
    ]
    found = curve_of(document_of(records), "j")
    assert [point.touchpoint.id for point in found.points] == ["j-1", "j-3"]
    assert [stage.id for stage in found.stages] == ["j-s0", "j-s2"]


def test_shown_cards_come_lane_by_lane_column_by_column() -> None:
    def card(
        name: str, lane: str, touchpoint: str | None, rank: str = "a0", stage: str | None = None
    ) -> Card:
        return Card(id=name, lane_id=lane, touchpoint_id=touchpoint, stage_id=stage, rank=rank)

    lanes = [
        Lane(id="doing", journey_id="j", kind="doing", rank="a1"),
        Lane(id="pains", journey_id="j", kind="pain_points", rank="a0"),
        Lane(id="hidden", journey_id="j", kind="thinking", rank="a2", is_hidden=True),
    ]
    cards = [
        card("second", "pains", "j-1", "a0"),
        card("first", "pains", "j-0", "a5"),
        card("stage", "pains", None, "a9", "j-s0"),
        card("below", "pains", "j-0", "a6"),
        card("other lane", "doing", "j-0"),
        card("not shown", "hidden", "j-0"),
    ]
    document = document_of(journey_records([[1.0, 2.0]]), lanes, cards)
    assert [entry.id for _, entry in shown_cards(document, "j")] == [
        "stage", "first", "below", "second", "other lane",
    ]  # fmt: skip
    assert [entry.id for _, entry in shown_cards(document, "j", "doing")] == ["other lane"]
