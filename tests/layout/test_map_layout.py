"""The layout of a map: nothing overlaps, a step refreshes what building anew would give, right-to-left mirrors."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Lane, Stage
from journey_designer.layout.display import Rect
from journey_designer.layout.map_layout import MapLayout
from journey_designer.layout.metrics import print_style
from journey_designer.layout.places import card_drop, hit, lane_drop, stage_drop, touchpoint_drop
from tests.layout.maps import card_lanes, filled, laid_out, numbered_document, snapshot, touchpoints

GOLDEN = Path(__file__).parent.parent / "golden" / "layout"


def card_rects(layout: MapLayout) -> list[tuple[Card, Rect]]:
    cards = [(card, layout.card_rect(card)) for card in layout.document.all(Card)]
    return [(card, rect) for card, rect in cards if rect is not None]


def one_edit(document: Document, journey_id: str, chance: random.Random) -> None:
    """Some edit of the map, any."""
    points, lanes = touchpoints(document), card_lanes(document)
    stages = list(document.family(Stage, "journey_id", journey_id))
    cards = list(document.all(Card))
    choice = chance.randrange(14)
    if choice == 0 and points:
        edits.add_card(
            document,
            edits.Cell(chance.choice(lanes).id, chance.choice(points).id),
            "new " * chance.randrange(30),
        )
    elif choice == 1 and cards:
        edits.delete_card(document, chance.choice(cards).id)
    elif choice == 2 and cards:
        edits.change_card(document, chance.choice(cards).id, text="changed " * chance.randrange(40))
    elif choice == 3 and cards and points:
        target = edits.Cell(chance.choice(lanes).id, chance.choice(points).id)
        edits.move_card(document, chance.choice(cards).id, target, chance.randrange(3))
    elif choice == 4 and points:
        edits.set_satisfaction(document, chance.choice(points).id, round(chance.uniform(-2, 2), 1))
    elif choice == 5 and points:
        edits.rename_touchpoint(
            document, chance.choice(points).id, "A name of some length " * chance.randrange(1, 4)
        )
    elif choice == 6 and points:
        edits.move_touchpoint(
            document, chance.choice(points).id, chance.choice(stages).id, chance.randrange(3)
        )
    elif choice == 7:
        edits.add_stage(document, journey_id, "Stage", index=chance.randrange(3))
    elif choice == 8 and len(stages) > 1:
        edits.move_stage(document, chance.choice(stages).id, chance.randrange(len(stages)))
    elif choice == 9:
        lane = chance.choice(lanes)
        edits.fold_lane(document, lane.id, not lane.is_folded)
    elif choice == 10:
        edits.move_lane(document, chance.choice(list(document.all(Lane))).id, chance.randrange(7))
    elif choice == 11 and stages:
        edits.add_card(
            document, edits.Cell(chance.choice(lanes).id, stage_id=chance.choice(stages).id), "whole stage"
        )
    elif choice == 12 and stages:
        stage = chance.choice(stages)
        edits.change_stage(document, stage.id, is_folded=not stage.is_folded)
    elif choice == 13 and document.journal.position > 1:
        document.undo()


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_a_refresh_gives_what_building_anew_gives(seed: int) -> None:
    chance = random.Random(seed)
    document = numbered_document()
    journey_id = filled(document, 3, 3, 30, seed)
    layout = laid_out(document, journey_id)
    document.observe(lambda event: layout.refresh(event.changes) and None)
    for _ in range(25):
        one_edit(document, journey_id, chance)
    assert snapshot(layout) == snapshot(laid_out(document, journey_id))


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_a_part_of_a_map_refreshes_as_it_is_built_and_knows_best_and_worst_of_all(seed: int) -> None:
    chance = random.Random(seed)
    document = numbered_document()
    journey_id = filled(document, 4, 3, 30, seed)
    stages = [stage.id for stage in document.family(Stage, "journey_id", journey_id)]
    chosen = chance.sample(stages, 2)
    left_out = {chance.choice(list(document.all(Lane))).id}
    layout = laid_out(document, journey_id, chosen_stages=chosen, left_out=left_out)
    assert not left_out & {row.id for row in layout.rows}
    layout.extremes()
    document.observe(lambda event: layout.refresh(event.changes) and None)
    for _ in range(25):
        one_edit(document, journey_id, chance)
    anew = laid_out(document, journey_id, chosen_stages=chosen, left_out=left_out)
    assert snapshot(layout) == snapshot(anew)
    assert layout.extremes() == anew.extremes()
    whole = laid_out(document, journey_id)
    for part, place in zip(layout.extremes(), whole.extremes(), strict=True):
        if part is not None:
            assert place is not None and layout.columns[part].id == whole.columns[place].id


@settings(max_examples=20, deadline=None)
@given(
    seed=st.integers(0, 10_000), stages=st.integers(1, 5), columns=st.integers(0, 6), cards=st.integers(0, 80)
)
def test_no_card_overlaps_another_or_leaves_its_cell(
    seed: int, stages: int, columns: int, cards: int
) -> None:
    document = numbered_document()
    layout = laid_out(document, filled(document, stages, columns, cards, seed))
    rects = card_rects(layout)
    assert len(rects) == cards
    for place, (card, rect) in enumerate(rects):
        row = layout.rows[layout.row_index(card.lane_id) or 0]
        assert row.y < rect.y and rect.bottom <= row.y + row.h
        assert not any(rect.intersects(other) for _, other in rects[place + 1 :])


def test_rows_and_columns_meet_without_gaps_or_overlap() -> None:
    document = numbered_document()
    layout = laid_out(document, filled(document, 4, 3, 60))
    for above, below in zip(layout.rows, layout.rows[1:], strict=False):
        assert above.y + above.h == below.y
    for span in layout.spans:
        columns = layout.columns[span.first : span.first + span.count]
        assert columns[0].x == span.x
        assert sum(column.w for column in columns) == span.w
    for before, after in zip(layout.spans, layout.spans[1:], strict=False):
        assert after.x - (before.x + before.w) == layout.style.stage_gap


def test_a_hit_finds_every_card_point_head_and_header() -> None:
    document = numbered_document()
    layout = laid_out(document, filled(document, 3, 4, 60))
    for card, rect in card_rects(layout):
        found = hit(layout, rect.x + rect.w / 2, rect.y + rect.h / 2)
        assert (found.kind, found.card_id, found.rect) == ("card", card.id, rect)
    for touchpoint in touchpoints(document):
        head = layout.touchpoint_rect(touchpoint.id)
        assert head is not None
        assert hit(layout, head.x + 5, head.y + 5).touchpoint_id == touchpoint.id
        row, place = layout.row_of_kind("emotion"), layout.column_index(touchpoint.id)
        assert row is not None and place is not None
        if touchpoint.score is not None:
            assert hit(layout, layout.middles[place], layout.emotion_y(row, touchpoint.score)).kind == "point"
    for stage in document.all(Stage):
        header = layout.stage_rect(stage.id)
        assert header is not None and hit(layout, header.x + 4, header.y + 4).stage_id == stage.id
    for lane in document.all(Lane):
        header = layout.lane_rect(lane.id)
        assert header is not None and hit(layout, 60, header.y + 10).lane_id == lane.id


def test_the_gap_between_stages_is_nothing() -> None:
    document = numbered_document()
    layout = laid_out(document, filled(document, 2, 2, 0))
    span = layout.spans[0]
    assert hit(layout, span.x + span.w + 3, layout.grid_top + 100).kind == "nothing"
    assert hit(layout, layout.width + 50, layout.grid_top + 100).kind == "nothing"


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_a_card_dropped_at_its_own_place_stays_there(seed: int) -> None:
    document = numbered_document()
    layout = laid_out(document, filled(document, 2, 3, 30, seed))
    for card, rect in card_rects(layout):
        place = card_drop(
            layout,
            rect.x + 4,
            rect.y + rect.h / 2,
            frozenset({card.id}),
            whole_stage=card.stage_id is not None,
        )
        assert place is not None and place.cell == edits.Cell.of(card)
        before = [entry.id for entry in edits.cards_in(document, edits.Cell.of(card))]
        edits.move_card(document, card.id, place.cell, place.index)
        assert [entry.id for entry in edits.cards_in(document, edits.Cell.of(card))] == before


def test_drops_count_hidden_siblings() -> None:
    document = numbered_document()
    journey_id = filled(document, 3, 3, 0)
    first, hidden, last = document.family(Stage, "journey_id", journey_id)
    edits.change_stage(document, hidden.id, is_hidden=True)
    layout = laid_out(document, journey_id)
    assert [span.id for span in layout.spans] == [first.id, last.id]
    target = layout.stage_rect(last.id)
    assert target is not None
    place = stage_drop(layout, target.x + 2, frozenset({first.id}))
    edits.move_stage(document, first.id, place.index)
    assert [stage.id for stage in document.family(Stage, "journey_id", journey_id)] == [
        hidden.id,
        first.id,
        last.id,
    ]


def test_touchpoints_and_lanes_land_where_the_bar_is() -> None:
    document = numbered_document()
    journey_id = filled(document, 2, 3, 0)
    layout = laid_out(document, journey_id)
    stage = layout.spans[1]
    place = touchpoint_drop(layout, layout.columns[4].x + 5)
    assert place is not None
    assert (place.stage_id, place.index, place.bar.x) == (stage.id, 1, layout.columns[4].x - 1.5)
    row = layout.rows[3]
    assert lane_drop(layout, row.y + 2).index == 3
    assert lane_drop(layout, row.y + row.h - 2).index == 4


@pytest.mark.parametrize(
    ("scores", "extremes"),
    [
        ([1.0, -1.0, 1.0, -1.0], (0, 1)),
        ([0.5, 0.5, None, 0.5], (None, None)),
        ([None, None, None, None], (None, None)),
        ([None, -2.0, 0.1, -2.0], (2, 1)),
    ],
)
def test_extremes_are_the_earliest_of_equals_and_none_when_all_are_equal(
    scores: list[float | None], extremes: tuple[int | None, int | None]
) -> None:
    document = numbered_document()
    journey_id = filled(document, 1, 4, 0)
    layout = laid_out(document, journey_id)
    document.observe(lambda event: layout.refresh(event.changes) and None)
    for touchpoint, score in zip(touchpoints(document), scores, strict=True):
        edits.set_satisfaction(document, touchpoint.id, score)
    assert layout.extremes() == extremes


def test_a_folded_stage_has_neither_best_nor_worst_also_where_it_is_left_out() -> None:
    document = numbered_document()
    journey_id = filled(document, 3, 1, 0)
    first, second, third = (stage.id for stage in document.family(Stage, "journey_id", journey_id))
    for touchpoint, score in zip(touchpoints(document), (1.0, 0.0, 2.0), strict=True):
        edits.set_satisfaction(document, touchpoint.id, score)
    layout = laid_out(document, journey_id, chosen_stages=[first, second])
    document.observe(lambda event: layout.refresh(event.changes) and None)
    assert layout.extremes() == (None, 1)
    edits.change_stage(document, third, is_folded=True)
    assert layout.extremes() == laid_out(document, journey_id).extremes() == (0, 1)


def test_a_printed_map_has_no_folds_and_columns_of_its_width() -> None:
    document = numbered_document()
    journey_id = filled(document, 2, 2, 10)
    edits.fold_lane(document, card_lanes(document)[0].id, True)
    layout = laid_out(document, journey_id, print_style("ltr", "en", 108.7))
    assert not any(row.is_folded for row in layout.rows)
    assert {column.w for column in layout.columns} == {108.7}
    assert layout.spans[0].x == 128


@pytest.mark.parametrize("name", ["small", "wide"])
def test_the_golden_layouts(name: str) -> None:
    document = numbered_document()
    journey_id = filled(document, *{"small": (3, 2, 14), "wide": (5, 4, 60)}[name])
    path = GOLDEN / f"{name}.json"
    found = snapshot(laid_out(document, journey_id))
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(found, indent=1, ensure_ascii=False), encoding="utf-8")
    assert json.loads(path.read_text(encoding="utf-8")) == json.loads(json.dumps(found))
