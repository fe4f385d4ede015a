"""What is painted between events: missing pictures, those beside the view, the overview when the hands have rested."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_SLICE = 0.004
_AHEAD = 0.0005
_REST_MS = 150


class Filling:
    """Works in slices, so that no event waits long."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._is_incomplete = False
        self._filler = self._timer(self._fill)
        self._rest = self._timer(self._work_on_overview)

    def painted(self, *, is_complete: bool) -> None:
        """The view was painted, with or without placeholders."""
        self._is_incomplete = not is_complete
        self.later()

    def later(self) -> None:
        """There may be something to do when the events are through."""
        self._filler.start(0)

    def wait(self) -> None:
        """The hands do not rest: the overview waits on."""
        if self._rest.isActive():
            self._rest.start(_REST_MS)

    def _fill(self) -> None:
        surface = self._view.surface
        if self._is_incomplete:
            self._is_incomplete = False
            self._view.viewport().update(surface.frame.area())
        elif surface.prefetch(_AHEAD):
            self._filler.start(0)
        elif surface.overview.is_wanted:
            self._rest.start(_REST_MS)

    def _work_on_overview(self) -> None:
        if self._view.surface.overview.work(_SLICE):
            self._rest.start(0)

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self._view)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer
