"""The choice of the interface's language: it takes effect, and is kept, as soon as it is made."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.choice_field import ChoiceField
from journey_designer.ui.shell.segmented import Segmented

_MOST_IN_A_ROW = 3


class LanguageChoice(QWidget):
    """All languages that are there, each named in itself: side by side while they are few, else in a list."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.field = self._field()
        self.setFocusProxy(self.field)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.field)
        self.field.chosen.connect(self._take)
        context.languages.changed.connect(self._show)
        self._show()

    def _field(self) -> Segmented | ChoiceField:
        languages = self._context.languages
        choices = [(code, partial(str, name)) for code, name in languages.available.items()]
        if len(choices) <= _MOST_IN_A_ROW:
            return Segmented(self._context, choices, self, is_stretched=True)
        return ChoiceField(self._context, choices, languages.code, self)

    def _take(self, code: str) -> None:
        self._context.settings.set_value("language", code)
        self._context.languages.set_language(code)

    def _show(self) -> None:
        self.field.set_current(self._context.languages.code)
