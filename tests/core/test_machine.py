"""Whatever happens to a project, in whatever order: the rules hold, and undo and redo are exact."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from hypothesis.strategies import DataObject

from journey_designer.core import edits
from journey_designer.core.document import Event
from journey_designer.core.errors import RuleError
from journey_designer.core.records import RECORD_TYPES, Record, references
from journey_designer.core.table import in_order
from tests.core.acts import ACTS, Actor, Nothing, assert_sound, seeded, snapshot

Snapshot = dict[tuple[type[Record], str], Record]


class ProjectMachine(RuleBasedStateMachine):
    """A document, what an observer would make of its events, and its history."""

    def __init__(self) -> None:
        super().__init__()
        self.document = seeded()
        self.first = snapshot(self.document)
        self.begin = self.document.journal.position
        self.mirror = dict(self.first)
        self.document.observe(self._follow)

    def _follow(self, event: Event) -> None:
        for change in event.changes:
            assert self.mirror.get(change.key) == change.before
            if change.after is None:
                del self.mirror[change.key]
            else:
                self.mirror[change.key] = change.after

    def _do(self, action: Callable[[], object]) -> None:
        before, position = snapshot(self.document), self.document.journal.position
        try:
            action()
        except (RuleError, Nothing):
            assert snapshot(self.document) == before
            assert self.document.journal.position == position
        else:
            assert self.document.journal.position <= position + 1

    @rule(data=st.data(), names=st.lists(st.sampled_from(sorted(ACTS)), min_size=1, max_size=10))
    def act(self, data: DataObject, names: list[str]) -> None:
        for name in names:
            self._do(lambda: ACTS[name](Actor(data, self.document)))  # noqa: B023  called at once

    @rule()
    def undo(self) -> None:
        if self.document.journal.position == self.begin:
            return
        before = snapshot(self.document)
        step = self.document.undo()
        assert step is not None
        assert snapshot(self.document) != before
        self.document.redo()
        assert snapshot(self.document) == before
        self.document.undo()

    @rule()
    def redo(self) -> None:
        before = snapshot(self.document)
        if self.document.redo() is not None:
            assert snapshot(self.document) != before

    @invariant()
    def rules_hold(self) -> None:
        assert_sound(self.document)

    @invariant()
    def observers_know_all(self) -> None:
        assert self.mirror == snapshot(self.document)

    @invariant()
    def families_are_exact(self) -> None:
        for record_type in RECORD_TYPES:
            everything = self.document.all(record_type)
            assert list(everything) == sorted(everything, key=in_order)
            for field in references(record_type):
                parents = {getattr(record, field) for record in everything}
                for parent in parents | {"nobody"}:
                    members = tuple(record for record in everything if getattr(record, field) == parent)
                    assert self.document.family(record_type, field, parent) == members
                    assert self.document.count(record_type, field, parent) == len(members)

    def teardown(self) -> None:
        while self.document.redo():
            pass
        last = snapshot(self.document)
        while self.document.journal.position > self.begin:
            self.document.undo()
        assert snapshot(self.document) == self.first
        while self.document.redo():
            pass
        assert snapshot(self.document) == last


TestProjectMachine = ProjectMachine.TestCase
TestProjectMachine.settings = settings(max_examples=100, stateful_step_count=30)


@pytest.mark.parametrize("name", sorted(ACTS))
def test_each_edit_is_one_step_that_undo_takes_back(name: str) -> None:
    done = []

    @settings(max_examples=15)
    @given(data=st.data())
    def one_act(data: DataObject) -> None:
        document = seeded()
        before, position = snapshot(document), document.journal.position
        try:
            ACTS[name](Actor(data, document))
        except (RuleError, Nothing):
            assert snapshot(document) == before
            return
        done.append(name)
        after = snapshot(document)
        assert document.journal.position - position == (after != before)
        assert_sound(document)
        if after != before:
            document.undo()
            assert snapshot(document) == before
            document.redo()
            assert snapshot(document) == after

    one_act()
    assert done


def test_the_machine_knows_every_edit_function() -> None:
    readers = {"cards_in", "copied"}
    functions = {name for name in edits.__all__ if name.islower()} - readers
    assert functions == ACTS.keys()
