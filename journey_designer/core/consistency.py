"""Rules that need more than one record: references, the place of a card, limits of size."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import Protocol, TypeVar

from journey_designer.core.changes import Change
from journey_designer.core.errors import RuleError
from journey_designer.core.locking import check_lock
from journey_designer.core.records import (
    LANES_WITHOUT_CARDS,
    SINGLE,
    TYPES_BY_NAME,
    AgendaItem,
    Asset,
    Association,
    Card,
    Concept,
    Criterion,
    Dot,
    Finding,
    Hush,
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
    references,
    type_name,
)

R = TypeVar("R", bound=Record)

MOST_TOUCHPOINTS = 2_000
"""Most touchpoints of one journey."""
MOST_CARDS = 100_000
"""Most cards of one journey."""


MOST_RECORDS: dict[type[Record], int] = {
    Project: 1,
    Asset: 5_000,
    Persona: 2_000,
    Trait: 50_000,
    Journey: 2_000,
    Stage: 20_000,
    Touchpoint: 100_000,
    Lane: 20_000,
    Finding: 100_000,
    Card: 500_000,
    Idea: 50_000,
    Criterion: 1_000,
    Score: 200_000,
    Note: 50_000,
    Concept: 20_000,
    Association: 50_000,
    SavedView: 2_000,
    Vote: 500_000,
    Dot: 500_000,
    Hush: 20_000,
    AgendaItem: 1_000,
}
"""Most records of each type in one project: more is no project, it is an attack or an accident."""


class Records(Protocol):
    """Read access to a set of records."""

    def find(self, record_type: type[R], record_id: str) -> R | None:
        """The record, or None."""

    def family(self, record_type: type[R], field: str, parent: str | None) -> tuple[R, ...]:
        """The records whose reference ``field`` holds ``parent``, in order of rank."""

    def count(self, record_type: type[R], field: str, parent: str | None) -> int:
        """How many records `family` would give, without putting them in order."""

    def all(self, record_type: type[R]) -> tuple[R, ...]:
        """All records of a type, in order of rank."""

    def size(self, record_type: type[Record]) -> int:
        """How many records of a type there are."""


def check(records: Records, changes: Iterable[Change]) -> None:
    """Raise `RuleError` if the records, as these changes leave them, break a rule."""
    changes = tuple(changes)
    journeys: set[str] = set()
    single: set[tuple[type[Record], str]] = set()
    added: set[type[Record]] = set()
    for change in changes:
        record = change.after
        if record is None:
            if isinstance(change.before, Project):
                raise RuleError("rule.project", "A project always has its title page; it cannot be deleted.")
            continue
        _check_references(records, record)
        _check_record(records, change.before, record)
        if type(record) in SINGLE:
            single.add((type(record), getattr(record, SINGLE[type(record)][0])))
        if change.before is None:
            added.add(type(record))
            if isinstance(record, Touchpoint | Card):
                journeys.add(_journey_of(records, record))
    check_lock(changes, next(iter(records.all(Project)), None))
    for journey_id in journeys:
        _check_size(records, journey_id)
    for record_type, owner in single:
        _check_single(records, record_type, owner)
    for record_type in added:
        _check_number(records, record_type)


def _check_record(records: Records, before: Record | None, record: Record) -> None:
    if isinstance(record, Card):
        _check_card(records, record)
    elif isinstance(record, Trait) and (record.kind == "scale") != (record.value is not None):
        raise RuleError("rule.trait", "A scale needs a value from 1 to 5, and other traits have none.")
    elif isinstance(record, Association):
        _check_association(records, record)
    elif isinstance(record, Concept) and before is not None:
        for end in ("start_id", "end_id"):
            for link in records.family(Association, end, record.id):
                _check_association(records, link)
    elif isinstance(record, Project) and len(records.all(Project)) != 1:
        raise RuleError("rule.one_project", "A file holds exactly one project.")
    elif isinstance(record, Stage | Touchpoint | Lane) and before is not None:
        for card in _cards_taken_along(records, before, record):
            _check_card(records, card)


def _check_references(records: Records, record: Record) -> None:
    for name, spec in references(type(record)).items():
        target = getattr(record, name)
        if target is not None and records.find(TYPES_BY_NAME[spec.target], target) is None:
            raise RuleError(
                "rule.reference",
                "The {field} of a {record} names something that does not exist.",
                field=name,
                record=type_name(type(record)),
            )
    target = getattr(record, "target", None)
    if target is not None and not any(records.find(entry, target) for entry in TYPES_BY_NAME.values()):
        raise RuleError(
            "rule.target",
            "A {record} is pinned to something that does not exist.",
            record=type_name(type(record)),
        )


def _check_card(records: Records, card: Card) -> None:
    if (card.stage_id is None) == (card.touchpoint_id is None):
        raise RuleError("rule.card_place", "A card lies under one touchpoint or under one whole stage.")
    lane = records.find(Lane, card.lane_id)
    if lane is not None and lane.journey_id != _journey_of(records, card):
        raise RuleError("rule.card_journey", "A card and its lane must belong to the same journey.")
    if lane is not None and lane.kind in LANES_WITHOUT_CARDS:
        raise RuleError("rule.card_lane", "This lane shows the touchpoints themselves; it holds no cards.")


def _check_association(records: Records, association: Association) -> None:
    start, end = (records.find(Concept, one) for one in (association.start_id, association.end_id))
    if start is not None and end is not None and (start == end or start.persona_id != end.persona_id):
        raise RuleError("rule.association", "A link joins two different concepts of the same mental model.")


def _cards_taken_along(records: Records, before: Record, record: Stage | Touchpoint | Lane) -> Iterable[Card]:
    """The cards of a column or a row that changed its owner: they must still be in one journey."""
    if isinstance(record, Lane) and isinstance(before, Lane):
        if (before.journey_id, before.kind) != (record.journey_id, record.kind):
            yield from records.family(Card, "lane_id", record.id)
    elif isinstance(record, Touchpoint) and isinstance(before, Touchpoint):
        if before.stage_id != record.stage_id:
            yield from records.family(Card, "touchpoint_id", record.id)
    elif isinstance(record, Stage) and isinstance(before, Stage) and before.journey_id != record.journey_id:
        yield from records.family(Card, "stage_id", record.id)
        for touchpoint in records.family(Touchpoint, "stage_id", record.id):
            yield from records.family(Card, "touchpoint_id", touchpoint.id)


def _check_single(records: Records, record_type: type[Record], owner: str) -> None:
    key = attrgetter(*SINGLE[record_type])
    family = records.family(record_type, SINGLE[record_type][0], owner)
    if len({key(record) for record in family}) == len(family):
        return
    if record_type is Score:
        raise RuleError("rule.score", "One person judges an idea once by each criterion.")
    raise RuleError(
        "rule.single", "This is there already, and once is enough: {record}.", record=type_name(record_type)
    )


def _check_number(records: Records, record_type: type[Record]) -> None:
    if records.size(record_type) > MOST_RECORDS[record_type]:
        raise RuleError(
            "rule.records",
            "A project holds {most} of these at most: {record}. Start another project.",
            most=MOST_RECORDS[record_type],
            record=type_name(record_type),
        )


def _journey_of(records: Records, record: Touchpoint | Card) -> str:
    stage_id = record.stage_id
    if isinstance(record, Card) and record.touchpoint_id is not None:
        touchpoint = records.find(Touchpoint, record.touchpoint_id)
        stage_id = touchpoint.stage_id if touchpoint else None
    stage = records.find(Stage, stage_id) if stage_id else None
    return stage.journey_id if stage else ""


def _check_size(records: Records, journey_id: str) -> None:
    if records.find(Journey, journey_id) is None:
        return
    stages = records.family(Stage, "journey_id", journey_id)
    if sum(records.count(Touchpoint, "stage_id", stage.id) for stage in stages) > MOST_TOUCHPOINTS:
        raise RuleError(
            "rule.touchpoints",
            "A journey holds {most} touchpoints at most. Start another journey.",
            most=MOST_TOUCHPOINTS,
        )
    lanes = records.family(Lane, "journey_id", journey_id)
    if sum(records.count(Card, "lane_id", lane.id) for lane in lanes) > MOST_CARDS:
        raise RuleError(
            "rule.cards", "A journey holds {most} cards at most. Start another journey.", most=MOST_CARDS
        )
