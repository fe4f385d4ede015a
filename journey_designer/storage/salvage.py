"""What can still be read of a damaged `.cjm`, offered as a new project. The file itself is only ever read as
bytes.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

from journey_designer.core.consistency import MOST_RECORDS
from journey_designer.core.errors import KnownError
from journey_designer.core.records import RECORD_TYPES, TYPES_BY_NAME, Asset, Record, type_name
from journey_designer.storage import schema
from journey_designer.storage.checking import Tables, migrated_tables
from journey_designer.storage.digests import sha256_of
from journey_designer.storage.errors import DamagedFile, NewerFile
from journey_designer.storage.formats import Formats, Version, known_formats
from journey_designer.storage.grafting import graft
from journey_designer.storage.headers import Header, check_size, not_a_project
from journey_designer.storage.lenient import lenient_record
from journey_designer.storage.mending import Mending
from journey_designer.storage.places import Places
from journey_designer.storage.project_file import AssetSource, private_copy
from journey_designer.storage.sealed import open_sealed
from journey_designer.storage.soundness import check_together
from journey_designer.storage.working_schema import APPLICATION_ID as WORKING_ID
from journey_designer.storage.working_schema import KEPT_ASSET

_SECONDS = 60.0
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_HEX = "0123456789abcdef"


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """How much was saved.

    ``read`` counts the records of each type that came out of the file; ``corrected`` those of them with a
    value that had to be replaced; ``made`` the empty records put in the place of lost owners; ``left_out``
    those that could not be kept; ``assets_lost`` the images and sounds whose bytes are gone. What was lost
    without a trace is in no count.
    """

    read: dict[str, int]
    corrected: int
    made: int
    left_out: int
    assets_lost: int


class Salvage:
    """The saved records, which make one sound project, and the bytes of their assets. Close it, or use it in
    ``with``.
    """

    def __init__(
        self,
        copy: Path,
        connection: sqlite3.Connection,
        records: tuple[Record, ...],
        report: SalvageReport,
        assets: AssetSource,
    ) -> None:
        self._copy = copy
        self._connection = connection
        self.records = records
        self.report = report
        self._assets = assets

    def asset(self, asset_id: str) -> bytes | None:
        """The bytes of an asset, or None."""
        return self._assets(asset_id)

    def close(self) -> None:
        """Forget the private copy; assets cannot be read any more."""
        self._connection.close()
        self._copy.unlink(missing_ok=True)

    def __enter__(self) -> Salvage:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def salvage(path: Path, places: Places | None = None, *, formats: Formats | None = None) -> Salvage:
    """Save what can be read of a damaged file, or of a working database that was set aside (`Store.aside`).

    Raises `NewerFile`, or another `KnownError` when this never was a project or nothing is left of it.
    """
    formats = formats or known_formats()
    check_size(path)
    copy, _, first = private_copy(path, places or Places.default())
    connection: sqlite3.Connection | None = None
    try:
        version = _version(first, formats)
        is_working = _is_working(first)
        if not is_working:
            graft(copy, version)
        connection = open_sealed(copy, seconds=_SECONDS)
        connection.text_factory = lambda data: data.decode(errors="replace")
        bytes_of = partial(_asset, connection, KEPT_ASSET if is_working else schema.ASSET_DATA)
        records, report = _saved(connection, version, formats, bytes_of)
        return Salvage(copy, connection, records, report, bytes_of)
    except BaseException as error:
        if connection is not None:
            connection.close()
        copy.unlink(missing_ok=True)
        if isinstance(error, KnownError) and error.key.startswith("file."):
            raise
        if not isinstance(error, Exception):
            raise
        raise DamagedFile(f"{type(error).__name__}: {error}") from error


def _version(first: bytes, formats: Formats) -> Version:
    """The version the file says it has; the newest where its first page says nothing."""
    header = Header.parse(first)
    if header is None:
        return formats.newest
    if header.application_id not in (schema.APPLICATION_ID, WORKING_ID, 0):
        raise not_a_project()
    if header.version > formats.newest.number:
        raise NewerFile(header.version, formats.newest.number)
    return formats.versions.get(header.version, formats.newest)


def _is_working(first: bytes) -> bool:
    header = Header.parse(first)
    return header is not None and header.application_id == WORKING_ID


def _saved(
    connection: sqlite3.Connection, version: Version, formats: Formats, assets: AssetSource
) -> tuple[tuple[Record, ...], SalvageReport]:
    rows: Tables = {table: list(_rows(connection, table)) for table in version.tables}
    if not any(rows.values()):
        raise KnownError("file.nothing_left", "Nothing can be read of this file any more. Open a backup.")
    tables = migrated_tables(rows, version, formats)
    found: list[Record] = []
    corrected = lost = 0
    for record_type in RECORD_TYPES:
        for row in tables[type_name(record_type)]:
            record, is_as_it_was = lenient_record(record_type, row)
            corrected += record is not None and not is_as_it_was
            lost += record is None
            if record is not None:
                found.append(record)
    read = {type_name(entry): sum(type(record) is entry for record in found) for entry in RECORD_TYPES}
    kept = [record for record in found if not isinstance(record, Asset) or _has_bytes(record, assets)]
    mending = Mending(kept)
    records = mending.records
    check_together(records)
    assets_lost = len(found) - len(kept)
    return records, SalvageReport(read, corrected, mending.made, lost + mending.left_out, assets_lost)


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a table that can be reached: upwards, and beyond a damaged place by looking up ranges of
    ids.
    """
    record_type = TYPES_BY_NAME.get(table)
    most = max(MOST_RECORDS.values()) if record_type is None else MOST_RECORDS[record_type]
    seen: set[str] = set()
    bounds = sorted({"", *_ALPHABET, *(high + low for high in _HEX for low in _HEX)})
    ranges = (
        [("", None)]
        if _is_readable(connection, table)
        else list(zip(bounds, [*bounds[1:], None], strict=True))
    )
    for low, high in ranges:
        for direction in ("ASC", "DESC"):
            where = "id >= ?" if high is None else "id >= ? AND id < ?"
            values = (low,) if high is None else (low, high)
            with contextlib.suppress(sqlite3.Error):
                for row in connection.execute(
                    f"SELECT * FROM {table} WHERE {where} ORDER BY id {direction}", values
                ):
                    if isinstance(row[0], str) and row[0] not in seen and len(seen) < most:
                        seen.add(row[0])
                        yield row
            if len(ranges) == 1:
                break


def _is_readable(connection: sqlite3.Connection, table: str) -> bool:
    try:
        for _ in connection.execute(f"SELECT * FROM {table}"):
            pass
    except sqlite3.Error:
        return False
    return True


def _has_bytes(asset: Asset, assets: AssetSource) -> bool:
    data = assets(asset.id)
    return data is not None and len(data) == asset.size


def _asset(connection: sqlite3.Connection, table: str, asset_id: str) -> bytes | None:
    """The bytes, if they are still what their id says."""
    query = f"SELECT data FROM {table} WHERE id = ?"
    try:
        found = connection.execute(query, (asset_id,)).fetchone()
    except sqlite3.Error:
        return None
    if found is None or not isinstance(found[0], bytes) or sha256_of(found[0]) != asset_id:
        return None
    return found[0]
