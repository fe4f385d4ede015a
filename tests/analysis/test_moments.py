from __future__ import annotations

import pytest

from journey_designer.analysis.moments import DEFAULT_WEIGHTS, MomentWeights, key_moments, not_weighed
from tests.analysis.maps import curve

# Worked out by hand: |score| x mean(importances)
HAND = curve(
    -1.8, 1.9, 1.6, -1.2, 0.0, 0.5, None,
    importance=[(5, 5), (4, 4), (3, 4), (5, 4), (5, 5), (None, None), (5, 5)],
)  # fmt: skip


def ids(weights: MomentWeights = DEFAULT_WEIGHTS) -> list[str]:
    return [moment.point.touchpoint.id for moment in key_moments(HAND, weights)]


def test_by_default_the_weight_is_the_distance_from_neutral_times_the_mean_importance() -> None:
    found = key_moments(HAND)
    assert [moment.weight for moment in found] == [
        pytest.approx(9.0), pytest.approx(7.6), pytest.approx(5.6), pytest.approx(5.4), 0.0,
    ]  # fmt: skip
    assert [moment.rank for moment in found] == [1, 2, 3, 4, 5]
    assert [moment.verdict for moment in found] == ["fix", "protect", "protect", "fix", "protect"]
    assert ids() == ["j-0", "j-1", "j-2", "j-3", "j-4"]


def test_without_importance_a_touchpoint_is_not_weighed_and_without_score_not_spoken_of() -> None:
    assert [point.touchpoint.id for point in not_weighed(HAND)] == ["j-5"]
    assert "j-6" not in ids()


def test_one_importance_stands_for_the_other() -> None:
    found = key_moments(curve(1.0, -1.0, importance=[(4, None), (None, 3)]))
    assert [(moment.weight, moment.point.touchpoint.id) for moment in found] == [(4.0, "j-0"), (3.0, "j-1")]


def test_the_weights_of_the_importances() -> None:
    # only the business counts: 9.0, 7.6, 6.4, 4.8; only the customer: 9.0, 7.6, 4.8, 6.0
    business = key_moments(HAND, MomentWeights(customer=0))
    assert [moment.weight for moment in business][:4] == pytest.approx([9.0, 7.6, 6.4, 4.8])
    assert ids(MomentWeights(business=0)) == ["j-0", "j-1", "j-3", "j-2", "j-4"]


def test_the_weight_of_satisfaction() -> None:
    # not at all: importance alone, 5 4.5 4 3.5; twice: 1.8^2 x 5 = 16.2, 1.9^2 x 4 = 14.44, 1.6^2 x 3.5 = 8.96
    assert [moment.weight for moment in key_moments(HAND, MomentWeights(satisfaction=0))] == [
        5,
        4.5,
        4,
        3.5,
        0,
    ]
    twice = key_moments(HAND, MomentWeights(satisfaction=2))
    assert [moment.weight for moment in twice][:3] == pytest.approx([16.2, 14.44, 8.96])


def test_share_and_exponent_make_weights() -> None:
    found = MomentWeights.of(0.25, 2.0)
    assert (found.share, found.exponent) == (0.25, 2.0)
    assert MomentWeights.of(0.5) == MomentWeights(0.5, 0.5, 0.5)
    assert (DEFAULT_WEIGHTS.share, DEFAULT_WEIGHTS.exponent) == (0.5, 1.0)


def test_weights_of_nothing_are_the_default_and_huge_ones_stay_finite() -> None:
    assert key_moments(HAND, MomentWeights(1, 0, 0)) == key_moments(HAND)
    assert all(moment.weight < 1e30 for moment in key_moments(HAND, MomentWeights(1e300, 1e-300, 0)))


def test_ties_are_told_and_the_earliest_comes_first() -> None:
    # 0.3 x 4 = 1.2, -1.2 x 1 = 1.2: the same, though not to the last bit
    found = key_moments(curve(0.3, 1.0, -1.2, 0.1, importance=[(4, 4), (2, 2), (1, 1), (1, 1)]))
    told = [(moment.point.touchpoint.id, moment.rank, moment.is_tied) for moment in found]
    assert told == [("j-1", 1, False), ("j-0", 2, True), ("j-2", 2, True), ("j-3", 4, False)]
