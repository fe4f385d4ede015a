"""Every edit function with arguments drawn from a document: what a project can go through."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DataObject, SearchStrategy

from journey_designer.core import edits
from journey_designer.core.changes import Change
from journey_designer.core.consistency import check
from journey_designer.core.document import Document
from journey_designer.core.fields import Spec
from journey_designer.core.records import (
    TYPES_BY_NAME,
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
    Stage,
    Touchpoint,
    Trait,
    Vote,
    specs,
)
from journey_designer.core.records.journey import LANE_KINDS
from journey_designer.core.records.persona import ASPECTS, COLOURS, TRAIT_KINDS
from journey_designer.core.rules import normalised

R = TypeVar("R", bound=Record)

TEXTS = st.sampled_from(
    (
        "Checkout",
        "الدفع عند الاستلام",
        "Étape",
        "<b>a</b> & b",
        "",
        "\u200f٣ أيام",
        "👩‍👩‍👧",
        "a\u202eb\x07\nc",
        "x" * 90,
    )
) | st.text(max_size=12)
PEOPLE = st.sampled_from(("", "Amal", "Youssef"))
INDEXES = st.none() | st.integers(-1, 6)
PLACES = st.tuples(st.floats(-10_001, 10_001), st.integers(-50, 50))
GESTURES = st.none() | st.sampled_from(("drag", "type"))


class Nothing(Exception):
    """There is no record that this act could be about."""


class Actor:
    """Draws arguments for the edits of one document."""

    def __init__(self, data: DataObject, document: Document) -> None:
        self.data = data
        self.document = document

    def draw(self, strategy: SearchStrategy[Any]) -> Any:
        return self.data.draw(strategy)

    def one(self, record_type: type[R]) -> R:
        """Any record of a type."""
        found = self.document.all(record_type)
        if not found:
            raise Nothing
        return found[self.draw(st.integers(0, len(found) - 1))]

    def id(self, record_type: type[Record]) -> str:
        return self.one(record_type).id

    def maybe(self, record_type: type[Record]) -> str | None:
        """The id of any record of a type, or None."""
        found = self.document.all(record_type)
        return self.id(record_type) if found and self.draw(st.booleans()) else None

    def text(self) -> str:
        return str(self.draw(TEXTS))

    def gesture(self) -> str | None:
        return self.draw(GESTURES)  # type: ignore[no-any-return]

    def cell(self) -> edits.Cell:
        lane = self.id(Lane)
        if self.draw(st.booleans()):
            return edits.Cell(lane, touchpoint_id=self.id(Touchpoint))
        return edits.Cell(lane, stage_id=self.id(Stage))

    def keys(self) -> list[tuple[type[Record], str]]:
        """Some records of the map."""
        types = (Stage, Touchpoint, Lane, Card)
        found = [(entry, record.id) for entry in types for record in self.document.all(entry)]
        if not found:
            raise Nothing
        return self.draw(st.lists(st.sampled_from(found), max_size=4, unique=True))  # type: ignore[no-any-return]

    def concepts(self) -> list[str]:
        """The ids of some concepts."""
        found = [concept.id for concept in self.document.all(Concept)]
        if not found:
            raise Nothing
        return self.draw(st.lists(st.sampled_from(found), max_size=4, unique=True))  # type: ignore[no-any-return]

    def ids(self) -> list[str]:
        """The ids of all records."""
        return [record.id for record in self.document.records()]

    def dotted(self) -> tuple[type[Record], str]:
        """A card or an idea."""
        kind = self.draw(st.sampled_from((Card, Idea)))
        return kind, self.id(kind)

    def asset(self) -> Asset | None:
        """One of three images, or none."""
        number = self.draw(st.integers(0, 3))
        if not number:
            return None
        data = asset_bytes(number)
        return Asset(id=hashlib.sha256(data).hexdigest(), mime="image/png", size=len(data))

    def fields(self, record_type: type[Record], *without: str) -> dict[str, Any]:
        """Values for some fields of a record type; nearly all of them are right."""
        names = [name for name in specs(record_type) if name not in ("id", "rank", *without)]
        chosen = self.draw(st.lists(st.sampled_from(names), max_size=3, unique=True))
        return {name: self._value(specs(record_type)[name]) for name in chosen}

    def _value(self, spec: Spec) -> Any:
        if spec.kind == "reference":
            return self.maybe(TYPES_BY_NAME[spec.target])
        if spec.is_optional and self.draw(st.integers(0, 3)) == 0:
            return None
        return self.draw(value_of(spec))


def asset_bytes(number: int) -> bytes:
    """The bytes of one of the three images of `Actor.asset`."""
    return f"image {number}".encode()


def value_of(spec: Spec) -> SearchStrategy[Any]:
    """Right values of a field that is no reference."""
    low, high = spec.low, spec.high
    if spec.kind == "text":
        return st.text(max_size=12) | TEXTS.map(lambda text: text[: spec.max_length])
    if spec.kind == "integer" and low is not None and high is not None:
        return st.integers(int(low), int(high))
    if spec.kind == "real":
        return st.floats(low, high)
    if spec.kind == "flag":
        return st.booleans()
    if spec.kind == "choice":
        return st.sampled_from(spec.choices)
    if spec.kind == "date":
        return st.dates().map(lambda day: day.isoformat())
    if spec.kind == "counts":
        return st.tuples(*[st.integers(0, 30)] * 5)
    if spec.kind == "instant":
        return st.datetimes().map(lambda moment: f"{moment:%H:%M:%S}").map(lambda time: f"2026-11-23T{time}Z")
    if spec.kind == "colour_code":
        return st.sampled_from(["", "#000000", "#1f7a8c", "#ffffff"])
    if spec.kind == "names" and spec.choices:
        return st.lists(st.sampled_from(spec.choices), unique=True).map(tuple)
    if spec.kind == "names":
        return st.lists(st.text(max_size=8), max_size=3).map(tuple)
    raise NotImplementedError(spec.kind)


def _paste(actor: Actor) -> None:
    fragment = edits.copied(actor.document, actor.keys())
    cell = actor.cell() if actor.document.all(Lane) and actor.draw(st.booleans()) else None
    edits.paste(actor.document, fragment, actor.id(Journey), cell=cell, stage_id=actor.maybe(Stage))


def _put_asset(actor: Actor) -> None:
    """An asset is only kept together with what shows it."""
    persona, asset = actor.one(Persona), actor.asset()
    with actor.document.edit("persona.avatar"):
        if asset is not None:
            edits.put_asset(actor.document, asset)
        edits.change_persona(actor.document, persona.id, avatar=asset.id if asset else None)


def _note(actor: Actor) -> None:
    found = [record.id for record in actor.document.records()]
    edits.add_note(actor.document, actor.draw(st.sampled_from(found)), actor.text(), author=actor.text())


def _move(edit: Callable[..., object], record_type: type[Record]) -> Callable[[Actor], object]:
    return lambda a: edit(a.document, a.id(record_type), a.draw(st.integers(-1, 6)))


def _delete(edit: Callable[..., object], record_type: type[Record]) -> Callable[[Actor], object]:
    return lambda a: edit(a.document, a.id(record_type))


def _change(
    edit: Callable[..., object], record_type: type[Record], *without: str
) -> Callable[[Actor], object]:
    return lambda a: edit(
        a.document, a.id(record_type), gesture=a.gesture(), **a.fields(record_type, *without)
    )


_E = edits
ACTS: dict[str, Callable[[Actor], object]] = {
    "add_card": lambda a: _E.add_card(a.document, a.cell(), a.text(), index=a.draw(INDEXES)),
    "add_cards": lambda a: _E.add_cards(
        a.document, a.cell(), a.draw(st.lists(TEXTS, max_size=3)), index=a.draw(INDEXES), dots=2
    ),
    "add_concept": lambda a: _E.add_concept(
        a.document, a.id(Persona), a.text(), a.draw(PLACES), linked_from=a.maybe(Concept)
    ),
    "add_criterion": lambda a: _E.add_criterion(a.document, a.text(), index=a.draw(INDEXES)),
    "add_finding": lambda a: _E.add_finding(
        a.document, a.maybe(Persona), a.draw(st.sampled_from(ASPECTS)), a.text()
    ),
    "add_idea": lambda a: _E.add_idea(a.document, a.text(), index=a.draw(INDEXES), **a.fields(Idea, "title")),
    "add_journey": lambda a: _E.add_journey(a.document, a.maybe(Persona), a.text(), index=a.draw(INDEXES)),
    "add_lane": lambda a: _E.add_lane(
        a.document, a.id(Journey), a.draw(st.sampled_from(LANE_KINDS)), a.text(), index=a.draw(INDEXES)
    ),
    "add_note": _note,
    "keep_agenda": lambda a: _E.keep_agenda(
        a.document,
        [
            _E.AgendaEntry(title=title, planned=planned)
            for title, planned in a.draw(st.lists(st.tuples(TEXTS, st.integers(0, 90)), max_size=3))
        ],
    ),
    "add_persona": lambda a: _E.add_persona(a.document, name=a.text(), index=a.draw(INDEXES)),
    "add_stage": lambda a: _E.add_stage(a.document, a.id(Journey), a.text(), index=a.draw(INDEXES)),
    "add_touchpoint": lambda a: _E.add_touchpoint(a.document, a.id(Stage), a.text(), index=a.draw(INDEXES)),
    "add_trait": lambda a: _E.add_trait(
        a.document,
        a.id(Persona),
        a.draw(st.sampled_from(TRAIT_KINDS)),
        a.text(),
        value=a.draw(st.none() | st.integers(1, 5)),
    ),
    "card_to_idea": _delete(_E.card_to_idea, Card),
    "card_to_lane": lambda a: _E.card_to_lane(a.document, a.id(Card), a.draw(st.sampled_from(LANE_KINDS))),
    "card_to_touchpoint": _delete(_E.card_to_touchpoint, Card),
    "change_association": _change(_E.change_association, Association),
    "change_card": _change(_E.change_card, Card),
    "change_concept": _change(_E.change_concept, Concept),
    "change_criterion": _change(_E.change_criterion, Criterion),
    "change_finding": _change(_E.change_finding, Finding),
    "change_idea": _change(_E.change_idea, Idea),
    "change_journey": _change(_E.change_journey, Journey),
    "change_lane": _change(_E.change_lane, Lane),
    "change_note": _change(_E.change_note, Note, "target"),
    "change_persona": _change(_E.change_persona, Persona),
    "change_project": lambda a: _E.change_project(a.document, gesture=a.gesture(), **a.fields(Project)),
    "change_stage": _change(_E.change_stage, Stage),
    "change_touchpoint": _change(_E.change_touchpoint, Touchpoint),
    "change_view": lambda a: _E.change_view(a.document, a.id(SavedView), **a.fields(SavedView)),
    "change_trait": _change(_E.change_trait, Trait),
    "colour_concepts": lambda a: _E.colour_concepts(
        a.document, a.concepts(), a.draw(st.sampled_from((None, *COLOURS)))
    ),
    "copy_lane": lambda a: _E.copy_lane(a.document, a.id(Lane), a.id(Journey)),
    "delete_card": _delete(_E.delete_card, Card),
    "delete_criterion": _delete(_E.delete_criterion, Criterion),
    "delete_finding": _delete(_E.delete_finding, Finding),
    "delete_from_model": lambda a: _E.delete_from_model(a.document, a.concepts(), [a.id(Association)]),
    "delete_idea": _delete(_E.delete_idea, Idea),
    "delete_journey": _delete(_E.delete_journey, Journey),
    "delete_lane": _delete(_E.delete_lane, Lane),
    "delete_note": _delete(_E.delete_note, Note),
    "delete_persona": _delete(_E.delete_persona, Persona),
    "delete_selection": lambda a: _E.delete_selection(a.document, a.keys()),
    "delete_stage": _delete(_E.delete_stage, Stage),
    "delete_touchpoint": _delete(_E.delete_touchpoint, Touchpoint),
    "delete_view": _delete(_E.delete_view, SavedView),
    "delete_trait": _delete(_E.delete_trait, Trait),
    "duplicate_card": _delete(_E.duplicate_card, Card),
    "duplicate_journey": lambda a: _E.duplicate_journey(a.document, a.id(Journey), state="future"),
    "duplicate_lane": _delete(_E.duplicate_lane, Lane),
    "duplicate_persona": lambda a: _E.duplicate_persona(a.document, a.id(Persona), a.text()),
    "duplicate_selection": lambda a: _E.duplicate_selection(a.document, a.keys()),
    "duplicate_stage": _delete(_E.duplicate_stage, Stage),
    "duplicate_touchpoint": _delete(_E.duplicate_touchpoint, Touchpoint),
    "fold_lane": lambda a: _E.fold_lane(a.document, a.id(Lane), a.draw(st.booleans())),
    "join_stages": _delete(_E.join_stages, Stage),
    "link_concepts": lambda a: _E.link_concepts(a.document, a.id(Concept), a.id(Concept), a.text()),
    "link_detail": lambda a: _E.link_detail(a.document, a.id(Touchpoint), a.maybe(Journey)),
    "make_detail": _delete(_E.make_detail, Touchpoint),
    "make_future_journey": lambda a: _E.make_future_journey(
        a.document, a.id(Journey), [a.id(Idea)] if a.draw(st.booleans()) else [], a.text()
    ),
    "move_card": lambda a: _E.move_card(
        a.document, a.id(Card), a.cell(), a.draw(INDEXES), gesture=a.gesture()
    ),
    "move_cards": lambda a: _E.move_cards(
        a.document,
        list(dict.fromkeys([a.id(Card), a.id(Card)])),
        a.cell(),
        a.draw(INDEXES),
        gesture=a.gesture(),
    ),
    "move_criterion": _move(_E.move_criterion, Criterion),
    "move_finding": _move(_E.move_finding, Finding),
    "move_idea": _move(_E.move_idea, Idea),
    "move_journey": _move(_E.move_journey, Journey),
    "move_lane": _move(_E.move_lane, Lane),
    "move_persona": _move(_E.move_persona, Persona),
    "move_stage": _move(_E.move_stage, Stage),
    "move_touchpoint": lambda a: _E.move_touchpoint(
        a.document, a.id(Touchpoint), a.id(Stage), a.draw(INDEXES), gesture=a.gesture()
    ),
    "move_touchpoints": lambda a: _E.move_touchpoints(
        a.document,
        list(dict.fromkeys([a.id(Touchpoint), a.id(Touchpoint)])),
        a.id(Stage),
        a.draw(INDEXES) or 0,
        gesture=a.gesture(),
    ),
    "move_trait": _move(_E.move_trait, Trait),
    "move_view": _move(_E.move_view, SavedView),
    "paste": _paste,
    "place_concepts": lambda a: _E.place_concepts(
        a.document, {one: a.draw(PLACES) for one in a.concepts()}, gesture=a.gesture()
    ),
    "put_asset": _put_asset,
    "put_in_model": lambda a: _E.put_in_model(a.document, a.id(Finding), a.draw(PLACES)),
    "rename_lane": lambda a: _E.rename_lane(a.document, a.id(Lane), a.text(), gesture=a.gesture()),
    "rename_stage": lambda a: _E.rename_stage(a.document, a.id(Stage), a.text(), gesture=a.gesture()),
    "rename_touchpoint": lambda a: _E.rename_touchpoint(
        a.document, a.id(Touchpoint), a.text(), gesture=a.gesture()
    ),
    "set_avatar": lambda a: _E.set_avatar(a.document, a.id(Persona), a.asset()),
    "set_card_image": lambda a: _E.set_card_image(a.document, a.id(Card), a.asset()),
    "set_logo": lambda a: _E.set_logo(a.document, a.asset()),
    "set_satisfaction": lambda a: _E.set_satisfaction(
        a.document, a.id(Touchpoint), a.draw(st.none() | st.floats(-2.5, 2.5)), gesture=a.gesture()
    ),
    "set_score": lambda a: _E.set_score(
        a.document,
        a.id(Idea),
        a.id(Criterion),
        a.draw(st.none() | st.floats(0, 11)),
        scorer=a.draw(st.sampled_from(("", "Amal"))),
        gesture=a.gesture(),
    ),
    "lock_criteria": lambda a: _E.lock_criteria(a.document),
    "unlock_criteria": lambda a: _E.unlock_criteria(a.document),
    "set_scoring": lambda a: _E.set_scoring(a.document, a.draw(st.sampled_from(("group", "blind")))),
    "take_criteria": lambda a: _E.take_criteria(
        a.document, [_E.CriterionPlan(name, 10.0, "cost") for name in a.draw(st.lists(TEXTS, max_size=2))]
    ),
    "set_traveller": lambda a: _E.set_traveller(
        a.document, list(dict.fromkeys([a.id(Journey), a.id(Journey)])), a.maybe(Persona)
    ),
    "set_voice": lambda a: _E.set_voice(a.document, a.id(Persona), a.asset()),
    "set_votes": lambda a: _E.set_votes(
        a.document, a.id(Touchpoint), a.draw(st.none() | st.tuples(*[st.integers(0, 9)] * 5))
    ),
    "clear_dots": lambda a: _E.clear_dots(a.document),
    "give_dot": lambda a: _E.give_dot(a.document, a.dotted(), a.draw(PEOPLE), gesture=a.gesture()),
    "hush": lambda a: _E.hush(a.document, a.draw(st.sampled_from(a.ids())), "no_channel"),
    "remove_participant": lambda a: _E.remove_participant(a.document, a.draw(PEOPLE)),
    "rename_participant": lambda a: _E.rename_participant(a.document, a.draw(PEOPLE), a.draw(PEOPLE)),
    "set_ballots": lambda a: _E.set_ballots(
        a.document, a.id(Touchpoint), a.draw(st.dictionaries(PEOPLE, st.none() | st.integers(-2, 2)))
    ),
    "set_dots_each": lambda a: _E.set_dots_each(a.document, a.draw(st.integers(0, 3))),
    "set_vote": lambda a: _E.set_vote(
        a.document,
        a.id(Touchpoint),
        a.draw(PEOPLE),
        a.draw(st.none() | st.integers(-2, 2)),
        gesture=a.gesture(),
    ),
    "take_dot": lambda a: _E.take_dot(a.document, a.dotted(), a.draw(PEOPLE), gesture=a.gesture()),
    "unhush": lambda a: _E.unhush(a.document, [a.maybe(Hush) or "gone"]),
    "save_view": lambda a: _E.save_view(
        a.document, a.id(Journey), a.text(), **a.fields(SavedView, "journey_id", "name")
    ),
    "split_stage": lambda a: _E.split_stage(a.document, a.id(Touchpoint), a.text()),
    "tidy_concepts": lambda a: _E.tidy_concepts(a.document, {one: a.draw(PLACES) for one in a.concepts()}),
    "turn_association": _delete(_E.turn_association, Association),
}
"""Every edit function by its name."""


class Ids:
    """Fresh ids in a fixed order, so that a run can be repeated."""

    def __init__(self) -> None:
        self._last = 0

    def __call__(self) -> str:
        self._last += 1
        return f"id-{self._last}"


def empty() -> Document:
    """A document with nothing but its title page."""
    return Document([Project(id="project")], new_id=Ids(), now=lambda: 0.0)


def seeded() -> Document:
    """A document with something of everything, so that every act finds what it is about."""
    document = empty()
    persona = edits.add_persona(document, name="Yasmine", age=29)
    journey = edits.add_journey(document, persona.id, "Ordering a gift")
    lanes = [edits.add_lane(document, journey.id, kind) for kind in LANE_KINDS]
    for name in ("Awareness", "الولاء"):
        stage = edits.add_stage(document, journey.id, name)
        for number in range(2):
            touchpoint = edits.add_touchpoint(document, stage.id, f"{name} {number}")
            edits.add_card(document, edits.Cell(lanes[2].id, touchpoint_id=touchpoint.id), "Waits")
        edits.add_card(document, edits.Cell(lanes[4].id, stage_id=stage.id), "انتظار")
    other = edits.add_journey(document, None, "Other")
    edits.add_stage(document, other.id, "Alone")
    idea = edits.add_idea(document, "Slots", touchpoint_id=touchpoint.id)
    criterion = edits.add_criterion(document, "Value")
    edits.set_score(document, idea.id, criterion.id, 4)
    edits.add_finding(document, persona.id, "context", "On the tram")
    edits.add_trait(document, persona.id, "interest", "Ceramics")
    gift = edits.add_concept(document, persona.id, "A gift", (0, 0))
    edits.add_concept(document, persona.id, "مفاجأة", (20, 4), linked_from=gift.id)
    edits.add_note(document, idea.id, "Ask")
    edits.save_view(document, journey.id, "Pains", hidden_lanes=(lanes[0].id,))
    return document


def snapshot(document: Document) -> dict[tuple[type[Record], str], Record]:
    """All records by type and id."""
    return {(type(record), record.id): record for record in document.records()}


def assert_sound(document: Document) -> None:
    """Every rule holds for every record, and every record is in its normal form."""
    records = list(document.records())
    assert [normalised(record) for record in records] == records
    check(document, [Change(None, record) for record in records])
    assert document.size(Project) == 1
    for touchpoint in document.all(Touchpoint):
        by_name = document.family(Vote, "touchpoint_id", touchpoint.id)
        assert not by_name or sum(touchpoint.votes or ()) == len(by_name)
    for target in (*document.all(Card), *document.all(Idea)):
        assert target.dots >= sum(dot.count for dot in document.family(Dot, "target", target.id))
    shown = {
        getattr(record, name)
        for record in records
        for name, spec in specs(type(record)).items()
        if spec.target == "asset"
    }
    assert {asset.id for asset in document.all(Asset)} <= shown
