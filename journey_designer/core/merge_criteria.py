"""Locked criteria in a merge: nobody agreed on a mixture of two sets."""

from __future__ import annotations

from collections.abc import Iterable

from journey_designer.core.changes import Key
from journey_designer.core.comparison import in_file_order, key_of
from journey_designer.core.merge_sides import Conflict, Sides
from journey_designer.core.records import Criterion, Idea, Project, Record, Score


def with_locked_criteria(
    sides: Sides, records: tuple[Record, ...], conflicts: tuple[Conflict, ...]
) -> tuple[tuple[Record, ...], tuple[Conflict, ...]]:
    """The criteria of the side whose lock stands, whole; what the other side did to them is told.

    Judgements by a criterion that goes are left out with it; those of one that comes back come back where their idea is
    there. Where no lock stands, nothing is changed.
    """
    locked_at = _lock(records)
    side = next((one for one in (sides.mine, sides.theirs) if _lock(one.values()) == locked_at), None)
    if locked_at is None or side is None:
        return records, conflicts
    wanted = {key: record for key, record in side.items() if isinstance(record, Criterion)}
    merged = {key_of(record): record for record in records}
    found = {key: record for key, record in merged.items() if isinstance(record, Criterion)}
    told = [entry for entry in conflicts if not isinstance(entry.record, Criterion)]
    other = sides.theirs if side is sides.mine else sides.mine
    keys = dict.fromkeys((*wanted, *other))
    told += [
        Conflict("locked", record, (), sides.mine.get(key), sides.theirs.get(key))
        for key in keys
        if isinstance(record := wanted.get(key) or other.get(key), Criterion)
        and other.get(key) not in (wanted.get(key), sides.base.get(key))
    ]
    kept = {key: record for key, record in merged.items() if key not in found or key in wanted} | wanted
    for key, record in side.items():
        if isinstance(record, Score) and (Criterion, record.criterion_id) in wanted.keys() - found.keys():
            kept.setdefault(key, record)
    return tuple(in_file_order(_whole(kept, found.keys() - wanted.keys()))), tuple(told)


def _lock(records: Iterable[Record]) -> str | None:
    return next((record.criteria_locked_at for record in records if isinstance(record, Project)), None)


def _whole(records: dict[Key, Record], gone: Iterable[Key]) -> list[Record]:
    """The records without judgements of what is not there, and without what is pinned to either."""
    lost = {key[1] for key in gone}
    for record in records.values():
        if isinstance(record, Score):
            owners = ((Criterion, record.criterion_id), (Idea, record.idea_id))
            if not all(owner in records for owner in owners):
                lost.add(record.id)
    return [
        record
        for record in records.values()
        if not (isinstance(record, Score) and record.id in lost)
        and getattr(record, "target", None) not in lost
    ]
