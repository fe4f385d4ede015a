"""The rail of pages at the start side of the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.shell.buttons import IconButton, Words, grown


@dataclass(frozen=True, slots=True)
class RailEntry:
    """A page: its key, its icon, its name."""

    key: str
    icon: str
    words: Words


class Rail(QFrame):
    """Pages at the top, of which one is shown; commands at the foot. ``chosen`` carries the key of a page or
    command.
    """

    chosen = Signal(str)

    def __init__(
        self,
        context: Context,
        pages: Sequence[RailEntry],
        commands: Sequence[RailEntry],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self._context = context
        context.theme.changed.connect(self._fit)
        self._fit()
        self._buttons: dict[str, IconButton] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 10)
        column.setSpacing(4)
        for entry in pages:
            button = self._button(context, entry)
            button.setCheckable(True)
            group.addButton(button)
            column.addWidget(button)
        column.addStretch(1)
        for entry in commands:
            column.addWidget(self._button(context, entry))

    def _fit(self) -> None:
        self.setFixedWidth(round(36 * grown(self._context)) + 16)

    def button(self, key: str) -> IconButton:
        """The button of a page or command."""
        return self._buttons[key]

    def show_page(self, key: str) -> None:
        """Mark a page as the one that is shown."""
        self._buttons[key].setChecked(True)

    def _button(self, context: Context, entry: RailEntry) -> IconButton:
        button = IconButton(context, entry.icon, entry.words, self, size=19, side=36, colour="ink3")
        button.clicked.connect(lambda: self.chosen.emit(entry.key))
        self._buttons[entry.key] = button
        return button
