"""A layout that puts its items one after the other and breaks lines, from the side where reading begins."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items in lines, ``gap`` px between items and ``line_gap`` px between lines."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6, line_gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def move_widget(self, widget: QWidget, index: int) -> None:
        """Put a widget, of this layout or new, at a place among the items."""
        for place, item in enumerate(self._items):
            if item.widget() is widget:
                self._items.insert(index, self._items.pop(place))
                self.invalidate()
                return
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(QRect(0, 0, width, 0), is_placing=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._flow(rect, is_placing=True)

    def _flow(self, rect: QRect, *, is_placing: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        x = y = line = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(area.width(), 1), 16_777_215))
            if x and x + size.width() > area.width():
                x, y, line = 0, y + line + self._line_gap, 0
            if is_placing:
                item.setGeometry(self._placed(area, x, y, size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line + margins.top() + margins.bottom()

    def _placed(self, area: QRect, x: int, y: int, size: QSize) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRect(area.right() + 1 - x - size.width(), area.top() + y, size.width(), size.height())
        return QRect(area.left() + x, area.top() + y, size.width(), size.height())
