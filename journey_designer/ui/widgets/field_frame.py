"""The frame of a field that is made of several parts: it shows the focus of the line inside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.widgets.line_field import CappedLine

_HEIGHT = 34
_RADIUS = 8.0


class FieldFrame(QWidget):
    """An icon, a bare line to write in, and a button. A raised one stands out from a dark panel."""

    def __init__(
        self, context: Context, line: CappedLine, parent: QWidget | None = None, *, is_raised: bool = False
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._is_raised = is_raised
        self._icon_name = ""
        self._icon_colour = "ink2"
        self._button_icon = "chevron-down"
        self.line = line
        self.mark = QLabel(self)
        self.button = QToolButton(self)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setFixedSize(26, 26)
        line.setParent(self)
        line.installEventFilter(self)
        self.setFocusProxy(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(11)
        row.addWidget(self.mark)
        row.addSpacing(1)
        row.addWidget(line, 1)
        row.addSpacing(4)
        row.addWidget(self.button)
        row.addSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self._restyle)
        self._restyle()

    def set_icon(self, name: str, colour: str = "ink2") -> None:
        """Show an icon before the line, in a colour token or ``#RRGGBB``; empty: none."""
        self._icon_name, self._icon_colour = name, colour
        self.mark.setVisible(bool(name))
        self.mark.setFixedWidth(24)
        if name:
            self.mark.setPixmap(self._context.icons.pixmap(name, 16, colour, ratio=self.devicePixelRatioF()))

    def set_button_icon(self, name: str) -> None:
        """Show an icon on the button."""
        self._button_icon = name
        self.button.setIcon(self._context.icons.icon(name, 16, "ink3"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        has_focus = self.line.hasFocus()
        width = 1.5 if has_focus else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(chrome.accent if has_focus else chrome.line2), width))
        painter.setBrush(QColor(chrome.sub if self._is_raised and chrome.is_dark else chrome.surface))
        rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        painter.end()

    def _restyle(self) -> None:
        self.setFixedHeight(round(_HEIGHT * max(1.0, self._context.theme.text_scale)))
        self.set_icon(self._icon_name, self._icon_colour)
        self.set_button_icon(self._button_icon)
        self.update()
