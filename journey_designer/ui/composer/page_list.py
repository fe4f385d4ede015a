"""The pages of a report: ticked, and put in order by dragging or by Alt with an arrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from journey_designer.ui.composer.names import page_name
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate

_KEY = Qt.ItemDataRole.UserRole


class PageList(QListWidget):
    """``changed`` tells of every tick and every move. Space ticks, Alt+Up and Alt+Down move."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = context.languages
        context.typefaces.set_role(self, "body")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(220)
        self.itemChanged.connect(lambda _item: self.changed.emit())
        self.model().rowsMoved.connect(lambda *_: self.changed.emit())
        context.languages.changed.connect(self._say)
        self._say()

    def show_pages(self, order: Sequence[str], ticked: Sequence[str]) -> None:
        """Show all pages in an order, some of them ticked; nothing is told."""
        self.blockSignals(True)
        self.clear()
        for page in order:
            item = QListWidgetItem(page_name(page), self)
            item.setData(_KEY, page)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked if page in ticked else Qt.CheckState.Unchecked)
        self.setCurrentRow(0)
        self.blockSignals(False)

    @property
    def order(self) -> tuple[str, ...]:
        """All pages in their order."""
        return tuple(str(self.item(row).data(_KEY)) for row in range(self.count()))

    @property
    def ticked(self) -> tuple[str, ...]:
        """Those that are printed, in their order."""
        return tuple(
            str(self.item(row).data(_KEY))
            for row in range(self.count())
            if self.item(row).checkState() == Qt.CheckState.Checked
        )

    def move_current(self, by: int) -> None:
        """Move the current page up or down."""
        row = self.currentRow()
        target = row + by
        if row < 0 or not 0 <= target < self.count():
            return
        self.blockSignals(True)
        item = self.takeItem(row)
        self.insertItem(target, item)
        self.setCurrentRow(target)
        self.blockSignals(False)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the page; all else is a list's."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_current(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _say(self) -> None:
        self.setAccessibleName(translate("Composer", "Pages of the report"))
        self.setAccessibleDescription(
            translate("Composer", "Space ticks a page, Alt with an arrow moves it.")
        )
        self.blockSignals(True)
        for row in range(self.count()):
            self.item(row).setData(Qt.ItemDataRole.DisplayRole, page_name(str(self.item(row).data(_KEY))))
        self.blockSignals(False)
