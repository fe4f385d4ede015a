"""A small count on a button of the rail."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journey_designer.ui.context import Context

_SIDE = 15
_MOST = 99


class RailBadge(QWidget):
    """Lies over the upper end of a button and lets every press through; nothing for a count of 0."""

    def __init__(self, context: Context, button: QWidget) -> None:
        super().__init__(button)
        self._context = context
        self._button = button
        self._count = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.installEventFilter(self)
        context.theme.changed.connect(self.update)
        self.hide()

    @property
    def count(self) -> int:
        """What is shown."""
        return self._count

    def show_count(self, count: int) -> None:
        """Show a count; 100 and more as 99+."""
        self._count = count
        self.setVisible(count > 0)
        self._place()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the button."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink3"))
        painter.drawRoundedRect(QRectF(self.rect()), _SIDE / 2, _SIDE / 2)
        painter.setFont(self._context.typefaces.sized(9.5, 600))
        painter.setPen(theme.colour("surface"))
        painter.drawText(QRectF(self.rect()), int(Qt.AlignmentFlag.AlignCenter), self._words())
        painter.end()

    def _words(self) -> str:
        return self._context.languages.in_digits(str(self._count) if self._count <= _MOST else f"{_MOST}+")

    def _place(self) -> None:
        width = _SIDE + 6 * max(len(self._words()) - 1, 0)
        is_rtl = self._button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 1 if is_rtl else self._button.width() - width - 1
        self.setGeometry(x, 1, width, _SIDE)
        self.raise_()
