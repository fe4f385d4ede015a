"""Every screen and dialog of the program, opened one after the other on the sample project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from journey_designer.app import build_windows
from journey_designer.core.records import Journey, Language, Record
from journey_designer.interchange.samples import sample
from journey_designer.reports.press.press import Press
from journey_designer.ui.composer.dialog import ComposerDialog
from journey_designer.ui.context import Context
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.poster.dialog import PosterDialog
from journey_designer.ui.projects import Projects
from tools.scenes import (
    Opening,
    Scene,
    cards,
    furnish,
    pages,
    presentation,
    project_dialogs,
    start_dialogs,
)


class Studio:
    """One program: a window on the start page and one on the sample."""

    def __init__(self, app: QApplication, context: Context, projects: Projects, folder: Path) -> None:
        self.app = app
        self.context = context
        self.projects = projects
        self.folder = folder
        self.windows = build_windows(app, context, projects)
        self._press = Press()
        self._dialogs: list[QWidget] = []

    def settle(self) -> None:
        """Let everything be laid out."""
        for _ in range(4):
            self.app.processEvents()

    def start(self) -> MainWindow:
        """A window on the start page."""
        return self._opened(None)

    def project(
        self, language: Language = "en", change: Callable[[Record], Record] = lambda record: record
    ) -> MainWindow:
        """A window on the sample in a language, each record of it changed first."""
        path = self.folder / f"sample-{language}.cjm"
        if not path.exists():
            found = sample(language)
            store = self.projects.create(path, [change(record) for record in found.records], found.assets)
            document = store.document()
            furnish(document)
            journey = document.all(Journey)[0]
            self.projects.templates.keep(document, journey.id, journey.title)
            store.close()
        return self._opened(path)

    def _opened(self, path: Path | None) -> MainWindow:
        window = cast(MainWindow, self.windows.open_window(path))
        window.resize(1440, 900)
        self.settle()
        return window

    def scenes(self, window: MainWindow) -> Iterator[Scene]:
        """A window with each of its pages and panels, and the cards that lie over its map."""
        yield from pages(window, self.settle)
        yield from cards(window, self.settle)

    def presentation(self, window: MainWindow) -> Iterator[Scene]:
        """What is presented."""
        yield from presentation(window, self.settle)

    def dialogs(self, window: MainWindow) -> list[Scene]:
        """Every dialog over a window, all of them shown at once."""
        return [
            *self._shown(start_dialogs(self.context, window)),
            *self.project_dialogs(window),
        ]

    def project_dialogs(self, window: MainWindow) -> list[Scene]:
        """Every dialog of a project over its window, all of them shown at once."""
        return self._shown(project_dialogs(window, self._press))

    def _shown(self, openings: Iterable[Opening]) -> list[Scene]:
        shown = [(name, make()) for name, make in openings]
        for _, dialog in shown:
            dialog.setWindowModality(Qt.WindowModality.NonModal)
            dialog.show()
            if isinstance(dialog, ComposerDialog):
                dialog.preview.finish()
            elif isinstance(dialog, PosterDialog):
                dialog.picture.finish()
        self._dialogs += [dialog for _, dialog in shown]
        self.settle()
        return shown

    def close(self) -> None:
        """Close every window."""
        for dialog in self._dialogs:
            dialog.close()
            dialog.deleteLater()
        self._press.close()
        for window in self.windows.all:
            cast(MainWindow, window).let_go()
            window.close()
            cast(MainWindow, window).deleteLater()
        self.windows.deleteLater()
