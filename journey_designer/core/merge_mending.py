"""What a merge does to records that do not fit together once each was merged by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from journey_designer.core.changes import Key
from journey_designer.core.comparison import in_file_order, key_of
from journey_designer.core.merge_sides import Conflict, Sides
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
    Record,
    Stage,
    Touchpoint,
    is_pinned,
    references,
    specs,
)


def mended(
    sides: Sides, records: dict[Key, Record], conflicts: list[Conflict]
) -> tuple[tuple[Record, ...], tuple[Conflict, ...]]:
    """The records made to obey the rules of references and places, and all conflicts."""
    work = _Mending(sides, records, conflicts)
    work.bring_back_dependents()
    while any([work.mend_references(), work.mend_cards(), work.mend_singles(), work.mend_links()]):
        pass
    work.drop_unused_assets()
    return tuple(in_file_order(work.records.values())), tuple(work.current(entry) for entry in work.conflicts)


class _Mending:
    def __init__(self, sides: Sides, records: dict[Key, Record], conflicts: list[Conflict]) -> None:
        self.sides = sides
        self.records = records
        self.conflicts = conflicts
        self._left_out: set[Key] = set()
        self._dependents = {id(side): _dependents(side) for side in (sides.mine, sides.theirs)}

    def current(self, conflict: Conflict) -> Conflict:
        """The conflict with its record as the merge left it in the end."""
        return replace(conflict, record=self.records.get(key_of(conflict.record), conflict.record))

    # What was deleted on one side and stays

    def bring_back_dependents(self) -> None:
        """What stays although one side deleted it keeps all that belonged to it."""
        for conflict in list(self.conflicts):
            if conflict.kind in ("deleted_here", "deleted_there"):
                self._bring_back_below(key_of(conflict.record))

    def _bring_back(self, key: Key) -> bool:
        record = self._kept_side(key).get(key)
        if record is None or key in self._left_out:
            return False
        self.records[key] = record
        if not isinstance(record, Asset):
            self.conflicts.append(self.sides.conflict("restored", record))
            self._bring_back_below(key)
        return True

    def _bring_back_below(self, key: Key) -> None:
        side = self._kept_side(key)
        for child in self._dependents[id(side)].get(key, ()):
            if child in self.records or child in self._left_out:
                continue
            if all(owner in self.records for owner in _owners(side, side[child])):
                self.records[child] = side[child]
                self._bring_back_below(child)

    def _kept_side(self, key: Key) -> dict[Key, Record]:
        return self.sides.theirs if key in self.sides.theirs else self.sides.mine

    # References

    def mend_references(self) -> bool:
        """Bring back owners and assets still needed, clear links to what is gone; tell if there were any."""
        done = False
        waiting = list(self.records)
        while waiting:
            record = self.records.get(waiting.pop())
            if record is None:
                continue
            for name, target in _targets(self.sides, record):
                if target in self.records:
                    continue
                done = True
                before = set(self.records)
                is_needed = target[0] is Asset or _is_owner(record, name)
                if is_needed and self._bring_back(target):
                    waiting += [key for key in self.records if key not in before]
                elif _is_owner(record, name):
                    self._leave_out(record)
                    break
                else:
                    record = self._clear(record, name)
        return done

    def _clear(self, record: Record, name: str) -> Record:
        value: dict[str, Any] = {name: None}
        cleared = replace(record, **value)
        before = self.sides.base.get(key_of(record))
        self.records[key_of(record)] = cleared
        if before is None or getattr(before, name) != getattr(record, name):
            self.conflicts.append(self.sides.conflict("link", cleared, (name,)))
        return cleared

    def _leave_out(self, record: Record) -> None:
        del self.records[key_of(record)]
        self._left_out.add(key_of(record))
        self.conflicts.append(self.sides.conflict("left_out", record))

    # Cards and scores

    def mend_cards(self) -> bool:
        """Put each card into a lane of its own journey that holds cards; whether anything was done."""
        done = False
        for card in [record for record in self.records.values() if isinstance(record, Card)]:
            lane = cast(Lane | None, self.records.get((Lane, card.lane_id)))
            journey_id = self._journey_of(card)
            if lane is None or journey_id is None:
                continue
            if lane.journey_id != journey_id:
                self._move(card, lane, journey_id)
                done = True
            elif lane.kind in LANES_WITHOUT_CARDS:
                self._open_lane(lane)
                done = True
        return done

    def _move(self, card: Card, lane: Lane, journey_id: str) -> None:
        lanes = [
            other
            for other in in_file_order(self.records.values())
            if isinstance(other, Lane)
            and other.journey_id == journey_id
            and other.kind not in LANES_WITHOUT_CARDS
        ]
        lanes.sort(key=lambda other: (other.kind != lane.kind, other.title != lane.title))
        if not lanes:
            self._leave_out(card)
            return
        moved = replace(card, lane_id=lanes[0].id)
        self.records[key_of(card)] = moved
        self.conflicts.append(self.sides.conflict("moved", moved, ("lane_id",)))

    def _open_lane(self, lane: Lane) -> None:
        known = [side.get(key_of(lane)) for side in (self.sides.mine, self.sides.theirs, self.sides.base)]
        kinds = [
            found.kind for found in known if isinstance(found, Lane) and found.kind not in LANES_WITHOUT_CARDS
        ]
        opened = replace(lane, kind=kinds[0] if kinds else "custom")
        self.records[key_of(lane)] = opened
        self.conflicts.append(self.sides.conflict("field", opened, ("kind",)))

    def _journey_of(self, card: Card) -> str | None:
        stage_id = card.stage_id
        if card.touchpoint_id is not None:
            touchpoint = self.records.get((Touchpoint, card.touchpoint_id))
            stage_id = touchpoint.stage_id if isinstance(touchpoint, Touchpoint) else None
        stage = self.records.get((Stage, stage_id)) if stage_id else None
        return stage.journey_id if isinstance(stage, Stage) else None

    def mend_singles(self) -> bool:
        """One judgement a person, idea and criterion, and so for votes, dots and hushed hints: mine; whether anything
        was done.
        """
        done = False
        first: dict[tuple[Any, ...], Record] = {}
        singles = [record for record in self.records.values() if type(record) in SINGLE]
        for record in sorted(singles, key=lambda entry: (key_of(entry) not in self.sides.mine, entry.id)):
            names = SINGLE[type(record)]
            kept = first.setdefault((type(record), *(getattr(record, name) for name in names)), record)
            if kept is record:
                continue
            del self.records[key_of(record)]
            self._left_out.add(key_of(record))
            self._pin_again(record.id, kept.id)
            done = True
            for name in specs(type(record)):
                if name not in ("id", *names) and getattr(kept, name) != getattr(record, name):
                    self.conflicts.append(Conflict("field", kept, (name,), kept, record))
        return done

    def mend_links(self) -> bool:
        """Leave out links between concepts of two mental models; whether anything was done."""
        done = False
        for link in [record for record in self.records.values() if isinstance(record, Association)]:
            ends = [self.records.get((Concept, end)) for end in (link.start_id, link.end_id)]
            personas = [end.persona_id for end in ends if isinstance(end, Concept)]
            if len(personas) == 2 and (personas[0] != personas[1] or link.start_id == link.end_id):
                self._leave_out(link)
                done = True
        return done

    def _pin_again(self, old: str, new: str) -> None:
        for record in [entry for entry in self.records.values() if getattr(entry, "target", None) == old]:
            self.records[key_of(record)] = replace(cast(Any, record), target=new)

    def drop_unused_assets(self) -> None:
        """Leave out their assets that lost their use because mine was kept."""
        used = {target for record in self.records.values() for _, target in _targets(self.sides, record)}
        for record in self.sides.theirs.values():
            for _, target in _targets(self.sides, record):
                if target[0] is Asset and target not in used and target not in self.sides.mine:
                    self.records.pop(target, None)


def _targets(sides: Sides, record: Record) -> list[tuple[str, Key]]:
    """The reference fields that are set, and what they name."""
    found = [
        (name, (TYPES_BY_NAME[spec.target], value))
        for name, spec in references(type(record)).items()
        if (value := getattr(record, name)) is not None
    ]
    if is_pinned(type(record)):
        found.append(("target", _pinned_to(sides, cast(Any, record).target)))
    return found


def _pinned_to(sides: Sides, target: str) -> Key:
    for side in (sides.mine, sides.theirs, sides.base):
        for entry in RECORD_TYPES:
            if (entry, target) in side:
                return entry, target
    return RECORD_TYPES[0], target


def _is_owner(record: Record, name: str) -> bool:
    return name == "target" or references(type(record))[name].on_delete == "delete"


def _owners(side: dict[Key, Record], record: Record) -> list[Key]:
    sides = Sides({}, side, {})
    return [target for name, target in _targets(sides, record) if _is_owner(record, name)]


def _dependents(side: dict[Key, Record]) -> dict[Key, list[Key]]:
    found: dict[Key, list[Key]] = {}
    for key, record in side.items():
        for owner in _owners(side, record):
            found.setdefault(owner, []).append(key)
    return found
