"""The presets of a report: taken from a list, kept under a name, forgotten."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.composer.choice import Choice, Presets
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.widgets.line_field import CappedLine

_LONGEST = 60


class PresetRow(QWidget):
    """``taken`` carries the choice of the preset that the user takes; ``keep_asked`` a name to keep one under."""

    taken = Signal(object)
    keep_asked = Signal(str)

    def __init__(self, context: Context, presets: Presets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets = presets
        self.box = QComboBox(self)
        context.typefaces.set_role(self.box, "body")
        self.box.activated.connect(self._take)
        self.name = CappedLine(context, self, max_length=_LONGEST)
        self.name.textChanged.connect(lambda _text: self._allow())
        self.keep = TextButton(context, lambda: translate("Composer", "Keep"), self)
        self.keep.clicked.connect(lambda: self.keep_asked.emit(self.name.text().strip()))
        self.forget = TextButton(context, lambda: translate("Composer", "Forget"), self)
        self.forget.clicked.connect(self._forget)
        self._lay_out()
        context.languages.changed.connect(self._say)
        self._say()
        self.refresh()

    def _lay_out(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.addWidget(self.box, 1)
        upper.addWidget(self.forget)
        lower.addWidget(self.name, 1)
        lower.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(upper)
        column.addLayout(lower)

    def refresh(self, current: str = "") -> None:
        """Show what is kept, one of them as the one that holds."""
        self.box.clear()
        for name in self._presets.all():
            self.box.addItem(plain.capped(name), name)
        self.box.setCurrentIndex(self.box.findData(current))
        self._allow()

    def _take(self, index: int) -> None:
        choice: Choice | None = self._presets.all().get(str(self.box.itemData(index)))
        self._allow()
        if choice is not None:
            self.taken.emit(choice)

    def _forget(self) -> None:
        if self.box.currentIndex() >= 0:
            self._presets.remove(str(self.box.currentData()))
            self.refresh()

    def _allow(self) -> None:
        self.keep.setEnabled(bool(self.name.text().strip()))
        self.forget.setEnabled(self.box.currentIndex() >= 0)
        self.box.setEnabled(self.box.count() > 0)

    def _say(self) -> None:
        self.box.setAccessibleName(translate("Composer", "Presets"))
        self.box.setPlaceholderText(translate("Composer", "No preset taken"))
        self.name.setAccessibleName(translate("Composer", "Name of a new preset"))
        self.name.setPlaceholderText(translate("Composer", "Name of a new preset"))
