"""The three sides of a merge, and the places where they cannot all have their way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal, cast

from journey_designer.core.changes import Key
from journey_designer.core.comparison import by_key, key_of
from journey_designer.core.records import Project, Record

ConflictKind = Literal[
    "field", "deleted_here", "deleted_there", "restored", "link", "moved", "left_out", "locked"
]


@dataclass(frozen=True, slots=True)
class Conflict:
    """One place where the two sides could not both have their way, and ``record`` as the merge left it.

    ``kind`` is ``field``: both changed these ``fields``, mine stays; ``deleted_here``: I deleted what they
    changed, theirs stays; ``deleted_there``: they deleted what I changed, mine stays; ``restored``: one side
    deleted it, but it holds what the other changed or added, so it stays; ``link``: the ``fields`` named a
    record that is gone, they are empty; ``moved``: a card whose lane is no longer in its journey lies in
    another lane; ``left_out``: there is no place for it, it is not in the result; ``locked``: a criterion that one side had
    locked stays as it was agreed on. ``mine`` and ``theirs`` are
    the record on each side, None where it is gone.
    """

    kind: ConflictKind
    record: Record
    fields: tuple[str, ...]
    mine: Record | None
    theirs: Record | None


@dataclass(frozen=True, slots=True)
class Sides:
    """The three sets of records, by key. Never changed."""

    base: dict[Key, Record]
    mine: dict[Key, Record]
    theirs: dict[Key, Record]

    @classmethod
    def of(cls, base: Iterable[Record], mine: Iterable[Record], theirs: Iterable[Record]) -> Sides:
        """Index the sides; a merge has one project record, so it goes by my id in all of them."""
        own = by_key(mine)
        project = next((record_id for kind, record_id in own if kind is Project), None)
        return cls(_with_project(base, project), own, _with_project(theirs, project))

    def conflict(self, kind: ConflictKind, record: Record, fields: tuple[str, ...] = ()) -> Conflict:
        """A conflict about a record, with what each side has of it."""
        key = key_of(record)
        return Conflict(kind, record, fields, self.mine.get(key), self.theirs.get(key))


def _with_project(records: Iterable[Record], project_id: str | None) -> dict[Key, Record]:
    found = by_key(records)
    other = next((key for key in found if key[0] is Project), None)
    if other is None or project_id is None or other[1] == project_id:
        return found
    renamed: dict[Key, Record] = {}
    for record in found.values():
        kept = record
        if key_of(record) == other:
            kept = replace(record, id=project_id)
        elif getattr(record, "target", None) == other[1]:
            kept = replace(cast("Any", record), target=project_id)
        renamed[key_of(kept)] = kept
    return renamed
