"""Every screen and dialog of the program, opened one after the other on the sample project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication, QWidget

from journey_designer.app import build_windows
from journey_designer.core.records import Language, Touchpoint
from journey_designer.interchange.samples import sample
from journey_designer.interchange.template_shelf import TemplateShelf
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.about_dialog import AboutDialog
from journey_designer.ui.dialogs.damaged_dialog import DamagedDialog
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.dialogs.new_project_dialog import NewProjectDialog
from journey_designer.ui.dialogs.palette_dialog import PaletteDialog
from journey_designer.ui.dialogs.project_dialog import ProjectDialog
from journey_designer.ui.dialogs.settings_dialog import SettingsDialog
from journey_designer.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects


class Studio:
    """One program: a window on the start page and one on the sample."""

    def __init__(self, app: QApplication, context: Context, projects: Projects, folder: Path) -> None:
        self.app = app
        self.context = context
        self.projects = projects
        self.folder = folder
        self.windows = build_windows(app, context, projects)
        self._dialogs: list[DialogFrame] = []

    def settle(self) -> None:
        """Let everything be laid out."""
        for _ in range(4):
            self.app.processEvents()

    def start(self) -> MainWindow:
        """A window on the start page."""
        return self._opened(None)

    def project(self, language: Language = "en") -> MainWindow:
        """A window on the sample in a language."""
        path = self.folder / f"sample-{language}.cjm"
        if not path.exists():
            found = sample(language)
            self.projects.create(path, found.records, found.assets).close()
        return self._opened(path)

    def _opened(self, path: Path | None) -> MainWindow:
        window = cast(MainWindow, self.windows.open_window(path))
        window.resize(1440, 900)
        self.settle()
        return window

    def pages(self, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
        """The window with each of its pages and panels."""
        view, session = window.project_view, window.session
        assert view is not None and session is not None
        yield "map", window
        session.select({(Touchpoint, session.document.all(Touchpoint)[0].id)})
        self.settle()
        yield "touchpoint panel", window
        session.select(())
        view.panel.show_page("persona")
        for entry in view.beside.entries:
            view.show_page(entry.key)
            self.settle()
            yield f"page {entry.key}", window

    def dialogs(self, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
        """Every dialog over a window, shown."""
        context, session = self.context, window.session
        assert session is not None
        for make in (
            lambda: SettingsDialog(context, window),
            lambda: ProjectDialog(context, session, window),
            lambda: ShortcutsDialog(context, window.actions_table, window),
            lambda: PaletteDialog(context, window.actions_table, window),
            lambda: AboutDialog(context, window),
            lambda: NewProjectDialog(
                context, window.files.picker, TemplateShelf(None), "five-stages", window
            ),
            lambda: DamagedDialog(context, "A sentence.", (), window),
        ):
            dialog = make()
            dialog.show()
            self.settle()
            yield type(dialog).__name__, dialog
            dialog.close()
            dialog.deleteLater()

    def close(self) -> None:
        """Close every window."""
        for window in self.windows.all:
            cast(MainWindow, window).let_go()
            window.close()
            cast(MainWindow, window).deleteLater()
        self.windows.deleteLater()
