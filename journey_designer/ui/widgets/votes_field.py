"""What the room voted at a touchpoint: five counts over five bars, shown and counted here."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from journey_designer.core.fields import Spec
from journey_designer.core.records import Votes
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.widgets.drawings import blended, map_palette
from journey_designer.ui.widgets.number_field import NumberField

_LEVELS = (-2, -1, 0, 1, 2)
_BARS_HEIGHT = 48
_BAR_WIDTH = 26.0


class VotesField(QWidget):
    """Five counts, for -2 at the side where reading begins to +2. ``edited`` carries them, None for no votes.

    A count can be typed or changed with up and down; a press on a bar adds one vote, with Shift or the
    right button takes one away. Votes counted one after the other are one step.
    """

    edited = Signal(object, str)

    def __init__(self, context: Context, spec: Spec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._votes: Votes | None = None
        self._gesture = f"votes-{uuid.uuid4()}"
        self.bars = _Bars(context, self)
        self.bars.pressed.connect(self._add)
        self.counts = [
            NumberField(context, spec, self, role="heading", is_bare=True, empty=0) for _ in _LEVELS
        ]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        for place, count in enumerate(self.counts):
            count.setAlignment(Qt.AlignmentFlag.AlignCenter)
            count.setMinimumWidth(30)
            count.edited.connect(lambda number, gesture, place=place: self._set(place, number, gesture))
            grid.addWidget(count, 0, place)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self.bars, 1, 0, 1, 5)
        context.languages.changed.connect(self._retranslate)
        context.theme.changed.connect(self._show)
        self._retranslate()

    @property
    def votes(self) -> Votes | None:
        """What is shown."""
        return self._votes

    def show_value(self, value: Votes | None) -> None:
        """Show votes, or that nobody was asked."""
        self._votes = value
        self._show()

    def begin(self) -> None:
        """What is counted from now on is another step."""
        self._gesture = f"votes-{uuid.uuid4()}"

    def settle(self) -> None:
        """Keep now what was typed."""
        for count in self.counts:
            count.settle()

    def forget(self) -> None:
        """Drop what was typed and not kept."""
        for count in self.counts:
            count.forget()

    def _add(self, place: int, number: int) -> None:
        before = self._votes[place] if self._votes else 0
        self._set(place, max(before + number, 0), self._gesture)

    def _set(self, place: int, number: int, gesture: str) -> None:
        counts = list(self._votes or (0, 0, 0, 0, 0))
        counts[place] = number
        votes = (counts[0], counts[1], counts[2], counts[3], counts[4]) if any(counts) else None
        if votes != self._votes:
            self.show_value(votes)
            self.edited.emit(votes, gesture)

    def _show(self) -> None:
        votes = self._votes or (0, 0, 0, 0, 0)
        for count, number in zip(self.counts, votes, strict=True):
            count.show_value(number)
            count.set_colour("ink" if number else "ink3")
            self._context.typefaces.set_role(count, "heading" if number else "body")
        self.bars.show_votes(votes)

    def _retranslate(self) -> None:
        for level, count in zip(_LEVELS, self.counts, strict=True):
            sign = self._context.languages.signed(level, 0)
            plain.name(count, fill(translate("Votes", "Votes for {value}"), value=sign), has_tip=False)
        plain.set_tip(self.bars, translate("Votes", "Press a bar to add a vote, with Shift to take one away"))
        self._show()


class _Bars(QWidget):
    """Five bars; ``pressed`` carries the place of one and +1 or -1."""

    pressed = Signal(int, int)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._votes: Votes = (0, 0, 0, 0, 0)
        self._hovered = -1
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_votes(self, votes: Votes) -> None:
        self._votes = votes
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(5 * 40, _BARS_HEIGHT)

    def column(self, place: int) -> QRectF:
        """Where the column of a place is."""
        width = self.width() / 5
        seen = 4 - place if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else place
        return QRectF(seen * width, 0, width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        palette = map_palette(self._context.theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        most = max(*self._votes, 1)
        for place, (level, count) in enumerate(zip(_LEVELS, self._votes, strict=True)):
            column = self.column(place)
            if place == self._hovered:
                painter.setBrush(QColor(chrome.hover))
                painter.drawRoundedRect(column.adjusted(3, 0, -3, 0), 6, 6)
            height = max((_BARS_HEIGHT - 6) * count / most, 4.0) if count else 3.0
            colour = blended(palette.score(level), chrome.chrome, 1.0 if abs(level) != 1 else 0.72)
            painter.setBrush(colour if count else QColor(chrome.line))
            x = column.center().x() - _BAR_WIDTH / 2
            radius = min(4.0, height / 2)
            painter.drawRoundedRect(QRectF(x, _BARS_HEIGHT - 2 - height, _BAR_WIDTH, height), radius, radius)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event)
        is_less = event.button() is Qt.MouseButton.RightButton or bool(
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        if place >= 0:
            self.pressed.emit(place, -1 if is_less else 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._place_at(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()
        super().leaveEvent(event)

    def _place_at(self, event: QMouseEvent) -> int:
        return next((place for place in range(5) if self.column(place).contains(event.position())), -1)
