"""What marks the selected things: stars, scores, grades of evidence, colours, pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from journey_designer.core import edits
from journey_designer.core.changes import Key
from journey_designer.core.numbers import rounded
from journey_designer.core.records import Card, Lane, Record, Stage, Touchpoint
from journey_designer.core.records.persona import Colour, Evidence
from journey_designer.ui import images

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_DIGITS = "12345١٢٣٤٥۱۲۳۴۵"
_SCORED = 5


class Marking:
    """Commands on the selected records; each is one step, and nothing where nothing fits."""

    def __init__(self, view: MapView) -> None:
        self._view = view

    def toggle_key_moment(self) -> None:
        """Star the selected touchpoints, or take the stars away."""
        document = self._view.session.document
        chosen = [document.get(Touchpoint, key[1]) for key in self._chosen(Touchpoint)]
        star = not all(entry.is_key_moment for entry in chosen)

        def act() -> None:
            label = "touchpoint.star" if star else "touchpoint.unstar"
            with document.edit(label, name=chosen[0].name):
                for entry in chosen:
                    edits.change_touchpoint(document, entry.id, is_key_moment=star)

        if chosen:
            self._view.run(act)

    def grade(self, evidence: Evidence) -> None:
        """Say how well the selected cards are known."""
        document = self._view.session.document
        chosen = [key[1] for key in self._chosen(Card)]

        def act() -> None:
            with document.edit("card.evidence", text=self._name((Card, chosen[0]))):
                for card_id in chosen:
                    edits.change_card(document, card_id, evidence=evidence)

        if chosen:
            self._view.run(act)

    def colour(self, colour: Colour | None) -> None:
        """Give the selected stages, lanes and cards a colour; None lets it come by itself."""
        document = self._view.session.document
        changers: dict[type[Record], Callable[..., object]] = {
            Stage: edits.change_stage,
            Lane: edits.change_lane,
            Card: edits.change_card,
        }
        keys = [key for kind in changers for key in self._chosen(kind)]

        def act() -> None:
            with document.edit("map.colour", name=self._name(keys[0])):
                for record_type, record_id in keys:
                    changers[record_type](document, record_id, colour=colour)

        if keys:
            self._view.run(act)

    def set_score(self, touchpoint_id: str, score: float | None, gesture: str | None = None) -> None:
        """Say how satisfied the customer is at a touchpoint."""
        document = self._view.session.document
        self._view.run(lambda: edits.set_satisfaction(document, touchpoint_id, score, gesture=gesture))

    def step_score(self, touchpoint_id: str, step: float) -> None:
        """A point of the curve up or down, kept between -2 and +2."""
        touchpoint = self._view.session.document.get(Touchpoint, touchpoint_id)
        score = rounded((touchpoint.score or 0.0) + step)
        self.set_score(touchpoint_id, min(max(score, -2.0), 2.0), gesture=f"score {touchpoint_id}")

    def type_score(self, touchpoint_id: str, typed: str) -> None:
        """On the emotion lane the keys 1 to 5 choose one of the five faces."""
        if len(typed) == 1 and typed in _DIGITS:
            self.set_score(touchpoint_id, float(_DIGITS.index(typed) % _SCORED - 2))

    def clear_scores(self) -> None:
        """Take the satisfaction of the selected touchpoints away: not assessed."""
        document = self._view.session.document
        chosen = [key[1] for key in self._chosen(Touchpoint)]

        def act() -> None:
            with document.edit("touchpoint.satisfaction", name=self._name((Touchpoint, chosen[0]))):
                for touchpoint_id in chosen:
                    edits.set_satisfaction(document, touchpoint_id, None)

        if chosen:
            self._view.run(act)

    def put_picture(self, path: Path) -> None:
        """Put a picture from a file on the selected cards."""
        document = self._view.session.document
        chosen = [key[1] for key in self._chosen(Card)]

        def act() -> None:
            asset = self._view.shelf.keep(images.encoded(images.from_file(path)))
            with document.edit("card.image", text=self._name((Card, chosen[0]))):
                for card_id in chosen:
                    edits.set_card_image(document, card_id, asset)

        if chosen:
            self._view.run(act)

    def remove_picture(self) -> None:
        """Take the pictures of the selected cards away."""
        document = self._view.session.document
        chosen = [key[1] for key in self._chosen(Card)]

        def act() -> None:
            with document.edit("card.image", text=self._name((Card, chosen[0]))):
                for card_id in chosen:
                    edits.set_card_image(document, card_id, None)

        if chosen:
            self._view.run(act)

    def _chosen(self, record_type: type[Record]) -> list[Key]:
        chosen = self._view.commands.keys()
        return [key for key in chosen if key[0] is record_type]

    def _name(self, key: Key) -> str:
        record = self._view.session.document.get(*key)
        if isinstance(record, Card):
            return record.text[:60]
        if isinstance(record, Lane):
            return record.title or self._view.surface.layout.words.lane(record)
        return str(getattr(record, "name", ""))
