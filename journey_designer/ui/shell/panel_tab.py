"""One tab of the side panel."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.shell.buttons import Words

_HEIGHT = 44


class PanelTab(QAbstractButton):
    """Words, underlined when its page is shown."""

    def __init__(self, context: Context, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self._refit)
        context.languages.changed.connect(self._refit)
        self._refit()

    def sizeHint(self) -> QSize:
        """The words in their bold form."""
        text = QFontMetricsF(self._context.typefaces.font("heading")).horizontalAdvance(self._words())
        return QSize(round(text) + 2, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Some letters."""
        return QSize(40, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words and underline."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._context.typefaces.font("heading" if self.isChecked() else "body")
        painter.setFont(font)
        is_strong = self.isChecked() or self.underMouse()
        painter.setPen(self._context.theme.colour("ink" if is_strong else "ink3"))
        text = QFontMetricsF(font).elidedText(self._words(), Qt.TextElideMode.ElideRight, self.width() + 1)
        plain.set_tip(self, self._words() if text != self._words() else "")
        painter.drawText(
            QRectF(0, 0, self.width() + 1, self.height()), int(Qt.AlignmentFlag.AlignCenter), text
        )
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._context.theme.colour("accent"))
            painter.drawRoundedRect(QRectF(0, self.height() - 2, self.width(), 3), 1.5, 1.5)
        painter.end()

    def _refit(self) -> None:
        self.setAccessibleName(self._words())
        self.updateGeometry()
        self.update()
