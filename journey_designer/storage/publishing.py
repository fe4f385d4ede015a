"""One publication: the working database's records become the file, or nothing happens to the file at all."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable
from pathlib import Path

from journey_designer.core.errors import KnownError
from journey_designer.storage.backups import keep_backup
from journey_designer.storage.digests import sha256_of_file
from journey_designer.storage.errors import ChangedByOther, TargetGone, from_os
from journey_designer.storage.formats import Formats
from journey_designer.storage.places import Places, real_path
from journey_designer.storage.project_file import read_project
from journey_designer.storage.publication import Mark
from journey_designer.storage.replacing import check_writable, put_in_place, temporary_beside
from journey_designer.storage.working import WorkingDatabase
from journey_designer.storage.writing import Snapshot, digest_of, write_file

_log = logging.getLogger(__name__)
_Stamp = tuple[int, int, int, int]


class Publishing:
    """Publishes a working database to ``path``. Not for two threads at once."""

    def __init__(
        self,
        working: WorkingDatabase,
        path: Path,
        *,
        places: Places,
        formats: Formats,
        clock: Callable[[], float],
    ) -> None:
        self._working = working
        self._path = path
        self._places = places
        self._formats = formats
        self._clock = clock

    def run(self, published: Mark | None) -> None:
        """Bring the file up to date. ``published`` is what it must hold; None: there must be no file yet.

        Raises `ChangedByOther`, `TargetGone` or another `KnownError`; the file is then as it was.
        """
        working = self._working
        with working.lock:
            snapshot, revision = working.snapshot(), working.revision
            epoch = working.publication.begin_snapshot()
        if published is not None and published.revision == revision:
            return
        stamp = self._check_target(published)
        if stamp is None and published is not None:
            published = self._adopt_same_content(published, snapshot, revision, epoch)
            stamp = self._check_target(published)
            if published.revision == revision:
                return
        temporary = temporary_beside(self._path)
        try:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()
            written = write_file(temporary, snapshot, working.asset, self._formats)
            if published is None or written.sha256 != published.sha256:
                self._keep_backup()
            working.publication.note_sent(Mark(written.sha256, written.digest, revision), epoch)
            if self._stamp() != stamp and self._check_target(published) is None and published is not None:
                raise ChangedByOther
            if published is None or written.sha256 != published.sha256:
                put_in_place(temporary, self._path)
            working.publication.note_published(self._clock())
        except OSError as error:
            raise from_os(error) from error
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)

    def _check_target(self, published: Mark | None) -> _Stamp | None:
        """The file's stamp if it is what it must be; None if there is none yet, or it has other bytes than
        expected.
        """
        stamp = self._stamp()
        if published is None:
            if stamp is not None:
                raise ChangedByOther
            if not real_path(self._path).parent.is_dir():
                raise KnownError("file.missing", "There is no such folder. Choose another place.")
            return None
        if stamp is None:
            raise TargetGone
        check_writable(self._path)
        try:
            return stamp if sha256_of_file(self._path) == published.sha256 else None
        except OSError as error:
            raise from_os(error) from error

    def _stamp(self) -> _Stamp | None:
        try:
            found = os.stat(real_path(self._path))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise from_os(error) from error
        return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns

    def _adopt_same_content(self, published: Mark, snapshot: Snapshot, revision: int, epoch: int) -> Mark:
        """The mark of a file that has other bytes but the content it had, or the one we have.
        `ChangedByOther` if not.
        """
        try:
            with read_project(self._path, self._places, formats=self._formats) as theirs:
                sha256, digest = theirs.sha256, theirs.digest
        except KnownError as error:
            raise ChangedByOther from error
        publication = self._working.publication
        if digest == published.digest:
            publication.note_same_content(sha256, self._clock())
        elif digest == digest_of(snapshot):
            publication.note_sent(Mark(sha256, digest, revision), epoch)
            publication.note_published(self._clock())
        else:
            raise ChangedByOther
        return publication.published or published

    def _keep_backup(self) -> None:
        """Keep what is replaced. Where that fails the file is brought up to date all the same."""
        target = real_path(self._path)
        if target.exists():
            try:
                keep_backup(target, self._places.project(self._path).backups, self._clock())
            except KnownError as error:
                _log.warning("no backup of %s: %s", target, error)
