"""A drop-down list that is never cut silently."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from journey_designer.ui import plain


class ElidedCombo(QComboBox):
    """Shows the choice that holds; where there is too little room it ends in an ellipsis, and the tooltip says it
    in full.
    """

    _is_cut = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, then as much of the words as fits."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 4
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + 4
        whole = option.currentText
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self._tell_rest(whole if option.currentText != whole else "")
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _tell_rest(self, whole: str) -> None:
        if whole or self._is_cut:
            plain.set_tip(self, whole)
        self._is_cut = bool(whole)
