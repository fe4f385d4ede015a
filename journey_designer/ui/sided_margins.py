"""Margins that are told by start and end: Qt mirrors what lies in a layout, but not the margins round it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout

from journey_designer.ui.context import Context


class SidedMargins(QObject):
    """Keeps the margins of a layout (start, top, end, bottom; px) with the direction of the interface.

    It belongs to the layout and lives as long.
    """

    def __init__(self, context: Context, layout: QLayout, margins: tuple[int, int, int, int]) -> None:
        super().__init__(layout)
        self._context = context
        self._layout = layout
        self._margins = margins
        context.languages.changed.connect(self._apply)
        self._apply()

    def _apply(self) -> None:
        start, top, end, bottom = self._margins
        left, right = (end, start) if self._context.languages.is_rtl else (start, end)
        self._layout.setContentsMargins(left, top, right, bottom)
