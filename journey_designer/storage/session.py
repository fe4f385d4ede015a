"""A session: a project's working database under lock, and its way into the file. The store's inside."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from journey_designer.core.errors import KnownError
from journey_designer.storage.lock import ProjectLock
from journey_designer.storage.opening import Opened
from journey_designer.storage.options import StoreOptions
from journey_designer.storage.places import Places, journal_of, real_path
from journey_designer.storage.publication import Mark
from journey_designer.storage.publisher import Publisher
from journey_designer.storage.publishing import Publishing
from journey_designer.storage.status import Status, StatusBoard
from journey_designer.storage.working import WorkingDatabase

_log = logging.getLogger(__name__)


class Session:
    """An open working database and the file it is published to; without a ``lock`` nothing is ever published.

    ``opened`` says how it came about. End it with `end`.
    """

    def __init__(
        self, path: Path, opened: Opened, lock: ProjectLock | None, places: Places, options: StoreOptions
    ) -> None:
        self.path = path
        self.places = places
        self.opened = opened
        self.working: WorkingDatabase = opened.working
        self.is_read_only = lock is None
        self._lock = lock
        self._is_ended = False
        self._one_publication = threading.Lock()
        self._publishing = Publishing(
            self.working, path, places=places, formats=options.formats, clock=options.clock
        )
        self._publisher = Publisher(self._publish_later, options.delays)
        self._publishes_by_itself = options.publishes_by_itself
        self.board = StatusBoard(self._read_status)
        self.board.changed_with(opened.problem)

    def stepped(self) -> None:
        """A step was committed: say so, and publish soon."""
        self.board.changed()
        if self._publishes_by_itself:
            self.request()

    def request(self) -> None:
        """Publish soon, on the publisher's thread."""
        if not self.is_read_only:
            self._publisher.request()

    def publish(self) -> Status:
        """Publish now, on this thread; a problem is in the status."""
        if not self.is_read_only:
            with self._one_publication:
                self._publish(self.working.publication.published)
        return self.board.status

    def publish_anew(self) -> Status:
        """Publish now even if the file is gone: then it is made again."""
        with self._one_publication:
            is_gone = not real_path(self.path).exists()
            self._publish(None if is_gone else self.working.publication.published)
        return self.board.status

    def publish_elsewhere(self, publishing: Publishing, expected: Mark | None) -> None:
        """Publish to another file, which this session will have from then on. Raises a `KnownError`."""
        with self._one_publication:
            publishing.run(expected)

    def stop_publishing(self) -> None:
        """End the publisher's thread."""
        self._publisher.stop()

    def end(self) -> Status:
        """Publish what is not in the file yet, and close. What cannot be published stays here for the next
        time.
        """
        self._publisher.stop()
        if not self._is_ended:
            self.publish()
            self.release()
        return self.board.status

    def release(self) -> None:
        """Close without publishing."""
        self._is_ended = True
        self._publisher.stop()
        self.working.close()
        if self._lock is not None:
            self._lock.release()
        else:
            self.working.path.unlink(missing_ok=True)
            journal_of(self.working.path).unlink(missing_ok=True)

    def _publish_later(self) -> bool:
        with self._one_publication:
            return self._publish(self.working.publication.published)

    def _publish(self, published: Mark | None) -> bool:
        problem: KnownError | None = None
        try:
            self._publishing.run(published)
        except KnownError as error:
            problem = error
        except Exception:
            _log.exception("publishing failed")
            problem = KnownError(
                "file.fault",
                "A fault of the program kept the file from being written. "
                "Your work is safe on this computer: save under another name.",
            )
        self.board.changed_with(problem)
        return problem is None

    def _read_status(self, problem: KnownError | None) -> Status:
        publication = self.working.publication
        return Status(publication.published_at, self.is_read_only or self.working.is_published, problem)
