"""Where a voice begins and ends: the waveform with a handle at each side."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.sound.decoding import Sound
from journey_designer.ui.sound.waveform import clock

LEAST = 0.2
"""Seconds that must be left."""
_PAD = 8.0
_BARS = 110


class TrimView(QWidget):
    """Handles are dragged, or moved by the arrows (with Shift the end), a tenth of a second a time.

    ``changed`` carries both moments, in seconds.
    """

    changed = Signal(float, float)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sound: Sound | None = None
        self._peaks: tuple[float, ...] = ()
        self._range = (0.0, 0.0)
        self._place = 0.0
        self._held = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    @property
    def range(self) -> tuple[float, float]:
        """Where it begins and ends, in seconds."""
        return self._range

    def show_sound(self, sound: Sound) -> None:
        """Show a sound, all of it chosen."""
        self._sound = sound
        self._peaks = sound.peaks(_BARS)
        self.set_range(0.0, sound.duration)

    def show_place(self, place: float) -> None:
        """Show where it plays."""
        self._place = place
        self.update()

    def set_range(self, start: float, end: float) -> None:
        """Choose a part; both moments are cut to the sound and kept apart."""
        length = self._sound.duration if self._sound is not None else 0.0
        least = min(LEAST, length)
        start = min(max(start, 0.0), length - least)
        end = min(max(end, start + least), length)
        self._range = (start, end)
        self._describe()
        self.changed.emit(start, end)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(460, 92)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chrome.sub))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        start, end = self._x(self._range[0]), self._x(self._range[1])
        painter.setBrush(QColor(chrome.atint))
        painter.drawRect(QRectF(start, 0, end - start, self.height()))
        middle = self.height() / 2
        step = (self.width() - 2 * _PAD) / max(len(self._peaks), 1)
        for number, peak in enumerate(self._peaks):
            x = _PAD + number * step
            is_in = start <= x + step / 2 <= end
            height = max(3.0, peak * (self.height() - 20))
            painter.setBrush(QColor(chrome.accent if is_in else chrome.line2))
            painter.drawRoundedRect(QRectF(x, middle - height / 2, step * 0.6, height), 1, 1)
        painter.setPen(QPen(QColor(chrome.ink), 1))
        place = self._x(self._place)
        painter.drawLine(QPointF(place, 4), QPointF(place, self.height() - 4))
        for x in (start, end):
            painter.setPen(QPen(QColor(chrome.accent), 2))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
            painter.setBrush(QColor(chrome.surface))
            painter.drawRoundedRect(QRectF(x - 4, middle - 10, 8, 20), 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        near_start = abs(x - self._x(self._range[0])) <= abs(x - self._x(self._range[1]))
        self._held = "start" if near_start else "end"
        self._pull(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._pull(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -0.1, Qt.Key.Key_Right: 0.1}.get(Qt.Key(event.key()))
        start, end = self._range
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.set_range(start, end + step)
        else:
            self.set_range(start + step, end)

    def _pull(self, x: float) -> None:
        length = self._sound.duration if self._sound is not None else 0.0
        moment = (x - _PAD) / max(self.width() - 2 * _PAD, 1) * length
        start, end = self._range
        if self._held == "start":
            self.set_range(min(moment, end - LEAST), end)
        else:
            self.set_range(start, moment)

    def _x(self, moment: float) -> float:
        length = self._sound.duration if self._sound is not None else 0.0
        share = moment / length if length else 0.0
        return _PAD + share * (self.width() - 2 * _PAD)

    def _describe(self) -> None:
        sentence = translate("Voice", "From {start} to {end}")
        in_digits = self._context.languages.in_digits
        start, end = (in_digits(clock(moment)) for moment in self._range)
        words = fill(sentence, start=start, end=end)
        plain.name(self, words, has_tip=False)
