from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.analysis.crossings import Line, Reach, Swap, reach_of_order, reach_of_set
from journey_designer.analysis.curve import Curve
from journey_designer.analysis.moments import MomentWeights, key_moments
from journey_designer.analysis.robustness import robustness
from tests.analysis.maps import curve

# Of the sample project: weights over the customer's share t are 1.8 x 5, 1.9 x 4, 1.6 (4 - t), 1.2 (4 + t), 1.2 (4 - t).
HAND = curve(-1.8, 1.9, 1.6, -1.2, 1.2, importance=[(5, 5), (4, 4), (3, 4), (5, 4), (3, 4)])


def test_the_third_gives_way_where_the_lines_cross() -> None:
    # 1.6 (4 - t) = 1.2 (4 + t)  =>  1.6 = 2.8 t  =>  t = 4/7
    found = robustness(HAND)
    assert found is not None
    assert found.share == Reach(0.0, 0.5, pytest.approx(4 / 7), None, Swap(2, 3))
    assert found.share_order.high == pytest.approx(4 / 7)


def test_the_exponent_at_which_the_third_gives_way() -> None:
    # 1.6^e x 3.5 = 1.2^e x 4.5  =>  e = ln(4.5 / 3.5) / ln(1.6 / 1.2) = 0.87358...
    found = robustness(HAND)
    assert found is not None
    assert found.exponent.low == pytest.approx(math.log(4.5 / 3.5) / math.log(1.6 / 1.2))
    assert found.exponent.below == Swap(2, 3)
    assert (found.exponent.high, found.exponent.above) == (math.inf, None)
    # and the first two change places: 1.8^e x 5 = 1.9^e x 4
    assert found.exponent_order.high == pytest.approx(math.log(5 / 4) / math.log(1.9 / 1.8))
    assert found.exponent_order.above == Swap(0, 1)


def test_nobody_to_give_way_to() -> None:
    found = robustness(curve(1.0, -2.0, importance=[(1, 5), (5, 1)]))
    assert found is not None
    assert (found.share.low, found.share.high) == (0.0, 1.0)
    # -2 (1 + 4 t) = 1 (5 - 4 t): t = 1/4 changes the order of the two
    assert found.share_order.low == pytest.approx(0.25)
    assert robustness(curve(1.0, None)) is None


def test_a_neutral_touchpoint_changes_places_with_nobody() -> None:
    found = robustness(curve(0.0, 1.0, importance=[(5, 5), (1, 1)]), top=1)
    assert found is not None
    assert found.exponent == Reach(0.0, 1.0, math.inf)
    assert found.share == Reach(0.0, 0.5, 1.0)


def test_equals_change_places_at_once() -> None:
    lines = [Line(1.0, 0.0), Line(1.0, 2.0)]
    assert reach_of_set(lines, 1, 0.5, 0.0, 1.0) == Reach(0.0, 0.5, 0.5, None, Swap(0, 1))
    assert reach_of_order(lines[:1], 3, 0.5, 0.0, 1.0) == Reach(0.0, 0.5, 1.0)
    assert reach_of_order([], 3, 0.5, 0.0, 1.0) == Reach(0.0, 0.5, 1.0)


scores = st.integers(-20, 20).map(lambda tenth: tenth / 10)
importances = st.tuples(st.integers(1, 5), st.integers(1, 5))
journeys = st.lists(st.tuples(scores, importances), min_size=1, max_size=9).map(
    lambda found: curve(*(score for score, _ in found), importance=[entry for _, entry in found])
)


def top_weights(found: Curve, ids: set[str], weights: MomentWeights) -> tuple[float, float]:
    """The least weight inside a set of touchpoints and the greatest outside of it."""
    moments = key_moments(found, weights)
    inside = [moment.weight for moment in moments if moment.point.touchpoint.id in ids]
    outside = [moment.weight for moment in moments if moment.point.touchpoint.id not in ids]
    return min(inside), max(outside, default=-math.inf)


@given(journeys, st.integers(1, 9), st.floats(0, 1))
def test_inside_the_reach_the_top_three_stay_and_outside_they_do_not(
    found: Curve, tenth: int, part: float
) -> None:
    now = MomentWeights.of(tenth / 10)
    told = robustness(found, now)
    assert told is not None
    top = {moment.point.touchpoint.id for moment in told.moments[:3]}
    reach = told.share
    inner = reach.low + part * (reach.high - reach.low)
    inside, outside = top_weights(found, top, MomentWeights.of(inner))
    assert inside >= outside - 1e-9
    for limit, beyond, swap in (
        (reach.low, max(0.0, reach.low - 0.01), reach.below),
        (reach.high, min(1.0, reach.high + 0.01), reach.above),
    ):
        if swap is None:
            assert limit in (0.0, 1.0)
        else:
            inside, outside = top_weights(found, top, MomentWeights.of(beyond))
            assert inside < outside


@given(journeys, st.floats(0, 1))
def test_inside_the_reach_of_the_exponent_the_order_stays(found: Curve, part: float) -> None:
    told = robustness(found)
    assert told is not None
    reach = told.exponent_order
    high = min(reach.high, 20.0)
    order = [moment.point.touchpoint.id for moment in told.moments][:3]
    inner = reach.low + part * (high - reach.low)
    weights = {
        moment.point.touchpoint.id: moment.weight for moment in key_moments(found, MomentWeights(inner))
    }
    ordered = [weights[touchpoint_id] for touchpoint_id in order]
    others = [weight for touchpoint_id, weight in weights.items() if touchpoint_id not in order]
    slack = 1e-9 * max(1.0, *weights.values())
    assert all(one >= other - slack for one, other in pairwise(ordered))
    assert ordered[-1] >= max(others, default=0.0) - slack
