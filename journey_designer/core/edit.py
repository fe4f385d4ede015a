"""An edit: the only writer. It collects changes beside the document and hands them over as one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, cast

from journey_designer.core.changes import Change, Key, Label
from journey_designer.core.errors import RuleError
from journey_designer.core.records import (
    PINNED_TYPES,
    RECORD_TYPES,
    Asset,
    Record,
    references,
    type_name,
)
from journey_designer.core.rules import normalised
from journey_designer.core.table import in_order

if TYPE_CHECKING:
    from journey_designer.core.document import Document

R = TypeVar("R", bound=Record)

_GENERIC = "target"


class Edit:
    """The document as it will be: reads see what was put so far; nothing is kept until the edit is left.

    Made by `Document.edit`. ``new_id`` gives a fresh id.
    """

    def __init__(
        self, document: Document, label: Label, gesture: str | None, new_id: Callable[[], str]
    ) -> None:
        self.label = label
        self.gesture = gesture
        self.new_id = new_id
        self._document = document
        self._after: dict[Key, Record | None] = {}
        self._touched: dict[type[Record], dict[str, Record | None]] = {}

    def find(self, record_type: type[R], record_id: str) -> R | None:
        """The record as it will be, or None."""
        key = (record_type, record_id)
        if key in self._after:
            return cast("R | None", self._after[key])
        return self._document.find(record_type, record_id)

    def get(self, record_type: type[R], record_id: str) -> R:
        """The record as it will be; `RuleError` if there is none."""
        record = self.find(record_type, record_id)
        if record is None:
            raise RuleError(
                "rule.gone",
                "This {record} does not exist any more.",
                record=type_name(record_type),
                id=record_id,
            )
        return record

    def family(self, record_type: type[R], field: str, parent: str | None) -> tuple[R, ...]:
        """The records whose reference ``field`` holds ``parent``, as they will be, in order of rank."""
        found = self._document.family(record_type, field, parent)
        touched = self._touched.get(record_type)
        if not touched:
            return found
        kept = [record for record in found if record.id not in touched]
        kept += [
            cast("R", record)
            for record in touched.values()
            if record is not None and getattr(record, field) == parent
        ]
        return tuple(sorted(kept, key=in_order))

    def count(self, record_type: type[R], field: str, parent: str | None) -> int:
        """How many records `family` would give."""
        number = self._document.count(record_type, field, parent)
        for record_id, record in self._touched.get(record_type, {}).items():
            earlier = self._document.find(record_type, record_id)
            number -= earlier is not None and getattr(earlier, field) == parent
            number += record is not None and getattr(record, field) == parent
        return number

    def all(self, record_type: type[R]) -> tuple[R, ...]:
        """All records of a type as they will be, in order of rank."""
        found = self._document.all(record_type)
        touched = self._touched.get(record_type)
        if not touched:
            return found
        kept = [record for record in found if record.id not in touched]
        kept += [cast("R", record) for record in touched.values() if record is not None]
        return tuple(sorted(kept, key=in_order))

    def size(self, record_type: type[Record]) -> int:
        """How many records of a type there will be."""
        number = self._document.size(record_type)
        for record_id, record in self._touched.get(record_type, {}).items():
            number += (record is not None) - (self._document.find(record_type, record_id) is not None)
        return number

    def put(self, record: R) -> R:
        """Insert a record, or replace the one with the same id; gives it back as it was kept."""
        kept = normalised(record)
        self._set(kept, kept)
        return kept

    def delete(self, record: Record) -> None:
        """Delete a record with all that belongs to it, and clear what speaks of it; nothing if it is gone already."""
        if self.find(type(record), record.id) is None:
            return
        self._set(record, None)
        target = type_name(type(record))
        for other_type in RECORD_TYPES:
            for field, spec in references(other_type).items():
                if spec.target != target:
                    continue
                for other in self.family(other_type, field, record.id):
                    if spec.on_delete == "delete":
                        self.delete(other)
                    else:
                        self._set(other, _cleared(other, field))
        for pinned_type in PINNED_TYPES:
            for pinned in self.family(pinned_type, _GENERIC, record.id):
                self.delete(pinned)

    def drop_unused_assets(self) -> None:
        """Delete the assets that nothing shows any more, if this edit let go of one."""
        if not any(self._releases_asset(key, after) for key, after in list(self._after.items())):
            return
        for asset in self.all(Asset):
            if not any(self.count(entry, field, asset.id) for entry, field in _asset_fields()):
                self.delete(asset)

    def changes(self) -> tuple[Change, ...]:
        """What this edit changes; records that stay equal are left out."""
        found = []
        for (record_type, record_id), after in self._after.items():
            before = self._document.find(record_type, record_id)
            if before != after:
                found.append(Change(before, after))
        return tuple(found)

    def _set(self, record: Record, after: Record | None) -> None:
        self._after[(type(record), record.id)] = after
        self._touched.setdefault(type(record), {})[record.id] = after

    def _releases_asset(self, key: Key, after: Record | None) -> bool:
        if key[0] is Asset:
            return True
        before = self._document.find(*key)
        return before is not None and any(
            entry is key[0]
            and getattr(before, field) is not None
            and (after is None or getattr(after, field) != getattr(before, field))
            for entry, field in _asset_fields()
        )


def _asset_fields() -> list[tuple[type[Record], str]]:
    return [
        (entry, field)
        for entry in RECORD_TYPES
        for field, spec in references(entry).items()
        if spec.target == type_name(Asset)
    ]


def _cleared(record: R, field: str) -> R:
    return replace(record, **{field: None})  # type: ignore[arg-type]
