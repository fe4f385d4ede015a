"""What the structure commands do with the selection: split, join, hide, fold, turn cards into something else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
            self._set("map.hide", keys, is_hidden=True)
            self._view.commands.select_none()

    def show(self, record: Record) -> None:
        """Show something again that was hidden."""
        self._set("map.show", [(type(record), record.id)], is_hidden=False)

    def show_all(self) -> None:
        """Show everything of this journey that is hidden, by the project or by this window."""
        session = self._view.session
        document = session.document
        self._view.set_sight(self._view.sight.whole(document, session.journey_id))
        stages = document.family(Stage, "journey_id", session.journey_id)
        hidden: list[Key] = [(Stage, stage.id) for stage in stages if stage.is_hidden]
        lanes = document.family(Lane, "journey_id", session.journey_id)
        hidden += [(Lane, lane.id) for lane in lanes if lane.is_hidden]
        for stage in stages:
            family = document.family(Touchpoint, "stage_id", stage.id)
            hidden += [(Touchpoint, entry.id) for entry in family if entry.is_hidden]
        if hidden:
            self._set("map.show", hidden, is_hidden=False)

    def fold(self) -> None:
        """Fold the selected lanes and stages to a line, or unfold them if all are folded; one step."""
        document = self._view.session.document
        keys = [*self._chosen(Lane), *self._chosen(Stage)]
        folds = any(not getattr(document.get(*key), "is_folded", True) for key in keys)
        if keys:
            self._set("map.fold" if folds else "map.unfold", keys, is_folded=folds)

    def toggle_fold(self, lane_id: str) -> None:
        """Fold a lane, or unfold it."""
        self._toggle((Lane, lane_id))

    def toggle_stage(self, stage_id: str) -> None:
        """Fold a stage to its number, or unfold it."""
        self._toggle((Stage, stage_id))

    def _toggle(self, key: Key) -> None:
        folds = not getattr(self._view.session.document.get(*key), "is_folded", False)
        self._set("map.fold" if folds else "map.unfold", [key], is_folded=folds)

    def insert_beside(self, after: int) -> None:
        """Insert a stage, touchpoint or lane before (0) or after (1) the selected one, and name it."""
        commands, document = self._view.commands, self._view.session.document
        for record_type, record_id in commands.keys()[:1]:
            record = document.get(record_type, record_id)
            if isinstance(record, Touchpoint):
                family = document.family(Touchpoint, "stage_id", record.stage_id)
                commands.insert_touchpoint(record.stage_id, _place(family, record) + after)
            elif isinstance(record, Stage):
                stages = document.family(Stage, "journey_id", record.journey_id)
                commands.insert_stage(_place(stages, record) + after)
            elif isinstance(record, Lane):
                lanes = document.family(Lane, "journey_id", record.journey_id)
                commands.insert_lane(_place(lanes, record) + after)

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

    def _set(self, label: str, keys: list[Key], **fields: object) -> None:
        document = self._view.session.document
        changers: dict[type[Record], Callable[..., object]] = {
            Stage: edits.change_stage,
            Touchpoint: edits.change_touchpoint,
            Lane: edits.change_lane,
        }

        def act() -> None:
            with document.edit(label, name=self._name(keys[0])):
                for record_type, record_id in keys:
                    changers[record_type](document, record_id, **fields)

        self._view.run(act)

    def _name(self, key: Key) -> str:
        record = self._view.session.document.get(*key)
        if isinstance(record, Lane):
            return self._view.surface.layout.words.lane(record)
        return str(getattr(record, "name", ""))


def _place(family: Sequence[Record], record: Record) -> int:
    return [entry.id for entry in family].index(record.id)
