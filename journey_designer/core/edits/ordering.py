"""Places among siblings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from journey_designer.core import ranks
from journey_designer.core.edit import Edit
from journey_designer.core.records import Record

_LONG = 100
"""Characters of a rank that is better replaced: a record holds at most twice as many."""


def ranks_at(edit: Edit, siblings: Sequence[Record], index: int | None, count: int = 1) -> list[str]:
    """``count`` ranks that put new records before ``siblings[index]``; None or past the end: after the last.

    ``siblings`` are in order and do not hold the records to be placed. Where two neighbours have equal ranks (after a
    merge), or ranks have grown long by moves to the same place, the siblings are ranked anew in the same step.
    """
    place = len(siblings) if index is None else min(max(index, 0), len(siblings))
    low = _rank(siblings[place - 1]) if place else None
    high = _rank(siblings[place]) if place < len(siblings) else None
    if low is not None and high is not None and (low >= high or max(len(low), len(high)) > _LONG):
        fresh = ranks.spread(None, None, len(siblings))
        for sibling, rank in zip(siblings, fresh, strict=True):
            edit.put(replace(cast(Any, sibling), rank=rank))
        low, high = fresh[place - 1], fresh[place]
    return ranks.spread(low, high, count)


def rank_at(edit: Edit, siblings: Sequence[Record], index: int | None) -> str:
    """One rank, as `ranks_at` gives it."""
    return ranks_at(edit, siblings, index)[0]


def without(siblings: Sequence[Record], *record_ids: str) -> list[Any]:
    """The siblings that are not among the given ids."""
    return [sibling for sibling in siblings if sibling.id not in record_ids]


def _rank(record: Record) -> str:
    return str(getattr(record, "rank"))  # noqa: B009  not every record has a rank
