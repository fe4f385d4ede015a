"""The model of the outline: it is what the records say, after any step, and Qt's own tester finds nothing wrong."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Card, Lane, Project, Stage, Touchpoint
from journey_designer.ui.context import Context
from journey_designer.ui.outline.model import OutlineModel
from journey_designer.ui.session import Session
from tests.ui.outline.conftest import expected, filled
from tests.work import lines_run

Fatal = QAbstractItemModelTester.FailureReportingMode.Fatal


class Watch:
    """Counts what a model tells its views."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.told: list[str] = []
        for name in (
            "modelReset",
            "rowsInserted",
            "rowsRemoved",
            "rowsMoved",
            "layoutChanged",
            "dataChanged",
        ):
            getattr(model, name).connect(lambda *_a, name=name: self.told.append(name))

    def take(self) -> list[str]:
        told, self.told = self.told, []
        return told


class Grown:
    """A model on a document in memory, under Qt's own tester."""

    def __init__(self, context: Context, *, many: int = 0) -> None:
        self.document = Document([Project(id="project")])
        filled(self.document)
        if many:
            self.fill(many)
        self.session = Session(self.document)
        self.model = OutlineModel(context, self.session)
        self.tester = None if many else QAbstractItemModelTester(self.model, Fatal)
        self.model.set_up_if_stale()
        self.watch = Watch(self.model)

    def fill(self, count: int) -> None:
        """So many cards more in each of twelve cells."""
        with self.document.edit("test.fill"):
            for touchpoint in self.document.all(Touchpoint):
                for lane in (self.lane("doing").id, self.lane("thinking").id):
                    texts = [f"card {number}" for number in range(count)]
                    edits.add_cards(self.document, edits.Cell(lane, touchpoint.id), texts)

    def rows(self, above: QModelIndex | None = None) -> list[Any]:
        above = QModelIndex() if above is None else above
        found: list[Any] = []
        for row in range(self.model.rowCount(above)):
            index = self.model.index(row, 0, above)
            assert index.isValid()
            assert self.model.parent(index) == above
            below = self.rows(index)
            found.append((index.data(), below) if below else index.data())
        return found

    def check(self) -> None:
        assert self.rows() == expected(self.document, self.session.journey_id)

    def stage(self, name: str) -> Stage:
        return next(one for one in self.document.all(Stage) if one.name == name)

    def touchpoint(self, name: str) -> Touchpoint:
        return next(one for one in self.document.all(Touchpoint) if one.name == name)

    def card(self, text: str) -> Card:
        return next(one for one in self.document.all(Card) if one.text == text)

    def lane(self, kind: str) -> Lane:
        return next(one for one in self.document.all(Lane) if one.kind == kind)


@pytest.fixture
def grown(context: Context) -> Grown:
    return Grown(context)


def test_the_outline_is_the_records(grown: Grown) -> None:
    grown.check()
    assert grown.rows()[0] == (
        "Before",
        [("Story", ["does Story", "thinks Story"]), ("Tip", ["does Tip", "thinks Tip"])],
    )


def test_each_step_is_followed_by_as_little_as_it_needs(grown: Grown) -> None:
    document, watch = grown.document, grown.watch
    edits.rename_stage(document, grown.stage("Before").id, "Awake")
    assert set(watch.take()) == {"dataChanged"}
    edits.add_card(document, edits.Cell(grown.lane("doing").id, grown.touchpoint("Tip").id), "new", index=0)
    assert watch.take().count("rowsInserted") == 1
    edits.move_stage(document, grown.stage("Awake").id, 2)
    assert [told for told in watch.take() if told != "dataChanged"] == ["rowsMoved"]
    edits.move_stage(document, grown.stage("Awake").id, 0)
    assert [told for told in watch.take() if told != "dataChanged"] == ["rowsMoved"]
    edits.move_touchpoint(document, grown.touchpoint("Story").id, grown.stage("After").id, 1)
    assert [told for told in watch.take() if told != "dataChanged"] == ["rowsMoved"]
    edits.delete_stage(document, grown.stage("After").id)
    assert [told for told in watch.take() if told != "dataChanged"] == ["rowsRemoved"]
    grown.session.undo()
    assert [told for told in watch.take() if told != "dataChanged"] == ["rowsInserted"]
    edits.move_lane(document, grown.lane("thinking").id, 0)
    assert [told for told in watch.take() if told != "dataChanged"] == ["layoutChanged"]
    grown.check()


def test_what_moves_keeps_its_index(grown: Grown) -> None:
    held = QPersistentModelIndex(grown.model.index_of_key((Touchpoint, grown.touchpoint("Story").id)))
    card = QPersistentModelIndex(grown.model.index_of_key((Card, grown.card("does Story").id)))
    edits.move_touchpoint(grown.document, grown.touchpoint("Story").id, grown.stage("After").id, 0)
    edits.move_lane(grown.document, grown.lane("thinking").id, 0)
    edits.join_stages(grown.document, grown.stage("During").id)
    assert (held.data(), card.data(), card.row()) == ("Story", "does Story", 1)
    assert held.parent().data() == "During"
    edits.delete_touchpoint(grown.document, grown.touchpoint("Story").id)
    assert not held.isValid() and not card.isValid()


