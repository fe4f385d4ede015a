"""The store: a durable step against the bare commit that it stands on, and opening against reading the rows."""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from journey_designer.core import edits
from journey_designer.core.records import Card
from journey_designer.storage import Store
from tests.benchmarks.processes import _project
from tests.benchmarks.table import BenchRow


def store_rows(folder: Path) -> list[BenchRow]:
    """Commit and open."""
    path = _project(folder / "store.cjm", 10_000)
    bare = _bare_commit(folder / "bare.db")
    with Store.open(path) as store:
        document = store.document()
        card = document.all(Card)[0]
        texts = iter(f"text {number}" for number in range(10_000))
        commit = _interleaved(lambda: edits.change_card(document, card.id, text=next(texts)), bare)
    reading = statistics.median(_timed(lambda: _read(path)) for _ in range(5))
    opening = statistics.median(_timed(lambda: Store.open(path, read_only=True).close()) for _ in range(5))
    return [
        BenchRow("durable step with its history / bare UPDATE commit", commit, 1.5),
        BenchRow("open and check 10,000 cards / read the rows", opening / reading, 20.0),
    ]


def _interleaved(act: Callable[[], object], floor: Callable[[], object], count: int = 60) -> float:
    """The ratio of medians of two acts done in turn, so that a slow moment of the disk hits both."""
    ours, theirs = [], []
    for _ in range(count):
        theirs.append(_timed(floor))
        ours.append(_timed(act))
    return statistics.median(ours[5:]) / statistics.median(theirs[5:])


def _bare_commit(path: Path) -> Callable[[], None]:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=TRUNCATE", "synchronous=FULL", "locking_mode=EXCLUSIVE", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE card (id TEXT PRIMARY KEY, text TEXT) STRICT, WITHOUT ROWID")
    connection.executemany(
        "INSERT INTO card VALUES (?, ?)", [(f"card-{n}", "text " * 8) for n in range(10_000)]
    )
    numbers = iter(range(1_000_000))

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE card SET text = ? WHERE id = 'card-77'", (f"text {next(numbers)}",))
        connection.execute("COMMIT")

    return commit


def _read(path: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    rows = [row for table in tables for row in connection.execute(f'SELECT * FROM "{table}"')]
    connection.close()
    return rows


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start
