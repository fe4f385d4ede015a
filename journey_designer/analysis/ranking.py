"""Ranks with ties told: equal values share a rank, and the next rank is left out (1, 2, 2, 4)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

_PLACES = 9
"""Decimals in which values are compared: floats of the same figure differ in their last bits."""


class Ranked(NamedTuple, Generic[T]):
    """One entry with its rank, from 1, and whether another has the same."""

    entry: T
    value: float
    rank: int
    is_tied: bool


def ranked(entries: Iterable[T], value: Callable[[T], float]) -> list[Ranked[T]]:
    """The entries with the highest value first, equals in the order in which they came."""
    keyed = [(round(number := value(entry), _PLACES), number, entry) for entry in entries]
    keyed.sort(key=lambda each: -each[0])
    found: list[Ranked[T]] = []
    last = len(keyed) - 1
    rank = 0
    for place, (key, number, entry) in enumerate(keyed):
        is_first = place == 0 or keyed[place - 1][0] != key
        if is_first:
            rank = place + 1
        is_tied = not is_first or (place < last and keyed[place + 1][0] == key)
        found.append(Ranked(entry, number, rank, is_tied))
    return found
