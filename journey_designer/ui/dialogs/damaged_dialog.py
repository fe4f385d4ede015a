"""A damaged file: open a backup, or what can still be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from journey_designer.storage import Backup
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import translate


class DamagedDialog(DialogFrame):
    """After it was closed ``rescue`` is ``read``, the path of a backup, or empty."""

    def __init__(
        self, context: Context, sentence: str, backups: Sequence[Backup], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, lambda: translate("Damaged", "This file is damaged"), parent, width=500)
        self.rescue = ""
        self.add_text(sentence)
        self.list = QListWidget(self)
        context.typefaces.set_role(self.list, "body")
        for backup in backups:
            moment = datetime.fromtimestamp(backup.at)
            item = QListWidgetItem(plain.capped(context.languages.moment(moment)))
            item.setData(Qt.ItemDataRole.UserRole, str(backup.path))
            self.list.addItem(item)
        self.list.setMaximumHeight(180)
        cancel = self.add_button(lambda: translate("Dialogs", "Cancel"))
        cancel.clicked.connect(self.reject)
        read = self.add_button(
            lambda: translate("Damaged", "Open what can be read"), role="" if backups else "primary"
        )
        read.clicked.connect(lambda: self._take("read"))
        read.setObjectName("read")
        if backups:
            self.list.setCurrentRow(0)
            self.add_field(lambda: translate("Damaged", "Earlier versions on this computer"), self.list)
            backup_button = self.add_button(
                lambda: translate("Damaged", "Open this version"), role="primary", is_default=True
            )
            backup_button.clicked.connect(self._take_backup)
            backup_button.setObjectName("backup")
        else:
            self.list.hide()

    def _take(self, rescue: str) -> None:
        self.rescue = rescue
        self.accept()

    def _take_backup(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._take(str(item.data(Qt.ItemDataRole.UserRole)))
