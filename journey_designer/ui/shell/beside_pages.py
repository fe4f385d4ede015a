"""The pages beside the map, made when they are first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QWidget

from journey_designer.ui.shell.buttons import Words
from journey_designer.ui.shell.rail import RailEntry


@dataclass(frozen=True, slots=True)
class BesidePage:
    """A page: its key, icon and name in the rail, and what makes its widget."""

    key: str
    icon: str
    words: Words
    make: Callable[[], QWidget]


class BesidePages:
    """Puts pages into the stack of a project as they are wanted."""

    def __init__(self, stack: QStackedWidget, pages: Sequence[BesidePage]) -> None:
        self._stack = stack
        self._pages = {page.key: page for page in pages}
        self._made: dict[str, QWidget] = {}

    @property
    def entries(self) -> tuple[RailEntry, ...]:
        """The entries of the rail."""
        return tuple(RailEntry(page.key, page.icon, page.words) for page in self._pages.values())

    @property
    def current(self) -> str:
        """The key of the page that is shown; empty while the map is."""
        shown = self._stack.currentWidget()
        return next((key for key, widget in self._made.items() if widget is shown), "")

    def __contains__(self, key: object) -> bool:
        return key in self._pages

    def page(self, key: str) -> QWidget:
        """The widget of a page."""
        if key not in self._made:
            made = self._pages[key].make()
            self._made[key] = made
            self._stack.addWidget(made)
        return self._made[key]

    def show(self, key: str) -> QWidget:
        """Show a page; gives its widget."""
        shown = self.page(key)
        self._stack.setCurrentWidget(shown)
        return shown
