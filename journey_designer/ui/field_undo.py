"""Ctrl+Z in a text field: the field's own text first, the project's steps when the field has nothing to take back."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget


def leaves_to_window(widget: QWidget, event: QKeyEvent) -> bool:
    """Whether a field has no use for an undo or redo that is pressed in it."""
    if not isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return False
    wants_undo = event.matches(QKeySequence.StandardKey.Undo) and not _can_undo(widget)
    wants_redo = event.matches(QKeySequence.StandardKey.Redo) and not _can_redo(widget)
    return wants_undo or wants_redo


def _can_undo(field: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
    return field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable()


def _can_redo(field: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
    return field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()
