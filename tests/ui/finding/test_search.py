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
from journey_designer.ui.finding.filters import Filter, channels_of, unwanted
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


def test_filters_leave_out_what_is_not_wanted() -> None:
    document = _document()
    journey = document.all(Journey)[0]
    lanes = document.family(Lane, "journey_id", journey.id)
    cards = [card for lane in lanes for card in document.family(Card, "lane_id", lane.id)]
    assert unwanted(document, journey.id, Filter()) == ([], [])
    heads, left_out = unwanted(document, journey.id, Filter(evidence=frozenset({"measured"})))
    assert heads == []
    assert {card.id for card in cards if card.evidence != "measured"} == set(left_out)
    pains = next(lane for lane in lanes if lane.kind == "pain_points")
    _, left_out = unwanted(document, journey.id, Filter(lane=pains.id))
    assert {card.id for card in cards if card.lane_id != pains.id} == set(left_out)
    heads, left_out = unwanted(document, journey.id, Filter(channel="whatsapp", is_starred=True))
    wanted = [
        entry
        for stage in document.family(Stage, "journey_id", journey.id)
        for entry in document.family(Touchpoint, "stage_id", stage.id)
        if entry.channel == "WhatsApp" and entry.is_key_moment
    ]
    assert len(heads) == 12 - len(wanted)
    assert {card.id for card in cards} - set(left_out) == {
        card.id for card in cards if card.touchpoint_id in {entry.id for entry in wanted}
    }
    channels = channels_of(document, journey.id)
    assert len(channels) == len(set(channels)) > 5
