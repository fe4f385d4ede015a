"""What holds for every project: names, sides, order and scale change no figure."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.analysis.averages import journey_score, peak_and_end, stage_averages
from journey_designer.analysis.comparison import compare
from journey_designer.analysis.curve import Curve, curve_of
from journey_designer.analysis.extremes import best, longest_low, steepest_drop, worst
from journey_designer.analysis.gaps import widest_gap
from journey_designer.analysis.idea_ranking import rank_ideas
from journey_designer.analysis.moments import MomentWeights, key_moments
from journey_designer.analysis.robustness import robustness
from journey_designer.analysis.summary import summary
from journey_designer.analysis.votes import contested, tally
from journey_designer.analysis.what_if import what_if
from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Criterion, Idea, Journey, Project, Record, Score, Stage, Touchpoint
from tests.analysis.maps import document_of, journey_records

satisfactions = st.integers(-20, 20).map(lambda tenth: tenth / 10)
counts = st.tuples(*[st.integers(0, 6)] * 5)
importances = st.tuples(st.none() | st.integers(1, 5), st.none() | st.integers(1, 5))
stages = st.lists(
    st.lists(st.tuples(st.none() | satisfactions | counts, importances), max_size=5), min_size=1, max_size=5
)


def records_of(found: list[list[tuple[Any, Any]]], name: str = "j") -> list[Record]:
    scores = [[score for score, _ in stage] for stage in found]
    return journey_records(scores, journey=name, importance=[entry for stage in found for _, entry in stage])


journeys = stages.map(records_of)


@st.composite
def judged(draw: st.DrawFn) -> list[Record]:
    """Ideas, criteria, and what the group said; now and then nothing."""
    records: list[Record] = []
    values = draw(st.lists(st.lists(st.none() | st.integers(0, 10), min_size=3, max_size=3), max_size=6))
    for place in range(3):
        weight = draw(st.integers(0, 10))
        direction = draw(st.sampled_from(("benefit", "cost")))
        records.append(
            Criterion(id=f"k{place}", name=f"K{place}", weight=weight, direction=direction, rank=f"a{place}")
        )
    for number, row in enumerate(values):
        effect = draw(st.none() | st.integers(-4, 4).map(float))
        touchpoint = draw(st.none() | st.integers(0, 4).map("j-{}".format))
        records.append(
            Idea(
                id=f"i{number}",
                title=f"I{number}",
                effect=effect,
                touchpoint_id=touchpoint,
                rank=f"a{number}",
            )
        )
        records += [
            Score(id=f"i{number}-k{place}", idea_id=f"i{number}", criterion_id=f"k{place}", value=value)
            for place, value in enumerate(row)
            if value is not None
        ]
    return records


@given(journeys, judged(), st.randoms(use_true_random=False))
def test_the_order_of_the_records_changes_nothing(
    records: list[Record], more: list[Record], chance: random.Random
) -> None:
    everything = [*records, *more]
    shuffled = list(everything)
    chance.shuffle(shuffled)
    assert summary(document_of(everything)) == summary(document_of(shuffled))


@given(journeys)
def test_relabelling_changes_no_rank(records: list[Record]) -> None:
    """Other ids, in the opposite order of the alphabet, and other names."""
    ids = {record.id: f"z{1_000 - place}" for place, record in enumerate(records)}

    def renamed(record: Record) -> Record:
        fields: dict[str, Any] = {"id": ids[record.id]}
        if isinstance(record, Stage):
            fields |= {"journey_id": ids[record.journey_id], "name": f"مرحلة {record.id}"}
        elif isinstance(record, Touchpoint):
            fields |= {"stage_id": ids[record.stage_id], "name": ""}
        return replace(record, **fields)

    one = curve_of(document_of(records), "j")
    other = curve_of(document_of([renamed(record) for record in records]), ids["j"])
    before = [(ids[entry.point.touchpoint.id], entry.rank, entry.weight) for entry in key_moments(one)]
    assert [(entry.point.touchpoint.id, entry.rank, entry.weight) for entry in key_moments(other)] == before
    assert [ids[entry.point.touchpoint.id] for entry in contested(one)] == [
        entry.point.touchpoint.id for entry in contested(other)
    ]
    assert figures(one) == figures(other)


@given(journeys, judged())
def test_time_from_right_to_left_changes_nothing(records: list[Record], more: list[Record]) -> None:
    left = document_of(records, more)
    right = document_of(records, more, time_direction="rtl", language="ar", digits="arabic")
    assert summary(left) == summary(right)


@given(journeys)
def test_the_mirrored_curve_has_the_same_moments_and_the_opposite_extremes(records: list[Record]) -> None:
    """Every score with the opposite sign: what is to be fixed is to be protected, the best is the worst."""
    curve = curve_of(document_of(records), "j")
    mirrored = curve_of(document_of([opposite(record) for record in records]), "j")
    assert [-score for score in curve.scores] == mirrored.scores
    for one, other in zip(key_moments(curve), key_moments(mirrored), strict=True):
        assert one.point.touchpoint.id == other.point.touchpoint.id
        assert (one.weight, one.rank, one.is_tied) == (other.weight, other.rank, other.is_tied)
        assert (one.verdict != other.verdict) == bool(one.weight)
    highest, lowest = best(curve), worst(mirrored)
    assert (highest and highest.touchpoint.id) == (lowest and lowest.touchpoint.id)
    score, against = journey_score(curve), journey_score(mirrored)
    assert score == (None if against is None else -against)


@given(st.lists(st.sampled_from((-2, -1, 0, 1, 2)), max_size=30), st.randoms(use_true_random=False))
def test_the_order_of_votes_changes_nothing(faces: list[int], chance: random.Random) -> None:
    shuffled = list(faces)
    chance.shuffle(shuffled)
    votes = tally(faces)
    assert votes == tally(shuffled)
    assert sum(votes or ()) == len(faces)
    if votes is not None:
        point = Touchpoint(id="t", stage_id="s", votes=votes)
        assert point.score == pytest.approx(sum(faces) / len(faces))


@given(journeys, st.tuples(*[st.integers(0, 10)] * 3), st.integers(1, 50))
def test_only_the_proportions_of_the_weights_count(
    records: list[Record], weights: tuple[int, int, int], scale: int
) -> None:
    curve = curve_of(document_of(records), "j")
    one = MomentWeights(*weights)
    other = MomentWeights(*(weight * scale for weight in weights))
    for before, after in zip(key_moments(curve, one), key_moments(curve, other), strict=True):
        assert before.point == after.point
        assert (before.rank, before.is_tied) == (after.rank, after.is_tied)
        assert after.weight == pytest.approx(before.weight)


@given(judged(), st.integers(1, 50))
def test_only_the_proportions_of_the_criteria_count(records: list[Record], scale: int) -> None:
    document = Document([Project(id="p"), *unlinked(records)])
    weights = {entry.id: entry.weight * scale for entry in document.all(Criterion)}
    for before, after in zip(rank_ideas(document), rank_ideas(document, weights=weights), strict=True):
        assert (before.idea, before.rank, before.is_tied, before.missing) == (
            after.idea,
            after.rank,
            after.is_tied,
            after.missing,
        )
        assert after.total == pytest.approx(before.total)
        assert before.total is None or 0 <= before.total <= 100


@given(judged(), st.integers(0, 10))
def test_a_new_idea_never_changes_the_order_of_the_others(records: list[Record], value: int) -> None:
    kept = unlinked(records)
    new: list[Record] = [
        Idea(id="new", title="New", rank="b00"),
        *(Score(id=f"new-{k}", idea_id="new", criterion_id=k, value=value) for k in ("k0", "k1", "k2")),
    ]
    before = [entry.idea.id for entry in rank_ideas(document_of(kept))]
    after = [entry.idea.id for entry in rank_ideas(document_of(kept, new))]
    assert [idea_id for idea_id in after if idea_id != "new"] == before


@given(journeys, judged())
def test_nothing_ticked_is_the_identity(records: list[Record], more: list[Record]) -> None:
    document = document_of(records, more)
    curve = curve_of(document, "j")
    assert what_if(document, curve, ()).curve == curve
    assert figures(what_if(document, curve, ["not there"]).curve) == figures(curve)


@given(journeys, judged(), st.randoms(use_true_random=False))
def test_what_is_ticked_moves_its_touchpoint_only_and_in_whatever_order(
    records: list[Record], more: list[Record], chance: random.Random
) -> None:
    document = document_of(records, more)
    curve = curve_of(document, "j")
    ticked = [idea.id for idea in document.all(Idea)]
    chance.shuffle(ticked)
    found = what_if(document, curve, ticked)
    assert found == replace(what_if(document, curve, sorted(ticked)), idle=found.idle, waiting=found.waiting)
    touched = {idea.touchpoint_id for idea in document.all(Idea)}
    for old, new in zip(curve.points, found.curve.points, strict=True):
        assert new.score is None or -2 <= new.score <= 2
        if old.touchpoint.id not in touched:
            assert new == old


@given(journeys)
def test_the_future_journey_has_the_what_if_curve(records: list[Record]) -> None:
    points = [record.id for record in records if isinstance(record, Touchpoint)]
    ideas = [Idea(id=f"i-{point}", title=point, touchpoint_id=point, effect=1.3) for point in points[::2]]
    document = document_of(records, ideas)
    ticked = [idea.id for idea in ideas]
    future = edits.make_future_journey(document, "j", ticked, "Later")
    expected = what_if(document, curve_of(document, "j"), ticked).curve
    assert curve_of(document, future.id).scores == expected.scores
    assert document.size(Journey) == 2


@given(journeys)
def test_a_curve_against_itself_has_no_gap(records: list[Record]) -> None:
    curve = curve_of(document_of(records), "j")
    comparison = compare([curve, curve, curve])
    assert widest_gap(comparison) is None
    assert [column.points[1] for column in comparison.columns] == list(curve.points)


@given(st.lists(stages, min_size=2, max_size=3))
def test_every_touchpoint_stands_once_on_the_common_axis(found: list[list[list[tuple[Any, Any]]]]) -> None:
    names = [f"journey{number}" for number in range(len(found))]
    document = document_of(*(records_of(part, name) for name, part in zip(names, found, strict=True)))
    comparison = compare([curve_of(document, name) for name in names])
    for place, curve in enumerate(comparison.curves):
        standing = [column.points[place] for column in comparison.columns]
        assert [point for point in standing if point is not None] == list(curve.points)
        kept = [section.stages[place] for section in comparison.sections]
        assert [stage for stage in kept if stage is not None] == list(curve.stages)


def opposite(record: Record) -> Record:
    if not isinstance(record, Touchpoint):
        return record
    satisfaction = None if record.satisfaction is None else 0.0 - record.satisfaction
    votes = None if record.votes is None else record.votes[::-1]
    return replace(record, satisfaction=satisfaction, votes=votes)  # type: ignore[arg-type]


def unlinked(records: list[Record]) -> list[Record]:
    return [replace(record, touchpoint_id=None) if isinstance(record, Idea) else record for record in records]


def figures(curve: Curve) -> tuple[Any, ...]:
    """All figures of a curve, without names and ids."""
    peak, drop, low, held = peak_and_end(curve), steepest_drop(curve), longest_low(curve), robustness(curve)
    return (
        journey_score(curve),
        [point and point.score for point in (best(curve), worst(curve))],
        drop and drop.drop,
        low and (len(low.points), low.average),
        peak and (peak.remembered, peak.average),
        [entry.average for entry in stage_averages(curve)],
        held and (held.share, held.share_order, held.exponent, held.exponent_order),
    )
