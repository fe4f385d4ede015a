"""What an idea rests on, in words: from the idea back to pain, touchpoint, persona and evidence."""

from __future__ import annotations

from journey_designer.analysis.chain import Chain
from journey_designer.analysis.whereabouts import shortened
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.words import evidence_words, in_quotes


def chain_words(found: Chain, language: str) -> list[str]:
    """One line a link; what is missing is said too."""
    lines = []
    if found.touchpoint is not None and found.stage is not None:
        place = f"{found.stage.name} › {found.touchpoint.name}"
        lines.append(fill(translate("Plan", "For: {place}"), place=place))
    elif found.stage is not None:
        lines.append(fill(translate("Plan", "For: {place}"), place=found.stage.name))
    else:
        lines.append(translate("Plan", "For no touchpoint yet: choose one."))
    if found.persona is not None and found.journey is not None:
        sentence = translate("Plan", "Who: {persona}, {journey}")
        lines.append(fill(sentence, persona=found.persona.name, journey=found.journey.title))
    for card in found.pains:
        sentence = translate("Plan", "Pain: {text} ({evidence})")
        words = evidence_words()[card.evidence]
        lines.append(fill(sentence, text=in_quotes(shortened(card.text), language), evidence=words))
    for finding in found.findings:
        sentence = translate("Plan", "Known: {text} ({evidence})")
        lines.append(
            fill(sentence, text=shortened(finding.text), evidence=evidence_words()[finding.evidence])
        )
    if not found.pains and found.touchpoint is not None:
        lines.append(translate("Plan", "No pain point is noted there."))
    if not found.findings and found.touchpoint is not None:
        lines.append(translate("Plan", "No evidence is noted there."))
    return lines
