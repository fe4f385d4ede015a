"""Edits of stages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.edits.copying import belongings, put_copies
from journey_designer.core.edits.ordering import rank_at, ranks_at, without
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Card, Stage, Touchpoint


def add_stage(
    document: Document, journey_id: str, name: str = "", *, index: int | None = None, **fields: Any
) -> Stage:
    """Add a stage to a journey at a place among its stages, at the end unless given."""
    with document.edit("stage.add", name=name) as edit:
        rank = rank_at(edit, edit.family(Stage, "journey_id", journey_id), index)
        return edit.put(Stage(id=edit.new_id(), journey_id=journey_id, name=name, rank=rank, **fields))


def rename_stage(document: Document, stage_id: str, name: str, *, gesture: str | None = None) -> Stage:
    """Give a stage another name."""
    with document.edit("stage.rename", gesture=gesture, name=name) as edit:
        return edit.put(replace(edit.get(Stage, stage_id), name=name))


def change_stage(document: Document, stage_id: str, *, gesture: str | None = None, **fields: Any) -> Stage:
    """Set fields of a stage."""
    with document.edit("stage.change", gesture=gesture, name=document.get(Stage, stage_id).name) as edit:
        return edit.put(replace(edit.get(Stage, stage_id), **fields))


def move_stage(document: Document, stage_id: str, index: int, *, gesture: str | None = None) -> Stage:
    """Move a stage to a place among the stages of its journey, counted without it."""
    with document.edit("stage.move", gesture=gesture, name=document.get(Stage, stage_id).name) as edit:
        stage = edit.get(Stage, stage_id)
        siblings = without(edit.family(Stage, "journey_id", stage.journey_id), stage_id)
        return edit.put(replace(stage, rank=rank_at(edit, siblings, index)))


def duplicate_stage(document: Document, stage_id: str) -> Stage:
    """Copy a stage with its touchpoints and cards, right after it."""
    with document.edit("stage.duplicate", name=document.get(Stage, stage_id).name) as edit:
        stage = edit.get(Stage, stage_id)
        siblings = edit.family(Stage, "journey_id", stage.journey_id)
        rank = rank_at(edit, siblings, [sibling.id for sibling in siblings].index(stage_id) + 1)
        fresh = put_copies(edit, belongings(edit, [stage]))
        return edit.put(replace(edit.get(Stage, fresh[stage_id]), rank=rank))


def delete_stage(document: Document, stage_id: str) -> None:
    """Delete a stage with its touchpoints and cards."""
    with document.edit("stage.delete", name=document.get(Stage, stage_id).name) as edit:
        edit.delete(edit.get(Stage, stage_id))


def split_stage(document: Document, touchpoint_id: str, name: str) -> Stage:
    """Start a new stage with a touchpoint: it and those after it in its stage move into the new one.

    Cards under the whole stage stay with the first part. Raises `RuleError` for the first touchpoint of a stage.
    """
    with document.edit("stage.split", name=name) as edit:
        first = edit.get(Touchpoint, touchpoint_id)
        stage = edit.get(Stage, first.stage_id)
        members = edit.family(Touchpoint, "stage_id", stage.id)
        place = [member.id for member in members].index(touchpoint_id)
        if place == 0:
            raise RuleError("rule.split", "A stage is split after its first touchpoint. Choose a later one.")
        siblings = edit.family(Stage, "journey_id", stage.journey_id)
        rank = rank_at(edit, siblings, [sibling.id for sibling in siblings].index(stage.id) + 1)
        fresh = edit.put(
            replace(stage, id=edit.new_id(), name=name, kind="other", colour=None, goal="", rank=rank)
        )
        for member in members[place:]:
            edit.put(replace(member, stage_id=fresh.id))
        return fresh


def join_stages(document: Document, stage_id: str) -> Stage:
    """Join a stage with the one after it: touchpoints and cards of that one move in, and it goes.

    Raises `RuleError` for the last stage.
    """
    with document.edit("stage.join", name=document.get(Stage, stage_id).name) as edit:
        stage = edit.get(Stage, stage_id)
        siblings = edit.family(Stage, "journey_id", stage.journey_id)
        place = [sibling.id for sibling in siblings].index(stage_id) + 1
        if place == len(siblings):
            raise RuleError("rule.join", "There is no stage after this one to join it with.")
        other = siblings[place]
        moved = edit.family(Touchpoint, "stage_id", other.id)
        ranks = ranks_at(edit, edit.family(Touchpoint, "stage_id", stage_id), None, len(moved))
        for touchpoint, rank in zip(moved, ranks, strict=True):
            edit.put(replace(touchpoint, stage_id=stage_id, rank=rank))
        for card in edit.family(Card, "stage_id", other.id):
            edit.put(replace(card, stage_id=stage_id))
        edit.delete(other)
        return stage
