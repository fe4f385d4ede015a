"""Edits of what the map doctor is told to be quiet about."""

from __future__ import annotations

from collections.abc import Iterable

from journey_designer.core.document import Document
from journey_designer.core.records import Hush


def hush(document: Document, target: str, rule: str) -> Hush:
    """Keep in the project that a rule is quiet at the record with the id ``target``, everywhere if it is the project's.

    ``rule`` may carry the id of a second record after a colon, where the rule speaks of two (``empty_cell:LANE``).
    """
    with document.edit("hush.add") as edit:
        known = next((entry for entry in edit.family(Hush, "target", target) if entry.rule == rule), None)
        return known or edit.put(Hush(id=edit.new_id(), target=target, rule=rule))


def unhush(document: Document, hush_ids: Iterable[str]) -> None:
    """Let the doctor speak again of these; those that are gone already are passed over."""
    with document.edit("hush.delete") as edit:
        for hush_id in hush_ids:
            known = edit.find(Hush, hush_id)
            if known is not None:
                edit.delete(known)
