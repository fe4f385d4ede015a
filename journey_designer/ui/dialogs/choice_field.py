"""A choice among a few named things, in a drop-down list that says its names in the language of the
moment.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.shell.buttons import Words
from journey_designer.ui.widgets.elided_combo import ElidedCombo


class ChoiceField(ElidedCombo):
    """``chosen`` carries the key that the user takes."""

    chosen = Signal(str)

    def __init__(
        self,
        context: Context,
        choices: Sequence[tuple[str, Words]],
        current: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        context.typefaces.set_role(self, "body")
        for key, words in self._choices:
            self.addItem(plain.capped(words()), key)
        self.set_current(current)
        self.activated.connect(lambda _index: self.chosen.emit(self.current))
        context.languages.changed.connect(self._say)

    @property
    def current(self) -> str:
        """The key of the choice that holds."""
        return str(self.currentData())

    def set_current(self, key: str) -> None:
        """Show a choice as the one that holds; an unknown key changes nothing."""
        index = self.findData(key)
        if index >= 0:
            self.setCurrentIndex(index)

    def _say(self) -> None:
        for index, (_, words) in enumerate(self._choices):
            self.setItemText(index, plain.capped(words()))
