"""What a working database knows of its file: what was published last, and what has changed since."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace

from journey_designer.core.changes import Change, Key
from journey_designer.core.comparison import by_key, changes_between, key_of
from journey_designer.core.records import TYPES_BY_NAME, Record, type_name
from journey_designer.storage.connection import Connection
from journey_designer.storage.steps import decode_record, encode_record

NEVER = -1
"""The revision of a file that holds none of ours."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One content of the file: digest of its bytes, digest of its content, and the revision here that it
    equals.
    """

    sha256: str
    digest: str
    revision: int


class Publication:
    """The marks of the file, and the records as they were in it, as a difference to those of now.

    A record that changes for the first time since a snapshot is written down as it was before, under the
    snapshot's epoch. When the snapshot has become the file, older epochs are forgotten. All is written inside
    the caller's transaction.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        ((sha256, digest, revision, at, sent_sha256, sent_digest, sent_revision, sent_epoch),) = (
            connection.query(
                "SELECT published_sha256, published_digest, published_revision, published_at,"
                " sent_sha256, sent_digest, sent_revision, sent_epoch FROM state"
            )
        )
        self.published = None if sha256 is None else Mark(sha256, digest, revision)
        self.published_at: float | None = at
        self.sent = None if sent_sha256 is None else Mark(sent_sha256, sent_digest, sent_revision)
        self._sent_epoch: int = sent_epoch
        ((epoch,),) = connection.query("SELECT coalesce(max(epoch), 0) FROM base")
        self._epoch: int = max(epoch, sent_epoch) + 1

    def begin_snapshot(self) -> int:
        """A snapshot is taken now; gives its epoch."""
        taken = self._epoch
        self._epoch += 1
        return taken

    def note_changes(self, sqlite: sqlite3.Connection, changes: Iterable[Change]) -> None:
        """Write down how these records were before they changed."""
        sqlite.executemany(
            "INSERT OR IGNORE INTO base (type, id, epoch, record) VALUES (?, ?, ?, ?)",
            [
                (type_name(change.key[0]), change.key[1], self._epoch, encode_record(change.before))
                for change in changes
            ],
        )

    def note_sent(self, mark: Mark, epoch: int) -> None:
        """Write down that the file is about to become this, so that it is known again after a crash."""
        with self._connection.transaction() as sqlite:
            sqlite.execute(
                "UPDATE state SET sent_sha256 = ?, sent_digest = ?, sent_revision = ?, sent_epoch = ?",
                (mark.sha256, mark.digest, mark.revision, epoch),
            )
        self.sent, self._sent_epoch = mark, epoch

    def note_published(self, at: float) -> None:
        """Write down that the file has become what was noted as sent."""
        if self.sent is None:
            return
        with self._connection.transaction() as sqlite:
            sqlite.execute("DELETE FROM base WHERE epoch <= ?", (self._sent_epoch,))
            _write_mark(sqlite, self.sent, at)
        self.published, self.published_at, self.sent = self.sent, at, None

    def note_same_content(self, sha256: str, at: float) -> None:
        """Write down that the file has other bytes now, but the content it had."""
        if self.published is None:
            return
        mark = Mark(sha256, self.published.digest, self.published.revision)
        with self._connection.transaction() as sqlite:
            _write_mark(sqlite, mark, at)
        self.published, self.published_at, self.sent = mark, at, None

    def distrust(self) -> None:
        """The file cannot be read any more: what was published counts as not in it, until this is closed."""
        if self.published is not None:
            self.published = replace(self.published, revision=NEVER)

    def note_theirs(self, mark: Mark, at: float, mine: Iterable[Record], theirs: Iterable[Record]) -> None:
        """Write down that the file is somebody else's, and that its records are the base from now on."""
        with self._connection.transaction() as sqlite:
            sqlite.execute("DELETE FROM base")
            sqlite.executemany(
                "INSERT INTO base (type, id, epoch, record) VALUES (?, ?, ?, ?)",
                [
                    (type_name(change.key[0]), change.key[1], 0, encode_record(change.before))
                    for change in changes_between(theirs, mine)
                ],
            )
            _write_mark(sqlite, mark, at)
        self.published, self.published_at, self.sent = mark, at, None

    def base(self, records: Iterable[Record]) -> tuple[Record, ...]:
        """The records as they were in the file, from those of now."""
        found: dict[Key, Record] = by_key(records)
        query = "SELECT type, id, record FROM base ORDER BY epoch DESC"
        for name, record_id, text in self._connection.query(query):
            record = decode_record(name, text)
            if record is None:
                found.pop((TYPES_BY_NAME[name], record_id), None)
            else:
                found[key_of(record)] = record
        return tuple(found.values())


def _write_mark(sqlite: sqlite3.Connection, mark: Mark, at: float) -> None:
    sqlite.execute(
        "UPDATE state SET published_sha256 = ?, published_digest = ?, published_revision = ?,"
        " published_at = ?, sent_sha256 = NULL, sent_digest = NULL",
        (mark.sha256, mark.digest, mark.revision, at),
    )
