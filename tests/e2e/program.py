"""Journey Designer, started as a user starts it: `journey_designer.app.main`, with a story that happens in it."""

from __future__ import annotations

import gc
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication

from journey_designer import app as composition
from journey_designer.storage import Places
from journey_designer.ui.settings import Settings
from tests.e2e.hands import Hands

Story = Callable[[Hands], object]


class Program:
    """The program on a machine of its own: ``home`` holds settings, state and ``documents``."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self._app = app
        self.home = home
        self.documents = home / "documents"
        self.documents.mkdir()
        self.faults: list[str] = []

    @property
    def places(self) -> Places:
        """The state folder that the program uses."""
        return Places.default()

    def prepare(self, **values: str) -> None:
        """Set what somebody has chosen before: ``language="ar"``."""
        settings = Settings(self.home / "config" / "journey-designer" / "settings.ini")
        for key, value in {"folder": str(self.documents), "motion": "off", **values}.items():
            settings.set_value(key, value)
        settings.flush()

    def run(self, story: Story, *arguments: object) -> None:
        """Start, let the story happen, and end with its last window. Whatever went wrong is raised here."""
        before = _ours(self._app.children())
        looks = (self._app.palette(), self._app.font(), self._app.styleSheet(), self._app.layoutDirection())
        locale = QLocale()
        failures: list[BaseException] = []
        is_told: list[bool] = []
        hands = Hands()

        def tell() -> None:
            if QThread.currentThread().loopLevel() > 1:  # a dialog is open: the main loop does not run yet
                QTimer.singleShot(5, tell)
                return
            try:
                story(hands)
                assert not hands.windows, "the story left a window open"
            except BaseException as failure:
                failures.append(failure)
                self._end(hands)
            is_told.append(True)

        QTimer.singleShot(0, tell)
        try:
            code = composition.main([str(argument) for argument in arguments], self._write_fault)
        finally:
            self._forget(before)
            palette, font, sheet, direction = looks
            self._app.setStyleSheet(sheet)
            self._app.setPalette(palette)
            self._app.setFont(font)
            self._app.setLayoutDirection(direction)
            QLocale.setDefault(locale)
        for failure in (*hands.failures, *failures):
            raise failure
        assert is_told, "the program ended before the story"
        assert not self.faults, "\n".join(self.faults)
        assert code == 0

    def _write_fault(self, error: BaseException) -> Path | None:
        self.faults.append("".join(traceback.format_exception(error)))
        return None

    def _end(self, hands: Hands) -> None:
        """After a failure: leave nothing on the screen."""
        while (modal := QApplication.activeModalWidget()) is not None:
            modal.close()
        for window in hands.windows:
            window.let_go()
            window.close()
        self._app.exit(1)

    def _forget(self, before: list[QObject]) -> None:
        """What would end with the process: everything the start gave to the application."""
        for made in _ours([*self._app.children(), *self._app.topLevelWidgets()]):
            if not any(made is known for known in before):
                made.deleteLater()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        gc.unfreeze()


def _ours(objects: Iterable[QObject]) -> list[QObject]:
    return [entry for entry in objects if type(entry).__module__.startswith("journey_designer.")]
