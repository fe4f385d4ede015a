"""Copy and paste: records taken out of one place and put into another, of this project or of another one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from journey_designer.core.changes import Key
from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.edits.cards import Cell, cards_in
from journey_designer.core.edits.copying import belongings, put_copies
from journey_designer.core.edits.dotted import with_dots
from journey_designer.core.edits.ordering import ranks_at
from journey_designer.core.records import Asset, Card, Dot, Lane, Record, Stage, Touchpoint, references


@dataclass(frozen=True, slots=True)
class Fragment:
    """Copied records: the roots that were selected, all that belongs to them, the assets they show.

    ``lanes`` are the lanes that cards of the fragment lie in, so that they find a like one elsewhere.
    """

    roots: tuple[str, ...]
    records: tuple[Record, ...]
    lanes: tuple[Lane, ...]


def copied(document: Document, keys: Iterable[Key]) -> Fragment:
    """The fragment of what is selected; parts of something selected are not roots of their own."""
    chosen = [record for key in keys if (record := document.find(*key)) is not None]
    inner = {record.id for root in chosen for record in belongings(document, [root]) if record.id != root.id}
    roots = [record for record in chosen if record.id not in inner]
    records = belongings(document, roots)
    shown = {
        getattr(record, field)
        for record in records
        for field, spec in references(type(record)).items()
        if spec.target == "asset"
    }
    assets = [asset for asset in document.all(Asset) if asset.id in shown]
    lane_ids = {record.lane_id for record in records if isinstance(record, Card)}
    lanes = tuple(lane for lane_id in lane_ids if (lane := document.find(Lane, lane_id)) is not None)
    return Fragment(tuple(root.id for root in roots), (*assets, *records), lanes)


def paste(
    document: Document,
    fragment: Fragment,
    journey_id: str,
    *,
    cell: Cell | None = None,
    stage_id: str | None = None,
) -> list[Record]:
    """Paste a fragment into a journey as one step; gives the new roots.

    Cards go into ``cell``, or into the like lane when they come with their column; touchpoints go to the end of
    ``stage_id`` or of the last stage; stages and lanes to the end. What finds no place is left out.
    """
    with document.edit("clipboard.paste", count=len(fragment.roots)) as edit:
        places: dict[str, str | None] = {}
        by_id = {record.id: record for record in fragment.records}
        for lane in fragment.lanes:
            if lane.id not in by_id:
                places[lane.id] = _like_lane(edit, lane, journey_id)
        roots = [by_id[root] for root in fragment.roots if root in by_id]
        _place_owners(edit, roots, places, journey_id, stage_id)
        cards = [root for root in roots if isinstance(root, Card) and cell is not None]
        loose = {card.id for card in cards}
        rest = [record for record in fragment.records if record.id not in loose]
        fresh = put_copies(edit, rest, places)
        pasted = [_ranked(edit, type(root), fresh[root.id]) for root in roots if root.id in fresh]
        if cell is not None and cards:
            pasted += _paste_cards(edit, cards, cell, fragment.records)
        return pasted


def _like_lane(edit: Edit, lane: Lane, journey_id: str) -> str | None:
    lanes = edit.family(Lane, "journey_id", journey_id)
    if any(other.id == lane.id for other in lanes):
        return lane.id
    exact = [other.id for other in lanes if (other.kind, other.title) == (lane.kind, lane.title)]
    alike = [other.id for other in lanes if other.kind == lane.kind and lane.kind != "custom"]
    return next(iter(exact + alike), None)


def _place_owners(
    edit: Edit, roots: list[Record], places: dict[str, str | None], journey_id: str, stage_id: str | None
) -> None:
    stages = edit.family(Stage, "journey_id", journey_id)
    last = stages[-1].id if stages else None
    for root in roots:
        if isinstance(root, Stage | Lane):
            places[root.journey_id] = journey_id
        elif isinstance(root, Touchpoint):
            places[root.stage_id] = stage_id or last


def _ranked(edit: Edit, record_type: type[Record], record_id: str) -> Record:
    """Put a pasted stage, touchpoint or lane after its new siblings."""
    record = edit.get(record_type, record_id)
    if isinstance(record, Stage | Lane):
        siblings: list[Record] = list(edit.family(type(record), "journey_id", record.journey_id))
    elif isinstance(record, Touchpoint):
        siblings = list(edit.family(Touchpoint, "stage_id", record.stage_id))
    else:
        return record
    others = [sibling for sibling in siblings if sibling.id != record_id]
    return edit.put(replace(record, rank=ranks_at(edit, others, None)[0]))


def _paste_cards(edit: Edit, cards: list[Card], cell: Cell, records: Iterable[Record]) -> list[Record]:
    ranks = ranks_at(edit, cards_in(edit, cell), None, len(cards))
    chosen = {card.id for card in cards}
    pinned = [record for record in records if isinstance(record, Dot) and record.target in chosen]
    carried = with_dots(edit, [*cards, *pinned])
    fresh = {card.id: edit.new_id() for card in cards}
    pasted: list[Record] = []
    for card, rank in zip((entry for entry in carried if isinstance(entry, Card)), ranks, strict=True):
        image = card.image if card.image and edit.find(Asset, card.image) else None
        pasted.append(
            edit.put(
                replace(
                    card,
                    id=fresh[card.id],
                    lane_id=cell.lane_id,
                    touchpoint_id=cell.touchpoint_id,
                    stage_id=cell.stage_id,
                    image=image,
                    finding_id=None,
                    rank=rank,
                )
            )
        )
    for dot in (entry for entry in carried if isinstance(entry, Dot)):
        edit.put(replace(dot, id=edit.new_id(), target=fresh[dot.target]))
    return pasted
