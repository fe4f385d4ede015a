"""A page under construction: what is drawn on it, said for a screen 1920 px wide, and what a click on it opens."""

from __future__ import annotations

from dataclasses import dataclass, field

from journey_designer.core.document import Document
from journey_designer.core.numbers import in_digits, signed
from journey_designer.core.records import Card, Lane, Persona, Record, Stage
from journey_designer.core.text import first_strong
from journey_designer.layout.display import (
    Align,
    Box,
    Icon,
    Op,
    Path,
    Picture,
    Rect,
    Text,
    TextRole,
    mirrored,
)
from journey_designer.layout.drawing.shapes import circle
from journey_designer.layout.measure import TextMeasurer
from journey_designer.layout.palette import CardColours, CardTone, MapPalette, StageColours
from journey_designer.layout.words import MapWords, map_words
from journey_designer.ui.present.editable_text import EditableText
from journey_designer.ui.present.pages import Page
from journey_designer.ui.present.roles import CARD, NUMBER, QUOTE, STAGE, TOUCHPOINT
from journey_designer.ui.present.words import PresentWords, present_words
from journey_designer.ui.shell.portraits import initials

MARGIN = 80.0
HEAD = 180.0
"""The height of a page's title."""

_TONES: dict[str, CardTone] = {
    "pain_points": "pain",
    "opportunities": "opportunity",
    "content": "content",
}
_ICONS = {
    "doing": "footprints",
    "thinking": "brain",
    "pain_points": "circle-alert",
    "opportunities": "lightbulb",
    "content": "file-text",
}
_INSET, _TEXT_LEFT, _PAD = 19.0, 77.0, 19.0


