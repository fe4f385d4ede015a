"""The field of the scribe line: its keys, its mouse, what is pasted into it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from journey_designer.core.text import clean
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.scribe.colouring import Coloured
from journey_designer.ui.scribe.display import character_place, unit_places
from journey_designer.ui.scribe.painted_line import MOST_CHARACTERS, PaintedLine

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class ScribeEdit(PaintedLine):
    """``lines_pasted`` carries what the text would be with the many lines that were pasted into it.

    ``focused`` tells whether it has the keyboard, ``entered`` is Enter, ``moved`` Tab (+1) and Shift+Tab (-1), ``walked`` Down (+1) and Up (-1), ``escaped`` Esc.
    Left and Right follow the eye.
    """

    lines_pasted = Signal(str)
    entered = Signal()
    moved = Signal(int)
    walked = Signal(int)
    escaped = Signal()
    focused = Signal(bool)

    def __init__(
        self, context: Context, colour: Callable[[str], list[Coloured]], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, colour, parent)
        self._is_thrice = False
        self._pressed_at = 0
        self.is_passed_through = False
        """Whether Tab brought the keyboard here and nothing was typed since."""
        self.textEdited.connect(self._use)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def show_line(self, text: str) -> None:
        """Put another line there, with the caret at its end; the field's own undo takes it back."""
        self.selectAll()
        self.insert(text)

    def replace_part(self, start: int, end: int, text: str) -> None:
        """Put a text in the place of the characters from ``start`` up to ``end``."""
        units = unit_places(self.text())
        self.setSelection(units[start], units[end] - units[start])
        self.insert(text)

    def start_again(self) -> None:
        """Empty, with nothing to take back: the next undo is that of the project."""
        plain.set_field(self, "")

    def _use(self, _text: str) -> None:
        self.is_passed_through = False

    def caret_character(self) -> int:
        """The place of the caret in characters."""
        return character_place(self.text(), self.cursorPosition())

    def insert_text(self, text: str) -> None:
        """Insert a text from outside at the caret. Many lines are not inserted: `lines_pasted` carries them."""
        kept = clean(text[:MOST_CHARACTERS], is_multiline=True).strip("\n")
        if "\n" not in kept:
            self.insert(kept)
            return
        start = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        end = self.selectionEnd() if self.hasSelectedText() else start
        written = self.text()
        before, after = character_place(written, start), character_place(written, end)
        self.lines_pasted.emit(written[:before] + kept + written[after:])

    # Keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.is_passed_through = event.reason() in _BY_TAB
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def focusNextPrevChild(self, _next: bool) -> bool:
        return False

    def leave(self, step: int) -> None:
        """Give the keyboard to what comes after this field (+1) or before it (-1)."""
        super().focusNextPrevChild(step > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.insert_text(QGuiApplication.clipboard().text())
        elif modifiers & _HELD:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            is_back = key == Qt.Key.Key_Backtab or bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self.moved.emit(-1 if is_back else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in _SIDEWAYS:
            extends = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._step(is_right=key == Qt.Key.Key_Right, extends=extends)
        else:
            super().keyPressEvent(event)

    def _step(self, *, is_right: bool, extends: bool) -> None:
        if self.hasSelectedText() and not extends:
            edges = (self.selectionStart(), self.selectionEnd())
            chosen = max(edges, key=self.typeset.x_of) if is_right else min(edges, key=self.typeset.x_of)
            self.setCursorPosition(chosen)
            return
        self._go(self.typeset.place_beside(self.cursorPosition(), is_right=is_right), extends=extends)

    def _go(self, place: int, *, extends: bool) -> None:
        """Put the caret somewhere; ``extends`` selects up to there."""
        if extends:
            anchor = self._anchor()
            self.setSelection(anchor, place - anchor)
        else:
            self.setCursorPosition(place)

    def _anchor(self) -> int:
        """Where the selection was begun."""
        if not self.hasSelectedText():
            return self.cursorPosition()
        start, end = self.selectionStart(), self.selectionEnd()
        return start if self.cursorPosition() == end else end

    # Input methods

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        typed = event.preeditString()
        caret = len(typed.encode("utf-16-le")) // 2
        for attribute in event.attributes():
            if attribute.type == QInputMethodEvent.AttributeType.Cursor:
                caret = attribute.start
        self.compose(typed, caret)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: Any = None) -> Any:
        places = (Qt.InputMethodQuery.ImCursorRectangle, Qt.InputMethodQuery.ImAnchorRectangle)
        if query in places:
            return self.caret_rect()
        return super().inputMethodQuery(query)

    # Mouse, clipboard, drops

    def _place_at(self, x: float) -> int:
        return self.typeset.place_at(x - self.left_edge())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton:
            if self._is_thrice and event.timestamp() - self._pressed_at < _double_click_time():
                self.selectAll()
            else:
                is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._go(place, extends=is_shifted)
            self._is_thrice = False
        elif event.button() is Qt.MouseButton.MiddleButton:
            clipboard = QGuiApplication.clipboard()
            if clipboard.supportsSelection():
                self._go(place, extends=False)
                self.insert_text(clipboard.text(QClipboard.Mode.Selection))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(self._place_at(event.position().x()), extends=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt keeps what was selected for the middle button; that button itself is ours."""
        if event.button() is Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The word under the pointer; a third press takes all."""
        text = self.text()
        start = end = min(character_place(text, self._place_at(event.position().x())), len(text))
        while start > 0 and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        units = unit_places(text)
        self.setSelection(units[start], units[end] - units[start])
        self._is_thrice, self._pressed_at = True, event.timestamp()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasText():
            self._go(self._place_at(event.position().x()), extends=False)
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasText():
            self._go(self._place_at(event.position().x()), extends=False)
            self.insert_text(event.mimeData().text())
            event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context_menu().popup(event.globalPos())

    def context_menu(self) -> QMenu:
        """The menu of every line edit, whose paste bears any length and many lines."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(lambda: self.insert_text(QGuiApplication.clipboard().text()))
        return menu


def _double_click_time() -> int:
    return QGuiApplication.styleHints().mouseDoubleClickInterval()
