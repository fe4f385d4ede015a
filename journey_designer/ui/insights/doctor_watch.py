"""The map doctor, looking again whenever the work rests."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from journey_designer.ui.session import Session

if TYPE_CHECKING:
    from journey_designer.analysis.doctor import Hint

_REST_MS = 700
_LONGEST = 0.08
"""Seconds an examination may take before the doctor waits longer for the work to rest."""
_PATIENCE = 60


class DoctorWatch(QObject):
    """Knows the hints of the project, and which were hushed in this session. ``changed`` when the hints changed.

    It examines once the work has rested for 0.7 s; on a project so large that it takes longer than a blink, it waits
    sixty times as long as the last examination took.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hushed: set[str] = set()
        self._hints: tuple[Hint, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self.look)
        session.changed.connect(self._wait)
        self._timer.start()

    @property
    def hints(self) -> tuple[Hint, ...]:
        """What is to be told."""
        return self._hints

    @property
    def hushed(self) -> frozenset[str]:
        """Ids of rules and keys of hints that are not told."""
        return frozenset(self._hushed)

    def hush(self, key: str) -> None:
        """Tell a hint (its key) or all of a rule (its id) no more in this session."""
        self._hushed.add(key)
        self.look()

    def tell_all(self) -> None:
        """Tell again what was hushed."""
        self._hushed.clear()
        self.look()

    def look(self) -> None:
        """Examine the project now."""

        from journey_designer.analysis.doctor import examine

        self._timer.stop()
        began = time.perf_counter()
        found = examine(self._session.document, self._hushed)
        took = time.perf_counter() - began
        rest = _REST_MS if took < _LONGEST else round(took * 1000 * _PATIENCE)
        self._timer.setInterval(rest)
        if found != self._hints:
            self._hints = found
            self.changed.emit()

    def _wait(self, _event: object) -> None:
        self._timer.start()
