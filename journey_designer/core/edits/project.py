"""Edits of the project, its notes and its assets."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.records import Asset, Note, Project


def change_project(document: Document, *, gesture: str | None = None, **fields: Any) -> Project:
    """Set fields of the project's title page."""
    with document.edit("project.change", gesture=gesture) as edit:
        return edit.put(replace(edit.all(Project)[0], **fields))


def set_logo(document: Document, asset: Asset | None) -> Project:
    """Take an image whose bytes the store already has as the client's logo, or none."""
    with document.edit("project.change") as edit:
        if asset is not None:
            put_asset(document, asset)
        return edit.put(replace(edit.all(Project)[0], logo=None if asset is None else asset.id))


def add_note(
    document: Document, target: str, text: str, *, author: str = "", written_at: str | None = None
) -> Note:
    """Pin a remark to the record with the id ``target``; ``written_at`` as `journey_designer.core.fields.instant`."""
    with document.edit("note.add", text=text[:60]) as edit:
        return edit.put(
            Note(id=edit.new_id(), target=target, text=text, author=author, written_at=written_at)
        )


def change_note(document: Document, note_id: str, *, gesture: str | None = None, **fields: Any) -> Note:
    """Set fields of a note, for instance ``is_resolved``."""
    with document.edit("note.change", gesture=gesture) as edit:
        return edit.put(replace(edit.get(Note, note_id), **fields))


def delete_note(document: Document, note_id: str) -> None:
    """Delete a note."""
    with document.edit("note.delete") as edit:
        edit.delete(edit.get(Note, note_id))


def put_asset(document: Document, asset: Asset) -> Asset:
    """Make an asset known whose bytes the store already has. Used inside another edit that shows it."""
    with document.edit("asset.add") as edit:
        return edit.find(Asset, asset.id) or edit.put(asset)
