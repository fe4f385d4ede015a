"""Who takes part at a touchpoint, as chips."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.core.fields import MOST_NAMES
from journey_designer.core.text import split_list
from journey_designer.ui.context import Context
from journey_designer.ui.widgets.chips_field import ChipsField


class ActorsField(QWidget):
    """A tuple of names; several are typed at once with commas between them. ``edited`` carries all of them, and
    no gesture.
    """

    edited = Signal(object, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.chips = ChipsField(context, "neutral", self)
        self.chips.set_editable(True)
        self.chips.added.connect(self._add)
        self.chips.renamed.connect(self._rename)
        self.chips.removed.connect(self._remove)
        self.chips.moved.connect(self._move)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.chips)

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show who takes part."""
        self._names = value
        self.chips.show_items([(str(place), name) for place, name in enumerate(value)])

    def settle(self) -> None:
        """A name is kept when its chip is left."""

    def _add(self, texts: list[str]) -> None:
        self._keep([*self._names, *(name for text in texts for name in split_list(text))])

    def _rename(self, key: str, text: str) -> None:
        names = list(self._names)
        names[int(key)] = text
        self._keep(names)

    def _remove(self, key: str) -> None:
        self._keep([name for place, name in enumerate(self._names) if place != int(key)])

    def _move(self, key: str, index: int) -> None:
        names = list(self._names)
        names.insert(index, names.pop(int(key)))
        self._keep(names)

    def _keep(self, names: list[str]) -> None:
        self.edited.emit(tuple(names[:MOST_NAMES]), "")
