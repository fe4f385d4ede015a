"""Opening a working database that an earlier session left, of this or an earlier version of the program."""

from __future__ import annotations

import contextlib
import json
import os
import uuid
from pathlib import Path
from typing import Any

from journey_designer.core.errors import KnownError, RuleError
from journey_designer.storage.checking import records_of
from journey_designer.storage.connection import Connection
from journey_designer.storage.errors import NewerFile, ProjectInUse, from_os
from journey_designer.storage.formats import Formats, Version
from journey_designer.storage.headers import HEADER_SIZE, Header
from journey_designer.storage.making import create_working
from journey_designer.storage.places import journal_of
from journey_designer.storage.project_file import AssetSource
from journey_designer.storage.publication import NEVER, Mark
from journey_designer.storage.working import WorkingDatabase
from journey_designer.storage.working_schema import APPLICATION_ID, HISTORY_FORMAT


class UnreadableWorkingDatabase(Exception):
    """What an earlier session left cannot be read."""


def open_existing(path: Path, formats: Formats) -> WorkingDatabase | None:
    """The working database at ``path``, or None if there is none.

    After a crash its pages are checked. Raises `UnreadableWorkingDatabase`, or a `KnownError` when it is in
    use, made by a newer program, or the disk fails.
    """
    header = _header(path)
    if header is None:
        return None
    if header.application_id != APPLICATION_ID or header.version < 1:
        raise UnreadableWorkingDatabase("not a working database")
    if header.version > formats.newest.number:
        raise NewerFile(header.version, formats.newest.number)
    try:
        if header.version < formats.newest.number:
            _upgrade(path, formats.versions[header.version], formats)
        return _opened(path)
    except (ProjectInUse, NewerFile, MemoryError):
        raise
    except Exception as error:
        is_content = isinstance(error, RuleError) or getattr(error, "key", "") == "store.damaged"
        if isinstance(error, KnownError) and not is_content:
            raise
        raise UnreadableWorkingDatabase(str(error)) from error


def set_aside(path: Path) -> Path:
    """Move a working database out of the way, for whoever wants to look into it; gives its new name."""
    target = path.with_name(f"aside-{uuid.uuid4().hex[:8]}.db")
    try:
        with contextlib.suppress(FileNotFoundError):
            os.replace(journal_of(path), journal_of(target))
        os.replace(path, target)
    except OSError as error:
        raise from_os(error) from error
    return target


def _header(path: Path) -> Header | None:
    try:
        with path.open("rb") as file:
            data = file.read(HEADER_SIZE)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise from_os(error) from error
    header = Header.parse(data)
    if header is None:
        raise UnreadableWorkingDatabase("not a database")
    return header


def _opened(path: Path) -> WorkingDatabase:
    connection = Connection(path)
    try:
        ((history_format, pid),) = connection.query("SELECT history_format, pid FROM state")
        if pid and connection.query("PRAGMA quick_check(1)") != [("ok",)]:
            raise UnreadableWorkingDatabase("pages do not fit together")
        if history_format != HISTORY_FORMAT:
            _forget_history(connection)
        return WorkingDatabase(connection, path)
    except BaseException:
        connection.close()
        raise


def _forget_history(connection: Connection) -> None:
    with connection.transaction() as sqlite:
        sqlite.execute("DELETE FROM history")
        sqlite.execute("DELETE FROM history_asset")
        sqlite.execute("UPDATE state SET cursor = 0, history_format = ?", (HISTORY_FORMAT,))


def _upgrade(path: Path, version: Version, formats: Formats) -> None:
    """Rebuild a working database of an older version: what is there now and what was published, without
    history.
    """
    old = Connection(path)
    try:
        rows = {name: old.query(f"SELECT * FROM {name} ORDER BY id") for name in version.tables}
        mine = records_of(rows, version, formats)
        base = records_of(_base_rows(old, rows), version, formats)
        ((sha256, digest, published, revision, at),) = old.query(
            "SELECT published_sha256, published_digest, published_revision, revision, published_at FROM state"
        )
        is_published = published == revision
        mark = None if sha256 is None else Mark(sha256, digest, 0 if is_published else NEVER)
        create_working(
            path.with_suffix(".upgraded"), mine, _asset_source(old), formats=formats, mark=mark, at=at
        )
    finally:
        old.close()
    upgraded = _opened(path.with_suffix(".upgraded"))
    try:
        if mark is not None and not is_published:
            upgraded.publication.note_theirs(mark, at or 0.0, mine, base)
    finally:
        upgraded.close()
    journal_of(path).unlink(missing_ok=True)
    os.replace(path.with_suffix(".upgraded"), path)
    journal_of(path.with_suffix(".upgraded")).unlink(missing_ok=True)


def _base_rows(old: Connection, rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    found = {name: {row[0]: row for row in table} for name, table in rows.items()}
    for name, record_id, text in old.query("SELECT type, id, record FROM base ORDER BY epoch DESC"):
        if text is None:
            found[name].pop(record_id, None)
        else:
            found[name][record_id] = tuple(json.loads(text))
    return {name: list(table.values()) for name, table in found.items()}


def _asset_source(old: Connection) -> AssetSource:
    def bytes_of(asset_id: str) -> bytes | None:
        found = old.query("SELECT data FROM kept_asset WHERE id = ?", (asset_id,))
        return bytes(found[0][0]) if found else None

    return bytes_of
