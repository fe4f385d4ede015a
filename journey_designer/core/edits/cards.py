"""Edits of cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.edits.dotted import check_dots
from journey_designer.core.edits.ordering import rank_at, ranks_at, without
from journey_designer.core.records import Asset, Card


@dataclass(frozen=True, slots=True)
class Cell:
    """Where cards lie: a lane, under one touchpoint or under a whole stage (the other is None)."""

    lane_id: str
    touchpoint_id: str | None = None
    stage_id: str | None = None

    @classmethod
    def of(cls, card: Card) -> Cell:
        """The cell a card lies in."""
        return cls(card.lane_id, card.touchpoint_id, card.stage_id)


def cards_in(records: Document | Edit, cell: Cell) -> list[Card]:
    """The cards of a cell from top to bottom."""
    if cell.touchpoint_id is not None:
        column = records.family(Card, "touchpoint_id", cell.touchpoint_id)
    else:
        column = records.family(Card, "stage_id", cell.stage_id)
    return [card for card in column if card.lane_id == cell.lane_id]


def add_card(
    document: Document, cell: Cell, text: str = "", *, index: int | None = None, **fields: Any
) -> Card:
    """Add a card to a cell at a place from the top, at the bottom unless given."""
    return add_cards(document, cell, [text], index=index, **fields)[0]


def add_cards(
    document: Document, cell: Cell, texts: Sequence[str], *, index: int | None = None, **fields: Any
) -> list[Card]:
    """Add several cards to a cell, in order, as one step."""
    first = texts[0][:60] if texts else ""
    with document.edit(
        "card.add" if len(texts) == 1 else "card.add_many", text=first, count=len(texts)
    ) as edit:
        ranks = ranks_at(edit, cards_in(edit, cell), index, len(texts))
        return [
            edit.put(
                Card(
                    id=edit.new_id(),
                    lane_id=cell.lane_id,
                    touchpoint_id=cell.touchpoint_id,
                    stage_id=cell.stage_id,
                    text=text,
                    rank=rank,
                    **fields,
                )
            )
            for text, rank in zip(texts, ranks, strict=True)
        ]


def change_card(document: Document, card_id: str, *, gesture: str | None = None, **fields: Any) -> Card:
    """Set fields of a card: its text, evidence, status, colour, dots.

    Raises `RuleError` for fewer dots than people put on it by name.
    """
    with document.edit("card.change", gesture=gesture, text=document.get(Card, card_id).text[:60]) as edit:
        card = edit.put(replace(edit.get(Card, card_id), **fields))
        check_dots(edit, card)
        return card


def set_card_image(document: Document, card_id: str, asset: Asset | None) -> Card:
    """Show an image of the file on a card, or none."""
    with document.edit("card.image", text=document.get(Card, card_id).text[:60]) as edit:
        if asset is not None and edit.find(Asset, asset.id) is None:
            edit.put(asset)
        return edit.put(replace(edit.get(Card, card_id), image=asset.id if asset else None))


def move_card(
    document: Document, card_id: str, cell: Cell, index: int | None, *, gesture: str | None = None
) -> Card:
    """Move a card to a place in a cell of the same journey, counted without it."""
    return move_cards(document, [card_id], cell, index, gesture=gesture)[0]


def move_cards(
    document: Document, card_ids: Sequence[str], cell: Cell, index: int | None, *, gesture: str | None = None
) -> list[Card]:
    """Move cards together to a place in a cell, counted without them, keeping their order as given."""
    text = document.get(Card, card_ids[0]).text[:60] if card_ids else ""
    key = "card.move" if len(card_ids) == 1 else "card.move_many"
    with document.edit(key, gesture=gesture, text=text, count=len(card_ids)) as edit:
        ranks = ranks_at(edit, without(cards_in(edit, cell), *card_ids), index, len(card_ids))
        return [
            edit.put(
                replace(
                    edit.get(Card, card_id),
                    lane_id=cell.lane_id,
                    touchpoint_id=cell.touchpoint_id,
                    stage_id=cell.stage_id,
                    rank=rank,
                )
            )
            for card_id, rank in zip(card_ids, ranks, strict=True)
        ]


def duplicate_card(document: Document, card_id: str) -> Card:
    """Copy a card, right under it; its dots stay where they were put."""
    with document.edit("card.duplicate", text=document.get(Card, card_id).text[:60]) as edit:
        card = edit.get(Card, card_id)
        siblings = cards_in(edit, Cell.of(card))
        rank = rank_at(edit, siblings, [sibling.id for sibling in siblings].index(card_id) + 1)
        return edit.put(replace(card, id=edit.new_id(), dots=0, rank=rank))


def delete_card(document: Document, card_id: str) -> None:
    """Delete a card."""
    with document.edit("card.delete", text=document.get(Card, card_id).text[:60]) as edit:
        edit.delete(edit.get(Card, card_id))
