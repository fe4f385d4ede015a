"""A scrolled column that is never narrower than what lies in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QStyle, QWidget


class WideScroll(QScrollArea):
    """Scrolls up and down only. Its least width follows what lies in it, with room for the scroll bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        """As wide as all parts and a scroll bar."""
        least = super().minimumSizeHint()
        inside = self.widget()
        if inside is None:
            return least
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        width = max(inside.minimumSizeHint().width(), inside.minimumWidth()) + bar + 2 * self.frameWidth()
        return QSize(max(width, least.width()), least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What lies in it needs another width."""
        is_done = super().eventFilter(watched, event)
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return is_done
