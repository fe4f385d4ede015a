"""What a user can do to the map, whatever the hand: menu, shortcut, key, button."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from journey_designer.core import edits
from journey_designer.core.changes import Key
from journey_designer.core.edits.cards import Cell
from journey_designer.core.records import LANES_WITHOUT_CARDS, Card, Lane, Record, Stage, Touchpoint
from journey_designer.layout.grid import Hit
from journey_designer.ui.canvas.editing import Editing
from journey_designer.ui.canvas.focus import NOWHERE, Focus
from journey_designer.ui.canvas.gesture import gesture_token
from journey_designer.ui.canvas.marking import Marking
from journey_designer.ui.canvas.moving import Moving
from journey_designer.ui.canvas.pasting import Pasting
from journey_designer.ui.canvas.structure import Structure

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_ORDER: dict[type[Record], int] = {Stage: 0, Touchpoint: 1, Lane: 2, Card: 3}


class MapCommands:
    """The commands of one map view. They act on the selection, or on what the keyboard is on."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self.editing = Editing(view)
        self.pasting = Pasting(view)
        self.moving = Moving(view)
        self.structure = Structure(view)
        self.marking = Marking(view)

    # Looking

    def keys(self) -> list[Key]:
        """What a command acts on: the selection in the order of the eye."""
        return sorted(self._view.session.selection, key=lambda key: (_ORDER.get(key[0], 9), self._place(key)))

    def in_reading_order(self, cards: Iterable[Card]) -> list[Card]:
        """Cards by lane, then in time, then from the top."""
        return sorted(cards, key=lambda card: self._place((Card, card.id)))

    def _place(self, key: Key) -> tuple[float, float]:
        rect = self._view.overlay.record_rect(*key)
        return (rect.y, rect.x) if rect is not None else (0.0, 0.0)

    # Adding

    def add_stage(self) -> None:
        """Add a stage after the one that is selected, or at the end, and name it."""
        session = self._view.session
        stages = session.document.family(Stage, "journey_id", session.journey_id)
        current = self._current_stage()
        index = next((n for n, stage in enumerate(stages, 1) if current and stage.id == current.id), None)
        self.insert_stage(index)

    def insert_stage(self, index: int | None) -> None:
        """Add a stage at a place and name it."""
        session = self._view.session
        token = gesture_token()
        made: list[Stage] = []

        def act() -> None:
            with session.document.edit("stage.add", gesture=token, name=""):
                made.append(edits.add_stage(session.document, session.journey_id, index=index))

        if self._view.run(act) and made:
            self._name(Focus("stage", "", made[0].id, made[0].id), (Stage, made[0].id), token)

    def add_touchpoint(self) -> None:
        """Add a touchpoint after the one that is selected, or at the end of the stage, and name it."""
        session = self._view.session
        stage = self._current_stage()
        if stage is None:
            self.add_stage()
            return
        current = session.touchpoint or self._focused_touchpoint()
        members = session.document.family(Touchpoint, "stage_id", stage.id)
        index = next((n for n, entry in enumerate(members, 1) if current and entry.id == current.id), None)
        self.insert_touchpoint(stage.id, index)

    def insert_touchpoint(self, stage_id: str, index: int | None) -> None:
        """Add a touchpoint to a stage at a place and name it."""
        document = self._view.session.document
        token = gesture_token()
        made: list[Touchpoint] = []

        def act() -> None:
            with document.edit("touchpoint.add", gesture=token, name=""):
                made.append(edits.add_touchpoint(document, stage_id, index=index))

        if self._view.run(act) and made:
            row = self._view.surface.layout.row_of_kind("touchpoints")
            focus = Focus("touchpoint", row.id if row else "", made[0].id, made[0].id)
            self._name(focus, (Touchpoint, made[0].id), token)

    def add_lane(self) -> None:
        """Add a lane of the user's own after the one that is selected, or at the end, and name it."""
        session = self._view.session
        lanes = session.document.family(Lane, "journey_id", session.journey_id)
        current = self._view.focus.row_id if self._view.focus.kind == "lane" else ""
        self.insert_lane(next((n for n, lane in enumerate(lanes, 1) if lane.id == current), None))

    def insert_lane(self, index: int | None) -> None:
        """Add a lane at a place and name it."""
        session = self._view.session
        token = gesture_token()
        made: list[Lane] = []

        def act() -> None:
            with session.document.edit("lane.add", gesture=token, title=""):
                made.append(edits.add_lane(session.document, session.journey_id, index=index))

        if self._view.run(act) and made:
            columns = self._view.surface.layout.columns
            focus = Focus("lane", made[0].id, columns[0].id if columns else "", made[0].id)
            self._name(focus, (Lane, made[0].id), token)

    def add_card(self) -> None:
        """Start a card in the cell that the keyboard is on, or in the first one that can hold it."""
        cell = self._view.path.cell(self._view.focus) or self.first_cell()
        if cell is not None:
            self.start_card(cell)

    def start_card(self, cell: Cell, typed: str = "", index: int | None = None) -> None:
        """Write a new card into a cell."""
        self.editing.start_card(cell, typed, index)

    def _name(self, focus: Focus, key: Key, token: str) -> None:
        self._view.session.select({key})
        self._view.set_focus(focus)
        self.editing.rename(key, gesture=token)

    # Changing

    def edit_focus(self, typed: str = "") -> None:
        """Edit what the keyboard is on: a name, a card, or a new card in an empty cell."""
        focus = self._view.focus
        keys: dict[str, type[Record]] = {"stage": Stage, "touchpoint": Touchpoint, "lane": Lane}
        if focus.kind == "card":
            if typed:
                cell = self._view.path.cell(focus)
                card = self._view.session.document.find(Card, focus.record_id)
                if card is not None:
                    cell = Cell.of(card)
                if cell is not None:
                    self.start_card(cell, typed)
            else:
                self.editing.edit_card(focus.record_id)
        elif focus.kind in keys:
            self.editing.rename((keys[focus.kind], focus.record_id), typed=typed)
        elif focus.kind == "cell":
            cell = self._view.path.cell(focus)
            if cell is not None:
                self.start_card(cell, typed)
            elif typed:
                touchpoint = self._focused_touchpoint()
                if touchpoint is not None:
                    self.marking.type_score(touchpoint.id, typed)

    def edit_hit(self, found: Hit) -> None:
        """A double click: edit what is there, or start something new."""
        if found.kind == "card" and found.card_id is not None:
            self.editing.edit_card(found.card_id)
        elif found.kind in ("touchpoint", "point") and found.touchpoint_id is not None:
            self.editing.rename((Touchpoint, found.touchpoint_id))
        elif found.kind == "stage" and found.stage_id is not None:
            self.editing.rename((Stage, found.stage_id))
        elif found.kind == "lane" and found.lane_id is not None:
            self.editing.rename((Lane, found.lane_id))
        elif found.kind == "cell" and found.lane_id is not None:
            self._edit_cell(found)

    def _edit_cell(self, found: Hit) -> None:
        lane = self._view.session.document.find(Lane, found.lane_id or "")
        if lane is None or found.stage_id is None:
            return
        if lane.kind == "touchpoints" and found.touchpoint_id is None:
            self.insert_touchpoint(found.stage_id, None)
        elif lane.kind == "emotion" and found.touchpoint_id is not None:
            self.marking.set_score(found.touchpoint_id, 0.0)
        elif found.cell is not None and lane.kind not in LANES_WITHOUT_CARDS:
            self.start_card(found.cell)

    def delete(self) -> None:
        """Delete what is selected."""
        keys = self.keys()
        if not keys:
            return
        document = self._view.session.document
        if self._view.run(lambda: edits.delete_selection(document, keys)):
            self._view.refocus()

    def duplicate(self) -> None:
        """Copy what is selected, right after it; the copies are selected."""
        keys = self.keys()
        document = self._view.session.document
        made: list[Record] = []
        if keys and self._view.run(lambda: made.extend(edits.duplicate_selection(document, keys))):
            self._view.session.select({(type(record), record.id) for record in made})

    def select_all(self) -> None:
        """Select every card of the journey; where there is none, every touchpoint."""
        session = self._view.session
        document = session.document
        lanes = document.family(Lane, "journey_id", session.journey_id)
        cards: set[Key] = {
            (Card, card.id) for lane in lanes for card in document.family(Card, "lane_id", lane.id)
        }
        touchpoints: set[Key] = {
            (Touchpoint, column.touchpoint_id)
            for column in self._view.surface.layout.columns
            if column.touchpoint_id is not None
        }
        session.select(cards or touchpoints)

    def select_none(self) -> None:
        """Select nothing, and leave the keyboard nowhere."""
        self._view.session.select(())
        self._view.set_focus(NOWHERE)

    # Parts

    def _focused_touchpoint(self) -> Touchpoint | None:
        return self._view.session.document.find(Touchpoint, self._view.focus.column_id)

    def _current_stage(self) -> Stage | None:
        session = self._view.session
        document = session.document
        if session.stage is not None:
            return session.stage
        touchpoint = session.touchpoint or self._focused_touchpoint()
        if touchpoint is not None:
            return document.find(Stage, touchpoint.stage_id)
        focused = document.find(Stage, self._view.focus.column_id) or document.find(
            Stage, self._view.focus.record_id
        )
        stages = document.family(Stage, "journey_id", session.journey_id)
        return focused or (stages[-1] if stages else None)

    def first_cell(self) -> Cell | None:
        """The first cell that can hold cards, in the column that the keyboard is on; None where there is none."""
        layout = self._view.surface.layout
        row = next((row for row in layout.rows if row.kind not in LANES_WITHOUT_CARDS), None)
        if row is None or not layout.columns:
            return None
        column_id = self._view.focus.column_id
        place = layout.column_index(column_id) or 0
        column = layout.columns[place]
        if column.touchpoint_id is None:
            return Cell(row.id, stage_id=column.stage_id)
        return Cell(row.id, touchpoint_id=column.touchpoint_id)
