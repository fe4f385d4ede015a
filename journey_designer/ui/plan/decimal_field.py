"""A number with a decimal, or nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from journey_designer.core.numbers import MINUS, from_digits
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.widgets.line_field import CappedLine
from journey_designer.ui.widgets.typing import Typing

_LENGTH = 8


class DecimalField(CappedLine):
    """``low`` … ``high`` with a sign, in digits of any script; empty is None. Up and down go by a tenth.

    What is no number, or beyond the range, is not kept: the tooltip says so.
    """

    edited = Signal(object, str)

    def __init__(self, context: Context, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_length=_LENGTH)
        self._low, self._high = low, high
        self._typing = Typing(self)
        self._typing.due.connect(self._keep)
        self.textEdited.connect(self._typing.touch)

    def show_value(self, value: float | None) -> None:
        """Show a number, unless one was typed that is about to be kept."""
        if not self._typing.is_pending and (not self.hasFocus() or self._read()[1] != value):
            self.show_text(
                "" if value is None else self.context.languages.signed(value).strip("\u2066\u2069")
            )

    def settle(self) -> None:
        """Keep now what was typed."""
        self._typing.end()

    def forget(self) -> None:
        """Drop what was typed and not kept."""
        self._typing.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 0.1, Qt.Key.Key_Down: -0.1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._typing.end()
        elif step is not None:
            value = min(max(round((self._read()[1] or 0.0) + step, 1), self._low), self._high)
            self.show_text(self.context.languages.signed(value).strip("\u2066\u2069"))
            self._typing.touch()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._typing.end()
        super().focusOutEvent(event)

    def _read(self) -> tuple[bool, float | None]:
        """Whether it is a number of the range or nothing, and which."""
        text = from_digits(self.text()).replace(MINUS, "-").replace(",", ".").replace("،", ".").strip()
        if not text:
            return True, None
        try:
            value = float(text)
        except ValueError:
            return False, None
        return self._low <= value <= self._high, value

    def _keep(self, gesture: str) -> None:
        is_right, value = self._read()
        if is_right:
            plain.set_tip(self, "")
            self.edited.emit(value, gesture)
            return
        sentence = translate("Plan", "A number from {low} to {high}")
        plain.set_tip(self, fill(sentence, low=self._low, high=self._high))
