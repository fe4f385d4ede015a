from __future__ import annotations

import pytest

from journey_designer.analysis.content import content_matrix, coverage, gaps_first, link_in
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Lane, Persona
from tests.analysis.maps import document_of, journey_records


def lane(journey: str) -> Lane:
    return Lane(id=f"{journey}-content", journey_id=journey, kind="content")


def content(name: str, journey: str, touchpoint: int, status: str | None, text: str = "") -> Card:
    return Card(
        id=name,
        lane_id=f"{journey}-content",
        touchpoint_id=f"{journey}-{touchpoint}",
        status=status,  # type: ignore[arg-type]
        text=text or name,
    )


def project() -> Document:
    """Amal's journey of today and her future, Badr's without content, nobody's with one card under a stage."""
    return document_of(
        Persona(id="amal", name="Amal", rank="a0"),
        Persona(id="badr", name="Badr", rank="a1"),
        journey_records([[0.0, 0.0], [0.0], [0.0]], journey="now", persona_id="amal"),
        journey_records([[0.0], [0.0]], journey="then", persona_id="amal", state="future"),
        journey_records([[0.0]], journey="badr", persona_id="badr"),
        journey_records([[0.0]], journey="open", kinds=("other",)),
        [lane(name) for name in ("now", "then", "open")],
        Lane(id="doing", journey_id="now", kind="doing"),
        Card(id="no content", lane_id="doing", touchpoint_id="now-0", status="missing"),
        [
            content("film", "now", 0, "have", "Film: https://example.org/a_(1).mp4, 15 s"),
            content("photo", "now", 1, "missing"),
            content("list", "now", 2, "planned"),
            content("unsaid", "now", 2, None),
            content("again", "then", 0, "planned", "PHOTO"),
            content("new", "then", 1, "have"),
        ],
        Card(id="stage card", lane_id="open-content", stage_id="open-s0", status="have", text="Guide"),
    )


def told(
    document: Document, journey: str | None = None
) -> list[tuple[str, str, int, int, int, float | None]]:
    return [
        (
            cell.persona.name if cell.persona else "",
            cell.stage.name,
            cell.number("have"),
            cell.number("planned"),
            cell.number("missing"),
            cell.coverage,
        )
        for cell in content_matrix(document, journey)
    ]


def test_the_matrix_by_hand() -> None:
    # what the future lists again is counted once; what nobody said exists counts as listed
    assert told(project()) == [
        ("Amal", "Stage 0", 1, 0, 1, 50.0),
        ("Amal", "Stage 1", 1, 1, 0, pytest.approx(100 / 3)),
        ("Amal", "Stage 2", 0, 0, 0, None),
        ("Badr", "Stage 0", 0, 0, 0, None),
        ("", "Stage 0", 1, 0, 0, 100.0),
    ]
    assert coverage(content_matrix(project())) == pytest.approx(50.0)


def test_one_journey_only() -> None:
    assert told(project(), "then") == [
        ("Amal", "Stage 0", 0, 1, 0, 0.0),
        ("Amal", "Stage 1", 1, 0, 0, 100.0),
    ]
    assert told(project(), "gone") == []


def test_gaps_come_first_nothing_listed_before_all() -> None:
    cells = gaps_first(content_matrix(project()))
    assert [(cell.persona.name if cell.persona else "", cell.stage.name) for cell in cells] == [
        ("Amal", "Stage 2"),
        ("Badr", "Stage 0"),
        ("Amal", "Stage 0"),
        ("Amal", "Stage 1"),
        ("", "Stage 0"),
    ]
    assert [cell.is_gap for cell in cells] == [True, True, True, False, False]


def test_an_item_knows_its_channel_and_its_link() -> None:
    cells = content_matrix(project())
    (film, photo) = cells[0].items
    assert (film.channel, film.link) == ("Website", "https://example.org/a_(1).mp4")
    assert photo.link is None
    assert cells[-1].items[0].channel == ""


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("see www.example.org.", "www.example.org"),
        ("(https://example.org/x?y=1&z=2)", "https://example.org/x?y=1&z=2"),
        ("الرابط https://example.org/صفحة، شكراً", "https://example.org/صفحة"),
        ("no link: example", None),
        ("", None),
    ],
)
def test_links(text: str, link: str | None) -> None:
    assert link_in(text) == link


def test_nothing_listed_has_no_coverage() -> None:
    assert coverage(content_matrix(document_of(journey_records([[0.0]])))) is None
    assert content_matrix(document_of()) == ()
