"""A `.cjm` that was checked from end to end, on a private copy; the file itself is only ever read as
bytes.
"""

from __future__ import annotations

import hashlib
import sqlite3
import uuid
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Record
from journey_designer.storage import schema
from journey_designer.storage.checking import Content, checked_content
from journey_designer.storage.errors import DamagedFile, from_os
from journey_designer.storage.formats import Formats, known_formats
from journey_designer.storage.headers import HEADER_SIZE, check_header, check_size
from journey_designer.storage.places import Places, private_folder
from journey_designer.storage.sealed import open_sealed

AssetSource = Callable[[str], bytes | None]
"""Gives the bytes with this SHA-256, or None."""

_LEAST_SECONDS = 20.0
_BYTES_A_SECOND = 5 << 20
_BLOCK = 1 << 20
_MOST_ROWS_OF_OLD_TABLES = 500_000


class ProjectFile:
    """The content of a `.cjm`: its records in memory, its assets on request. Close it, or use it in ``with``.

    ``digest`` is that of the content, ``sha256`` that of the bytes, ``version`` the format it was written in.
    """

    def __init__(
        self, copy: Path, connection: sqlite3.Connection, content: Content, version: int, sha256: str
    ) -> None:
        self._copy = copy
        self._connection: sqlite3.Connection | None = connection
        self.records: tuple[Record, ...] = content.records
        self.digest = content.digest
        self.version = version
        self.sha256 = sha256

    def asset(self, asset_id: str) -> bytes | None:
        """The bytes of an asset, or None if the file does not have it. May be called from any one thread at a
        time.
        """
        if self._connection is None:
            return None
        query = f"SELECT data FROM {schema.ASSET_DATA} WHERE id = ?"
        found = self._connection.execute(query, (asset_id,)).fetchone()
        return None if found is None else bytes(found[0])

    def close(self) -> None:
        """Forget the private copy; assets cannot be read any more."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._copy.unlink(missing_ok=True)

    def __enter__(self) -> ProjectFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read_project(path: Path, places: Places | None = None, *, formats: Formats | None = None) -> ProjectFile:
    """Read a file by anybody, of any version up to the newest.

    Raises `NewerFile`, `DamagedFile` or another `KnownError` with a key ``file.…``; the file is never
    written.
    """
    formats = formats or known_formats()
    size = check_size(path)
    copy, sha256, first = private_copy(path, places or Places.default())
    connection: sqlite3.Connection | None = None
    try:
        version = check_header(first, size, formats.newest.number).version
        connection = open_sealed(copy, seconds=_LEAST_SECONDS + size / _BYTES_A_SECOND)
        content = checked_content(connection, formats, version, size)
        connection.set_progress_handler(None, 0)
        return ProjectFile(copy, connection, content, version, sha256)
    except BaseException as error:
        if connection is not None:
            connection.close()
        copy.unlink(missing_ok=True)
        raise _as_known(error) from error


def _as_known(error: BaseException) -> BaseException:
    """Whatever a stranger's file made happen, as one plain sentence."""
    if not isinstance(error, Exception) or (isinstance(error, KnownError) and error.key.startswith("file.")):
        return error
    return DamagedFile(f"{type(error).__name__}: {error}")


def private_copy(path: Path, places: Places) -> tuple[Path, str, bytes]:
    """Copy a file's bytes where nobody else changes them; the copy, its SHA-256, and its first bytes."""
    copy = private_folder(places.scratch) / f"{uuid.uuid4().hex}.cjm"
    digest = hashlib.sha256()
    first = b""
    try:
        with path.open("rb") as source, copy.open("xb") as target:
            while block := source.read(_BLOCK):
                first = first or block[:HEADER_SIZE]
                digest.update(block)
                target.write(block)
    except OSError as error:
        copy.unlink(missing_ok=True)
        raise from_os(error) from error
    return copy, digest.hexdigest(), first
