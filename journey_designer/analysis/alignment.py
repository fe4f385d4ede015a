"""Setting two sequences under each other: what is surely the same first, the rest by its place between those."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence

Keys = Sequence[Collection[Hashable]]
"""What an entry is known by, the surest first: a collection of keys a level."""
Pair = tuple[int | None, int | None]
"""The places that stand under each other; None where one sequence has nothing there."""


def aligned(
    left: Sequence[Keys],
    right: Sequence[Keys],
    may_meet: Callable[[int, int], bool] = lambda _left, _right: True,
) -> list[Pair]:
    """Pairs in an order that keeps both sequences in theirs.

    A key of the first level that stands once on either side is an anchor; as many anchors as keep both orders are kept
    (the longest rising run, as in patience sorting). Between anchors the keys of the next level are anchors. At last
    the first stands under the first, the second under the second, unless ``may_meet`` forbids it; what is left over
    stands alone.
    """
    levels = max((len(keys) for keys in (*left, *right)), default=0)
    return list(_paired(left, right, range(len(left)), range(len(right)), levels, may_meet))


def _paired(
    left: Sequence[Keys],
    right: Sequence[Keys],
    lefts: range,
    rights: range,
    levels: int,
    may_meet: Callable[[int, int], bool],
) -> Iterator[Pair]:
    """The pairs of two stretches, by the last ``levels`` of the keys."""
    if not levels or not lefts or not rights:
        yield from _by_place(lefts, rights, may_meet)
        return
    ends = (lefts.stop, rights.stop)
    at_left, at_right = lefts.start, rights.start
    for anchor in (*_anchors(left, right, lefts, rights, -levels), ends):
        between = range(at_left, anchor[0]), range(at_right, anchor[1])
        yield from _paired(left, right, *between, levels - 1, may_meet)
        if anchor != ends:
            yield anchor
        at_left, at_right = anchor[0] + 1, anchor[1] + 1


def _by_place(lefts: range, rights: range, may_meet: Callable[[int, int], bool]) -> Iterator[Pair]:
    for number in range(max(len(lefts), len(rights))):
        one = lefts[number] if number < len(lefts) else None
        other = rights[number] if number < len(rights) else None
        if one is None or other is None or may_meet(one, other):
            yield one, other
        else:
            yield one, None
            yield None, other


def _anchors(
    left: Sequence[Keys], right: Sequence[Keys], lefts: range, rights: range, level: int
) -> list[tuple[int, int]]:
    on_left = _lone_places(left, lefts, level)
    on_right = _lone_places(right, rights, level)
    meetings: dict[int, int] = {}
    for key, place in on_left.items():
        if key in on_right:
            meetings[place] = min(on_right[key], meetings.get(place, rights.stop))
    return _longest_rising(sorted(meetings.items()))


def _lone_places(entries: Sequence[Keys], places: range, level: int) -> dict[Hashable, int]:
    """Where the keys stand that stand in one place only."""
    found = [(key, place) for place in places for key in set(entries[place][level])]
    counts = Counter(key for key, _ in found)
    return {key: place for key, place in found if counts[key] == 1}


def _longest_rising(candidates: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of candidates that rises on the right too (M. L. Fredman, Discrete Mathematics 11, 1975)."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int | None] = []
    for number, (_, value) in enumerate(candidates):
        size = bisect_left(ends, value)
        before.append(last[size - 1] if size else None)
        if size == len(ends):
            ends.append(value)
            last.append(number)
        else:
            ends[size], last[size] = value, number
    run: list[tuple[int, int]] = []
    at = last[-1] if last else None
    while at is not None:
        run.append(candidates[at])
        at = before[at]
    return run[::-1]
