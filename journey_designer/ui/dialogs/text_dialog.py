"""One line of text, asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import translate


class TextDialog(DialogFrame):
    """``action`` is what its main button says."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        *,
        title: str,
        question: str,
        action: str,
        text: str = "",
    ) -> None:
        super().__init__(context, lambda: title, parent, width=400)
        self._field = QLineEdit(self)
        self._field.setMaxLength(plain.LINE)
        plain.set_field(self._field, text)
        self._field.selectAll()
        context.typefaces.set_role(self._field, "body")
        self.add_field(lambda: question, self._field)
        cancel = self.add_button(lambda: translate("Dialogs", "Cancel"))
        cancel.clicked.connect(self.reject)
        accept = self.add_button(lambda: action, role="primary", is_default=True)
        accept.clicked.connect(self.accept)
        self._field.setFocus()

    @property
    def typed(self) -> str:
        """The line, without blanks around it."""
        return " ".join(self._field.text().split())


def ask_text(
    context: Context, parent: QWidget | None, *, title: str, question: str, action: str, text: str = ""
) -> str | None:
    """The line that was typed, without blanks around it; None when it was called off. It may be empty."""
    dialog = TextDialog(context, parent, title=title, question=question, action=action, text=text)
    is_accepted = bool(dialog.exec())
    typed = dialog.typed
    dialog.deleteLater()
    return typed if is_accepted else None
