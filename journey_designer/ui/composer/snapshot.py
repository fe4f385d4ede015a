"""The project as it is at one moment, to be printed elsewhere while the work goes on."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.core.records import Card, Persona, Project, Record
from journey_designer.ui.session import Session


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Records and the pictures that a report may show."""

    records: tuple[Record, ...]
    pictures: dict[str, bytes]


def snapshot(session: Session) -> Snapshot:
    """Take one, in the thread that owns the session."""
    document, store = session.document, session.store
    wanted = {persona.avatar for persona in document.all(Persona)}
    wanted |= {card.image for card in document.all(Card)}
    wanted |= {getattr(project, "logo", None) for project in document.all(Project)}
    pictures: dict[str, bytes] = {}
    if store is not None:
        for asset in wanted - {None}:
            data = store.asset(str(asset))
            if data is not None:
                pictures[str(asset)] = data
    return Snapshot(tuple(document.records()), pictures)
