"""What a part shows while there is nothing in it: what it is for, and the one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.shell.buttons import TextButton, Words

_ICON = 32


class EmptyState(QWidget):
    """An icon, a title, a line, and a button if there is something to do, with an icon that says what.

    ``pressed`` follows the button.
    """

    pressed = Signal()

    def __init__(
        self,
        context: Context,
        icon: str,
        title: Words,
        line: Words,
        button: Words | None = None,
        parent: QWidget | None = None,
        *,
        button_icon: str = "",
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._icon_name = icon
        self._title_words, self._line_words = title, line
        self._icon = QLabel(self)
        self._title = plain.label(self, is_wrapped=True)
        self._line = plain.label(self, role="muted", is_wrapped=True)
        context.typefaces.set_role(self._title, "stage")
        context.typefaces.set_role(self._line, "body")
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 20)
        box.setSpacing(8)
        box.addStretch(2)
        for label in (self._icon, self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(label)
        if button is not None:
            made = TextButton(context, button, self, icon=button_icon)
            made.clicked.connect(self.pressed)
            box.addSpacing(8)
            box.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        context.theme.changed.connect(self._refresh)
        context.languages.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._context.icons.pixmap(self._icon_name, _ICON, "ink3", ratio=ratio))
        plain.set_label(self._title, self._title_words())
        plain.set_label(self._line, self._line_words())
