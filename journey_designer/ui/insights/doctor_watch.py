"""The map doctor, looking again whenever the work rests."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from journey_designer.core import edits
from journey_designer.core.records import Hush
from journey_designer.ui.session import Session

if TYPE_CHECKING:
    from journey_designer.analysis.doctor import Hint

_REST_MS = 700
_LONGEST = 0.08
"""Seconds an examination may take before the doctor waits longer for the work to rest."""
_PATIENCE = 60


class DoctorWatch(QObject):
    """Knows the hints of the project, those that are told and those that were hushed. ``changed`` when they changed.

    It examines once the work has rested for 0.7 s; on a project so large that it takes longer than a blink, it waits
    sixty times as long as the last examination took.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hints: tuple[Hint, ...] = ()
        self._quiet: dict[str, Hint] = {}
        self._kept: tuple[Hush, ...] = ()
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
    def kept(self) -> tuple[Hush, ...]:
        """What the project keeps as hushed."""
        return self._kept

    def quiet_hint(self, entry: Hush) -> Hint | None:
        """The hint that is hushed by a record; None where it hushes a whole rule, or nothing any more."""

        from journey_designer.analysis.doctor import hushed_key

        return self._quiet.get(hushed_key(entry, self._session.document.project.id))

    def hush(self, hint: Hint) -> None:
        """Tell a hint no more in this project. Raises what an edit raises."""

        from journey_designer.analysis.doctor import hush_rule

        edits.hush(self._session.document, hint.where[1], hush_rule(hint))
        self.look()

    def hush_rule(self, rule: str) -> None:
        """Tell no hint of a rule any more in this project. Raises what an edit raises."""
        document = self._session.document
        edits.hush(document, document.project.id, rule)
        self.look()

    def tell_again(self, *entries: Hush) -> None:
        """Tell again what these hush, or all that is hushed. Raises what an edit raises."""
        edits.unhush(self._session.document, [entry.id for entry in entries or self._kept])
        self.look()

    def look(self) -> None:
        """Examine the project now."""

        from journey_designer.analysis.doctor import examine, hushed_keys

        self._timer.stop()
        began = time.perf_counter()
        document = self._session.document
        silent = hushed_keys(document)
        found = examine(document, frozenset())
        took = time.perf_counter() - began
        rest = _REST_MS if took < _LONGEST else round(took * 1000 * _PATIENCE)
        self._timer.setInterval(rest)
        told = tuple(hint for hint in found if hint.rule not in silent and hint.key not in silent)
        quiet = {hint.key: hint for hint in found if hint.key in silent}
        kept = document.all(Hush)
        if (told, quiet, kept) != (self._hints, self._quiet, self._kept):
            self._hints, self._quiet, self._kept = told, quiet, kept
            self.changed.emit()

    def _wait(self, _event: object) -> None:
        self._timer.start()
