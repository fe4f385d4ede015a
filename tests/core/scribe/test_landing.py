"""Where a line lands and what Enter does: one step, exactly what the chips say."""

from __future__ import annotations

from typing import Any

import pytest

from journey_designer.core import edits
from journey_designer.core.records import Card, Idea, Journey, Lane, Stage, Touchpoint
from journey_designer.core.records.project import Language
from journey_designer.core.scribe import Place, Reading, neighbour, settled, stops
from tests.core.scribe.shop import Shop


def chips(reading: Reading) -> list[Any]:
    """The kinds of chips with what they name."""
    return [
        (chip.kind, chip.text or chip.score or chip.grade or (chip.problem and chip.problem.key))
        for chip in reading.chips
    ]


def test_a_card_lands_in_its_lane_under_the_touchpoint_in_one_step() -> None:
    shop = Shop()
    before = shop.steps
    reading = shop.type("pain: late delivery @whatsapp -2")
    assert chips(reading) == [
        ("lane", None),
        ("touchpoint", "Checkout"),
        ("channel", "WhatsApp"),
        ("score", -2.0),
    ]
    assert shop.cards("Checkout", "pain_points") == ["late delivery"]
    touchpoint = shop.touchpoint("Checkout")
    assert (touchpoint.channel, touchpoint.satisfaction) == ("WhatsApp", -2.0)
    assert shop.steps == before + 1
    shop.document.undo()
    assert shop.cards("Checkout", "pain_points") == []
    assert shop.touchpoint("Checkout").channel == "Website"


def test_a_line_without_a_prefix_lands_in_the_lane_of_the_moment() -> None:
    shop = Shop()
    shop.type("rings back")
    assert shop.cards("Checkout", "doing") == ["rings back"]
    shop.type("pain:")
    shop.type("nobody answers")
    assert shop.cards("Checkout", "pain_points") == ["nobody answers"]
    edits.change_lane(shop.document, shop.lane("pain_points").id, is_hidden=True)
    assert shop.read("more").chips[0].record_id == shop.lane("doing").id


def test_the_place_stays_after_a_card() -> None:
    shop = Shop()
    place = shop.place
    shop.type("pain: one")
    shop.type("B3: two")
    assert shop.place == place


def test_a_stage_is_made_after_this_one_or_gone_to() -> None:
    shop = Shop()
    reading = shop.type("# Delivery")
    assert chips(reading) == [("stage_new", "Delivery"), ("after", "Conversion")]
    assert shop.stages() == ["Awareness", "Conversion", "Delivery", "Loyalty"]
    assert shop.stage("Delivery").period == shop.stage("Conversion").period
    before = shop.steps
    reading = shop.type("#  LOYALTY")
    assert chips(reading) == [("stage_go", "Loyalty")]
    assert reading.deed is None
    assert shop.steps == before
    shop.type("+ Thank-you card")
    assert shop.touchpoints("Loyalty") == ["Thank-you card"]


@pytest.mark.parametrize(
    ("name", "kind", "period"),
    [
        ("Advocacy", "advocacy", "after"),
        ("الولاء", "loyalty", "after"),
        ("Prise de conscience", "awareness", "before"),
    ],
)
def test_a_stage_of_a_known_name_is_of_its_kind(name: str, kind: str, period: str) -> None:
    shop = Shop(is_empty=True)
    shop.type(f"# {name}")
    stage = shop.stage(name)
    assert (stage.kind, stage.period) == (kind, period)


def test_a_touchpoint_is_made_after_this_one_and_becomes_the_place() -> None:
    shop = Shop()
    reading = shop.type("+ Payment @app -1,5 *")
    assert chips(reading) == [
        ("touchpoint_new", "Payment"),
        ("stage", "Conversion"),
        ("channel", "App"),
        ("score", -1.5),
        ("star", None),
    ]
    assert shop.touchpoints("Conversion") == ["Basket", "Checkout", "Payment", "Delivery at the door"]
    made = shop.touchpoint("Payment")
    assert (made.channel, made.satisfaction, made.is_key_moment) == ("App", -1.5, True)
    shop.type("think: at last")
    assert shop.cards("Payment", "thinking") == ["at last"]


def test_a_touchpoint_that_is_there_is_gone_to_and_can_be_scored() -> None:
    shop = Shop()
    count = shop.document.size(Touchpoint)
    shop.type("+ basket -1")
    assert shop.document.size(Touchpoint) == count
    assert shop.touchpoint("Basket").satisfaction == -1.0
    assert shop.place.touchpoint_id == shop.touchpoint("Basket").id
    shop.type("++ Basket")
    assert shop.document.size(Touchpoint) == count + 1


