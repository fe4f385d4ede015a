"""One of the five faces a vote can be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import fill, translate
from journey_designer.ui.typefaces import TypeRole


class FaceButton(QAbstractButton):
    """One of the five faces, with its key, and its count once that is revealed. ``voted`` carries its value."""

    voted = Signal(int)

    def __init__(self, context: Context, face: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._face = face
        self._count: int | None = None
        self._share = 0.0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.voted.emit(face))

    def show_count(self, count: int | None, share: float) -> None:
        """Show how many took it, None: hidden; ``share`` of the fullest."""
        self._count, self._share = count, share if count is not None else 0.0
        value = self._context.languages.signed(self._face, 0)
        words = fill(
            translate("Voting", "Vote {value}, key {key}"),
            value=value,
            key=self._context.languages.in_digits(str(self._face + 3)),
        )
        plain.name(self, words)
        self.setAccessibleDescription("" if count is None else self._context.languages.in_digits(str(count)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, round(132 * growth(self._context)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key belongs to the round."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        scale = growth(self._context)
        ground = "hover" if self.underMouse() or self.isDown() else "sub"
        pencil.fill(QRectF(self.rect()), ground, 10)
        if self._count is not None:
            high = (self.height() - 8) * self._share
            area = QRectF(4, self.height() - 4 - high, self.width() - 8, high)
            pencil.fill(area, pencil.score_colour(self._face), 8, opacity=0.22)
        size = 40 * scale
        pencil.face((self.width() - size) / 2, 14 * scale, size, self._face)
        value = self._context.languages.signed(self._face, 0)
        width = float(self.width())
        pencil.text((0, 58 * scale, width, 22 * scale), value, "heading", "ink", side="centre")
        key = self._context.languages.in_digits(str(self._face + 3))
        shown = key if self._count is None else self._context.languages.number(self._count)
        role: TypeRole = "axis" if self._count is None else "value"
        ink = "ink3" if self._count is None else "ink"
        pencil.text((0, 86 * scale, width, 32 * scale), shown, role, ink, side="centre")
        painter.end()
