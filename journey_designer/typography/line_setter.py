"""One line of a paragraph: its clusters in visual order, each at its place."""

from __future__ import annotations

from collections.abc import Sequence

from journey_designer.typography.bidi import visual_order
from journey_designer.typography.characters import clusters
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.paragraph import Alignment, Line, Placed, Span
from journey_designer.typography.shaping import Cluster, Shaper, Word

ELLIPSIS = "\u2026"


class LineSetter:
    """Places the lines of one paragraph after the other, for `Typesetter.set_text`; not shared by threads."""

    def __init__(
        self,
        fonts: FontSet,
        shaper: Shaper,
        *,
        size: float,
        pitch: float,
        width: float,
        weight: int,
        align: Alignment,
    ) -> None:
        self._shaper = shaper
        self._size, self._pitch, self._width, self._weight, self._align = size, pitch, width, weight, align
        self._first_baseline = pitch / 2 + fonts.baseline * size

    def begin(
        self,
        text: str,
        offset: int,
        words: Sequence[tuple[int, Word]],
        levels: Sequence[int],
        base: int,
        spans: Sequence[Span | None] | None,
        has_line_end: bool,
    ) -> None:
        """Take up the next paragraph, which stands ``offset`` characters into the whole text."""
        self._has_line_end = has_line_end
        self._text, self._offset, self._levels, self._base, self._spans = text, offset, levels, base, spans
        self._clusters: dict[int, Cluster] = {
            start + cluster.offset: cluster for start, word in words for cluster in word.clusters
        }

    def line(self, start: int, stop: int, number: int, *, is_last: bool) -> Line:
        """The paragraph's characters from ``start`` to ``stop`` as line ``number`` of the whole text."""
        visible = start + len(self._text[start:stop].rstrip())
        end = stop + 1 if is_last and self._has_line_end else stop
        return self._set(start, visible, end, number, is_filled=self._align == "justify" and not is_last)

    def cut_line(self, start: int, stop: int, number: int) -> Line:
        """A line from ``start`` to at most ``stop``, as much of it as leaves room for an ellipsis."""
        ellipsis = self._shaper.shape(ELLIPSIS, self._weight, self._base).clusters[0]
        room = self._width / self._size - ellipsis.advance
        x, visible = 0.0, start
        for first, last in clusters(self._text[start:stop]):
            indexes = range(start + first, start + last)
            x += sum(self._clusters[index].advance for index in indexes if index in self._clusters)
            if x > room:
                break
            visible = start + last
        visible = start + len(self._text[start:visible].rstrip())
        return self._set(start, visible, visible, number, is_filled=False, ellipsis=ellipsis)

    def _set(
        self,
        start: int,
        visible: int,
        stop: int,
        number: int,
        *,
        is_filled: bool,
        ellipsis: Cluster | None = None,
    ) -> Line:
        levels = list(self._levels[start:visible])
        chosen = [(self._clusters.get(start + i), start + i) for i in range(visible - start)]
        if ellipsis is not None:
            levels.append(self._base)
            chosen.append((ellipsis, visible))
        row = [
            (cluster, index)
            for cluster, index in (chosen[i] for i in visual_order(levels))
            if cluster is not None
        ]
        natural = sum(cluster.advance for cluster, _ in row) * self._size
        gap = self._gap(row, natural) if is_filled else 0.0
        width = natural + gap * sum(cluster.text == " " for cluster, _ in row)
        x = left = self._left(width)
        placed = []
        for cluster, index in row:
            span = self._spans[index] if self._spans and index < len(self._spans) else None
            placed.append(Placed(cluster, x, self._offset + index, span))
            x += cluster.advance * self._size + (gap if cluster.text == " " else 0.0)
        return Line(
            start=self._offset + start,
            stop=self._offset + stop,
            placed=tuple(placed),
            x=left,
            width=width,
            baseline=self._first_baseline + number * self._pitch,
            direction="rtl" if self._base else "ltr",
            has_ellipsis=ellipsis is not None,
        )

    def _gap(self, row: Sequence[tuple[Cluster, int]], natural: float) -> float:
        blanks = sum(cluster.text == " " for cluster, _ in row)
        return max(0.0, self._width - natural) / blanks if blanks else 0.0

    def _left(self, width: float) -> float:
        align = self._align
        if align in ("start", "justify"):
            align = "right" if self._base else "left"
        elif align == "end":
            align = "left" if self._base else "right"
        free = self._width - width
        return {"right": free, "centre": free / 2}.get(align, 0.0)
