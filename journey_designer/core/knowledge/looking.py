"""Looking through findings: by words, evidence, source, aspect, persona and stage."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.core.consistency import Records
from journey_designer.core.records import Finding, Journey, Persona, Stage, Touchpoint
from journey_designer.core.records.persona import Aspect, Evidence, Source
from journey_designer.core.text import folded

NOBODY = ""
"""In the place of a persona: findings that speak of nobody in particular."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for; what is None or empty does not matter.

    ``stage`` is the name of a stage as `folded` gives it: findings tied to a touchpoint of a stage of that name.
    """

    words: str = ""
    evidence: Evidence | None = None
    source: Source | None = None
    aspect: Aspect | None = None
    persona_id: str | None = None
    stage: str | None = None


class FindingSearch:
    """Finds findings, and remembers their texts in the form in which they are compared."""

    def __init__(self) -> None:
        self._texts: dict[str, tuple[tuple[str, ...], str]] = {}

    def found(self, records: Records, wanted: Wanted) -> list[Finding]:
        """The findings that are wanted: persona by persona in their order, then those of nobody."""
        words = folded(wanted.words).split()
        stages = None if wanted.stage is None else _touchpoints_of(records, wanted.stage)
        chosen = [
            finding
            for finding in records.all(Finding)
            if _fits(finding, wanted)
            and (stages is None or finding.touchpoint_id in stages)
            and (not words or all(word in self._text(finding) for word in words))
        ]
        order = {persona.id: place for place, persona in enumerate(records.all(Persona))}
        chosen.sort(key=lambda finding: order.get(finding.persona_id or "", len(order)))
        return chosen

    def _text(self, finding: Finding) -> str:
        parts = (finding.text, finding.who, finding.reference, finding.owner)
        known = self._texts.get(finding.id)
        if known is None or known[0] != parts:
            known = self._texts[finding.id] = (parts, folded("\n".join(parts)))
        return known[1]


def _fits(finding: Finding, wanted: Wanted) -> bool:
    return (
        (wanted.evidence is None or finding.evidence == wanted.evidence)
        and (wanted.source is None or finding.source == wanted.source)
        and (wanted.aspect is None or finding.aspect == wanted.aspect)
        and (wanted.persona_id is None or (finding.persona_id or NOBODY) == wanted.persona_id)
    )


def _touchpoints_of(records: Records, name: str) -> set[str]:
    stages = [stage for stage in records.all(Stage) if folded(stage.name.strip()) == name]
    return {
        touchpoint.id for stage in stages for touchpoint in records.family(Touchpoint, "stage_id", stage.id)
    }


def stage_names(records: Records) -> dict[str, str]:
    """The names of all stages, each once: as they are compared, and as the first journey writes them."""
    names: dict[str, str] = {}
    for journey in records.all(Journey):
        for stage in records.family(Stage, "journey_id", journey.id):
            if stage.name.strip():
                names.setdefault(folded(stage.name.strip()), stage.name.strip())
    return names


def to_research(records: Records) -> list[Finding]:
    """All that is only assumed: what is due first comes first, what has no day last."""
    assumed = [finding for finding in records.all(Finding) if finding.evidence == "assumption"]
    order = {persona.id: place for place, persona in enumerate(records.all(Persona))}
    assumed.sort(
        key=lambda finding: (finding.due or "9999-99-99", order.get(finding.persona_id or "", len(order)))
    )
    return assumed
