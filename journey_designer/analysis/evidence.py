"""How much of what is said is an assumption.

A statement is a card of a map or a finding. A card made from a finding that is counted too is the same statement.
Future journeys say what shall be, so they count for themselves only, not for the persona or the project.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from journey_designer.analysis.shown import shown_cards
from journey_designer.core.consistency import Records
from journey_designer.core.records import Card, Finding, Journey


@dataclass(frozen=True, slots=True)
class AssumptionShare:
    """How many of the statements are assumptions."""

    assumptions: int
    statements: int

    @property
    def share(self) -> float | None:
        """0 … 1; None where nothing is said."""
        return self.assumptions / self.statements if self.statements else None


def journey_assumptions(records: Records, journey_id: str) -> AssumptionShare:
    """Of the cards of a journey's map."""
    return _share(card for _, card in shown_cards(records, journey_id))


def persona_assumptions(records: Records, persona_id: str) -> AssumptionShare:
    """Of a persona's findings and the cards of its journeys of today."""
    findings = records.family(Finding, "persona_id", persona_id)
    journeys = records.family(Journey, "persona_id", persona_id)
    return _together(records, findings, journeys)


def project_assumptions(records: Records) -> AssumptionShare:
    """Of all findings and the cards of all journeys of today."""
    return _together(records, records.all(Finding), records.all(Journey))


def _together(records: Records, findings: Iterable[Finding], journeys: Iterable[Journey]) -> AssumptionShare:
    statements: list[Card | Finding] = list(findings)
    counted = {finding.id for finding in statements}
    for journey in journeys:
        if journey.state == "today":
            cards = (card for _, card in shown_cards(records, journey.id))
            statements += [card for card in cards if card.finding_id not in counted]
    return _share(statements)


def _share(statements: Iterable[Card | Finding]) -> AssumptionShare:
    known = list(statements)
    return AssumptionShare(sum(entry.evidence == "assumption" for entry in known), len(known))
