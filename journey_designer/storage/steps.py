"""A step as text in the history, and back; exact, compact, and bound to the fields of one schema version."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from journey_designer.core.changes import Change, Label, Step
from journey_designer.core.errors import BugError
from journey_designer.core.records import TYPES_BY_NAME, Asset, Record, type_name
from journey_designer.storage.rows import from_row, to_row

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def encode_label(label: Label) -> str:
    """A label as JSON: the key, then each argument with its value."""
    return _encode([label.key, *([name, value] for name, value in label.values)])


def decode_label(text: str) -> Label:
    """The label that `encode_label` wrote."""
    key, *values = json.loads(text)
    return Label(key, tuple((name, value) for name, value in values))


def encode_changes(changes: Sequence[Change]) -> str:
    """Changes as JSON: the type, the row before, and of the row after only the columns that differ, by
    number.
    """
    return _encode([_encode_change(change) for change in changes])


def decode_changes(text: str) -> tuple[Change, ...]:
    """The changes that `encode_changes` wrote."""
    return tuple(_decode_change(entry) for entry in json.loads(text))


def encode_record(record: Record | None) -> str | None:
    """A record as the JSON of its row; None stays None."""
    return None if record is None else _encode(to_row(record))


def decode_record(name: str, text: str | None) -> Record | None:
    """The record of a type that `encode_record` wrote."""
    return None if text is None else from_row(TYPES_BY_NAME[name], json.loads(text))


def decode_step(label: str, changes: str, gesture: str | None, at: float) -> Step:
    """A step from the columns of its history row."""
    return Step(decode_label(label), decode_changes(changes), gesture, at)


def assets_of(changes: Sequence[Change]) -> set[str]:
    """The ids of the assets that undoing or redoing these changes may bring back."""
    return {change.record.id for change in changes if isinstance(change.record, Asset)}


def _encode_change(change: Change) -> list[Any]:
    before = None if change.before is None else to_row(change.before)
    after = None if change.after is None else to_row(change.after)
    name = type_name(type(change.record))
    if before is None or after is None:
        return [name, before, after]
    differing = {
        str(place): new for place, (old, new) in enumerate(zip(before, after, strict=True)) if old != new
    }
    return [name, before, differing]


def _decode_change(entry: list[Any]) -> Change:
    name, before, after = entry
    record_type = TYPES_BY_NAME[name]
    if isinstance(after, dict):
        row = list(before)
        for place, value in after.items():
            row[int(place)] = value
        return Change(from_row(record_type, before), from_row(record_type, row))
    if before is None and after is None:
        raise BugError("a change of nothing into nothing in the history")
    return Change(
        None if before is None else from_row(record_type, before),
        None if after is None else from_row(record_type, after),
    )
