"""Faults of ours while the window is open: reported into a file, told in one sentence, and the work goes
on.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from journey_designer.core.errors import KnownError

ReportWriter = Callable[[BaseException], Path | None]
"""Writes a report of an error; gives its path, None when it could not be written."""


class FaultWatch(QObject):
    """Takes the place of Python's hooks for uncaught exceptions, from threads too, until `stop`.

    ``known`` carries a `KnownError` that nobody caught, ``fault`` the path of a report or None. Every step
    is on the disk before anything is shown, so a fault loses nothing.
    """

    known = Signal(object)
    fault = Signal(object)
    _seen = Signal(object)

    def __init__(self, write_report: ReportWriter | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write_report = write_report
        self._hooks = (sys.excepthook, threading.excepthook)
        self._is_telling = False
        self._seen.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def stop(self) -> None:
        """Give Python its own hooks back."""
        sys.excepthook, threading.excepthook = self._hooks

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, error, trace)
            return
        if not isinstance(error, KnownError):
            traceback.print_exception(kind, error, trace)
        self._seen.emit(error)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self.known.emit(error)
        elif not self._is_telling:
            self._is_telling = True
            try:
                self.fault.emit(self._write_report(error) if self._write_report is not None else None)
            finally:
                self._is_telling = False
