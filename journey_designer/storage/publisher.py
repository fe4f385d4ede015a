"""The thread that publishes: soon after the last step, not for each one, and again later when it did not
work.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Delays:
    """How long the publisher waits, in seconds.

    It publishes ``quiet`` after the last request but no later than ``most`` after the first one, and after a
    failure tries again after each of ``again`` in turn, the last one for ever.
    """

    quiet: float = 0.3
    most: float = 0.8
    again: tuple[float, ...] = (2.0, 5.0, 15.0, 30.0)


class Publisher:
    """Calls ``work`` on its own thread whenever `request` was called; ``work`` tells whether it succeeded."""

    def __init__(
        self,
        work: Callable[[], bool],
        delays: Delays | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._work = work
        self._delays = delays or Delays()
        self._clock = clock
        self._wake = threading.Condition()
        self._first: float | None = None
        self._due: float | None = None
        self._failures = 0
        self._is_stopped = False
        self._thread: threading.Thread | None = None

    def request(self) -> None:
        """There is something to publish."""
        with self._wake:
            if self._is_stopped:
                return
            now = self._clock()
            self._first = now if self._first is None else self._first
            self._due = min(now + self._delays.quiet, self._first + self._delays.most)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="publisher", daemon=True)
                self._thread.start()
            self._wake.notify()

    def stop(self) -> None:
        """End the thread; work that has begun is finished first."""
        with self._wake:
            self._is_stopped = True
            self._wake.notify()
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _run(self) -> None:
        while self._wait():
            is_done = self._work()
            with self._wake:
                self._failures = 0 if is_done else self._failures + 1
                if not is_done and self._due is None:
                    pauses = self._delays.again
                    self._due = self._clock() + pauses[min(self._failures, len(pauses)) - 1]

    def _wait(self) -> bool:
        """Wait until there is work; False when it is time to end."""
        with self._wake:
            while not self._is_stopped:
                now = self._clock()
                if self._due is not None and now >= self._due:
                    self._first = self._due = None
                    return True
                self._wake.wait(None if self._due is None else self._due - now)
            return False
