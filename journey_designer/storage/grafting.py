"""Giving a damaged copy a sound first page, so that SQLite can look for the rest.

Every file of a version begins alike: the tables are made before the first row, in one order, so their roots
lie on the same pages. Where a file's own table of contents is lost, that of an empty file fits.
"""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from pathlib import Path

from journey_designer.storage import schema
from journey_designer.storage.formats import Version

_PAGES_AT = 28
_FREE_LIST_AT = 32


def graft(copy: Path, version: Version) -> None:
    """Make the private ``copy`` a database of ``version`` of as many pages as it has bytes for. Raises OSError.

    Where a file was cut off so early that even roots are missing, those of an empty file are added.
    """
    empty = _pages_of_empty(version)
    there = -(-copy.stat().st_size // schema.PAGE_SIZE)
    with copy.open("r+b") as file:
        file.truncate(there * schema.PAGE_SIZE)
    for number in range(there + 1, len(empty) + 1):
        _write_page(copy, number, empty[number])
    pages = max(there, len(empty))
    if not _has_schema(copy, version, pages):
        for number in _schema_pages(version):
            _write_page(copy, number, empty[number])
        _write_counts(copy, pages)


def _has_schema(copy: Path, version: Version, pages: int) -> bool:
    """Whether the copy, once its page count is corrected, has exactly the tables of the version."""
    _write_counts(copy, pages)
    try:
        with closing(_read_only(copy)) as connection:
            query = "SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT 100"
            return sorted(connection.execute(query).fetchall(), key=repr) == sorted(
                version.schema_rows(), key=repr
            )
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def _write_counts(copy: Path, pages: int) -> None:
    """Set what the header says of the file's length; no page counts as free any more."""
    with copy.open("r+b") as file:
        file.seek(24)
        changes = file.read(4)
        file.seek(_PAGES_AT)
        file.write(struct.pack(">III", pages, 0, 0))
        file.seek(92)
        file.write(changes)


def _write_page(copy: Path, number: int, page: bytes) -> None:
    with copy.open("r+b") as file:
        file.seek((number - 1) * schema.PAGE_SIZE)
        file.write(page)


def _pages_of_empty(version: Version) -> dict[int, bytes]:
    """The pages of an empty file, by number."""
    with closing(version.empty()) as empty:
        data = empty.serialize()
    size = schema.PAGE_SIZE
    return {number: data[(number - 1) * size : number * size] for number in range(1, len(data) // size + 1)}


def _schema_pages(version: Version) -> set[int]:
    """The numbers of the pages that hold the table of contents: those that are no table's root."""
    with closing(version.empty()) as empty:
        roots = {root for (root,) in empty.execute("SELECT rootpage FROM sqlite_schema")}
        ((count,),) = empty.execute("PRAGMA page_count")
    return set(range(1, count + 1)) - roots


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
