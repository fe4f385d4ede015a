"""The frame of a field that looks like text until it is touched: it shows under the pointer and with the
focus.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from journey_designer.ui.context import Context

_OUT_X, _OUT_Y = 7, 4
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest)
_LOOKS = (
    QEvent.Type.Enter,
    QEvent.Type.Leave,
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
    QEvent.Type.Hide,
)


class FieldHalo(QWidget):
    """Lies under a frameless field and reaches 7 px out at its sides, so that its letters stand in line
    with the rest.

    ``surface`` is the widget it is painted on, any that the field lies in.
    """

    def __init__(self, context: Context, field: QWidget, surface: QWidget) -> None:
        super().__init__(surface)
        self._context = context
        self._field = field
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._follow)
        field.installEventFilter(self)
        surface.installEventFilter(self)
        context.theme.changed.connect(self.update)
        self.lower()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._timer.start()
        elif watched is self._field and event.type() in _LOOKS:
            self._follow()
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        has_focus = self._field.hasFocus()
        if not has_focus and not self._field.underMouse():
            return
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 1.5 if has_focus else 0.0
        painter.setPen(QPen(QColor(chrome.accent), width) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chrome.surface if has_focus else chrome.hover))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 8, 8)
        painter.end()

    def _follow(self) -> None:
        surface = self.parentWidget()
        if surface is None or not self._field.isVisibleTo(surface):
            self.hide()
            return
        corner = self._field.mapTo(surface, self._field.rect().topLeft())
        box = QRect(corner, self._field.size())
        self.setGeometry(box.adjusted(-_OUT_X, -_OUT_Y, _OUT_X, _OUT_Y))
        self.lower()
        self.show()
