"""Records out of a damaged file, made into a whole project: what lost its owner gets an empty one."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from journey_designer.core.changes import Key
from journey_designer.core.comparison import by_key, in_file_order, key_of
from journey_designer.core.records import (
    LANES_WITHOUT_CARDS,
    SINGLE,
    TYPES_BY_NAME,
    Association,
    Card,
    Concept,
    Criterion,
    Idea,
    Journey,
    Lane,
    Note,
    Persona,
    Project,
    Record,
    SavedView,
    Score,
    Stage,
    Touchpoint,
    Trait,
    Vote,
    is_pinned,
    references,
)

R = TypeVar("R", bound=Record)

_MIDDLE_OF_SCALE = 3


class Mending:
    """Makes ``records`` one project that obeys the rules; afterwards `records` holds it.

    ``made`` counts the empty records put in the place of lost ones, ``left_out`` those that could not be
    kept.
    """

    def __init__(self, records: Iterable[Record]) -> None:
        self._records: dict[Key, Record] = by_key(records)
        self.made = 0
        self.left_out = 0
        self._project = self._one_project()
        self._ids = {record_id for _, record_id in self._records}
        for record in in_file_order(self._records.values()):
            self._mend(record)
        self._mend_cards()
        self._drop_doubles()
        self._drop_loose_links()

    @property
    def records(self) -> tuple[Record, ...]:
        """The mended records."""
        return tuple(in_file_order(self._records.values()))

    def _one_project(self) -> str:
        projects = sorted(record_id for kind, record_id in self._records if kind is Project)
        for extra in projects[1:]:
            self._drop((Project, extra))
        if projects:
            return projects[0]
        return self._make(Project(id=str(uuid.uuid4()))).id

    def _mend(self, record: Record) -> None:
        changed: dict[str, Any] = {}
        for name, spec in references(type(record)).items():
            target = getattr(record, name)
            if target is None or (TYPES_BY_NAME[spec.target], target) in self._records:
                continue
            if spec.is_optional and (spec.on_delete == "clear" or not isinstance(record, Card)):
                changed[name] = None
        if isinstance(record, Trait):
            changed |= _scale(record)
        elif is_pinned(type(record)) and getattr(record, "target", None) not in self._ids:
            if not isinstance(record, Note):
                self._drop(key_of(record))
                return
            changed["target"] = self._project
        mended = replace(record, **changed) if changed else record
        self._records[key_of(mended)] = mended
        self._mend_owners(mended)

    def _mend_owners(self, record: Record) -> None:
        if isinstance(record, Trait | Concept):
            self._need(Persona, record.persona_id)
        elif isinstance(record, Stage | Lane | SavedView):
            self._need(Journey, record.journey_id)
        elif isinstance(record, Touchpoint):
            if self._find(Stage, record.stage_id) is None:
                self._need_stage(record.stage_id, self._journey_of_touchpoint(record.id))
        elif isinstance(record, Score):
            is_whole = self._find(Idea, record.idea_id) and self._find(Criterion, record.criterion_id)
            if not is_whole:
                self._drop(key_of(record))
        elif isinstance(record, Vote) and self._find(Touchpoint, record.touchpoint_id) is None:
            self._drop(key_of(record))

    # Owners that are lost

    def _need(self, record_type: type[Record], record_id: str) -> None:
        if (record_type, record_id) not in self._records:
            self._make(record_type(id=record_id))

    def _need_stage(self, stage_id: str, journey_id: str | None) -> None:
        if (Stage, stage_id) not in self._records:
            self._make(Stage(id=stage_id, journey_id=journey_id or self._any_journey()))

    def _any_journey(self) -> str:
        known = sorted(record_id for kind, record_id in self._records if kind is Journey)
        return known[0] if known else self._make(Journey(id=str(uuid.uuid4()))).id

    def _journey_of_touchpoint(self, touchpoint_id: str) -> str | None:
        """The journey of the lanes in which the touchpoint has cards."""
        for card in self._all(Card):
            lane = self._find(Lane, card.lane_id)
            if card.touchpoint_id == touchpoint_id and lane is not None:
                return lane.journey_id
        return None

    # Cards

    def _mend_cards(self) -> None:
        for card in sorted(self._all(Card), key=lambda entry: entry.id):
            lane = self._find(Lane, card.lane_id)
            placed = self._placed(card, lane)
            journey_id = self._journey_of(placed)
            if lane is None or lane.journey_id != journey_id or lane.kind in LANES_WITHOUT_CARDS:
                placed = replace(placed, lane_id=self._lane_for(card.lane_id, lane, journey_id))
            self._records[key_of(placed)] = placed

    def _placed(self, card: Card, lane: Lane | None) -> Card:
        journey_id = lane.journey_id if lane is not None else None
        if card.touchpoint_id is not None:
            if self._find(Touchpoint, card.touchpoint_id) is None:
                stage_id = str(uuid.uuid5(uuid.NAMESPACE_OID, f"stage of {journey_id}"))
                self._need_stage(stage_id, journey_id)
                self._make(Touchpoint(id=card.touchpoint_id, stage_id=stage_id))
            return replace(card, stage_id=None)
        stage_id = card.stage_id or str(uuid.uuid5(uuid.NAMESPACE_OID, f"stage of {journey_id}"))
        self._need_stage(stage_id, journey_id)
        return replace(card, stage_id=stage_id)

    def _lane_for(self, lane_id: str, lane: Lane | None, journey_id: str) -> str:
        if lane is None:
            return self._make(Lane(id=lane_id, journey_id=journey_id)).id
        same = [
            other.id
            for other in self._all(Lane)
            if other.journey_id == journey_id
            and other.kind == lane.kind
            and lane.kind not in LANES_WITHOUT_CARDS
        ]
        if same:
            return min(same)
        made = str(uuid.uuid5(uuid.NAMESPACE_OID, f"lane {lane_id} in {journey_id}"))
        if self._find(Lane, made) is None:
            kind = "custom" if lane.kind in LANES_WITHOUT_CARDS else lane.kind
            self._make(replace(lane, id=made, journey_id=journey_id, kind=kind))
        return made

    def _journey_of(self, card: Card) -> str:
        touchpoint = self._find(Touchpoint, card.touchpoint_id) if card.touchpoint_id else None
        stage = self._find(Stage, touchpoint.stage_id if touchpoint else card.stage_id or "")
        return stage.journey_id if stage else self._any_journey()

    def _drop_doubles(self) -> None:
        seen: set[tuple[Any, ...]] = set()
        singles = [record for record in self._records.values() if type(record) in SINGLE]
        for record in sorted(singles, key=lambda entry: entry.id):
            key = (type(record), *(getattr(record, name) for name in SINGLE[type(record)]))
            if key in seen:
                self._drop(key_of(record))
            seen.add(key)

    def _drop_loose_links(self) -> None:
        for link in self._all(Association):
            start, end = (self._find(Concept, one) for one in (link.start_id, link.end_id))
            if start is None or end is None or start is end or start.persona_id != end.persona_id:
                self._drop(key_of(link))

    # The records

    def _find(self, record_type: type[R], record_id: str) -> R | None:
        found = self._records.get((record_type, record_id))
        return found if isinstance(found, record_type) else None

    def _all(self, record_type: type[R]) -> list[R]:
        return [record for record in self._records.values() if isinstance(record, record_type)]

    def _make(self, record: Record) -> Record:
        self._records[key_of(record)] = record
        self.made += 1
        return record

    def _drop(self, key: Key) -> None:
        del self._records[key]
        self.left_out += 1


def _scale(trait: Trait) -> dict[str, Any]:
    if trait.kind == "scale":
        return {"value": _MIDDLE_OF_SCALE} if trait.value is None else {}
    return {} if trait.value is None else {"value": None}
