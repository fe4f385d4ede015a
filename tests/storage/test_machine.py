"""Any edits, gestures, undo, redo, publishing, closing, crashing, moving: memory, working database and file agree."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from journey_designer.core.document import Document
from journey_designer.core.records import RECORD_TYPES, Asset, Record
from journey_designer.storage import Places, Store, read_project
from journey_designer.storage.soundness import check_together
from journey_designer.storage.working import _read_table
from tests.storage.support import TEXTS, contents, counted, full_project, options, step

SEEDS = st.integers(0, 2**32)


class StoreMachine(RuleBasedStateMachine):
    """A document over a store, and a simple model beside it: the list of all contents that undo goes through."""

    @initialize()
    def create(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="journey-designer-machine-"))
        self.places = Places(self.folder / "state")
        self.new_id = counted()
        self.number = 0
        records, assets = full_project()
        file = self.folder / "0.cjm"
        self.store = Store.create(file, records, assets, places=self.places, options=options())
        self.document = self.store.document(new_id=self.new_id)
        self.past = [contents(records)]
        self.place = 0
        self.is_in_gesture = False

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            shutil.rmtree(self.folder)

    @property
    def now(self) -> frozenset[Record]:
        return self.past[self.place]

    def did(self, *, joins: bool = False) -> None:
        after = contents(self.document.records())
        if after == self.now:
            return
        if joins and self.place == len(self.past) - 1 and self.is_in_gesture:
            self.past[self.place] = after
            if self.place and self.past[self.place - 1] == after:
                del self.past[self.place]
                self.place -= 1
                self.is_in_gesture = False
            return
        self.past[self.place + 1 :] = [after]
        self.place += 1
        self.is_in_gesture = joins

    def keep_bytes(self) -> None:
        for text in TEXTS:
            self.store.put_asset(text.encode() * 3, "image/png")

    @rule(seed=SEEDS)
    def edit(self, seed: int) -> None:
        known = set(self.document.all(Asset))
        step(self.document, random.Random(seed))
        if set(self.document.all(Asset)) - known:
            self.keep_bytes()
        self.did()
        self.is_in_gesture = False

    @rule(seed=SEEDS, length=st.integers(1, 4))
    def drag(self, seed: int, length: int) -> None:
        gesture, rnd = self.new_id(), random.Random(seed)
        self.is_in_gesture = False
        for _ in range(length):
            step(self.document, rnd, gesture=gesture)
            self.did(joins=True)
        self.keep_bytes()
        self.is_in_gesture = False

    @rule()
    def undo(self) -> None:
        done = self.document.undo()
        assert (done is None) == (self.place == 0)
        self.place = max(self.place - 1, 0)

    @rule()
    def redo(self) -> None:
        done = self.document.redo()
        assert (done is None) == (self.place == len(self.past) - 1)
        self.place = min(self.place + 1, len(self.past) - 1)

    @rule()
    def publish(self) -> None:
        assert self.store.flush().is_in_file
        with read_project(self.store.path, self.places) as project:
            assert contents(project.records) == self.now
            assert all(project.asset(asset.id) is not None for asset in self.document.all(Asset))
        assert contents(self.store.base()) == self.now

    @rule(is_crash=st.booleans())
    def end_and_open(self, is_crash: bool) -> None:
        path, published = self.store.path, self.store.status.is_in_file
        if is_crash:
            session = self.store._session
            session.working.close(cleanly=False)
            assert session._lock is not None
            session._lock.release()
        else:
            assert self.store.close().is_in_file
        self.open(path)
        assert self.store.is_recovered == (is_crash and not published)

    def open(self, path: Path) -> None:
        self.store = Store.open(path, places=self.places, options=options())
        self.document = self.store.document(new_id=self.new_id)

    @rule()
    def open_on_another_machine(self) -> None:
        """The mailed file has everything but the history."""
        path = self.store.path
        assert self.store.close().is_in_file
        shutil.rmtree(self.places.root)
        self.past, self.place = [self.now], 0
        self.open(path)
        assert not self.store.is_recovered

    @rule()
    @precondition(lambda self: self.number < 4)
    def save_under_another_name(self) -> None:
        self.number += 1
        assert self.store.save_as(self.folder / f"{self.number}.cjm").is_in_file

    @invariant()
    def all_agree(self) -> None:
        if not hasattr(self, "document"):
            return
        assert contents(self.document.records()) == self.now
        assert contents(self.store.records()) == self.now
        assert (self.store.position, self.store.length) == (self.place, len(self.past) - 1)
        check_together(tuple(self.document.records()))
        connection = self.store._session.working._connection
        assert {
            record for entry in RECORD_TYPES for record in _read_table(connection, entry).values()
        } == self.now

    @rule()
    @precondition(lambda self: self.place == len(self.past) - 1)
    def replay(self) -> None:
        """The whole history backwards, in memory, leads through the same contents."""
        replayed = Document(self.document.records())
        for index in reversed(range(self.store.length)):
            for change in self.store.step(index).inverted():
                table = replayed._tables[change.key[0]]
                if change.after is None:
                    table.drop(change.key[1])
                else:
                    table.put(change.after)
            assert contents(replayed.records()) == self.past[index]


TestStoreMachine = StoreMachine.TestCase
TestStoreMachine.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)
