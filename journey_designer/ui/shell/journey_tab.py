"""One journey in the top bar: the round picture of who travels, and the title."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context

_FACE = 20
_GAP = 8
_SIDE = 2
_MOST = 210


class JourneyTab(QAbstractButton):
    """A tab; the one that is checked is underlined. ``rename_asked`` comes with a double click."""

    rename_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._face = QPixmap()
        self._title = ""
        self._is_target = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        context.theme.changed.connect(self._refit)

    def show_journey(self, title: str, who: str, face: QPixmap) -> None:
        """Say which journey it is: its title, who travels (for the tooltip), and the round picture."""
        self._title, self._face = plain.capped(title, 120), face
        self.setAccessibleName(title)
        plain.set_tip(self, f"{title}\n{who}" if who and who != title else title)
        self._refit()

    def set_target(self, is_target: bool) -> None:
        """Show that what is carried may be let go here."""
        if is_target != self._is_target:
            self._is_target = is_target
            self.update()

    def sizeHint(self) -> QSize:
        """The title up to a width, then it is cut."""
        text = min(_MOST, QFontMetricsF(self._font(is_bold=True)).horizontalAdvance(self._title))
        return QSize(round(text) + _FACE + _GAP + 2 * _SIDE + 1, 52)

    def minimumSizeHint(self) -> QSize:
        """At least the picture and some letters."""
        return QSize(min(self.sizeHint().width(), _FACE + _GAP + 2 * _SIDE + 64), 40)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for another title."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.rename_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, title, underline."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width, height = self.width(), self.height()
        if self._is_target:
            painter.setPen(QPen(self._context.theme.colour("accent"), 1.5))
            painter.setBrush(self._context.theme.colour("atint"))
            painter.drawRoundedRect(QRectF(0.75, 7.75, width - 1.5, height - 16.5), 8, 8)
        top = (height - _FACE) / 2 - 0.5
        painter.drawPixmap(QPointF(width - _SIDE - _FACE if is_rtl else _SIDE, top), self._face)
        font = self._font(is_bold=self.isChecked())
        painter.setFont(font)
        is_strong = self.isChecked() or self.underMouse()
        painter.setPen(self._context.theme.colour("ink" if is_strong else "ink3"))
        room = width - _FACE - _GAP - 2 * _SIDE + 1
        text = QFontMetricsF(font).elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        left = _SIDE if is_rtl else _SIDE + _FACE + _GAP
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(Qt.AlignmentFlag.AlignAbsolute | side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(left, -1, room, height), flags, text)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._context.theme.colour("accent"))
            painter.drawRoundedRect(QRectF(0, height - 2, width, 3), 1.5, 1.5)
        painter.end()

    def _font(self, *, is_bold: bool) -> QFont:
        return self._context.typefaces.font("heading" if is_bold else "body")

    def _refit(self) -> None:
        self.updateGeometry()
        self.update()
