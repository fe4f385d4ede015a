"""When what is typed into a field is kept: after a short pause, on Enter, when the field is left."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

PAUSE = 400
"""Milliseconds without a key after which the text so far is kept."""


class Typing(QObject):
    """One field's stays of the keyboard. All that is typed during one stay carries one gesture: one step.

    ``due`` carries that gesture when the field's text should be kept.
    """

    due = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._gesture = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.settle)
        self._is_pending = False

    @property
    def is_pending(self) -> bool:
        """Whether something was typed that was not kept yet."""
        return self._is_pending

    def touch(self) -> None:
        """Something was typed."""
        if not self._gesture:
            self._gesture = f"typing-{uuid.uuid4()}"
        self._is_pending = True
        self._timer.start()

    def settle(self) -> None:
        """Keep now what was typed, if anything was."""
        self._timer.stop()
        if self._is_pending:
            self._is_pending = False
            self.due.emit(self._gesture)

    def end(self) -> None:
        """Keep what was typed; what follows is another step."""
        self.settle()
        self._gesture = ""

    def forget(self) -> None:
        """Drop what was not kept yet: the record it belonged to is gone."""
        self._timer.stop()
        self._is_pending = False
        self._gesture = ""
