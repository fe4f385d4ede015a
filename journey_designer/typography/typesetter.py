"""Setting texts: the one door to fonts, bidi, shaping and line breaking."""

from __future__ import annotations

from collections.abc import Sequence

from journey_designer.core.text import Direction
from journey_designer.typography.bidi import base_level, levels
from journey_designer.typography.characters import settable
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.line_setter import LineSetter
from journey_designer.typography.lines import break_lines, words_of
from journey_designer.typography.paragraph import Alignment, Line, Paragraph, Span, span_at
from journey_designer.typography.shaping import Shaper, Word


class Typesetter:
    """Sets and measures texts with one font set.

    Build one at the start and share it: shaped words are remembered. Threads may share it too.
    """

    def __init__(self, fonts: FontSet) -> None:
        self.fonts = fonts
        self._shaper = Shaper(fonts)

    def count_lines(self, text: str, size: float, width: float, weight: int = 400) -> int:
        """How many lines `set_text` makes of a text at a font size and a width, in the same unit.

        An empty text takes none.
        """
        return sum(
            len(break_lines(part, self._words(part, weight, part_levels), max(width, 0.0) / size))
            for _, part, part_levels, _ in _parts(settable(text), None)
        )

    def width_of(self, text: str, size: float, weight: int = 400) -> float:
        """The width of a text on one line, in the unit of ``size``; line ends count as blanks."""
        text = settable(text).replace("\n", " ")
        words = self._words(text, weight, levels(text))
        return sum(word.width for _, word in words) * size

    def set_text(
        self,
        text: str,
        *,
        size: float,
        pitch: float,
        width: float,
        weight: int = 400,
        align: Alignment = "start",
        direction: Direction | None = None,
        max_lines: int | None = None,
        spans: Sequence[Span] = (),
    ) -> Paragraph:
        """The text broken into lines at a width.

        ``size``, ``pitch`` (from baseline to baseline) and ``width`` share a unit. Each line end in the text
        starts a paragraph whose direction is that of its first strong letter, unless ``direction`` gives it;
        ``start`` and ``end`` mean left and right in a left-to-right paragraph, right and left otherwise.
        ``justify`` widens the blanks of all lines but a paragraph's last. What is too much for ``max_lines``
        is cut with an ellipsis. The text may be any ``str``: what cannot be drawn is left out or drawn as a
        box. Raises ``ValueError`` unless size and pitch are positive, and max_lines is at least 1.
        """
        if size <= 0 or pitch <= 0 or (max_lines is not None and max_lines < 1):
            raise ValueError("size, pitch and max_lines must be positive")
        text = settable(text)
        styles = span_at(spans, len(text)) if spans else None
        setter = LineSetter(
            self.fonts, self._shaper, size=size, pitch=pitch, width=width, weight=weight, align=align
        )
        lines: list[Line] = []
        for start, part, part_levels, base in _parts(text, direction):
            own = styles[start : start + len(part)] if styles else None
            weights = weight if own is None else tuple((s and s.weight) or weight for s in own)
            words = self._words(part, weights, part_levels)
            has_line_end = start + len(part) < len(text)
            setter.begin(part, start, words, part_levels, base, own, has_line_end)
            ranges = break_lines(part, words, max(width, 0.0) / size)
            for number, (first, last) in enumerate(ranges):
                is_last = number == len(ranges) - 1
                if len(lines) + 1 == max_lines and not (is_last and not has_line_end):
                    lines.append(setter.cut_line(first, last, len(lines)))
                    return Paragraph(text, size, pitch, width, tuple(lines))
                lines.append(setter.line(first, last, len(lines), is_last=is_last))
        return Paragraph(text, size, pitch, width, tuple(lines))

    def _words(
        self, text: str, weights: int | tuple[int, ...], each_level: Sequence[int]
    ) -> list[tuple[int, Word]]:
        """The shaped words of a paragraph, with their places."""
        is_level = not any(each_level)
        result = []
        family = 0
        for start, word in words_of(text):
            stop = start + len(word)
            level = 0 if is_level else _common(each_level[start:stop])
            weight = weights if isinstance(weights, int) else _common(weights[start:stop])
            shaped = self._shaper.shape(word, weight, level, family)
            if shaped.family != self.fonts.emoji:
                family = shaped.family
            result.append((start, shaped))
        return result


def _common(values: Sequence[int]) -> int | tuple[int, ...]:
    first = values[0]
    return first if all(value == first for value in values) else tuple(values)


def _parts(text: str, direction: Direction | None) -> list[tuple[int, str, list[int], int]]:
    """The paragraphs of a text: (start, text without its line end, levels, base level)."""
    fallback = 0 if direction is not None or "\n" not in text else base_level(text)
    result: list[tuple[int, str, list[int], int]] = []
    if not text:
        return result
    start = 0
    for part in text.split("\n"):
        base = base_level(part, fallback) if direction is None else int(direction == "rtl")
        result.append((start, part, levels(part, base), base))
        start += len(part) + 1
    return result
