"""Records from outside made to obey the rules among each other; what finds no place is left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar, cast

from journey_designer.core.comparison import key_of
from journey_designer.core.records import (
    LANES_WITHOUT_CARDS,
    RECORD_TYPES,
    SINGLE,
    TYPES_BY_NAME,
    Asset,
    Association,
    Card,
    Concept,
    Lane,
    Project,
    Record,
    Stage,
    Touchpoint,
    Trait,
    is_pinned,
    references,
    type_name,
)
from journey_designer.interchange.json_fields import RESET
from journey_designer.interchange.line_warnings import LineWarnings

R = TypeVar("R", bound=Record)
Placed = tuple[int, Record]
"""A record and the line on which it stands."""

_MIDDLE = 3


class Mending:
    """Takes in records one after the other, as far as the rules allow."""

    def __init__(self, warnings: LineWarnings) -> None:
        self._warnings = warnings
        self._tables: dict[type[Record], dict[str, Record]] = {entry: {} for entry in RECORD_TYPES}
        self._ids: set[str] = set()
        self._single: set[tuple[Any, ...]] = set()

    def mended(self, placed: Iterable[Placed], assets: Iterable[str]) -> tuple[Record, ...]:
        """The records that obey the rules, owners before what belongs to them.

        ``assets`` are the ids of the images and sounds whose bytes are there.
        """
        order = {entry: place for place, entry in enumerate(RECORD_TYPES)}
        waiting = sorted(placed, key=lambda entry: order[type(entry[1])])
        lines = {key_of(record): line for line, record in reversed(waiting)}
        known = set(assets)
        pinned = []
        for line, record in waiting:
            if is_pinned(type(record)):
                pinned.append((line, record))
            elif not isinstance(record, Asset) or record.id in known:
                self._take(line, record)
            else:
                self._leave_out(line, record, "no_bytes", "its bytes are not in the file")
        for table in self._tables.values():
            for record in list(table.values()):
                table[record.id] = self._without_dead_links(lines[key_of(record)], record)
        self._take_pinned(pinned)
        return tuple(record for table in self._tables.values() for record in table.values())

    def _take(self, line: int, record: Record) -> None:
        if record.id in self._ids:
            self._leave_out(line, record, "twice", "its id is used twice")
            return
        if isinstance(record, Project) and self._tables[Project]:
            self._leave_out(line, record, "one_project", "a file holds one project")
            return
        kept = self._with_owners(line, record)
        if isinstance(kept, Card):
            kept = self._placed_card(line, kept)
        elif isinstance(kept, Trait):
            kept = self._mended_trait(line, kept)
        elif isinstance(kept, Association):
            kept = self._inner_link(line, kept)
        if kept is not None and type(kept) in SINGLE:
            kept = self._single_one(line, kept)
        if kept is not None:
            self._ids.add(kept.id)
            self._tables[type(kept)][kept.id] = kept

    def _with_owners(self, line: int, record: R) -> R | None:
        for name, spec in references(type(record)).items():
            target = getattr(record, name)
            if spec.on_delete != "delete" or target is None or self._is_there(spec.target, target):
                continue
            if not spec.is_optional:
                self._leave_out(line, record, "no_owner", f"its {spec.target} does not exist")
                return None
            record = self._cleared(line, record, name)
        return record

    def _without_dead_links(self, line: int, record: R) -> R:
        for name, spec in references(type(record)).items():
            target = getattr(record, name)
            if spec.on_delete == "clear" and target is not None and not self._is_there(spec.target, target):
                record = self._cleared(line, record, name)
        return record

    def _is_there(self, target: str, record_id: str) -> bool:
        return record_id in self._tables[TYPES_BY_NAME[target]]

    def _placed_card(self, line: int, card: Card) -> Card | None:
        if card.stage_id is not None and card.touchpoint_id is not None:
            card = self._cleared(line, card, "stage_id")
        lane = cast(Lane, self._tables[Lane][card.lane_id])
        stage_id = card.stage_id
        if card.touchpoint_id is not None:
            stage_id = cast(Touchpoint, self._tables[Touchpoint][card.touchpoint_id]).stage_id
        if stage_id is None:
            self._leave_out(line, card, "no_place", "it lies under no touchpoint and no stage")
            return None
        if cast(Stage, self._tables[Stage][stage_id]).journey_id != lane.journey_id:
            self._leave_out(line, card, "other_journey", "its lane belongs to another journey")
            return None
        if lane.kind in LANES_WITHOUT_CARDS:
            self._leave_out(line, card, "no_cards", "its lane holds no cards")
            return None
        return card

    def _mended_trait(self, line: int, trait: Trait) -> Trait:
        if (trait.kind == "scale") == (trait.value is not None):
            return trait
        self._warnings.add(line, "json.reset", RESET, field="value", record="trait")
        return replace(trait, value=_MIDDLE if trait.kind == "scale" else None)

    def _inner_link(self, line: int, link: Association) -> Association | None:
        start, end = (cast(Concept, self._tables[Concept][one]) for one in (link.start_id, link.end_id))
        if start is end or start.persona_id != end.persona_id:
            self._leave_out(line, link, "other_model", "it does not join two concepts of one mental model")
            return None
        return link

    def _single_one(self, line: int, record: R) -> R | None:
        key = (type(record), *(getattr(record, name) for name in SINGLE[type(record)]))
        if key in self._single:
            self._leave_out(line, record, "judged", "this judgement is there already")
            return None
        self._single.add(key)
        return record

    def _take_pinned(self, placed: Iterable[Placed]) -> None:
        """Take the records whose target is there; a note may be pinned to a note."""
        by_target: dict[str, list[Placed]] = {}
        for line, record in placed:
            by_target.setdefault(cast(Any, record).target, []).append((line, record))
        targets = [target for target in by_target if target in self._ids]
        while targets:
            for line, record in by_target.pop(targets.pop(), ()):
                self._take(line, record)
                if record.id in by_target:
                    targets.append(record.id)
        for pinned in by_target.values():
            for line, record in pinned:
                self._leave_out(line, record, "no_target", "what it is pinned to does not exist")

    def _cleared(self, line: int, record: R, name: str) -> R:
        self._warnings.add(
            line,
            "json.cleared",
            "the {field} of a {record} names something that is not there; it was cleared",
            field=name,
            record=type_name(type(record)),
        )
        return replace(record, **cast(Any, {name: None}))

    def _leave_out(self, line: int, record: Record, key: str, why: str) -> None:
        name = type_name(type(record))
        self._warnings.add(line, f"json.left_out.{key}", "a {record} was left out: " + why, record=name)
