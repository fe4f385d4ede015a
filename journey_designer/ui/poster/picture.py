"""The picture of a poster, made anew by the press when what it depends on is another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from journey_designer.reports.press.press import Press
from journey_designer.ui.composer.press_thread import PressThread
from journey_designer.ui.composer.snapshot import Snapshot
from journey_designer.ui.poster.plan import PosterPlan

_PAUSE = 200
"""Milliseconds after the last change before the picture is made."""


class PosterPicture(QObject):
    """``changed`` tells of every page that is there; ``made`` carries the facts of the poster; ``failed`` an error."""

    changed = Signal()
    made = Signal(int, object)
    failed = Signal(object)

    def __init__(self, press: Press, take: Callable[[], Snapshot], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._press, self._take = press, take
        self._plan: PosterPlan | None = None
        self._thread: PressThread | None = None
        self._retired: list[PressThread] = []
        self.pages: list[QImage] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._start)

    @property
    def is_busy(self) -> bool:
        """Whether a picture is waited for."""
        return self._timer.isActive() or self._thread is not None

    def show_plan(self, plan: PosterPlan) -> None:
        """Make the picture of a plan, soon, unless it is the one that is there."""
        if self._plan is not None and plan.picture_key == self._plan.picture_key:
            self._plan = plan
            return
        self._plan = plan
        self._give_up()
        self._timer.start()

    def finish(self) -> None:
        """End all threads; call it before the dialog goes."""
        self._timer.stop()
        self._give_up()
        for thread in self._retired:
            thread.wait()
        self._retired.clear()

    def _give_up(self) -> None:
        if self._thread is not None:
            self._thread.cancel()
            self._retired.append(self._thread)
            self._thread = None

    def _start(self) -> None:
        if self._plan is None:
            return
        self._retired = [thread for thread in self._retired if not thread.isFinished()]
        self._give_up()
        thread = self._thread = PressThread(self._press, self._plan.job(self._take(), is_picture=True), self)
        found: list[QImage] = []

        def own(act: Callable[[], object]) -> None:
            if thread is self._thread:
                act()

        def show(image: QImage) -> None:
            found.append(image)
            self.pages = found
            self.changed.emit()

        thread.rendered.connect(lambda _number, image: own(lambda: show(image)))
        thread.made.connect(lambda _data, count, facts: own(lambda: self.made.emit(count, facts)))
        thread.failed.connect(lambda error: own(lambda: self._fail(error)))
        thread.finished.connect(lambda: own(self._on_finished))
        thread.start()

    def _fail(self, error: Exception) -> None:
        self.pages = []
        self.changed.emit()
        self.failed.emit(error)

    def _on_finished(self) -> None:
        if self._thread is not None:
            self._retired.append(self._thread)
            self._thread = None
        self.changed.emit()
