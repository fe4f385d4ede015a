"""A whole number, or nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QWidget

from journey_designer.core.fields import Spec
from journey_designer.core.numbers import from_digits
from journey_designer.ui.context import Context
from journey_designer.ui.typefaces import TypeRole
from journey_designer.ui.widgets.line_field import CappedLine
from journey_designer.ui.widgets.typing import Typing


class NumberField(CappedLine):
    """A number in the range of its field, in digits of any script; empty is None. Nothing else can be typed.

    ``edited`` carries the number and the gesture of the stay in the field. Up and down go by one. ``empty``
    is what an empty field stands for.
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
        empty: int | None = None,
    ) -> None:
        self._low, self._high = int(spec.low or 0), int(spec.high or 0)
        super().__init__(context, parent, max_length=len(str(self._high)), role=role, is_bare=is_bare)
        self._empty = empty
        self._typing = Typing(self)
        self._typing.due.connect(lambda gesture: self.edited.emit(self.number, gesture))
        self.setValidator(_Digits(self._high, self))
        self.textEdited.connect(self._typing.touch)

    @property
    def number(self) -> int | None:
        """What is written."""
        text = from_digits(self.text())
        return max(int(text), self._low) if text.isdecimal() else self._empty

    def show_value(self, value: int | None) -> None:
        """Show a number, unless one was typed that is about to be kept."""
        is_emptied = self.hasFocus() and not self.text() and value == self._empty
        if not self._typing.is_pending and not is_emptied and from_digits(self.text()) != str(value):
            self.show_text("" if value is None else self.context.languages.in_digits(str(value)))

    def settle(self) -> None:
        """Keep now what was typed."""
        self._typing.end()

    def forget(self) -> None:
        """Drop what was typed and not kept."""
        self._typing.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._typing.end()
        elif step is not None:
            number = min(max((self.number or 0) + step, self._low), self._high)
            self.show_text(self.context.languages.in_digits(str(number)))
            self._typing.touch()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._typing.end()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._typing.end()
        super().hideEvent(event)


class _Digits(QValidator):
    def __init__(self, high: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._high = high

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        plain_text = from_digits(text)
        if not text:
            return QValidator.State.Acceptable, text, position
        is_right = plain_text.isdecimal() and int(plain_text) <= self._high
        state = QValidator.State.Acceptable if is_right else QValidator.State.Invalid
        return state, text, position
