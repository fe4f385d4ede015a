"""The tree of the outline: its keys, its selection, and how a row looks when it is chosen or has the keyboard."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from journey_designer.core.changes import Key
from journey_designer.core.records import Stage
from journey_designer.ui.context import Context
from journey_designer.ui.outline.delegate import OutlineDelegate
from journey_designer.ui.outline.model import OutlineModel
from journey_designer.ui.outline.nodes import Node
from journey_designer.ui.outline.row_ground import INDENT, RowGround
from journey_designer.ui.outline.selecting import path, ranges
from journey_designer.ui.session import Selection

_SHEET = """
QTreeView { background: transparent; border: none; selection-background-color: transparent; }
QTreeView::item, QTreeView::item:hover, QTreeView::item:selected { background: transparent; border: none; }
QTreeView::branch, QTreeView::branch:hover, QTreeView::branch:selected { background: transparent; image: none; }
"""
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_OWN = (
    Qt.Key.Key_F2,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Insert,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)

Index = QModelIndex | QPersistentModelIndex


class OutlineTree(QTreeView):
    """Shows an `OutlineModel`.

    ``chosen`` carries the keys that the user selected here; ``moving`` a step up or down, or in time, for
    what is selected; ``deleting``, ``adding`` (inside, if true) and ``menu_wanted`` ask for what they say.
    """

    chosen = Signal(object)
    picked = Signal(object)
    moving = Signal(int, bool)
    deleting = Signal()
    adding = Signal(bool)
    menu_wanted = Signal(object)
    given_up = Signal(object)

    def __init__(self, context: Context, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._is_following = False
        self._open: set[Key] = set()
        self._edited: Key | None = None
        self._hovered: Key | None = None
        self._rows = OutlineDelegate(context, model, self)
        self._ground = RowGround(context, self)
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_SHEET)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setAnimated(False)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(self._rows)
        self.setModel(self._model)
        self.header().setStretchLastSection(True)
        self.header().setMinimumSectionSize(1)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.expanded.connect(lambda index: self._remember(index, is_open=True))
        self.collapsed.connect(lambda index: self._remember(index, is_open=False))
        self.entered.connect(self._hover)
        self._model.modelReset.connect(self._unfold)
        self._model.rowsInserted.connect(self._unfold_new)
        self._context.theme.changed.connect(self._refit)

    # Selection

    @property
    def current_key(self) -> Key | None:
        """The record that the keyboard is on."""
        return self._model.node(self.currentIndex()).key

    def keys(self) -> list[Key]:
        """The records that are selected here, from the top."""
        nodes = [self._model.node(index) for index in self.selectionModel().selectedIndexes()]
        return [node.key for node in sorted(nodes, key=path) if node.key is not None]

    def follow(self, selection: Selection) -> None:
        """Select here what is selected in the session; a single record is brought into view."""
        nodes = [node for key in selection if (node := self._model.find(key)) is not None]
        if {node.key for node in nodes} == set(self.keys()):
            return
        self._is_following = True
        if len(nodes) == 1:
            self._open_above(nodes[0])
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(ranges(self._model, nodes), flags)
        if len(nodes) == 1:
            index = self._model.index_of(nodes[0])
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        self._is_following = False

    def go_to(self, key: Key) -> None:
        """Select a record and put the keyboard on it, as if it were clicked."""
        node = self._model.find(key)
        if node is not None:
            self._open_above(node)
            index = self._model.index_of(node)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def reveal(self, key: Key) -> None:
        """Bring a record into view after it was moved."""
        node = self._model.find(key)
        if node is not None:
            self._open_above(node)
            self.scrollTo(self._model.index_of(node))

    def _on_selection(self, _came: QItemSelection, _went: QItemSelection) -> None:
        self.viewport().update()
        if not self._is_following:
            self.chosen.emit(frozenset(self.keys()))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        key = self._model.node(current).key
        if key is not None and not self._is_following and self.hasFocus():
            self.picked.emit(key)

    # Folding

    def _remember(self, index: Index, *, is_open: bool) -> None:
        key = self._model.node(index).key
        if key is not None and is_open:
            self._open.add(key)
        elif key is not None:
            self._open.discard(key)

    def _unfold(self) -> None:
        """Stages are unfolded, and what was so when it was last seen."""
        for node in self._model.root.walk():
            if node.children and node.key is not None and (node.key[0] is Stage or node.key in self._open):
                self.setExpanded(self._model.index_of(node), True)

    def _unfold_new(self, parent: Index, first: int, last: int) -> None:
        for child in self._model.node(parent).children[first : last + 1]:
            if child.key is not None and (child.key[0] is Stage or child.key in self._open):
                self.setExpanded(self._model.index_of(child), True)

    def _open_above(self, node: Node) -> None:
        above = node.parent
        while above is not None and above.key is not None:
            self.setExpanded(self._model.index_of(above), True)
            above = above.parent

    # Editing

    def edit_key(self, key: Key) -> None:
        """Open the field of a record."""
        self.go_to(key)
        self._edit_current()

    def _edit_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self._edited = self._model.node(index).key
            self.edit(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        key, self._edited = self._edited, None
        super().closeEditor(editor, hint)
        if key is not None:
            self.given_up.emit(key)

    def settle(self) -> None:
        """Keep now what is being written."""
        node = self._model.find(self._edited) if self._edited is not None else None
        editor = self.indexWidget(self._model.index_of(node)) if node is not None else None
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    # Events of Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._is_own(cast("QKeyEvent", event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in _ARROWS and modifiers & Qt.KeyboardModifier.AltModifier:
            self._move(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not _held(event):
            self._edit_current()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleting.emit()
        elif key == Qt.Key.Key_Insert:
            self.adding.emit(bool(modifiers & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key) -> None:
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moving.emit(-1 if key == Qt.Key.Key_Up else 1, False)
            return
        toward_right = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        self.moving.emit(toward_right if key == Qt.Key.Key_Right else -toward_right, True)

    def _is_own(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier) or not _held(event)
        return key in _OWN and (key == Qt.Key.Key_Insert or not _held(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and self._is_on_row(event, index):
            self._edit_current()
        else:
            super().mouseDoubleClickEvent(event)

    def _is_on_row(self, event: QMouseEvent, index: QModelIndex) -> bool:
        """Whether the pointer is on the row's own part, not on what unfolds it."""
        return self.visualRect(index).contains(event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index = self.indexAt(event.pos())
        self.menu_wanted.emit((self._model.node(index).key, at))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        return super().viewportEvent(event)

    def _hover(self, index: Index) -> None:
        key = self._model.node(index).key
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.root.children:
            self.setCurrentIndex(self._model.index_of(self._model.root.children[0]))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Painting

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(0, options.rect.y() + 1, self.viewport().width(), options.rect.height() - 2)
        is_chosen = self.selectionModel().isSelected(cast("QModelIndex", index))
        is_hovered = self._hovered is not None and self._model.node(index).key == self._hovered
        has_keyboard = self.hasFocus() and index == self.currentIndex()
        ground = self._rows.ground(index)
        self._ground.paint(
            painter, area, ground, is_chosen=is_chosen, is_hovered=is_hovered, has_keyboard=has_keyboard
        )
        super().drawRow(painter, options, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if self._model.node(index).children:
            self._ground.paint_chevron(painter, rect, is_open=self.isExpanded(cast("QModelIndex", index)))

    def _refit(self) -> None:
        self.doItemsLayout()
        self.viewport().update()


def _held(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier
    return bool(event.modifiers() & (held.ControlModifier | held.AltModifier | held.MetaModifier))
