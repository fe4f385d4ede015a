"""Edits of journeys as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.edits.copying import belongings, put_copies
from journey_designer.core.edits.ordering import rank_at, without
from journey_designer.core.records import Journey


def add_journey(
    document: Document, persona_id: str | None, title: str, *, index: int | None = None, **fields: Any
) -> Journey:
    """Add a journey without stages and lanes; a template fills it."""
    with document.edit("journey.add", title=title) as edit:
        rank = rank_at(edit, edit.all(Journey), index)
        return edit.put(Journey(id=edit.new_id(), persona_id=persona_id, title=title, rank=rank, **fields))


def change_journey(
    document: Document, journey_id: str, *, gesture: str | None = None, **fields: Any
) -> Journey:
    """Set fields of a journey: title, persona, state, scope."""
    title = document.get(Journey, journey_id).title
    with document.edit("journey.change", gesture=gesture, title=title) as edit:
        return edit.put(replace(edit.get(Journey, journey_id), **fields))


def set_traveller(document: Document, journey_ids: Iterable[str], persona_id: str | None) -> None:
    """Say who travels on journeys, such as today's and the future one of a tab, as one step."""
    ids = list(journey_ids)
    title = document.get(Journey, ids[0]).title if ids else ""
    with document.edit("journey.traveller", title=title) as edit:
        for journey_id in ids:
            edit.put(replace(edit.get(Journey, journey_id), persona_id=persona_id))


def move_journey(document: Document, journey_id: str, index: int) -> Journey:
    """Move a journey to a place among the others, counted without it."""
    with document.edit("journey.move", title=document.get(Journey, journey_id).title) as edit:
        rank = rank_at(edit, without(edit.all(Journey), journey_id), index)
        return edit.put(replace(edit.get(Journey, journey_id), rank=rank))


def duplicate_journey(document: Document, journey_id: str, **fields: Any) -> Journey:
    """Copy a journey with its map right after it; ``fields`` differ, such as ``state="future"`` or the persona.

    The copy remembers the journey it is based on.
    """
    with document.edit("journey.duplicate", title=document.get(Journey, journey_id).title) as edit:
        journey = edit.get(Journey, journey_id)
        others = edit.all(Journey)
        rank = rank_at(edit, others, [other.id for other in others].index(journey_id) + 1)
        fresh = put_copies(edit, belongings(edit, [journey]))
        copy = replace(edit.get(Journey, fresh[journey_id]), rank=rank, based_on=journey_id)
        return edit.put(replace(copy, **fields))


def delete_journey(document: Document, journey_id: str) -> None:
    """Delete a journey with its map."""
    with document.edit("journey.delete", title=document.get(Journey, journey_id).title) as edit:
        edit.delete(edit.get(Journey, journey_id))
