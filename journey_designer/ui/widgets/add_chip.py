"""The dashed pill after the chips: press it to write another one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_designer.core.text import Direction
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.widgets.set_text import Setting, set_text

_HEIGHT = 26
_PADDING = 9
_ICON = 14
_GAP = 5


class AddChip(QAbstractButton):
    """A button that looks like the chip to come."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        context.typefaces.set_role(self, "card")
        context.languages.changed.connect(self._refresh)
        context.theme.changed.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self._words())
        height = _HEIGHT * max(1.0, self._context.theme.text_scale)
        return QSize(round(width + _ICON + _GAP + 2 * _PADDING + 2), round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ink = "ink" if self.underMouse() else "ink3"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(chrome.accent if self.hasFocus() else chrome.line2), 2 if self.hasFocus() else 1)
        if not self.hasFocus():
            pen.setDashPattern([4, 3])
        half = pen.widthF() / 2
        painter.setPen(pen)
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        x = self.width() - _PADDING - _ICON if is_rtl else _PADDING
        icon = self._context.icons.pixmap("plus", _ICON, ink, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(x, (self.height() - _ICON) / 2), icon)
        side: Direction = "rtl" if is_rtl else "ltr"
        setting = Setting(
            font=self.font(),
            width=self.width() - _ICON - _GAP - 2 * _PADDING + 1,
            pitch=self.height() - 1,
            direction=side,
            side=side,
            most_lines=1,
        )
        painter.setPen(self._context.theme.colour(ink))
        start = _PADDING if is_rtl else _PADDING + _ICON + _GAP
        set_text(self._words(), setting).draw(painter, QPointF(start, 0))
        painter.end()

    def _words(self) -> str:
        return translate("Chips", "Add")

    def _refresh(self) -> None:
        plain.name(self, self._words(), has_tip=False)
        self.updateGeometry()
        self.update()
