"""A box of a page: its title, a quiet note beside it, controls at the end, and what it holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.shell.buttons import Words


class Box(QFrame):
    """Fill ``column``; ``head`` takes what stands at the end of the title's line."""

    def __init__(
        self, context: Context, title: Words, parent: QWidget | None = None, *, note: Words | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "box")
        self._title_words, self._note_words = title, note
        self._title = plain.label(self)
        self._note = plain.label(self, role="caption", is_wrapped=False)
        context.typefaces.set_role(self._title, "stage")
        context.typefaces.set_role(self._note, "body")
        self._title.setMinimumWidth(60)
        self._note.setMinimumWidth(1)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.addWidget(self._title)
        self.head.addWidget(self._note)
        self.head.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 14, 18, 14)
        self.column.setSpacing(8)
        self.column.addLayout(self.head)
        context.languages.changed.connect(self.retitle)
        self.retitle()

    def retitle(self) -> None:
        """Say title and note again, in the language and with the figures of now."""
        plain.set_label(self._title, self._title_words())
        note = self._note_words() if self._note_words is not None else ""
        plain.set_label(self._note, note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(self._title_words())

    @property
    def title(self) -> QLabel:
        """The label of the title."""
        return self._title


def quiet(context: Context, parent: QWidget, *, role: str = "muted") -> QLabel:
    """A wrapped paragraph in a quiet voice."""
    label = plain.label(parent, role=role, is_wrapped=True)
    context.typefaces.set_role(label, "body")
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    return label
