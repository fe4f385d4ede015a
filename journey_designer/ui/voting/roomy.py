"""Dialogs whose parts break lines: high enough for what they show at the width they have."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent, QShowEvent

from journey_designer.ui.dialogs.frame import DialogFrame

_EDGE = 80


class RoomyDialog(DialogFrame):
    """Call `make_room` when what is shown changed; it grows, never beyond the screen, and does not shrink."""

    def make_room(self) -> None:
        """Be as high as the parts need."""
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        layout.activate()
        needed = max(layout.minimumHeightForWidth(self.width()), layout.minimumSize().height())
        most = self.screen().availableGeometry().height() - _EDGE
        self.setMinimumHeight(min(needed, most))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.make_room()
