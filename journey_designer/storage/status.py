"""What the store says of the file: is all in it, since when, and if not, why."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from journey_designer.core.errors import KnownError


@dataclass(frozen=True, slots=True)
class Status:
    """Whether every step is in the `.cjm`.

    ``saved_at`` is when the file was last known to hold everything (seconds since 1970, UTC), None: never.
    ``problem`` says why it could not be brought up to date; while it is None and ``is_in_file`` is False,
    that is under way.
    """

    saved_at: float | None
    is_in_file: bool
    problem: KnownError | None = None


StatusObserver = Callable[[Status], None]


class StatusBoard:
    """The present status, and who wants to know of a new one. Usable from any thread; observers hear in
    order.
    """

    def __init__(self, read: Callable[[KnownError | None], Status]) -> None:
        self._read = read
        self._problem: KnownError | None = None
        self._status = read(None)
        self._observers: list[StatusObserver] = []
        self._lock = threading.RLock()

    @property
    def status(self) -> Status:
        """The present status."""
        return self._status

    def changed(self) -> None:
        """Look again, and tell the observers on this thread if there is anything new; the problem stays."""
        self.changed_with(self._problem)

    def changed_with(self, problem: KnownError | None) -> None:
        """As `changed`, with another problem or none."""
        with self._lock:
            self._problem = problem
            status = self._read(problem)
            if status == self._status:
                return
            self._status = status
            for observer in tuple(self._observers):
                observer(status)

    def observe(self, observer: StatusObserver) -> Callable[[], None]:
        """Tell ``observer`` of every new status; call what is returned to stop."""
        with self._lock:
            self._observers.append(observer)

        def stop() -> None:
            with self._lock:
                if observer in self._observers:
                    self._observers.remove(observer)

        return stop
