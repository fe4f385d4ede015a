"""Edits of lanes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.edits.copying import belongings, put_copies
from journey_designer.core.edits.ordering import rank_at, without
from journey_designer.core.records import LANES_WITHOUT_CARDS, Card, Lane, Stage, Touchpoint
from journey_designer.core.records.journey import LaneKind


def add_lane(
    document: Document,
    journey_id: str,
    kind: LaneKind = "custom",
    title: str = "",
    *,
    index: int | None = None,
    **fields: Any,
) -> Lane:
    """Add a lane to a journey at a place among its lanes, at the end unless given."""
    with document.edit("lane.add", title=title) as edit:
        rank = rank_at(edit, edit.family(Lane, "journey_id", journey_id), index)
        lane = Lane(id=edit.new_id(), journey_id=journey_id, title=title, rank=rank)
        return edit.put(replace(lane, kind=kind, **fields))


def rename_lane(document: Document, lane_id: str, title: str, *, gesture: str | None = None) -> Lane:
    """Give a lane another title."""
    with document.edit("lane.rename", gesture=gesture, title=title) as edit:
        return edit.put(replace(edit.get(Lane, lane_id), title=title))


def change_lane(document: Document, lane_id: str, *, gesture: str | None = None, **fields: Any) -> Lane:
    """Set fields of a lane: icon, colour, hidden."""
    with document.edit("lane.change", gesture=gesture, title=document.get(Lane, lane_id).title) as edit:
        return edit.put(replace(edit.get(Lane, lane_id), **fields))


def fold_lane(document: Document, lane_id: str, is_folded: bool) -> Lane:
    """Fold a lane to a line of counts, or unfold it."""
    key = "lane.fold" if is_folded else "lane.unfold"
    with document.edit(key, title=document.get(Lane, lane_id).title) as edit:
        return edit.put(replace(edit.get(Lane, lane_id), is_folded=is_folded))


def move_lane(document: Document, lane_id: str, index: int, *, gesture: str | None = None) -> Lane:
    """Move a lane to a place among the lanes of its journey, counted without it."""
    with document.edit("lane.move", gesture=gesture, title=document.get(Lane, lane_id).title) as edit:
        lane = edit.get(Lane, lane_id)
        siblings = without(edit.family(Lane, "journey_id", lane.journey_id), lane_id)
        return edit.put(replace(lane, rank=rank_at(edit, siblings, index)))


def duplicate_lane(document: Document, lane_id: str) -> Lane:
    """Copy a lane with its cards, right after it."""
    with document.edit("lane.duplicate", title=document.get(Lane, lane_id).title) as edit:
        lane = edit.get(Lane, lane_id)
        siblings = edit.family(Lane, "journey_id", lane.journey_id)
        rank = rank_at(edit, siblings, [sibling.id for sibling in siblings].index(lane_id) + 1)
        kind = "custom" if lane.kind in LANES_WITHOUT_CARDS else lane.kind
        fresh = put_copies(edit, belongings(edit, [lane]))
        return edit.put(replace(edit.get(Lane, fresh[lane_id]), rank=rank, kind=kind))


def copy_lane(document: Document, lane_id: str, journey_id: str) -> Lane:
    """Copy a lane to the end of another journey.

    Its cards go under the stages and touchpoints that have the same place there; those without one are left out.
    """
    with document.edit("lane.copy", title=document.get(Lane, lane_id).title) as edit:
        lane = edit.get(Lane, lane_id)
        places: dict[str, str | None] = {lane.journey_id: journey_id}
        theirs = edit.family(Stage, "journey_id", journey_id)
        for number, stage in enumerate(edit.family(Stage, "journey_id", lane.journey_id)):
            twin = theirs[number] if number < len(theirs) else None
            places[stage.id] = twin.id if twin else None
            twins = edit.family(Touchpoint, "stage_id", twin.id) if twin else ()
            for place, touchpoint in enumerate(edit.family(Touchpoint, "stage_id", stage.id)):
                places[touchpoint.id] = twins[place].id if place < len(twins) else None
        rank = rank_at(edit, edit.family(Lane, "journey_id", journey_id), None)
        fresh = put_copies(edit, [lane, *edit.family(Card, "lane_id", lane_id)], places)
        return edit.put(replace(edit.get(Lane, fresh[lane_id]), rank=rank))


def delete_lane(document: Document, lane_id: str) -> None:
    """Delete a lane with its cards."""
    with document.edit("lane.delete", title=document.get(Lane, lane_id).title) as edit:
        edit.delete(edit.get(Lane, lane_id))
