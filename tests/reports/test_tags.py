"""The structure tree."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pypdf

from journey_designer.layout.display import Box, Rect
from journey_designer.reports.pdf.document import A4, PdfDocument
from journey_designer.reports.pdf.ops_flowable import OpsFlowable

Make = Callable[..., bytes]


def tree(data: bytes) -> Any:
    """The structure as nested lists: [role, kids …], a piece of content as its page."""
    pdf = pypdf.PdfReader(io.BytesIO(data))
    pages = [page.indirect_reference.idnum for page in pdf.pages]

    def walk(element: Any) -> Any:
        element = element.get_object()
        if element.get("/Type") == "/MCR":
            return pages.index(element.raw_get("/Pg").idnum)
        if "/Pg" in element:
            return [element["/S"], pages.index(element.raw_get("/Pg").idnum)]
        return [element["/S"], *[walk(kid) for kid in element["/K"]]]

    return walk(pdf.root_object["/StructTreeRoot"]["/K"])


def test_elements_are_nested_as_they_were_opened(make_pdf: Make, paragraph: Callable[..., Any]) -> None:
    def draw(document: PdfDocument) -> None:
        with document.page(*A4) as page:
            page.flow([paragraph("Title", tag="H1"), paragraph("Text")], Rect(50, 50, 600, 900))
            with document.tags.group("L"), document.tags.group("LI"):
                page.place(paragraph("Item"), 50, 300, 200)
            with document.tags.artifact():
                page.paint([Box(Rect(0, 0, 10, 10), fill="#000000")])
            with document.tags.content("Figure", alt="صورة"):
                page.place(paragraph("inside the figure"), 50, 500, 200)

    data = make_pdf(draw)
    assert tree(data) == [
        "/Document",
        ["/H1", 0],
        ["/P", 0],
        ["/L", ["/LI", ["/P", 0]]],
        ["/Figure", 0],
    ]
    pdf = pypdf.PdfReader(io.BytesIO(data))
    figure = pdf.root_object["/StructTreeRoot"]["/K"]["/K"][3].get_object()
    assert figure["/Alt"] == "صورة"
    assert pdf.root_object["/MarkInfo"]["/Marked"]


def test_right_to_left_text_is_told_in_the_order_of_reading(
    make_pdf: Make, paragraph: Callable[..., Any]
) -> None:
    """On an element above the content: on the content's own, MuPDF would reverse it."""
    data = make_pdf([paragraph("رحلة العميل", tag="H1"), paragraph("Journey")])
    assert tree(data) == ["/Document", ["/H1", ["/Span", 0]], ["/P", 0]]
    heading, text = pypdf.PdfReader(io.BytesIO(data)).root_object["/StructTreeRoot"]["/K"]["/K"]
    assert heading.get_object()["/ActualText"] == "رحلة العميل"
    assert "/ActualText" not in heading.get_object()["/K"][0].get_object()
    assert "/ActualText" not in text.get_object()


def test_a_divided_paragraph_is_one_element(make_pdf: Make, paragraph: Callable[..., Any]) -> None:
    data = make_pdf([paragraph("word " * 120, lang="en")], frame=Rect(56, 56, 300, 200))
    assert tree(data) == ["/Document", ["/P", 0, 1]]
    data = make_pdf([paragraph("كلمة " * 200)], frame=Rect(56, 56, 300, 200))
    assert tree(data) == ["/Document", ["/P", ["/Span", 0, 1]]]


def test_content_and_parent_tree_agree(make_pdf: Make, paragraph: Callable[..., Any]) -> None:
    pdf = pypdf.PdfReader(io.BytesIO(make_pdf([paragraph("a"), paragraph("b")])))
    page = pdf.pages[0]
    numbers = pdf.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    place = list(numbers[::2]).index(page["/StructParents"])
    parents = numbers[2 * place + 1].get_object()
    assert [parent.get_object()["/S"] for parent in parents] == ["/P", "/P"]
    stream = page.get_contents().get_data().decode("latin-1")
    assert stream.count("/MCID") == len(parents)
    assert stream.count("BDC") + stream.count("BMC") == stream.count("EMC")


def test_poppler_calls_it_tagged(
    make_pdf: Make, paragraph: Callable[..., Any], by_poppler: Callable[..., str]
) -> None:
    data = make_pdf(
        [paragraph("Title", tag="H1"), OpsFlowable([], 10, 10, alt="a chart"), OpsFlowable([], 5, 5)]
    )
    assert "Tagged:          yes" in by_poppler(data, "pdfinfo")
    structure = by_poppler(data, "pdfinfo", "-struct-text")
    assert "H1" in structure
    assert "Title" in structure
    assert "Figure" in structure


def test_suspended_content_is_not_marked(make_pdf: Make, paragraph: Callable[..., Any]) -> None:
    def draw(document: PdfDocument) -> None:
        with document.page(*A4) as page, document.tags.suspended():
            page.place(paragraph("unmarked"), 50, 50, 200)

    assert tree(make_pdf(draw)) == ["/Document"]
