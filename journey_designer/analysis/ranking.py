"""Ranks with ties told: equal values share a rank, and the next rank is left out (1, 2, 2, 4)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from operator import itemgetter
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
    keyed.sort(key=itemgetter(0), reverse=True)
    found: list[Ranked[T]] = []
    for _, group in groupby(keyed, itemgetter(0)):
        equals = list(group)
        rank, is_tied = len(found) + 1, len(equals) > 1
        found += [Ranked(entry, number, rank, is_tied) for _, number, entry in equals]
    return found
