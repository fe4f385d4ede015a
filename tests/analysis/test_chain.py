from __future__ import annotations

from journey_designer.analysis.chain import chain
from journey_designer.core.records import Card, Finding, Idea, Lane, Persona
from tests.analysis.maps import document_of, journey_records

DOCUMENT = document_of(
    Persona(id="amal", name="Amal"),
    journey_records([[-1.0], [0.5]], persona_id="amal"),
    Lane(id="pains", journey_id="j", kind="pain_points"),
    Lane(id="chances", journey_id="j", kind="opportunities"),
    Finding(id="known", persona_id="amal", text="Four of ten leave"),
    Finding(id="there", touchpoint_id="j-0", text="Seen twice"),
    Card(id="pain", lane_id="pains", touchpoint_id="j-0", text="Dear", finding_id="known"),
    Card(id="other", lane_id="pains", touchpoint_id="j-0", text="Slow", rank="a1"),
    Card(id="chance", lane_id="chances", touchpoint_id="j-0", text="Say it first"),
    Card(id="stage", lane_id="pains", stage_id="j-s1", text="All of it"),
)


def test_from_a_pain_to_the_persona_and_the_evidence() -> None:
    found = chain(DOCUMENT, Idea(id="i", title="Cheaper", card_id="pain"))
    assert found.card is not None
    assert found.touchpoint is not None
    assert found.persona is not None
    assert (found.card.id, found.touchpoint.id, found.persona.id) == ("pain", "j-0", "amal")
    assert found.stage is not None
    assert found.journey is not None
    assert (found.stage.id, found.journey.id) == ("j-s0", "j")
    assert [card.id for card in found.pains] == ["pain"]
    assert {finding.id for finding in found.findings} == {"there", "known"}


def test_an_idea_for_a_touchpoint_answers_its_pains() -> None:
    for idea in (Idea(id="i", touchpoint_id="j-0"), Idea(id="i", card_id="chance")):
        assert [card.id for card in chain(DOCUMENT, idea).pains] == ["pain", "other"]


def test_a_pain_of_a_whole_stage_has_no_touchpoint() -> None:
    found = chain(DOCUMENT, Idea(id="i", card_id="stage"))
    assert found.touchpoint is None
    assert found.stage is not None
    assert found.stage.id == "j-s1"
    assert [card.id for card in found.pains] == ["stage"]


def test_a_loose_idea_has_no_chain() -> None:
    found = chain(DOCUMENT, Idea(id="i", title="Loose"))
    assert (found.card, found.touchpoint, found.stage, found.journey, found.persona) == (None,) * 5
    assert (found.pains, found.findings) == ((), ())
