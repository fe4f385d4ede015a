"""While people are in the room: a change on the presentation, and how long the window stands still while a report is made."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from journey_designer.app import build_context
from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Stage
from journey_designer.interchange.samples import sample
from journey_designer.reports.press.press import Press
from journey_designer.ui.composer.dialog import ComposerDialog
from journey_designer.ui.present.walk import Walk
from journey_designer.ui.present.window import PresentWindow
from journey_designer.ui.session import Session
from tests.benchmarks.floors import SIZE
from tests.benchmarks.table import BenchRow

_WAIT = 120.0
_TURN_MS = 5


def room_rows(app: QApplication, folder: Path) -> list[BenchRow]:
    """An edit to its repaint on the big screen; the longest turn of the event loop while the preview is made."""
    context = build_context(app, folder / "room.ini")
    context.settings.set_value("motion", "off")
    rows = []
    session = Session(Document(sample("en").records))
    window = PresentWindow(context, session, Walk(session.document, session.journey_id))
    window.resize(*SIZE)
    window.show()
    app.processEvents()
    rows.append(
        BenchRow(
            "edit in the editor to repaint of the presentation, ms",
            _followed(app, session, window) * 1e3,
            16.0,
        )
    )
    window.close()
    window.deleteLater()
    press = Press()
    dialog = ComposerDialog(context, press, session)
    dialog.show()
    gap = _longest_turn(app, dialog)
    rows.append(BenchRow("longest turn of the event loop while the composer makes its pages, ms", gap, 50.0))
    dialog.preview.finish()
    dialog.deleteLater()
    press.close()
    press.wait()
    session.close()
    app.processEvents()
    return rows


class _Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def _followed(app: QApplication, session: Session, window: PresentWindow) -> float:
    """The median seconds from a stage's new name to the page that shows it."""
    stage = session.document.family(Stage, "journey_id", session.journey_id)[0]
    paints = _Paints(window.view)
    found = []
    for number in range(31):
        before = paints.count
        start = time.perf_counter()
        edits.rename_stage(session.document, stage.id, f"Renamed {number}")
        while paints.count == before:
            app.processEvents()
        found.append(time.perf_counter() - start)
    return statistics.median(found[3:])


def _longest_turn(app: QApplication, dialog: ComposerDialog) -> float:
    """The longest that the event loop was away at a time, in ms, from the opened dialog to its last page."""
    app.processEvents()
    longest = 0.0
    clock = QElapsedTimer()
    end = time.perf_counter() + _WAIT
    dialog.preview.show_choice(dialog.choice)
    while dialog.preview.is_busy or dialog.preview.data is None:
        if time.perf_counter() > end:
            raise TimeoutError("the preview was not made")
        clock.start()
        app.processEvents()
        longest = max(longest, clock.nsecsElapsed() / 1e6)
        time.sleep(_TURN_MS / 1e3)
    return longest
