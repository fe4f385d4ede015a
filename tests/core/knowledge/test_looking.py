"""Findings are found by what they say and where they come from; what is assumed is listed by its day."""

from __future__ import annotations

import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import RuleError
from journey_designer.core.knowledge.looking import (
    NOBODY,
    FindingSearch,
    Wanted,
    stage_names,
    to_research,
)
from journey_designer.core.knowledge.placing import cards_of, places_for, put_on_map
from journey_designer.core.knowledge.questions import QUESTIONS, questions_of
from journey_designer.core.records import Card, Finding, Lane, Project, Touchpoint
from journey_designer.core.records.persona import ASPECTS


@pytest.fixture
def document() -> Document:
    document = Document([Project(id="p", title="Shop")])
    edits.add_persona(document, name="Yasmine")
    edits.add_persona(document, name="Karim")
    return document


def personas(document: Document) -> tuple[str, str]:
    from journey_designer.core.records import Persona

    first, second = document.all(Persona)
    return first.id, second.id


def texts(document: Document, wanted: Wanted) -> list[str]:
    return [finding.text for finding in FindingSearch().found(document, wanted)]


def test_every_filter_alone_and_together(document: Document) -> None:
    yasmine, karim = personas(document)
    journey = edits.add_journey(document, yasmine, "Gift")
    stage = edits.add_stage(document, journey.id, "Après-vente")
    touchpoint = edits.add_touchpoint(document, stage.id, "Call")
    edits.add_finding(document, None, "context", "Nobody's", evidence="heard")
    edits.add_finding(document, karim, "context", "Karim's", evidence="heard", source="survey")
    edits.add_finding(
        document, yasmine, "pain_point", "Trop cher à Fès", evidence="heard", touchpoint_id=touchpoint.id
    )
    assert texts(document, Wanted()) == ["Trop cher à Fès", "Karim's", "Nobody's"]
    assert texts(document, Wanted(words="FES cher")) == ["Trop cher à Fès"]
    assert texts(document, Wanted(persona_id=NOBODY)) == ["Nobody's"]
    assert texts(document, Wanted(source="survey")) == ["Karim's"]
    assert texts(document, Wanted(aspect="pain_point")) == ["Trop cher à Fès"]
    assert stage_names(document) == {"apres-vente": "Après-vente"}
    assert texts(document, Wanted(stage="apres-vente")) == ["Trop cher à Fès"]
    assert texts(document, Wanted(evidence="heard", persona_id=karim)) == ["Karim's"]
    assert texts(document, Wanted(evidence="measured")) == []


def test_a_text_that_changed_is_found_by_its_new_words(document: Document) -> None:
    search = FindingSearch()
    finding = edits.add_finding(document, None, "context", "tram")
    assert search.found(document, Wanted(words="tram"))
    edits.change_finding(document, finding.id, text="الطرامواي")
    assert not search.found(document, Wanted(words="tram"))
    assert search.found(document, Wanted(words="طرامواى"))


def test_what_is_assumed_is_listed_by_its_day(document: Document) -> None:
    yasmine, karim = personas(document)
    edits.add_finding(document, karim, "context", "no day, Karim")
    edits.add_finding(document, yasmine, "context", "no day, Yasmine")
    edits.add_finding(document, karim, "context", "late", due="2026-05-01")
    edits.add_finding(document, karim, "context", "early", due="2026-04-01")
    edits.add_finding(document, karim, "context", "known", evidence="measured", due="2026-01-01")
    listed = [finding.text for finding in to_research(document)]
    assert listed == ["early", "late", "no day, Yasmine", "no day, Karim"]


def test_a_pain_becomes_a_card_that_remembers_it_in_one_step(document: Document) -> None:
    yasmine, _ = personas(document)
    journey = edits.add_journey(document, yasmine, "Gift")
    stage = edits.add_stage(document, journey.id, "Conversion")
    touchpoint = edits.add_touchpoint(document, stage.id, "Checkout")
    finding = edits.add_finding(document, yasmine, "pain_point", "Hidden costs", evidence="measured")
    with pytest.raises(RuleError, match="touchpoint"):
        put_on_map(document, finding.id)
    assert places_for(document, finding) == [(journey, touchpoint)]
    steps = document.journal.position
    card = put_on_map(document, finding.id, touchpoint.id)
    assert document.journal.position == steps + 1
    assert (card.text, card.evidence, card.finding_id) == ("Hidden costs", "measured", finding.id)
    assert document.get(Lane, card.lane_id).kind == "pain_points"
    assert document.get(Finding, finding.id).touchpoint_id == touchpoint.id
    assert put_on_map(document, finding.id) == card
    assert document.journal.position == steps + 1
    assert cards_of(document, finding.id) == (card,)
    document.undo()
    assert not document.all(Card) and not document.all(Lane)
    assert document.get(Finding, finding.id).touchpoint_id is None


def test_a_card_outlives_its_finding(document: Document) -> None:
    yasmine, _ = personas(document)
    journey = edits.add_journey(document, yasmine, "Gift")
    stage = edits.add_stage(document, journey.id, "Conversion")
    touchpoint = edits.add_touchpoint(document, stage.id, "Checkout")
    finding = edits.add_finding(document, None, "mental_model", "Fast is serious")
    card = put_on_map(document, finding.id, touchpoint.id)
    edits.delete_finding(document, finding.id)
    assert document.get(Card, card.id).finding_id is None
    assert document.all(Touchpoint)


def test_every_aspect_has_questions_in_every_language() -> None:
    for aspect in ASPECTS:
        assert len(questions_of(aspect)) == 4  # type: ignore[arg-type]
    assert len({question.key for question in QUESTIONS}) == len(QUESTIONS)
    for question in QUESTIONS:
        said = [question.said(language) for language in ("en", "fr", "ar")]
        assert len(set(said)) == 3
        assert all(text.strip() == text and text[-1] in "?؟." for text in said)
        assert any("\u0600" <= char <= "\u06ff" for char in said[2])
