from __future__ import annotations

import pytest

from journey_designer.analysis.comparison import Comparison, compare, compare_journeys, today_and_futures
from journey_designer.analysis.curve import curve_of
from journey_designer.analysis.gaps import gaps, shift, widest_gap
from journey_designer.core.records import Record
from tests.analysis.maps import document_of, journey_records


def names(comparison: Comparison) -> list[list[str | None]]:
    return [
        [point.touchpoint.name if point is not None else None for point in column.points]
        for column in comparison.columns
    ]


def of(*journeys: list[Record]) -> Comparison:
    document = document_of(*journeys)
    return compare([curve_of(document, journey[0].id) for journey in journeys])


def test_touchpoints_of_a_stage_meet_by_place_where_they_are_as_many() -> None:
    one = journey_records([[0.0, 0.0]], journey="one", names=("Ask", "Pay"))
    two = journey_records([[1.0, -1.0]], journey="two", names=("Pay", "Call"))
    assert names(of(one, two)) == [["Ask", "Pay"], ["Pay", "Call"]]


def test_where_their_number_differs_the_same_name_then_a_shared_word_meets() -> None:
    today = journey_records(
        [[0.0] * 4], journey="a", names=("Basket", "Checkout", "Confirmation call", "Parcel")
    )
    future = journey_records(
        [[1.0] * 3], journey="b", names=("Checkout with total", "One-tap confirmation", "PARCEL")
    )
    assert names(of(today, future)) == [
        ["Basket", None],
        ["Checkout", "Checkout with total"],
        ["Confirmation call", "One-tap confirmation"],
        ["Parcel", "PARCEL"],
    ]


def test_stages_meet_by_kind_whatever_their_name_and_stand_alone_otherwise() -> None:
    one = journey_records([[1.0], [2.0]], journey="one", kinds=("awareness", "conversion"))
    two = journey_records(
        [[-1.0], [0.0], [0.5]], journey="two", kinds=("consideration", "conversion", "advocacy")
    )
    comparison = of(one, two)
    kinds = [
        [stage.kind if stage is not None else None for stage in entry.stages] for entry in comparison.sections
    ]
    assert kinds == [
        ["awareness", None],
        [None, "consideration"],
        ["conversion", "conversion"],
        [None, "advocacy"],
    ]
    assert [column.scores for column in comparison.columns] == [
        (1.0, None),
        (None, -1.0),
        (2.0, 0.0),
        (None, 0.5),
    ]


def test_stages_of_no_kind_meet_by_name_else_by_place() -> None:
    one = journey_records([[1.0], [2.0]], journey="one", kinds=("other", "other"))
    two = journey_records([[0.0], [0.5]], journey="two", kinds=("other", "other"))
    assert len(of(one, two).sections) == 2
    mixed = journey_records([[0.0], [0.5]], journey="three", kinds=("awareness", "loyalty"))
    assert len(of(one, mixed).sections) == 2


def test_a_stage_without_touchpoints_keeps_its_place() -> None:
    comparison = of(
        journey_records([[], [1.0]], journey="one"), journey_records([[0.5], [2.0]], journey="two")
    )
    assert [column.scores for column in comparison.columns] == [(None, 0.5), (1.0, 2.0)]
    assert comparison.columns[0].name == "Touchpoint 0"


def test_the_widest_gap_among_three_is_named() -> None:
    # spans: 0.5, 2.3 (0.9 above -1.4), 2.3 (later), one score only
    comparison = of(
        journey_records([[0.5, -0.6, 2.0, 1.0]], journey="one"),
        journey_records([[0.0, 0.9, -0.3, None]], journey="two"),
        journey_records([[0.2, -1.4, 0.0, None]], journey="three"),
    )
    found = widest_gap(comparison)
    assert found is not None
    assert (found.column.name, found.high, found.low) == ("Touchpoint 1", 1, 2)
    assert found.width == pytest.approx(2.3)
    assert len(gaps(comparison)) == 3


def test_no_gap_where_curves_are_equal_or_alone() -> None:
    assert (
        widest_gap(of(journey_records([[1.0]], journey="one"), journey_records([[1.0]], journey="two")))
        is None
    )
    assert widest_gap(of(journey_records([[1.0]], journey="one"))) is None
    assert widest_gap(compare([])) is None


def test_today_against_the_future() -> None:
    today = journey_records([[-1.0, 0.0], [1.0]], journey="today")
    future = journey_records([[1.0, None], [1.5]], journey="future", state="future", based_on="today")
    document = document_of(today, future, journey_records([[0.0]], journey="else"))
    assert today_and_futures(document, "today") == ("today", "future")
    assert today_and_futures(document, "future") == ("today", "future")
    assert today_and_futures(document, "else") == ("else",)
    assert today_and_futures(document, "nobody") == ()
    change = shift(compare_journeys(document, today_and_futures(document, "today")))
    # stages: -0.5 to 1.0, 1.0 to 1.5; journeys: 0 to 1.25
    assert change.columns == (2.0, None, 0.5)
    assert change.sections == (1.5, 0.5)
    assert change.journey == 1.25
