"""The waveform of a voice: bars from left to right in every language, the played ones in the accent."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.sound.decoding import Sound

_BAR, _STEP = 2.5, 4.6
_LEAST = 3.0
_STRIDE = 5.0


class Waveform(QWidget):
    """Pressed to go to a place; arrows go by five seconds. ``sought`` carries seconds."""

    sought = Signal(float)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sound: Sound | None = None
        self._peaks: tuple[float, ...] = ()
        self._place = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.update)

    def show_sound(self, sound: Sound | None) -> None:
        """Show a sound, from its beginning."""
        self._sound = sound
        self._place = 0.0
        self._count()

    def show_place(self, place: float) -> None:
        """Show where it is, in seconds."""
        self._place = place
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 32)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._count()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        played = self._place / self._sound.duration if self._sound is not None else 0.0
        for number, peak in enumerate(self._peaks):
            height = max(_LEAST, peak * (self.height() - 8))
            is_played = (number + 1) / len(self._peaks) <= played
            painter.setBrush(QColor(chrome.accent if is_played else chrome.line2))
            painter.drawRoundedRect(QRectF(number * _STEP, middle - height / 2, _BAR, height), 1.2, 1.2)
        if 0 < played < 1:
            x = played * len(self._peaks) * _STEP
            painter.setPen(QPen(QColor(chrome.ctl), 1))
            painter.drawLine(QPointF(x, 3), QPointF(x, self.height() - 3))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._sound is not None and self._peaks:
            share = event.position().x() / (len(self._peaks) * _STEP)
            self.sought.emit(min(max(share, 0.0), 1.0) * self._sound.duration)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -_STRIDE, Qt.Key.Key_Right: _STRIDE}
        if event.key() == Qt.Key.Key_Home:
            self.sought.emit(0.0)
        elif event.key() in steps and self._sound is not None:
            place = self._place + steps[Qt.Key(event.key())]
            self.sought.emit(min(max(place, 0.0), self._sound.duration))
        else:
            super().keyPressEvent(event)

    def _count(self) -> None:
        count = max(int((self.width() + _STEP - _BAR) // _STEP), 1)
        self._peaks = self._sound.peaks(count) if self._sound is not None else ()
        self.update()


def clock(seconds: float) -> str:
    """``0:42``, from left to right in every language."""
    whole = round(seconds)
    return f"\u2066{whole // 60}:{whole % 60:02}\u2069"
