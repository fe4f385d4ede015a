"""What a screen reader says of the parts of a mental model."""

from __future__ import annotations

from journey_designer.layout.mental_model import ModelLayout, Part
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.words import evidence_words, listed


def part_words(layout: ModelLayout, part: Part) -> str:
    """A concept with what it leads to, or a link with its ends."""
    return _concept(layout, part[1]) if part[0] == "concept" else _link(layout, part[1])


def _concept(layout: ModelLayout, concept_id: str) -> str:
    node = layout.nodes[concept_id]
    text = _said(node.concept.text)
    if node.evidence is not None:
        sentence = translate("MentalModel", "{text} ({evidence})")
        text = fill(sentence, text=text, evidence=evidence_words()[node.evidence])
    ends = [
        _said(layout.nodes[link.association.end_id].concept.text)
        for link in layout.links.values()
        if link.association.start_id == concept_id
    ]
    if not ends:
        return text
    return fill(translate("MentalModel", "{text}, leads to: {others}"), text=text, others=listed(ends))


def _link(layout: ModelLayout, association_id: str) -> str:
    link = layout.links[association_id].association
    start = _said(layout.nodes[link.start_id].concept.text)
    end = _said(layout.nodes[link.end_id].concept.text)
    if not link.label:
        return fill(translate("MentalModel", "Link from {start} to {end}"), start=start, end=end)
    sentence = translate("MentalModel", "Link from {start} to {end}: {label}")
    return fill(sentence, start=start, end=end, label=link.label)


def _said(text: str) -> str:
    return text or translate("MentalModel", "No words yet")
