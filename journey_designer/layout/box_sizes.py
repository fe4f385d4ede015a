"""How large cards and heads are: their paddings, and what their texts need."""

from __future__ import annotations

import math
from collections.abc import Sequence

from journey_designer.core.records import Card, Touchpoint
from journey_designer.layout.grid import CellBox, PlacedCard
from journey_designer.layout.measure import TextMeasurer
from journey_designer.layout.metrics import CAPTION, TOUCHPOINT, MapStyle

CARD_FRAME = 27.0
"""Height of a card without its lines: borders, padding, the evidence row and its gap."""
CARD_INSET = 10.0
"""From the edge of a card to its text: border and padding."""
IMAGE_GAP = 6.0
HEAD_INSET = 11.0
HEAD_TOP = 10.0
HEAD_GAP = 5.0
"""Between the channel and the name."""
HEAD_FOOT = 7.0


class BoxSizes:
    """Sizes in px of a map of a style; texts are measured by ``measure``."""

    def __init__(self, measure: TextMeasurer, style: MapStyle) -> None:
        self._measure = measure
        self._style = style

    def cell(self, cards: Sequence[Card], width: float) -> CellBox:
        """The cards of a cell, one under the other, in a column (or a stage's span) of a width."""
        box = CellBox()
        y = self._style.cell_top
        for card in cards:
            height = self.card_height(card, width)
            box.cards.append(PlacedCard(card.id, y, height))
            y += height + self._style.card_gap
        box.h = y + 1.0
        return box

    def card_height(self, card: Card, column_width: float) -> float:
        """The height of a card in a column of a width; whole, so that edges are sharp."""
        style = self._style
        inner = column_width - 2 * style.cell_side - 2 * CARD_INSET
        lines = max(self._measure.lines(card.text, style.card, inner), 1)
        height = CARD_FRAME + min(lines, style.card_lines) * style.card.metrics(card.text)[1]
        return math.ceil(height + (style.image_height + IMAGE_GAP if card.image else 0.0))

    def head_height(self, touchpoint: Touchpoint, name: str, column_width: float) -> float:
        """The height of a touchpoint's head with the name that is shown."""
        lines = self._measure.lines(name, TOUCHPOINT, column_width - 2 * HEAD_INSET)
        shown = max(min(lines, self._style.head_lines), 1)
        channel = CAPTION.metrics(touchpoint.channel)[1]
        return HEAD_TOP + channel + HEAD_GAP + shown * TOUCHPOINT.metrics(name)[1] + HEAD_FOOT
