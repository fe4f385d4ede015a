"""What the rows of the outline say: on screen, in a tooltip, to screen readers."""

from __future__ import annotations

from journey_designer.core.document import Document
from journey_designer.core.numbers import signed
from journey_designer.core.records import Card, Lane, Record, Stage, Touchpoint
from journey_designer.layout.words import map_words
from journey_designer.ui import plain
from journey_designer.ui.canvas.wording import evidence_word
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate

_LINE = 240
_ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


class OutlineWords:
    """Texts of records, in the language of the interface; titles of lanes in that of the project, as on the map."""

    def __init__(self, context: Context, document: Document) -> None:
        self._context = context
        self._document = document

    def text(self, record: Record) -> str:
        """What is edited."""
        if isinstance(record, Card):
            return record.text
        return record.name if isinstance(record, Stage | Touchpoint) else ""

    def line(self, record: Record) -> str:
        """What is shown, on one line."""
        return " ".join(self.text(record)[: 2 * _LINE].split())[:_LINE] or self.placeholder(record)

    def placeholder(self, record: Record) -> str:
        """What stands for an empty text."""
        if isinstance(record, Stage):
            return translate("Outline", "Stage without a name")
        if isinstance(record, Touchpoint):
            return translate("Outline", "Touchpoint without a name")
        has_image = isinstance(record, Card) and record.image is not None
        return translate("Outline", "Picture") if has_image else translate("Outline", "Card without text")

    def tip(self, record: Record) -> str:
        """All of a text and what its marks mean."""
        return plain.tip(f"{self.text(record) or self.placeholder(record)}\n{self.description(record)}")

    def name(self, record: Record) -> str:
        """What a screen reader reads first."""
        return self.text(record) or self.placeholder(record)

    def description(self, record: Record) -> str:
        """Kind, place and state of a record, for those who do not see colours and drawings."""
        said: list[str] = []
        if isinstance(record, Stage):
            said = self._of_stage(record)
        elif isinstance(record, Touchpoint):
            said = self._of_touchpoint(record)
        elif isinstance(record, Card):
            said = [self.lane(record), evidence_word(record.evidence)]
            if self.is_hidden(record):
                said.append(translate("Outline", "hidden on the map"))
        return translate("Outline", ", ", "between the parts of what is said").join(said)

    def lane(self, card: Card) -> str:
        """The title of a card's lane."""
        lane = self._document.find(Lane, card.lane_id)
        return map_words(self._document.project.language).lane(lane) if lane is not None else ""

    def average(self, stage: Stage) -> float | None:
        """The mean satisfaction of the touchpoints of a stage that the map shows."""
        members = self._document.family(Touchpoint, "stage_id", stage.id)
        scores = [one.score for one in members if not one.is_hidden and one.score is not None]
        return sum(scores) / len(scores) if scores else None

    def is_hidden(self, record: Record) -> bool:
        """Whether the map does not show it."""
        if isinstance(record, Stage | Touchpoint):
            return record.is_hidden
        lane = self._document.find(Lane, record.lane_id) if isinstance(record, Card) else None
        return lane is not None and lane.is_hidden

    def _of_stage(self, stage: Stage) -> list[str]:
        stages = self._document.family(Stage, "journey_id", stage.journey_id)
        place = [one.id for one in stages].index(stage.id) + 1
        known = translate("Outline", "Stage {place} of {count}")
        said = [self._context.languages.filled(known, place=place, count=len(stages)).translate(_ISOLATES)]
        average = self.average(stage)
        if average is not None:
            said.append(self._said(translate("Outline", "average satisfaction {value}"), average))
        if stage.is_hidden:
            said.append(translate("Outline", "hidden on the map"))
        return said

    def _of_touchpoint(self, touchpoint: Touchpoint) -> list[str]:
        said = [translate("Outline", "Touchpoint")]
        if touchpoint.channel:
            said.append(touchpoint.channel)
        if touchpoint.score is None:
            said.append(translate("Outline", "satisfaction not assessed"))
        else:
            said.append(self._said(translate("Outline", "satisfaction {value}"), touchpoint.score))
        if touchpoint.is_key_moment:
            said.append(translate("Outline", "key moment"))
        if touchpoint.is_hidden:
            said.append(translate("Outline", "hidden on the map"))
        return said

    def _said(self, sentence: str, score: float) -> str:
        languages = self._context.languages
        value = languages.in_digits(signed(score, languages.code))
        return fill(sentence, value=value).translate(_ISOLATES)
