"""A line set for painting: where each place of the text is seen, and the place that is meant by a point."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from journey_designer.core.text import Direction
from journey_designer.ui.scribe.colouring import Coloured
from journey_designer.ui.scribe.display import Display, Part

_FAR = 1_000_000.0


class Typeset:
    """One line of a `Display`. x counts from the left of the set text, which is ``width`` px wide.

    ``colours`` are those of ``coloured``, in order; the rest is painted in ``ink``.
    """

    def __init__(
        self,
        display: Display,
        font: QFont,
        coloured: Sequence[Coloured],
        colours: Sequence[QColor],
        ink: QColor,
    ) -> None:
        self.display = display
        self._starting = {part.start: part for part in display.parts}
        self._ending = {part.end: part for part in display.parts}
        self._ink = ink
        self._layout = QTextLayout(display.text, font)
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        is_rtl = display.base == "rtl"
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self._layout.setFormats(self._formats(coloured, colours))
        self._layout.beginLayout()
        self._line: QTextLine = self._layout.createLine()
        self._line.setLineWidth(_FAR)
        self._layout.endLayout()
        self.width = self._line.naturalTextWidth()
        self.height = self._line.height()

    def draw(
        self, painter: QPainter, at: QPointF, selection: tuple[int, int], fill: QColor, ink: QColor
    ) -> None:
        """Paint the line with its top left corner at a point; a selection from and up to two places of the text."""
        painter.setPen(self._ink)
        marked = []
        start, end = selection
        if start < end:
            mark = QTextLayout.FormatRange()
            mark.start = self.display.places[start]
            mark.length = self.display.places[end] - mark.start
            mark.format = QTextCharFormat()
            mark.format.setBackground(QBrush(fill))
            mark.format.setForeground(QBrush(ink))
            marked = [mark]
        self._layout.draw(painter, at, marked)

    @property
    def end_direction(self) -> Direction:
        """The direction in which typing at the end of the line goes on."""
        last = self._ending.get(self.display.length)
        return last.direction if last is not None and last.is_words else self.display.base

    def x_of(self, place: int) -> float:
        """Where the caret stands for a place in the text."""
        after, before = self._starting.get(place), self._ending.get(place)
        if after is not None:
            return self._edge(after, at_start=True) if after.is_words else self._x(after.opening)
        if before is not None and before.is_words:
            return self._edge(before, at_start=False)
        return self._x(self.display.places[place])

    @cached_property
    def _xs(self) -> list[float]:
        return [self.x_of(place) for place in range(self.display.length + 1)]

    def place_at(self, x: float) -> int:
        """The place in the text that is nearest to a point."""
        return min(self._valid(), key=lambda place: abs(self._xs[place] - x))

    def place_beside(self, place: int, *, is_right: bool) -> int:
        """The next place that the eye sees at one side of the caret; the same where there is none."""
        here = self._xs[place]
        sign = 1 if is_right else -1
        found = [other for other in self._valid() if sign * (self._xs[other] - here) > 0.01]
        if not found:
            return place
        nearest = min(sign * (self._xs[other] - here) for other in found)
        close = [other for other in found if sign * (self._xs[other] - here) < nearest + 0.01]
        return min(close, key=lambda other: abs(other - place))

    def _valid(self) -> list[int]:
        """Places between whole characters, as Qt moves over them."""
        layout, places = self._layout, self.display.places
        return [
            place for place in range(self.display.length + 1) if layout.isValidCursorPosition(places[place])
        ]

    def _edge(self, part: Part, *, at_start: bool) -> float:
        """The inner edge of a part: an isolate of the other direction begins where its end mark is seen."""
        is_turned = part.direction != self.display.base
        return self._x(part.opening if at_start is not is_turned else part.closing)

    def _x(self, place: int) -> float:
        found: Any = self._line.cursorToX(place)
        return float(found[0])

    def _formats(
        self, coloured: Sequence[Coloured], colours: Sequence[QColor]
    ) -> list[QTextLayout.FormatRange]:
        made = []
        for part, entry, colour in zip(self.display.parts, coloured, colours, strict=True):
            made_format = QTextLayout.FormatRange()
            made_format.start = part.opening
            made_format.length = part.closing - part.opening
            made_format.format = QTextCharFormat()
            made_format.format.setForeground(QBrush(colour))
            if entry.is_strong:
                made_format.format.setFontWeight(QFont.Weight.DemiBold)
            made.append(made_format)
        return made
