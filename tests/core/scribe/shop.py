"""A small project that lines are typed into: two personas, three stages, seven lanes."""

from __future__ import annotations

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Lane, Project, Stage, Touchpoint
from journey_designer.core.records.project import Language
from journey_designer.core.scribe import Names, Place, Reading, interpret, parse, perform

KINDS = ("touchpoints", "emotion", "doing", "thinking", "pain_points", "opportunities", "content")
MAP = (
    ("Awareness", (("Instagram story", "Instagram"), ("A friend's tip", "Group chat"))),
    ("Conversion", (("Basket", "Website"), ("Checkout", "Website"), ("Delivery at the door", "Courier"))),
    ("Loyalty", ()),
)


class Shop:
    """The project, and a hand that types into it."""

    def __init__(self, language: Language = "en", *, is_empty: bool = False) -> None:
        self.document = Document([Project(id="project", title="Shop", language=language)])
        document = self.document
        with document.edit("test.begin"):
            self.yasmine = edits.add_persona(document, name="Yasmine El Amrani")
            self.fatima = edits.add_persona(document, name="Fatima-Zahra")
            self.omar = edits.add_persona(document, name="Omar")
            self.journey = edits.add_journey(document, self.yasmine.id, "Order a gift")
            self.other = edits.add_journey(document, self.fatima.id, "First order")
            for journey in (self.journey, self.other):
                for kind in KINDS:
                    edits.add_lane(document, journey.id, kind)  # type: ignore[arg-type]
            stage = edits.add_stage(document, self.other.id, "Buying")
            edits.add_touchpoint(document, stage.id, "Checkout", channel="App")
            for name, touchpoints in () if is_empty else MAP:
                stage = edits.add_stage(document, self.journey.id, name)
                for touchpoint, channel in touchpoints:
                    edits.add_touchpoint(document, stage.id, touchpoint, channel=channel)
        self.place = Place(self.journey.id) if is_empty else self.at("Checkout")

    # Finding

    def at(self, touchpoint: str) -> Place:
        """The place of a touchpoint of the first journey."""
        found = self.touchpoint(touchpoint)
        return Place(self.journey.id, found.stage_id, found.id)

    def touchpoint(self, name: str) -> Touchpoint:
        stages = self.document.family(Stage, "journey_id", self.journey.id)
        members = [
            entry for stage in stages for entry in self.document.family(Touchpoint, "stage_id", stage.id)
        ]
        return next(entry for entry in members if entry.name == name)

    def stage(self, name: str) -> Stage:
        return next(entry for entry in self.document.all(Stage) if entry.name == name)

    def lane(self, kind: str) -> Lane:
        lanes = self.document.family(Lane, "journey_id", self.journey.id)
        return next(lane for lane in lanes if lane.kind == kind)

    def stages(self) -> list[str]:
        return [stage.name for stage in self.document.family(Stage, "journey_id", self.journey.id)]

    def touchpoints(self, stage: str) -> list[str]:
        return [entry.name for entry in self.document.family(Touchpoint, "stage_id", self.stage(stage).id)]

    def cards(self, touchpoint: str, kind: str) -> list[str]:
        cell = edits.Cell(self.lane(kind).id, self.touchpoint(touchpoint).id)
        return [card.text for card in edits.cards_in(self.document, cell)]

    def stage_cards(self, stage: str, kind: str) -> list[str]:
        cell = edits.Cell(self.lane(kind).id, stage_id=self.stage(stage).id)
        return [card.text for card in edits.cards_in(self.document, cell)]

    def card(self, text: str) -> Card:
        return next(card for card in self.document.all(Card) if card.text == text)

    @property
    def steps(self) -> int:
        return self.document.journal.position

    # Typing

    @property
    def names(self) -> Names:
        return Names(self.document, self.place.journey_id)

    def read(self, text: str) -> Reading:
        """What a line means where the hand is."""
        names = self.names
        return interpret(self.document, text, parse(text, names), self.place, names)

    def type(self, text: str) -> Reading:
        """Type a line and press Enter."""
        reading = self.read(text)
        if reading.problem is None:
            done = perform(self.document, reading.deed, reading.place) if reading.deed else reading.place
            self.place = done
        return reading
