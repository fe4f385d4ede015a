"""The field in which a chip is written: as wide as its text, several lines pasted become several chips."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.core.text import clean
from journey_designer.ui.context import Context
from journey_designer.ui.widgets.line_field import CappedLine

MOST_PASTED = 100
"""Chips that one paste makes at most."""

_LEAST_WIDTH = 110


class ChipEditor(CappedLine):
    """``entered`` carries the texts when Enter is pressed or the field is left; ``cancelled`` follows Escape.

    ``entered`` also says whether Enter was pressed, so that the next chip can be written.
    """

    entered = Signal(list, bool)
    cancelled = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(context, parent, role="card")
        self._is_done = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("QLineEdit { min-height: 0; padding: 0 8px; border-radius: 13px; }")
        self.textChanged.connect(self.updateGeometry)
        self.show_text(text)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self.text() or self.placeholderText()) + 28
        return QSize(max(_LEAST_WIDTH, round(width)), round(26 * max(1.0, self.context.theme.text_scale)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter([self.text()], is_going_on=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._is_done = True
            self.cancelled.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and not self._is_done:
            self._is_done = True
            self._enter([self.text()], is_going_on=False)

    def _paste(self, text: str) -> None:
        most = self.maxLength() * MOST_PASTED
        lines = [line.strip() for line in clean(text[:most], is_multiline=True).split("\n")]
        lines = [line for line in lines if line]
        if len(lines) > 1:
            lines[0] = self.text() + lines[0]
            self._enter(lines[:MOST_PASTED], is_going_on=True)
        else:
            self.insert_text(text)

    def _enter(self, texts: list[str], *, is_going_on: bool) -> None:
        kept = [clean(text, is_multiline=False).strip()[: self.maxLength()] for text in texts]
        self.entered.emit([text for text in kept if text], is_going_on)
