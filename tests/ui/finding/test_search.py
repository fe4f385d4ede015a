"""Search over everything, as people type in three languages; filters."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.edits.cards import Cell
from journey_designer.core.records import Card, Finding, Idea, Journey, Lane, Note, Persona, Stage, Touchpoint
from journey_designer.interchange.samples import sample
from journey_designer.ui.finding.filters import Filter, channels_of, sifted
from journey_designer.ui.finding.search import SearchIndex, normal


def _cell(document: Document) -> Cell:
    """The first touchpoint's cell in the lane of pain points of the first journey."""
    journey = document.all(Journey)[0]
    lane = next(
        lane for lane in document.family(Lane, "journey_id", journey.id) if lane.kind == "pain_points"
    )
    stage = document.family(Stage, "journey_id", journey.id)[0]
    return Cell(lane.id, touchpoint_id=document.family(Touchpoint, "stage_id", stage.id)[0].id)


def _document(language: str = "en") -> Document:
    return Document(sample(language).records)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Délai de livraison", "DELAI"),
        ("Délai de livraison", "livraison delai"),
        ("مُشكِلة التَّوصيل", "مشكله التوصيل"),
        ("إلغاء الطلب", "الغاء"),
        ("مستشفى", "مستشفي"),
        ("جـــودة", "جوده"),
        ("٤٥ درهمًا", "45"),
        ("45 dirhams", "٤٥"),
        ("ﻻ أعرف", "لا اعرف"),
        ("Straße", "strasse"),
    ],
)
def test_letters_are_compared_as_people_type_them(text: str, query: str) -> None:
    document = _document()
    card = edits.add_card(document, _cell(document), text)
    assert (Card, card.id) in [found.key for found in SearchIndex(document).find(query)]


def test_everything_is_searched() -> None:
    document = _document()
    stage = document.all(Stage)[0]
    touchpoint = document.all(Touchpoint)[0]
    persona = document.all(Persona)[0]
    word = "zyx"
    edits.rename_stage(document, stage.id, f"{word} stage")
    edits.rename_touchpoint(document, touchpoint.id, f"{word} touchpoint")
    edits.add_card(document, _cell(document), f"{word} card")
    edits.add_note(document, stage.id, f"{word} note")
    finding = document.all(Finding)[0]
    idea = document.all(Idea)[0]
    with document.edit("test") as edit:
        edit.put(replace(persona, quote=f"I say {word}"))
        edit.put(replace(finding, text=f"{word} finding"))
        edit.put(replace(idea, description=f"{word} idea"))
    found = SearchIndex(document).find(word)
    assert {entry.kind for entry in found} == {
        "stage",
        "touchpoint",
        "card",
        "note",
        "persona",
        "finding",
        "idea",
    }
    assert {record_type for record_type, _ in (entry.key for entry in found)} >= {Note, Idea, Finding}


def test_results_come_in_the_order_of_the_map() -> None:
    document = _document()
    journey = document.all(Journey)[0]
    lane = document.family(Lane, "journey_id", journey.id)[4]
    touchpoints = [
        entry
        for stage in document.family(Stage, "journey_id", journey.id)
        for entry in document.family(Touchpoint, "stage_id", stage.id)
    ]
    for entry in reversed(touchpoints):
        edits.add_card(document, Cell(lane.id, touchpoint_id=entry.id), "qqq")
    found = SearchIndex(document).find("qqq")
    assert [entry.where for entry in found] == [entry.name for entry in touchpoints]


def test_the_index_follows_changes_and_undo() -> None:
    document = _document()
    index = SearchIndex(document)
    document.observe(lambda event: index.follow(event.changes))
    assert index.find("qqq") == ()
    stage = document.all(Stage)[0]
    edits.rename_stage(document, stage.id, "qqq")
    assert [found.key for found in index.find("qqq")] == [(Stage, stage.id)]
    document.undo()
    assert index.find("qqq") == ()
    edits.delete_stage(document, stage.id)
    name = stage.name
    assert (Stage, stage.id) not in [found.key for found in index.find(name)]


@settings(max_examples=60)
@given(st.text(max_size=30))
def test_any_text_is_found_by_itself_and_no_text_breaks_it(text: str) -> None:
    document = Document()
    index = SearchIndex(document)
    assert index.find(text) == ()
    words = normal(text).split()
    assert all(word in normal(text) for word in words)
    assert normal(normal(text)) == normal(text)


def test_a_thousand_cards_are_searched_while_typing() -> None:
    document = _document()
    texts = [f"تأخر التوصيل رقم {number} livraison tardive" for number in range(1000)]
    edits.add_cards(document, _cell(document), texts)
    index = SearchIndex(document)
    index.find("x")
    found = index.find("livraison 999")
    assert len(found) == 1


def _left(document: Document, wanted: Filter) -> tuple[set[str], set[str]]:
    found = sifted(document, document.all(Journey)[0].id, wanted)
    return set(found.touchpoints), set(found.cards)


