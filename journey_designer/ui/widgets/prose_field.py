"""Fields of several lines: capped, and as high as what is written."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from journey_designer.core.fields import Spec
from journey_designer.core.text import clean
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.typefaces import TypeRole
from journey_designer.ui.widgets.typing import Typing

_BARE = "QTextEdit, QTextEdit:focus { border: none; background: transparent; padding: 0; }"


class ProseField(QTextEdit):
    """A text of a record that wraps. ``edited`` carries the text and the gesture: one stay is one step.

    A bare one has no frame of its own. It is as high as its text between ``least`` and ``most`` lines,
    then it scrolls. Enter begins a new line, Ctrl+Enter keeps the text (Enter where the record holds one
    line), Escape brings back what was there when the field was entered; Tab leaves it. A paste is cut to
    what the field holds before Qt sees it.
    """

    edited = Signal(object, str)

    def __init__(
        self,
        context: Context,
        spec: Spec,
        parent: QWidget | None = None,
        *,
        role: TypeRole = "body",
        is_bare: bool = False,
        least: int = 2,
        most: int = 14,
    ) -> None:
        super().__init__(parent)
        self._most_characters = spec.max_length
        self._is_multiline = spec.is_multiline
        self._least = least
        self._most = most
        self._typing = Typing(self)
        self._typing.due.connect(self._keep)
        self._is_showing = False
        self._entered_with = ""
        if is_bare:
            self.setStyleSheet(_BARE)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0 if is_bare else 5)
        context.typefaces.set_role(self, role)
        self.textChanged.connect(self._changed)
        context.theme.changed.connect(self._fit)
        self._fit()

    @property
    def is_multiline(self) -> bool:
        """Whether Enter begins a new line."""
        return self._is_multiline

    def set_hint(self, text: str) -> None:
        """Say in the empty field what belongs there."""
        self.setPlaceholderText(plain.capped(text))

    def show_value(self, value: str) -> None:
        """Show what the record holds, unless something was typed that is about to be kept."""
        if self._typing.is_pending or self.toPlainText() == value:
            return
        place = self.textCursor().position()
        self._is_showing = True
        plain.set_field(self, value)
        self._is_showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, max(self.document().characterCount() - 1, 0)))
        self.setTextCursor(cursor)

    def settle(self) -> None:
        """Keep now what was typed."""
        self._typing.end()

    def forget(self) -> None:
        """Drop what was typed and not kept."""
        self._typing.forget()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is the text and nothing of its looks."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        room = self._most_characters - self._length() + len(self.textCursor().selectedText())
        text = clean(source.text()[: 4 * max(room, 0)], is_multiline=self._is_multiline)
        self.insertPlainText(text[: max(room, 0)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_end = not self._is_multiline or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_enter and is_end:
            self._typing.end()
            self._entered_with = self.toPlainText()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._entered_with:
            self.selectAll()
            self.insertPlainText(self._entered_with)
            self._typing.settle()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._entered_with = self.toPlainText()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is Qt.FocusReason.PopupFocusReason:
            self._typing.settle()
        else:
            self._typing.end()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._typing.end()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _length(self) -> int:
        return self.document().characterCount() - 1

    def _changed(self) -> None:
        if self._length() > self._most_characters:
            self._cut()
        if not self._is_showing:
            self._typing.touch()
        self._fit()

    def _cut(self) -> None:
        """Take away what a typed letter or an input method put beyond the most the field holds."""
        cursor = self.textCursor()
        place = min(cursor.position(), self._most_characters)
        cursor.setPosition(self._most_characters)
        cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
        was_showing, self._is_showing = self._is_showing, True
        cursor.removeSelectedText()
        self._is_showing = was_showing
        cursor.setPosition(place)
        self.setTextCursor(cursor)

    def _fit(self) -> None:
        """Be as high as the text, within the limits."""
        line = self.fontMetrics().lineSpacing()
        least, most = self._least * line, self._most * line
        height = self.document().size().height() - 2 * self.document().documentMargin()
        frame = self.height() - self.viewport().height() + round(2 * self.document().documentMargin())
        wanted = round(min(max(height, least), most)) + frame
        is_scrolling = height > most
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_scrolling else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setVerticalScrollBarPolicy(policy)
        if wanted != self.height() or self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)

    def _keep(self, gesture: str) -> None:
        self.edited.emit(clean(self.toPlainText(), is_multiline=self._is_multiline), gesture)
