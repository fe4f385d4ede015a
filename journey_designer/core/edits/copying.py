"""Copies of records with all that belongs to them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar, cast

from journey_designer.core.consistency import Records
from journey_designer.core.edit import Edit
from journey_designer.core.edits.dotted import with_dots
from journey_designer.core.records import (
    PINNED_TYPES,
    RECORD_TYPES,
    Asset,
    Record,
    SavedView,
    is_pinned,
    references,
    type_name,
)

R = TypeVar("R", bound=Record)


def belongings(records: Records, roots: Iterable[Record]) -> list[Record]:
    """The roots and all that belongs to them, each once, owners before what belongs to them."""
    found: dict[str, Record] = {}
    waiting = deque(roots)
    while waiting:
        record = waiting.popleft()
        if record.id in found:
            continue
        found[record.id] = record
        target = type_name(type(record))
        for other_type in RECORD_TYPES:
            for field, spec in references(other_type).items():
                if spec.target == target and spec.on_delete == "delete":
                    waiting.extend(records.family(other_type, field, record.id))
        for pinned_type in PINNED_TYPES:
            waiting.extend(records.family(pinned_type, "target", record.id))
    order = {entry: place for place, entry in enumerate(RECORD_TYPES)}
    return sorted(found.values(), key=lambda record: order[type(record)])


def put_copies(
    edit: Edit, records: Iterable[Record], places: Mapping[str, str | None] | None = None
) -> dict[str, str]:
    """Put copies of the records under fresh ids; gives the new id of each old one.

    References among them follow. ``places`` says which id stands for one outside. A reference to what does not exist
    here is cleared where it may be; a record whose owner cannot be found is left out, as is what belongs to it.
    Assets keep their id, which is their content. Dots stay where they were put: the copy of what is still there has none,
    the copy of what is gone (cut, or of another project) takes them along as far as their people have dots left.
    """
    fresh: dict[str, str] = {}
    known: dict[str, str | None] = dict(places or {})
    pending = with_dots(edit, records)
    fresh.update({record.id: record.id if isinstance(record, Asset) else edit.new_id() for record in pending})
    for record in pending:
        copy = _copied(edit, record, fresh, known)
        if copy is None:
            del fresh[record.id]
        else:
            edit.put(copy)
    return fresh


def _copied(edit: Edit, record: R, fresh: Mapping[str, str], places: Mapping[str, str | None]) -> R | None:
    changed: dict[str, Any] = {"id": fresh[record.id]}
    for field, spec in references(type(record)).items():
        old = getattr(record, field)
        if old is None:
            continue
        target = next(entry for entry in RECORD_TYPES if type_name(entry) == spec.target)
        new = fresh.get(old, places.get(old, old))
        is_coming = old in fresh and new != old
        if new is not None and not is_coming and edit.find(target, new) is None:
            new = None
        if new is None and (spec.on_delete == "delete" or not spec.is_optional):
            return None
        changed[field] = new
    if is_pinned(type(record)):
        target_id = getattr(record, "target")  # noqa: B009 - only pinned records have one
        if target_id not in fresh:
            return None
        changed["target"] = fresh[target_id]
    if isinstance(record, SavedView):
        for field in ("lanes", "hidden_lanes", "focus_stages"):
            changed[field] = tuple(fresh.get(old, old) for old in getattr(record, field))
    return cast(R, replace(cast(Any, record), **changed))
