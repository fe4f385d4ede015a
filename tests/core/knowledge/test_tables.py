"""Tables become findings: columns are matched in three languages, nothing is guessed wrong in silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.knowledge.tables import (
    MOST_ROWS,
    decoded,
    drafts,
    import_findings,
    matched,
    read,
)
from journey_designer.core.records import Finding, Persona, Project

ENGLISH = (
    "Finding,Theme,Evidence,Source,Persona,Who,Date\n"
    '"Hidden costs, at the end",Pain point,measured,survey,Yasmine,12 people,2026-03-12\n'
    "Near the shop,Motivation,heard,interview,yasmine,Salma,12/03/2026\n"
    ",Context,heard,,,,\n"
    "Odd,Weather,heard,,,,someday\n"
)


@pytest.fixture
def document() -> Document:
    document = Document([Project(id="p")])
    edits.add_persona(document, name="Yasmine")
    edits.add_persona(document, name="Karim")
    return document


def test_columns_are_matched_by_their_headings() -> None:
    table = read(ENGLISH)
    assert matched(table) == ("text", "aspect", "evidence", "source", "persona", "who", "seen_on")
    found = drafts(table, matched(table))
    assert found.skipped == (4,) and found.unclear == (5,)
    first, second, odd = found.found
    assert first.fields == {
        "text": "Hidden costs, at the end",
        "aspect": "pain_point",
        "evidence": "measured",
        "source": "survey",
        "who": "12 people",
        "seen_on": "2026-03-12",
    }
    assert (second.persona, second.fields["seen_on"]) == ("yasmine", "2026-03-12")
    assert odd.fields == {"text": "Odd", "evidence": "heard"}


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        (
            "Constat;Catégorie;Preuve;Échéance\nTrop cher;Irritant;Entendu;1/4/2026",
            ("text", "aspect", "evidence", "due"),
        ),
        ("النص\tالجانب\tدرجة اليقين\nالثمن مخفي\tنقاط الألم\tمقيس", ("text", "aspect", "evidence")),
    ],
)
def test_french_and_arabic_tables_are_understood(text: str, meanings: tuple[str, ...]) -> None:
    table = read(text)
    assert matched(table) == meanings
    (draft,) = drafts(table, matched(table)).found
    assert draft.fields["aspect"] == "pain_point"
    assert not drafts(table, matched(table)).unclear


def test_a_table_without_headings_has_its_longest_column_as_text() -> None:
    table = read("1\tOrders in the evening on the tram\n2\tPays cash")
    assert table.head == ()
    assert matched(table) == ("nothing", "text")
    assert [draft.line for draft in drafts(table, matched(table)).found] == [1, 2]


def test_findings_go_to_the_persona_of_that_name_as_one_step(document: Document) -> None:
    yasmine, karim = document.all(Persona)
    table = read("Finding,Persona\nOne,YASMINE\nTwo,Someone\nThree,\n")
    steps = document.journal.position
    import_findings(document, drafts(table, matched(table)).found, persona_id=karim.id, evidence="observed")
    assert document.journal.position == steps + 1
    assert [entry.text for entry in document.family(Finding, "persona_id", yasmine.id)] == ["One"]
    others = document.family(Finding, "persona_id", karim.id)
    assert [(entry.text, entry.who, entry.evidence) for entry in others] == [
        ("Two", "Someone", "observed"),
        ("Three", "", "observed"),
    ]
    document.undo()
    assert not document.all(Finding)


def test_no_table_and_too_much_of_it_are_refused() -> None:
    for text in ("", "\n \n", "\0"):
        with pytest.raises(KnownError) as refused:
            read(text)
        assert refused.value.key == "findings.empty"
    with pytest.raises(KnownError) as refused:
        read("a\n" * (MOST_ROWS + 1))
    assert refused.value.key == "findings.too_much"


def test_files_are_read_as_they_are_written() -> None:
    for coding in ("utf-8", "utf-8-sig", "utf-16"):
        assert decoded("Fès, ألم".encode(coding)) == "Fès, ألم"
    assert decoded("Fès".encode("cp1252")) == "Fès"


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    document = Document([Project(id="p")])
    try:
        table = read(text)
    except KnownError:
        return
    found = drafts(table, matched(table)).found
    made = import_findings(document, found, persona_id=None)
    assert len(made) == len(found)
    assert all(finding.text.strip() for finding in made)
