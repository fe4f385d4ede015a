"""Measuring agrees with setting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.layout.display import TextRole
from journey_designer.layout.measure import TextMeasurer
from journey_designer.typography.measurer import Extent, Measurer
from journey_designer.typography.typesetter import Typesetter

CARD = TextRole("card", 12.5, 16.5, 13, 19)
NAME = TextRole("name", 13, 17, 13.5, 20, 600)


@pytest.fixture(scope="module")
def measurer(typesetter: Typesetter) -> Measurer:
    return Measurer(typesetter)


def test_it_is_what_the_layout_asks_for(measurer: Measurer) -> None:
    wanted: TextMeasurer = measurer
    assert wanted.lines("Customer journey", CARD, 60) == 2
    assert wanted.lines("", CARD, 60) == 0


def test_heights(measurer: Measurer) -> None:
    assert measurer.measure("Customer journey", CARD, 500) == Extent(1, 16.5)
    assert measurer.measure("رحلة العميل", CARD, 500) == Extent(1, 19)
    assert measurer.measure("", CARD, 500) == Extent(0, 0)


def test_weight_and_size_count(measurer: Measurer) -> None:
    assert measurer.width("Customer", NAME) > measurer.width("Customer", CARD)


@given(st.text(st.sampled_from("abc def لا عميل-客 👍\n()"), max_size=80), st.floats(1, 200))
def test_as_many_lines_as_are_set(
    typesetter: Typesetter, measurer: Measurer, text: str, width: float
) -> None:
    for role in (CARD, NAME):
        size, pitch = role.metrics(text)
        paragraph = typesetter.set_text(text, size=size, pitch=pitch, width=width, weight=role.weight)
        assert measurer.lines(text, role, width) == len(paragraph.lines)
        assert measurer.measure(text, role, width).height == pytest.approx(paragraph.height)


def test_answers_are_remembered_up_to_the_capacity(typesetter: Typesetter) -> None:
    measurer = Measurer(typesetter, capacity=3)
    for number in range(10):
        assert measurer.lines(f"card {number}", CARD, 300) == 1
