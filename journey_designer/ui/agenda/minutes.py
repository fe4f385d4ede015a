"""The minutes of the workshop: what the timer knows becomes records of the project."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from journey_designer.core import edits
from journey_designer.core.moments import moment_text
from journey_designer.core.records import AgendaItem
from journey_designer.ui.agenda.clock import AgendaClock
from journey_designer.ui.agenda.run import Actual
from journey_designer.ui.session import Session


class Minutes(QObject):
    """Keeps them when the last block is left, and when it is asked to.

    A timer that was never started says nothing, and takes nothing away.
    """

    def __init__(self, session: Session, clock: AgendaClock, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._was_over = self._is_over
        clock.ticked.connect(self._follow)
        session.printing.connect(self.keep)

    def keep(self) -> None:
        """Put what the timer knows into the project, as one step; nothing where it is there already."""
        run, session = self._clock.run, self._session
        store = session.store
        if run is None or not run.is_begun or (store is not None and store.is_read_only):
            return
        entries = [_entry(actual) for actual in self._clock.actual()]
        if [_same(entry) for entry in entries] != [_same(item) for item in session.document.all(AgendaItem)]:
            edits.keep_agenda(session.document, entries)

    @property
    def _is_over(self) -> bool:
        run = self._clock.run
        return run is not None and run.is_begun and run.block is None

    def _follow(self) -> None:
        was_over, self._was_over = self._was_over, self._is_over
        if self._is_over and not was_over:
            self.keep()


def _entry(actual: Actual) -> edits.AgendaEntry:
    return edits.AgendaEntry(
        title=actual.title,
        purpose=actual.task,
        planned=round(actual.planned / 60),
        started=_moment(actual.began),
        ended=_moment(actual.ended),
        spent=None if actual.began is None else round(actual.spent / 60, 1),
    )


def _moment(seconds: float | None) -> str | None:
    """Seconds since 1970 as the records write a moment."""
    return None if seconds is None else moment_text(datetime.fromtimestamp(seconds, UTC))


def _same(entry: edits.AgendaEntry | AgendaItem) -> tuple[object, ...]:
    return entry.title, entry.purpose, entry.planned, entry.started, entry.ended, entry.spent
