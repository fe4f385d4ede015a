"""What is shown where there is nothing: the icon on the button says what the button does."""

from __future__ import annotations

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from journey_designer.ui.context import Context
from journey_designer.ui.panels.empty_state import EmptyState
from journey_designer.ui.shell.buttons import TextButton


def made(context: Context, icon: str) -> EmptyState:
    return EmptyState(
        context, "map", lambda: "Nothing", lambda: "Do something", lambda: "Do it", button_icon=icon
    )


def test_the_button_has_the_icon_that_was_chosen(qapp: QApplication, context: Context) -> None:
    pictures = []
    for icon in ("plus", "map", ""):
        state = made(context, icon)
        button = state.findChild(TextButton)
        assert isinstance(button, TextButton)
        pictures.append(button.grab().toImage())
        pressed = QSignalSpy(state.pressed)
        button.click()
        assert pressed.count() == 1
        state.deleteLater()
    assert pictures[0] != pictures[1]
    assert pictures[2].width() < pictures[0].width()
