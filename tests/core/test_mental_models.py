"""Mental models: concepts and links are edited, copied with their persona, and made of findings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import RuleError
from journey_designer.core.knowledge.bringing import bring, packed
from journey_designer.core.knowledge.model_places import ROOM, free_place
from journey_designer.core.records import Association, Concept, Finding, Persona, Project
from journey_designer.core.sharing import shared
from tests.core.acts import Ids, assert_sound, empty, snapshot


@pytest.fixture
def document() -> Document:
    """Yasmine thinks of a gift, and what it has to do with trust."""
    made = empty()
    persona = edits.add_persona(made, name="Yasmine")
    finding = edits.add_finding(made, persona.id, "mental_model", "Cash protects me.", evidence="heard")
    gift = edits.add_concept(made, persona.id, "A gift", (0, 0))
    trust = edits.put_in_model(made, finding.id, (20, 0))
    edits.link_concepts(made, gift.id, trust.id, "needs")
    return made


def model(document: Document, name: str) -> tuple[list[str], list[tuple[str, str, str]]]:
    """The concepts of a persona by text, and its links by the texts of their ends and what they say."""
    persona = next(one for one in document.all(Persona) if one.name == name)
    concepts = {one.id: one for one in document.family(Concept, "persona_id", persona.id)}
    links = [one for one in document.all(Association) if one.start_id in concepts]
    said = [(concepts[one.start_id].text, one.label, concepts[one.end_id].text) for one in links]
    return sorted(one.text for one in concepts.values()), sorted(said)


YASMINE = (["A gift", "Cash protects me."], [("A gift", "needs", "Cash protects me.")])


def test_a_concept_and_the_link_to_it_are_one_step(document: Document) -> None:
    gift = document.all(Concept)[0]
    before = snapshot(document)
    edits.add_concept(document, gift.persona_id, "Surprise", (0, 10), linked_from=gift.id, colour="teal")
    assert ("A gift", "", "Surprise") in model(document, "Yasmine")[1]
    document.undo()
    assert snapshot(document) == before


def test_a_link_that_is_there_is_given_and_makes_no_step(document: Document) -> None:
    link, step = document.all(Association)[0], document.last_step
    assert edits.link_concepts(document, link.start_id, link.end_id, "other words") == link
    assert document.last_step is step


def test_a_concept_is_not_linked_to_itself_nor_to_one_of_somebody_else(document: Document) -> None:
    gift = document.all(Concept)[0]
    karim = edits.add_persona(document, name="Karim")
    other = edits.add_concept(document, karim.id, "Stock", (0, 0))
    for end in (gift.id, other.id):
        with pytest.raises(RuleError) as refused:
            edits.link_concepts(document, gift.id, end)
        assert refused.value.key == "rule.association"


def test_turning_a_link_takes_the_place_of_the_one_that_leads_back(document: Document) -> None:
    link = document.all(Association)[0]
    edits.link_concepts(document, link.end_id, link.start_id, "back")
    edits.turn_association(document, link.id)
    assert model(document, "Yasmine")[1] == [("Cash protects me.", "needs", "A gift")]


def test_a_finding_becomes_one_concept_that_remembers_it(document: Document) -> None:
    finding, step = document.all(Finding)[0], document.last_step
    concept = edits.put_in_model(document, finding.id, (40, 40))
    assert (concept.finding_id, concept.text, (concept.x, concept.y)) == (finding.id, finding.text, (20, 0))
    assert document.last_step is step
    edits.delete_finding(document, finding.id)
    assert document.get(Concept, concept.id).finding_id is None


def test_a_finding_of_nobody_has_no_model_to_go_into(document: Document) -> None:
    finding = edits.add_finding(document, None, "mental_model", "Everybody knows.")
    with pytest.raises(RuleError) as refused:
        edits.put_in_model(document, finding.id, (0, 0))
    assert refused.value.key == "finding.nobody"


def test_several_concepts_are_placed_coloured_and_deleted_in_one_step_each(document: Document) -> None:
    ids = [concept.id for concept in document.all(Concept)]
    before = snapshot(document)
    edits.place_concepts(document, {ids[0]: (1, 2), ids[1]: (3, 4)})
    edits.colour_concepts(document, ids, "plum")
    edits.delete_from_model(document, ids)
    assert document.size(Concept) == document.size(Association) == 0
    for _ in range(3):
        document.undo()
    assert snapshot(document) == before


def test_the_copy_of_a_persona_takes_its_model_along(document: Document) -> None:
    copy = edits.duplicate_persona(document, document.all(Persona)[0].id, "Yasmine (copy)")
    assert model(document, "Yasmine (copy)") == model(document, "Yasmine") == YASMINE
    findings = {one.id for one in document.family(Finding, "persona_id", copy.id)}
    remembered = {one.finding_id for one in document.family(Concept, "persona_id", copy.id)} - {None}
    assert remembered == findings
    assert_sound(document)


def test_a_persona_brings_its_model_and_twice_makes_no_twin(document: Document) -> None:
    alone = packed(document, document.all(Persona)[0].id)
    other = Document([Project(id="other")])
    bring(other, alone, [document.all(Persona)[0].id], twin="update")
    once = snapshot(other)
    bring(other, alone, [document.all(Persona)[0].id], twin="update")
    assert snapshot(other) == once
    assert model(other, "Yasmine") == YASMINE
    bring(other, alone, [document.all(Persona)[0].id], twin="copy", copy_name="{name} 2")
    assert model(other, "Yasmine 2") == model(other, "Yasmine") == YASMINE
    assert_sound(other)


def test_what_was_added_here_stays_when_a_persona_comes_again(document: Document) -> None:
    persona = document.all(Persona)[0]
    alone = packed(document, persona.id)
    first, second = (one.id for one in document.all(Concept))
    edits.delete_from_model(document, [], [document.all(Association)[0].id])
    edits.link_concepts(document, first, second, "said here")
    edits.add_concept(document, persona.id, "Ours", (0, 30))
    bring(document, alone, [persona.id], twin="update")
    assert model(document, "Yasmine") == (["A gift", "Cash protects me.", "Ours"], YASMINE[1])
    assert_sound(document)


def test_a_shared_copy_keeps_the_model(document: Document) -> None:
    records = shared(document.records(), ["notes", "photos", "voices", "names"])
    copy = Document(records, new_id=Ids())
    assert model(copy, "Persona 1") == YASMINE


@given(st.integers(0, 30), st.none() | st.tuples(st.integers(-40, 40), st.integers(-40, 40)))
def test_a_new_concept_always_finds_room(count: int, near: tuple[int, int] | None) -> None:
    taken: list[tuple[float, float]] = []
    for _ in range(count + 1):
        place = free_place(taken, near)
        assert all(abs(place[0] - x) >= ROOM[0] or abs(place[1] - y) >= ROOM[1] for x, y in taken)
        taken.append(place)
