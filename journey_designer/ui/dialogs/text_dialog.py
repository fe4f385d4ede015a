"""One line of text, asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import translate


def ask_text(
    context: Context, parent: QWidget | None, *, title: str, question: str, action: str, text: str = ""
) -> str | None:
    """The line that was typed, without blanks around it; None when it was called off. It may be empty."""
    dialog = DialogFrame(context, lambda: title, parent, width=400)
    field = QLineEdit(dialog)
    field.setMaxLength(plain.LINE)
    plain.set_field(field, text)
    field.selectAll()
    context.typefaces.set_role(field, "body")
    dialog.add_field(lambda: question, field)
    cancel = dialog.add_button(lambda: translate("Dialogs", "Cancel"))
    cancel.clicked.connect(dialog.reject)
    accept = dialog.add_button(lambda: action, role="primary", is_default=True)
    accept.clicked.connect(dialog.accept)
    field.setFocus()
    is_accepted = bool(dialog.exec())
    typed = " ".join(field.text().split())
    dialog.deleteLater()
    return typed if is_accepted else None
