"""Edits of saved views: ways to look at a journey that are kept under a name."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.edits.ordering import rank_at, without
from journey_designer.core.records import SavedView


def save_view(document: Document, journey_id: str, name: str, **fields: Any) -> SavedView:
    """Keep a way to look at a journey, after those that are kept."""
    with document.edit("view.save", name=name) as edit:
        others = edit.family(SavedView, "journey_id", journey_id)
        rank = rank_at(edit, others, None)
        return edit.put(SavedView(id=edit.new_id(), journey_id=journey_id, name=name, rank=rank, **fields))


def change_view(document: Document, view_id: str, **fields: Any) -> SavedView:
    """Set fields of a saved view: what it shows, or its name."""
    with document.edit("view.change", name=document.get(SavedView, view_id).name) as edit:
        return edit.put(replace(edit.get(SavedView, view_id), **fields))


def move_view(document: Document, view_id: str, index: int) -> SavedView:
    """Move a saved view to a place among the others of its journey, counted without it."""
    view = document.get(SavedView, view_id)
    with document.edit("view.move", name=view.name) as edit:
        others = without(edit.family(SavedView, "journey_id", view.journey_id), view_id)
        return edit.put(replace(edit.get(SavedView, view_id), rank=rank_at(edit, others, index)))


def delete_view(document: Document, view_id: str) -> None:
    """Keep a view no longer."""
    with document.edit("view.delete", name=document.get(SavedView, view_id).name) as edit:
        edit.delete(edit.get(SavedView, view_id))