@dataclass
class Sheet:
    """Takes ops in reading order from the left; `finish` mirrors them where time runs from the right.

    ``height`` is what is left above the timer; ``hits`` are rectangles with the page that a click on them opens,
    ``texts`` those with a text that can be written where it stands, in reading order.
    """

    document: Document
    journey_id: str
    palette: MapPalette
    measure: TextMeasurer
    width: float
    height: float
    ops: list[Op] = field(default_factory=list)
    hits: list[tuple[Rect, Page]] = field(default_factory=list)
    texts: list[tuple[Rect, EditableText]] = field(default_factory=list)

    @property
    def is_rtl(self) -> bool:
        """Whether time, and the page, run from the right."""
        return self.document.project.time_direction == "rtl"

    @property
    def words(self) -> PresentWords:
        """The words of the pages."""
        return present_words(self.document.project.language)

    @property
    def map_words(self) -> MapWords:
        """The words of the map."""
        return map_words(self.document.project.language)

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * MARGIN

    def finish(self) -> None:
        """Make ops, hits and texts as they are seen."""
        if self.is_rtl:
            self.ops = mirrored(self.ops, self.width)
            self.hits = [(rect.mirrored(self.width), page) for rect, page in self.hits]
            self.texts = [(rect.mirrored(self.width), text) for rect, text in self.texts]

    def editable(self, rect: Rect, record: Record, name: str, role: TextRole) -> None:
        """Say that the text in a rectangle is the field ``name`` of a record."""
        self.texts.append((rect, EditableText((type(record), record.id), name, role)))

    # Texts

    def value(self, score: float) -> str:
        """A satisfaction as the project writes it."""
        project = self.document.project
        return signed(score, project.language, project.digits)

    def number(self, number: int) -> str:
        """A count as the project writes it."""
        return in_digits(str(number), self.document.project.digits)

    def start_align(self, text: str) -> Align:
        """Where a text of its own direction begins, said for the unmirrored page."""
        direction = self.document.project.time_direction
        return "left" if first_strong(text, direction) == direction else "right"

    def text(
        self, rect: Rect, text: str, role: TextRole, colour: str, align: Align = "left", lines: int = 1
    ) -> float:
        """A text from the top of a rectangle; gives the height it takes."""
        count = min(self.measure.lines(text, role, rect.w), lines)
        self.ops.append(Text(rect, text, role, colour, align, lines))
        return count * role.metrics(text)[1]

    def middle_text(
        self, rect: Rect, text: str, role: TextRole, colour: str, align: Align = "left", lines: int = 1
    ) -> None:
        """A text in the middle of a rectangle's height."""
        count = max(1, min(self.measure.lines(text, role, rect.w), lines))
        high = count * role.metrics(text)[1]
        self.text(Rect(rect.x, rect.y + (rect.h - high) / 2, rect.w, high), text, role, colour, align, lines)

    # Parts

    def stage_colours(self, stage: Stage, place: int) -> StageColours:
        """The colours of a stage at a place among those that are shown, from 0."""
        return self.palette.stage(stage.colour, place)

    def disc(self, x: float, y: float, radius: float, text: str, colours: StageColours) -> None:
        """A stage's number in a filled disc."""
        self.ops.append(Path(circle(x, y, radius), fill=colours.ink))
        box = Rect(x - radius, y - radius, 2 * radius, 2 * radius)
        self.middle_text(box, text, NUMBER, colours.tint, "centre")

    def title(
        self,
        text: str,
        colour: str,
        left: float,
        right: float,
        role: TextRole = STAGE,
        record: Record | None = None,
    ) -> None:
        """The title of a page between two x, the name of ``record``; a smaller size where it would not fit on one line."""
        width = right - left
        is_long = self.measure.lines(text, role, width) > 1
        used = TOUCHPOINT if is_long else role
        self.middle_text(
            Rect(left, 24, width, 138 if is_long else 132), text, used, colour, "left", 2 if is_long else 1
        )
        if record is not None:
            self.editable(Rect(left, 34, width, 112), record, "name", used)

    def portrait(self, persona: Persona, x: float, y: float, radius: float) -> None:
        """A persona's picture in a disc round (x, y), or the initials."""
        box = Rect(x - radius, y - radius, 2 * radius, 2 * radius)
        if persona.avatar:
            self.ops.append(Picture(box, persona.avatar, radius))
            return
        colours = self.palette.stage(persona.colour, 4)
        self.ops.append(Path(circle(x, y, radius), fill=colours.tint))
        self.middle_text(box, initials(persona.name), NUMBER, colours.ink, "centre")

    def quote(self, persona: Persona | None) -> float:
        """Who travels, at the end of the title; gives the x where that begins."""
        if persona is None:
            return self.width - MARGIN
        self.portrait(persona, self.width - MARGIN - 54, 90, 54)
        end = self.width - MARGIN - 136
        words = self.words.quoted(persona.quote) if persona.quote else persona.name
        if not words:
            return end
        wide = min(self.measure.width(words, QUOTE) + 4, 560.0)
        box = Rect(end - wide, 24, wide, 132)
        self.middle_text(box, words, QUOTE, self.palette.ink, "right", 2)
        self.editable(Rect(end - wide, 46, wide, 88), persona, "quote" if persona.quote else "name", QUOTE)
        return end - wide - 40

    def card(self, rect: Rect, lane: Lane, card: Card, lines: int) -> float:
        """A card from the top of a rectangle; gives the height it takes."""
        colours = self.card_colours(card, lane)
        pitch = CARD.metrics(card.text)[1]
        wide = rect.w - _TEXT_LEFT - 20
        picture = 120.0 if card.image else 0.0
        count = max(1, min(self.measure.lines(card.text, CARD, wide - picture), lines))
        high = max(count * pitch + 2 * _PAD, picture and 130.0)
        is_assumption = card.evidence == "assumption"
        self.ops.append(
            Box(
                Rect(rect.x, rect.y, rect.w, high),
                fill=self.palette.surface if is_assumption else colours.fill,
                border=colours.dashed if is_assumption else colours.border,
                width=2,
                radii=(14, 14, 14, 14),
                dash=(10, 7) if is_assumption else (),
            )
        )
        icon = lane.icon or _ICONS.get(lane.kind, "text")
        self.ops.append(Icon(Rect(rect.x + 28, rect.y + _PAD + pitch / 2 - 17, 34, 34), icon, colours.ticks))
        x = rect.x + _TEXT_LEFT
        if card.image:
            self.ops.append(Picture(Rect(rect.right - picture, rect.y + 12, 106, 106), card.image, 10))
        if card.text:
            box = Rect(x, rect.y + _PAD, wide - picture, count * pitch)
            self.text(box, card.text, CARD, self.palette.ink, self.start_align(card.text), lines)
            self.editable(box, card, "text", CARD)
        return high

    def card_colours(self, card: Card, lane: Lane) -> CardColours:
        """The colours of a card: of its lane's kind, or those chosen for it."""
        if card.colour is None:
            return self.palette.cards[_TONES.get(lane.kind, "plain")]
        chosen = self.palette.stages[card.colour]
        return CardColours(chosen.tint, chosen.bar, chosen.bar, chosen.ink)
