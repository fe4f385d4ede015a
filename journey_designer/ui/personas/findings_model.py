"""Findings of the whole project as rows of a list: those that are looked for, or what is still to be found out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journey_designer.core.knowledge.looking import FindingSearch, Wanted, to_research
from journey_designer.core.records import Finding, Persona, Touchpoint
from journey_designer.ui.context import Context
from journey_designer.ui.language import isolated, translate
from journey_designer.ui.panels.finding_row import described
from journey_designer.ui.panels.words import aspect_words, listed
from journey_designer.ui.session import Session

FINDING_ROLE = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()


class FindingsModel(QAbstractListModel):
    """The findings that are wanted; with ``is_research`` the assumptions among them, by the day they are due."""

    def __init__(self, context: Context, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._search = FindingSearch()
        self._wanted = Wanted()
        self._is_research = False
        self._ids: list[str] = []

    @property
    def is_research(self) -> bool:
        """Whether it lists what is to be found out."""
        return self._is_research

    @property
    def ids(self) -> list[str]:
        """The ids of the findings in their order."""
        return list(self._ids)

    def show(self, wanted: Wanted, *, is_research: bool) -> None:
        """Show other findings."""
        self._wanted, self._is_research = wanted, is_research
        self.refresh()

    def refresh(self) -> None:
        """Read the project again; rows that stay are only painted anew."""
        document = self._session.document
        if self._is_research:
            wanted = replace(self._wanted, evidence=None)
            known = {finding.id for finding in self._search.found(document, wanted)}
            ids = [finding.id for finding in to_research(document) if finding.id in known]
        else:
            ids = [finding.id for finding in self._search.found(document, self._wanted)]
        if ids == self._ids:
            if ids:
                self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def row_of(self, finding_id: str) -> int:
        """The row of a finding; -1 if it is not shown."""
        return self._ids.index(finding_id) if finding_id in self._ids else -1

    def finding(self, row: int) -> Finding | None:
        """The finding in a row."""
        return self._session.document.find(Finding, self._ids[row]) if row < len(self._ids) else None

    def about(self, finding: Finding) -> str:
        """The line under what it says: whom it is about, where it belongs, where it comes from."""
        if self._is_research:
            return self._task(finding)
        document = self._session.document
        persona = document.find(Persona, finding.persona_id or "")
        touchpoint = document.find(Touchpoint, finding.touchpoint_id or "")
        parts = [isolated(persona.name)] if persona is not None and persona.name else []
        parts.append(aspect_words()[finding.aspect])
        if touchpoint is not None and touchpoint.name:
            parts.append(isolated(touchpoint.name))
        return listed([*parts, described(self._context, finding)])

    def is_late(self, finding: Finding) -> bool:
        """Whether it should have been found out before today."""
        return bool(self._is_research and finding.due and finding.due < dt.date.today().isoformat())

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        finding = self.finding(index.row()) if index.isValid() else None
        if finding is None:
            return None
        if role == FINDING_ROLE:
            return finding
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed([finding.text, self.about(finding)])
        return None

    def _task(self, finding: Finding) -> str:
        """``Yasmine, who: Salma, until 12 March 2026``."""
        persona = self._session.document.find(Persona, finding.persona_id or "")
        parts = [isolated(persona.name)] if persona is not None and persona.name else []
        if finding.owner:
            parts.append(isolated(finding.owner))
        else:
            parts.append(translate("Knowledge", "nobody finds it out yet"))
        if finding.due:
            sentence = translate("Knowledge", "until {day}")
            day = self._context.languages.date(dt.date.fromisoformat(finding.due))
            parts.append(sentence.replace("{day}", day))
        return listed(parts)
