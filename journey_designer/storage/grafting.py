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
    """Make the private ``copy`` a database of ``version`` of as many pages as it has bytes for. Raises
    OSError.
    """
    size = copy.stat().st_size
    pages = max(-(-size // schema.PAGE_SIZE), 1)
    with copy.open("r+b") as file:
        file.truncate(pages * schema.PAGE_SIZE)
    if _has_schema(copy, version, pages):
        return
    for number, page in _schema_pages(version).items():
        _write_page(copy, number, page)
    _write_counts(copy, max(pages, copy.stat().st_size // schema.PAGE_SIZE))


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


def _schema_pages(version: Version) -> dict[int, bytes]:
    """The pages of an empty file that hold its table of contents, by number."""
    with closing(version.empty()) as empty:
        roots = {root for (root,) in empty.execute("SELECT rootpage FROM sqlite_schema")}
        data = empty.serialize()
    count = len(data) // schema.PAGE_SIZE
    return {
        number: data[(number - 1) * schema.PAGE_SIZE : number * schema.PAGE_SIZE]
        for number in range(1, count + 1)
        if number not in roots
    }


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
