"""Doing what a line says, as one step."""

from __future__ import annotations

from dataclasses import replace

from journey_designer.core import edits
from journey_designer.core.changes import LabelValue
from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.numbers import rounded
from journey_designer.core.records import Journey, Stage, Touchpoint
from journey_designer.core.records.journey import Period
from journey_designer.core.scribe.places import Place
from journey_designer.core.scribe.reading import Deed, NewStage, NewTouchpoint
from journey_designer.core.scribe.wording import stage_kind

_SHOWN = 60


def perform(document: Document, deed: Deed, place: Place) -> Place:
    """Do it, as one step; gives the place where the next line goes on: that of what was made.

    Raises `RuleError` where a rule forbids it, and what the journal raises.
    """
    key, values = _label(document, deed)
    with document.edit(key, gesture=None, **values) as edit:
        if deed.persona_id is not None:
            edits.change_journey(document, deed.journey_id, persona_id=deed.persona_id)
        stage = _add_stage(document, edit, deed.journey_id, deed.stage) if deed.stage is not None else None
        if stage is not None:
            place = replace(place, stage_id=stage.id, touchpoint_id=None)
        touchpoint_id = deed.touchpoint_id
        if deed.touchpoint is not None:
            touchpoint_id = _add_touchpoint(document, deed.touchpoint, stage).id
            stage_id = deed.touchpoint.stage_id or (stage.id if stage is not None else None)
            place = replace(place, stage_id=stage_id, touchpoint_id=touchpoint_id)
        if touchpoint_id is not None:
            _change(edit, touchpoint_id, deed)
        if deed.card is not None:
            edits.add_card(document, deed.card.cell, deed.card.text, evidence=deed.card.evidence)
        if deed.idea is not None:
            _add_idea(document, edit, deed.idea, deed.touchpoint_id)
    return place


def _add_stage(document: Document, edit: Edit, journey_id: str, new: NewStage) -> Stage:
    known = stage_kind(new.name)
    if known is not None:
        kind, period = known
        return edits.add_stage(document, journey_id, new.name, index=new.index, kind=kind, period=period)
    return edits.add_stage(
        document, journey_id, new.name, index=new.index, period=_period(edit, journey_id, new)
    )


def _period(edit: Edit, journey_id: str, new: NewStage) -> Period:
    """A stage that nobody knows is in the time of the one before it."""
    stages = edit.family(Stage, "journey_id", journey_id)
    return stages[new.index - 1].period if new.index else "before"


def _add_touchpoint(document: Document, new: NewTouchpoint, stage: Stage | None) -> Touchpoint:
    stage_id = new.stage_id or (stage.id if stage is not None else "")
    return edits.add_touchpoint(document, stage_id, new.name, index=new.index)


def _change(edit: Edit, touchpoint_id: str, deed: Deed) -> None:
    """Channel, score and star. A score lays votes aside, as `edits.set_satisfaction` does."""
    touchpoint = edit.get(Touchpoint, touchpoint_id)
    if deed.channel is not None:
        touchpoint = replace(touchpoint, channel=deed.channel)
    if deed.score is not None:
        touchpoint = replace(touchpoint, satisfaction=rounded(deed.score), votes=None)
    if deed.is_key_moment:
        touchpoint = replace(touchpoint, is_key_moment=True)
    edit.put(touchpoint)


def _add_idea(document: Document, edit: Edit, title: str, touchpoint_id: str | None) -> None:
    """What mends a bad touchpoint is a corrective action, anything else an incentive."""
    touchpoint = edit.find(Touchpoint, touchpoint_id) if touchpoint_id is not None else None
    is_bad = touchpoint is None or touchpoint.score is None or touchpoint.score < 0
    kind = "corrective" if is_bad else "incentive"
    edits.add_idea(document, title, touchpoint_id=touchpoint_id, kind=kind)


def _label(edit_of: Document, deed: Deed) -> tuple[str, dict[str, LabelValue]]:
    """What the step is called: for what it makes, else for what it changes."""
    if deed.stage is not None and deed.stage.name:
        return "stage.add", {"name": deed.stage.name}
    if deed.touchpoint is not None:
        return "touchpoint.add", {"name": deed.touchpoint.name}
    if deed.card is not None:
        return "card.add", {"text": deed.card.text[:_SHOWN]}
    if deed.idea is not None:
        return "idea.add", {"title": deed.idea}
    if deed.touchpoint_id is not None:
        touchpoint = edit_of.find(Touchpoint, deed.touchpoint_id)
        name = touchpoint.name if touchpoint is not None else ""
        is_score = deed.channel is None and not deed.is_key_moment
        return "touchpoint.satisfaction" if is_score else "touchpoint.change", {"name": name}
    journey = edit_of.find(Journey, deed.journey_id)
    return "journey.change", {"title": journey.title if journey is not None else ""}
