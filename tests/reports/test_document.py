"""Documents: metadata, reproducible bytes, pages, outline, links."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pypdf
import pytest

from journey_designer.core.errors import BugError
from journey_designer.layout.display import Rect
from journey_designer.reports.pdf.document import A4, DocumentInfo, PdfDocument

Make = Callable[..., bytes]
Paragraph = Callable[..., object]


def read(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data))


def test_metadata_in_arabic(make_pdf: Make, paragraph: Paragraph) -> None:
    info = DocumentInfo(
        "رحلة\nالعميل",
        datetime(2026, 3, 18, 13, 30, tzinfo=timezone(timedelta(hours=1))),
        lang="ar",
        direction="rtl",
        author="ياس\ud800مين",
        subject="موضوع (1)",
    )
    pdf = read(make_pdf([paragraph("نعم")], info=info))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "رحلة العميل"
    assert pdf.metadata.author == "ياسمين"
    assert pdf.metadata.subject == "موضوع (1)"
    assert pdf.metadata.creator == "Journey Designer"
    assert pdf.metadata.creation_date == datetime(2026, 3, 18, 12, 30, tzinfo=UTC)
    root = pdf.root_object
    assert root["/Lang"] == "ar"
    assert root["/ViewerPreferences"]["/Direction"] == "/R2L"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.pdf_header == "%PDF-1.7"


def test_a_left_to_right_document_has_no_direction(make_pdf: Make, paragraph: Paragraph) -> None:
    assert "/Direction" not in read(make_pdf([paragraph("yes")])).root_object["/ViewerPreferences"]


def test_the_same_input_makes_the_same_bytes(
    make_pdf: Make, paragraph: Paragraph, info: DocumentInfo
) -> None:
    def story() -> list[object]:
        return [paragraph("رحلة العميل شُكْراً", outline=0), paragraph("Customer journey 👩\u200d👩\u200d👧")]

    assert make_pdf(story()) == make_pdf(story())
    later = replace(info, created=info.created + timedelta(seconds=1))
    assert make_pdf(story()) != make_pdf(story(), info=later)


def test_pages_have_the_size_they_are_given(make_pdf: Make) -> None:
    def draw(document: PdfDocument) -> None:
        for size in (A4, (1587.0, 1123.0)):
            with document.page(*size) as page:
                assert (page.width, page.height) == size
                page.outline(f"Page {page.number}")

    pdf = read(make_pdf(draw))
    assert [tuple(map(float, page.mediabox[2:])) for page in pdf.pages] == [
        (595.5, 842.25),
        (1190.25, 842.25),
    ]


def test_a_document_without_a_page_gets_one(make_pdf: Make) -> None:
    assert len(read(make_pdf([])).pages) == 1


def test_nothing_is_written_after_an_error(typesetter: object, info: DocumentInfo) -> None:
    target = io.BytesIO()
    with pytest.raises(RuntimeError, match="stop"), PdfDocument(target, typesetter, info):  # type: ignore[arg-type]
        raise RuntimeError("stop")
    assert target.getvalue() == b""


def test_the_outline_is_nested_and_leads_to_its_places(make_pdf: Make, paragraph: Paragraph) -> None:
    story = [
        paragraph("مقدمة", outline=0),
        paragraph("Part <b>", outline=1),
        paragraph("Skips a level", outline=5),
        paragraph("End", outline=0),
    ]
    pdf = read(make_pdf(story))
    first, below, last = pdf.outline
    assert first.title == "مقدمة"
    assert below[0].title == "Part <b>"
    assert below[1][0].title == "Skips a level"
    assert last.title == "End"
    assert pdf.get_destination_page_number(last) == 0
    assert first.top > last.top


def test_only_safe_links_are_made(make_pdf: Make) -> None:
    def draw(document: PdfDocument) -> None:
        with document.page(*A4) as page:
            assert page.link(Rect(10, 20, 100, 30), "https://example.org/é")
            assert not page.link(Rect(10, 60, 100, 30), "javascript:alert(1)")

    page = read(make_pdf(draw)).pages[0]
    (annotation,) = page["/Annots"]
    link = annotation.get_object()
    assert link["/A"]["/URI"] == "https://example.org/%C3%A9"
    assert [float(value) for value in link["/Rect"]] == pytest.approx([7.5, 804.75, 82.5, 827.25])


def test_a_flowable_is_placed_and_says_its_height(
    make_pdf: Make, paragraph: Paragraph, by_pdfium: Callable[[bytes], str]
) -> None:
    heights = []

    def draw(document: PdfDocument) -> None:
        with document.page(*A4) as page:
            heights.append(page.place(paragraph("one\ntwo"), 100, 100, 200))  # type: ignore[arg-type]

    assert "one" in by_pdfium(make_pdf(draw))
    assert heights == pytest.approx([36])


def test_marked_content_may_not_span_pages(make_pdf: Make) -> None:
    def draw(document: PdfDocument) -> None:
        with document.tags.content("P"), document.page(*A4):
            pass

    with pytest.raises(BugError, match="page"):
        make_pdf(draw)
