"""Where the outline panel stands in the side panel: it is loaded and made when it is seen for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.session import Session

if TYPE_CHECKING:
    from journey_designer.ui.outline.outline_panel import OutlinePanel


class OutlinePage(QWidget):
    """Has the signals of the panel: ``failed`` carries a `KnownError`, ``picked`` the key of a record gone to."""

    failed = Signal(object)
    picked = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._panel: OutlinePanel | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    @property
    def panel(self) -> OutlinePanel:
        """The panel, made if need be."""
        if self._panel is None:
            from journey_designer.ui.outline.outline_panel import OutlinePanel

            self._panel = OutlinePanel(self._context, self._session, self)
            self._panel.failed.connect(self.failed)
            self._panel.picked.connect(self.picked)
            self._box.addWidget(self._panel)
        return self._panel

    def take_keyboard(self) -> None:
        """Give the keyboard to the tree."""
        self.panel.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        self.panel.show()
        super().showEvent(event)
