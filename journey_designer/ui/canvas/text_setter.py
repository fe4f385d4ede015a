"""Text on the canvas: measured for the layout and drawn by the painter from the same broken lines."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from journey_designer.core.text import first_strong, has_arabic
from journey_designer.layout.display import BASELINE, Align, TextRole
from journey_designer.ui.canvas.word_widths import WordWidths

FontMaker = Callable[[float, int], QFont]
"""Gives the font of a size in logical pixels and a weight."""

_GRAIN = 8
"""Text is set this many times larger and drawn smaller: Qt rounds the size of a font to whole pixels, 12.5 to 13."""
_ENDLESS = 1e6
_MOST_COUNTS = 400_000
_MOST_SET = 3_000
_MOST_LINES = 400
_MOST_CHARACTERS = 4_000
"""So much of one text is looked at: far more than any card shows."""


class SetText:
    """A paragraph broken into lines, ready to be drawn at its baseline positions."""

    __slots__ = ("_last", "_layout", "_lines")

    def __init__(
        self, layout: QTextLayout, lines: list[tuple[QTextLine, QPointF]], last: QTextLayout | None
    ) -> None:
        self._layout = layout  # a line lives no longer than its layout
        self._lines = lines
        self._last = last

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the painter's pen, the rectangle's top left at (x, y)."""
        transform = painter.transform()
        painter.translate(x, y)
        painter.scale(1 / _GRAIN, 1 / _GRAIN)
        for line, place in self._lines:
            line.draw(painter, place)
        if self._last is not None:
            self._last.draw(painter, QPointF(0, 0))
        painter.setTransform(transform)


