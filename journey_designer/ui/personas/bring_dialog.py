"""Which personas of another project come here, and what becomes of those that are here already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from journey_designer.core.knowledge.bringing import Twin
from journey_designer.core.records import Persona
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.words import listed
from journey_designer.ui.widgets.option_field import OptionField

_ID = Qt.ItemDataRole.UserRole


class BringDialog(DialogFrame):
    """Shows the personas of a project, all of them ticked; ``known`` are here already."""

    def __init__(
        self,
        context: Context,
        personas: Sequence[Persona],
        known: Sequence[Persona],
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, lambda: translate("Bring", "Bring personas"), parent)
        sentence = translate("Bring", "From the project {title}: with traits, findings, picture and voice.")
        self.add_text(fill(sentence, title=title))
        self._items = QStandardItemModel(self)
        here = {persona.id for persona in known}
        for persona in personas:
            self._items.appendRow(_item(persona, is_here=persona.id in here))
        self.list = QListView(self)
        self.list.setModel(self._items)
        self.list.setMinimumHeight(200)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        context.typefaces.set_role(self.list, "body")
        plain.name(self.list, translate("Bring", "Personas of the other project"), has_tip=False)
        self.list.doubleClicked.connect(self._turn)
        self._items.itemChanged.connect(self._count)
        self.body.addWidget(self.list, 1)
        self.twin = OptionField(context, self)
        self.twin.set_choices(
            [
                ("update", translate("Bring", "Update them: take over what that project says"), None),
                ("copy", translate("Bring", "Bring copies beside them"), None),
                ("leave", translate("Bring", "Leave them as they are"), None),
            ]
        )
        self.twin.show_value("update")
        self.twin.edited.connect(lambda value, _gesture: self.twin.show_value(value))
        if known:
            self.add_field(lambda: translate("Bring", "Those that are here already"), self.twin)
        else:
            self.twin.hide()
        self.add_button(lambda: translate("Bring", "Cancel")).clicked.connect(self.reject)
        self.bring_button = self.add_button(
            lambda: translate("Bring", "Bring"), role="primary", is_default=True
        )
        self.bring_button.clicked.connect(self.accept)

    @property
    def chosen(self) -> list[str]:
        """The ids of the personas that are ticked."""
        items = (self._items.item(row) for row in range(self._items.rowCount()))
        return [str(item.data(_ID)) for item in items if item.checkState() is Qt.CheckState.Checked]

    @property
    def way(self) -> Twin:
        """What becomes of those that are here already."""
        return cast("Twin", self.twin.currentData())

    def tick(self, persona_id: str, *, is_ticked: bool) -> None:
        """Tick a persona, or not."""
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            if item.data(_ID) == persona_id:
                item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def _turn(self, index: QModelIndex) -> None:
        item = self._items.itemFromIndex(index)
        is_ticked = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)

    def _count(self) -> None:
        self.bring_button.setEnabled(bool(self.chosen))


def _item(persona: Persona, *, is_here: bool) -> QStandardItem:
    name = persona.name or translate("Personas", "Persona without a name")
    parts = [name, *([persona.occupation] if persona.occupation else [])]
    if is_here:
        parts.append(translate("Bring", "here already"))
    item = QStandardItem(plain.capped(listed(parts)))
    item.setData(persona.id, _ID)
    item.setCheckable(True)
    item.setCheckState(Qt.CheckState.Checked)
    return item
