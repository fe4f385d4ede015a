"""Hints at the work that remains: ideas nobody will do, personas nobody has met."""

from __future__ import annotations

from collections.abc import Iterator

from journey_designer.analysis.doctor.checkup import Checkup
from journey_designer.analysis.doctor.hint import Hint, hint
from journey_designer.core.records import Finding, Idea, Persona

_CLOSED = ("done", "dropped")


def idea_without_owner(checkup: Checkup) -> Iterator[Hint]:
    """An open idea that nobody will do."""
    for idea in _open(checkup):
        if not idea.owner.strip():
            yield hint("idea_without_owner", idea, title=idea.title)


def idea_without_date(checkup: Checkup) -> Iterator[Hint]:
    """An open idea without a date until when."""
    for idea in _open(checkup):
        if idea.due is None:
            yield hint("idea_without_date", idea, title=idea.title)


def persona_without_evidence(checkup: Checkup) -> Iterator[Hint]:
    """A persona of whom everything is assumed: no finding and no card of its maps was heard, observed or measured."""
    known = {
        entry.journey.persona_id
        for entry in checkup.maps
        if any(card.evidence != "assumption" for _, card in entry.cards)
    }
    for persona in checkup.personas:
        if persona.is_archived or persona.priority == "left_out" or persona.id in known:
            continue
        if not _has_evidence(checkup, persona):
            yield hint("persona_without_evidence", persona, name=persona.name)


def _open(checkup: Checkup) -> Iterator[Idea]:
    return (idea for idea in checkup.ideas if idea.status not in _CLOSED)


def _has_evidence(checkup: Checkup, persona: Persona) -> bool:
    findings = checkup.records.family(Finding, "persona_id", persona.id)
    return any(finding.evidence != "assumption" for finding in findings)
