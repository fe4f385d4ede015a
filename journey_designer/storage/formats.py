"""The versions of the file format, and how an older one becomes the next."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property

from journey_designer.core.errors import BugError
from journey_designer.storage import schema
from journey_designer.storage.digests import Rows
from journey_designer.storage.versions import version_1, version_2
from journey_designer.storage.versions.from_1_to_2 import from_1_to_2

Migration = Callable[[Rows], Rows]
"""Turns the rows of one version into the rows of the next. Asset bytes are not rows and stay as they are."""


@dataclass(frozen=True)
class Version:
    """One version of the format: its number, and the exact statements that make its tables."""

    number: int
    statements: tuple[str, ...]

    @classmethod
    def from_text(cls, number: int, sql: str) -> Version:
        """A version from the frozen text of its statements, which end with ``;`` at the end of a line."""
        parts = [part.strip() for part in re.split(r";\s*\n", sql.strip() + "\n")]
        return cls(number, tuple(part for part in parts if part))

    @cached_property
    def tables(self) -> tuple[str, ...]:
        """The names of the tables of records, in the order in which the digest reads them."""
        names = (statement.split("(", 1)[0].split()[-1] for statement in self.statements)
        return tuple(name for name in names if name not in (schema.META, schema.ASSET_DATA))

    def schema_rows(self) -> list[tuple[str, str, str, str]]:
        """What ``sqlite_schema`` holds in a file of this version: type, name, table name, statement."""
        with closing(self.empty()) as empty:
            return empty.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()

    def columns(self) -> dict[str, tuple[str, ...]]:
        """The columns of each table of records, in order."""
        with closing(self.empty()) as empty:
            return {
                table: tuple(row[1] for row in empty.execute(f"PRAGMA table_info({table})"))
                for table in self.tables
            }

    def empty(self) -> sqlite3.Connection:
        """An empty database of this version, in memory."""
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.execute(f"PRAGMA page_size = {schema.PAGE_SIZE}")
        for statement in self.statements:
            connection.execute(statement)
        return connection


@dataclass(frozen=True)
class Formats:
    """All versions that can be read, and the way from each to the next; the last one is written."""

    versions: Mapping[int, Version]
    migrations: Mapping[int, Migration]

    @cached_property
    def newest(self) -> Version:
        """The version that is written."""
        return self.versions[max(self.versions)]

    def migrated(self, rows: Rows, number: int) -> Rows:
        """The rows of a version as the newest version has them."""
        for step in range(number, self.newest.number):
            migration = self.migrations.get(step)
            if migration is None:
                raise BugError(f"no migration from version {step} of the file format")
            rows = migration(rows)
        return rows


def known_formats() -> Formats:
    """The formats of this program."""
    versions = [Version.from_text(1, version_1.SQL), Version.from_text(2, version_2.SQL)]
    return Formats({version.number: version for version in versions}, {1: from_1_to_2})
