"""How far people agree who judged alone."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from journey_designer.analysis.averages import mean

_LARGEST_DEVIATION = 5.0
"""The largest standard deviation on the scale 0 … 10: one half at either end."""


def agreement(values: Sequence[float]) -> float | None:
    """1 - (standard deviation of all values) / 5: 1 where all say the same, 0 where half say 0 and half 10.

    None under two values.
    """
    middle = mean(values)
    if middle is None or len(values) < 2:
        return None
    deviation = math.sqrt(math.fsum((value - middle) ** 2 for value in values) / len(values))
    return max(0.0, 1 - deviation / _LARGEST_DEVIATION)


def concordance(rows: Sequence[Sequence[float]]) -> float | None:
    """Kendall's W of several people's values for the same things: 1 all rank them alike, 0 no common order.

    One row a person, one place a thing. None under two people or two things, or where nobody prefers anything.
    Source: M. G. Kendall and B. Babington Smith, "The Problem of m Rankings", Annals of Mathematical Statistics 10
    (1939), with the correction for ties of Kendall, Rank Correlation Methods (1948).
    """
    people = len(rows)
    things = min((len(row) for row in rows), default=0)
    if people < 2 or things < 2:
        return None
    table = [_mid_ranks(row[:things]) for row in rows]
    sums = [math.fsum(ranks[thing] for ranks in table) for thing in range(things)]
    middle = people * (things + 1) / 2
    squares = math.fsum((total - middle) ** 2 for total in sums)
    ties = sum(count**3 - count for row in rows for count in Counter(row[:things]).values())
    largest = people**2 * (things**3 - things) - people * ties
    return 12 * squares / largest if largest else None


def _mid_ranks(values: Sequence[float]) -> list[float]:
    """The rank of each value, the highest first, equals sharing the mean of their ranks."""
    counts = Counter(values)
    ranks: dict[float, float] = {}
    above = 0
    for value in sorted(counts, reverse=True):
        ranks[value] = above + (counts[value] + 1) / 2
        above += counts[value]
    return [ranks[value] for value in values]
