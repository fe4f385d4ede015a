from __future__ import annotations

from journey_designer.analysis.extremes import best, longest_low, steepest_drop, worst
from tests.analysis.maps import curve, staged


def test_best_and_worst_are_the_earliest_of_equals() -> None:
    found = curve(0.0, 1.5, -1.0, 1.5, -1.0)
    highest, lowest = best(found), worst(found)
    assert highest is not None
    assert highest.touchpoint.id == "j-1"
    assert lowest is not None
    assert lowest.touchpoint.id == "j-2"


def test_no_best_and_no_worst_when_all_scores_are_equal_or_too_few() -> None:
    for found in (curve(), curve(None, None), curve(1.0), curve(None, 1.0), curve(0.5, 0.5, None, 0.5)):
        assert best(found) is None
        assert worst(found) is None


def test_the_steepest_drop_is_the_smallest_difference_of_neighbours() -> None:
    # differences: -1, +2, -1.5, across the stages: -1.5 again (later)
    found = steepest_drop(staged([0.5, -0.5, 1.5], [0.0, -1.5]))
    assert found is not None
    assert (found.start.touchpoint.id, found.end.touchpoint.id, found.drop) == ("j-2", "j-3", -1.5)


def test_a_gap_in_the_curve_is_no_drop() -> None:
    found = steepest_drop(curve(2.0, None, -2.0, -2.1 + 0.1, -1.0, -1.5))
    assert found is not None
    assert (found.start.touchpoint.id, found.drop) == ("j-4", -0.5)


def test_a_curve_that_never_falls_has_no_drop() -> None:
    for found in (curve(), curve(1.0), curve(-1.0, 0.0, 0.0, 2.0), curve(2.0, None, 1.0)):
        assert steepest_drop(found) is None


def test_the_longest_low_run_is_broken_by_zero_and_by_what_is_not_known() -> None:
    # runs below 0: j-1 j-2 (two), j-4 (one), j-6 j-7 (two, later)
    found = longest_low(curve(1.0, -0.5, -1.0, 0.0, -2.0, None, -1.0, -1.0))
    assert found is not None
    assert [point.touchpoint.id for point in found.points] == ["j-1", "j-2"]
    assert found.average == -0.75


def test_no_low_run_where_nothing_is_below_zero() -> None:
    assert longest_low(curve()) is None
    assert longest_low(curve(0.0, None, 1.0)) is None


def test_drops_that_differ_in_the_last_bit_are_equal() -> None:
    # 0.4 to -1.8 and 1.9 to -0.3 are both 2.2, as are -1.8 to 0.4 upwards
    for scores in ((0.4, -1.8, 1.9, -0.3), (1.9, -0.3, 0.4, -1.8)):
        found = steepest_drop(curve(*scores))
        assert found is not None
        assert found.start.touchpoint.id == "j-0"


def test_the_extremes_of_all_personas_together() -> None:
    one = curve(-0.5, -1.0, 1.0)
    other = curve(1.5, -1.0, -0.5, -1.0, journey="k")
    ends = best(one, other), worst(one, other)
    assert [point and point.touchpoint.id for point in ends] == ["k-0", "j-1"]
    drop, low = steepest_drop(one, other), longest_low(one, other)
    assert drop is not None
    assert (drop.start.stage.journey_id, drop.drop) == ("k", -2.5)
    assert low is not None
    assert [point.touchpoint.id for point in low.points] == ["k-1", "k-2", "k-3"]
    assert best(curve(1.0), curve(1.0, journey="k")) is None
