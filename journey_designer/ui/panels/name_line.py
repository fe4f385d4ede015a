"""The name of a touchpoint, and beside it, or below where the name is long, whether it is a key moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.ui.widgets.prose_field import ProseField

_GAP = 12


class NameLine(QWidget):
    """Places a field that grows with its text, and what stands at its end."""

    def __init__(self, field: ProseField, end: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._end = end
        field.setParent(self)
        end.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        field.textChanged.connect(self._arrange)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._arrange()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def _arrange(self) -> None:
        end = self._end.sizeHint()
        metrics = QFontMetricsF(self._field.font())
        text = self._field.toPlainText() or self._field.placeholderText()
        needed = metrics.horizontalAdvance(text) + 8
        is_beside = needed + _GAP + end.width() <= self.width()
        width = self.width() - (end.width() + _GAP if is_beside else 0)
        self._put(self._field, QRect(0, 0, width, self._field.height()))
        if is_beside:
            top = (self._field.height() - end.height()) // 2
            self._put(self._end, QRect(self.width() - end.width(), top, end.width(), end.height()))
            height = max(self._field.height(), end.height())
        else:
            self._put(self._end, QRect(0, self._field.height() + 6, end.width(), end.height()))
            height = self._field.height() + 6 + end.height()
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def _put(self, widget: QWidget, rect: QRect) -> None:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.x() - rect.width())
        widget.setGeometry(rect)
