"""The field in which a row of the outline is written."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from journey_designer.core.fields import LINE, PROSE
from journey_designer.core.text import clean
from journey_designer.ui import plain
from journey_designer.ui.context import Context

_PADDING = 4
_LINES = 6


class RowEditor(QPlainTextEdit):
    """Plain text over a row. Enter keeps it, Shift+Enter is a new line where a card is written, Esc reverts.

    It grows to six lines with what is written. ``kept`` and ``reverted`` say how it ended; ``grown`` that it
    needs another height.
    """

    kept = Signal()
    reverted = Signal()
    grown = Signal()

    def __init__(self, context: Context, *, is_multiline: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_multiline = is_multiline
        chrome = context.theme.chrome
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {chrome.surface}; color: {chrome.ink};"
            f" border: 2px solid {chrome.accent}; border-radius: 7px; padding: {_PADDING}px 4px; }}"
        )
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self.grown)

    def show_text(self, text: str) -> None:
        """Show a text, all of it selected, so that typing replaces it."""
        plain.set_field(self, text)
        self.selectAll()

    def text(self) -> str:
        """What was written, fit to be kept."""
        limit = PROSE if self.is_multiline else LINE
        return clean(self.toPlainText(), is_multiline=self.is_multiline).strip()[:limit]

    def wanted_height(self) -> int:
        """The height that the text needs, up to six lines."""
        line = self.fontMetrics().lineSpacing()
        block, height = self.document().begin(), 0.0
        while block.isValid() and height < _LINES * line:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return round(min(max(height, line), _LINES * line)) + 2 * (_PADDING + 2)

    def sizeHint(self) -> QSize:
        return QSize(120, self.wanted_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if is_shifted and self.is_multiline:
                self.textCursor().insertText("\n")
            elif not is_shifted:
                self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.reverted.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        limit = PROSE if self.is_multiline else LINE
        room = max(limit - len(self.toPlainText()) + len(self.textCursor().selectedText()), 0)
        text = source.text()[: 4 * limit] if source.hasText() else ""
        self.textCursor().insertText(clean(text, is_multiline=self.is_multiline)[:room])
