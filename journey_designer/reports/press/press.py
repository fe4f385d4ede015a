"""The press as the window has it: started when it is first needed, one job at a time."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

import journey_designer
from journey_designer.core.errors import BugError, KnownError
from journey_designer.reports.press.frames import receive, send
from journey_designer.reports.press.job import Broken, Ended, PrintJob, Tell, Told, work
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter

ARGUMENT: Final = "--press"
"""What the bundled program is called with to be the process that prints."""
_STOP: Final = "stop"
_PATIENCE: Final = 5.0
"""Seconds that who waits for a killed process may take to let go of it; it takes some thousandths."""


class Press:
    """Prints in a process of its own. Use `run` from a thread; `close` from any, it ends what is under way.

    Where no process can be started (some sandboxes forbid it) the work is done in the thread that asks for it.
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = threading.Event()

    def warm(self) -> None:
        """Start the process, so that the first job finds it ready."""
        with self._turn:
            self._started()

    def run(self, job: PrintJob, tell: Tell, is_cancelled: Callable[[], bool]) -> None:
        """Do a job; ``tell`` hears of it in this thread, until it is done, refused, or cancelled.

        Raises `BugError` for a fault in the printing, `KnownError` when the process was ended from outside.
        """
        with self._turn:
            if is_cancelled() or self._closed.is_set():
                return
            process = self._started()
            if process is None:
                work(job, tell, is_cancelled, Typesetter(FontSet.shipped()))
                return
            try:
                self._attend(process, job, tell, is_cancelled)
            except (EOFError, OSError) as error:
                self._end()
                if not self._closed.is_set() and not is_cancelled():
                    raise KnownError(
                        "export.press",
                        "The pages could not be made: too little memory was left. Close other programs and try again.",
                    ) from error

    def close(self) -> None:
        """End the process and what it does; nothing is printed any more."""
        self._closed.set()
        process = self._process
        if process is not None:
            process.kill()
        if self._turn.acquire(timeout=_PATIENCE):
            self._end()
            self._turn.release()

    def _attend(
        self, process: subprocess.Popen[bytes], job: PrintJob, tell: Tell, is_cancelled: Callable[[], bool]
    ) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        send(process.stdin, job)  # type: ignore[arg-type]
        is_told_to_stop = False
        while True:
            told: Told = receive(process.stdout)  # type: ignore[arg-type]
            match told:
                case Ended():
                    return
                case Broken():
                    if not is_cancelled():
                        receive(process.stdout)  # type: ignore[arg-type]
                        raise BugError(told.trace)
                case _:
                    if not is_cancelled():
                        tell(told)
                    elif not is_told_to_stop:
                        send(process.stdin, _STOP)  # type: ignore[arg-type]
                        is_told_to_stop = True

    def _started(self) -> subprocess.Popen[bytes] | None:
        if self._process is not None and self._process.poll() is None:
            return self._process
        if self._closed.is_set():
            return None
        try:
            self._process = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=os.environ | {"PYTHONPATH": str(Path(journey_designer.__file__).parent.parent)},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            self._process = None
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                with contextlib.suppress(OSError):
                    if pipe is not None:
                        pipe.close()

    def wait(self) -> None:
        """After `close`: until the process is gone."""
        with self._turn:
            self._end()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-m", "journey_designer.reports.press.process"]
