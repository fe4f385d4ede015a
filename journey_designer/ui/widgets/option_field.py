"""One of a fixed set of words, chosen from a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.widgets.elided_combo import ElidedCombo


class OptionField(ElidedCombo):
    """A list to choose from. ``edited`` carries the value and no gesture. No wheel turns it without the
    focus.
    """

    edited = Signal(object, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(16, 16))
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.typefaces.set_role(self, "body")
        self.activated.connect(self._chosen)

    def set_choices(self, choices: Sequence[tuple[str | None, str, QIcon | None]]) -> None:
        """Name the choices: values, their words, their icons; what is chosen stays."""
        self.blockSignals(True)
        self.clear()
        for value, words, icon in choices:
            self.addItem(icon or QIcon(), plain.capped(words), value)
        self.blockSignals(False)
        self.show_value(self._value)

    @property
    def value(self) -> str | None:
        """The value that is shown."""
        return self._value

    def show_value(self, value: str | None) -> None:
        """Show which one holds."""
        self._value = value
        self.setCurrentIndex(self.findData(value))

    def settle(self) -> None:
        """Every change is kept at once."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _chosen(self, index: int) -> None:
        value = self.itemData(index)
        if value != self._value:
            self._value = value
            self.edited.emit(value, "")
