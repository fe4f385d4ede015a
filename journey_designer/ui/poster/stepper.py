"""A whole number with its unit, and buttons for one less and one more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_designer.core.fields import Spec
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.shell.buttons import IconButton, Words
from journey_designer.ui.widgets.number_field import NumberField


class Stepper(QWidget):
    """``changed`` carries the number. ``words`` name it; ``unit`` stands after it."""

    changed = Signal(int)

    def __init__(
        self,
        context: Context,
        words: Words,
        unit: Words,
        limits: tuple[int, int],
        value: int,
        parent: QWidget | None = None,
        *,
        step: int = 1,
    ) -> None:
        super().__init__(parent)
        self._context, self._words, self._unit = context, words, unit
        self._low, self._high = limits
        self.value, self._step = value, step
        self.field = NumberField(
            context, Spec("integer", low=limits[0], high=limits[1]), self, empty=limits[0]
        )
        self.field.edited.connect(lambda number, _gesture: self.set_value(number))
        self._suffix = plain.label(self, role="muted")
        context.typefaces.set_role(self._suffix, "body")
        self.less = IconButton(context, "minus", self._saying(less=True), self, size=16, side=28)
        self.more = IconButton(context, "plus", self._saying(less=False), self, size=16, side=28)
        self.less.clicked.connect(lambda: self.set_value(self.value - self._step))
        self.more.clicked.connect(lambda: self.set_value(self.value + self._step))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self._suffix)
        row.addWidget(self.less)
        row.addWidget(self.more)
        context.languages.changed.connect(self._say)
        self._say()
        self._show()

    def set_value(self, value: int | None) -> None:
        """Take a number, cut to its limits, and tell of it if it is another."""
        number = min(max(self._low if value is None else value, self._low), self._high)
        is_other = number != self.value
        self.value = number
        self._show()
        if is_other:
            self.changed.emit(number)

    def _saying(self, *, less: bool) -> Callable[[], str]:
        def said() -> str:
            pattern = translate("Poster", "{what}: less") if less else translate("Poster", "{what}: more")
            return fill(pattern, what=self._words())

        return said

    def _show(self) -> None:
        self.field.show_value(self.value)
        self.less.setEnabled(self.value > self._low)
        self.more.setEnabled(self.value < self._high)

    def _say(self) -> None:
        plain.set_label(self._suffix, self._unit())
        self.field.setAccessibleName(self._words())
