"""A sentence that must be answered before the work goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.shell.buttons import Words


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: its key, its words, and the role of its button in the style sheet."""

    key: str
    words: Words
    role: str = ""


def ask(
    context: Context,
    parent: QWidget | None,
    *,
    title: Words,
    sentences: Sequence[str],
    choices: Sequence[Choice],
    details: str = "",
) -> str:
    """The key of the choice that was taken; empty when it was closed. The last choice answers Enter.

    ``details`` are shown in a quiet voice under the sentences.
    """
    dialog = DialogFrame(context, title, parent)
    for sentence in sentences:
        dialog.add_text(sentence)
    if details:
        dialog.add_text(details, role="caption")
    taken: list[str] = []
    for place, choice in enumerate(choices):
        button = dialog.add_button(choice.words, role=choice.role, is_default=place == len(choices) - 1)

        def take(_checked: bool = False, key: str = choice.key) -> None:
            taken.append(key)
            dialog.accept()

        button.clicked.connect(take)
        button.setObjectName(choice.key)
    dialog.exec()
    dialog.deleteLater()
    return taken[0] if taken else ""
