"""What every drawing of a map needs to know."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.core.document import Document
from journey_designer.core.numbers import in_digits, signed
from journey_designer.core.text import first_strong
from journey_designer.layout.display import Align
from journey_designer.layout.map_layout import MapLayout
from journey_designer.layout.metrics import Detail
from journey_designer.layout.palette import CardTone, MapPalette, StageColours
from journey_designer.layout.words import MapWords

_TONES: dict[str, CardTone] = {
    "pain_points": "pain",
    "opportunities": "opportunity",
    "content": "content",
}


@dataclass(frozen=True, slots=True)
class Pen:
    """A layout with the colours, the words, the digits and the detail it is drawn with."""

    layout: MapLayout
    palette: MapPalette
    language: str = "en"
    digits: str = "latin"
    detail: Detail = "full"

    @property
    def document(self) -> Document:
        """The records."""
        return self.layout.document

    @property
    def words(self) -> MapWords:
        """The words of the map."""
        return self.layout.words

    def value(self, score: float) -> str:
        """A satisfaction as text."""
        return signed(score, self.language, self.digits)

    def number(self, number: int) -> str:
        """A count as text."""
        return in_digits(str(number), self.digits)

    def text_align(self, text: str) -> Align:
        """Where a text of its own direction begins, said for the unmirrored map."""
        direction = self.layout.style.direction
        return "left" if first_strong(text, direction) == direction else "right"

    def stage_colours(self, span_place: int, colour: str | None) -> StageColours:
        """The colours of a stage by its number on the whole map."""
        return self.palette.stage(colour, self.layout.spans[span_place].number - 1)

    def tone(self, lane_kind: str) -> CardTone:
        """The tone of the cards of a lane."""
        return _TONES.get(lane_kind, "plain")