def _map(document: Document) -> tuple[list[Touchpoint], list[Card]]:
    journey = document.all(Journey)[0]
    touchpoints = [
        entry
        for stage in document.family(Stage, "journey_id", journey.id)
        for entry in document.family(Touchpoint, "stage_id", stage.id)
    ]
    lanes = document.family(Lane, "journey_id", journey.id)
    return touchpoints, [card for lane in lanes for card in document.family(Card, "lane_id", lane.id)]


def test_an_empty_filter_leaves_nothing_out_and_counts_all() -> None:
    document = _document()
    touchpoints, cards = _map(document)
    found = sifted(document, document.all(Journey)[0].id, Filter())
    assert (found.touchpoints, found.cards) == ((), ())
    assert (found.touchpoint_count, found.card_count) == (len(touchpoints), len(cards))


def test_a_filter_about_cards_keeps_the_touchpoints_that_hold_such_a_card() -> None:
    document = _document()
    touchpoints, cards = _map(document)
    heads, left_out = _left(document, Filter(evidence=frozenset({"measured"})))
    measured = {card.id for card in cards if card.evidence == "measured"}
    assert {card.id for card in cards} - left_out == measured
    holders = {card.touchpoint_id for card in cards if card.id in measured} - {None}
    assert {entry.id for entry in touchpoints} - heads == holders
    pains = next(lane for lane in document.all(Lane) if lane.kind == "pain_points")
    _, left_out = _left(document, Filter(lanes=frozenset({pains.id})))
    assert {card.id for card in cards if card.lane_id != pains.id} == left_out


def test_conditions_are_combined_and_the_counts_agree() -> None:
    document = _document()
    touchpoints, cards = _map(document)
    chosen = next(entry for entry in touchpoints if entry.channel == "WhatsApp")
    edits.change_touchpoint(document, chosen.id, is_key_moment=True)
    touchpoints, cards = _map(document)
    heads, left_out = _left(document, Filter(channels=frozenset({"whatsapp"}), is_starred=True))
    wanted = {entry.id for entry in touchpoints if entry.channel == "WhatsApp" and entry.is_key_moment}
    assert wanted and {entry.id for entry in touchpoints} - heads == wanted
    assert {card.id for card in cards} - left_out == {
        card.id for card in cards if card.touchpoint_id in wanted
    }
    both = Filter(evidence=frozenset({"heard", "observed"}), channels=frozenset({"WhatsApp", "Web"}))
    found = sifted(document, document.all(Journey)[0].id, both)
    assert found.wanted_cards == len(cards) - len(found.cards)
    assert found.wanted_touchpoints == len(touchpoints) - len(found.touchpoints)
    channels = channels_of(document, document.all(Journey)[0].id)
    assert len(channels) == len(set(channels)) > 5


def test_dots_and_what_the_project_hides() -> None:
    document = _document()
    touchpoints, cards = _map(document)
    for card in cards:
        edits.change_card(document, card.id, dots=0)
    dotted = next(card for card in cards if card.touchpoint_id)
    edits.change_card(document, dotted.id, dots=3)
    for idea in document.all(Idea):
        edits.change_idea(document, idea.id, dots=0)
    heads, left_out = _left(document, Filter(has_dots=True))
    assert {card.id for card in cards} - left_out == {dotted.id}
    assert {entry.id for entry in touchpoints} - heads == {dotted.touchpoint_id}
    edits.change_touchpoint(document, dotted.touchpoint_id or "", is_hidden=True)
    found = sifted(document, document.all(Journey)[0].id, Filter(has_dots=True))
    assert (found.wanted_cards, found.wanted_touchpoints) == (0, 0)
    assert found.touchpoint_count == len(touchpoints) - 1


def test_a_persona_stands_out_by_travelling_by_acting_and_by_a_finding() -> None:
    document = _document()
    touchpoints, cards = _map(document)
    journey = document.all(Journey)[0]
    traveller = journey.persona_id or ""
    other = edits.add_persona(document, name="فاطمة")
    assert _left(document, Filter(personas=frozenset({other.id})))[0] == {entry.id for entry in touchpoints}
    actor, told = touchpoints[0], touchpoints[1]
    edits.change_touchpoint(document, actor.id, actors=("فاطمه",))
    finding = edits.add_finding(document, other.id, "pain_point", "Waits", touchpoint_id=told.id)
    heads, left_out = _left(document, Filter(personas=frozenset({other.id})))
    assert {entry.id for entry in touchpoints} - heads == {actor.id, told.id}
    assert {card.id for card in cards} - left_out == {
        card.id for card in cards if card.touchpoint_id in (actor.id, told.id)
    }
    card = next(card for card in cards if card.touchpoint_id == told.id)
    edits.change_card(document, card.id, finding_id=finding.id)
    heads, left_out = _left(document, Filter(personas=frozenset({traveller})))
    assert heads == {actor.id} and card.id in left_out
