"""Edits of several records at once: what is selected on the canvas."""

from __future__ import annotations

from collections.abc import Iterable

from journey_designer.core.changes import Key
from journey_designer.core.document import Document
from journey_designer.core.edits.cards import duplicate_card
from journey_designer.core.edits.lanes import duplicate_lane
from journey_designer.core.edits.stages import duplicate_stage
from journey_designer.core.edits.touchpoints import duplicate_touchpoint
from journey_designer.core.records import Card, Lane, Record, Stage, Touchpoint


def delete_selection(document: Document, keys: Iterable[Key]) -> None:
    """Delete records of any types as one step; those that are gone already are passed over."""
    chosen = list(keys)
    with document.edit("selection.delete", count=len(chosen)) as edit:
        for record_type, record_id in chosen:
            record = edit.find(record_type, record_id)
            if record is not None:
                edit.delete(record)


def duplicate_selection(document: Document, keys: Iterable[Key]) -> list[Record]:
    """Copy stages, touchpoints, lanes and cards, each right after itself, as one step; gives the copies."""
    chosen = list(keys)
    copies: list[Record] = []
    with document.edit("selection.duplicate", count=len(chosen)) as edit:
        for record_type, record_id in chosen:
            if edit.find(record_type, record_id) is None:
                continue
            if record_type is Stage:
                copies.append(duplicate_stage(document, record_id))
            elif record_type is Touchpoint:
                copies.append(duplicate_touchpoint(document, record_id))
            elif record_type is Lane:
                copies.append(duplicate_lane(document, record_id))
            elif record_type is Card:
                copies.append(duplicate_card(document, record_id))
    return copies
