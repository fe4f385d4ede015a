"""The palette of all commands: type a few letters of what you want, press Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from journey_designer.core.text import folded
from journey_designer.ui import plain
from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import translate

_ROLE = Qt.ItemDataRole.UserRole
_PASSED_ON = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PaletteDialog(DialogFrame):
    """Lists the actions that can be used now; those whose words hold what was typed stay."""

    def __init__(self, context: Context, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(context, lambda: translate("Palette", "All commands"), parent, width=520)
        self._actions = actions
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(translate("Palette", "Type what you want to do"))
        self.field.setAccessibleName(translate("Palette", "Type what you want to do"))
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._run)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("Palette", "All commands"))
        self.list.setMinimumHeight(340)
        self.list.itemActivated.connect(lambda _item: self._run())
        self.body.addWidget(self.field)
        self.body.addWidget(self.list)
        self._fill()
        self._filter("")
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the field has the keyboard."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _PASSED_ON
        ):
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        for spec in self._actions.specs:
            action = self._actions.action(spec.id)
            if spec.id == "app.palette" or not action.isEnabled():
                continue
            keys = self._actions.shortcut_text(spec.id)
            words = self._actions.text(spec.id)
            item = QListWidgetItem(action.icon(), plain.capped(f"{words}    {keys}" if keys else words))
            item.setData(_ROLE, spec.id)
            self.list.addItem(item)

    def _filter(self, text: str) -> None:
        wanted = folded(text).split()
        first: QListWidgetItem | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            words = folded(self._actions.text(item.data(_ROLE)))
            item.setHidden(not all(part in words for part in wanted))
            if first is None and not item.isHidden():
                first = item
        if first is not None:
            self.list.setCurrentItem(first)

    def _run(self) -> None:
        item = self.list.currentItem()
        if self.list.currentRow() < 0 or item.isHidden():
            return
        self.accept()
        self._actions.action(item.data(_ROLE)).trigger()