def test_the_touchpoint_of_the_own_stage_is_meant_first() -> None:
    shop = Shop()
    edits.add_touchpoint(shop.document, shop.stage("Awareness").id, "Checkout")
    shop.type("+ Checkout")
    assert shop.place.stage_id == shop.stage("Conversion").id


def test_an_empty_journey_is_written_from_its_first_word() -> None:
    shop = Shop(is_empty=True)
    assert chips(shop.read("Instagram story")) == [("touchpoint_new", "Instagram story")]
    before = shop.steps
    shop.type("Instagram story @instagram")
    assert shop.steps == before + 1
    assert shop.stages() == [""]
    assert shop.touchpoint("Instagram story").channel == "Instagram"
    shop.type("taps the story")
    assert shop.cards("Instagram story", "doing") == ["taps the story"]
    assert chips(Shop(is_empty=True).read("pain: x"))[-1] == ("problem", "no_stage")


def test_a_whole_stage_takes_cards_but_no_score() -> None:
    shop = Shop()
    shop.type("# Loyalty")
    shop.type("pain: nobody writes")
    assert shop.stage_cards("Loyalty", "pain_points") == ["nobody writes"]
    assert chips(shop.read("pain: nobody writes -2"))[-1] == ("problem", "no_touchpoint")


def test_a_quote_lands_in_thinking_with_its_marks() -> None:
    shop = Shop()
    shop.type('"45 dirhams? You could have said so." !!')
    shop.type("«غالي» ")
    shop.type('"غالي بزاف"')
    shop.type('pain: "late')
    assert shop.cards("Checkout", "thinking") == [
        "“45 dirhams? You could have said so.”",
        "«غالي»",
        "«غالي بزاف»",
    ]
    assert shop.cards("Checkout", "pain_points") == ["“late”"]
    assert shop.card("“45 dirhams? You could have said so.”").evidence == "observed"


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "«\u202ftrop cher\u202f»"), ("en", "“trop cher”"), ("ar", "“trop cher”")]
)
def test_straight_marks_become_those_of_the_language(language: Language, text: str) -> None:
    shop = Shop(language)
    shop.type('"trop cher"')
    assert shop.cards("Checkout", "thinking") == [text]


def test_an_idea_is_noted_for_the_touchpoint() -> None:
    shop = Shop()
    shop.type("-1")
    shop.type("idea: one-tap confirmation")
    (idea,) = shop.document.all(Idea)
    assert (idea.title, idea.touchpoint_id, idea.kind) == (
        "one-tap confirmation",
        shop.touchpoint("Checkout").id,
        "corrective",
    )
    assert chips(shop.read("idea: ! x"))[-1] == ("problem", "evidence_here")


def test_signs_alone_change_the_touchpoint() -> None:
    shop = Shop()
    shop.type("*")
    shop.type("-1.5")
    shop.type('@"pop-up shop"')
    touchpoint = shop.touchpoint("Checkout")
    assert touchpoint.is_key_moment
    assert touchpoint.satisfaction == -1.5
    assert touchpoint.channel == "pop-up shop"


def test_a_score_lays_votes_aside_and_says_so() -> None:
    shop = Shop()
    edits.set_votes(shop.document, shop.touchpoint("Checkout").id, (1, 2, 3, 0, 0))
    reading = shop.type("-2")
    assert reading.chips[-1].replaced == "votes"
    assert shop.touchpoint("Checkout").votes is None
    assert shop.touchpoint("Checkout").score == -2.0


def test_a_persona_leads_to_her_journey_and_the_same_touchpoint() -> None:
    shop = Shop()
    reading = shop.type("~Fatima pain: too slow")
    assert chips(reading)[0] == ("persona", "Fatima-Zahra")
    assert shop.place.journey_id == shop.other.id
    card = shop.card("too slow")
    assert shop.document.get(Lane, card.lane_id).journey_id == shop.other.id
    assert card.touchpoint_id is not None
    touchpoint = shop.document.get(Touchpoint, card.touchpoint_id)
    assert (touchpoint.name, touchpoint.channel) == ("Checkout", "App")


def test_a_persona_without_a_journey_travels_this_one() -> None:
    shop = Shop()
    assert chips(shop.type("~omar")) == [("traveller", "Omar")]
    assert shop.document.get(Journey, shop.journey.id).persona_id == shop.omar.id


