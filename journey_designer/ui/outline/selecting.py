"""Rows as Qt's selection takes them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionRange

from journey_designer.ui.outline.model import OutlineModel
from journey_designer.ui.outline.nodes import Node


def ranges(model: OutlineModel, nodes: Iterable[Node]) -> QItemSelection:
    """Neighbours as one range: a thousand rows are a handful of ranges."""
    by_parent: dict[int, list[Node]] = {}
    for node in nodes:
        if node.parent is not None:
            by_parent.setdefault(node.parent.serial, []).append(node)
    chosen = QItemSelection()
    for members in by_parent.values():
        members.sort(key=lambda node: node.row)
        first = last = members[0]
        for node in members[1:]:
            if node.row != last.row + 1:
                chosen.append(QItemSelectionRange(model.index_of(first), model.index_of(last)))
                first = node
            last = node
        chosen.append(QItemSelectionRange(model.index_of(first), model.index_of(last)))
    return chosen


def path(node: Node) -> list[int]:
    """The rows from the top down to a node: sorted by it, nodes are in the order of the eye."""
    rows: list[int] = []
    above: Node | None = node
    while above is not None:
        rows.append(above.row)
        above = above.parent
    return rows[::-1]
