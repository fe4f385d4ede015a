"""Lines about touchpoints: a new one after the one of the place, or the one that has this name."""

from __future__ import annotations

from dataclasses import replace

from journey_designer.core.records import Stage, Touchpoint
from journey_designer.core.scribe.chips import place_chip
from journey_designer.core.scribe.places import Place
from journey_designer.core.scribe.reading import Chip, NewStage, NewTouchpoint
from journey_designer.core.scribe.signs import likeness
from journey_designer.core.scribe.work import NotUnderstood, Work


def read_touchpoint(work: Work, name: str, stage: Stage | None = None) -> None:
    """Go to the touchpoint of a name, or make one after that of the place; always one at the end of ``stage``."""
    if not name:
        raise NotUnderstood("touchpoint_name", is_waiting=True)
    known = None if work.line.is_new or stage is not None else _touchpoint_named(work, name)
    if known is not None:
        work.place = replace(work.place, stage_id=known.stage_id, touchpoint_id=known.id)
        work.chips.append(Chip(kind="touchpoint_go", text=known.name, record_id=known.id))
        work.refuse_evidence()
        work.read_changes()
        return
    work.check_length(Touchpoint, "name", name)
    work.chips.append(Chip(kind="touchpoint_new", text=name))
    stage_id = stage.id if stage is not None else work.place.stage_id
    index = None
    if stage_id is None:
        work.deed = replace(work.deed, stage=NewStage("", None))
    else:
        work.chips.append(place_chip(work.records, Place(work.place.journey_id, stage_id)))
        if stage is None:
            members = work.records.family(Touchpoint, "stage_id", stage_id)
            here = work.place.touchpoint_id
            index = next((n for n, entry in enumerate(members, 1) if entry.id == here), None)
    work.refuse_evidence()
    work.deed = replace(work.deed, touchpoint=NewTouchpoint(name, stage_id, index))
    work.put_changes(None)


def _touchpoint_named(work: Work, name: str) -> Touchpoint | None:
    """The touchpoint of this name: in the stage of the place if there, else the first in time."""
    records, place, wanted = work.records, work.place, likeness(name)
    found: list[Touchpoint] = []
    if work.names.journey_id == place.journey_id:
        ids = work.names.touchpoints.get(wanted, ())
        found = [entry for id_ in ids if (entry := records.find(Touchpoint, id_)) is not None]
    else:
        for stage in records.family(Stage, "journey_id", place.journey_id):
            members = records.family(Touchpoint, "stage_id", stage.id)
            found += [entry for entry in members if likeness(entry.name) == wanted]
    inside = [entry for entry in found if entry.stage_id == place.stage_id]
    return next(iter(inside + found), None)
