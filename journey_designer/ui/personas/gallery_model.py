"""The rows of the gallery: personas under the headings of their groups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journey_designer.analysis.evidence import AssumptionShare, persona_assumptions
from journey_designer.core.records import Persona
from journey_designer.ui.language import translate
from journey_designer.ui.panels.words import listed, priority_words
from journey_designer.ui.session import Session

Group = Literal["primary", "secondary", "served", "left_out", "archived"]
GROUPS: tuple[Group, ...] = ("primary", "secondary", "served", "left_out", "archived")
ROW_ROLE = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (``persona_id`` empty) or a persona of a group."""

    group: Group
    persona_id: str = ""


class GalleryModel(QAbstractListModel):
    """Shows the personas of a project whose name or occupation holds the words that are looked for.

    ``has_empty_groups`` shows headings of groups without personas too: places to drop one.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Row] = []
        self._has_empty_groups = False
        self._has_archived = False
        self._matches: Callable[[Persona], bool] = lambda _persona: True
        self._shares: dict[str, AssumptionShare] = {}
        self.refresh()

    # What is shown

    @property
    def rows(self) -> list[Row]:
        """The rows in their order."""
        return list(self._rows)

    @property
    def has_archived(self) -> bool:
        """Whether archived personas are shown."""
        return self._has_archived

    def show_archived(self, has_archived: bool) -> None:
        """Show archived personas too, or leave only their heading."""
        self._has_archived = has_archived
        self.refresh()

    def show_empty_groups(self, has_empty_groups: bool) -> None:
        """Show the headings of empty groups too."""
        self._has_empty_groups = has_empty_groups
        self.refresh()

    def show_matching(self, matches: Callable[[Persona], bool]) -> None:
        """Show only personas that match."""
        self._matches = matches
        self.refresh()

    def refresh(self) -> None:
        """Read the project again; rows that stay are only painted anew."""
        self._shares.clear()
        rows = self._read()
        if rows == self._rows:
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, persona_id: str) -> int:
        """The row of a persona; -1 if it is not shown."""
        places = (place for place, row in enumerate(self._rows) if row.persona_id == persona_id)
        return next(places, -1) if persona_id else -1

    def members(self, group: Group) -> list[str]:
        """The ids of the personas shown in a group."""
        return [row.persona_id for row in self._rows if row.group == group and row.persona_id]

    def persona(self, row: int) -> Persona | None:
        """The persona in a row; None for a heading."""
        return self._session.document.find(Persona, self._rows[row].persona_id)

    def share(self, persona_id: str) -> AssumptionShare:
        """How much of what is said of a persona is assumed; counted once until the project changes."""
        found = self._shares.get(persona_id)
        if found is None:
            found = self._shares[persona_id] = persona_assumptions(self._session.document, persona_id)
        return found

    # What Qt asks

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and not self._rows[index.row()].persona_id:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _read(self) -> list[Row]:
        groups: dict[Group, list[Row]] = {group: [] for group in GROUPS}
        for persona in self._session.document.all(Persona):
            group: Group = "archived" if persona.is_archived else persona.priority
            if self._matches(persona):
                groups[group].append(Row(group, persona.id))
        rows: list[Row] = []
        for group, members in groups.items():
            if members or (self._has_empty_groups and group != "archived"):
                rows.append(Row(group))
                rows += members if group != "archived" or self._has_archived else []
        return rows

    def _said(self, row: Row) -> str:
        if not row.persona_id:
            return group_words(row.group)
        persona = self._session.document.find(Persona, row.persona_id)
        if persona is None:
            return ""
        name = persona.name or translate("Personas", "Persona without a name")
        return listed([name, *([persona.occupation] if persona.occupation else []), group_words(row.group)])


def group_words(group: Group) -> str:
    """The heading of a group."""
    if group == "archived":
        return translate("Personas", "Archived")
    return priority_words()[group]
