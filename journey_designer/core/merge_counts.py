"""Counts after a merge, where both sides voted or put dots by name: what they said together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from journey_designer.core.changes import Key
from journey_designer.core.comparison import key_of
from journey_designer.core.merge_sides import Conflict, Sides
from journey_designer.core.records import Card, Dot, Idea, Record, Touchpoint, Vote, Votes

_ByName = dict[str, frozenset[Vote | Dot]]


def counted_again(
    sides: Sides, records: tuple[Record, ...], conflicts: tuple[Conflict, ...]
) -> tuple[tuple[Record, ...], tuple[Conflict, ...]]:
    """The records with the counts of both sides in one, and the conflicts without those that counting settles.

    It matters only where both sides changed votes or dots of the same record, and somebody gave them by name. The votes of a
    touchpoint are then what the named ones of both sides said; dots are those by name of both sides, and what each side added
    without a name. Where one side typed counts of votes instead, the conflict tells.
    """
    work = _Counting(sides, records)
    found = [work.counted(record) for record in records]
    by_key = {key_of(record): record for record in found}
    kept = [
        replace(conflict, record=by_key.get(key_of(conflict.record), conflict.record))
        for conflict in conflicts
        if not work.settled.intersection((key_of(conflict.record), field) for field in conflict.fields)
    ]
    told = {(key_of(conflict.record), field) for conflict in kept for field in conflict.fields}
    for key, field in sorted(work.disputed - told, key=lambda entry: (entry[0][1], entry[1])):
        kept.append(sides.conflict("field", by_key[key], (field,)))
    return tuple(found), tuple(kept)


class _Counting:
    def __init__(self, sides: Sides, records: Iterable[Record]) -> None:
        self._sides = (sides.base, sides.mine, sides.theirs)
        self._given = [_by_name(side.values()) for side in self._sides]
        self._merged = _by_name(records)
        self.settled: set[tuple[Key, str]] = set()
        self.disputed: set[tuple[Key, str]] = set()

    def counted(self, record: Record) -> Record:
        if isinstance(record, Touchpoint) and self._is_shared(record, "votes"):
            return self._voted(record)
        if isinstance(record, Card | Idea) and self._is_shared(record, "dots"):
            return self._dotted(record)
        return record

    def _is_shared(self, record: Record, field: str) -> bool:
        """Whether both sides changed the counts of a record in different ways, and some of them are by name."""
        key = key_of(record)
        found = [side.get(key) for side in self._sides]
        if any(entry is None for entry in found) or not any(record.id in given for given in self._given):
            return False
        base, mine, theirs = (
            (getattr(entry, field), given.get(record.id, frozenset()))
            for entry, given in zip(found, self._given, strict=True)
        )
        return base not in (mine, theirs) and mine != theirs

    def _voted(self, touchpoint: Touchpoint) -> Record:
        key = key_of(touchpoint)
        together = _votes(self._merged.get(touchpoint.id, ()))
        is_by_name = all(
            getattr(side[key], "votes") == _votes(given.get(touchpoint.id, ()))  # noqa: B009
            for side, given in zip(self._sides[1:], self._given[1:], strict=True)
        )
        (self.settled if is_by_name else self.disputed).add((key, "votes"))
        return replace(touchpoint, votes=together) if is_by_name or together is not None else touchpoint

    def _dotted(self, target: Card | Idea) -> Record:
        key = key_of(target)
        base, mine, theirs = (
            getattr(side[key], "dots") - _sum(given.get(target.id, ()))  # noqa: B009
            for side, given in zip(self._sides, self._given, strict=True)
        )
        self.settled.add((key, "dots"))
        nameless = max(mine + theirs - base, 0)
        return replace(target, dots=_sum(self._merged.get(target.id, ())) + nameless)


def _by_name(records: Iterable[Record]) -> _ByName:
    found: dict[str, set[Vote | Dot]] = {}
    for record in records:
        if isinstance(record, Vote):
            found.setdefault(record.touchpoint_id, set()).add(record)
        elif isinstance(record, Dot):
            found.setdefault(record.target, set()).add(record)
    return {owner: frozenset(given) for owner, given in found.items()}


def _votes(given: Iterable[Vote | Dot]) -> Votes | None:
    counts = [0, 0, 0, 0, 0]
    for entry in given:
        if isinstance(entry, Vote):
            counts[entry.value + 2] += 1
    return (counts[0], counts[1], counts[2], counts[3], counts[4]) if any(counts) else None


def _sum(given: Iterable[Vote | Dot]) -> int:
    return sum(entry.count for entry in given if isinstance(entry, Dot))
