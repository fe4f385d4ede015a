"""What the flows of files need of the window they run in."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from journey_designer.core.errors import KnownError
from journey_designer.storage import Store
from journey_designer.ui.session import Session
from journey_designer.ui.shell.notice_bar import Notice


class Desk(Protocol):
    """A window that shows one project or the start page."""

    @property
    def widget(self) -> QWidget:
        """The window itself, as the parent of dialogs."""

    @property
    def session(self) -> Session | None:
        """The project that is open here."""

    def show_store(self, store: Store) -> None:
        """Show a project here if nothing is open, else in a window of its own."""

    def raise_open(self, path: object) -> bool:
        """Raise the window that has this file open; whether there is one."""

    def notify(self, notice: Notice) -> None:
        """Show a notice."""

    def withdraw(self, key: str) -> None:
        """Take a notice away."""

    def tell(self, error: KnownError) -> None:
        """Tell a known error without stopping the work."""
