"""The chips under the line, painted in one go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from journey_designer.core.text import Direction, has_arabic
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.scribe.chip_look import ChipLook
from journey_designer.ui.widgets.drawings import paint_face, paint_star, paint_ticks
from journey_designer.ui.widgets.set_text import Setting, set_text

_HEIGHT = 24
_GAP = 6.5
_PADDING = 8
_ICON = 13
_ICON_GAP = 5.5
_RADIUS = 6
_LEAST = 64


class ChipStrip(QWidget):
    """Shows chips from the start side. Where there is no room, names give way, then the last chips go."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._looks: tuple[ChipLook, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        context.theme.changed.connect(self._fit)
        self._fit()

    @property
    def looks(self) -> tuple[ChipLook, ...]:
        """The chips that are shown."""
        return self._looks

    @property
    def words(self) -> str:
        """What the chips say, for screen readers."""
        return ", ".join(look.words for look in self._looks)

    def show_chips(self, looks: Sequence[ChipLook]) -> None:
        """Show other chips."""
        if tuple(looks) != self._looks:
            self._looks = tuple(looks)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.height())

    def _fit(self) -> None:
        self.setFixedHeight(round(_HEIGHT * self._context.theme.text_scale))
        self.update()

    # Places

    def wanted_width(self) -> float:
        """The room that all chips need when none gives way."""
        return sum(self._width_of(look) for look in self._looks) + _GAP * max(len(self._looks) - 1, 0)

    def rects(self) -> list[QRectF]:
        """Where the chips lie, mirrored in a right-to-left interface; those without room are left out."""
        widths = [self._width_of(look) for look in self._looks]
        over = sum(widths) + _GAP * max(len(widths) - 1, 0) - self.width()
        least = _LEAST * self._context.theme.text_scale
        for number, look in enumerate(self._looks):
            if over > 0 and look.may_shrink:
                taken = min(over, max(widths[number] - least, 0.0))
                widths[number] -= taken
                over -= taken
        found: list[QRectF] = []
        x = 0.0
        for width in widths:
            if x + width > self.width() + 0.5 and found:
                break
            left = self.width() - x - width if self._is_rtl() else x
            found.append(QRectF(left, 0, min(width, self.width()), self.height()))
            x += width + _GAP
        return found

    def _width_of(self, look: ChipLook) -> float:
        scale = self._context.theme.text_scale
        text = QFontMetricsF(self._font(look)).horizontalAdvance(look.words[:200])
        mark = (_ICON + _ICON_GAP) * scale if look.drawing != "none" else 0.0
        return 2 * self._padding(look) + mark + text

    def _padding(self, look: ChipLook) -> float:
        """The room at either side; a border comes on top."""
        return _PADDING * self._context.theme.text_scale + (1 if look.border else 0)

    def _font(self, look: ChipLook) -> QFont:
        size = 12.0 if has_arabic(look.words) else 11.5
        return self._context.typefaces.sized(size * self._context.theme.text_scale, 500)

    def _is_rtl(self) -> bool:
        return self._context.languages.is_rtl

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for look, rect in zip(self._looks, self.rects(), strict=False):
            self._paint(painter, look, rect)
        painter.end()

    def _paint(self, painter: QPainter, look: ChipLook, rect: QRectF) -> None:
        scale = self._context.theme.text_scale
        half = 0.5 if look.border else 0.0
        painter.setPen(QPen(QColor(look.border), 1) if look.border else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(look.fill))
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
        side, padding = _ICON * scale, self._padding(look)
        is_rtl = self._is_rtl()
        left = rect.right() - padding - side if is_rtl else rect.left() + padding
        self._paint_mark(painter, look, QRectF(left, rect.center().y() - side / 2, side, side))
        room = rect.width() - 2 * padding - side - _ICON_GAP * scale + 1
        x = rect.left() + padding if is_rtl else rect.right() - padding - room
        self._paint_words(painter, look, QRectF(x, rect.top(), room, rect.height()))

    def _paint_words(self, painter: QPainter, look: ChipLook, room: QRectF) -> None:
        side: Direction = "rtl" if self._is_rtl() else "ltr"
        setting = Setting(
            font=self._font(look),
            width=room.width() + 1,
            pitch=room.height(),
            direction=side,
            side=side,
            most_lines=1,
        )
        painter.setPen(QColor(look.ink))
        set_text(look.words, setting).draw(painter, room.topLeft() - QPointF(1 if side == "rtl" else 0, 0))

    def _paint_mark(self, painter: QPainter, look: ChipLook, rect: QRectF) -> None:
        chrome = self._context.theme.chrome
        if look.drawing == "face":
            paint_face(painter, rect, look.level, look.ink)
        elif look.drawing == "star":
            paint_star(painter, rect, chrome.star, chrome.star_outline)
        elif look.drawing == "ticks":
            paint_ticks(painter, rect, look.grade, look.ink)
        elif look.drawing == "icon":
            icon = self._context.icons.pixmap(
                look.icon, rect.width(), look.ink, ratio=self.devicePixelRatioF()
            )
            painter.drawPixmap(rect.topLeft(), icon)

    def event(self, event: QEvent) -> bool:
        """Say more of the chip under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            for look, rect in zip(self._looks, self.rects(), strict=False):
                if rect.contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), plain.tip(look.tip or look.words), self)
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)
