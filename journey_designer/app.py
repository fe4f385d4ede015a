"""The composition root: builds everything and passes it in."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from journey_designer.core.errors import KnownError
from journey_designer.storage import Places
from journey_designer.ui.context import Context
from journey_designer.ui.fault_watch import FaultWatch, ReportWriter
from journey_designer.ui.hand_over import hand_over, reception_name
from journey_designer.ui.icons import Icons
from journey_designer.ui.key_watch import KeyWatch
from journey_designer.ui.language import Languages, fill, translate
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects
from journey_designer.ui.settings import Settings
from journey_designer.ui.shell.notice_bar import Notice
from journey_designer.ui.theme import Theme
from journey_designer.ui.typefaces import Typefaces
from journey_designer.ui.windows import Window, Windows

NAME = "journey-designer"
_SETTLED_MS = 500
"""After so long a window has been painted, and nobody has done much yet."""


def build_context(app: QApplication, settings_file: Path) -> Context:
    """How things look and in which language, as the user chose it on this machine."""
    settings = Settings(settings_file, app)
    languages = Languages(app, settings.language)
    theme = Theme(app, settings.theme, settings.text_scale)
    typefaces = Typefaces(app, theme)
    return Context(theme, Icons(theme), languages, settings, typefaces)


def build_windows(app: QApplication, context: Context, projects: Projects) -> Windows:
    """The keeper of windows, with a watcher of all keys while it lives."""

    def make(raise_open: Callable[[Path], bool]) -> Window:
        return MainWindow(context, projects, raise_open)

    windows = Windows(make, app)
    KeyWatch(app, windows)
    return windows


def main(arguments: Sequence[str] | None = None, write_report: ReportWriter | None = None) -> int:
    """Open the window on a file, on the sample (``--sample``) or on the start page; gives the exit code.

    ``--demo FOLDER`` does the main job without a window: sample project, picture of the map, report.
    """
    parsed = _parsed(list(sys.argv[1:] if arguments is None else arguments))
    if parsed.demo is not None:
        return _demo(parsed.demo)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("Journey Designer")
    app.setDesktopFileName("io.github.journeydesigner.JourneyDesigner")
    context = build_context(app, _settings_file())
    projects = Projects(Places.default())
    path = _sample(projects, context) if parsed.sample else parsed.file
    if hand_over(reception_name(projects.places), path):
        return 0
    windows = build_windows(app, context, projects)
    watch = FaultWatch(write_report, app)
    watch.known.connect(lambda error: _tell(windows, error))
    watch.fault.connect(lambda report: _tell_fault(windows, report))
    windows.open_window(path)
    QTimer.singleShot(0, windows, lambda: _receive(windows, projects.places))
    QTimer.singleShot(_SETTLED_MS, windows, _settle)
    try:
        return app.exec()
    finally:
        watch.stop()


def _settle() -> None:
    """What lives now lives long: it is not looked at again when memory is collected."""
    gc.collect()
    gc.freeze()
    gc.enable()


def _receive(windows: Windows, places: Places) -> None:
    """Open here what later starts are given."""
    try:
        from journey_designer.ui.reception import Reception
    except ImportError:  # a system without the libraries of QtNetwork: each start is a program of its own
        return
    reception = Reception(reception_name(places), places, windows)
    reception.asked.connect(windows.open_for_later_start)


def _parsed(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=NAME, allow_abbrev=False)
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE.cjm", help="a project to open")
    parser.add_argument("--sample", action="store_true", help="open a copy of the sample project")
    parser.add_argument("--demo", type=Path, metavar="FOLDER", help="write sample, picture and report")
    return parser.parse_args(arguments)


def _demo(folder: Path) -> int:
    from journey_designer.ui.demo import write_demo

    try:
        for path in write_demo(folder):
            print(path)
    except KnownError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _settings_file() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder or Path.home()) / NAME / "settings.ini"


def _sample(projects: Projects, context: Context) -> Path:
    """A copy of the sample in the language of the interface, made once, to play with."""
    path = projects.places.root / "sample" / f"dar-nour.{context.languages.project_language}.cjm"
    if not path.exists():
        from journey_designer.interchange.samples import sample

        path.parent.mkdir(parents=True, exist_ok=True)
        found = sample(context.languages.project_language)
        projects.create(path, found.records, found.assets).close()
    return path


def _tell(windows: Windows, error: KnownError) -> None:
    for window in windows.all[-1:]:
        if isinstance(window, MainWindow):
            window.tell(error)


def _tell_fault(windows: Windows, report: Path | None) -> None:
    def words() -> str:
        if report is None:
            return translate("App", "Something went wrong inside the program. Your work up to here is kept.")
        return fill(
            translate(
                "App",
                "Something went wrong inside the program. Your work up to here is kept. A report for those who "
                "can mend it is in {file}.",
            ),
            file=report,
        )

    for window in windows.all[-1:]:
        if isinstance(window, MainWindow):
            window.notify(Notice("fault", words, kind="error"))


if __name__ == "__main__":
    sys.exit(main())
