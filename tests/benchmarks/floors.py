"""The floors: what Qt alone needs for the least that could be done. Same window size, same process, same run.

B: one full-window pixmap. D: the visible cards as prebuilt rounded rectangles and static texts. S: one smooth scaled
full-window pixmap.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QStaticText
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.table import median

SIZE = (1600, 900)
_CARDS = 99


class _Floor(QWidget):
    def __init__(self, draw: Callable[[QPainter], None]) -> None:
        super().__init__()
        self._draw = draw
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(*SIZE)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(painter)
        painter.end()


class Floors:
    """The floors, measured anew each time they are asked for, so that a slow moment of the machine hits both sides."""

    def __init__(self) -> None:
        picture = QPixmap(*SIZE)
        picture.fill(QColor("#F2F3F5"))
        half = QPixmap(SIZE[0] // 2, SIZE[1] // 2)
        half.fill(QColor("#F2F3F5"))
        texts = []
        for number in range(_CARDS):
            text = QStaticText(f"A card with some words on it, number {number}")
            text.setTextWidth(100)
            text.prepare()
            texts.append(text)

        def blit(painter: QPainter) -> None:
            painter.drawPixmap(0, 0, picture)

        def scaled(painter: QPainter) -> None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRectF(0, 0, *SIZE), half, QRectF(half.rect()))

        def cards(painter: QPainter) -> None:
            painter.fillRect(0, 0, *SIZE, QColor("#F2F3F5"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor("#FFFFFF"))
            painter.setPen(QColor("#DADDE4"))
            for number, text in enumerate(texts):
                x, y = 10 + number % 11 * 140, 10 + number // 11 * 96
                painter.drawRoundedRect(QRectF(x, y, 120, 76), 8, 8)
                painter.drawStaticText(x + 10, y + 8, text)

        self._widgets = {"blit": _Floor(blit), "cards": _Floor(cards), "scaled": _Floor(scaled)}
        QApplication.processEvents()

    @property
    def blit(self) -> float:
        """Seconds of B."""
        return self._measured("blit")

    @property
    def cards(self) -> float:
        """Seconds of D."""
        return self._measured("cards")

    @property
    def scaled(self) -> float:
        """Seconds of S."""
        return self._measured("scaled")

    def _measured(self, name: str) -> float:
        return median(self._widgets[name].repaint, count=21, warm=3)
