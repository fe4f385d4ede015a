"""Edits of the mental model of a persona: concepts, and the links between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.edits.ordering import rank_at
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Association, Concept, Finding
from journey_designer.core.records.persona import Colour
from journey_designer.core.rules import fitted

Place = tuple[float, float]
"""The middle of a concept in steps of the diagram's grid: along the direction of reading, and downwards."""


def add_concept(
    document: Document,
    persona_id: str,
    text: str,
    place: Place,
    *,
    linked_from: str | None = None,
    **fields: Any,
) -> Concept:
    """Add a concept at a place; with ``linked_from`` a link leads to it from another concept, in the same step."""
    with document.edit("concept.add", text=text[:60]) as edit:
        rank = rank_at(edit, edit.family(Concept, "persona_id", persona_id), None)
        concept = Concept(
            id=edit.new_id(), persona_id=persona_id, text=text, x=place[0], y=place[1], rank=rank, **fields
        )
        made = edit.put(concept)
        if linked_from is not None:
            _link(edit, linked_from, made.id, "")
        return made


def change_concept(
    document: Document, concept_id: str, *, gesture: str | None = None, **fields: Any
) -> Concept:
    """Set fields of a concept."""
    text = document.get(Concept, concept_id).text[:60]
    with document.edit("concept.change", gesture=gesture, text=text) as edit:
        return edit.put(replace(edit.get(Concept, concept_id), **fields))


def place_concepts(document: Document, places: Mapping[str, Place], *, gesture: str | None = None) -> None:
    """Put concepts at places, as one step."""
    with document.edit("concept.move", gesture=gesture) as edit:
        for concept_id, (x, y) in places.items():
            edit.put(replace(edit.get(Concept, concept_id), x=x, y=y))


def tidy_concepts(document: Document, places: Mapping[str, Place]) -> None:
    """Put all concepts of a model at the places that were worked out for them, as one step."""
    with document.edit("concept.tidy"):
        place_concepts(document, places)


def colour_concepts(document: Document, concept_ids: Iterable[str], colour: Colour | None) -> None:
    """Give concepts a colour, or none, as one step."""
    with document.edit("concept.colour") as edit:
        for concept_id in concept_ids:
            edit.put(replace(edit.get(Concept, concept_id), colour=colour))


def delete_from_model(
    document: Document, concept_ids: Iterable[str], association_ids: Iterable[str] = ()
) -> None:
    """Delete concepts with their links, and links, as one step; what is gone already is passed over."""
    with document.edit("concept.delete") as edit:
        for concept_id in concept_ids:
            if (concept := edit.find(Concept, concept_id)) is not None:
                edit.delete(concept)
        for association_id in association_ids:
            if (association := edit.find(Association, association_id)) is not None:
                edit.delete(association)


def link_concepts(document: Document, start_id: str, end_id: str, label: str = "") -> Association:
    """Link two concepts of a model; gives the link that is there already between them, and no step then."""
    with document.edit("association.add", text=label[:60]) as edit:
        return _link(edit, start_id, end_id, label)


def change_association(
    document: Document, association_id: str, *, gesture: str | None = None, **fields: Any
) -> Association:
    """Set what a link says."""
    label = document.get(Association, association_id).label[:60]
    with document.edit("association.change", gesture=gesture, text=label) as edit:
        return edit.put(replace(edit.get(Association, association_id), **fields))


def turn_association(document: Document, association_id: str) -> Association:
    """Turn a link round; one that leads the other way already takes its place."""
    link = document.get(Association, association_id)
    with document.edit("association.turn", text=link.label[:60]) as edit:
        for other in edit.family(Association, "start_id", link.end_id):
            if other.end_id == link.start_id:
                edit.delete(other)
        return edit.put(replace(link, start_id=link.end_id, end_id=link.start_id))


def put_in_model(document: Document, finding_id: str, place: Place) -> Concept:
    """Make a concept of a finding in the mental model of its persona, as one step; it remembers the finding.

    A finding that has a concept there already gives that one and no step. Raises `RuleError` for a finding of nobody.
    """
    finding = document.get(Finding, finding_id)
    if finding.persona_id is None:
        raise RuleError(
            "finding.nobody", "This finding is about nobody in particular. Choose a persona first."
        )
    for concept in concepts_of(document, finding_id):
        if concept.persona_id == finding.persona_id:
            return concept
    with document.edit("finding.to_concept", text=finding.text[:60]):
        text = fitted(Concept, "text", " ".join(finding.text.split()))
        return add_concept(document, finding.persona_id, text, place, finding_id=finding_id)


def concepts_of(document: Document, finding_id: str) -> tuple[Concept, ...]:
    """The concepts that were made from a finding."""
    return document.family(Concept, "finding_id", finding_id)


def _link(edit: Edit, start_id: str, end_id: str, label: str) -> Association:
    for known in edit.family(Association, "start_id", start_id):
        if known.end_id == end_id:
            return known
    return edit.put(Association(id=edit.new_id(), start_id=start_id, end_id=end_id, label=label))
