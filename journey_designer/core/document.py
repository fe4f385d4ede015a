"""The document: all records of a project in memory, its edits, and its undo and redo."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, TypeVar, cast

from journey_designer.core.changes import Change, Label, LabelValue, Step, coalesced
from journey_designer.core.consistency import check
from journey_designer.core.edit import Edit
from journey_designer.core.errors import BugError, RuleError
from journey_designer.core.journal import Journal, MemoryJournal
from journey_designer.core.records import RECORD_TYPES, Project, Record, type_name
from journey_designer.core.table import Table

R = TypeVar("R", bound=Record)
Way = Literal["done", "undone", "redone"]


@dataclass(frozen=True, slots=True)
class Event:
    """What observers are told: a step was done, undone or redone, and the changes that the records went through."""

    way: Way
    step: Step
    changes: tuple[Change, ...]


Observer = Callable[[Event], None]


def _new_id() -> str:
    return str(uuid.uuid4())


class Document:
    """The records of one project. Reading is free; writing goes through `edit` and nothing else.

    ``journal`` makes each step durable before it is adopted here, ``new_id`` and ``now`` can be replaced for tests.
    """

    def __init__(
        self,
        records: Iterable[Record] = (),
        *,
        journal: Journal | None = None,
        new_id: Callable[[], str] = _new_id,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._tables: dict[type[Record], Table[Record]] = {entry: Table(entry) for entry in RECORD_TYPES}
        self._journal: Journal = MemoryJournal() if journal is None else journal
        self._new_id = new_id
        self._now = now
        self._observers: list[Observer] = []
        self._open: Edit | None = None
        for record in records:
            self._tables[type(record)].put(record)

    # Reading

    def find(self, record_type: type[R], record_id: str) -> R | None:
        """The record with this id, or None."""
        return cast("R | None", self._tables[record_type].find(record_id))

    def get(self, record_type: type[R], record_id: str) -> R:
        """The record with this id; `RuleError` if there is none."""
        record = self.find(record_type, record_id)
        if record is None:
            raise RuleError(
                "rule.gone", "This {record} does not exist any more.", record=type_name(record_type)
            )
        return record

    def family(self, record_type: type[R], field: str, parent: str | None) -> tuple[R, ...]:
        """The records whose reference ``field`` holds ``parent``, in order of rank."""
        return cast("tuple[R, ...]", self._tables[record_type].family(field, parent))

    def count(self, record_type: type[R], field: str, parent: str | None) -> int:
        """How many records `family` would give, without putting them in order."""
        return self._tables[record_type].count(field, parent)

    def all(self, record_type: type[R]) -> tuple[R, ...]:
        """All records of a type, in order of rank."""
        return cast("tuple[R, ...]", self._tables[record_type].all())

    def size(self, record_type: type[Record]) -> int:
        """How many records of a type there are."""
        return len(self._tables[record_type])

    def records(self) -> Iterator[Record]:
        """Every record, type by type, owners before what belongs to them."""
        for record_type in RECORD_TYPES:
            yield from self._tables[record_type]

    @property
    def project(self) -> Project:
        """The one project record."""
        projects = self.all(Project)
        if len(projects) != 1:
            raise BugError(f"a document holds one project, not {len(projects)}")
        return projects[0]

    # Writing

    @contextmanager
    def edit(self, label: str, *, gesture: str | None = None, **values: LabelValue) -> Iterator[Edit]:
        """Open an edit; leaving it makes one step, leaving it by an exception makes none.

        ``label`` is the key of what the step is called, ``values`` its arguments. Steps that follow each other with the
        same ``gesture`` become one. An edit opened while one is open joins it. Raises `RuleError` when the changes break
        a rule, and what the journal raises when they cannot be kept; the document is then as it was.
        """
        if self._open is not None:
            yield self._open
            return
        edit = Edit(self, Label(label, tuple(values.items())), gesture, self._new_id)
        self._open = edit
        try:
            yield edit
        finally:
            self._open = None
        edit.drop_unused_assets()
        changes = edit.changes()
        if changes:
            check(edit, changes)
            self._commit(Step(edit.label, changes, gesture, self._now()))

    def _commit(self, step: Step) -> None:
        last = self.last_step if self._journal.position == self._journal.length else None
        if step.gesture is not None and last is not None and last.gesture == step.gesture:
            merged = Step(last.label, coalesced([*last.changes, *step.changes]), step.gesture, step.at)
            self._journal.amend(merged, step.changes)
        else:
            self._journal.append(step)
        self._adopt("done", step, step.changes)

    # History

    @property
    def last_step(self) -> Step | None:
        """The step that undo would take back, or None."""
        position = self._journal.position
        return self._journal.step(position - 1) if position else None

    @property
    def next_step(self) -> Step | None:
        """The step that redo would do again, or None."""
        position = self._journal.position
        return self._journal.step(position) if position < self._journal.length else None

    @property
    def journal(self) -> Journal:
        """Where the steps are kept, to be read."""
        return self._journal

    def undo(self) -> Step | None:
        """Take back the last step; gives it, or None when there is none."""
        step = self.last_step
        if step is not None:
            changes = step.inverted()
            self._journal.move(self._journal.position - 1, changes)
            self._adopt("undone", step, changes)
        return step

    def redo(self) -> Step | None:
        """Do the next step again; gives it, or None when there is none."""
        step = self.next_step
        if step is not None:
            self._journal.move(self._journal.position + 1, step.changes)
            self._adopt("redone", step, step.changes)
        return step

    # Observing

    def observe(self, observer: Observer) -> Callable[[], None]:
        """Tell ``observer`` of every step from now on; call what is returned to stop."""
        self._observers.append(observer)

        def stop() -> None:
            if observer in self._observers:
                self._observers.remove(observer)

        return stop

    def _adopt(self, way: Way, step: Step, changes: tuple[Change, ...]) -> None:
        for change in changes:
            record_type, record_id = change.key
            if change.after is None:
                self._tables[record_type].drop(record_id)
            else:
                self._tables[record_type].put(change.after)
        event = Event(way, step, changes)
        for observer in tuple(self._observers):
            observer(event)
