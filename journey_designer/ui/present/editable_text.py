"""A text of a page that can be changed where it stands, and the edit that changes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from journey_designer.core import edits
from journey_designer.core.changes import Key
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Persona, Stage, Touchpoint, Trait
from journey_designer.core.records.persona import Evidence
from journey_designer.core.rules import fitted
from journey_designer.layout.display import TextRole


@dataclass(frozen=True, slots=True)
class EditableText:
    """The ``field`` of a record, set in a role."""

    key: Key
    field: str
    role: TextRole

    @property
    def is_multiline(self) -> bool:
        """Whether it may have several lines."""
        return self.field in ("text", "quote", "reason") and self.key[0] is not Trait

    def text(self, document: Document) -> str | None:
        """What it says now; None where the record is gone."""
        record = document.find(*self.key)
        return None if record is None else str(getattr(record, self.field))

    def evidence(self, document: Document) -> str | None:
        """How well a card is known; None for other texts."""
        card = document.find(Card, self.key[1]) if self.key[0] is Card else None
        return None if card is None else card.evidence

    def change(self, document: Document, text: str, evidence: str) -> None:
        """Keep a text, as one step. A card without text and picture is deleted, as on the map; nothing else is."""
        kind, record_id = self.key
        kept = fitted(kind, self.field, text)
        if document.find(kind, record_id) is None:
            return
        if kind is Card:
            if kept or document.get(Card, record_id).image:
                edits.change_card(document, record_id, text=kept, evidence=cast("Evidence", evidence))
            else:
                edits.delete_card(document, record_id)
        elif kind is Stage:
            edits.rename_stage(document, record_id, kept)
        elif kind is Touchpoint and self.field == "name":
            edits.rename_touchpoint(document, record_id, kept)
        elif kind is Touchpoint:
            edits.change_touchpoint(document, record_id, reason=kept)
        elif kind is Persona:
            edits.change_persona(document, record_id, **{self.field: kept})
        elif kind is Trait:
            edits.change_trait(document, record_id, text=kept)
