from __future__ import annotations

import pytest

from journey_designer.analysis.agreement import agreement, concordance
from journey_designer.analysis.crossings import Swap
from journey_designer.analysis.idea_ranking import agreement_on_ranks, rank_ideas
from journey_designer.analysis.judgements import are_hidden, judgements, scorers, scoring_so_far
from journey_designer.analysis.matrix import matrix
from journey_designer.analysis.weight_moves import weight_moves
from journey_designer.core.document import Document
from journey_designer.core.records import Criterion, Idea, Record, Score
from tests.analysis.maps import document_of

VALUE = Criterion(id="value", name="Value", weight=3.0, rank="a0")
COST = Criterion(id="cost", name="Cost", weight=1.0, direction="cost", rank="a1")


def ideas(*names: str) -> list[Record]:
    return [Idea(id=name, title=name.upper(), rank=f"a{place}") for place, name in enumerate(names)]


def scored(scorer: str, **values: tuple[float | None, ...]) -> list[Record]:
    """The values of each idea by value and cost."""
    return [
        Score(
            id=f"{scorer}-{idea}-{criterion}",
            idea_id=idea,
            criterion_id=criterion,
            scorer=scorer,
            value=value,
        )
        for idea, row in values.items()
        for criterion, value in zip(("value", "cost"), row, strict=False)
        if value is not None
    ]


def project(*parts: list[Record]) -> Document:
    return document_of([VALUE, COST], *parts)


def ranks(document: Document, **options: object) -> list[tuple[str, float | None, int | None, bool]]:
    return [
        (entry.idea.id, entry.total, entry.rank, entry.is_tied)
        for entry in rank_ideas(document, **options)  # type: ignore[arg-type]
    ]


def test_totals_by_hand() -> None:
    # a: (3 x 0.8 + 1 x (1 - 0.6)) / 4 = 0.70; b: (3 x 0.6 + 1) / 4 = 0.70; c: (3 x 1 + 0) / 4 = 0.75
    document = project(ideas("a", "b", "c"), scored("", a=(8, 6), b=(6, 0), c=(10, 10)))
    assert ranks(document) == [
        ("c", pytest.approx(75.0), 1, False),
        ("a", pytest.approx(70.0), 2, True),
        ("b", pytest.approx(70.0), 2, True),
    ]


def test_what_is_not_judged_by_all_that_counts_has_no_total() -> None:
    document = project(ideas("a", "b", "c"), scored("", a=(8, None), c=(1, 1)))
    assert ranks(document) == [
        ("c", pytest.approx(30.0), 1, False),
        ("a", None, None, False),
        ("b", None, None, False),
    ]
    assert [entry.missing for entry in rank_ideas(document)] == [(), ("cost",), ("value", "cost")]
    # a criterion without weight need not be judged
    assert ranks(document, weights={"cost": 0.0})[0] == ("a", pytest.approx(80.0), 1, False)


def test_no_criterion_or_none_with_weight_no_total() -> None:
    assert ranks(document_of(ideas("a"))) == [("a", None, None, False)]
    document = project(ideas("a"), scored("", a=(8, 6)))
    assert ranks(document, weights={"value": 0, "cost": 0}) == [("a", None, None, False)]
    assert rank_ideas(document_of()) == ()


def test_the_groups_judgement_stands_else_the_mean_of_the_people() -> None:
    document = project(
        ideas("a"), scored("Amal", a=(10, 4)), scored("Badr", a=(5, 4)), scored("", a=(2, None))
    )
    found = judgements(document)
    assert (found["a", "value"].value, found["a", "value"].people) == (2.0, 2)
    assert (found["a", "cost"].value, found["a", "cost"].agreement) == (4.0, 1.0)
    # values 10 and 5: standard deviation 2.5 of at most 5
    assert found["a", "value"].agreement == pytest.approx(0.5)
    assert judgements(document, "Amal")["a", "value"].value == 10.0
    assert scorers(document) == ("Amal", "Badr")
    assert rank_ideas(document)[0].agreement == pytest.approx(0.75)


def test_agreement_by_hand() -> None:
    assert agreement([]) is None
    assert agreement([7.0]) is None
    assert agreement([7.0, 7.0, 7.0]) == 1.0
    assert agreement([0.0, 10.0, 0.0, 10.0]) == 0.0


