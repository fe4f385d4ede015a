"""The project as it is at one moment, for a thread that prints while the work goes on."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.core.document import Document
from journey_designer.core.records import Card, Persona
from journey_designer.ui.session import Session


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Records and the pictures that a report may show."""

    document: Document
    pictures: dict[str, bytes]

    def asset(self, asset_id: str) -> bytes | None:
        """The bytes of a picture; None for one that is lost."""
        return self.pictures.get(asset_id)


def snapshot(session: Session) -> Snapshot:
    """Take one, in the thread that owns the session."""
    document, store = Document(session.document.records()), session.store
    wanted = {persona.avatar for persona in document.all(Persona)}
    wanted |= {card.image for card in document.all(Card)}
    pictures: dict[str, bytes] = {}
    if store is not None:
        for asset in wanted - {None}:
            data = store.asset(str(asset))
            if data is not None:
                pictures[str(asset)] = data
    return Snapshot(document, pictures)
