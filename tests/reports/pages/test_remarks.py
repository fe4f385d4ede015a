"""Notes and coordinates in print: only where they are asked for."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Idea, Journey, Note, Persona, Stage, Touchpoint
from journey_designer.interchange.samples import sample
from journey_designer.reports.report import ReportOptions, report_bytes


def _texts(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(BytesIO(data)) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


def _document(language: str = "en") -> Document:
    document = Document(sample(language).records)
    for note in document.all(Note):
        edits.delete_note(document, note.id)
    return document


def test_a_report_that_nobody_composed_shows_no_note() -> None:
    document = _document()
    edits.add_note(document, document.all(Card)[0].id, "Zebra remark")
    whole = "".join(_texts(report_bytes(document, lambda _asset: None)))
    assert "Zebra" not in whole


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_page_lists_open_and_resolved_notes_with_what_they_are_about(language: str) -> None:
    document = _document(language)
    about = (Journey, Stage, Touchpoint, Card, Persona, Idea)
    for number, kind in enumerate(about):
        edits.add_note(document, document.all(kind)[0].id, f"remark{number}x", author="Amina")
    edits.add_note(document, document.project.id, "whole", written_at="2026-03-14T09:00:00Z")
    done = edits.add_note(document, document.all(Stage)[1].id, "done-with")
    edits.change_note(document, done.id, is_resolved=True)
    text = "".join(_texts(report_bytes(document, lambda _asset: None, pages="remarks")))
    assert text.count("remark") == len(about)
    assert "whole" in text and "Amina" in text and "2026" in text
    assert text.index("done") > text.rindex("remark")


def test_without_notes_there_is_a_sentence_and_many_notes_take_many_pages() -> None:
    document = _document()
    assert "No notes were written." in _texts(report_bytes(document, lambda _asset: None, pages="remarks"))[0]
    with document.edit("note.add"):
        for number in range(120):
            edits.add_note(document, document.project.id, f"remark number {number} " + "long " * 30)
    pages = _texts(report_bytes(document, lambda _asset: None, pages="remarks"))
    assert len(pages) > 3
    assert "remark number 119" in "".join(pages)


def test_maps_mark_notes_only_beside_their_page_and_name_cells_only_where_asked() -> None:
    document = _document()
    stage = document.family(Stage, "journey_id", document.all(Journey)[0].id)[0]
    for _ in range(47):
        edits.add_note(document, stage.id, "x")

    def first(pages: str, *, has_coordinates: bool = False) -> str:
        options = ReportOptions(has_coordinates=has_coordinates)
        return _texts(report_bytes(document, lambda _asset: None, pages=pages, options=options))[0]

    assert "47" not in first("map") and "47" in first("map,remarks")
    letters = {"A", "B", "C", "D", "E"}
    assert not letters <= set(first("map").split())
    assert letters <= set(first("map", has_coordinates=True).split())
