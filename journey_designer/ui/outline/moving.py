"""Moving records by one place from the outline: what Alt and an arrow key do."""

from __future__ import annotations

from collections.abc import Callable

from journey_designer.core import edits
from journey_designer.core.changes import Key
from journey_designer.core.document import Document
from journey_designer.core.edits.cards import Cell, cards_in
from journey_designer.core.edits.ordering import without
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.ui.session import Session

FIXED = ("touchpoints", "emotion")
"""Kinds of lanes that hold no cards."""


def card_lanes(session: Session) -> list[Lane]:
    """The lanes of the current journey that can hold cards."""
    lanes = session.document.family(Lane, "journey_id", session.journey_id)
    return [lane for lane in lanes if lane.kind not in FIXED]


class OutlineMoves:
    """Moves records. ``run`` does an edit and tells what is refused."""

    def __init__(self, session: Session, run: Callable[[Callable[[], object]], bool]) -> None:
        self._session = session
        self._run = run

    @property
    def _document(self) -> Document:
        return self._session.document

    def move(self, keys: list[Key], step: int) -> None:
        """One place up (-1) or down (+1): stages and touchpoints in time, cards in their cell and then from lane to lane."""
        record = self._document.find(*keys[0]) if keys else None
        if isinstance(record, Stage):
            self._move_stage(record, step)
        elif isinstance(record, Touchpoint):
            self._move_touchpoint(record, step)
        elif isinstance(record, Card):
            self._move_cards(self._mates(record, keys), step)

    def move_in_time(self, keys: list[Key], step: int) -> None:
        """Cards to the touchpoint before (-1) or after (+1)."""
        record = self._document.find(*keys[0]) if keys else None
        if not isinstance(record, Card):
            self.move(keys, step)
            return
        cards = self._mates(record, keys)
        target = self._cell_beside(Cell.of(record), step)
        if target is not None:
            self._run(lambda: edits.move_cards(self._document, [card.id for card in cards], target, None))

    def _move_stage(self, stage: Stage, step: int) -> None:
        siblings = self._document.family(Stage, "journey_id", stage.journey_id)
        place = [one.id for one in siblings].index(stage.id) + step
        if 0 <= place < len(siblings):
            self._run(lambda: edits.move_stage(self._document, stage.id, place))

    def _move_touchpoint(self, touchpoint: Touchpoint, step: int) -> None:
        """Inside its stage, or over its edge into the stage beside it."""
        members = self._document.family(Touchpoint, "stage_id", touchpoint.stage_id)
        index: int | None = [one.id for one in members].index(touchpoint.id) + step
        stage_id = touchpoint.stage_id
        if index is not None and not 0 <= index < len(members):
            stages = self._document.family(Stage, "journey_id", self._session.journey_id)
            beside = [one.id for one in stages].index(stage_id) + step
            if not 0 <= beside < len(stages):
                return
            stage_id, index = stages[beside].id, 0 if step > 0 else None
        self._run(lambda: edits.move_touchpoint(self._document, touchpoint.id, stage_id, index))

    def _move_cards(self, cards: list[Card], step: int) -> None:
        cell = Cell.of(cards[0])
        ids = [card.id for card in cards]
        mates = cards_in(self._document, cell)
        place = [card.id for card in mates].index(ids[0]) + step
        index: int | None = place
        if not 0 <= place <= len(without(mates, *ids)):
            lanes = [lane.id for lane in card_lanes(self._session)]
            beside = lanes.index(cell.lane_id) + step if cell.lane_id in lanes else -1
            if not 0 <= beside < len(lanes):
                return
            cell, index = Cell(lanes[beside], cell.touchpoint_id, cell.stage_id), 0 if step > 0 else None
        self._run(lambda: edits.move_cards(self._document, ids, cell, index))

    def _mates(self, card: Card, keys: list[Key]) -> list[Card]:
        """The chosen cards of the same cell, from the top."""
        chosen = {key[1] for key in keys if key[0] is Card}
        return [one for one in cards_in(self._document, Cell.of(card)) if one.id in chosen or one == card]

    def _cell_beside(self, cell: Cell, step: int) -> Cell | None:
        stages = self._document.family(Stage, "journey_id", self._session.journey_id)
        if cell.touchpoint_id is None:
            place = [one.id for one in stages].index(cell.stage_id or "") + step
            return Cell(cell.lane_id, stage_id=stages[place].id) if 0 <= place < len(stages) else None
        line = [one.id for stage in stages for one in self._document.family(Touchpoint, "stage_id", stage.id)]
        place = line.index(cell.touchpoint_id) + step
        return Cell(cell.lane_id, touchpoint_id=line[place]) if 0 <= place < len(line) else None
