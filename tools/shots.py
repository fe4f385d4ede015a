"""Pictures of every screen in every language, light and dark: ``python3 dev.py shots DIR``.

The windows are the real ones on the sample projects, painted without a screen. The report's pages are drawn by PDFium.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QDeadlineTimer, QEvent, QPointF, Qt, QThread
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from journey_designer.app import build_context, build_windows
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Lane, Language
from journey_designer.core.text import Direction
from journey_designer.interchange.samples import sample
from journey_designer.reports.press.press import Press
from journey_designer.reports.report import write_report
from journey_designer.storage import Places, Store
from journey_designer.ui.composer.dialog import ComposerDialog
from journey_designer.ui.context import Context
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.poster.dialog import PosterDialog
from journey_designer.ui.projects import Projects
from journey_designer.ui.theme import ThemeName
from tools.scenes import cards, furnish, pages, presentation, project_dialogs, start_dialogs

LANGUAGES: tuple[Language, ...] = ("en", "fr", "ar")
THEMES: tuple[ThemeName, ...] = ("light", "dark")
ZOOMS = (0.5, 1.0, 1.6)
SIZE = (1440, 900)


@dataclass
class Studio:
    """The application, and the folder that its pictures go to."""

    app: QApplication
    context: Context
    projects: Projects
    press: Press
    folder: Path
    out: Path

    def settle(self) -> None:
        """Let everything be laid out and painted."""
        for _ in range(8):
            self.app.processEvents()

    def wait(self, is_done: Callable[[], bool]) -> None:
        """Let the press work until something is done, half a minute at most."""
        patience = QDeadlineTimer(30_000)
        while not is_done() and not patience.hasExpired():
            self.app.processEvents()
            QThread.msleep(10)

    def take(self, widget: QWidget, name: str) -> None:
        """Keep a picture of a widget."""
        self.settle()
        path = self.out / f"{name}.png"
        widget.grab().save(str(path))
        print(path)

    def window(self, language: Language, direction: Direction | None = None) -> MainWindow:
        """A window on a fresh copy of the sample."""
        path = self.folder / f"shot-{language}-{direction}.cjm"
        found = sample(language)
        Store.create(path, found.records, found.assets, places=self.projects.places, replace=True).close()
        windows = build_windows(self.app, self.context, self.projects)
        window = windows.open_window(path)
        if not isinstance(window, MainWindow):
            raise TypeError("the window is not the main window")
        window.resize(*SIZE)
        self.settle()
        return window


def main(arguments: list[str]) -> int:
    """Take all pictures; the folder is made if it is not there."""
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        context = build_context(app, folder / "settings.ini")
        context.settings.set_value("motion", "off")
        press = Press()
        studio = Studio(app, context, Projects(Places(folder / "state")), press, folder, out)
        for language in LANGUAGES:
            context.languages.set_language(language)
            for theme in THEMES:
                context.theme.set_name(theme)
                _screens(studio, language, theme)
            _report_pages(studio, language)
        _canvas(studio)
        press.close()
    return 0


def _screens(studio: Studio, language: Language, theme: str) -> None:
    mark = f"{language}-{theme}"
    windows = build_windows(studio.app, studio.context, studio.projects)
    start = windows.open_window()
    if not isinstance(start, MainWindow):
        raise TypeError("the window is not the main window")
    start.resize(*SIZE)
    studio.take(start, f"start-{mark}")
    window = studio.window(language)
    view = window.project_view
    if view is None or window.session is None:
        raise RuntimeError("the sample did not open")
    furnish(window.session.document)
    for make in (start_dialogs(studio.context, start), project_dialogs(window, studio.press)):
        for name, dialog in make:
            _take_dialog(studio, dialog(), f"dialog-{name}-{mark}")
    view.map.finish_painting()
    for scenes in (pages, presentation):
        for name, widget in scenes(window, studio.settle):
            view.map.finish_painting()
            studio.take(widget, f"{name.replace(' ', '-')}-{mark}")
    for name, _ in cards(window, studio.settle):
        studio.take(window, f"{name}-{mark}")
    _drag(studio, window, mark)
    window.close()
    start.close()
    studio.settle()


def _printing(studio: Studio, window: MainWindow, mark: str) -> None:
    """The composer and the poster, once their pages are there."""
    if window.session is None:
        return
    press = window.prints.press
    composer = ComposerDialog(studio.context, press, window.session, window)
    composer.show()
    while composer.preview.is_busy:
        studio.settle()
    studio.take(composer, f"dialog-report-{mark}")
    composer.close()
    poster = PosterDialog(studio.context, press, window.session, window)
    poster.show()
    while poster.picture.is_busy:
        studio.settle()
    studio.take(poster, f"dialog-poster-{mark}")
    poster.close()


def _take_dialog(studio: Studio, dialog: QWidget, name: str) -> None:
    dialog.show()
    if isinstance(dialog, ComposerDialog):
        studio.wait(lambda: dialog.preview.data is not None and not dialog.preview.is_busy)
    elif isinstance(dialog, PosterDialog):
        studio.wait(lambda: not dialog.picture.is_busy)
    studio.take(dialog, name)
    dialog.close()
    dialog.deleteLater()


def _drag(studio: Studio, window: MainWindow, mark: str) -> None:
    """A card on its way to another cell, and a card being written."""
    view = window.project_view
    if view is None or window.session is None:
        return
    layout = view.map.surface.layout
    cards = [card for card in _cards(window) if layout.card_rect(card) is not None]
    if not cards:
        return
    card = cards[len(cards) // 3]
    rect = layout.card_rect(card)
    if rect is None:
        return
    view.map.reveal(rect)
    point = view.map.surface.camera.to_view(rect).center()
    for kind, place in (
        (QEvent.Type.MouseButtonPress, point),
        (QEvent.Type.MouseMove, point + QPointF(14, 6)),
        (QEvent.Type.MouseMove, point + QPointF(130, 40)),
    ):
        viewport = view.map.viewport()
        button = (
            Qt.MouseButton.LeftButton if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        )
        event = QMouseEvent(
            kind,
            place,
            viewport.mapToGlobal(place),
            button,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)
    view.map.finish_painting()
    studio.take(window, f"drag-{mark}")
    view.map.cancel()
    view.map.commands.editing.edit_card(card.id)
    studio.take(window, f"edit-{mark}")
    view.map.editor.cancel()


def _cards(window: MainWindow) -> list[Card]:
    session = window.session
    if session is None:
        return []
    lanes = session.document.family(Lane, "journey_id", session.journey_id)
    return [card for lane in lanes for card in session.document.family(Card, "lane_id", lane.id)]


def _report_pages(studio: Studio, language: Language) -> None:
    found = sample(language)
    path = studio.folder / f"report-{language}.pdf"
    write_report(Document(found.records), found.assets.get, path)
    with pypdfium2.PdfDocument(path) as report:
        for number in range(len(report)):
            name = studio.out / f"report-{language}-{number + 1}.png"
            report[number].render(scale=1.3).to_pil().save(name)
            print(name)


def _canvas(studio: Studio) -> None:
    """The canvas alone in two directions, three themes, three zooms."""
    languages: dict[Direction, Language] = {"ltr": "en", "rtl": "ar"}
    for direction, language in languages.items():
        studio.context.languages.set_language(language)
        window = studio.window(language, direction)
        view = window.project_view
        if view is None:
            continue
        themes: tuple[ThemeName, ...] = ("light", "dark", "projector")
        for theme in themes:
            studio.context.theme.set_name(theme)
            for zoom in ZOOMS:
                view.map.set_zoom(zoom)
                view.map.finish_painting()
                studio.take(view.map, f"canvas-{direction}-{theme}-{round(zoom * 100)}")
        window.close()
        studio.settle()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
