"""The main window: the start page, or one project. It assembles; the parts do the work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Project
from journey_designer.storage import Store
from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.language import fill, translate
from journey_designer.ui.projects import Projects
from journey_designer.ui.session import Session
from journey_designer.ui.shell.exports import Exports
from journey_designer.ui.shell.file_flows import FileFlows
from journey_designer.ui.shell.focus_ring import FocusRing
from journey_designer.ui.shell.notice_bar import Notice, NoticeBar
from journey_designer.ui.shell.prints import Prints
from journey_designer.ui.shell.project_view import ProjectView
from journey_designer.ui.shell.store_watch import StoreWatch
from journey_designer.ui.shell.window_dialogs import WindowDialogs
from journey_designer.ui.shell.window_pages import WindowPages

if TYPE_CHECKING:
    from journey_designer.core.merge import Conflict
    from journey_designer.ui.shell.start_page import StartPage

_SIZE = (1440, 900)
_LEAST = (760, 520)
OPENED = frozenset({".cjm", ".mmd", ".mermaid", ".md", ".markdown", ".html", ".json"})
"""Suffixes of files that a drop on the window opens or imports."""


class MainWindow(QMainWindow):
    """``store_wanted`` carries a store that needs a window of its own, ``quit_asked`` asks to close all
    windows.

    ``raise_open`` is asked whether another window has a file open, and raises it then.
    """

    store_wanted = Signal(object)
    quit_asked = Signal()
    closed = Signal()

    def __init__(self, context: Context, projects: Projects, raise_open: Callable[[Path], bool]) -> None:
        super().__init__()
        self.context = context
        self._projects = projects
        self._raise_open = raise_open
        self._handlers: dict[str, Callable[[], object]] = {}
        self.setWindowIcon(context.icons.application_icon())
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self.setAcceptDrops(True)
        self.actions_table = Actions(context, self, self.tell)
        self.files = FileFlows(context, projects, self)
        self.exports = Exports(context, self.files.picker, self)
        self.prints = Prints(context, self.files.picker, self)
        self.dialogs = WindowDialogs(context, self.actions_table, self)
        self._pages = WindowPages(self._make_start, self)
        self._watch: StoreWatch | None = None
        self.setCentralWidget(self._pages)
        self._ring = FocusRing(context, self)
        self._bind()
        self._set_title()
        context.languages.changed.connect(self._set_title)
        if not context.settings.geometry.isEmpty():
            self.restoreGeometry(context.settings.geometry)

    @property
    def start_page(self) -> StartPage:
        """The start page, made when it is first asked for."""
        return self._pages.start

    @property
    def project_view(self) -> ProjectView | None:
        """The project that is open here, as it is shown."""
        return self._pages.project

    def _make_start(self) -> StartPage:
        from journey_designer.ui.shell.start_page import StartPage

        page = StartPage(self.context, self._projects, self.actions_table, self)
        page.recent_chosen.connect(self.files.open_path)
        page.template_chosen.connect(self.files.new)
        return page

    # The desk of the flows

    @property
    def widget(self) -> QWidget:
        """This window."""
        return self

    @property
    def session(self) -> Session | None:
        """The project that is open here."""
        return self.project_view.session if self.project_view is not None else None

    @property
    def path(self) -> Path | None:
        """The file that is open here."""
        session = self.session
        return session.store.path if session is not None and session.store is not None else None

    @property
    def notices(self) -> NoticeBar:
        """Where notices are shown at this moment."""
        return self._pages.notices

    def open_path(self, path: Path) -> None:
        """Open a file, or import it."""
        self.files.open_path(path)

    def raise_open(self, path: object) -> bool:
        """Raise the window that has a file open."""
        return self._raise_open(Path(str(path)))

    def notify(self, notice: Notice) -> None:
        """Show a notice."""
        self.notices.show_notice(notice)

    def withdraw(self, key: str) -> None:
        """Take a notice away."""
        self.notices.withdraw(key)

    def tell(self, error: KnownError) -> None:
        """Tell a known error; the work goes on."""
        self.notify(Notice(f"error {error.key}", lambda: error_text(error), kind="error"))

    def show_store(self, store: Store) -> None:
        """Show a project here, or in a window of its own if this one has one."""

        if self.project_view is not None:
            self.store_wanted.emit(store)
            return
        session = Session(store.document(), store)
        view = ProjectView(self.context, session, self.actions_table, self.tell, self)
        self._pages.show_project(view)
        self._handlers = view.handlers()
        session.changed.connect(self._on_changed)
        self._watch = StoreWatch(session, self, self.files.save_as, self._show_conflicts)
        self.actions_table.set_available("project", True)
        self.actions_table.set_available("selection", False)
        view.top_bar.refresh()
        view.top_bar.saved.clicked.connect(self._watch.retry)
        self._remember()
        self._set_title()
        self._watch.greet()
        view.map.setFocus()

    def _show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        from journey_designer.ui.shell.conflicts import show_conflicts

        show_conflicts(self.context, self, conflicts)

    def close_project(self) -> bool:
        """Bring the file up to date, let go of the project, and show the start page; False if called off."""
        if not self._may_let_go():
            return False
        self.let_go()
        self._pages.show_start()
        return True

    def _may_let_go(self) -> bool:
        """Bring the file up to date; where that fails, ask whether the project may be closed all the same."""
        session = self.session
        if session is None or self.project_view is None:
            return True
        session.settle()
        session.cancel_tool()
        store = session.store
        if store is not None and not store.is_read_only:
            problem = store.flush().problem
            return problem is None or self._may_close_without_file(problem)
        return True

    def let_go(self) -> None:
        """Close the project without a question; what is not in the file is kept for the next opening."""
        session = self.session
        if session is None or self.project_view is None:
            return
        self._remember()
        store = session.store
        self.project_view.close_session()
        if store is not None:
            store.close()
        self._pages.drop_project()
        self._watch = None
        self._handlers = {}
        self._bind_availability()
        self._set_title()

    # Parts

    def _may_close_without_file(self, problem: KnownError) -> bool:
        from journey_designer.ui.dialogs.message import Choice, ask

        answer = ask(
            self.context,
            self,
            title=lambda: translate("MainWindow", "Not yet in the file"),
            sentences=[
                error_text(problem),
                translate(
                    "MainWindow",
                    "Nothing is lost: your work is kept on this computer, and is there again when you open the "
                    "project here.",
                ),
            ],
            choices=[
                Choice("cancel", lambda: translate("MainWindow", "Go on working")),
                Choice("close", lambda: translate("MainWindow", "Close all the same")),
                Choice("save", lambda: translate("MainWindow", "Save under another name…"), "primary"),
            ],
        )
        if answer == "save":
            self.files.save_as()
            status = self.session.status if self.session is not None else None
            return status is not None and status.problem is None
        return answer == "close"

    def _bind(self) -> None:
        own: dict[str, Callable[[], object]] = {
            "project.new": self.files.new,
            "project.open": self.files.open,
            "project.import": self.files.import_file,
            "project.details": lambda: self.dialogs.details(self.session),
            "project.keep_template": self.files.keep_template,
            "project.close": self.close_project,
            "share.compose": self.prints.compose,
            "share.poster": self.prints.poster,
            "share.report": self.prints.report,
            "share.slides": self.prints.slides,
            "share.copy": self.files.save_copy,
            "share.guides": self.prints.guides,
            "share.map_pdf": self.prints.map_pdf,
            "share.map_png": self.exports.map_png,
            "share.map_svg": self.exports.map_svg,
            "share.copy_picture": self.exports.copy_picture,
            "share.mermaid": self.exports.mermaid,
            "share.json": self.exports.json,
            "view.full_screen": self._toggle_full_screen,
            "app.settings": self.dialogs.settings,
            "app.palette": self.dialogs.palette,
            "app.shortcuts": self.dialogs.shortcuts,
            "app.about": self.dialogs.about,
            "app.quit": self.quit_asked.emit,
        }
        for spec in self.actions_table.specs:
            handler = own.get(spec.id) or partial(self._run, spec.id)
            self.actions_table.bind(spec.id, handler)
        self._bind_availability()

    def _bind_availability(self) -> None:
        self.actions_table.set_available("project", False)
        self.actions_table.set_available("selection", False)

    def _run(self, action_id: str) -> None:
        handler = self._handlers.get(action_id)
        if handler is not None:
            handler()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _on_changed(self, event: object) -> None:
        if any(change.key[0] is Project for change in getattr(event, "changes", ())):
            self._set_title()

    def _set_title(self) -> None:
        session = self.session
        if session is None:
            self.setWindowTitle("Journey Designer")
            return
        title = session.document.project.title or translate("TopBar", "Untitled project")
        self.setWindowTitle(fill(translate("MainWindow", "{project} – Journey Designer"), project=title))
        self.setWindowFilePath(str(self.path or ""))

    def _remember(self) -> None:
        from journey_designer.ui.shell.faces import small_pictures

        session = self.session
        if session is not None and session.store is not None:
            pictures = small_pictures(session)
            self._projects.remember(session.store, session.document, pictures)

    # Events of Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Without a project there is the start page."""
        if self.project_view is None:
            self._pages.show_start()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Leaving the window is a good moment to bring the file up to date."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            session = self.session
            if session is not None and session.store is not None and not session.store.is_read_only:
                session.settle()
                session.store.publish_soon()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the project first; it may be called off."""
        if not self._may_let_go():
            event.ignore()
            return
        self.let_go()
        self.context.settings.set_geometry(self.saveGeometry())
        self.context.settings.flush()
        self.prints.close()
        event.accept()
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files that can be opened or imported are welcome."""
        if _files(event):
            event.acceptProposedAction()
            self._pages.set_hot(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing was dropped."""
        self._pages.set_hot(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open or import what was dropped."""
        self._pages.set_hot(False)
        paths = _files(event)
        if paths:
            event.acceptProposedAction()
        for path in paths:
            self.files.open_path(path)


def _files(event: QDropEvent) -> list[Path]:
    from journey_designer.ui.images import local_files

    return [path for path in local_files(event.mimeData()) if path.suffix.lower() in OPENED]
