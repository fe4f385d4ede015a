"""Waits for the press, away from the window's thread."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QImage

from journey_designer.core.errors import KnownError
from journey_designer.reports.press.job import Advanced, Made, Pictured, PrintJob, Refused, Told
from journey_designer.reports.press.press import Press

_FORMATS = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBX8888,
}


class PressThread(QThread):
    """One job. ``progressed`` carries 0 … 100, ``rendered`` a page and its picture, ``made`` the PDF, its
    number of pages and what its writer told, ``failed`` a `KnownError` or a fault of ours. After `cancel` nothing more is told.
    """

    progressed = Signal(int)
    rendered = Signal(int, QImage)
    made = Signal(bytes, int, object)
    failed = Signal(object)

    def __init__(self, press: Press, job: PrintJob, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._press, self._job = press, job
        self._is_cancelled = threading.Event()

    def cancel(self) -> None:
        """Tell nothing more, and end as soon as a page is done."""
        self._is_cancelled.set()

    def run(self) -> None:
        """Wait for the press."""
        try:
            self._press.run(self._job, self._hear, self._is_cancelled.is_set)
        except Exception as error:  # every fault is told in the window's thread
            if not self._is_cancelled.is_set():
                self.failed.emit(error)

    def _hear(self, told: Told) -> None:
        match told:
            case Advanced(percent):
                self.progressed.emit(percent)
            case Made(data, count, facts):
                self.made.emit(data, count, facts)
            case Pictured():
                self.rendered.emit(told.number, _image(told))
            case Refused():
                self.failed.emit(told.error)


def _image(page: Pictured) -> QImage:
    form = _FORMATS[page.channels]
    return QImage(page.pixels, page.width, page.height, page.stride, form).copy()


def raise_fault(error: Exception) -> None:
    """Raise what is not a known error, so that it is reported as every fault is."""
    if not isinstance(error, KnownError):
        raise error
