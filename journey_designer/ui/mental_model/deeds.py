"""What can be done with a mental model, each as one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from journey_designer.core import edits
from journey_designer.core.edits.mental_models import Place
from journey_designer.core.errors import KnownError
from journey_designer.core.knowledge.model_places import free_place
from journey_designer.core.records import Association, Concept
from journey_designer.core.records.persona import Colour
from journey_designer.layout.mental_model import ModelLayout, Part
from journey_designer.layout.model_tidy import tidy_places
from journey_designer.ui.session import Session

T = TypeVar("T")


class ModelDeeds(QObject):
    """``failed`` carries the `KnownError` of what was refused."""

    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.persona_id = ""

    def add(self, text: str, place: Place | None = None, linked_from: str | None = None) -> Concept | None:
        """Add a concept: at a place, or where there is room, beside the one that leads to it."""
        document = self._session.document
        spot = place if place is not None else self.free_place(linked_from)
        return self._do(
            lambda: edits.add_concept(document, self.persona_id, text, spot, linked_from=linked_from)
        )

    def free_place(self, near: str | None = None) -> Place:
        """Where a new concept finds room, beside another one if given."""
        document = self._session.document
        taken = [(one.x, one.y) for one in document.family(Concept, "persona_id", self.persona_id)]
        other = document.find(Concept, near) if near is not None else None
        return free_place(taken, (other.x, other.y) if other is not None else None)

    def rename(self, part: Part, text: str) -> None:
        """Say something else in a concept or on a link."""
        document, (kind, part_id) = self._session.document, part
        if kind == "concept":
            self._do(lambda: edits.change_concept(document, part_id, text=text))
        else:
            self._do(lambda: edits.change_association(document, part_id, label=text))

    def place(self, places: Mapping[str, Place], gesture: str | None = None) -> None:
        """Put concepts at places."""
        self._do(lambda: edits.place_concepts(self._session.document, places, gesture=gesture))

    def tidy(self, layout: ModelLayout) -> None:
        """Put all concepts in order."""
        self._do(lambda: edits.tidy_concepts(self._session.document, tidy_places(layout)))

    def colour(self, parts: Iterable[Part], colour: Colour | None) -> None:
        """Give concepts a colour, or none."""
        ids = [key for kind, key in parts if kind == "concept"]
        self._do(lambda: edits.colour_concepts(self._session.document, ids, colour))

    def delete(self, parts: Iterable[Part]) -> None:
        """Delete concepts and links."""
        chosen = list(parts)
        concepts = [key for kind, key in chosen if kind == "concept"]
        links = [key for kind, key in chosen if kind == "association"]
        self._do(lambda: edits.delete_from_model(self._session.document, concepts, links))

    def link(self, start_id: str, end_id: str) -> Association | None:
        """Link two concepts."""
        return self._do(lambda: edits.link_concepts(self._session.document, start_id, end_id))

    def turn(self, association_id: str) -> None:
        """Turn a link round."""
        self._do(lambda: edits.turn_association(self._session.document, association_id))

    def _do(self, act: Callable[[], T]) -> T | None:
        try:
            return act()
        except KnownError as error:
            self.failed.emit(error)
            return None
