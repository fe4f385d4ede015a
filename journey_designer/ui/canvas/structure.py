"""What the structure commands do with the selection: split, join, hide, fold, turn cards into something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from journey_designer.core import edits
from journey_designer.core.changes import Key
from journey_designer.core.records import Card, Lane, Record, Stage, Touchpoint
from journey_designer.core.records.journey import LaneKind
from journey_designer.ui.canvas.wording import ui_text

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView


class Structure:
    """Commands on the selected records; each is one step, and nothing where nothing fits."""

    def __init__(self, view: MapView) -> None:
        self._view = view

    def _chosen(self, record_type: type[Record]) -> list[Key]:
        chosen = self._view.commands.keys()
        return [key for key in chosen if key[0] is record_type]

    def split(self) -> None:
        """Start a new stage with the selected touchpoint."""
        document = self._view.session.document
        chosen = self._chosen(Touchpoint)
        if chosen:
            self._view.run(lambda: edits.split_stage(document, chosen[0][1], ui_text("New stage")))

    def join(self) -> None:
        """Join the selected stage with the one after it."""
        document = self._view.session.document
        chosen = self._chosen(Stage)
        if chosen:
            self._view.run(lambda: edits.join_stages(document, chosen[0][1]))

    def hide(self) -> None:
        """Hide the selected stages, touchpoints and lanes; they stay in the project."""
        keys = [key for kind in (Stage, Touchpoint, Lane) for key in self._chosen(kind)]
        if keys:
            self._set(keys, is_hidden=True)
            self._view.commands.select_none()

    def show_all(self) -> None:
        """Show everything of this journey that is hidden."""
        session = self._view.session
        document = session.document
        stages = document.family(Stage, "journey_id", session.journey_id)
        hidden: list[Key] = [(Stage, stage.id) for stage in stages if stage.is_hidden]
        lanes = document.family(Lane, "journey_id", session.journey_id)
        hidden += [(Lane, lane.id) for lane in lanes if lane.is_hidden]
        for stage in stages:
            family = document.family(Touchpoint, "stage_id", stage.id)
            hidden += [(Touchpoint, entry.id) for entry in family if entry.is_hidden]
        if hidden:
            self._set(hidden, is_hidden=False)

    def fold(self) -> None:
        """Fold the selected lanes and stages, or unfold them."""
        commands = self._view.commands
        for _, lane_id in self._chosen(Lane):
            commands.toggle_fold(lane_id)
        for _, stage_id in self._chosen(Stage):
            commands.toggle_stage(stage_id)

    def to_touchpoint(self) -> None:
        """Make the selected cards touchpoints of their own."""
        self._turn(lambda card_id: edits.card_to_touchpoint(self._view.session.document, card_id))

    def to_lane(self, kind: LaneKind) -> None:
        """Move the selected cards to the lane of a kind."""
        self._turn(lambda card_id: edits.card_to_lane(self._view.session.document, card_id, kind))

    def to_idea(self) -> None:
        """Note ideas from the selected cards."""
        self._turn(lambda card_id: edits.card_to_idea(self._view.session.document, card_id))

    def _turn(self, one: Callable[[str], object]) -> None:
        cards = [key[1] for key in self._chosen(Card)]
        document = self._view.session.document

        def act() -> None:
            with document.edit("card.to_lane", text=document.get(Card, cards[0]).text[:60]):
                for card_id in cards:
                    one(card_id)

        if len(cards) == 1:
            self._view.run(lambda: one(cards[0]))
        elif cards:
            self._view.run(act)
        self._view.refocus()

    def _set(self, keys: list[Key], **fields: object) -> None:
        document = self._view.session.document
        changers: dict[type[Record], Callable[..., object]] = {
            Stage: edits.change_stage,
            Touchpoint: edits.change_touchpoint,
            Lane: edits.change_lane,
        }
        label = {Stage: "stage.change", Touchpoint: "touchpoint.change", Lane: "lane.change"}[keys[0][0]]

        def act() -> None:
            with document.edit(label):
                for record_type, record_id in keys:
                    changers[record_type](document, record_id, **fields)

        self._view.run(act)
