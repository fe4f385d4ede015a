"""What a window shows: the start page, made when it is first seen, or one project."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from journey_designer.ui.shell.notice_bar import NoticeBar
from journey_designer.ui.shell.project_view import ProjectView

if TYPE_CHECKING:
    from journey_designer.ui.shell.start_page import StartPage


class WindowPages(QStackedWidget):
    """``make_start`` builds the start page: a window that is opened on a file never needs it."""

    def __init__(self, make_start: Callable[[], StartPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_start = make_start
        self._start: StartPage | None = None
        self._project: ProjectView | None = None

    @property
    def start(self) -> StartPage:
        """The start page."""
        if self._start is None:
            self._start = self._make_start()
            self.addWidget(self._start)
        return self._start

    @property
    def project(self) -> ProjectView | None:
        """The project that is open."""
        return self._project

    @property
    def notices(self) -> NoticeBar:
        """Where notices are shown at this moment."""
        return self._project.notices if self._project is not None else self.start.notices

    def show_project(self, view: ProjectView) -> None:
        """Show a project."""
        self._project = view
        self.addWidget(view)
        self.setCurrentWidget(view)

    def drop_project(self) -> None:
        """Do away with the project's view."""
        view, self._project = self._project, None
        if view is not None:
            self.removeWidget(view)
            view.hide()
            view.deleteLater()

    def show_start(self) -> None:
        """Show the start page with what is recent now."""
        self.start.show_recents()
        self.start.show_templates()
        self.setCurrentWidget(self.start)
        self.start.take_focus()

    def set_hot(self, is_hot: bool) -> None:
        """Show on the start page that what is dragged would be taken."""
        if self._project is None:
            self.start.drop_zone.set_hot(is_hot)
