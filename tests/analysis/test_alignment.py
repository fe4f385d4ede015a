from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from journey_designer.analysis.alignment import aligned


def keyed(text: str) -> list[list[set[str]]]:
    """One level of one key a letter; a dot has no key."""
    return [[{letter} - {"."}] for letter in text]


def test_without_keys_places_meet() -> None:
    assert aligned([[], []], [[], [], []]) == [(0, 0), (1, 1), (None, 2)]
    assert aligned([], [[]]) == [(None, 0)]
    assert aligned([], []) == []


def test_anchors_meet_and_the_rest_lies_between_them_by_place() -> None:
    assert aligned(keyed("a.b"), keyed("ab")) == [(0, 0), (1, None), (2, 1)]
    assert aligned(keyed(".x."), keyed("x")) == [(0, None), (1, 0), (2, None)]
    assert aligned(keyed("p.q"), keyed("r.s")) == [(0, 0), (1, 1), (2, 2)]


def test_anchors_that_cross_give_way_to_the_longer_run() -> None:
    # c moved to the front: a and b are the longer run
    assert aligned(keyed("abc"), keyed("cab")) == [(None, 0), (0, 1), (1, 2), (2, None)]


def test_what_stands_twice_is_no_anchor() -> None:
    assert aligned(keyed("aab"), keyed("ab")) == [(0, 0), (1, None), (2, 1)]


def test_a_later_level_is_asked_between_the_anchors_of_an_earlier_one() -> None:
    left = [[{"n1"}, {"w1"}], [set(), {"w2"}], [{"n3"}, {"w3"}]]
    right = [[{"n1"}, {"w2"}], [set(), {"x"}], [set(), {"w2"}], [{"n3"}, set()]]
    assert aligned(left, right) == [(0, 0), (None, 1), (1, 2), (2, 3)]


def test_who_may_not_meet_stands_alone() -> None:
    assert aligned([[]], [[]], lambda _left, _right: False) == [(0, None), (None, 0)]


letters = st.text("abcde.", max_size=8)


@given(letters, letters)
def test_every_entry_stands_once_and_in_order(left: str, right: str) -> None:
    pairs = aligned(keyed(left), keyed(right))
    assert [one for one, _ in pairs if one is not None] == list(range(len(left)))
    assert [other for _, other in pairs if other is not None] == list(range(len(right)))
    assert all(pair != (None, None) for pair in pairs)


@given(st.lists(st.text("abc", min_size=1), unique=True))
def test_a_sequence_stands_under_itself(names: list[str]) -> None:
    entries = [[{name}] for name in names]
    assert aligned(entries, entries) == [(place, place) for place in range(len(names))]
