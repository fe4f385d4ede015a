"""The model of the outline: the records as a tree that follows every step, without ever being set up anew for one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import count
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from journey_designer.core.changes import Key
from journey_designer.core.document import Event
from journey_designer.core.records import Card, Lane, Project, Record
from journey_designer.ui.context import Context
from journey_designer.ui.outline.nodes import Node, OutlineRecords
from journey_designer.ui.outline.syncing import Syncing
from journey_designer.ui.outline.words import OutlineWords
from journey_designer.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_BRANCH = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
_LEAF = _BRANCH | Qt.ItemFlag.ItemNeverHasChildren


class OutlineModel(QAbstractItemModel):
    """The current journey of a session. ``renamed`` carries a key and a text that was typed for it.

    Indexes carry the serial number of their node, never its address, so that a stale one finds nothing.
    """

    renamed = Signal(object, str)

    def __init__(self, context: Context, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.words = OutlineWords(context, session.document)
        self._serials = count(1)
        self._by_serial: dict[int, Node] = {}
        self._by_key: dict[Key, Node] = {}
        self._is_stale = True
        self.root = Node(None, 0)
        self.records = OutlineRecords(session.document, "")
        session.changed.connect(self._take_in)
        session.journey_changed.connect(self._show_other)
        context.languages.changed.connect(self._reword)

    # Nodes

    def node(self, index: Index) -> Node:
        """The node of an index; the root for none."""
        return self._by_serial.get(index.internalId(), self.root)

    def find(self, key: Key) -> Node | None:
        """The node of a record; None if it is not in the outline."""
        return self._by_key.get(key)

    def index_of(self, node: Node) -> QModelIndex:
        """The index of a node; none for the root."""
        return QModelIndex() if node.key is None else self.createIndex(node.row, 0, node.serial)

    def index_of_key(self, key: Key) -> QModelIndex:
        """The index of a record; none if it is not in the outline."""
        node = self._by_key.get(key)
        return self.index_of(node) if node is not None else QModelIndex()

    def record(self, index: Index) -> Record | None:
        """The record of an index."""
        key = self.node(index).key
        return self._session.document.find(*key) if key is not None else None

    def lane(self, card: Card) -> Lane | None:
        """The lane of a card."""
        return self._session.document.find(Lane, card.lane_id)

    # Following

    def set_up(self) -> None:
        """Make the outline anew: another journey, or the first time it is seen."""
        self.beginResetModel()
        self.records = OutlineRecords(self._session.document, self._session.journey_id)
        self._by_serial.clear()
        self._by_key.clear()
        self.root = Node(None, 0)
        self.root.children = self._made(self.records.children(None, self.records.lane_order()), self.root)
        self._is_stale = False
        self.endResetModel()

    def set_up_if_stale(self) -> None:
        """Make the outline if it was never seen."""
        if self._is_stale:
            self.set_up()

    def _show_other(self, _journey_id: str) -> None:
        if not self._is_stale:
            self.set_up()

    def _take_in(self, event: Event) -> None:
        if self._is_stale:
            return
        if any(isinstance(change.record, Project) for change in event.changes):
            self._reword()
        Syncing(self, self.records, event.changes).run()

    def _reword(self) -> None:
        """The same records in other words."""
        for node in self.root.walk():
            self.tell_children(node)

    def tell(self, node: Node) -> None:
        """Say that a row shows something else."""
        index = self.index_of(node)
        self.dataChanged.emit(index, index)

    def tell_children(self, node: Node, first: int = 0) -> None:
        """Say that the rows under a node show something else, from one of them on."""
        if first < len(node.children):
            ends = self.index_of(node.children[first]), self.index_of(node.children[-1])
            self.dataChanged.emit(*ends)

    # Changing, for `Syncing`

    def insert(self, parent: Node, row: int, keys: list[Key]) -> list[Node]:
        """Put new nodes at a place, with all under them that is not in the outline yet; gives them."""
        made = self._made(keys, parent)
        self.beginInsertRows(self.index_of(parent), row, row + len(keys) - 1)
        parent.children[row:row] = made
        parent.renumber(row)
        self.endInsertRows()
        return made

    def remove(self, parent: Node, first: int, last: int) -> None:
        """Take away the nodes from one place to another, both included."""
        self.beginRemoveRows(self.index_of(parent), first, last)
        for node in parent.children[first : last + 1]:
            for gone in node.walk():
                del self._by_serial[gone.serial]
                if gone.key is not None:
                    del self._by_key[gone.key]
        del parent.children[first : last + 1]
        parent.renumber(first)
        self.endRemoveRows()

    def move(self, node: Node, parent: Node, row: int) -> None:
        """Move a node before the one at a place of a parent, as it is counted before the move."""
        source = node.parent
        if source is None:
            return
        self.beginMoveRows(self.index_of(source), node.row, node.row, self.index_of(parent), row)
        del source.children[node.row]
        place = row - 1 if source is parent and node.row < row else row
        parent.children.insert(place, node)
        node.parent = parent
        source.renumber(min(node.row, place) if source is parent else node.row)
        parent.renumber(min(node.row, place) if source is parent else place)
        self.endMoveRows()

    def reorder(self, wanted: Callable[[Node], dict[Key, int]]) -> None:
        """Put the children of every node in another order, all at once."""
        self.layoutAboutToBeChanged.emit()
        held = [(index, self.node(index)) for index in self.persistentIndexList()]
        for node in self.root.walk():
            places = wanted(node)
            node.children.sort(key=lambda child: places.get(child.key, len(places)) if child.key else 0)
            node.renumber()
        self.changePersistentIndexList(
            [index for index, _ in held], [self.index_of(node) for _, node in held]
        )
        self.layoutChanged.emit()

    def _made(self, keys: Iterable[Key], parent: Node) -> list[Node]:
        order = self.records.lane_order()
        return [self._made_one(key, parent, row, order) for row, key in enumerate(keys)]

    def _made_one(self, key: Key, parent: Node, row: int, order: dict[str, int]) -> Node:
        node = Node(key, next(self._serials), parent, row)
        self._by_serial[node.serial] = node
        self._by_key[key] = node
        below = [child for child in self.records.children(key, order) if child not in self._by_key]
        node.children = [self._made_one(child, node, place, order) for place, child in enumerate(below)]
        return node

    # Qt's model

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The index of a row."""
        children = self.node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].serial)

    def parent(self, index: Index | None = None) -> Any:
        """The index of what a row is under; without an index the object that owns the model."""
        if index is None:
            return QObject.parent(self)
        above = self.node(index).parent
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are under an index."""
        return len(self.node(parent).children)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One: a row says everything itself."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be selected and edited; cards have nothing under them."""
        node = self.node(index)
        if node.key is None:
            return Qt.ItemFlag.NoItemFlags
        return _LEAF if node.key[0] is Card else _BRANCH

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts of a row: shown, edited, in a tooltip, for screen readers."""
        record = self.record(index)
        if record is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.line(record)
        if role == Qt.ItemDataRole.EditRole:
            return self.words.text(record)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words.tip(record)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.name(record)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.words.description(record)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another text; the model shows it once the document has it."""
        key = self.node(index).key
        if role != Qt.ItemDataRole.EditRole or key is None or not isinstance(value, str):
            return False
        self.renamed.emit(key, value)
        return True
