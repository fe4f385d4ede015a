"""Changes and steps: the one way in which anything happens to a project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from journey_designer.core.errors import BugError
from journey_designer.core.records import Record

LabelValue = str | int | float
Key = tuple[type[Record], str]


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after. Insert: no before. Delete: no after."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record as it is after, or as it was if it is gone."""
        record = self.after if self.after is not None else self.before
        if record is None:
            raise BugError("a change of nothing into nothing")
        return record

    @property
    def key(self) -> Key:
        """The type and the id of the record."""
        return type(self.record), self.record.id

    def inverted(self) -> Change:
        """The change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Label:
    """What a step is called: a key and its arguments, translated when shown."""

    key: str
    values: tuple[tuple[str, LabelValue], ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A named group of changes that are done and undone together.

    ``gesture`` is the token of the continuous act it belongs to, None for none; ``at`` is when it was made, in seconds
    since 1970 (UTC).
    """

    label: Label
    changes: tuple[Change, ...]
    gesture: str | None = None
    at: float = 0.0

    def inverted(self) -> tuple[Change, ...]:
        """The changes that take this step back, in reverse order."""
        return tuple(change.inverted() for change in reversed(self.changes))


def coalesced(changes: Iterable[Change]) -> tuple[Change, ...]:
    """One change a record: the first before and the last after; what comes out unchanged is dropped."""
    merged: dict[Key, Change] = {}
    for change in changes:
        earlier = merged.get(change.key)
        merged[change.key] = change if earlier is None else Change(earlier.before, change.after)
    return tuple(change for change in merged.values() if change.before != change.after)
