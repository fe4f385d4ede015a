"""The real pages of the report beside the choices, renewed in the background."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from journey_designer.core.errors import KnownError
from journey_designer.reports.press.job import PrintJob
from journey_designer.reports.press.press import Press
from journey_designer.ui import plain
from journey_designer.ui.composer.choice import Choice
from journey_designer.ui.composer.press_thread import PressThread, raise_fault
from journey_designer.ui.composer.snapshot import Snapshot
from journey_designer.ui.context import Context
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.language import fill, translate
from journey_designer.ui.shell.buttons import TextButton

PAGE_WIDTH = 420
"""The width of a rendered page in pixels."""
MOST_PAGES = 200
"""So many pages are shown; the file has all of them."""
_PAUSE = 250
"""Milliseconds after the last change before the pages are made anew."""


class Preview(QWidget):
    """Shows what `show_choice` was given last. ``made`` carries the bytes of the PDF; while it is not made, `data` is None."""

    made = Signal(bytes)

    def __init__(
        self, context: Context, press: Press, take: Callable[[], Snapshot], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._press, self._take = context, press, take
        self._choice: Choice | None = None
        self._worker: PressThread | None = None
        self._retired: list[PressThread] = []
        self.data: bytes | None = None
        self._pages: list[QLabel] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._start)
        self._lay_out()

    def _lay_out(self) -> None:
        self.status = plain.label(self, role="muted")
        self._context.typefaces.set_role(self.status, "body")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setRange(0, 100)
        self.stop = TextButton(self._context, lambda: translate("Composer", "Stop"), self)
        self.stop.clicked.connect(self.cancel)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self._paper = QWidget()
        self._column = QVBoxLayout(self._paper)
        self._column.setSpacing(14)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area.setWidget(self._paper)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.status, 1)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(self.area, 1)
        self._show_busy(is_busy=False)

    def show_choice(self, choice: Choice) -> None:
        """Make the pages anew, soon; a preview under way is given up."""
        self._choice = choice
        self.cancel()
        self._timer.start()

    def cancel(self) -> None:
        """Give up the preview under way; the pages made so far stay."""
        self._timer.stop()
        self.data = None
        if self._worker is not None:
            self._worker.cancel()
            self._retired.append(self._worker)
            self._worker = None
        self._show_busy(is_busy=False)
        plain.set_label(self.status, translate("Composer", "The preview was stopped."))

    def finish(self) -> None:
        """End all threads; call it before the widget goes."""
        self.cancel()
        for worker in self._retired:
            worker.wait()
        self._retired.clear()

    @property
    def is_busy(self) -> bool:
        """Whether a preview is waited for."""
        return self._timer.isActive() or self._worker is not None

    def _start(self) -> None:
        if self._choice is None:
            return
        self._retired = [worker for worker in self._retired if not worker.isFinished()]
        if not self._choice.named_pages:
            plain.set_label(self.status, translate("Composer", "Tick a page to print it."))
            self._keep(0)
            return
        worker = self._worker = PressThread(self._press, self._job(self._choice), self)
        worker.progressed.connect(lambda percent: self._if_own(worker, lambda: self.bar.setValue(percent)))
        worker.rendered.connect(
            lambda number, image: self._if_own(worker, lambda: self._show_page(number, image))
        )
        worker.made.connect(
            lambda data, count, _facts: self._if_own(worker, lambda: self._on_made(data, count))
        )
        worker.failed.connect(lambda error: self._if_own(worker, lambda: self._on_failed(error)))
        worker.finished.connect(lambda: self._if_own(worker, self._on_finished))
        self.bar.setValue(0)
        self._show_busy(is_busy=True)
        plain.set_label(self.status, translate("Composer", "The pages are being made…"))
        worker.start(PressThread.Priority.LowPriority)

    def _job(self, choice: Choice) -> PrintJob:
        taken = self._take()
        return PrintJob(
            "report",
            taken.records,
            taken.pictures,
            taken.arguments(choice.arguments),
            width=PAGE_WIDTH,
            most=MOST_PAGES,
        )

    def _if_own(self, worker: PressThread, act: Callable[[], object]) -> None:
        """Act only on what the newest worker says."""
        if worker is self._worker:
            act()

    def _on_made(self, data: bytes, count: int) -> None:
        self.data = data
        self._keep(count)
        plain.set_label(
            self.status,
            fill(translate("Composer", "Pages: {count}"), count=self._context.languages.number(count)),
        )
        self.made.emit(data)

    def _on_failed(self, error: Exception) -> None:
        self._keep(0)
        raise_fault(error)
        assert isinstance(error, KnownError)
        plain.set_label(self.status, error_text(error))

    def _on_finished(self) -> None:
        if self._worker is not None:
            self._retired.append(self._worker)
            self._worker = None
        self._show_busy(is_busy=False)

    def _keep(self, count: int) -> None:
        """No more pages than there are."""
        while len(self._pages) > count:
            page = self._pages.pop()
            self._column.removeWidget(page)
            page.deleteLater()

    def _show_page(self, number: int, image: QImage) -> None:
        while len(self._pages) <= number:
            page = QLabel(self._paper)
            page.setStyleSheet(f"border: 1px solid {self._context.theme.colour('line2').name()};")
            self._pages.append(page)
            self._column.addWidget(page)
        self._pages[number].setPixmap(QPixmap.fromImage(image))
        text = fill(translate("Composer", "Page {number}"), number=self._context.languages.number(number + 1))
        self._pages[number].setAccessibleName(text)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def _show_busy(self, *, is_busy: bool) -> None:
        self.bar.setVisible(is_busy)
        self.stop.setVisible(is_busy)
