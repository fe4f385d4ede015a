"""Turning a card into something else: a touchpoint, a card of another lane, an idea."""

from __future__ import annotations

from dataclasses import replace

from journey_designer.core.document import Document
from journey_designer.core.edits.cards import Cell, cards_in
from journey_designer.core.edits.ordering import rank_at
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Card, Idea, Lane, Stage, Touchpoint
from journey_designer.core.records.journey import LaneKind
from journey_designer.core.rules import fitted


def card_to_touchpoint(document: Document, card_id: str) -> Touchpoint:
    """Make a card a touchpoint of its own, right after the one it lies under; the card goes."""
    with document.edit("card.to_touchpoint", text=document.get(Card, card_id).text[:60]) as edit:
        card = edit.get(Card, card_id)
        stage_id, index = card.stage_id, None
        if card.touchpoint_id is not None:
            here = edit.get(Touchpoint, card.touchpoint_id)
            stage_id = here.stage_id
            members = edit.family(Touchpoint, "stage_id", stage_id)
            index = [member.id for member in members].index(here.id) + 1
        stage = edit.get(Stage, stage_id or "")
        rank = rank_at(edit, edit.family(Touchpoint, "stage_id", stage.id), index)
        name = fitted(Touchpoint, "name", card.text)
        edit.delete(card)
        return edit.put(Touchpoint(id=edit.new_id(), stage_id=stage.id, name=name, rank=rank))


def card_to_lane(document: Document, card_id: str, kind: LaneKind) -> Card:
    """Move a card to the first lane of a kind, under the same touchpoint or stage.

    Raises `RuleError` where the journey has no such lane.
    """
    with document.edit("card.to_lane", text=document.get(Card, card_id).text[:60]) as edit:
        card = edit.get(Card, card_id)
        journey_id = edit.get(Lane, card.lane_id).journey_id
        lanes = [lane for lane in edit.family(Lane, "journey_id", journey_id) if lane.kind == kind]
        if not lanes:
            raise RuleError("rule.no_lane", "This journey has no lane of that kind. Add one first.")
        cell = Cell(lanes[0].id, card.touchpoint_id, card.stage_id)
        rank = rank_at(edit, [entry for entry in cards_in(edit, cell) if entry.id != card_id], None)
        return edit.put(replace(card, lane_id=cell.lane_id, rank=rank))


def card_to_idea(document: Document, card_id: str) -> Idea:
    """Note an idea from a card; the card stays, and the idea remembers it and its touchpoint."""
    with document.edit("card.to_idea", text=document.get(Card, card_id).text[:60]) as edit:
        card = edit.get(Card, card_id)
        lane = edit.get(Lane, card.lane_id)
        return edit.put(
            Idea(
                id=edit.new_id(),
                title=fitted(Idea, "title", card.text),
                kind="corrective" if lane.kind == "pain_points" else "incentive",
                touchpoint_id=card.touchpoint_id,
                card_id=card.id,
                rank=rank_at(edit, edit.all(Idea), None),
            )
        )
