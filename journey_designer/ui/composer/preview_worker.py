"""Writes a report and renders its pages, away from the window's thread."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QImage

from journey_designer.core.errors import KnownError
from journey_designer.ui.composer.choice import Choice
from journey_designer.ui.composer.snapshot import Snapshot

PAGE_WIDTH = 420
"""The width of a rendered page in pixels."""
MOST_PAGES = 200
"""So many pages are shown; the file has all of them."""


class Cancelled(Exception):
    """Raised inside the writing to end it."""


class PreviewWorker(QThread):
    """One preview. ``progressed`` carries 0 … 100, ``rendered`` a page and its picture, ``made`` the PDF and its
    number of pages, ``failed`` a `KnownError`. After `cancel` nothing more is told.
    """

    progressed = Signal(int)
    rendered = Signal(int, QImage)
    made = Signal(bytes, int)
    failed = Signal(object)

    def __init__(self, snapshot: Snapshot, choice: Choice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._snapshot, self._choice = snapshot, choice
        self._is_cancelled = threading.Event()

    def cancel(self) -> None:
        """End as soon as a page is done."""
        self._is_cancelled.set()

    def run(self) -> None:
        """Write, then render page by page."""
        from journey_designer.reports.report import report_bytes  # only who prints waits for the PDF library

        try:
            data = report_bytes(
                self._snapshot.document,
                self._snapshot.asset,
                progress=self._step,
                **self._choice.arguments,
            )
            self._render(data)
        except Cancelled:
            return
        except KnownError as error:
            if not self._is_cancelled.is_set():
                self.failed.emit(error)

    def _step(self, done: int, total: int) -> None:
        self._check()
        self.progressed.emit(round(60 * done / max(1, total)))

    def _check(self) -> None:
        if self._is_cancelled.is_set():
            raise Cancelled

    def _render(self, data: bytes) -> None:
        import pypdfium2

        with pypdfium2.PdfDocument(data) as document:
            total = len(document)
            self._check()
            self.made.emit(data, total)
            for number in range(min(total, MOST_PAGES)):
                page = document[number]
                scale = PAGE_WIDTH / page.get_width()
                bitmap = page.render(scale=scale, rev_byteorder=True)
                image = QImage(
                    bytes(bitmap.buffer),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    _FORMATS[bitmap.n_channels],
                ).copy()
                page.close()
                self._check()
                self.rendered.emit(number, image)
                self.progressed.emit(60 + round(40 * (number + 1) / min(total, MOST_PAGES)))


_FORMATS = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBX8888,
}
