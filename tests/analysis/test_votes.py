from __future__ import annotations

import math

import pytest

from journey_designer.analysis.votes import contested, number_of_votes, tally, widest_disagreement
from tests.analysis.maps import curve


def test_votes_are_counted_by_face() -> None:
    assert tally([2, -2, 0, 2, 1]) == (1, 0, 1, 1, 2)
    assert tally([]) is None
    with pytest.raises(ValueError, match="3"):
        tally([3])


def test_the_most_contested_come_first_the_earliest_of_equals() -> None:
    # spreads: 1 (one at -1, one at +1, twice) / 2 (half and half at the ends) / 0 / 1 / two votes: not known
    found = contested(
        curve((0, 2, 0, 2, 0), (2, 0, 0, 0, 2), (0, 0, 0, 5, 0), (0, 2, 0, 2, 0), (1, 0, 0, 0, 1), 1.0)
    )
    assert [(entry.point.touchpoint.id, entry.spread, entry.votes) for entry in found] == [
        ("j-1", 2.0, 4),
        ("j-0", 1.0, 4),
        ("j-3", 1.0, 4),
    ]


def test_the_widest_disagreement() -> None:
    found = widest_disagreement(curve((1, 0, 0, 0, 2), (0, 0, 3, 0, 0)))
    assert found is not None
    # mean 2/3; variance (64/9 + 2 * 16/9) / 3 = 32/9
    assert found.spread == pytest.approx(math.sqrt(32 / 9))
    assert number_of_votes(found.point) == 3
    assert widest_disagreement(curve((0, 0, 3, 0, 0), (1, 0, 0, 0, 1), 0.5)) is None


def test_the_most_contested_of_several_journeys() -> None:
    one, other = curve((0, 2, 0, 2, 0)), curve((2, 0, 0, 0, 2), journey="k")
    assert [entry.point.touchpoint.id for entry in contested(one, other)] == ["k-0", "j-0"]
