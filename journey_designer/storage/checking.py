"""The checks that a file by anybody must pass before one of its records is believed."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from journey_designer.core.consistency import MOST_RECORDS
from journey_designer.core.errors import KnownError
from journey_designer.core.records import RECORD_TYPES, TYPES_BY_NAME, Asset, Record, type_name
from journey_designer.storage import schema
from journey_designer.storage.digests import ContentDigest, Rows, sha256_of
from journey_designer.storage.errors import DamagedFile
from journey_designer.storage.formats import Formats, Version
from journey_designer.storage.rows import checked_record
from journey_designer.storage.soundness import check_together

MOST_TEXT_BYTES = 512 << 20
"""Most bytes of a file that are not images or sounds."""

_MOST_ROWS_OF_OLD_TABLES = 500_000
Tables = dict[str, list[tuple[Any, ...]]]
"""The rows of each table of records."""


@dataclass(frozen=True, slots=True)
class Content:
    """The records of a file, as the newest version has them, and the digest of what the file held."""

    records: tuple[Record, ...]
    digest: str


def checked_content(connection: sqlite3.Connection, formats: Formats, number: int, size: int) -> Content:
    """All records of a file of format ``number`` and ``size`` bytes. Raises a `KnownError` unless all is as
    it must be.
    """
    version = formats.versions[number]
    _check_structure(connection, version)
    _check_amounts(connection, version, size)
    rows, digest = _read(connection, version)
    _check_meta(connection, version, digest)
    records = records_of(rows, version, formats)
    check_together(records)
    _check_assets(connection, records)
    return Content(records, digest)


def _check_structure(connection: sqlite3.Connection, version: Version) -> None:
    found = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT 100").fetchall()
    if sorted(found, key=repr) != sorted(version.schema_rows(), key=repr):
        raise DamagedFile("its tables are not those of a project")
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise DamagedFile("its pages do not fit together")
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise DamagedFile("a reference leads nowhere")


def _check_amounts(connection: sqlite3.Connection, version: Version, size: int) -> None:
    for table in version.tables:
        record_type = TYPES_BY_NAME.get(table)
        most = _MOST_ROWS_OF_OLD_TABLES if record_type is None else MOST_RECORDS[record_type]
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
        if count > most:
            raise KnownError("file.too_much", "This file holds more than a project can hold.")
    (assets,) = connection.execute(
        f"SELECT coalesce(sum(length(data)), 0) FROM {schema.ASSET_DATA}"
    ).fetchone()
    if size - assets > MOST_TEXT_BYTES:
        raise KnownError("file.too_much", "This file holds more than a project can hold.")


def _read(connection: sqlite3.Connection, version: Version) -> tuple[Tables, str]:
    digest = ContentDigest()
    rows: Tables = {}
    for table in version.tables:
        rows[table] = connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
        digest.table(table, rows[table])
    return rows, digest.hexdigest()


def _check_meta(connection: sqlite3.Connection, version: Version, digest: str) -> None:
    meta = dict(connection.execute(f"SELECT key, value FROM {schema.META}").fetchall())
    if meta != schema.meta(version.number, digest):
        raise DamagedFile("its content does not match its digest")


def records_of(rows: Tables, version: Version, formats: Formats) -> tuple[Record, ...]:
    """The records in the tables of a version, in the newest version's form. Raises `RuleError`."""
    tables = migrated_tables(rows, version, formats)
    return tuple(
        checked_record(record_type, row)
        for record_type in RECORD_TYPES
        for row in tables[type_name(record_type)]
    )


def migrated_tables(rows: Tables, version: Version, formats: Formats) -> Tables:
    """The rows of a version as rows of the newest."""
    if version.number == formats.newest.number:
        return rows
    named: Rows = {
        table: [dict(zip(names, row, strict=True)) for row in rows[table]]
        for table, names in version.columns().items()
    }
    migrated = formats.migrated(named, version.number)
    return {
        type_name(entry): [
            tuple(row[name] for name in schema.columns(entry)) for row in migrated[type_name(entry)]
        ]
        for entry in RECORD_TYPES
    }


def _check_assets(connection: sqlite3.Connection, records: tuple[Record, ...]) -> None:
    assets = [record for record in records if isinstance(record, Asset)]
    (stored,) = connection.execute(f"SELECT count(*) FROM {schema.ASSET_DATA}").fetchone()
    if stored != len(assets):
        raise DamagedFile("an image or a sound is missing")
    for asset in assets:
        query = f"SELECT data FROM {schema.ASSET_DATA} WHERE id = ?"
        found = connection.execute(query, (asset.id,)).fetchone()
        if found is None or len(found[0]) != asset.size or sha256_of(found[0]) != asset.id:
            raise DamagedFile("an image or a sound is missing or changed")