def test_concordance_by_hand() -> None:
    # ranks 1234, 1243, 2134: sums 4 5 10 11, mean 7.5, squares 12.25 + 6.25 + 6.25 + 12.25 = 37
    # W = 12 x 37 / (9 x 60) = 0.8222...
    assert concordance([[9, 8, 7, 6], [9, 8, 6, 7], [8, 9, 7, 6]]) == pytest.approx(37 * 12 / 540)
    assert concordance([[1, 2, 3], [1, 2, 3]]) == 1.0
    assert concordance([[1, 2, 3], [3, 2, 1]]) == 0.0
    # a tie: ranks 1.5 1.5 3 and 1 2 3, sums 2.5 3.5 6, squares 2.25 + .25 + 4 = 6.5; 12 x 6.5 / (4 x 24 - 2 x 6)
    assert concordance([[5, 5, 1], [3, 2, 1]]) == pytest.approx(78 / 84)
    for rows in ([], [[1, 2]], [[1], [2]], [[4, 4], [4, 4]]):
        assert concordance(rows) is None


def test_agreement_on_the_order_is_over_what_all_judged() -> None:
    document = project(
        ideas("a", "b", "c"),
        scored("Amal", a=(9, 5), b=(5, 5), c=(1, 5)),
        scored("Badr", a=(8, 5), b=(2, 5)),
    )
    assert agreement_on_ranks(document) == 1.0
    assert agreement_on_ranks(project(ideas("a"))) is None


def test_what_changes_if_a_weight_moves() -> None:
    # a: value 8, cost 6 (worth 0.4); b: value 4, cost 0 (worth 1). With cost's share s: 80 - 40 s = 40 + 60 s, s = 0.4
    document = project(ideas("a", "b"), scored("", a=(8, 6), b=(4, 0)))
    value, cost = weight_moves(document)
    assert [idea.id for idea in cost.ideas] == ["a", "b"]
    assert cost.leader.now == 0.25
    assert (cost.leader.low, cost.leader.high) == (0.0, pytest.approx(0.4))
    assert cost.leader.above == Swap(0, 1)
    assert cost.weight(0.4) == pytest.approx(2.0)
    assert cost.weight(1.0) is None
    assert value.order.low == pytest.approx(0.6)
    # and so it is: at the limit the two are equal
    assert ranks(document, weights={"cost": 2.0})[0][1:] == (pytest.approx(64.0), 1, True)


def test_no_moves_without_totals_and_a_lone_criterion_moves_nothing() -> None:
    assert weight_moves(project(ideas("a"))) == ()
    alone = document_of([VALUE], ideas("a", "b"), scored("", a=(8,), b=(4,)))
    (move,) = weight_moves(alone)
    assert (move.leader.now, move.leader.low, move.leader.high, move.weight(0.5)) == (1.0, 0.0, 1.0, None)


def test_the_matrix_shows_any_two_criteria() -> None:
    document = project(
        ideas("a", "b", "c", "d", "e"),
        scored("", a=(8, 2), b=(8, 7), c=(3, 5), d=(1, 9), e=(5, None)),
    )
    found = matrix(document, ["cost"], ["value"])
    assert [(dot.idea.id, dot.across, dot.up, dot.quadrant) for dot in found.dots] == [
        ("a", 2, 8, "do_first"),
        ("b", 7, 8, "plan"),
        ("c", 5, 3, "fill_in"),
        ("d", 9, 1, "leave"),
    ]
    assert found.without == ("e",)
    assert (found.across.is_cost, found.up.is_cost) == (True, False)


def test_an_axis_of_several_criteria_is_their_weighted_mean() -> None:
    document = project(ideas("a"), scored("", a=(8, 2)))
    # value 8 (weight 3) and cost 2, good for 8 (weight 1): mixed, so goodness counts
    found = matrix(document, ["value", "cost"], ["value"])
    assert found.dots[0].across == pytest.approx(8.0)
    assert not found.across.is_cost
    assert matrix(document, ["nothing"], ["value"]).without == ("a",)


def test_while_scoring_unseen_nothing_is_told_but_ones_own() -> None:
    parts = [
        ideas("a", "b"),
        scored("", a=(8, 6)),
        scored("Ali", a=(4, 4), b=(9, 1)),
        scored("Mina", a=(1, 1)),
    ]
    hidden = document_of([VALUE, COST], *parts, scoring="blind")
    assert are_hidden(hidden)
    assert judgements(hidden) == judgements(hidden, "") == {}
    assert ranks(hidden) == [("a", None, None, False), ("b", None, None, False)]
    assert [entry.missing for entry in rank_ideas(hidden)] == [(), ()]
    assert agreement_on_ranks(hidden) is None
    assert weight_moves(hidden) == ()
    assert matrix(hidden, ["value"], ["cost"]).dots == ()
    assert judgements(hidden, "Ali")["b", "value"].value == 9
    assert [(one.name, one.given, one.is_complete) for one in scoring_so_far(hidden)] == [
        ("Ali", 4, True),
        ("Mina", 2, False),
    ]
    shown = document_of([VALUE, COST], *parts)
    assert judgements(shown)["b", "value"].value == 9
