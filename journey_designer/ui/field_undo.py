"""Ctrl+Z in a text field: the field's own text first, the project's steps when the field has nothing to take
back.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit


class FieldUndo(QObject):
    """Watches fields from its making on: one that can undo nothing leaves the shortcut to the window."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a shortcut from a field that has no use for it."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QLineEdit | QPlainTextEdit):
            return False
        wants_undo = event.matches(QKeySequence.StandardKey.Undo) and not _can_undo(watched)
        wants_redo = event.matches(QKeySequence.StandardKey.Redo) and not _can_redo(watched)
        if wants_undo or wants_redo:
            event.ignore()
            return True
        return False


def _can_undo(field: QLineEdit | QPlainTextEdit) -> bool:
    return field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable()


def _can_redo(field: QLineEdit | QPlainTextEdit) -> bool:
    return field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()
