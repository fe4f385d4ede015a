"""What stands over and under a printed map: the persona with the title and the quote, the legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from journey_designer.core.records import Journey, Persona
from journey_designer.layout.display import Box, Op, Rect, Text, shifted
from journey_designer.layout.drawing.shapes import TICKS_HEIGHT, TICKS_WIDTH, star, ticks_stamp
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.brand import brand_of
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.footer import MARGIN
from journey_designer.reports.pages.portrait import portrait_ops
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.roles import LEGEND, MAP_QUOTE, MAP_TITLE

_TOP: Final = 44.0
_PORTRAIT: Final = 64.0
_TEXT: Final = 82.0
"""From the margin to the texts beside the portrait."""
_TEXT_TOP: Final = 45.5
_USUAL_BOTTOM: Final = 110.0
_MOST_TITLE_LINES: Final = 3
_MOST_QUOTE_LINES: Final = 3
_LEGEND_GAP: Final = 23.0
_MARKER_GAP: Final = 8.0


@dataclass(frozen=True, slots=True)
class MapHead:
    """The head of a map's page, and its legend, both read from the left; mirror them for Arabic."""

    edition: Edition
    measure: PrintedMeasure
    journey: Journey
    has_picture: bool

    @property
    def persona(self) -> Persona | None:
        """Who travels."""
        return self.edition.persona_of(self.journey)

    @property
    def title(self) -> str:
        """The journey's title with its state."""
        return self.edition.journey_title(self.journey)

    @property
    def _second_line(self) -> str:
        """The persona's name and quote."""
        persona = self.persona
        if persona is None:
            return ""
        quote = self.edition.quoted(" ".join(persona.quote.split()))
        return "  ".join(part for part in (persona.name, quote) if part)

    def _left(self) -> float:
        return MARGIN + (_TEXT if self.persona is not None else 0.0)

    def _lines(self, width: float) -> tuple[int, int]:
        inner = width - MARGIN - self._left()
        second = self._second_line
        title = self.measure.lines(self.title, MAP_TITLE, inner)
        quote = self.measure.lines(second, MAP_QUOTE, inner)
        return min(title, _MOST_TITLE_LINES), min(quote, _MOST_QUOTE_LINES)

    def extra(self, width: float) -> float:
        """How much higher than usual the head is on a page of a width, in px."""
        titles, quotes = self._lines(width)
        bottom = _TEXT_TOP + titles * MAP_TITLE.metrics(self.title)[1]
        bottom += quotes * MAP_QUOTE.metrics(self._second_line)[1]
        return max(0.0, bottom - _USUAL_BOTTOM)

    def portrait(self) -> list[Op]:
        """The persona's face."""
        persona = self.persona
        if persona is None:
            return []
        rect = Rect(MARGIN, _TOP, _PORTRAIT, _PORTRAIT)
        return portrait_ops(persona, rect, has_picture=self.has_picture)

    def title_ops(self, width: float) -> list[Op]:
        """The title on a page of a width."""
        titles, _ = self._lines(width)
        left, pitch = self._left(), MAP_TITLE.metrics(self.title)[1]
        rect = Rect(left, _TEXT_TOP, width - MARGIN - left, titles * pitch)
        return [Text(rect, self.title, MAP_TITLE, brand_of(self.edition).ink, "left", titles)]

    def quote_ops(self, width: float) -> list[Op]:
        """The persona's name and quote under the title."""
        titles, quotes = self._lines(width)
        if not quotes:
            return []
        left, text = self._left(), self._second_line
        top = _TEXT_TOP + titles * MAP_TITLE.metrics(self.title)[1] + 1
        rect = Rect(left, top, width - MARGIN - left, quotes * MAP_QUOTE.metrics(text)[1])
        return [Text(rect, text, MAP_QUOTE, PRINT.ink2, "left", quotes)]


def legend_ops(edition: Edition, measure: PrintedMeasure, journey: Journey, middle: float) -> list[Op]:
    """What star, band and ticks mean, in one line round the height ``middle``; only of what the map shows."""
    words = edition.map_words
    touchpoints = edition.all_touchpoints(journey)
    items: list[tuple[float, list[Op], str]] = []
    if any(touchpoint.is_key_moment for touchpoint in touchpoints):
        items.append((16, [star(8, 0.5, 8.5, PRINT.star, PRINT.star_outline)], words.key_moment))
    if any(touchpoint.spread is not None for touchpoint in touchpoints):
        swatch = Box(Rect(0, -6, 26, 12), fill=PRINT.band, radii=(6.0, 6.0, 6.0, 6.0))
        items.append((26, [swatch], words.spread))
    for grade, word in words.evidence.items():
        ticks: list[Op] = [ticks_stamp(0, TICKS_HEIGHT / 2, grade, PRINT.ink2)]
        items.append((TICKS_WIDTH, ticks, word))
    return _row(measure, items, middle)


def _row(measure: PrintedMeasure, items: Sequence[tuple[float, list[Op], str]], middle: float) -> list[Op]:
    ops: list[Op] = []
    x = MARGIN
    for marker_width, marker, word in items:
        ops += shifted(marker, x, middle)
        x += marker_width + _MARKER_GAP
        width = measure.width(word, LEGEND) + 1
        pitch = LEGEND.metrics(word)[1]
        ops.append(Text(Rect(x, middle - pitch / 2, width, pitch), word, LEGEND, PRINT.ink2))
        x += width + _LEGEND_GAP
    return ops
