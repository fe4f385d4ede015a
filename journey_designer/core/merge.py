"""Three-way merge of records: what two people made of the same project, in one.

Fields that only one side changed are taken from that side. Where both changed the same field, mine stays and
a `Conflict` says so. A record that one side deleted and the other changed stays, with all that belonged to
it. The result obeys the rules of references and places; only the limits of size are left to the edit that
applies it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal

from journey_designer.core.changes import Key
from journey_designer.core.comparison import changes_between
from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.merge_counts import counted_again
from journey_designer.core.merge_criteria import with_locked_criteria
from journey_designer.core.merge_mending import mended
from journey_designer.core.merge_recount import recount
from journey_designer.core.merge_sides import Conflict, Sides
from journey_designer.core.records import (
    RECORD_TYPES,
    Card,
    Lane,
    Record,
    Stage,
    Touchpoint,
    Trait,
    specs,
)

__all__ = ["Conflict", "Merged", "apply", "merge", "merge_into", "settle"]

_TOGETHER: dict[type[Record], tuple[tuple[str, ...], ...]] = {
    Card: (("lane_id", "stage_id", "touchpoint_id", "rank"),),
    Touchpoint: (("stage_id", "rank"),),
    Stage: (("journey_id", "rank"),),
    Lane: (("journey_id", "rank"),),
    Trait: (("kind", "value"),),
}
"""Fields that only make sense together: they come from one side."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The records of a merge, and where somebody should look."""

    records: tuple[Record, ...]
    conflicts: tuple[Conflict, ...]


def merge(base: Iterable[Record], mine: Iterable[Record], theirs: Iterable[Record]) -> Merged:
    """Merge two descendants of ``base``. Without a common ancestor pass an empty one: then every difference
    conflicts.

    Each side holds the records of one project that obeys the rules.
    """
    sides = Sides.of(base, mine, theirs)
    records: dict[Key, Record] = {}
    conflicts: list[Conflict] = []
    for key in (*sides.mine, *(key for key in sides.theirs if key not in sides.mine)):
        record, disputed = _merged(sides, key)
        conflicts += disputed
        if record is not None:
            records[key] = record
    found, told = counted_again(sides, *mended(sides, records, conflicts))
    return Merged(*with_locked_criteria(sides, found, told))


def merge_into(
    document: Document, base: Iterable[Record], theirs: Iterable[Record], *, label: str = "project.merge"
) -> Merged:
    """Merge into an open document, as one step. Raises `RuleError` when together they break a limit of
    size.
    """
    merged = merge(base, document.records(), theirs)
    with document.edit(label) as edit:
        apply(edit, merged.records)
    return merged


def apply(edit: Edit, records: Iterable[Record]) -> None:
    """Make the records of an edit these records and no others."""
    changes = changes_between((record for entry in RECORD_TYPES for record in edit.all(entry)), records)
    for change in changes:
        if change.after is not None:
            edit.put(change.after)
    for change in changes:
        if change.after is None and change.before is not None:
            edit.delete(change.before)


def settle(edit: Edit, conflict: Conflict, side: Literal["mine", "theirs"]) -> None:
    """Let one side have its way: its fields, its record, its deletion. Raises `RuleError` if that cannot
    be.
    """
    wanted = conflict.mine if side == "mine" else conflict.theirs
    record = edit.find(type(conflict.record), conflict.record.id)
    if wanted is None:
        if record is not None:
            edit.delete(record)
    elif record is None or not conflict.fields:
        edit.put(wanted)
    else:
        taken: dict[str, Any] = {name: getattr(wanted, name) for name in conflict.fields}
        edit.put(replace(record, **taken))
    recount(edit, record, edit.find(type(conflict.record), conflict.record.id))


def _merged(sides: Sides, key: Key) -> tuple[Record | None, list[Conflict]]:
    base, mine, theirs = sides.base.get(key), sides.mine.get(key), sides.theirs.get(key)
    if mine == theirs or theirs == base:
        return mine, []
    if mine == base:
        return theirs, []
    if mine is not None and theirs is not None:
        return _merged_fields(base, mine, theirs)
    if theirs is not None:
        return theirs, [Conflict("deleted_here", theirs, (), None, theirs)]
    if mine is not None:
        return mine, [Conflict("deleted_there", mine, (), mine, None)]
    return None, []


def _merged_fields(base: Record | None, mine: Record, theirs: Record) -> tuple[Record, list[Conflict]]:
    taken: dict[str, Any] = {}
    disputed: list[tuple[str, ...]] = []
    for group in _groups(type(mine)):
        here, there = _values(mine, group), _values(theirs, group)
        before = None if base is None else _values(base, group)
        if here == there or there == before:
            continue
        if here == before:
            taken.update(zip(group, there, strict=True))
        else:
            disputed.append(group)
    record = replace(mine, **taken) if taken else mine
    return record, [Conflict("field", record, group, mine, theirs) for group in disputed]


def _groups(record_type: type[Record]) -> list[tuple[str, ...]]:
    together = _TOGETHER.get(record_type, ())
    grouped = {name for group in together for name in group}
    return [*together, *((name,) for name in specs(record_type) if name not in grouped)]


def _values(record: Record, names: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(getattr(record, name) for name in names)
