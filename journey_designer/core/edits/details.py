"""Edits of linked journeys: a touchpoint that a journey of its own shows in detail."""

from __future__ import annotations

from dataclasses import replace

from journey_designer.core.document import Document
from journey_designer.core.edits.ordering import rank_at
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Journey, Lane, Stage, Touchpoint


def link_detail(document: Document, touchpoint_id: str, journey_id: str | None) -> Touchpoint:
    """Have a journey show a touchpoint in detail; None: none does any more.

    Raises `RuleError` where it is the touchpoint's own journey.
    """
    touchpoint = document.get(Touchpoint, touchpoint_id)
    if journey_id is not None and document.get(Stage, touchpoint.stage_id).journey_id == journey_id:
        raise RuleError("detail.own_journey", "A journey cannot be its own detail. Choose another journey.")
    label = "touchpoint.unlink" if journey_id is None else "touchpoint.link"
    with document.edit(label, name=touchpoint.name) as edit:
        return edit.put(replace(edit.get(Touchpoint, touchpoint_id), detail_id=journey_id))


def make_detail(document: Document, touchpoint_id: str) -> Journey:
    """Add a journey for the inside of a touchpoint, right after the journey it is on, and link it.

    It is called after the touchpoint, is travelled by the same persona in the same state, has the same lanes, empty, and
    one stage of the touchpoint's name.
    """
    touchpoint = document.get(Touchpoint, touchpoint_id)
    stage = document.get(Stage, touchpoint.stage_id)
    with document.edit("touchpoint.detail", name=touchpoint.name) as edit:
        parent = edit.get(Journey, stage.journey_id)
        others = edit.all(Journey)
        rank = rank_at(edit, others, [other.id for other in others].index(parent.id) + 1)
        journey = edit.put(
            Journey(
                id=edit.new_id(),
                persona_id=parent.persona_id,
                title=touchpoint.name,
                state=parent.state,
                rank=rank,
            )
        )
        for lane in edit.family(Lane, "journey_id", parent.id):
            edit.put(replace(lane, id=edit.new_id(), journey_id=journey.id))
        edit.put(
            Stage(
                id=edit.new_id(),
                journey_id=journey.id,
                name=touchpoint.name,
                kind=stage.kind,
                period=stage.period,
                rank=rank_at(edit, (), None),
            )
        )
        edit.put(replace(edit.get(Touchpoint, touchpoint_id), detail_id=journey.id))
        return journey
