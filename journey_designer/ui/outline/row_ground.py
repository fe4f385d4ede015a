"""What lies under the rows of the outline: tints, the mark of what is chosen, the keyboard's ring; and the chevrons."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.widgets.drawings import paint_focus_ring

INDENT = 20
_CHEVRON = 14
_RADIUS = 7
_BAR = 3


class RowGround:
    """Paints grounds and chevrons for a view, at the side where it begins."""

    def __init__(self, context: Context, view: QWidget) -> None:
        self._context = context
        self._view = view

    @property
    def _is_rtl(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def paint(
        self,
        painter: QPainter,
        area: QRectF,
        own: str,
        *,
        is_chosen: bool,
        is_hovered: bool,
        has_keyboard: bool,
    ) -> None:
        """The ground of a row; ``own`` is its own colour, empty for none."""
        chrome = self._context.theme.chrome
        colour = chrome.atint if is_chosen else chrome.hover if is_hovered else own
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if colour:
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        if is_chosen:
            x = area.right() - _BAR if self._is_rtl else area.left()
            painter.setBrush(QColor(chrome.accent))
            painter.drawRoundedRect(QRectF(x, area.top() + 6, _BAR, area.height() - 12), 1.5, 1.5)
        if has_keyboard:
            paint_focus_ring(painter, area.adjusted(4, 4, -4, -4), _RADIUS - 3, chrome)
        painter.restore()

    def paint_chevron(self, painter: QPainter, rect: QRect, *, is_open: bool) -> None:
        """The chevron of a row that has others under it, in the last step of its indentation."""
        name = "chevron-down" if is_open else "chevron-right"
        ratio = self._view.devicePixelRatioF()
        is_mirrored = self._is_rtl and not is_open
        icon = self._context.icons.pixmap(name, _CHEVRON, "ink3", ratio=ratio, is_mirrored=is_mirrored)
        middle = rect.left() + INDENT / 2 if self._is_rtl else rect.right() + 1 - INDENT / 2
        at = QPointF(middle - _CHEVRON / 2, rect.center().y() + 0.5 - _CHEVRON / 2)
        painter.drawPixmap(at, icon)
