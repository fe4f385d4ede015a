"""The pieces of a row of the outline, each put next to the last one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from journey_designer.core.text import Direction, first_strong
from journey_designer.ui.context import Context
from journey_designer.ui.typefaces import TypeRole
from journey_designer.ui.widgets.drawings import paint_face, paint_star, paint_ticks

_END = 10
_GAP = 7


class RowPainter:
    """Paints from the start of a row, and from its end inwards; the text takes the room that is left."""

    def __init__(self, context: Context, painter: QPainter, area: QRectF, *, is_rtl: bool) -> None:
        self._context = context
        self._painter = painter
        self._area = area
        self._is_rtl = is_rtl
        self._start = 0.0
        self._end = float(_END)

    def disc(self, number: str, colour: str, ink: str) -> None:
        """A number in a disc."""
        rect = self._at_start(20, 20)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawEllipse(rect)
        self._painter.setPen(QColor(ink))
        self._painter.setFont(self._context.typefaces.font("label"))
        self._painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), number)

    def outdent(self, width: float) -> None:
        """Begin further out: where nothing unfolds, its room is free."""
        self._start -= width

    def icon(self, name: str, colour: str, *, at_end: bool = False) -> None:
        """A named icon."""
        size = 15.0
        rect = self._at_end(size, size) if at_end else self._at_start(size, size)
        device = self._painter.device()
        ratio = device.devicePixelRatioF()
        self._painter.drawPixmap(rect.topLeft(), self._context.icons.pixmap(name, size, colour, ratio=ratio))

    def score(self, value: str, level: int, colour: str) -> None:
        """A face and its value."""
        font = self._context.typefaces.font("caption")
        width = QFontMetricsF(font).horizontalAdvance(value) + 1
        rect = self._at_end(max(width, 30.0), self._area.height(), gap=5)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignLeft if self._is_rtl else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(rect, int(flags), value)
        paint_face(self._painter, self._at_end(15, 15), level, colour)

    def star(self, fill: str, outline: str) -> None:
        """The star of a key moment."""
        paint_star(self._painter, self._at_end(17, 17), fill, outline)

    def ticks(self, grade: str, colour: str) -> None:
        """How well a card is known."""
        paint_ticks(self._painter, self._at_end(15, 12), grade, colour)

    def text(self, text: str, role: TypeRole, ink: str) -> None:
        """The text in the room that is left, in the direction of its letters, at the side of the interface."""
        left = self._end if self._is_rtl else self._start
        right = self._start if self._is_rtl else self._end
        rect = self._area.adjusted(left, 0, -right, 0)
        if rect.width() < 8:
            return
        font = self._context.typefaces.font(role)
        interface: Direction = "rtl" if self._is_rtl else "ltr"
        own = first_strong(text, interface)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        turn = Qt.TextFlag.TextForceRightToLeft if own == "rtl" else Qt.TextFlag.TextForceLeftToRight
        side = Qt.AlignmentFlag.AlignRight if self._is_rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        flags |= int(turn) | int(Qt.TextFlag.TextSingleLine)
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink) if ink.startswith("#") else self._context.theme.colour(ink))
        self._painter.drawText(rect, flags, shown)

    def _at_start(self, width: float, height: float) -> QRectF:
        x = self._area.right() - self._start - width if self._is_rtl else self._area.left() + self._start
        self._start += width + _GAP
        return self._middle(x, width, height)

    def _at_end(self, width: float, height: float, *, gap: float = _GAP) -> QRectF:
        x = self._area.left() + self._end if self._is_rtl else self._area.right() - self._end - width
        self._end += width + gap
        return self._middle(x, width, height)

    def _middle(self, x: float, width: float, height: float) -> QRectF:
        return QRectF(x, self._area.center().y() - height / 2, width, height)
