"""Which criteria the matrix shows by default, on screen and in print."""

from __future__ import annotations

import pytest

from journey_designer.analysis.axes import Axes, chosen_axes, default_axes
from journey_designer.core.document import Document
from journey_designer.core.records import Criterion, Record
from journey_designer.interchange.samples import sample
from tests.analysis.maps import document_of


def criteria(*said: tuple[str, float, str]) -> Document:
    made: list[Record] = [
        Criterion(id=name.casefold(), name=name, weight=weight, direction=direction, rank=f"a{place}")  # type: ignore[arg-type]
        for place, (name, weight, direction) in enumerate(said)
    ]
    return document_of(made)


@pytest.mark.parametrize(
    ("said", "across", "up"),
    [
        ([("Impact", 50, "benefit"), ("Effort", 50, "cost")], "effort", "impact"),
        ([("Risk", 20, "cost"), ("Cost", 30, "cost"), ("Value", 50, "benefit")], "cost", "value"),
        ([("Value", 40, "benefit"), ("Reach", 25, "benefit"), ("Ease", 5, "benefit")], "ease", "value"),
        ([("Valeur", 40, "benefit"), ("Facilité", 5, "benefit")], "facilité", "valeur"),
        ([("سهولة التنفيذ", 5, "benefit"), ("القيمة", 40, "benefit")], "سهولة التنفيذ", "القيمة"),
        ([("Increase", 1, "benefit"), ("Reach", 5, "benefit"), ("Value", 9, "benefit")], "reach", "value"),
        ([("الجهد", 5, "benefit"), ("القيمة", 40, "benefit")], "الجهد", "القيمة"),
        ([("A", 10, "benefit"), ("B", 30, "benefit"), ("C", 20, "benefit")], "c", "b"),
        ([("A", 10, "benefit"), ("B", 10, "benefit")], "b", "a"),
        ([("A", 10, "cost"), ("B", 30, "cost")], "b", "a"),
    ],
)
def test_what_it_takes_lies_across(said: list[tuple[str, float, str]], across: str, up: str) -> None:
    assert default_axes(criteria(*said)) == Axes(across, up)


def test_two_criteria_make_a_matrix() -> None:
    assert default_axes(criteria()) is None
    assert default_axes(criteria(("A", 1, "benefit"))) is None
    assert chosen_axes(criteria(("A", 1, "benefit")), "a", None) is None


def test_what_was_chosen_stays_and_no_axis_is_shown_twice() -> None:
    document = criteria(("Impact", 50, "benefit"), ("Effort", 30, "cost"), ("Risk", 20, "cost"))
    assert chosen_axes(document, None, None) == Axes("effort", "impact")
    assert chosen_axes(document, "risk", None) == Axes("risk", "impact")
    assert chosen_axes(document, None, "effort") == Axes("impact", "effort")
    assert chosen_axes(document, "impact", "impact") == Axes("impact", "effort")
    assert chosen_axes(document, "gone", "risk") == Axes("effort", "risk")


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_sample_is_seen_alike_in_every_language(language: str) -> None:
    document = Document(sample(language).records)  # type: ignore[arg-type]
    axes = default_axes(document)
    ranked = document.all(Criterion)
    assert axes == Axes(ranked[2].id, ranked[0].id)
