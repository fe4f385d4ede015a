"""The first hundred bytes of a file, judged before SQLite sees it."""

from __future__ import annotations

import stat
import struct
from dataclasses import dataclass
from pathlib import Path

from journey_designer.core.errors import KnownError
from journey_designer.storage import schema
from journey_designer.storage.errors import DamagedFile, NewerFile, from_os

HEADER_SIZE = 100
MOST_FILE_BYTES = 2 << 30
"""Most bytes of a project file."""
MAGIC = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Header:
    """What the header of an SQLite file says of it."""

    page_size: int
    is_wal: bool
    pages: int
    version: int
    application_id: int

    @classmethod
    def parse(cls, data: bytes) -> Header | None:
        """The header, or None if these are not the first bytes of an SQLite file."""
        if len(data) < HEADER_SIZE or not data.startswith(MAGIC):
            return None
        (page_size,) = struct.unpack_from(">H", data, 16)
        (pages,) = struct.unpack_from(">I", data, 28)
        (version,) = struct.unpack_from(">i", data, 60)
        (application_id,) = struct.unpack_from(">I", data, 68)
        return cls(
            65536 if page_size == 1 else page_size,
            data[18] != 1 or data[19] != 1,
            pages,
            version,
            application_id,
        )


def check_size(path: Path) -> int:
    """The size of a file that can be opened at all. Raises a `KnownError`."""
    try:
        found = path.stat()
    except OSError as error:
        raise from_os(error) from error
    if not stat.S_ISREG(found.st_mode):
        raise not_a_project()
    if found.st_size == 0:
        raise KnownError("file.empty", "This file is empty. Open a backup, or another file.")
    if found.st_size > MOST_FILE_BYTES:
        raise KnownError("file.too_large", "This file is too large to be a project.")
    return found.st_size


def check_header(data: bytes, size: int, newest: int) -> Header:
    """The header of a project file of ``size`` bytes, of a version up to ``newest``. Raises a
    `KnownError`.
    """
    header = Header.parse(data)
    if header is None or header.application_id != schema.APPLICATION_ID:
        raise not_a_project()
    if header.version > newest:
        raise NewerFile(header.version, newest)
    if header.version < 1:
        raise DamagedFile("unknown format")
    if header.page_size != schema.PAGE_SIZE or header.is_wal:
        raise DamagedFile("it was changed by another program")
    if header.pages * header.page_size != size:
        raise DamagedFile(
            "its end is missing" if header.pages * header.page_size > size else "it is too long"
        )
    return header


def not_a_project() -> KnownError:
    """The sentence for any other file."""
    return KnownError("file.not_a_project", "This is not a Journey Designer project. Choose a .cjm file.")
