"""Pasted lines: many cards, one step, or nothing at all."""

from __future__ import annotations

import pytest

from journey_designer.core.records import Card
from journey_designer.core.scribe import LineNotUnderstood, perform_lines, read_lines
from tests.core.scribe.shop import Shop


def test_many_lines_make_many_cards_in_one_step() -> None:
    shop = Shop()
    before = shop.steps
    after = perform_lines(shop.document, "one\n\n  two\r\n• three\n", shop.place)
    assert shop.cards("Checkout", "doing") == ["one", "two", "three"]
    assert shop.steps == before + 1
    assert after == shop.place
    assert shop.document.last_step is not None
    assert shop.document.last_step.label.key == "card.add_many"
    shop.document.undo()
    assert shop.document.size(Card) == 0


def test_signs_work_in_every_line_and_a_prefix_holds_on() -> None:
    shop = Shop()
    text = """# Delivery
    + Call @phone -1
    pain: five calls
    no time slot !
    ألم: بلا موعد
    + Door
    do: films the box
    # Loyalty
    + Review request
    """
    perform_lines(shop.document, text, shop.place)
    assert shop.stages() == ["Awareness", "Conversion", "Delivery", "Loyalty"]
    assert shop.touchpoints("Delivery") == ["Call", "Door"]
    assert shop.cards("Call", "pain_points") == ["five calls", "no time slot !", "بلا موعد"]
    assert shop.cards("Door", "doing") == ["films the box"]
    assert shop.touchpoints("Loyalty") == ["Review request"]
    assert shop.touchpoint("Call").satisfaction == -1.0


def test_a_touchpoint_of_an_earlier_line_is_gone_to() -> None:
    shop = Shop()
    perform_lines(shop.document, "+ Payment\n+ Door\n+ payment -2\npain: slow", shop.place)
    assert shop.touchpoints("Conversion") == ["Basket", "Checkout", "Payment", "Door", "Delivery at the door"]
    assert shop.touchpoint("Payment").satisfaction == -2.0
    assert shop.cards("Payment", "pain_points") == ["slow"]


def test_an_empty_journey_gets_touchpoints() -> None:
    shop = Shop(is_empty=True)
    perform_lines(shop.document, "Story\nTip\nBasket", shop.place)
    assert shop.touchpoints("") == ["Story", "Tip", "Basket"]


def test_one_line_that_is_not_understood_keeps_all_from_being_done() -> None:
    shop = Shop()
    before = shop.steps
    text = "one\n\ntwo -5\nthree"
    with pytest.raises(LineNotUnderstood) as caught:
        perform_lines(shop.document, text, shop.place)
    assert caught.value.number == 3
    assert shop.steps == before
    assert shop.document.size(Card) == 0
    reading = read_lines(shop.document, text, shop.place)
    assert reading.problem is not None
    assert dict(reading.problem.values)["line"] == 3
    assert dict(reading.problem.values)["about"] == "score"


def test_looking_at_many_lines_does_nothing() -> None:
    shop = Shop()
    before = shop.steps
    reading = read_lines(shop.document, "one\ntwo\n", shop.place)
    assert reading.problem is None
    assert reading.chips[0].count == 2
    assert shop.steps == before
    assert shop.document.size(Card) == 0


def test_there_is_a_most_of_lines() -> None:
    shop = Shop()
    with pytest.raises(LineNotUnderstood):
        perform_lines(shop.document, "x\n" * 2_001, shop.place)
    assert shop.document.size(Card) == 0


def test_two_hundred_lines_are_taken() -> None:
    shop = Shop()
    text = "\n".join(f"pain: line {number} of what was said !! -1" for number in range(200))
    perform_lines(shop.document, text, shop.place)
    assert len(shop.cards("Checkout", "pain_points")) == 200
