"""The project's name in the top bar; a click opens the menu of the program."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate

_MARK = 28
_GAP = 8
_CHEVRON = 16
_MOST = 260


class ProjectButton(QAbstractButton):
    """The application's mark, the title of the project, a chevron."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._title = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        context.theme.changed.connect(self._refit)

    def set_title(self, title: str) -> None:
        """Show the title of a project."""
        self._title = plain.capped(title, 120)
        self.setAccessibleName(title)
        self.setAccessibleDescription(translate("TopBar", "Menu of the project"))
        plain.set_tip(self, title)
        self._refit()

    def sizeHint(self) -> QSize:
        """Mark, title up to a width, chevron."""
        text = min(_MOST, QFontMetricsF(self._font()).horizontalAdvance(self._title))
        return QSize(round(_MARK + _GAP + text + _GAP + _CHEVRON + 2), 52)

    def minimumSizeHint(self) -> QSize:
        """Mark, some letters, chevron."""
        return QSize(min(self.sizeHint().width(), _MARK + 2 * _GAP + _CHEVRON + 56), 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the three parts."""
        del event
        painter = QPainter(self)
        ratio, width, height = self.devicePixelRatioF(), self.width(), self.height()
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        mark_left = width - _MARK if is_rtl else 0
        painter.drawPixmap(
            QPointF(mark_left, (height - _MARK) / 2 - 0.5), self._context.icons.mark(_MARK, ratio)
        )
        font = self._font()
        metrics = QFontMetricsF(font)
        room = width - _MARK - 2 * _GAP - _CHEVRON
        text = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._context.theme.colour("ink"))
        left = _GAP + _CHEVRON if is_rtl else _MARK + _GAP
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(Qt.AlignmentFlag.AlignAbsolute | side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(left, -1, room, height), flags, text)
        used = min(room, metrics.horizontalAdvance(text) + 1)
        chevron = self._context.icons.pixmap(
            "chevron-down", _CHEVRON, "ink" if self.underMouse() else "ink2", ratio=ratio
        )
        at = width - _MARK - _GAP - used - _GAP - _CHEVRON if is_rtl else left + used + _GAP
        painter.drawPixmap(QPointF(at, (height - _CHEVRON) / 2), chevron)
        painter.end()

    def _font(self) -> QFont:
        return self._context.typefaces.sized(14 * self._context.theme.text_scale, 600)

    def _refit(self) -> None:
        self.updateGeometry()
        self.update()
