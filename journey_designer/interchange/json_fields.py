"""One record from outside made to obey the rules: what cannot be kept becomes the default, with a warning."""

from __future__ import annotations

import math
from dataclasses import MISSING, Field, fields
from typing import Any, cast

from journey_designer.core import ranks
from journey_designer.core.errors import RuleError
from journey_designer.core.fields import MOST_NAMES, Spec
from journey_designer.core.records import Record, specs, type_name
from journey_designer.core.rules import checked, clamped, fitted
from journey_designer.interchange.line_warnings import LineWarnings

RESET = "the {field} of a {record} cannot hold its value; it was reset"


class _Missing(Exception):
    """A field that must be there is not."""


class RecordReader:
    """Reads the records of one type in the order in which they stand in the source.

    A missing rank continues that order.
    """

    def __init__(self, record_type: type[Record], warnings: LineWarnings) -> None:
        self._type = record_type
        self._name = type_name(record_type)
        self._specs = specs(record_type)
        self._fields = {entry.name: entry for entry in fields(cast(Any, record_type))}
        self._warnings = warnings
        self._last_rank: str | None = None

    def read(self, line: int, value: Any) -> Record | None:
        """The record, or None where it has no id, no owner, or is no object at all."""
        if not isinstance(value, dict):
            self._warn(line, "json.no_record", "a {record} was left out: it is no object", "")
            return None
        for name in value:
            if name not in self._specs:
                self._warn(line, "json.no_field", "a {record} has no field {field}; it was left out", name)
        kept: dict[str, Any] = {}
        for name, spec in self._specs.items():
            try:
                kept[name] = self._field(line, name, spec, value)
            except _Missing:
                self._warn(line, "json.no_owner", "a {record} was left out: its {field} is missing", name)
                return None
        self._last_rank = kept.get("rank", self._last_rank)
        return self._type(**kept)

    def _field(self, line: int, name: str, spec: Spec, members: dict[str, Any]) -> Any:
        if name not in members:
            return self._default(name, spec)
        value = members[name]
        taken = _taken(self._type, name, spec, value)
        try:
            kept = checked(self._type, name, taken)
        except RuleError:
            kept = self._default(name, spec)
            self._warn(line, "json.reset", RESET, name)
            return kept
        if taken is not value and not _is_same(taken, value):
            self._warn(line, "json.fitted", "the {field} of a {record} was cut to what it can hold", name)
        return kept

    def _default(self, name: str, spec: Spec) -> Any:
        if spec.kind == "rank":
            return ranks.between(self._last_rank, None)
        field: Field[Any] = self._fields[name]
        if field.default is MISSING:
            raise _Missing
        return field.default

    def _warn(self, line: int, key: str, sentence: str, field: str) -> None:
        self._warnings.add(line, key, sentence, record=self._name, field=field)


def _taken(record_type: type[Record], name: str, spec: Spec, value: Any) -> Any:
    """The value in the form that the rules expect, cut to what the field can hold."""
    if spec.kind == "text":
        return _cut(record_type, name, spec, value)
    if spec.kind in ("integer", "real"):
        return _number(record_type, name, spec, value)
    if spec.kind == "counts" and isinstance(value, list):
        return tuple(_number(record_type, name, spec, count) for count in value)
    if spec.kind == "names" and isinstance(value, list):
        return tuple(_cut(record_type, name, spec, entry) for entry in value[:MOST_NAMES])
    return value


def _cut(record_type: type[Record], name: str, spec: Spec, value: Any) -> Any:
    if isinstance(value, str) and len(value) > spec.max_length:
        return fitted(record_type, name, value)
    return value


def _number(record_type: type[Record], name: str, spec: Spec, value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float) or math.isnan(value):
        return value
    number = clamped(record_type, name, value)
    return int(number) if spec.kind != "real" and number == int(number) else number


def _is_same(taken: Any, value: Any) -> bool:
    return bool(list(taken) == value if isinstance(taken, tuple) else taken == value)
