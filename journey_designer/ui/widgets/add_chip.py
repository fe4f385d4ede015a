"""The dashed pill after the chips: press it to write another one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate


class AddChip(QToolButton):
    """A button that looks like the chip to come."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        context.typefaces.set_role(self, "card")
        context.languages.changed.connect(self._refresh)
        context.theme.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        plain.set_button(self, translate("Chips", "Add"))
        self.setIcon(self._context.icons.icon("plus", 14, "ink3"))
        chrome = self._context.theme.chrome
        height = round(24 * max(1.0, self._context.theme.text_scale))
        self.setStyleSheet(
            f"QToolButton {{ border: 1px dashed {chrome.line2}; border-radius: {height // 2 + 1}px;"
            f" padding: 0 10px; min-height: {height}px; color: {chrome.ink3}; }}"
            f"QToolButton:hover {{ border-color: {chrome.ctl}; color: {chrome.ink}; }}"
            f"QToolButton:focus {{ border: 2px solid {chrome.accent}; padding: 0 9px;"
            f" min-height: {height - 2}px; }}"
        )
