"""Writing a complete `.cjm` under a name that nobody looks at yet."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from journey_designer.core.errors import KnownError
from journey_designer.core.records import RECORD_TYPES, Asset, Record, type_name
from journey_designer.storage import schema
from journey_designer.storage.assets import MOST_ASSET_BYTES
from journey_designer.storage.digests import (
    ContentDigest,
    Value,
    digest_of_database,
    sha256_of,
    sha256_of_file,
)
from journey_designer.storage.errors import from_os, from_sqlite
from journey_designer.storage.formats import Formats, known_formats
from journey_designer.storage.project_file import AssetSource
from journey_designer.storage.replacing import put_in_place, temporary_beside
from journey_designer.storage.rows import to_row
from journey_designer.storage.soundness import sound

Snapshot = Mapping[type[Record], Mapping[str, Record]]
"""The records of a moment, by type and id."""

_PRAGMAS = (
    f"page_size={schema.PAGE_SIZE}",
    "encoding='UTF-8'",
    "auto_vacuum=NONE",
    "journal_mode=OFF",
    "synchronous=OFF",
    "locking_mode=EXCLUSIVE",
    "foreign_keys=OFF",
    "ignore_check_constraints=ON",  # the rules are stricter; reading back checks: half the time
    "temp_store=MEMORY",
    f"application_id={schema.APPLICATION_ID}",
)


@dataclass(frozen=True, slots=True)
class Written:
    """The fingerprints of a file that was written: of its bytes and of its content."""

    sha256: str
    digest: str


def write_project(
    path: Path, records: Iterable[Record], assets: AssetSource, *, formats: Formats | None = None
) -> None:
    """Write records and the bytes of their assets as a `.cjm` of its own, atomically, replacing what is
    there.

    For copies to share and for conversions; a project one works on is a `Store`. Raises `RuleError` when the
    records break a rule, another `KnownError` when the file cannot be written; what was there before is then
    untouched.
    """
    snapshot = as_snapshot(sound(records))
    temporary = temporary_beside(path)
    try:
        temporary.unlink(missing_ok=True)
        write_file(temporary, snapshot, assets, formats or known_formats())
        put_in_place(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def as_snapshot(records: Iterable[Record]) -> dict[type[Record], dict[str, Record]]:
    """The records by type and id."""
    found: dict[type[Record], dict[str, Record]] = {entry: {} for entry in RECORD_TYPES}
    for record in records:
        found[type(record)][record.id] = record
    return found


def digest_of(snapshot: Snapshot) -> str:
    """The digest of a content, as a file that holds it says it."""
    digest = ContentDigest()
    for record_type in RECORD_TYPES:
        digest.table(type_name(record_type), _rows(snapshot, record_type))
    return digest.hexdigest()


def _rows(snapshot: Snapshot, record_type: type[Record]) -> Iterator[tuple[Value, ...]]:
    return (to_row(record) for _, record in sorted(snapshot[record_type].items()))


def write_file(path: Path, snapshot: Snapshot, assets: AssetSource, formats: Formats) -> Written:
    """Write a new file, read it back to be sure, and make it durable. The same content gives the same bytes.

    ``path`` must not exist; it is gone again after an error. Raises a `KnownError`.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666))
        try:
            digest = _fill(path, snapshot, assets, formats)
            _verify(path, snapshot, digest, formats)
            _make_durable(path)
            return Written(sha256_of_file(path), digest)
        except BaseException:
            with contextlib.suppress(OSError):
                path.unlink()
            raise
    except OSError as error:
        raise from_os(error) from error
    except sqlite3.Error as error:
        raise _refusal(error) from error


def _fill(path: Path, snapshot: Snapshot, assets: AssetSource, formats: Formats) -> str:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for pragma in (*_PRAGMAS, f"user_version={formats.newest.number}"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        for statement in formats.newest.statements:
            connection.execute(statement)
        _fill_records(connection, snapshot)
        digest = digest_of(snapshot)
        meta = schema.meta(formats.newest.number, digest)
        connection.executemany(f"INSERT INTO {schema.META} VALUES (?, ?)", sorted(meta.items()))
        for asset_id, asset in sorted(snapshot[Asset].items()):
            data = _bytes_of(asset, assets)
            connection.execute(f"INSERT INTO {schema.ASSET_DATA} VALUES (?, ?)", (asset_id, data))
        connection.execute("COMMIT")
        return digest
    finally:
        connection.close()


def _fill_records(connection: sqlite3.Connection, snapshot: Snapshot) -> None:
    for record_type in RECORD_TYPES:
        places = ", ".join("?" * len(schema.columns(record_type)))
        connection.executemany(
            f"INSERT INTO {type_name(record_type)} VALUES ({places})", _rows(snapshot, record_type)
        )


def _bytes_of(record: Record, assets: AssetSource) -> bytes:
    data = assets(record.id)
    if (
        data is None
        or sha256_of(data) != record.id
        or not isinstance(record, Asset)
        or len(data) != record.size
    ):
        raise KnownError(
            "file.asset",
            "An image or a sound of this project is missing or damaged. Replace it, then try again.",
        )
    if len(data) > MOST_ASSET_BYTES:
        raise KnownError("file.asset_too_large", "An image or a sound is too large for a project.")
    return data


def _verify(path: Path, snapshot: Snapshot, digest: str, formats: Formats) -> None:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        is_whole = (
            connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
            and connection.execute("PRAGMA foreign_key_check").fetchone() is None
            and digest_of_database(connection, formats.newest.tables) == digest
            and connection.execute(f"SELECT count(*) FROM {schema.ASSET_DATA}").fetchone()
            == (len(snapshot[Asset]),)
        )
    finally:
        connection.close()
    if not is_whole:
        raise _not_as_written()


def _make_durable(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _refusal(error: sqlite3.Error) -> Exception:
    known = from_sqlite(error)
    if not isinstance(known, KnownError):
        return known
    if known.key == "store.full":
        return KnownError("file.full", "The disk is full. Free some space, or save somewhere else.")
    return KnownError("file.io", "The disk could not be read or written. Check it, or save somewhere else.")


def _not_as_written() -> KnownError:
    return KnownError(
        "file.not_as_written",
        "The disk did not keep what was written to it. Check it, or save somewhere else.",
    )
