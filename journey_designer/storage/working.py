"""The working database: the records of a project as they are now, their history, and the bytes of their
assets.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from journey_designer.core.changes import Change, Step
from journey_designer.core.errors import BugError, KnownError
from journey_designer.core.records import RECORD_TYPES, Record, type_name
from journey_designer.storage import schema
from journey_designer.storage.connection import Connection
from journey_designer.storage.digests import sha256_of
from journey_designer.storage.history import History
from journey_designer.storage.publication import Publication
from journey_designer.storage.rows import from_row, to_row


class WorkingDatabase:
    """An open working database. Every method that writes returns when it is durable, or raises and has done
    nothing.

    Made by `open_existing`; may be used from several threads.
    """

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._is_closed = False
        self.path = path
        self.lock = connection.lock
        ((cursor, revision, pid, file_path),) = connection.query(
            "SELECT cursor, revision, pid, path FROM state"
        )
        self.revision: int = revision
        self.last_pid: int = pid
        self.file_path: str = file_path
        self.history = History(connection, cursor)
        self.publication = Publication(connection)
        self._tables: dict[type[Record], dict[str, Record]] = {
            entry: _read_table(connection, entry) for entry in RECORD_TYPES
        }

    @property
    def is_published(self) -> bool:
        """Whether all that is here is in the file, as far as is known."""
        published = self.publication.published
        return published is not None and published.revision == self.revision

    # Records and steps

    def snapshot(self) -> Mapping[type[Record], Mapping[str, Record]]:
        """The records of this moment, by type and id."""
        with self.lock:
            return {entry: dict(table) for entry, table in self._tables.items()}

    def records(self) -> tuple[Record, ...]:
        """The records of this moment, owners before what belongs to them."""
        with self.lock:
            return tuple(record for table in self._tables.values() for record in table.values())

    def append(self, step: Step) -> None:
        """As `Journal.append`."""
        history = self.history
        self._commit(
            step.changes, lambda sqlite: (*history.write_next(sqlite, step), history.cursor + 1), step
        )

    def amend(self, step: Step, applied: Sequence[Change]) -> None:
        """As `Journal.amend`."""

        def write(sqlite: sqlite3.Connection) -> tuple[int, int, int]:
            first, cursor = self.history.write_last(sqlite, step)
            return first, cursor, cursor

        self._commit(applied, write, step)

    def move(self, position: int, applied: Sequence[Change]) -> None:
        """As `Journal.move`."""
        history = self.history
        if not 0 <= position <= history.length:
            raise BugError("the cursor of the history would leave it")
        self._commit(applied, lambda _: (history.first, history.first + position, history.end), None)

    def _commit(
        self,
        changes: Sequence[Change],
        write_history: Callable[[sqlite3.Connection], tuple[int, int, int]],
        step: Step | None,
    ) -> None:
        with self.lock:
            with self._connection.transaction() as sqlite:
                first, cursor, end = write_history(sqlite)
                for change in changes:
                    _write_change(sqlite, change)
                self.publication.note_changes(sqlite, changes)
                sqlite.execute("UPDATE state SET cursor = ?, revision = ?", (cursor, self.revision + 1))
            self.revision += 1
            self.history.settle(first, cursor, end, step)
            for change in changes:
                record_type, record_id = change.key
                if change.after is None:
                    del self._tables[record_type][record_id]
                else:
                    self._tables[record_type][record_id] = change.after

    # Assets

    def put_asset(self, data: bytes) -> str:
        """Keep bytes; gives their SHA-256."""
        asset_id = sha256_of(data)
        with self._connection.transaction() as sqlite:
            sqlite.execute("INSERT OR IGNORE INTO kept_asset (id, data) VALUES (?, ?)", (asset_id, data))
        return asset_id

    def asset(self, asset_id: str) -> bytes | None:
        """The bytes with this SHA-256, or None."""
        rows = self._connection.query("SELECT data FROM kept_asset WHERE id = ?", (asset_id,))
        return bytes(rows[0][0]) if rows else None

    # Its life

    def tidy(self, moment: float) -> None:
        """Forget the steps made before ``moment``, and the bytes that neither a record nor a step can bring
        back.
        """
        with self._connection.transaction() as sqlite:
            self.history.forget_before(sqlite, moment)
            sqlite.execute(
                "DELETE FROM kept_asset WHERE id NOT IN (SELECT id FROM asset)"
                " AND id NOT IN (SELECT id FROM history_asset)"
            )

    def belongs_to(self, path: Path) -> None:
        """Write down whose working database this is, and that this process works on it."""
        with self._connection.transaction() as sqlite:
            sqlite.execute("UPDATE state SET path = ?, pid = ?", (os.fspath(path), os.getpid()))

    def close(self, *, cleanly: bool = True) -> None:
        """Close, once; ``cleanly`` writes down that nothing was under way, unless pages were found damaged."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            if cleanly and not self._connection.saw_damage:
                with self._connection.transaction() as sqlite:
                    sqlite.execute("UPDATE state SET pid = 0")
        except KnownError:
            pass  # then the next opening looks more closely
        finally:
            self._connection.close()


def _read_table(connection: Connection, record_type: type[Record]) -> dict[str, Record]:
    columns = ", ".join(schema.columns(record_type))
    rows = connection.query(f"SELECT {columns} FROM {type_name(record_type)} ORDER BY id")
    return {row[0]: from_row(record_type, row) for row in rows}


def _write_change(sqlite: sqlite3.Connection, change: Change) -> None:
    record_type, record_id = change.key
    table = type_name(record_type)
    columns = schema.columns(record_type)
    if change.after is None:
        done = sqlite.execute(f"DELETE FROM {table} WHERE id = ?", (record_id,)).rowcount
    elif change.before is None:
        places = ", ".join("?" * len(columns))
        done = sqlite.execute(f"INSERT INTO {table} VALUES ({places})", to_row(change.after)).rowcount
    else:
        before, after = to_row(change.before), to_row(change.after)
        differing = [place for place in range(len(columns)) if before[place] != after[place]]
        if not differing:
            return
        assignments = ", ".join(f"{columns[place]} = ?" for place in differing)
        values = [after[place] for place in differing]
        done = sqlite.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*values, record_id)).rowcount
    if done != 1:
        raise BugError(f"the working database and the document disagree about a {table}")
