"""The process that prints: takes jobs from standard input, tells of them on standard output, ends with its parent."""

from __future__ import annotations

import contextlib
import os
import queue
import sys
import threading
import traceback
from typing import BinaryIO, Final

from journey_designer.reports.press.frames import receive, send
from journey_designer.reports.press.job import Broken, Ended, PrintJob, Told, work
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter

STOP: Final = "stop"
"""Sent instead of a job: the job under way is to end."""
_NICE: Final = 10


class _Inbox:
    """Jobs as they come; ``is_stopped`` is for the one under way."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._jobs: queue.SimpleQueue[PrintJob] = queue.SimpleQueue()
        self.stopped = threading.Event()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        while True:
            try:
                found = receive(self._source)
            except (EOFError, OSError):
                os._exit(0)
            if found == STOP:
                self.stopped.set()
            else:
                self._jobs.put(found)

    def next(self) -> PrintJob:
        """The next job, waited for."""
        job = self._jobs.get()
        self.stopped.clear()
        return job


def main() -> int:
    """Print until the parent goes."""
    target = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr  # nothing that is printed by mistake gets between the frames
    with contextlib.suppress(AttributeError, OSError):
        os.nice(_NICE)
    inbox = _Inbox(sys.stdin.buffer)
    typesetter = Typesetter(FontSet.shipped())

    def tell(told: Told) -> None:
        send(target, told)

    while True:
        job = inbox.next()
        try:
            work(job, tell, inbox.stopped.is_set, typesetter)
        except Exception:
            tell(Broken(traceback.format_exc()))
        tell(Ended())


if __name__ == "__main__":
    sys.exit(main())
