"""Where the parts of the window lie: rail, page, dock, panel. Narrow windows lay the panel over the page."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.shell.dock import Dock
from journey_designer.ui.shell.rail import Rail
from journey_designer.ui.shell.side_panel import SidePanel

_OVERLAY_UNDER = 1200


class Workspace(QWidget):
    """Places its four parts by hand, from the start side; a right-to-left interface has the mirror of it.

    ``covered`` tells how many px at the end of the page the panel lies over.
    """

    covered = Signal(int)

    def __init__(
        self,
        context: Context,
        rail: Rail,
        page: QWidget,
        dock: Dock,
        panel: SidePanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._parts = (rail, page, dock, panel)
        self._is_alone = False
        for part in self._parts:
            part.setParent(self)
        panel.resized.connect(self._arrange)
        context.theme.changed.connect(self._arrange)
        context.languages.changed.connect(self._arrange)

    @property
    def is_overlaid(self) -> bool:
        """Whether the panel lies over the page."""
        return self.width() < _OVERLAY_UNDER

    def set_alone(self, is_alone: bool) -> None:
        """Give the page all the room beside the rail; dock and panel belong to the map."""
        if is_alone != self._is_alone:
            self._is_alone = is_alone
            for part in self._parts[2:]:
                part.setVisible(not is_alone)
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines between the parts."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._context.theme.chrome.line))
        painter.end()

    def _arrange(self) -> None:
        rail, page, dock, panel = self._parts
        width, height = self.width(), self.height()
        if self._is_alone:
            start = rail.width() + 1
            self._put(rail, QRect(0, 0, rail.width(), height))
            self._put(page, QRect(start, 0, max(0, width - start), height))
            self.covered.emit(0)
            self.update()
            return
        open_width = panel.current_width
        is_over = self.is_overlaid
        taken = min(open_width, SidePanel.CLOSED) if is_over else open_width
        start = rail.width() + 1
        middle = max(0, width - start - taken - 1)
        foot = dock.height()
        above = max(0, height - foot)
        self._put(rail, QRect(0, 0, rail.width(), height))
        self._put(page, QRect(start, 0, middle, above))
        self._put(dock, QRect(start, above, width - start if is_over else middle, foot))
        self._put(panel, QRect(width - open_width, 0, open_width, above if is_over else height))
        panel.set_overlaid(is_over)
        self.covered.emit(open_width - taken)
        panel.raise_()
        self.update()

    def _put(self, part: QWidget, rect: QRect) -> None:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect = QRect(self.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
        part.setGeometry(rect)
