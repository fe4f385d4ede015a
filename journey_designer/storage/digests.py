"""Fingerprints: of a file's bytes, and of a project's content (docs/FILE-FORMAT.md says exactly how)."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import struct
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

Value = str | int | float | None
Row = Sequence[Value]
Rows = dict[str, list[dict[str, Value]]]
"""A whole project as plain rows: for each table its rows, for each row its columns by name."""

_BLOCK = 1 << 20
_ROWS_A_BLOCK = 200  # few enough that no other thread waits for one block


def sha256_of(data: bytes) -> str:
    """The SHA-256 of bytes in lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def sha256_of_file(path: Path) -> str:
    """The SHA-256 of a file's bytes. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


class ContentDigest:
    """The digest of a content, fed table by table in the order of the schema.

    For each table its name, a line end, the JSON array of its rows in the order of their ids, a line end.
    """

    def __init__(self) -> None:
        self._hash = hashlib.sha256()

    def table(self, name: str, rows: Iterable[Row]) -> None:
        """Add the next table."""
        self._hash.update(f"{name}\n[".encode())
        waiting = iter(rows)
        separator = b""
        while block := list(islice(waiting, _ROWS_A_BLOCK)):
            if any(float in map(type, row) for row in block):
                block = [[_exact(value) for value in row] for row in block]
            self._hash.update(separator + _encode(block)[1:-1].encode())
            separator = b","
        self._hash.update(b"]\n")

    def hexdigest(self) -> str:
        """The digest of all that was added."""
        return self._hash.hexdigest()


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def _exact(value: Value) -> Value:
    """A real as the sixteen hexadecimal digits of its eight bytes, big-endian; anything else as it is."""
    return struct.pack(">d", value).hex() if type(value) is float else value


def digest_of_database(connection: sqlite3.Connection, tables: Iterable[str]) -> str:
    """The digest of the content of a database that has these tables."""
    digest = ContentDigest()
    for table in tables:
        digest.table(table, connection.execute(f"SELECT * FROM {table} ORDER BY id"))
    return digest.hexdigest()
