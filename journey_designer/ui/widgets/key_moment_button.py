"""The pill that makes a touchpoint a key moment."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_designer.core.text import Direction
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.widgets.drawings import blended, paint_focus_ring, paint_star
from journey_designer.ui.widgets.set_text import Setting, set_text

_HEIGHT = 28
_PADDING = 10
_STAR = 15
_GAP = 6


class KeyMomentButton(QAbstractButton):
    """Checked: a filled star on a tint. ``edited`` carries whether it is a key moment, and no gesture."""

    edited = Signal(object, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        context.typefaces.set_role(self, "button")
        self.clicked.connect(lambda is_checked: self.edited.emit(is_checked, ""))
        context.theme.changed.connect(self.updateGeometry)
        context.languages.changed.connect(self._retranslate)
        self._retranslate()

    def show_value(self, value: bool) -> None:
        """Show whether it is a key moment."""
        self.setChecked(value)

    def settle(self) -> None:
        """Every change is kept at once."""

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self._words())
        height = _HEIGHT * max(1.0, self._context.theme.text_scale)
        return QSize(round(width + _STAR + _GAP + 2 * _PADDING + 2), round(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect())
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = pill.right() - _PADDING - _STAR if is_rtl else pill.left() + _PADDING
        star = QRectF(x, pill.center().y() - _STAR / 2, _STAR, _STAR)
        if self.isChecked():
            self._fill(painter, pill, blended(chrome.star, chrome.surface, 0.18), None)
            paint_star(painter, star, chrome.star, chrome.star if chrome.is_dark else chrome.star_outline)
            ink = chrome.star if chrome.is_dark else chrome.star_outline
        else:
            hovered = chrome.hover if self.underMouse() else chrome.surface
            self._fill(painter, pill, QColor(hovered), chrome.line2)
            paint_star(painter, star, hovered, chrome.ctl)
            ink = chrome.ink2
        self._paint_words(painter, pill, ink, is_rtl=is_rtl)
        if self.hasFocus():
            paint_focus_ring(painter, pill.adjusted(4, 4, -4, -4), pill.height() / 2 - 4, chrome)
        painter.end()

    def _fill(self, painter: QPainter, pill: QRectF, fill: QColor, border: str | None) -> None:
        painter.setPen(QPen(QColor(border), 1) if border else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        half = 0.5 if border else 0.0
        radius = pill.height() / 2
        painter.drawRoundedRect(pill.adjusted(half, half, -half, -half), radius, radius)

    def _paint_words(self, painter: QPainter, pill: QRectF, ink: str, *, is_rtl: bool) -> None:
        side: Direction = "rtl" if is_rtl else "ltr"
        setting = Setting(
            font=self.font(),
            width=pill.width() - _STAR - _GAP - 2 * _PADDING + 1,
            pitch=pill.height(),
            direction=side,
            side=side,
            most_lines=1,
        )
        x = pill.left() + _PADDING + (0 if is_rtl else _STAR + _GAP)
        painter.setPen(QColor(ink))
        set_text(self._words(), setting).draw(painter, QPointF(x, pill.top()))

    def _words(self) -> str:
        return translate("KeyMoment", "Key moment")

    def _retranslate(self) -> None:
        plain.name(self, self._words(), has_tip=False)
        tip = translate("KeyMoment", "A touchpoint that decides the journey")
        plain.set_tip(self, tip)
        self.updateGeometry()
        self.update()
