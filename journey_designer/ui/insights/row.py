"""A row of a painted table that is pressed as a whole, and may hold controls of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth


class Row(QAbstractButton):
    """Hover and the hairline under it are drawn here; `draw` draws the rest."""

    HEIGHT = 42
    HAS_RULE = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.updateGeometry)

    def draw(self, pencil: Pencil) -> None:
        """Draw what the row says."""

    def sizeHint(self) -> QSize:
        return QSize(400, round(self.HEIGHT * growth(self.context)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self.context, self, painter)
        if self.underMouse() or self.isDown():
            pencil.fill(pencil.rect(-6, 0, self.width() + 12, self.height()), "sub", 6)
        self.draw(pencil)
        if self.HAS_RULE:
            painter.setPen(QPen(self.context.theme.colour("line"), 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, like the space bar."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
