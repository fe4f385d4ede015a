"""A record out of a row that may hold anything: what is wrong is replaced, what is right is kept."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from journey_designer.core.errors import RuleError
from journey_designer.core.fields import MOST_NAMES, Spec
from journey_designer.core.records import Record, specs
from journey_designer.core.rules import clamped, fitted, normalised
from journey_designer.storage.rows import checked_record


def lenient_record(record_type: type[Record], row: Sequence[Any]) -> tuple[Record | None, bool]:
    """The record, and whether it is just what the row says; None where even its ids are lost."""
    try:
        return checked_record(record_type, row), True
    except RuleError:
        pass
    candidates = {
        name: candidate
        for (name, spec), value in zip(specs(record_type).items(), row, strict=False)
        if (candidate := _candidate(record_type, name, spec, value)) is not None
    }
    needed = {name: candidates.pop(name) for name in list(candidates) if _is_needed(specs(record_type)[name])}
    try:
        record = normalised(record_type(**needed))
    except (RuleError, TypeError):
        return None, False
    for name, value in candidates.items():
        with contextlib.suppress(RuleError):
            record = normalised(replace(record, **{name: value}))
    return record, False


def _is_needed(spec: Spec) -> bool:
    return spec.kind in ("id", "reference", "target") and not spec.is_optional


def _candidate(record_type: type[Record], name: str, spec: Spec, value: Any) -> Any:
    """What may be made of a stored value; None where nothing can, and the field's default stands."""
    if spec.kind == "text":
        return fitted(record_type, name, value) if isinstance(value, str) else None
    if spec.kind in ("integer", "real"):
        if not isinstance(value, int | float):
            return None
        number = clamped(record_type, name, value)
        return int(number) if spec.kind == "integer" else float(number)
    if spec.kind == "flag":
        return bool(value) if value in (0, 1) else None
    if spec.kind in ("names", "counts"):
        return _list(record_type, name, spec, value)
    return value


def _list(record_type: type[Record], name: str, spec: Spec, value: Any) -> tuple[Any, ...] | None:
    try:
        found = json.loads(value)
    except (ValueError, TypeError, RecursionError):
        return None
    if not isinstance(found, list):
        return None
    if spec.kind == "counts":
        return tuple(found)
    return tuple(fitted(record_type, name, entry) for entry in found if isinstance(entry, str))[:MOST_NAMES]
