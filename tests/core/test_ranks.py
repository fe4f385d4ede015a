"""Ranks: there is always room, the order is that of plain strings, and a rank stays short."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_designer.core.ranks import between, is_rank, spread

PLACES = st.lists(st.floats(0, 1), max_size=60)


@given(PLACES)
def test_insertions_anywhere_keep_the_order(places: list[float]) -> None:
    ranks: list[str] = []
    for place in places:
        index = round(place * len(ranks))
        low = ranks[index - 1] if index else None
        high = ranks[index] if index < len(ranks) else None
        ranks.insert(index, between(low, high))
    assert ranks == sorted(set(ranks))
    assert all(is_rank(rank) for rank in ranks)


@given(st.integers(0, 200), PLACES)
@settings(max_examples=30)
def test_a_spread_lies_between_its_neighbours(count: int, places: list[float]) -> None:
    low, high = "a0", "a1"
    for place in places:
        middle = between(low, high)
        low, high = (middle, high) if place > 0.5 else (low, middle)
    found = spread(low, high, count)
    assert len(found) == count
    assert [low, *found, high] == sorted({low, *found, high})


@pytest.mark.parametrize(("low", "high"), [(None, None), ("a5", None), (None, "a5")])
def test_open_spreads(low: str | None, high: str | None) -> None:
    found = spread(low, high, 100)
    assert found == sorted(set(found))
    assert low is None or low < found[0]
    assert high is None or found[-1] < high


def test_appending_ten_thousand_times_stays_short() -> None:
    rank = None
    for _ in range(10_000):
        rank = between(rank, None)
    assert rank is not None
    assert len(rank) <= 5


def test_prepending_ten_thousand_times_stays_short() -> None:
    rank = None
    for _ in range(10_000):
        rank = between(None, rank)
    assert rank is not None
    assert len(rank) <= 5


def test_inserting_at_one_place_grows_by_a_letter_every_five_times() -> None:
    low, high = "a0", "a1"
    for _ in range(300):
        high = between(low, high)
    assert len(high) <= 2 + 300 / 5


@pytest.mark.parametrize("text", ["", "0", "a", "a00", "A" + "0" * 26, "é1", "a0!", "b0", " a0", "a1\n"])
def test_what_is_no_rank(text: str) -> None:
    assert not is_rank(text)
    with pytest.raises(ValueError, match="not a rank"):
        between(text, None)


@pytest.mark.parametrize(("low", "high"), [("a1", "a1"), ("a2", "a1")])
def test_no_room(low: str, high: str) -> None:
    with pytest.raises(ValueError, match="no room"):
        between(low, high)


@given(st.text(alphabet="AZaz019", max_size=8), st.text(alphabet="AZaz019", max_size=8))
def test_between_any_two_ranks_there_is_one(one: str, other: str) -> None:
    low, high = min(one, other), max(one, other)
    if low != high and is_rank(low) and is_rank(high):
        middle = between(low, high)
        assert is_rank(middle)
        assert low < middle < high
