"""A choice among a few named things, in a drop-down list that says its names in the language of the
moment.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.shell.buttons import Words


class ChoiceField(QComboBox):
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """The choice that holds; cut with an ellipsis where there is too little room, and then told in full."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 4
        whole = option.currentText
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        plain.set_tip(self, whole if option.currentText != whole else "")
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _say(self) -> None:
        for index, (_, words) in enumerate(self._choices):
            self.setItemText(index, plain.capped(words()))
