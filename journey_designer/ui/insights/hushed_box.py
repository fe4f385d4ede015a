"""What was hushed in this project, each to be told again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.core.errors import KnownError
from journey_designer.core.records import RECORD_TYPES, Hush
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box
from journey_designer.ui.insights.doctor_watch import DoctorWatch
from journey_designer.ui.insights.doctor_words import ICONS, hint_place, hint_words, place_words, rule_words
from journey_designer.ui.insights.hint_row import HushedRow
from journey_designer.ui.language import translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton


class HushedBox(Box):
    """``failed`` carries a `KnownError`. It is not seen while nothing is hushed."""

    failed = Signal(object)

    def __init__(
        self, context: Context, session: Session, watch: DoctorWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            lambda: translate("Doctor", "Hushed in this project"),
            parent,
            note=lambda: translate("Doctor", "Whoever opens the file is not told these either."),
        )
        self._context = context
        self._session = session
        self._watch = watch
        self._rows: list[HushedRow] = []
        self.all = TextButton(context, lambda: translate("Doctor", "Tell all again"), self, icon="eye")
        self.all.clicked.connect(self._tell)
        self.head.addWidget(self.all)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)

    @property
    def rows(self) -> list[HushedRow]:
        """The rows that are shown."""
        return list(self._rows)

    def show_all(self) -> None:
        """Show what is hushed now."""
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for entry in self._watch.kept:
            row = HushedRow(self._context, entry, self)
            row.say(*self._said(entry))
            row.clicked.connect(partial(self._tell, entry))
            self._lines.addWidget(row)
            self._rows.append(row)
        self.setVisible(bool(self._rows))
        self.retitle()

    def _said(self, entry: Hush) -> tuple[str, str, str]:
        """Icon, words and place of what a record hushes."""
        document = self._session.document
        rule = entry.rule.partition(":")[0]
        icon = ICONS.get(rule, "clipboard-check")
        if entry.target == document.project.id:
            return icon, rule_words(rule), translate("Doctor", "Everywhere in this project")
        hint = self._watch.quiet_hint(entry)
        if hint is not None:
            return icon, hint_words(hint, document, document.project.language), hint_place(hint, document)
        found = next((kind for kind in RECORD_TYPES if document.find(kind, entry.target)), None)
        where = place_words((found, entry.target), document) if found is not None else ""
        return icon, rule_words(rule), where

    def _tell(self, *entries: object) -> None:
        try:
            self._watch.tell_again(*(entry for entry in entries if isinstance(entry, Hush)))
        except KnownError as error:
            self.failed.emit(error)
