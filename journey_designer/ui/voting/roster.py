"""Who is in the room: everybody who voted or put dots, and those who were only named so far."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from journey_designer.core import edits
from journey_designer.core.edits.participants import name_taken
from journey_designer.core.participants import participants
from journey_designer.ui.session import Session

_BETWEEN = re.compile(r"[,;،؛\n\t]+")


class Roster(QObject):
    """The names of a window's session, in the order they came. ``changed`` when there are others.

    A name is in the project from the first vote or dot on; before, it lives as long as the window.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._names: list[str] = []
        self.turn = ""
        """Whose dots are put; empty: nobody's in particular."""

    @property
    def names(self) -> tuple[str, ...]:
        """Everybody, in the order they were named; those that only the project knows come last."""
        known = participants(self._session.document)
        return tuple(dict.fromkeys((*self._names, *known)))

    def add(self, text: str) -> tuple[str, ...]:
        """Name people, several with commas between them; gives those that are named now."""
        names = tuple(" ".join(part.split()) for part in _BETWEEN.split(text))
        found = tuple(dict.fromkeys(name for name in names if name))
        self._names = list(dict.fromkeys((*self.names, *found)))
        self.changed.emit()
        return found

    def rename(self, old: str, new: str) -> None:
        """Give somebody another name, in all votes and dots. Raises `RuleError` where the name is taken."""
        who = " ".join(new.split())
        if not who or who == old:
            return
        if who in self.names:
            raise name_taken(who)
        edits.rename_participant(self._session.document, old, who)
        self._names = _replaced(self._names, old, who)
        self.turn = who if self.turn == old else self.turn
        self.changed.emit()

    def remove(self, name: str) -> None:
        """Take somebody out, with all votes and dots."""
        edits.remove_participant(self._session.document, name)
        self._names = [entry for entry in self._names if entry != name]
        self.turn = "" if self.turn == name else self.turn
        self.changed.emit()


def _replaced(names: Iterable[str], old: str, new: str) -> list[str]:
    return list(dict.fromkeys(new if name == old else name for name in names))
