"""Moving what is selected by the keyboard: Alt with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journey_designer.core import edits
from journey_designer.core.edits.cards import Cell, cards_in
from journey_designer.core.edits.ordering import without
from journey_designer.core.records import Card, Lane, Record, Stage, Touchpoint

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_FIXED = ("touchpoints", "emotion")


class Moving:
    """Moves the selection by one place in time (``later``) or from lane to lane (``down``)."""

    def __init__(self, view: MapView) -> None:
        self._view = view

    def move(self, later: int, down: int) -> None:
        """One step in one direction; nothing where there is no place to go."""
        keys = self._view.commands.keys()
        if not keys:
            return
        record_type = keys[0][0]
        if record_type is Card:
            cards = [self._view.session.document.get(Card, key[1]) for key in keys if key[0] is Card]
            self._move_cards(cards, later, down)
        elif record_type is Touchpoint and later:
            self._move_all("touchpoint.move", Touchpoint, later)
        elif record_type is Stage and later:
            self._move_all("stage.move", Stage, later)
        elif record_type is Lane and down:
            self._move_all("lane.move", Lane, down)
        self._view.refocus()

    def _move_all(self, label: str, record_type: type[Record], step: int) -> None:
        """All selected ones of a kind, the foremost first, as one step; where that cannot move, none does."""
        chosen = self._view.commands.keys()
        keys = [key[1] for key in chosen if key[0] is record_type]
        document = self._view.session.document

        def act() -> None:
            with document.edit(label, name=self._name(record_type, keys[0])):
                for record_id in reversed(keys) if step > 0 else keys:
                    if not self._move_one(record_type, record_id, step):
                        return

        self._view.run(act)

    def _move_one(self, record_type: type[Record], record_id: str, step: int) -> bool:
        if record_type is Touchpoint:
            return self._move_touchpoint(record_id, step)
        return self._move_sibling(Stage if record_type is Stage else Lane, record_id, step)

    def _name(self, record_type: type[Record], record_id: str) -> str:
        record = self._view.session.document.get(record_type, record_id)
        return (
            self._view.surface.layout.words.lane(record)
            if isinstance(record, Lane)
            else str(getattr(record, "name", ""))
        )

    def _move_cards(self, cards: list[Card], later: int, down: int) -> None:
        document = self._view.session.document
        first = cards[0]
        cell = Cell.of(first)
        ids = [card.id for card in cards]
        if down:
            mates = cards_in(document, cell)
            place = [card.id for card in mates].index(first.id) + down
            rest = without(mates, *ids)
            if 0 <= place <= len(rest) and all(Cell.of(card) == cell for card in cards):
                self._view.run(lambda: edits.move_cards(document, ids, cell, place))
                return
            target = self._lane_beside(cell, down)
            index = 0 if down > 0 else None
        else:
            target, index = self._column_beside(cell, later), None
        if target is not None:
            self._view.run(lambda: edits.move_cards(document, ids, target, index))

    def _lane_beside(self, cell: Cell, down: int) -> Cell | None:
        rows = [row for row in self._view.surface.layout.rows if row.kind not in _FIXED]
        place = next((number for number, row in enumerate(rows) if row.id == cell.lane_id), None)
        if place is None or not 0 <= place + down < len(rows):
            return None
        return Cell(rows[place + down].id, cell.touchpoint_id, cell.stage_id)

    def _column_beside(self, cell: Cell, later: int) -> Cell | None:
        layout = self._view.surface.layout
        if cell.touchpoint_id is None:
            span = layout.span_index(cell.stage_id or "")
            if span is None or not 0 <= span + later < len(layout.spans):
                return None
            return Cell(cell.lane_id, stage_id=layout.spans[span + later].id)
        place = layout.column_index(cell.touchpoint_id)
        if place is None or not 0 <= place + later < len(layout.columns):
            return None
        column = layout.columns[place + later]
        if column.touchpoint_id is None:
            return Cell(cell.lane_id, stage_id=column.stage_id)
        return Cell(cell.lane_id, touchpoint_id=column.touchpoint_id)

    def _move_touchpoint(self, touchpoint_id: str, later: int) -> bool:
        """Inside its stage, or over its edge into the stage beside it; whether there was a place."""
        document = self._view.session.document
        touchpoint = document.get(Touchpoint, touchpoint_id)
        stage = document.get(Stage, touchpoint.stage_id)
        members = document.family(Touchpoint, "stage_id", stage.id)
        place = [member.id for member in members].index(touchpoint_id) + later
        if 0 <= place < len(members):
            edits.move_touchpoint(document, touchpoint_id, stage.id, place)
            return True
        stages = document.family(Stage, "journey_id", stage.journey_id)
        beside = [entry.id for entry in stages].index(stage.id) + later
        if 0 <= beside < len(stages):
            edits.move_touchpoint(document, touchpoint_id, stages[beside].id, 0 if later > 0 else None)
            return True
        return False

    def _move_sibling(self, record_type: type[Stage] | type[Lane], record_id: str, step: int) -> bool:
        document = self._view.session.document
        siblings = document.family(record_type, "journey_id", document.get(record_type, record_id).journey_id)
        place = [sibling.id for sibling in siblings].index(record_id) + step
        if not 0 <= place < len(siblings):
            return False
        (edits.move_stage if record_type is Stage else edits.move_lane)(document, record_id, place)
        return True
