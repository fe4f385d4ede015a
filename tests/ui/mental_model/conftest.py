"""The mental model of Yasmine in a real store."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF

from journey_designer.core import edits
from journey_designer.core.records import Association, Concept
from journey_designer.ui.mental_model.model_part import ModelPart
from journey_designer.ui.mental_model.model_view import ModelView
from journey_designer.ui.personas.personas_page import PersonasPage
from tests.ui.panels.conftest import Room, room

__all__ = ["room"]


@dataclass
class Desk:
    """A diagram with a gift that leads to trust, and something apart; with the eyes and hands of a user."""

    room: Room
    part: ModelPart

    @property
    def view(self) -> ModelView:
        return self.part.view

    def concept(self, text: str) -> Concept:
        return next(one for one in self.room.document.all(Concept) if one.text == text)

    def at(self, text: str) -> QPoint:
        """Where a concept is seen."""
        return self.seen(("concept", self.concept(text).id))

    def seen(self, part: tuple[str, str]) -> QPoint:
        rect = self.view.layout_.rect_of(part)  # type: ignore[arg-type]
        assert rect is not None
        return self.view.sight.rect_to_view(rect).center().toPoint()

    def ground(self) -> QPoint:
        """A place where nothing is."""
        for y in range(20, self.view.height() - 20, 12):
            for x in range(20, self.view.width() - 20, 12):
                corners = [(x + dx, y + dy) for dx in (-45, 0, 45) for dy in (-20, 0, 20)]
                points = [self.view.sight.to_diagram(QPointF(*corner)) for corner in corners]
                if all(self.view.layout_.hit(*point, 20) is None for point in points):
                    return QPoint(x, y)
        raise AssertionError("the whole diagram is full")

    def links(self) -> list[tuple[str, str, str]]:
        document = self.room.document
        return sorted(
            (document.get(Concept, one.start_id).text, one.label, document.get(Concept, one.end_id).text)
            for one in document.all(Association)
        )

    def texts(self) -> list[str]:
        return sorted(one.text for one in self.room.document.all(Concept))


@pytest.fixture
def desk(room: Room) -> Desk:
    yasmine = room.ids["yasmine"]
    gift = edits.add_concept(room.document, yasmine, "A gift", (0, 0))
    trust = edits.add_concept(room.document, yasmine, "Trust", (26, 0))
    edits.add_concept(room.document, yasmine, "Delivery", (13, 12))
    edits.link_concepts(room.document, gift.id, trust.id, "needs")
    room.window.resize(1000, 560)
    part = ModelPart(room.context, room.session)
    part.show_persona(room.yasmine)
    room.show(part)
    return Desk(room, part)


@pytest.fixture
def page(desk: Desk) -> PersonasPage:
    """The page of the personas, with the diagram in the profile."""
    desk.part.hide()
    desk.room.window.resize(1388, 850)
    made = PersonasPage(desk.room.context, desk.room.session)
    desk.room.show(made)
    desk.part = made.profile.model
    return made
