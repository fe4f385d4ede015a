"""The scrolled column of a side panel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

PADDING = 20


class PanelScroll(QScrollArea):
    """A column as wide as the panel; what is written in it never makes it wider. Fill ``column``;
    ``surface`` is what it lies on."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 12) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._inside.setProperty("role", "plain")
        self.surface: QWidget = self._inside
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.column.setSpacing(spacing)
        self.setWidget(self._inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the width of the column while the scroll bar comes and goes."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """The scroll bar is at the other side."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._fit()

    def _fit(self) -> None:
        self._inside.setMaximumWidth(self.viewport().width())
        bar = self.width() - self.viewport().width()
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        margins = self.column.contentsMargins()
        near = max(PADDING - bar, 4)
        margins.setLeft(near if is_rtl else PADDING)
        margins.setRight(PADDING if is_rtl else near)
        self.column.setContentsMargins(margins)


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline between two parts."""
    line = QFrame(parent)
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line
