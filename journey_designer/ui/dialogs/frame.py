"""What all dialogs share: a title, room for their own parts, a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.shell.buttons import TextButton, Words


class DialogFrame(QDialog):
    """A dialog over its window. Put parts into ``body``, buttons by `add_button`; `retitle` after a change
    of language.
    """

    def __init__(self, context: Context, title: Words, parent: QWidget | None, *, width: int = 440) -> None:
        super().__init__(parent)
        self.context = context
        self._title = title
        self._labels: list[tuple[QLabel, QWidget, Words]] = []
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(round(width * min(1.5, max(1.0, context.theme.text_scale))))
        self._heading = plain.label(self)
        context.typefaces.set_role(self._heading, "section")
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(18)
        column.addWidget(self._heading)
        column.addLayout(self.body, 1)
        column.addLayout(self._buttons)
        context.languages.changed.connect(self.retitle)
        self.retitle()

    def retitle(self) -> None:
        """Say the title again."""
        plain.set_label(self._heading, self._title())
        self.setWindowTitle(self._title())
        self.setLayoutDirection(self.context.languages.direction)
        for label, field, words in self._labels:
            plain.set_label(label, words())
            field.setAccessibleName(words())

    def add_button(
        self, words: Words, *, role: str = "", is_default: bool = False, at_start: bool = False
    ) -> TextButton:
        """A button of the row at the foot; the default one is pressed by Enter."""
        button = TextButton(self.context, words, self, role=role, padding=16)
        button.setMinimumHeight(36)
        button.setAutoDefault(is_default)
        button.setDefault(is_default)
        if at_start:
            self._buttons.insertWidget(0, button)
        else:
            self._buttons.addWidget(button)
        return button

    def add_text(self, text: str, *, role: str = "muted") -> QLabel:
        """A paragraph of plain text in the body."""
        label = plain.label(self, text, role=role, is_wrapped=True)
        self.context.typefaces.set_role(label, "body")
        self.body.addWidget(label)
        return label

    def add_field(self, words: Words, field: QWidget, into: QBoxLayout | None = None) -> QLabel:
        """A field with its label over it, in the body unless another place is given."""
        label = plain.label(self, words(), role="muted", is_wrapped=True)
        self.context.typefaces.set_role(label, "body")
        label.setBuddy(field)
        field.setAccessibleName(words())

        self._labels.append((label, field, words))
        pair = QVBoxLayout()
        pair.setSpacing(6)
        pair.addWidget(label)
        pair.addWidget(field)
        (into or self.body).addLayout(pair)
        return label
