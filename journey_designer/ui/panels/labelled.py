"""Headings and labels over the fields of a panel."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.shell.buttons import Words


class Heading(QWidget):
    """The title of a part of a panel; ``row`` takes what stands at its end."""

    def __init__(self, context: Context, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._label = plain.label(self, role="caption")
        context.typefaces.set_role(self._label, "label")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self._label)
        self.row.addStretch(1)
        context.languages.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        plain.set_label(self._label, self._words())


class Labelled(QWidget):
    """A field with its label over it; the label's words are the field's name for screen readers too."""

    def __init__(self, context: Context, words: Words, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._field = field
        self._label: QLabel = plain.label(self, role="caption")
        context.typefaces.set_role(self._label, "caption")
        self._label.setBuddy(field)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self._label)
        top.addStretch(1)
        box.addLayout(top)
        box.addWidget(field)
        context.languages.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        plain.set_label(self._label, self._words())
        plain.name(self._field.focusProxy() or self._field, self._words(), has_tip=False)
