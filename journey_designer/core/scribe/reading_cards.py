"""Lines that make cards and ideas, and lines of signs alone."""

from __future__ import annotations

from dataclasses import replace

from journey_designer.core.edits.cards import Cell
from journey_designer.core.records import Card, Idea, Lane, Stage, Touchpoint
from journey_designer.core.scribe.chips import lane_chip, place_chip, where
from journey_designer.core.scribe.coordinates import shown_lanes, shown_stages, stage_letters
from journey_designer.core.scribe.places import is_for_cards, lane_of_kind, lane_of_moment
from journey_designer.core.scribe.reading import Chip, NewCard
from journey_designer.core.scribe.reading_touchpoints import read_touchpoint
from journey_designer.core.scribe.wording import quoted, tidy
from journey_designer.core.scribe.work import NotUnderstood, Work


def read_cell(work: Work) -> None:
    """A paper note typed into its cell: a card of a whole stage, or a touchpoint from the row of touchpoints."""
    line = work.line
    stage_place, lane_place = line.cell or (0, 0)
    stages = shown_stages(work.records, work.place.journey_id)
    lanes = shown_lanes(work.records, work.place.journey_id)
    if stage_place >= len(stages):
        raise NotUnderstood("no_cell_stage", letter=stage_letters(stage_place))
    if not 0 <= lane_place < len(lanes):
        raise NotUnderstood("no_cell_lane", number=lane_place + 1)
    stage, lane = stages[stage_place], lanes[lane_place]
    if lane.kind == "touchpoints":
        read_touchpoint(work, tidy(line.text), stage)
        return
    if not is_for_cards(lane):
        raise NotUnderstood("cell_lane", cell=line.cell_word)
    here = work.place
    work.place = replace(here, stage_id=stage.id, touchpoint_id=None)
    _put_card(work, lane, _words(work))
    work.read_changes()
    work.place = here


def read_card(work: Work) -> None:
    """A card, an idea, a lane to go to, a first touchpoint, or signs for the touchpoint of the place."""
    line = work.line
    words = _words(work)
    if not words and not line.has_prefix and not line.is_quote and line.grade is None:
        work.read_changes()
        if not work.chips:
            work.chips += where(work.records, work.place)
    elif not words and line.has_prefix and line.lead != "idea" and not _has_signs(work):
        lane = _lane(work)
        work.chips.append(replace(lane_chip(lane), kind="lane_go"))
        work.place = replace(work.place, lane_id=lane.id)
    elif line.lead == "idea":
        _put_idea(work, words)
    elif not line.has_prefix and not line.is_quote and _makes_touchpoints(work):
        read_touchpoint(work, words)
    else:
        _put_card(work, _lane(work), words)
        work.read_changes()


def _words(work: Work) -> str:
    line = work.line
    words = tidy(line.text)
    if not words or not line.is_quote:
        return words
    mark = next(token for token in line.tokens if token.kind == "quote")
    return quoted(words, work.text[mark.start], work.names.language)


def _has_signs(work: Work) -> bool:
    return work.line.is_quote or work.has_changes or work.line.grade is not None


def _makes_touchpoints(work: Work) -> bool:
    """While the journey has no touchpoint, a text is the name of the first one."""
    if work.bare is not None:
        return work.bare == "touchpoint"
    stages = work.records.family(Stage, "journey_id", work.place.journey_id)
    return not any(work.records.count(Touchpoint, "stage_id", stage.id) for stage in stages)


def _lane(work: Work) -> Lane:
    """The lane that takes the card."""
    line, records, place = work.line, work.records, work.place
    lane: Lane | None
    if line.lane_id is not None:
        lane = records.find(Lane, line.lane_id)
        if lane is not None and lane.journey_id != place.journey_id:
            lane = lane_of_kind(records, place, lane.kind)
    elif line.lead is not None and line.lead != "idea":
        lane = lane_of_kind(records, place, line.lead)
    elif line.is_quote:
        lane = lane_of_kind(records, place, "thinking")
    else:
        lane = lane_of_moment(records, place)
    if lane is None or not is_for_cards(lane):
        raise NotUnderstood("no_lane")
    return lane


def _put_card(work: Work, lane: Lane, words: str) -> None:
    work.chips.append(lane_chip(lane))
    if work.place.stage_id is None:
        raise NotUnderstood("no_stage")
    work.chips.append(place_chip(work.records, work.place))
    if not words:
        raise NotUnderstood("text", is_waiting=True)
    work.check_length(Card, "text", words)
    stage_id = work.place.stage_id if work.place.touchpoint_id is None else None
    cell = Cell(lane.id, work.place.touchpoint_id, stage_id)
    work.deed = replace(work.deed, card=NewCard(cell, words, work.line.grade or "assumption"))


def _put_idea(work: Work, words: str) -> None:
    work.chips.append(Chip(kind="idea"))
    if work.place.touchpoint_id is not None:
        work.chips.append(place_chip(work.records, work.place))
    if not words:
        raise NotUnderstood("text", is_waiting=True)
    work.refuse_evidence()
    work.check_length(Idea, "title", words)
    work.deed = replace(work.deed, idea=words, touchpoint_id=work.place.touchpoint_id)
    work.read_changes()
