"""The one watcher of the key presses of the application."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from journey_designer.ui.field_undo import leaves_to_window
from journey_designer.ui.physical_keys import PhysicalKeys


class KeyWatch(QObject):
    """Gives shortcuts to the right hand: by the place of the key, and past fields that have no use for them.

    It watches from its making until it is deleted, and only what has the keyboard: watching the application would
    bring every event of every widget through Python.
    """

    def __init__(self, app: QApplication, parent: QObject, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._places = PhysicalKeys(platform)
        self._watched: QObject | None = None
        app.focusObjectChanged.connect(self._follow)
        self._follow(app.focusObject())

    def _follow(self, focus: QObject | None) -> None:
        """Watch what keys go to from now on."""
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = focus
        if focus is not None:
            focus.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The events of what has the keyboard come by: look at keys only."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(watched, QWidget) or not isinstance(event, QKeyEvent):
            return False
        if kind is QEvent.Type.KeyPress:
            return self._places.handle(watched, event)
        if leaves_to_window(watched, event):
            event.ignore()
            return True
        return False
