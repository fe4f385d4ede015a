"""The records of one type in memory, found by id and by what they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from journey_designer.core.records import Record, references

R = TypeVar("R", bound=Record)
Parent = str | None


def in_order(record: Record) -> tuple[str, str]:
    """The sort key among siblings: rank, then id, so that equal ranks still have one order."""
    return getattr(record, "rank", ""), record.id


class Table(Generic[R]):
    """Records by id, and for each reference field by the id it holds, in order of rank.

    Reading a family costs its size once after a change to it, nothing afterwards.
    """

    def __init__(self, record_type: type[R]) -> None:
        self._rows: dict[str, R] = {}
        self._fields = (*references(record_type), *(("target",) if "target" in record_type.__slots__ else ()))
        self._families: dict[str, dict[Parent, set[str]]] = {name: {} for name in self._fields}
        self._sorted: dict[tuple[str, Parent], tuple[R, ...]] = {}
        self._all: tuple[R, ...] | None = None

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[R]:
        return iter(self._rows.values())

    def find(self, record_id: str) -> R | None:
        """The record with this id, or None."""
        return self._rows.get(record_id)

    def all(self) -> tuple[R, ...]:
        """All records in order of rank."""
        if self._all is None:
            self._all = tuple(sorted(self._rows.values(), key=in_order))
        return self._all

    def family(self, field: str, parent: Parent) -> tuple[R, ...]:
        """The records whose reference ``field`` holds ``parent``, in order of rank."""
        key = (field, parent)
        found = self._sorted.get(key)
        if found is None:
            members = self._families[field].get(parent, ())
            found = tuple(sorted((self._rows[member] for member in members), key=in_order))
            self._sorted[key] = found
        return found

    def count(self, field: str, parent: Parent) -> int:
        """How many records `family` would give, without putting them in order."""
        return len(self._families[field].get(parent, ()))

    def put(self, record: R) -> None:
        """Take in a record, replacing the one with the same id."""
        record_id = record.id
        if record_id in self._rows:
            self.drop(record_id)
        self._rows[record_id] = record
        for name in self._fields:
            parent = getattr(record, name)
            families = self._families[name]
            if parent in families:
                families[parent].add(record_id)
            else:
                families[parent] = {record_id}
            self._sorted.pop((name, parent), None)
        self._all = None

    def drop(self, record_id: str) -> None:
        """Forget a record; nothing happens if it is not there."""
        record = self._rows.pop(record_id, None)
        if record is None:
            return
        for name in self._fields:
            parent = getattr(record, name)
            members = self._families[name][parent]
            members.discard(record_id)
            if not members:
                del self._families[name][parent]
            self._sorted.pop((name, parent), None)
        self._all = None
