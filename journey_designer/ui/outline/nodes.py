"""The nodes of the outline, and what the records say they should be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from journey_designer.core.changes import Key
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Lane, Stage, Touchpoint


@dataclass(slots=True, eq=False)
class Node:
    """One row of the outline: a stage, a touchpoint or a card. The root has no key. ``row`` is its place in its parent."""

    key: Key | None
    serial: int
    parent: Node | None = None
    row: int = 0
    children: list[Node] = field(default_factory=list)

    @property
    def depth(self) -> int:
        """How many nodes are above it."""
        return 0 if self.parent is None else self.parent.depth + 1

    def renumber(self, first: int = 0) -> None:
        """Tell the children their places, from one of them on."""
        for row in range(first, len(self.children)):
            self.children[row].row = row

    def walk(self) -> Iterator[Node]:
        """This node and everything under it."""
        yield self
        for child in self.children:
            yield from child.walk()


class OutlineRecords:
    """What the records of a journey say of its outline: stages in time, under them their own cards and their
    touchpoints, under these their cards, lane by lane. What is hidden on the map is here all the same.
    """

    def __init__(self, document: Document, journey_id: str) -> None:
        self._document = document
        self._journey_id = journey_id

    def children(self, key: Key | None, order: dict[str, int]) -> list[Key]:
        """The keys under a node; ``order`` is the place of each lane."""
        document = self._document
        if key is None:
            return [(Stage, stage.id) for stage in document.family(Stage, "journey_id", self._journey_id)]
        if key[0] is Touchpoint:
            return self._cards("touchpoint_id", key[1], order)
        if key[0] is Stage:
            touchpoints = document.family(Touchpoint, "stage_id", key[1])
            return [*self._cards("stage_id", key[1], order), *((Touchpoint, one.id) for one in touchpoints)]
        return []

    def parent(self, key: Key) -> Key | None:
        """The node that the record belongs under now; None for a stage."""
        record = self._document.find(*key)
        if isinstance(record, Touchpoint):
            return Stage, record.stage_id
        if isinstance(record, Card):
            return (
                (Touchpoint, record.touchpoint_id) if record.touchpoint_id else (Stage, record.stage_id or "")
            )
        return None

    def is_mine(self, key: Key) -> bool:
        """Whether the record is there and belongs to this journey."""
        record = self._document.find(*key)
        if isinstance(record, Stage):
            return record.journey_id == self._journey_id
        if isinstance(record, Touchpoint):
            return self.is_mine((Stage, record.stage_id))
        above = self.parent(key)
        return above is not None and self.is_mine(above)

    def lane_order(self) -> dict[str, int]:
        """The place of each lane of the journey."""
        lanes = self._document.family(Lane, "journey_id", self._journey_id)
        return {lane.id: place for place, lane in enumerate(lanes)}

    def _cards(self, field_name: str, owner: str, order: dict[str, int]) -> list[Key]:
        cards = self._document.family(Card, field_name, owner)
        return [(Card, card.id) for card in sorted(cards, key=lambda card: order.get(card.lane_id, 0))]
