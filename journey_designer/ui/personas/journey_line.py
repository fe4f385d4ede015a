"""One journey of a persona in the list of its journeys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_designer.core.records import Journey
from journey_designer.core.text import Direction, has_arabic
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import isolated, translate
from journey_designer.ui.panels.words import listed
from journey_designer.ui.typefaces import TypeRole
from journey_designer.ui.widgets.set_text import Setting, set_text

_HEIGHT = 34
_ICON = 16
_PAD = 6


class JourneyLine(QAbstractButton):
    """Pressed to open its map: title, state, how many touchpoints. ``menu_asked`` carries a point."""

    menu_asked = Signal(QPointF)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._journey: Journey | None = None
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.updateGeometry)
        context.languages.changed.connect(self._describe)

    def show_journey(self, journey: Journey, count: int) -> None:
        """Show a journey of so many touchpoints."""
        self._journey, self._count = journey, count
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(220, round(_HEIGHT * max(1.0, self._context.theme.text_scale)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(QPointF(event.globalPos()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chrome.hover))
            painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        ratio = self.devicePixelRatioF()
        icon = self._context.icons.pixmap("map", _ICON, "accent", ratio=ratio)
        x = self.width() - _PAD - _ICON if self._is_rtl else _PAD
        painter.drawPixmap(QPointF(x, (self.height() - _ICON) / 2), icon)
        count = self._count_words()
        end = self._width(count, "body") + 2
        pill = self._state_words()
        pill_width = self._width(pill, "card") + 18
        start = _PAD + _ICON + 10
        room = self.width() - start - _PAD - end - 12 - pill_width - 10
        title = self._title()
        used = min(self._width(title, "button"), max(room, 20))
        self._write(painter, title, "button", "ink", start, used + 1)
        box = self._mirrored(QRectF(start + used + 10, self.height() / 2 - 11, pill_width, 22))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chrome.pressed if self.underMouse() else chrome.hover))
        painter.drawRoundedRect(box, 11, 11)
        self._write(painter, pill, "card", "ink", start + used + 19, pill_width - 16)
        self._write(painter, count, "body", "ink3", self.width() - _PAD - end, end)
        painter.end()

    def _write(
        self, painter: QPainter, text: str, role: TypeRole, colour: str, x: float, width: float
    ) -> None:
        side: Direction = "rtl" if self._is_rtl else "ltr"
        font = self._context.typefaces.font(role, is_arabic=has_arabic(text))
        setting = Setting(font=font, width=width, pitch=20, direction=side, side=side, most_lines=1)
        box = self._mirrored(QRectF(x, self.height() / 2 - 10, width, 20))
        painter.setPen(self._context.theme.colour(colour))
        set_text(text, setting).draw(painter, box.topLeft())

    def _width(self, text: str, role: TypeRole) -> float:
        font = self._context.typefaces.font(role, is_arabic=has_arabic(text))
        return QFontMetricsF(font).horizontalAdvance(text) + 1

    def _mirrored(self, box: QRectF) -> QRectF:
        if self._is_rtl:
            box.moveLeft(self.width() - box.right())
        return box

    def _title(self) -> str:
        title = self._journey.title if self._journey is not None else ""
        return title or translate("Personas", "Journey without a title")

    def _state_words(self) -> str:
        is_future = self._journey is not None and self._journey.state == "future"
        return translate("Personas", "Future") if is_future else translate("Personas", "Today")

    def _count_words(self) -> str:
        return self._context.languages.counted("Personas", "%n touchpoint(s)", self._count)

    def _describe(self) -> None:
        words = listed([isolated(self._title()), self._state_words(), self._count_words()])
        plain.name(self, words)
        self.update()

    @property
    def _is_rtl(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
