"""How the outline follows a step: rows go, come and move, as few as possible, and others are said to show something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journey_designer.core.changes import Change, Key
from journey_designer.core.records import Card, Lane, Record, Stage, Touchpoint
from journey_designer.ui.outline.nodes import Node, OutlineRecords

if TYPE_CHECKING:
    from journey_designer.ui.outline.model import OutlineModel

_PLACES = ("journey_id", "stage_id", "touchpoint_id", "lane_id", "rank")


class Syncing:
    """Brings the nodes of a model to what the records say after some changes."""

    def __init__(self, model: OutlineModel, records: OutlineRecords, changes: Sequence[Change]) -> None:
        self._model = model
        self._records = records
        self._changes = changes
        self._order = records.lane_order()
        self._dirty: dict[Key | None, None] = {}
        self._doubtful: dict[Key, None] = {}
        self._shown: dict[Key, None] = {}
        self._lanes_moved = False
        self._lanes_shown = False

    def run(self) -> None:
        """Do it."""
        for change in self._changes:
            self._sort(change)
        if self._lanes_moved:
            self._model.reorder(
                lambda node: {
                    key: place for place, key in enumerate(self._records.children(node.key, self._order))
                }
            )
        self._remove_gone(spares_holders=True)
        for key in sorted(self._dirty, key=self._only_loses):
            node = self._node(key)
            if node is not None:
                self._put_right(node)
        self._remove_gone(spares_holders=False)
        self._tell()

    def _sort(self, change: Change) -> None:
        before, after = change.before, change.after
        if isinstance(change.record, Lane):
            self._lanes_moved |= _is_moved(before, after)
            self._lanes_shown = True
        elif isinstance(change.record, Stage | Touchpoint | Card):
            self._shown[change.key] = None
            if before is None or after is None or _is_moved(before, after):
                self._doubtful[change.key] = None
                for record in (before, after):
                    if record is not None:
                        self._dirty[_above(record)] = None
            if isinstance(after, Touchpoint):
                self._shown[(Stage, after.stage_id)] = None
            if isinstance(before, Touchpoint):
                self._shown[(Stage, before.stage_id)] = None

    def _node(self, key: Key | None) -> Node | None:
        return self._model.root if key is None else self._model.find(key)

    def _remove_gone(self, *, spares_holders: bool) -> None:
        """Take away what is no longer in the journey, highest first, in runs.

        What still holds something that belongs elsewhere now is spared until that has moved on.
        """
        found = [node for key in self._doubtful if (node := self._model.find(key)) is not None]
        by_parent: dict[int, list[Node]] = {}
        for node in sorted(found, key=lambda node: (node.depth, node.row)):
            if node.parent is not None and not self._is_mine(node):
                by_parent.setdefault(node.parent.serial, []).append(node)
        for members in by_parent.values():
            self._remove(members, spares_holders=spares_holders)

    def _remove(self, members: list[Node], *, spares_holders: bool) -> None:
        """Take away neighbours under one parent, unless they went with it."""
        gone = [node for node in members if node.key is not None and self._model.find(node.key) is node]
        if spares_holders:
            gone = [node for node in gone if not any(self._is_mine(one) for one in node.walk())]
        parent = gone[0].parent if gone else None
        for first, last in _runs([node.row for node in gone]):
            if parent is not None:
                self._model.remove(parent, first, last)

    def _is_mine(self, node: Node) -> bool:
        return node.key is not None and self._records.is_mine(node.key)

    def _only_loses(self, key: Key | None) -> bool:
        """Whether no row comes to a node from elsewhere. Those that get one go first, so that none makes room in vain."""
        node = self._node(key)
        if node is None:
            return True
        found = (self._model.find(child) for child in self._records.children(key, self._order))
        return all(child is None or child.parent is node for child in found)

    def _put_right(self, node: Node) -> None:
        """Make the children those that the records name, in their order."""
        wanted = self._records.children(node.key, self._order)
        places = {key: place for place, key in enumerate(wanted)}
        row = 0
        while row < len(wanted):
            key = wanted[row]
            here = node.children[row] if row < len(node.children) else None
            if here is not None and here.key == key:
                row += 1
                continue
            found = self._model.find(key)
            if found is None:
                row = self._insert_run(node, row, wanted)
            elif self._goes_on(node, row, key, places):
                last = node.children[row]
                self._model.move(last, node, self._place_of(node, last, places))
            else:
                self._model.move(found, node, row)
                row += 1

    def _insert_run(self, node: Node, row: int, wanted: list[Key]) -> int:
        end = row
        while end < len(wanted) and self._model.find(wanted[end]) is None:
            end += 1
        for made in self._model.insert(node, row, wanted[row:end]):
            for inner in list(made.walk()):
                if len(inner.children) != len(self._records.children(inner.key, self._order)):
                    self._put_right(inner)
        return end

    @staticmethod
    def _goes_on(node: Node, row: int, key: Key, places: dict[Key, int]) -> bool:
        """Whether the row below is the one wanted here, so that the one here has only to go further down."""
        here = node.children[row].key if row < len(node.children) else None
        below = node.children[row + 1].key if row + 1 < len(node.children) else None
        return below == key and here is not None and here in places

    @staticmethod
    def _place_of(node: Node, child: Node, places: dict[Key, int]) -> int:
        """Before which row a child that is too high goes."""
        mine = places[child.key] if child.key is not None else 0
        for row in range(child.row + 1, len(node.children)):
            key = node.children[row].key
            if key is None or places.get(key, -1) > mine:
                return row
        return len(node.children)

    def _tell(self) -> None:
        model = self._model
        for key in self._shown:
            node = model.find(key)
            if node is not None:
                model.tell(node)
        if None in self._dirty:
            model.tell_children(model.root)
        if self._lanes_shown:
            for node in model.root.walk():
                if node.key is not None:
                    model.tell_children(node)


def _above(record: Record) -> Key | None:
    if isinstance(record, Touchpoint):
        return Stage, record.stage_id
    if isinstance(record, Card):
        return (Touchpoint, record.touchpoint_id) if record.touchpoint_id else (Stage, record.stage_id or "")
    return None


def _is_moved(before: Record | None, after: Record | None) -> bool:
    return any(getattr(before, name, None) != getattr(after, name, None) for name in _PLACES)


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Rows in ascending order as runs of neighbours, the last run first."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs[::-1]
