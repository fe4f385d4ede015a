"""From a `Line` to what it means where it is typed. Reads records, changes none."""

from __future__ import annotations

from dataclasses import replace

from journey_designer.core.consistency import Records
from journey_designer.core.records import Journey, Stage
from journey_designer.core.scribe.chips import persona_chip, traveller_chip, where
from journey_designer.core.scribe.line import Line, Problem
from journey_designer.core.scribe.names import Names
from journey_designer.core.scribe.places import Place, in_journey, settled
from journey_designer.core.scribe.reading import Chip, Deed, NewStage, Reading
from journey_designer.core.scribe.reading_cards import read_card, read_cell
from journey_designer.core.scribe.reading_touchpoints import read_touchpoint
from journey_designer.core.scribe.signs import likeness
from journey_designer.core.scribe.wording import tidy
from journey_designer.core.scribe.work import Bare, NotUnderstood, Work


def interpret(
    records: Records, text: str, line: Line, place: Place, names: Names, *, bare: Bare | None = None
) -> Reading:
    """What a line, read from ``text``, means at a place.

    ``bare`` says what a text without a prefix makes; None: a touchpoint while the journey has none, else a card.
    """
    here = settled(records, place)
    deed = Deed(journey_id=here.journey_id)
    work = Work(records=records, text=text, line=line, names=names, bare=bare, place=here, deed=deed)
    problem: Problem | None = None
    try:
        _read(work)
    except NotUnderstood as missing:
        problem = missing.problem
        work.chips.append(Chip(kind="problem", problem=problem))
    kept = None if problem is not None or work.deed.is_nothing else work.deed
    return Reading(line=line, chips=tuple(work.chips), place=work.place, deed=kept, problem=problem)


def _read(work: Work) -> None:
    line = work.line
    if line.kind == "empty":
        work.chips += where(work.records, work.place)
        return
    if not work.place.journey_id:
        raise NotUnderstood("no_journey")
    _read_persona(work)
    if line.kind == "stage":
        _read_stage(work)
    elif line.kind == "touchpoint":
        read_touchpoint(work, tidy(line.text))
    elif line.kind == "cell":
        read_cell(work)
    else:
        read_card(work)
    if line.twice is not None:
        raise NotUnderstood("twice", sign=line.twice)


def _read_persona(work: Work) -> None:
    """Go to the journey of a persona; who has none travels this one from now on."""
    line = work.line
    if line.persona is None:
        return
    if not line.persona_ids:
        raise NotUnderstood("persona", name=line.persona)
    if len(line.persona_ids) > 1:
        raise NotUnderstood("persona_unclear", name=line.persona)
    (persona_id,) = line.persona_ids
    journeys = work.records.family(Journey, "persona_id", persona_id)
    here = work.records.find(Journey, work.place.journey_id)
    if not journeys:
        work.deed = replace(work.deed, persona_id=persona_id)
        work.chips.append(traveller_chip(work.records, persona_id))
        return
    work.chips.append(persona_chip(work.records, persona_id))
    if here is None or here.persona_id == persona_id:
        return
    chosen = next((journey for journey in journeys if journey.state == here.state), journeys[0])
    work.place = in_journey(work.records, chosen.id, work.place)
    work.deed = replace(work.deed, journey_id=chosen.id)


def _read_stage(work: Work) -> None:
    """Go to the stage of a name, or make one after that of the place."""
    name = tidy(work.line.text)
    if not name:
        raise NotUnderstood("stage_name", is_waiting=True)
    stages = work.records.family(Stage, "journey_id", work.place.journey_id)
    wanted = likeness(name)
    known = next((stage for stage in stages if likeness(stage.name) == wanted), None)
    if known is not None:
        work.chips.append(Chip(kind="stage_go", text=known.name, record_id=known.id))
        work.place = replace(work.place, stage_id=known.id, touchpoint_id=None)
    else:
        work.check_length(Stage, "name", name)
        here = next((n for n, stage in enumerate(stages, 1) if stage.id == work.place.stage_id), None)
        work.deed = replace(work.deed, stage=NewStage(name, here))
        work.chips.append(Chip(kind="stage_new", text=name))
        if here is not None:
            before = stages[here - 1]
            work.chips.append(Chip(kind="after", text=before.name, record_id=before.id))
    work.refuse_evidence()
    if work.has_changes:
        raise NotUnderstood("signs_here")
