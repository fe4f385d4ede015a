"""Making a working database from checked records."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from journey_designer.core.errors import KnownError
from journey_designer.core.records import RECORD_TYPES, Asset, Record, type_name
from journey_designer.storage import schema
from journey_designer.storage.connection import Connection
from journey_designer.storage.digests import Value, sha256_of
from journey_designer.storage.errors import from_os
from journey_designer.storage.formats import Formats
from journey_designer.storage.places import journal_of
from journey_designer.storage.project_file import AssetSource
from journey_designer.storage.publication import NEVER, Mark
from journey_designer.storage.replacing import fsync_folder
from journey_designer.storage.rows import to_row
from journey_designer.storage.working_schema import APPLICATION_ID, HISTORY_FORMAT, PRIVATE_TABLES

# For records that were checked already.
_BULK_PRAGMAS = ("ignore_check_constraints = ON", "foreign_keys = OFF")


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
