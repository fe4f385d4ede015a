from __future__ import annotations

from journey_designer.analysis.evidence import journey_assumptions, persona_assumptions, project_assumptions
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Finding, Lane, Persona
from tests.analysis.maps import document_of, journey_records


def two_journeys() -> Document:
    """Amal today: 3 cards, 2 assumed, one of those made from a finding. Amal's future: 2 cards, both assumed."""
    lanes = [Lane(id=f"{name}-doing", journey_id=name, kind="doing") for name in ("now", "later")]

    def card(name: str, journey: str, evidence: str, finding: str | None = None) -> Card:
        return Card(
            id=name,
            lane_id=f"{journey}-doing",
            touchpoint_id=f"{journey}-0",
            evidence=evidence,  # type: ignore[arg-type]
            finding_id=finding,
        )

    return document_of(
        Persona(id="amal", name="Amal"),
        journey_records([[1.0]], journey="now", persona_id="amal"),
        journey_records([[1.0]], journey="later", persona_id="amal", state="future", based_on="now"),
        lanes,
        [
            Finding(id="told", persona_id="amal", evidence="assumption"),
            Finding(id="seen", persona_id="amal", evidence="observed"),
            Finding(id="nobody's", evidence="measured"),
        ],
        [
            card("a", "now", "assumption"),
            card("b", "now", "heard"),
            card("c", "now", "assumption", "told"),
            card("d", "later", "assumption"),
            card("e", "later", "assumption"),
        ],
    )


def test_a_journey_is_as_sure_as_its_cards() -> None:
    document = two_journeys()
    assert journey_assumptions(document, "now").share == 2 / 3
    assert journey_assumptions(document, "later").share == 1.0


def test_a_persona_counts_each_statement_once_and_no_future() -> None:
    # findings told, seen; cards a, b (c is the finding "told" again): 2 of 4 assumed
    found = persona_assumptions(two_journeys(), "amal")
    assert (found.assumptions, found.statements, found.share) == (2, 4, 0.5)


def test_the_project_counts_what_belongs_to_nobody_too() -> None:
    found = project_assumptions(two_journeys())
    assert (found.assumptions, found.statements) == (2, 5)


def test_nothing_said_has_no_share() -> None:
    document = document_of(journey_records([[1.0]]))
    assert journey_assumptions(document, "j").share is None
    assert persona_assumptions(document, "nobody").share is None
    assert project_assumptions(document).share is None
