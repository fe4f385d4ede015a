"""The one connection to a working database: durable transactions, one at a time, errors as plain
sentences.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from journey_designer.storage.assets import MOST_ASSET_BYTES
from journey_designer.storage.errors import from_sqlite

_PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=TRUNCATE",
    "synchronous=FULL",
    "fullfsync=ON",
    "secure_delete=ON",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
)


class Connection:
    """A private SQLite database, locked against every other process while open; usable from several threads.

    Raises a `KnownError` when it cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self.lock = threading.RLock()
        self.saw_damage = False
        try:
            self._sqlite = sqlite3.connect(path, isolation_level=None, timeout=0, check_same_thread=False)
            try:
                for pragma in _PRAGMAS:
                    self._sqlite.execute(f"PRAGMA {pragma}")
                self._sqlite.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 4 * MOST_ASSET_BYTES)
                self._sqlite.execute("BEGIN EXCLUSIVE")
                self._sqlite.execute("COMMIT")
            except BaseException:
                self._sqlite.close()
                raise
        except sqlite3.Error as error:
            raise from_sqlite(error) from error

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query. Raises a `KnownError`."""
        with self.lock:
            try:
                return self._sqlite.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise self._told(error) from error

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Statements that are all durable when this is left, or all undone: then a `KnownError` is raised."""
        with self.lock:
            try:
                self._sqlite.execute("BEGIN IMMEDIATE")
                yield self._sqlite
                self._sqlite.execute("COMMIT")
            except BaseException as error:
                # After a full disk or an I/O error SQLite has rolled back by itself; ROLLBACK would hide why.
                with contextlib.suppress(sqlite3.Error):
                    if self._sqlite.in_transaction:
                        self._sqlite.execute("ROLLBACK")
                if isinstance(error, sqlite3.Error):
                    raise self._told(error) from error
                raise

    def _told(self, error: sqlite3.Error) -> Exception:
        told = from_sqlite(error)
        self.saw_damage = self.saw_damage or getattr(told, "key", "") == "store.damaged"
        return told

    def close(self) -> None:
        """Close; the file may then be opened by another."""
        with self.lock, contextlib.suppress(sqlite3.Error):
            self._sqlite.close()
