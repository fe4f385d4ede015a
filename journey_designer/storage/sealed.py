"""A connection to a database that somebody else may have made: it can be read, and nothing else can
happen.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from journey_designer.storage.assets import MOST_ASSET_BYTES

_MOST_VALUE_BYTES = MOST_ASSET_BYTES + (1 << 20)
_INSTRUCTIONS_BETWEEN_LOOKS = 50_000
_PRAGMAS = ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON", "temp_store=MEMORY")
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: _MOST_VALUE_BYTES,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 100_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 16,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 500,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 500,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
_ACTIONS = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_TRANSACTION}
_FUNCTIONS = {"length", "count", "coalesce", "sum", "max"}
_READING_PRAGMAS = {"quick_check", "foreign_key_check", "page_count"}


def open_sealed(
    path: Path, *, seconds: float, clock: Callable[[], float] = time.monotonic
) -> sqlite3.Connection:
    """Open a private copy for reading.

    Any statement is stopped after ``seconds`` from now; views, triggers and everything but plain reading are
    refused.
    """
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro",
        uri=True,
        isolation_level=None,
        cached_statements=0,
        check_same_thread=False,
    )
    try:
        for limit, value in _LIMITS.items():
            connection.setlimit(limit, value)
        end = clock() + seconds
        connection.set_progress_handler(lambda: int(clock() > end), _INSTRUCTIONS_BETWEEN_LOOKS)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.set_authorizer(_authorize)
    except BaseException:
        connection.close()
        raise
    return connection


def _authorize(
    action: int, first: str | None, second: str | None, database: str | None, source: str | None
) -> int:
    del database
    if source is not None:  # asked for by a view or a trigger
        return sqlite3.SQLITE_DENY
    if action in _ACTIONS:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and second in _FUNCTIONS:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and first in _READING_PRAGMAS:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
