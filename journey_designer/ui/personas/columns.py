"""Boxes in two columns; under one another where there is no room for two."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

GAP = 14
INDENT = 6
"""How far the titles of a box stand in from what is under the pointer."""
_TWO_FROM = 780


class Box(QFrame):
    """A white box of the page; fill ``column``."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 10) -> None:
        super().__init__(parent)
        self.setProperty("role", "box")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20 - INDENT, 16, 20 - INDENT, 16)
        self.column.setSpacing(spacing)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)


class Columns(QWidget):
    """Places parts in rows of two; from 780 px of width on, below that in one column."""

    def __init__(self, parts: list[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._place(2)

    @property
    def count(self) -> int:
        """How many columns there are now."""
        return self._count

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(2 if event.size().width() >= _TWO_FROM else 1)
        super().resizeEvent(event)

    def _place(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        for part in self._parts:
            self._grid.removeWidget(part)
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // count, place % count)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < count else 0)
            self._grid.setColumnMinimumWidth(column, 0)
