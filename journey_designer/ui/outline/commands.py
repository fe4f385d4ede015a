"""What can be done to the records from the outline. Each is one step, the same that the map makes."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from journey_designer.core import edits
from journey_designer.core.changes import Key
from journey_designer.core.document import Document
from journey_designer.core.edits.cards import Cell, cards_in
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Card, Record, Stage, Touchpoint
from journey_designer.core.records.persona import Evidence
from journey_designer.core.rules import fitted
from journey_designer.ui.outline.moving import OutlineMoves
from journey_designer.ui.session import Session


class OutlineCommands:
    """The commands. ``failed`` is told what a rule or the store refuses; nothing has changed then.

    What was added and not named yet is remembered with its gesture, so that adding and naming are one step.
    """

    def __init__(self, session: Session, failed: Callable[[KnownError], None]) -> None:
        self._session = session
        self._failed = failed
        self.moves = OutlineMoves(session, self._run)
        self._fresh: tuple[Key, str] | None = None

    @property
    def _document(self) -> Document:
        return self._session.document

    # Texts

    def write(self, key: Key, text: str) -> None:
        """Give a record another text. A card that is left empty goes, unless it has a picture."""
        record = self._document.find(*key)
        gesture = self._fresh[1] if self._fresh is not None and self._fresh[0] == key else None
        self._fresh = None
        if isinstance(record, Card):
            self._write_card(record, text, gesture)
        elif isinstance(record, Stage | Touchpoint) and text != record.name:
            rename = edits.rename_stage if isinstance(record, Stage) else edits.rename_touchpoint
            kept = fitted(type(record), "name", text)
            self._run(lambda: rename(self._document, record.id, kept, gesture=gesture))

    def give_up(self, key: Key) -> None:
        """Nothing was written: a card that was added for it goes again, as if it had never been."""
        if self._fresh is None or self._fresh[0] != key:
            return
        gesture = self._fresh[1]
        self._fresh = None
        step = self._document.last_step
        if key[0] is Card and step is not None and step.gesture == gesture:
            self._run(self._document.undo)

    def _write_card(self, card: Card, text: str, gesture: str | None) -> None:
        if not text and gesture is not None:
            self._fresh = ((Card, card.id), gesture)
            self.give_up((Card, card.id))
        elif not text and not card.image:
            self._run(lambda: edits.delete_card(self._document, card.id))
        elif text != card.text:
            kept = fitted(Card, "text", text)
            self._run(lambda: edits.change_card(self._document, card.id, gesture=gesture, text=kept))

    # Adding

    def add_stage(self, after: Key | None) -> Key | None:
        """Add a stage after the one that a record belongs to, or at the end."""
        stage = self.stage_of(after)
        stages = self._document.family(Stage, "journey_id", self._session.journey_id)
        index = [one.id for one in stages].index(stage.id) + 1 if stage is not None else None
        return self._add(
            "stage.add", lambda: edits.add_stage(self._document, self._session.journey_id, index=index)
        )

    def add_touchpoint(self, near: Key | None) -> Key | None:
        """Add a touchpoint after the one that a record belongs to, or at the end of its stage or of the last one."""
        stages = self._document.family(Stage, "journey_id", self._session.journey_id)
        stage = self.stage_of(near) or (stages[-1] if stages else None)
        if stage is None:
            return self.add_stage(None)
        here = self.touchpoint_of(near)
        members = self._document.family(Touchpoint, "stage_id", stage.id)
        index = [one.id for one in members].index(here.id) + 1 if here is not None else None
        stage_id = stage.id
        return self._add(
            "touchpoint.add", lambda: edits.add_touchpoint(self._document, stage_id, index=index)
        )

    def add_card(self, near: Key, lane_id: str | None = None) -> Key | None:
        """Add a card under a stage or a touchpoint, or after a card; in a lane, or in that of the card."""
        record = self._document.find(*near)
        cell, index = None, None
        if isinstance(record, Card):
            cell = Cell.of(record)
            if lane_id is not None and lane_id != record.lane_id:
                cell = Cell(lane_id, record.touchpoint_id, record.stage_id)
            else:
                index = [one.id for one in cards_in(self._document, cell)].index(record.id) + 1
        elif isinstance(record, Touchpoint) and lane_id is not None:
            cell = Cell(lane_id, touchpoint_id=record.id)
        elif isinstance(record, Stage) and lane_id is not None:
            cell = Cell(lane_id, stage_id=record.id)
        if cell is None:
            return None
        return self._add("card.add", lambda: edits.add_card(self._document, cell, index=index))

    def _add(self, label: str, act: Callable[[], Record]) -> Key | None:
        token = f"outline-{uuid.uuid4()}"
        made: list[Record] = []

        def run() -> None:
            with self._document.edit(label, gesture=token, name="", text="", count=1):
                made.append(act())

        if not self._run(run):
            return None
        key: Key = (type(made[0]), made[0].id)
        self._fresh = (key, token)
        return key

    # Changing

    def delete(self, keys: list[Key]) -> None:
        """Delete records with all that belongs to them."""
        if keys:
            self._run(lambda: edits.delete_selection(self._document, keys))

    def set_hidden(self, key: Key, is_hidden: bool) -> None:
        """Take a stage or a touchpoint off the map, or put it back."""
        change = edits.change_stage if key[0] is Stage else edits.change_touchpoint
        self._run(lambda: change(self._document, key[1], is_hidden=is_hidden))

    def set_key_moment(self, touchpoint_id: str, is_key_moment: bool) -> None:
        """Star a touchpoint, or take the star away."""
        self._run(lambda: edits.change_touchpoint(self._document, touchpoint_id, is_key_moment=is_key_moment))

    def grade(self, card_id: str, evidence: Evidence) -> None:
        """Say how well a card is known."""
        self._run(lambda: edits.change_card(self._document, card_id, evidence=evidence))

    def put_in_lane(self, card_id: str, lane_id: str) -> None:
        """Move a card to another lane, under the same touchpoint or stage."""

        def move() -> None:
            card = self._document.get(Card, card_id)
            cell = Cell(lane_id, card.touchpoint_id, card.stage_id)
            edits.move_card(self._document, card_id, cell, None)

        self._run(move)

    # Looking

    def touchpoint_of(self, key: Key | None) -> Touchpoint | None:
        """The touchpoint that a record is or lies under."""
        record = self._document.find(*key) if key is not None else None
        if isinstance(record, Card) and record.touchpoint_id is not None:
            return self._document.find(Touchpoint, record.touchpoint_id)
        return record if isinstance(record, Touchpoint) else None

    def stage_of(self, key: Key | None) -> Stage | None:
        """The stage that a record is or lies under."""
        touchpoint = self.touchpoint_of(key)
        if touchpoint is not None:
            return self._document.find(Stage, touchpoint.stage_id)
        record = self._document.find(*key) if key is not None else None
        if isinstance(record, Card):
            return self._document.find(Stage, record.stage_id or "")
        return record if isinstance(record, Stage) else None

    def _run(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except KnownError as error:
            self._failed(error)
            return False
        return True
