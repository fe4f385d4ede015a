"""The timer in the top bar: time left and a button that starts and pauses. A press on the time opens the run sheet."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.agenda.clock import AgendaClock, clock_text
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate

_HEIGHT = 32
_PAUSE = 34


class TimerChip(QAbstractButton):
    """``opened`` asks for the run sheet. Without an agenda it is a quiet icon."""

    opened = Signal()

    def __init__(self, context: Context, clock: AgendaClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._clock = clock
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.opened)
        clock.ticked.connect(self.refresh)
        context.languages.changed.connect(self.refresh)
        context.theme.changed.connect(self.refresh)
        self._shape: tuple[int, int] = (0, 0)
        self.refresh()

    @property
    def shown(self) -> str:
        """The time that is shown; empty without an agenda."""
        left = self._context.languages.in_digits(clock_text(self._clock.left))
        return left if self._clock.run is not None else ""

    def refresh(self) -> None:
        """Show the time of the moment."""
        block = self._clock.block
        if self._clock.run is None:
            text = translate("Agenda", "Agenda and timer")
        elif block is None:
            text = translate("Agenda", "The agenda is over")
        else:
            text = fill(
                translate("Agenda", "{block}: {time} left. {task}"),
                block=block.title,
                time=self.shown,
                task=block.task,
            )
        plain.name(self, text)
        wanted = self.sizeHint()
        shape = (wanted.width(), wanted.height())
        if shape != self._shape:
            self._shape = shape
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        scale = min(1.4, max(1.0, self._context.theme.text_scale))
        if self._clock.run is None:
            return QSize(round(_HEIGHT * scale), round(_HEIGHT * scale))
        digits = "0" * len(self.shown.replace(":", "")) + ":" * self.shown.count(":")
        wide = QFontMetricsF(self._font()).horizontalAdvance(digits)
        return QSize(round(10 + 16 * scale + 8 + wide + _PAUSE * scale), round(_HEIGHT * scale))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the sign at the end starts or pauses."""
        at = event.position()
        is_end = self._sign_box().contains(at)
        if self._clock.run is not None and is_end and event.button() == Qt.MouseButton.LeftButton:
            self.setDown(False)
            self._clock.toggle()
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_run = self._clock.run is not None
        if has_run or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        self._icon(painter, "timer", 18 if not has_run else 16, self._start(10 if has_run else None))
        if has_run:
            self._draw_time(painter)
            sign = "pause" if self._clock.is_running else "play"
            box = self._sign_box()
            self._icon(painter, sign, 15, box.center().x())
        painter.end()

    def _draw_time(self, painter: QPainter) -> None:
        theme = self._context.theme
        painter.setFont(self._font())
        painter.setPen(theme.colour("neg" if self._clock.left < 0 else "ink"))
        box = QRectF(self.rect())
        scale = min(1.4, max(1.0, theme.text_scale))
        lead, tail = 10 + 16 * scale + 6, _PAUSE * scale
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box.adjust(tail if is_rtl else lead, 0, -(lead if is_rtl else tail), 0)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.shown)

    def _icon(self, painter: QPainter, name: str, size: float, middle: float) -> None:
        pixmap = self._context.icons.pixmap(name, size, "ink2", ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(middle - size / 2, (self.height() - size) / 2), pixmap)

    def _start(self, inset: float | None) -> float:
        if inset is None:
            return self.width() / 2
        x = inset + 8
        return self.width() - x if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else x

    def _sign_box(self) -> QRectF:
        wide = _PAUSE * min(1.4, max(1.0, self._context.theme.text_scale))
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return QRectF(0 if is_rtl else self.width() - wide, 0, wide, self.height())

    def _font(self) -> QFont:
        font = self._context.typefaces.font("value")
        font.setFeature(QFont.Tag("tnum"), 1)
        return font
