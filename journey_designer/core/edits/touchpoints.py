"""Edits of touchpoints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.edits.copying import belongings, put_copies
from journey_designer.core.edits.ordering import rank_at, ranks_at, without
from journey_designer.core.edits.votes import counts_of, lay_aside
from journey_designer.core.records import Stage, Touchpoint, Vote


def add_touchpoint(
    document: Document, stage_id: str, name: str = "", *, index: int | None = None, **fields: Any
) -> Touchpoint:
    """Add a touchpoint to a stage at a place among its touchpoints, at the end unless given."""
    with document.edit("touchpoint.add", name=name) as edit:
        rank = rank_at(edit, edit.family(Touchpoint, "stage_id", stage_id), index)
        return edit.put(Touchpoint(id=edit.new_id(), stage_id=stage_id, name=name, rank=rank, **fields))


def rename_touchpoint(
    document: Document, touchpoint_id: str, name: str, *, gesture: str | None = None
) -> Touchpoint:
    """Give a touchpoint another name."""
    with document.edit("touchpoint.rename", gesture=gesture, name=name) as edit:
        return edit.put(replace(edit.get(Touchpoint, touchpoint_id), name=name))


def change_touchpoint(
    document: Document, touchpoint_id: str, *, gesture: str | None = None, **fields: Any
) -> Touchpoint:
    """Set fields of a touchpoint. Votes by name that are not what its counts say any more go."""
    name = document.get(Touchpoint, touchpoint_id).name
    with document.edit("touchpoint.change", gesture=gesture, name=name) as edit:
        touchpoint = edit.put(replace(edit.get(Touchpoint, touchpoint_id), **fields))
        if "votes" in fields:
            by_name = edit.family(Vote, "touchpoint_id", touchpoint_id)
            if counts_of(by_name) != touchpoint.votes:
                lay_aside(edit, touchpoint_id)
        return touchpoint


def set_satisfaction(
    document: Document, touchpoint_id: str, satisfaction: float | None, *, gesture: str | None = None
) -> Touchpoint:
    """Say how satisfied the customer is, -2 … +2, or None: not assessed.

    Where the room had voted, its votes are laid aside: the point that is dragged is the point that is shown.
    """
    name = document.get(Touchpoint, touchpoint_id).name
    with document.edit("touchpoint.satisfaction", gesture=gesture, name=name) as edit:
        touchpoint = edit.put(
            replace(edit.get(Touchpoint, touchpoint_id), satisfaction=satisfaction, votes=None)
        )
        lay_aside(edit, touchpoint_id)
        return touchpoint


def move_touchpoint(
    document: Document, touchpoint_id: str, stage_id: str, index: int | None, *, gesture: str | None = None
) -> Touchpoint:
    """Move a touchpoint with its cards to a place in a stage of the same journey, counted without it."""
    name = document.get(Touchpoint, touchpoint_id).name
    with document.edit("touchpoint.move", gesture=gesture, name=name) as edit:
        edit.get(Stage, stage_id)
        siblings = without(edit.family(Touchpoint, "stage_id", stage_id), touchpoint_id)
        rank = rank_at(edit, siblings, index)
        return edit.put(replace(edit.get(Touchpoint, touchpoint_id), stage_id=stage_id, rank=rank))


def move_touchpoints(
    document: Document,
    touchpoint_ids: Sequence[str],
    stage_id: str,
    index: int,
    *,
    gesture: str | None = None,
) -> None:
    """Move touchpoints with their cards, in the order given, to a place in a stage, counted without them."""
    if not touchpoint_ids:
        return
    name = document.get(Touchpoint, touchpoint_ids[0]).name
    with document.edit("touchpoint.move", gesture=gesture, name=name) as edit:
        edit.get(Stage, stage_id)
        siblings = without(edit.family(Touchpoint, "stage_id", stage_id), *touchpoint_ids)
        ranks = ranks_at(edit, siblings, index, len(touchpoint_ids))
        for touchpoint_id, rank in zip(touchpoint_ids, ranks, strict=True):
            edit.put(replace(edit.get(Touchpoint, touchpoint_id), stage_id=stage_id, rank=rank))


def duplicate_touchpoint(document: Document, touchpoint_id: str) -> Touchpoint:
    """Copy a touchpoint with its cards, right after it."""
    with document.edit("touchpoint.duplicate", name=document.get(Touchpoint, touchpoint_id).name) as edit:
        touchpoint = edit.get(Touchpoint, touchpoint_id)
        siblings = edit.family(Touchpoint, "stage_id", touchpoint.stage_id)
        rank = rank_at(edit, siblings, [sibling.id for sibling in siblings].index(touchpoint_id) + 1)
        fresh = put_copies(edit, belongings(edit, [touchpoint]))
        return edit.put(replace(edit.get(Touchpoint, fresh[touchpoint_id]), rank=rank))


def delete_touchpoint(document: Document, touchpoint_id: str) -> None:
    """Delete a touchpoint with its cards."""
    with document.edit("touchpoint.delete", name=document.get(Touchpoint, touchpoint_id).name) as edit:
        edit.delete(edit.get(Touchpoint, touchpoint_id))
