from __future__ import annotations

import pytest

from journey_designer.analysis.averages import journey_score, mean, peak_and_end, stage_averages
from tests.analysis.maps import curve, staged


def test_the_journey_score_counts_every_touchpoint_the_same() -> None:
    # (2 + 2 + 2 + -2) / 4, not the mean of the stages' means, which would be 0
    assert journey_score(staged([2.0, 2.0, 2.0], [-2.0, None])) == 1.0
    assert journey_score(curve(None)) is None
    assert journey_score(curve()) is None


def test_stage_averages_tell_what_is_not_known() -> None:
    found = stage_averages(staged([0.8, 1.6], [], [None], [-1.0, None]))
    assert [entry.average for entry in found] == [pytest.approx(1.2), None, None, -1.0]
    assert [(entry.touchpoints, entry.assessed) for entry in found] == [(2, 2), (0, 0), (1, 0), (2, 1)]


def test_peak_and_end() -> None:
    # peak -1.8 (before the equal 1.8), end -0.2 although an unknown follows: (-1.8 + -0.2) / 2 = -1.0
    found = peak_and_end(curve(1.0, -1.8, 1.8, -0.2, None))
    assert found is not None
    assert (found.peak.touchpoint.id, found.end.touchpoint.id) == ("j-1", "j-3")
    assert found.remembered == pytest.approx(-1.0)
    assert found.average == pytest.approx(0.2)


def test_one_touchpoint_is_its_own_peak_and_end() -> None:
    found = peak_and_end(curve(1.5))
    assert found is not None
    assert (found.remembered, found.average) == (1.5, 1.5)
    assert peak_and_end(curve(None)) is None


def test_a_mean_does_not_depend_on_the_order() -> None:
    values = [0.1] * 10 + [1e16, -1e16]
    assert mean(values) == mean(values[::-1]) == mean(sorted(values))
    assert mean([]) is None
