"""A window for a widget under test, with another field to go to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import delete

Shown = Callable[..., QLineEdit]


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Shown]:
    """Shows a widget in a window of some width and gives it the keyboard; gives another field to go to."""
    windows: list[QWidget] = []

    def show(widget: QWidget, width: int = 256, *, is_rtl: bool = False) -> QLineEdit:
        window = QWidget()
        window.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        )
        other = QLineEdit(window)
        box = QVBoxLayout(window)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(widget)
        box.addWidget(other)
        box.addStretch(1)
        window.resize(width, 300)
        windows.append(window)
        window.show()
        window.activateWindow()
        widget.setFocus()
        QApplication.processEvents()
        return other

    yield show
    for window in windows:
        window.close()
        delete(window)
