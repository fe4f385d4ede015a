"""A row of choices of which one holds: Today | Future, English | Français | العربية."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.shell.buttons import Words

_HEIGHT = 32
_INSET = 2
_PADDING = 13


class Segmented(QWidget):
    """``chosen`` carries the key of the choice that the user takes; `set_current` says what holds and tells
    nobody.

    Each choice is a key and the words for it. With ``is_stretched`` the choices share the width evenly.
    """

    chosen = Signal(str)

    def __init__(
        self,
        context: Context,
        choices: Sequence[tuple[str, Words]],
        parent: QWidget | None = None,
        *,
        is_stretched: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._choices = tuple(choices)
        self._current = self._choices[0][0]
        self._is_stretched = is_stretched
        self._hovered = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        horizontal = QSizePolicy.Policy.Expanding if is_stretched else QSizePolicy.Policy.Fixed
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self._on_change)
        context.languages.changed.connect(self._on_change)
        self._on_change()

    @property
    def current(self) -> str:
        """The key of the choice that holds."""
        return self._current

    def set_current(self, key: str) -> None:
        """Show a choice as the one that holds."""
        if key != self._current:
            self._current = key
            self._on_change()

    def choice_rect(self, key: str) -> QRectF:
        """Where a choice is drawn."""
        return dict(self._rects())[key]

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(round(sum(self._widths()) + 2 * _INSET), self._height())

    def minimumSizeHint(self) -> QSize:
        """All of it is always shown."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A track, and the choice that holds raised on it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._context.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        words = dict(self._choices)
        for key, rect in self._rects():
            is_current = key == self._current
            if is_current:
                self._draw_raised(painter, rect)
            weight = 600 if is_current else 500
            painter.setFont(self._context.typefaces.sized(13 * theme.text_scale, weight))
            quiet = "ink" if key == self._hovered else "ink2"
            painter.setPen(theme.colour("ink" if is_current else quiet))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words[key]())
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the choice under the pointer."""
        self._hovered = self._at(event.position())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the choice under the pointer."""
        key = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and key:
            self._take(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right follow the eye."""
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = moves.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        keys = [key for key, _ in self._choices]
        place = keys.index(self._current) + step
        if 0 <= place < len(keys):
            self._take(keys[place])

    def _take(self, key: str) -> None:
        if key != self._current:
            self.set_current(key)
            self.chosen.emit(key)

    def _on_change(self) -> None:
        plain.name(self, " · ".join(words() for _, words in self._choices), has_tip=False)
        self.setAccessibleDescription(dict(self._choices)[self._current]())
        self.updateGeometry()
        self.update()

    def _height(self) -> int:
        return max(_HEIGHT, round(_HEIGHT * self._context.theme.text_scale))

    def _widths(self) -> list[float]:
        font = self._context.typefaces.sized(13 * self._context.theme.text_scale, 600)
        metrics = QFontMetricsF(font)
        return [metrics.horizontalAdvance(words()) + 2 * _PADDING for _, words in self._choices]

    def _rects(self) -> list[tuple[str, QRectF]]:
        room = self.width() - 2 * _INSET
        widths = self._widths()
        if self._is_stretched:
            widths = [room / len(widths)] * len(widths)
        x = float(_INSET)
        rects = []
        for (key, _), width in zip(self._choices, widths, strict=True):
            left = (
                x
                if self.layoutDirection() is not Qt.LayoutDirection.RightToLeft
                else self.width() - x - width
            )
            rects.append((key, QRectF(left, _INSET, width, self.height() - 2 * _INSET)))
            x += width
        return rects

    def _at(self, point: QPointF) -> str:
        return next((key for key, rect in self._rects() if rect.contains(point)), "")

    def _draw_raised(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._context.theme
        shadow = QColor(20, 24, 40, 26)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shadow)
        painter.drawRoundedRect(rect.translated(0, 1), 6, 6)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(rect, 6, 6)
