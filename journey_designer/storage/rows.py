"""A record as a row of its table, and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cache
from operator import attrgetter
from typing import Any

from journey_designer.core.errors import RuleError
from journey_designer.core.fields import MOST_NAMES, Spec
from journey_designer.core.records import Record, specs, type_name
from journey_designer.core.rules import normalised
from journey_designer.storage.digests import Value

_LISTS = ("names", "counts")
_TYPES: dict[str, type] = {"integer": int, "flag": int, "real": float}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def to_row(record: Record) -> tuple[Value, ...]:
    """The values of a record in the order of its table's columns."""
    return _codec(type(record)).to_row(record)


def from_row(record_type: type[Record], row: Sequence[Any]) -> Record:
    """The record of a row that this program wrote."""
    return _codec(record_type).from_row(row)


def checked_record(record_type: type[Record], row: Sequence[Any]) -> Record:
    """The record of a row from outside: types and lengths checked, texts made safe. Raises `RuleError`."""
    return _codec(record_type).checked(row)


class _Codec:
    """What is known of a record type: the place of each column that is not kept as it is."""

    def __init__(self, record_type: type[Record]) -> None:
        self._type = record_type
        self._specs = specs(record_type)
        self._names = tuple(self._specs)
        self._values: Callable[[Record], tuple[Value, ...]] = attrgetter(*self._names)
        kinds = [spec.kind for spec in self._specs.values()]
        self._flags = tuple(place for place, kind in enumerate(kinds) if kind == "flag")
        self._lists = tuple(place for place, kind in enumerate(kinds) if kind in _LISTS)

    def to_row(self, record: Record) -> tuple[Value, ...]:
        values = self._values(record)
        if not self._flags and not self._lists:
            return values
        row: list[Any] = list(values)
        for place in self._flags:
            row[place] = int(row[place])
        for place in self._lists:
            if row[place] is not None:
                row[place] = _encode(row[place])
        return tuple(row)

    def from_row(self, row: Sequence[Any]) -> Record:
        values = dict(zip(self._names, row, strict=True))
        for place in self._flags:
            values[self._names[place]] = bool(row[place])
        for place in self._lists:
            if row[place] is not None:
                values[self._names[place]] = _list(row[place])
        return self._type(**values)

    def checked(self, row: Sequence[Any]) -> Record:
        if len(row) != len(self._names):
            raise self._refused("columns")
        for (name, spec), value in zip(self._specs.items(), row, strict=True):
            if not (value is None or _is_plausible(spec, value)):
                raise self._refused(name)
        try:
            return normalised(self.from_row(row))
        except (ValueError, TypeError, RecursionError) as error:
            raise self._refused("list") from error

    def _refused(self, name: str) -> RuleError:
        return RuleError(
            "rule.value",
            "The {field} of a {record} cannot hold this value.",
            field=name,
            record=type_name(self._type),
        )


def _codec(record_type: Any) -> _Codec:
    return _cached_codec(record_type)


@cache
def _cached_codec(record_type: Any) -> _Codec:
    return _Codec(record_type)


def _list(text: str) -> tuple[Any, ...]:
    found = json.loads(text)
    if not isinstance(found, list):
        raise TypeError("not a list")
    return tuple(found)


def _is_plausible(spec: Spec, value: object) -> bool:
    """Whether a stored value has the column's type and no more than its length, so that it may be looked at
    closer.
    """
    expected = _TYPES.get(spec.kind, str)
    if type(value) is not expected:
        return False
    if spec.kind == "flag":
        return value in (0, 1)
    if not isinstance(value, str):
        return True
    most = MOST_NAMES * (spec.max_length * 6 + 3) + 2 if spec.kind in _LISTS else spec.max_length
    return len(value) <= most