def test_stages_are_split_joined_copied_and_merged_with_others_in_one_step(grown: Grown) -> None:
    document = grown.document
    steps: tuple[Callable[[], object], ...] = (
        lambda: edits.split_stage(document, grown.touchpoint("Tip").id, "Split"),
        lambda: edits.join_stages(document, grown.stage("Before").id),
        lambda: edits.duplicate_stage(document, grown.stage("During").id),
        lambda: edits.card_to_touchpoint(document, grown.card("does Tip").id),
        lambda: edits.add_lane(document, grown.session.journey_id, title="Mine", index=1),
        lambda: edits.delete_lane(document, grown.lane("thinking").id),
        lambda: edits.add_card(
            document, edits.Cell(grown.lane("doing").id, stage_id=grown.stage("After").id), "all"
        ),
        lambda: edits.change_stage(document, grown.stage("After").id, is_hidden=True, is_folded=True),
    )
    for step in steps:
        step()
        grown.check()
    for _ in steps:
        grown.session.undo()
        grown.check()
    for _ in steps:
        grown.session.redo()
        grown.check()


def test_a_step_of_many_edits_at_once(grown: Grown) -> None:
    document = grown.document
    with document.edit("test.many"):
        fresh = edits.add_stage(document, grown.session.journey_id, "Fresh", index=0)
        edits.move_touchpoint(document, grown.touchpoint("Pay").id, fresh.id, None)
        edits.delete_stage(document, grown.stage("During").id)
        edits.move_lane(document, grown.lane("doing").id, 4)
        edits.move_card(
            document,
            grown.card("does Pay").id,
            edits.Cell(grown.lane("doing").id, grown.touchpoint("Story").id),
            0,
        )
        edits.delete_card(document, grown.card("thinks Tip").id)
    grown.check()
    grown.session.undo()
    grown.check()


def test_another_journey_is_another_outline(grown: Grown) -> None:
    other = edits.add_journey(grown.document, None, "Return it")
    edits.add_stage(grown.document, other.id, "Call")
    grown.check()
    grown.session.show_journey(other.id)
    assert grown.rows() == ["Call"]
    edits.delete_journey(grown.document, other.id)
    grown.check()
    assert grown.rows()[0][0] == "Before"


def act_by_chance(grown: Grown, chance: random.Random) -> None:
    document, session = grown.document, grown.session
    stages, touchpoints, cards = document.all(Stage), document.all(Touchpoint), document.all(Card)
    lanes = [lane for lane in document.all(Lane) if lane.kind not in ("touchpoints", "emotion")]
    acts: list[Callable[[], object]] = [
        session.undo,
        session.redo,
        lambda: edits.add_stage(
            document, session.journey_id, f"stage {chance.random():.3f}", index=chance.randrange(3)
        ),
        lambda: edits.move_lane(document, chance.choice(document.all(Lane)).id, chance.randrange(5)),
    ]
    if stages and lanes:
        stage = chance.choice(stages)
        cell = edits.Cell(chance.choice(lanes).id, stage_id=stage.id)
        if touchpoints and chance.random() < 0.7:
            cell = edits.Cell(chance.choice(lanes).id, chance.choice(touchpoints).id)
        acts += [
            lambda: edits.add_cards(document, cell, ["a", "b", "c"], index=chance.randrange(3)),
            lambda: edits.move_stage(document, stage.id, chance.randrange(4)),
            lambda: edits.add_touchpoint(document, stage.id, "new", index=chance.randrange(3)),
            lambda: edits.duplicate_stage(document, stage.id),
            lambda: edits.delete_stage(document, stage.id) if len(stages) > 2 else None,
            lambda: edits.join_stages(document, stages[0].id) if len(stages) > 2 else None,
        ]
        if touchpoints:
            one = chance.choice(touchpoints).id
            acts += [
                lambda: edits.move_touchpoint(document, one, stage.id, chance.randrange(4)),
                lambda: edits.delete_touchpoint(document, one),
            ]
        if cards:
            chosen = [card.id for card in chance.sample(cards, min(3, len(cards)))]
            acts += [
                lambda: edits.move_cards(document, chosen, cell, chance.randrange(3)),
                lambda: edits.delete_card(document, chosen[0]),
            ]
    chance.choice(acts)()


@pytest.mark.parametrize("seed", range(4))
def test_any_steps_in_any_order(grown: Grown, seed: int) -> None:
    chance = random.Random(seed)
    chooser = QItemSelectionModel(grown.model)
    for _ in range(60):
        with suppress(RuleError):
            act_by_chance(grown, chance)
        grown.check()
        index = grown.model.index(chance.randrange(3), 0)
        if index.isValid():
            chooser.select(index, QItemSelectionModel.SelectionFlag.Toggle)
    assert "modelReset" not in grown.watch.take()


def test_a_step_among_thousands_of_cards_is_a_small_one(context: Context) -> None:
    grown = Grown(context, many=200)
    document, model = grown.document, grown.model
    assert sum(1 for _ in model.root.walk()) > 2_400
    card = next(one for one in document.all(Card) if one.text == "card 100")

    def steps() -> None:
        edits.change_card(document, card.id, text="changed")
        edits.delete_card(document, card.id)
        grown.session.undo()
        edits.move_card(document, card.id, edits.Cell(card.lane_id, grown.touchpoint("Pay").id), 0)

    work = lines_run(steps)
    assert sorted(set(grown.watch.take())) == ["dataChanged", "rowsInserted", "rowsMoved", "rowsRemoved"]
    grown.check()
    assert work < lines_run(OutlineModel(context, grown.session).set_up_if_stale)