class TextSetter:
    """Measures and sets text in the shipped fonts. A `TextMeasurer` of the layout.

    Lines are broken at the design's widths whatever the zoom, so that a map looks the same at every size.
    """

    def __init__(self, font: FontMaker) -> None:
        self._make_font = font
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._metrics: dict[tuple[str, bool], QFontMetricsF] = {}
        self._widths: dict[tuple[str, str], float] = {}
        self._words: dict[tuple[str, bool], WordWidths] = {}
        self._counts: dict[int, int] = {}
        self._set: OrderedDict[tuple[str, str, float, Align, int], SetText] = OrderedDict()
        self._options = {
            "ltr": _option(Qt.LayoutDirection.LeftToRight),
            "rtl": _option(Qt.LayoutDirection.RightToLeft),
        }

    def lines(self, text: str, role: TextRole, width: float) -> int:
        """How many lines the text takes in a width in px."""
        if not text:
            return 0
        key = hash((text, role.name, width))
        count = self._counts.get(key)
        if count is None:
            if len(self._counts) >= _MOST_COUNTS:
                self._counts.clear()
            count = self._words_of(text, role).lines(text, width * _GRAIN)
            if count is None:
                count = len(self._break(self._layout(text, role), width * _GRAIN))
            self._counts[key] = count
        return count

    def width(self, text: str, role: TextRole) -> float:
        """The width in px of the text on one line."""
        known = self._widths.get((text, role.name))
        if known is None:
            key = (role.name, has_arabic(text))
            if key not in self._metrics:
                self._metrics[key] = QFontMetricsF(self.font(role, is_arabic=key[1]))
            known = self._metrics[key].horizontalAdvance(text) / _GRAIN
            if len(self._widths) >= _MOST_SET:
                self._widths.clear()
            self._widths[text, role.name] = known
        return known

    def set(self, text: str, role: TextRole, width: float, align: Align, max_lines: int) -> SetText:
        """The paragraph as it will be drawn; kept while it is in use."""
        key = (text, role.name, width, align, max_lines)
        found = self._set.get(key)
        if found is None:
            found = self._compose(text, role, width, align, max_lines)
            self._set[key] = found
            if len(self._set) > _MOST_SET:
                self._set.popitem(last=False)
        else:
            self._set.move_to_end(key)
        return found

    def font(self, role: TextRole, *, is_arabic: bool) -> QFont:
        """The font of a role, at the size that text is set in."""
        key = (role.name, is_arabic)
        if key not in self._fonts:
            size = role.arabic_size if is_arabic else role.size
            font = self._make_font(size, role.weight)
            font.setPixelSize(round(size * _GRAIN))
            self._fonts[key] = font
        return self._fonts[key]

    def clear(self) -> None:
        """Forget everything, after the fonts changed."""
        self._fonts.clear()
        self._metrics.clear()
        self._widths.clear()
        self._words.clear()
        self._counts.clear()
        self._set.clear()

    def _words_of(self, text: str, role: TextRole) -> WordWidths:
        key = (role.name, has_arabic(text))
        if key not in self._words:
            font = self.font(role, is_arabic=key[1])
            self._words[key] = WordWidths(
                lambda word: self._natural_width(self._in_font(word, font)), is_arabic=key[1]
            )
        return self._words[key]

    def _layout(self, text: str, role: TextRole) -> QTextLayout:
        text = text[:_MOST_CHARACTERS]
        return self._in_font(text, self.font(role, is_arabic=has_arabic(text)))

    def _in_font(self, text: str, font: QFont) -> QTextLayout:
        layout = QTextLayout(text.replace("\n", "\u2028"), font)
        layout.setTextOption(self._options[first_strong(text)])
        return layout

    @staticmethod
    def _natural_width(layout: QTextLayout) -> float:
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_ENDLESS)
        layout.endLayout()
        return line.naturalTextWidth()

    @staticmethod
    def _break(layout: QTextLayout, width: float) -> list[QTextLine]:
        layout.beginLayout()
        lines: list[QTextLine] = []
        while len(lines) < _MOST_LINES:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 1.0))
            lines.append(line)
        layout.endLayout()
        return lines

    def _compose(self, text: str, role: TextRole, width: float, align: Align, max_lines: int) -> SetText:
        layout = self._layout(text, role)
        layout.setCacheEnabled(True)
        width *= _GRAIN
        lines = self._break(layout, width)
        size, pitch = (value * _GRAIN for value in role.metrics(text))
        first = pitch / 2 + BASELINE * size
        is_cut = len(lines) > max_lines > 0
        whole = lines[: max_lines - 1 if is_cut else max_lines]
        is_rtl = layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
        placed = [
            (line, self._place(line, width, align, number * pitch + first, is_rtl=is_rtl))
            for number, line in enumerate(whole)
        ]
        last = None
        if is_cut:
            start = lines[max_lines - 1].textStart()
            last = self._elided(text[start:], role, width, align, (max_lines - 1) * pitch + first)
        return SetText(layout, placed, last)

    @staticmethod
    def _place(line: QTextLine, width: float, align: Align, baseline: float, *, is_rtl: bool) -> QPointF:
        """Where to draw a line so that it is aligned and lies on its baseline, whatever fonts it mixes."""
        x = 0.0
        if align != "left":
            spare = width - line.naturalTextWidth()
            x = spare if align == "right" else spare / 2
        if is_rtl:
            x -= line.naturalTextRect().x()
        return QPointF(x, baseline - line.ascent())

    def _elided(self, text: str, role: TextRole, width: float, align: Align, baseline: float) -> QTextLayout:
        font = self.font(role, is_arabic=has_arabic(text))
        flat = " ".join(text[:400].split())
        short = QFontMetricsF(font).elidedText(flat + "…", Qt.TextElideMode.ElideRight, width)
        layout = self._layout(short, role)
        layout.setCacheEnabled(True)
        line = self._break(layout, width + 40 * _GRAIN)[0]
        is_rtl = layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
        line.setPosition(self._place(line, width, align, baseline, is_rtl=is_rtl))
        return layout


def _option(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    option.setTextDirection(direction)
    return option
