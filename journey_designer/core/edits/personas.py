"""Edits of personas and their traits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.edits.copying import belongings, put_copies
from journey_designer.core.edits.ordering import rank_at, without
from journey_designer.core.records import Asset, Journey, Persona, Trait
from journey_designer.core.records.persona import TraitKind


def add_persona(document: Document, *, name: str = "", index: int | None = None, **fields: Any) -> Persona:
    """Add a persona at a place among the others, at the end unless given."""
    with document.edit("persona.add", name=name) as edit:
        rank = rank_at(edit, edit.all(Persona), index)
        return edit.put(Persona(id=edit.new_id(), name=name, rank=rank, **fields))


def change_persona(
    document: Document, persona_id: str, *, gesture: str | None = None, **fields: Any
) -> Persona:
    """Set fields of a persona."""
    persona = document.get(Persona, persona_id)
    with document.edit("persona.change", gesture=gesture, name=persona.name) as edit:
        return edit.put(replace(edit.get(Persona, persona_id), **fields))


def move_persona(document: Document, persona_id: str, index: int) -> Persona:
    """Move a persona to a place among the others, counted without it."""
    with document.edit("persona.move", name=document.get(Persona, persona_id).name) as edit:
        rank = rank_at(edit, without(edit.all(Persona), persona_id), index)
        return edit.put(replace(edit.get(Persona, persona_id), rank=rank))


def duplicate_persona(document: Document, persona_id: str, name: str) -> Persona:
    """Copy a persona with traits and findings, without journeys, right after it, under a new name."""
    with document.edit("persona.duplicate", name=document.get(Persona, persona_id).name) as edit:
        persona = edit.get(Persona, persona_id)
        journeys = edit.family(Journey, "persona_id", persona_id)
        left_out = {record.id for record in belongings(edit, journeys)}
        copied = [record for record in belongings(edit, [persona]) if record.id not in left_out]
        others = edit.all(Persona)
        rank = rank_at(edit, others, [other.id for other in others].index(persona_id) + 1)
        fresh = put_copies(edit, copied)
        return edit.put(replace(edit.get(Persona, fresh[persona_id]), name=name, rank=rank))


def delete_persona(document: Document, persona_id: str) -> None:
    """Delete a persona with its traits, findings and journeys."""
    with document.edit("persona.delete", name=document.get(Persona, persona_id).name) as edit:
        edit.delete(edit.get(Persona, persona_id))


def set_avatar(document: Document, persona_id: str, asset: Asset | None) -> Persona:
    """Show an image of the file as the persona's face, or none."""
    with document.edit("persona.avatar", name=document.get(Persona, persona_id).name) as edit:
        if asset is not None and edit.find(Asset, asset.id) is None:
            edit.put(asset)
        return edit.put(replace(edit.get(Persona, persona_id), avatar=asset.id if asset else None))


def set_voice(document: Document, persona_id: str, asset: Asset | None) -> Persona:
    """Attach a sound of the file as the persona's voice, or none."""
    with document.edit("persona.voice", name=document.get(Persona, persona_id).name) as edit:
        if asset is not None and edit.find(Asset, asset.id) is None:
            edit.put(asset)
        return edit.put(replace(edit.get(Persona, persona_id), voice=asset.id if asset else None))


def add_trait(document: Document, persona_id: str, kind: TraitKind, text: str, **fields: Any) -> Trait:
    """Add an interest, motivation, difficulty, goal, channel or scale at the end of its kind."""
    with document.edit("trait.add", text=text) as edit:
        siblings = edit.family(Trait, "persona_id", persona_id)
        trait = Trait(id=edit.new_id(), persona_id=persona_id, text=text, rank=rank_at(edit, siblings, None))
        return edit.put(replace(trait, kind=kind, **fields))


def change_trait(document: Document, trait_id: str, *, gesture: str | None = None, **fields: Any) -> Trait:
    """Set fields of a trait."""
    with document.edit("trait.change", gesture=gesture, text=document.get(Trait, trait_id).text) as edit:
        return edit.put(replace(edit.get(Trait, trait_id), **fields))


def move_trait(document: Document, trait_id: str, index: int) -> Trait:
    """Move a trait to a place among the persona's traits, counted without it."""
    with document.edit("trait.move", text=document.get(Trait, trait_id).text) as edit:
        trait = edit.get(Trait, trait_id)
        siblings = without(edit.family(Trait, "persona_id", trait.persona_id), trait_id)
        return edit.put(replace(trait, rank=rank_at(edit, siblings, index)))


def delete_trait(document: Document, trait_id: str) -> None:
    """Delete a trait."""
    with document.edit("trait.delete", text=document.get(Trait, trait_id).text) as edit:
        edit.delete(edit.get(Trait, trait_id))
