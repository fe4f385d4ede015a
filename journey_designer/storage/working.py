"""The working database: the records of a project as they are now, their history, and the bytes of their
assets.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from journey_designer.core.changes import Change, Step
from journey_designer.core.errors import BugError, KnownError
from journey_designer.core.records import RECORD_TYPES, Asset, Record, type_name
from journey_designer.storage import schema
from journey_designer.storage.connection import Connection
from journey_designer.storage.digests import Value, sha256_of
from journey_designer.storage.errors import from_os
from journey_designer.storage.formats import Formats
from journey_designer.storage.history import History
from journey_designer.storage.project_file import AssetSource
from journey_designer.storage.publication import NEVER, Mark, Publication
from journey_designer.storage.replacing import fsync_folder
from journey_designer.storage.rows import from_row, to_row
from journey_designer.storage.working_schema import APPLICATION_ID, HISTORY_FORMAT, PRIVATE_TABLES

_BULK_PRAGMAS = (
    "ignore_check_constraints = ON",
    "foreign_keys = OFF",
)  # for records that were checked already


class WorkingDatabase:
    """An open working database. Every method that writes returns when it is durable, or raises and has done
    nothing.

    Made by `open_working`; may be used from several threads.
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
        """Close, once; ``cleanly`` writes down that nothing was under way."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            if cleanly:
                with self._connection.transaction() as sqlite:
                    sqlite.execute("UPDATE state SET pid = 0")
        except KnownError:
            pass  # then the next opening looks more closely
        finally:
            self._connection.close()


def create_working(
    path: Path,
    records: Iterable[Record],
    assets: AssetSource,
    *,
    formats: Formats,
    mark: Mark | None,
    at: float | None,
) -> None:
    """Make a working database of sound records, with an empty history, in the place of any other.

    ``mark`` is what the file holds, of revision 0, and ``at`` when it was written; None: nothing of ours yet.
    """
    unfinished = path.with_suffix(".new")
    try:
        unfinished.unlink(missing_ok=True)
        journal_of(unfinished).unlink(missing_ok=True)
        _fill(unfinished, records, assets, formats, mark, at)
        journal_of(unfinished).unlink(missing_ok=True)
        journal_of(path).unlink(missing_ok=True)  # an old journal would be rolled back into the new database
        fsync_folder(path.parent)
        os.replace(unfinished, path)
        fsync_folder(path.parent)
    except OSError as error:
        raise from_os(error) from error


def _fill(
    path: Path,
    records: Iterable[Record],
    assets: AssetSource,
    formats: Formats,
    mark: Mark | None,
    at: float | None,
) -> None:
    published = (mark.sha256, mark.digest, mark.revision) if mark else (None, None, NEVER)
    connection = Connection(path)
    try:
        for pragma in _BULK_PRAGMAS:
            connection.query(f"PRAGMA {pragma}")
        with connection.transaction() as sqlite:
            for statement in formats.newest.statements[1:-1] + PRIVATE_TABLES:
                sqlite.execute(statement)
            sqlite.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            sqlite.execute(f"PRAGMA user_version = {formats.newest.number}")
            _fill_records(sqlite, records, assets)
            for statement in schema.create_indexes():
                sqlite.execute(statement)
            sqlite.execute(
                "INSERT INTO state (one, history_format, path, pid, cursor, revision, published_sha256,"
                " published_digest, published_revision, published_at, sent_revision, sent_epoch)"
                f" VALUES (1, ?, '', 0, 0, 0, ?, ?, ?, ?, {NEVER}, 0)",
                (HISTORY_FORMAT, *published, at),
            )
    finally:
        connection.close()


def journal_of(path: Path) -> Path:
    """The rollback journal that SQLite keeps beside a database."""
    return path.with_name(path.name + "-journal")


def _fill_records(sqlite: sqlite3.Connection, records: Iterable[Record], assets: AssetSource) -> None:
    rows: dict[type[Record], list[tuple[Value, ...]]] = {entry: [] for entry in RECORD_TYPES}
    for record in records:
        rows[type(record)].append(to_row(record))
        if isinstance(record, Asset):
            _copy_asset(sqlite, record, assets)
    for record_type, table in rows.items():
        places = ", ".join("?" * len(schema.columns(record_type)))
        sqlite.executemany(f"INSERT INTO {type_name(record_type)} VALUES ({places})", sorted(table))


def _copy_asset(sqlite: sqlite3.Connection, asset: Asset, assets: AssetSource) -> None:
    data = assets(asset.id)
    if data is None or sha256_of(data) != asset.id or len(data) != asset.size:
        raise KnownError("file.asset", "An image or a sound of this project is missing. Add it again.")
    sqlite.execute("INSERT INTO kept_asset (id, data) VALUES (?, ?)", (asset.id, data))


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
