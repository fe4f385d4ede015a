"""Fields of one line: capped, and in the direction of what is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QWidget

from journey_designer.core.fields import LINE, Spec
from journey_designer.core.text import Direction, clean, first_strong
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.typefaces import TypeRole
from journey_designer.ui.widgets.typing import Typing

_BARE = "QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 0; min-height: 0; }"
_SIDES = {"ltr": Qt.AlignmentFlag.AlignLeft, "rtl": Qt.AlignmentFlag.AlignRight}
_DIRECTIONS = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}


class CappedLine(QLineEdit):
    """A line edit that bears any paste: what is too long is cut before Qt sees it, line ends become blanks.

    The line runs in the direction of its first strong letter.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        max_length: int = LINE,
        role: TypeRole = "body",
        is_bare: bool = False,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.setMaxLength(max_length)
        if is_bare:
            self.setStyleSheet(_BARE)
        context.typefaces.set_role(self, role)
        self.textChanged.connect(self._turn)
        context.languages.changed.connect(self._turn)
        self._turn()

    def set_colour(self, token: str) -> None:
        """Write in another colour of the theme; for a bare line."""
        colour = self.context.theme.colour(token).name()
        sheet = _BARE + f" QLineEdit {{ color: {colour}; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def insert_text(self, text: str) -> None:
        """Insert a text from outside at the caret, as far as it fits."""
        kept = clean(text[: 4 * self.maxLength()], is_multiline=False)[: self.maxLength()]
        self.insert(kept)

    def show_text(self, text: str) -> None:
        """Show a text; the caret stays where it was as far as it can."""
        if text != self.text():
            place = self.cursorPosition()
            plain.set_field(self, text)
            self.setCursorPosition(min(place, len(self.text())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            self.insert_text(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasText() and not self.isReadOnly():
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.insert_text(event.mimeData().text())
            event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context_menu().popup(event.globalPos())

    def context_menu(self) -> QMenu:
        """The menu of every line edit, whose paste bears any length."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(lambda: self.insert_text(QGuiApplication.clipboard().text()))
        return menu

    def _turn(self) -> None:
        interface: Direction = "rtl" if self.context.languages.is_rtl else "ltr"
        written = self.text() or self.placeholderText()
        direction = first_strong(written, interface)
        self.setLayoutDirection(_DIRECTIONS[direction])
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            self.setAlignment(_SIDES[direction] | Qt.AlignmentFlag.AlignAbsolute)


class LineField(CappedLine):
    """One line of a record. ``edited`` carries the text and the gesture: one stay in the field is one step.

    Enter keeps the text, Escape brings back what was there when the field was entered.
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
    ) -> None:
        super().__init__(context, parent, max_length=spec.max_length, role=role, is_bare=is_bare)
        self._typing = Typing(self)
        self._typing.due.connect(self._keep)
        self._entered_with = ""
        self.textEdited.connect(self._typing.touch)

    def set_hint(self, text: str) -> None:
        """Say in the empty field what belongs there."""
        self.setPlaceholderText(plain.capped(text))
        self._turn()

    def show_value(self, value: str) -> None:
        """Show what the record holds, unless something was typed that is about to be kept."""
        if not self._typing.is_pending:
            self.show_text(value)

    def settle(self) -> None:
        """Keep now what was typed."""
        self._typing.end()

    def forget(self) -> None:
        """Drop what was typed and not kept."""
        self._typing.forget()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._entered_with = self.text()
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_choosing():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._typing.end()
            self._entered_with = self.text()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._entered_with:
            self.show_text(self._entered_with)
            self._typing.touch()
            self._typing.settle()
        else:
            super().keyPressEvent(event)

    def _is_choosing(self) -> bool:
        """Whether a list of proposals is open: its keys are its own."""
        completer: QCompleter | None = self.completer()
        popup = None if completer is None else completer.popup()
        return popup is not None and popup.isVisible()

    def _keep(self, gesture: str) -> None:
        self.edited.emit(clean(self.text(), is_multiline=False), gesture)
