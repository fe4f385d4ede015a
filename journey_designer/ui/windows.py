"""All windows of the program: which is opened, which is raised, when the program ends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from journey_designer.storage import Store


class Window(Protocol):
    """What the keeper of windows asks of one."""

    store_wanted: SignalInstance
    quit_asked: SignalInstance
    closed: SignalInstance

    @property
    def path(self) -> Path | None:
        """The file that is open in it."""

    def show_store(self, store: Store) -> None:
        """Show a project."""

    def open_path(self, path: Path) -> None:
        """Open a file, or import it."""

    def show(self) -> None:
        """Show the window."""

    def close(self) -> bool:
        """Close it; False if the user called it off."""

    def activateWindow(self) -> None:
        """Give it the keyboard."""

    def raise_(self) -> None:
        """Bring it to the front."""

    def isMinimized(self) -> bool:
        """Whether it is an icon."""

    def showNormal(self) -> None:
        """Show it, not as an icon."""

    def deleteLater(self) -> None:
        """Delete it once nothing runs in it any more."""


class Windows(QObject):
    """Keeps the windows alive. ``make`` makes one more, and is given what raises the window of an open
    file.
    """

    def __init__(
        self, make: Callable[[Callable[[Path], bool]], Window], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._windows: list[Window] = []

    @property
    def all(self) -> tuple[Window, ...]:
        """The windows in the order in which they were opened."""
        return tuple(self._windows)

    def open_window(self, path: Path | None = None) -> Window:
        """Open a window, on a file or on the start page."""
        window = self._make(self.raise_open)
        self._windows.append(window)
        window.store_wanted.connect(self._open_store)
        window.quit_asked.connect(self.quit)
        window.closed.connect(lambda: self._forget(window))
        if path is not None:
            window.open_path(path)
        window.show()
        return window

    def raise_open(self, path: Path) -> bool:
        """Raise the window that has a file open; whether there is one."""
        for window in self._windows:
            if window.path is not None and _is_same(window.path, path):
                _bring_forward(window)
                return True
        return False

    def open_for_later_start(self, path: Path | None) -> None:
        """What a later start of the program asks for: the window of the file, or a start page."""
        if path is not None:
            if not self.raise_open(path):
                _bring_forward(self.open_window(path))
            return
        empty = [window for window in self._windows if window.path is None]
        _bring_forward(empty[-1] if empty else self.open_window())

    def quit(self) -> None:
        """Close all windows; one whose closing is called off stays, and those not asked yet too."""
        for window in reversed(self.all):
            if not window.close():
                return

    def _open_store(self, store: Store) -> None:
        self.open_window().show_store(store)

    def _forget(self, window: Window) -> None:
        if window in self._windows:
            self._windows.remove(window)
            window.deleteLater()


def _bring_forward(window: Window) -> None:
    if window.isMinimized():
        window.showNormal()
    else:
        window.show()
    window.raise_()
    window.activateWindow()


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()
