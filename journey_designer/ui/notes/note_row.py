"""One note in the list: what it is pinned to, its text to be edited in place, who wrote it, resolved or open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.core.changes import Key
from journey_designer.core.document import Document
from journey_designer.core.notes import target_of
from journey_designer.core.records import Note, specs
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.notes.words import target_words, written_words
from journey_designer.ui.shell.buttons import IconButton, TextButton
from journey_designer.ui.widgets.prose_field import ProseField


class NoteRow(QFrame):
    """``edited`` carries another text and its gesture, ``resolved`` whether the note shall be, ``jumped`` the key of what it is
    pinned to; ``deleted`` is a wish.
    """

    edited = Signal(object, str)
    resolved = Signal(bool)
    jumped = Signal(object)
    deleted = Signal()

    def __init__(self, context: Context, document: Document, note: Note, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._document = document
        self.note = note
        self._target: Key | None = None
        self.target = TextButton(
            context, self._target_words, self, role="link", is_left=True, padding=6, height=26
        )
        self.text = ProseField(context, specs(Note)["text"], self, least=1, most=8)
        self.written = plain.label(self, role="caption")
        self.resolve = IconButton(
            context, "check", lambda: translate("Notes", "Resolved"), self, size=16, side=28
        )
        self.reopen = IconButton(
            context, "rotate-ccw", lambda: translate("Notes", "Open again"), self, size=16, side=28
        )
        self.delete = IconButton(
            context, "trash-2", lambda: translate("Notes", "Delete note"), self, size=16, side=28
        )
        context.typefaces.set_role(self.written, "caption")
        self._lay_out()
        self.text.edited.connect(self.edited)
        self.resolve.clicked.connect(lambda: self.resolved.emit(True))
        self.reopen.clicked.connect(lambda: self.resolved.emit(False))
        self.delete.clicked.connect(self.deleted)
        self.target.clicked.connect(lambda: self.jumped.emit(self._target))
        self.show_note(note)

    def show_note(self, note: Note) -> None:
        """Show what holds now."""
        self.note = note
        self._target = target_of(self._document, note)
        self.text.show_value(note.text)
        self.text.setAccessibleName(translate("Notes", "Note"))
        plain.set_label(self.written, written_words(self._context, note))
        self.resolve.setVisible(not note.is_resolved)
        self.reopen.setVisible(note.is_resolved)
        self.target.setEnabled(self._target is not None)
        self.target.refresh()

    def _target_words(self) -> str:
        if self._target is None:
            return translate("Notes", "Something else of the project")
        return target_words(self._document, self._target)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(2)
        foot.addSpacing(6)
        foot.addWidget(self.written, 1)
        foot.addWidget(self.resolve)
        foot.addWidget(self.reopen)
        foot.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(3)
        column.addWidget(self.target)
        column.addWidget(self.text)
        column.addLayout(foot)
