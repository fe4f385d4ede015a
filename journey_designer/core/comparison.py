"""What differs between two sets of records."""

from __future__ import annotations

from collections.abc import Iterable

from journey_designer.core.changes import Change, Key
from journey_designer.core.records import RECORD_TYPES, Record

_ORDER = {entry: place for place, entry in enumerate(RECORD_TYPES)}


def by_key(records: Iterable[Record]) -> dict[Key, Record]:
    """The records by type and id."""
    return {(type(record), record.id): record for record in records}


def key_of(record: Record) -> Key:
    """The type and the id of a record."""
    return type(record), record.id


def in_file_order(records: Iterable[Record]) -> list[Record]:
    """The records by type, owners first, and by id within a type."""
    return sorted(records, key=lambda record: (_ORDER[type(record)], record.id))


def changes_between(before: Iterable[Record], after: Iterable[Record]) -> tuple[Change, ...]:
    """The changes that lead from one set of records to another, owners first, by id within a type."""
    old, new = by_key(before), by_key(after)
    keys = sorted(old.keys() | new.keys(), key=lambda key: (_ORDER[key[0]], key[1]))
    return tuple(Change(old.get(key), new.get(key)) for key in keys if old.get(key) != new.get(key))


def changed_fields(before: Record, after: Record) -> tuple[str, ...]:
    """The names of the fields in which two records of one type differ."""
    return tuple(
        name for name in type(before).__dataclass_fields__ if getattr(before, name) != getattr(after, name)
    )
