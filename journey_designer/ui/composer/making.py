"""Waiting for the press with progress and a way out, when a file is wanted at once."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from journey_designer.reports.press.job import PrintJob
from journey_designer.reports.press.press import Press
from journey_designer.ui.composer.press_thread import PressThread
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import translate


class MakingDialog(DialogFrame):
    """Accepted, it has the ``data`` of the PDF and the ``facts`` of its writer; else ``error`` says why, if it was not cancelled."""

    def __init__(self, context: Context, press: Press, job: PrintJob, parent: QWidget | None = None) -> None:
        super().__init__(context, lambda: translate("Composer", "The pages are being made…"), parent)
        self.data: bytes | None = None
        self.facts: object = None
        self.error: Exception | None = None
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setRange(0, 100)
        self.body.addWidget(self.bar)
        self.add_button(lambda: translate("Dialogs", "Cancel")).clicked.connect(self.reject)
        self._thread = PressThread(press, job, self)
        self._thread.progressed.connect(self.bar.setValue)
        self._thread.made.connect(self._on_made)
        self._thread.failed.connect(self._on_failed)
        self._thread.finished.connect(self._on_finished)
        self._thread.start()

    def done(self, result: int) -> None:
        """End the work that is still under way."""
        self._thread.cancel()
        super().done(result)

    def wait(self) -> None:
        """Until the thread has ended; call it before the dialog goes."""
        self._thread.wait()

    def _on_made(self, data: bytes, _count: int, facts: object) -> None:
        self.data, self.facts = data, facts

    def _on_failed(self, error: Exception) -> None:
        self.error = error

    def _on_finished(self) -> None:
        self.done(self.DialogCode.Accepted if self.data is not None else self.DialogCode.Rejected)


def made(
    context: Context, press: Press, job: PrintJob, parent: QWidget | None = None
) -> tuple[bytes, object] | None:
    """The PDF of a job and what its writer told; None when it was cancelled. Raises what the printing raised."""
    dialog = MakingDialog(context, press, job, parent)
    dialog.exec()
    dialog.wait()
    data, facts, error = dialog.data, dialog.facts, dialog.error
    dialog.deleteLater()
    if error is not None:
        raise error
    return None if data is None else (data, facts)
