"""The steps of a working database: a row each, numbered without gaps, and a cursor between done and
redoable.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from journey_designer.core.changes import Label, Step
from journey_designer.core.errors import BugError
from journey_designer.storage.connection import Connection
from journey_designer.storage.steps import assets_of, decode_label, decode_step, encode_changes, encode_label

MOST_STEPS = 5_000
"""Most steps that are kept; older ones cannot be undone any more."""
MOST_AGE = 90 * 86_400.0
"""Seconds after which a step is forgotten when its project is opened."""

_MOST_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class Heading:
    """What a list of the history shows of a step: what it is called and when it was made (seconds since 1970,
    UTC).
    """

    label: Label
    at: float


class History:
    """Reads the steps, and writes them inside the caller's transaction; counts change with `settle` after its
    commit.

    ``first`` is the number of the oldest step, ``end`` one past the newest, ``cursor`` that of the next step
    to redo.
    """

    def __init__(self, connection: Connection, cursor: int) -> None:
        self._connection = connection
        ((low, high),) = connection.query("SELECT min(n), max(n) FROM history")
        self.cursor = cursor
        self.first = cursor if low is None else int(low)
        self.end = cursor if high is None else int(high) + 1
        if not self.first <= self.cursor <= self.end:
            raise BugError("the cursor of the history lies outside of it")
        self._remembered: dict[int, Step] = {}

    @property
    def position(self) -> int:
        """How many of the kept steps are done."""
        return self.cursor - self.first

    @property
    def length(self) -> int:
        """How many steps are kept."""
        return self.end - self.first

    def step(self, index: int) -> Step:
        """The step at ``0 <= index < length``."""
        if not 0 <= index < self.length:
            raise IndexError(index)
        number = self.first + index
        found = self._remembered.get(number)
        if found is None:
            query = "SELECT label, changes, gesture, at FROM history WHERE n = ?"
            ((label, changes, gesture, at),) = self._connection.query(query, (number,))
            found = decode_step(label, changes, gesture, at)
            self._remember(number, found)
        return found

    def headings(self, start: int, stop: int) -> list[Heading]:
        """What the steps ``start <= index < stop`` are called."""
        query = "SELECT label, at FROM history WHERE n >= ? AND n < ? ORDER BY n"
        rows = self._connection.query(query, (self.first + max(start, 0), self.first + stop))
        return [Heading(decode_label(label), at) for label, at in rows]

    def write_next(self, sqlite: sqlite3.Connection, step: Step) -> tuple[int, int]:
        """Write a step at the cursor in place of what could be redone; gives the new ``first`` and
        ``cursor``.
        """
        if self.cursor < self.end:
            _delete(sqlite, "n >= ?", self.cursor)
        _insert(sqlite, self.cursor, step)
        first = max(self.first, self.cursor + 1 - MOST_STEPS)
        if first > self.first:
            _delete(sqlite, "n < ?", first)
        return first, self.cursor + 1

    def write_last(self, sqlite: sqlite3.Connection, step: Step) -> tuple[int, int]:
        """Write a step in place of the last done one, or take that out if the step is empty; gives as
        `write_next`.
        """
        if self.position == 0:
            raise BugError("there is no step to amend")
        _delete(sqlite, "n >= ?", self.cursor - 1)
        if not step.changes:
            return self.first, self.cursor - 1
        _insert(sqlite, self.cursor - 1, step)
        return self.first, self.cursor

    def settle(self, first: int, cursor: int, end: int, step: Step | None = None) -> None:
        """Take over what a committed transaction made of the history; ``step`` is the one before the cursor,
        if new.
        """
        self.first, self.cursor, self.end = first, cursor, end
        self._remembered = {n: kept for n, kept in self._remembered.items() if first <= n < min(cursor, end)}
        if step is not None and step.changes:
            self._remember(cursor - 1, step)

    def forget_before(self, sqlite: sqlite3.Connection, moment: float) -> None:
        """Delete the steps that were made before ``moment``: done ones from the oldest on, redoable ones all
        or none.
        """
        rows = self._connection.query("SELECT n, at FROM history ORDER BY n")
        young = next((n for n, at in rows if at >= moment), self.end)
        first = min(young, self.cursor)
        end = self.end
        if young > self.cursor:
            _delete(sqlite, "n >= ?", self.cursor)
            end = self.cursor
        _delete(sqlite, "n < ?", first)
        self.settle(first, self.cursor, end)

    def _remember(self, number: int, step: Step) -> None:
        if len(self._remembered) >= _MOST_REMEMBERED:
            del self._remembered[next(iter(self._remembered))]
        self._remembered[number] = step


def _insert(sqlite: sqlite3.Connection, number: int, step: Step) -> None:
    sqlite.execute(
        "INSERT INTO history (n, at, gesture, label, changes) VALUES (?, ?, ?, ?, ?)",
        (number, step.at, step.gesture, encode_label(step.label), encode_changes(step.changes)),
    )
    sqlite.executemany(
        "INSERT INTO history_asset (n, id) VALUES (?, ?)",
        [(number, entry) for entry in assets_of(step.changes)],
    )


def _delete(sqlite: sqlite3.Connection, where: str, number: int) -> None:
    sqlite.execute(f"DELETE FROM history WHERE {where}", (number,))
    sqlite.execute(f"DELETE FROM history_asset WHERE {where}", (number,))