def test_a_persona_must_be_one() -> None:
    shop = Shop()
    edits.add_persona(shop.document, name="Fatima Idrissi")
    assert chips(shop.read("~Nobody"))[-1] == ("problem", "persona")
    assert chips(shop.read("~fati"))[-1] == ("problem", "persona_unclear")
    assert shop.read("~Fatima Idrissi").problem is None


def test_a_paper_note_goes_into_its_cell() -> None:
    shop = Shop()
    shop.type("B5: no time slot")
    assert shop.stage_cards("Conversion", "pain_points") == ["no time slot"]
    shop.type("ج٣: تعيد الطلب")
    assert shop.stage_cards("Loyalty", "doing") == ["تعيد الطلب"]
    shop.type("C1: Review request")
    assert shop.touchpoints("Loyalty") == ["Review request"]
    for text, key in (
        ("Q3: x", "no_cell_stage"),
        ("B9: x", "no_cell_lane"),
        ("B0: x", "no_cell_lane"),
        ("B2: x", "cell_lane"),
    ):
        assert chips(shop.read(text))[-1] == ("problem", key)


def test_letters_and_numbers_count_what_is_shown() -> None:
    shop = Shop()
    edits.change_stage(shop.document, shop.stage("Awareness").id, is_hidden=True)
    edits.change_lane(shop.document, shop.lane("emotion").id, is_hidden=True)
    shop.type("A2: rings back")
    assert shop.stage_cards("Conversion", "doing") == ["rings back"]


PROBLEMS = [
    ("#", "stage_name"),
    ("+", "touchpoint_name"),
    ("+ @web", "touchpoint_name"),
    ('""', "text"),
    ("!", "text"),
    ("idea:", "text"),
    ("B3:", "text"),
    ("pain: -2", "text"),
    ("late -5", "score"),
    ("+ Checkout -3", "score"),
    ("late @web @app", "twice"),
    ("* # Delivery", "signs_here"),
    ("! # Delivery", "evidence_here"),
    ("! + Payment", "evidence_here"),
    ("# " + "x" * 501, "too_long"),
    ("+ " + "x" * 501, "too_long"),
    ("x" * 20_001, "too_long"),
    ("late @" + "x" * 501, "too_long"),
]


@pytest.mark.parametrize(("text", "key"), PROBLEMS, ids=[text[:20] for text, _ in PROBLEMS])
def test_what_is_not_understood_is_said_and_not_done(text: str, key: str) -> None:
    shop = Shop()
    reading = shop.read(text)
    assert reading.problem is not None
    assert reading.problem.key == key
    assert reading.chips[-1].problem == reading.problem
    assert reading.deed is None


def test_a_missing_lane_is_said() -> None:
    shop = Shop()
    edits.delete_lane(shop.document, shop.lane("pain_points").id)
    assert chips(shop.read("pain: late")) == [("problem", "no_lane")]


def test_without_a_journey_nothing_is_done() -> None:
    shop = Shop()
    shop.place = Place("gone")
    assert chips(shop.read("late")) == [("problem", "no_journey")]


# Places


def test_the_stops_are_the_touchpoints_in_time_and_stages_without_any() -> None:
    shop = Shop()
    place = stops(shop.document, shop.journey.id)[0]
    seen = []
    for _ in range(8):
        key = place.touchpoint_id or place.stage_id or ""
        record = shop.document.find(Touchpoint, key) or shop.document.get(Stage, key)
        seen.append(record.name)
        place = neighbour(shop.document, place, 1)
    assert seen == [
        "Instagram story",
        "A friend's tip",
        "Basket",
        "Checkout",
        "Delivery at the door",
        "Loyalty",
        "Loyalty",
        "Loyalty",
    ]
    assert neighbour(shop.document, place, -1) == shop.at("Delivery at the door")


def test_from_a_whole_stage_the_next_stop_is_its_first_touchpoint() -> None:
    shop = Shop()
    stage = Place(shop.journey.id, shop.stage("Conversion").id)
    assert neighbour(shop.document, stage, 1) == shop.at("Basket")
    assert neighbour(shop.document, stage, -1) == shop.at("A friend's tip")


def test_a_place_that_is_gone_is_the_last_touchpoint() -> None:
    shop = Shop()
    edits.delete_touchpoint(shop.document, shop.touchpoint("Checkout").id)
    gone = settled(shop.document, shop.place)
    assert gone == Place(shop.journey.id, shop.stage("Conversion").id)
    edits.delete_stage(shop.document, shop.stage("Conversion").id)
    assert settled(shop.document, gone) == shop.at("A friend's tip")
    assert shop.document.size(Card) == 0
