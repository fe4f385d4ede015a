"""Paragraphs and columns that flow over pages."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pypdf
import pytest
from PIL import Image

from journey_designer.core.errors import BugError
from journey_designer.layout.display import Box, Rect, TextRole
from journey_designer.reports.pdf.document import A4, PdfDocument
from journey_designer.reports.pdf.ops_flowable import OpsFlowable
from journey_designer.reports.pdf.plain import Piece
from journey_designer.reports.pdf.table_rows import TableLook

ROLE = TextRole("body", 12, 20, 12, 20)
LOOK = TableLook(ROLE, ROLE)
SMALL = Rect(56, 56, 200, 200)

Make = Callable[..., bytes]
Read = Callable[[bytes], str]


def pages(data: bytes, by_pdfium: Read) -> list[str]:
    reader = pypdf.PdfReader(io.BytesIO(data))
    texts = []
    for page in reader.pages:
        writer, out = pypdf.PdfWriter(), io.BytesIO()
        writer.add_page(page)
        writer.write(out)
        texts.append(by_pdfium(out.getvalue()))
    return texts


def wrapped(flowable: Any, width: float = 150.0) -> float:
    return float(flowable.wrap(width, 1000)[1])


# --- paragraphs


def test_a_paragraph_is_as_high_as_its_lines(paragraph: Callable[..., Any]) -> None:
    assert wrapped(paragraph("one\ntwo", ROLE)) == pytest.approx(2 * 20 * 0.75)
    assert wrapped(paragraph("", ROLE)) == 0
    assert wrapped(paragraph("a b c d e", ROLE, max_lines=1), 20) == pytest.approx(15)


@pytest.mark.parametrize(
    ("lines", "room", "parts"),
    [(6, 3, (3, 3)), (6, 1, None), (6, 5, (4, 2)), (3, 2, None), (2, 1, None), (4, 2, (2, 2)), (6, 0, None)],
)
def test_a_paragraph_divides_without_lone_lines(
    paragraph: Callable[..., Any], lines: int, room: int, parts: tuple[int, int] | None
) -> None:
    whole = paragraph("\n".join(str(number) for number in range(lines)), ROLE, space_before=4, space_after=8)
    result = whole.split(150, room * 15)
    if parts is None:
        assert result == []
    else:
        first, second = result
        assert (wrapped(first) / 15, wrapped(second) / 15) == pytest.approx(parts)
        assert (first.getSpaceBefore(), second.getSpaceAfter()) == (3, 6)
        assert first.getSpaceAfter() == second.getSpaceBefore() == 0


def test_the_rest_of_a_paragraph_is_set_anew_for_another_width(paragraph: Callable[..., Any]) -> None:
    whole = paragraph([Piece("one two three four "), Piece("five six seven eight nine", weight=600)], ROLE)
    _, second = whole.split(40, 60)
    narrow, wide = wrapped(second, 40), wrapped(second, 400)
    assert wide < narrow
    assert wide == pytest.approx(15)


def test_no_word_is_lost_over_pages(make_pdf: Make, paragraph: Callable[..., Any], by_pdfium: Read) -> None:
    words = [f"word{number}" for number in range(300)]
    data = make_pdf([paragraph(" ".join(words), ROLE, align="justify")], frame=SMALL)
    texts = pages(data, by_pdfium)
    assert len(texts) > 3
    assert " ".join(texts).split() == words


def test_links_cover_their_words_in_every_line(make_pdf: Make, paragraph: Callable[..., Any]) -> None:
    content = [
        Piece("before "),
        Piece("a link that is longer than the line", link="https://example.org"),
        Piece(" and "),
        Piece("mail", link="mailto:a@example.org"),
        Piece(" and "),
        Piece("nothing", link="javascript:alert(1)"),
    ]
    page = pypdf.PdfReader(io.BytesIO(make_pdf([paragraph(content, ROLE)], frame=SMALL))).pages[0]
    links = [annotation.get_object() for annotation in page["/Annots"]]
    urls = [link["/A"]["/URI"] for link in links]
    assert urls[:2] == ["https://example.org"] * 2
    assert urls[-1] == "mailto:a@example.org"
    assert len(set(urls)) == 2
    for link in links:
        left, bottom, right, top = (float(value) for value in link["/Rect"])
        assert 56 * 0.75 <= left < right <= 257 * 0.75
        assert 5 < top - bottom < 15


def test_weight_and_colour_of_pieces(
    make_pdf: Make, paragraph: Callable[..., Any], picture_of: Callable[..., Image.Image]
) -> None:
    story = [paragraph([Piece("MMM", colour="#FF0000"), Piece("MMM", weight=600)], ROLE, colour="#0000FF80")]
    colours = {colour for _, colour in picture_of(make_pdf(story), scale=3).getcolors(100_000)}
    assert (255, 0, 0) in colours
    assert any(abs(red - 127) < 3 and blue == 255 for red, _, blue in colours)
    assert (0, 0, 255) not in colours


# --- columns


def test_headings_stay_with_what_follows(
    make_pdf: Make, paragraph: Callable[..., Any], by_pdfium: Read
) -> None:
    story = [
        paragraph("\n".join("abcdefgh"), ROLE),
        paragraph("Heading", ROLE, keep_with_next=True),
        paragraph("one\ntwo\nthree\nfour", ROLE),
    ]
    first, second = pages(make_pdf(story, frame=SMALL), by_pdfium)
    assert "Heading" not in first
    assert second.split() == ["Heading", "one", "two", "three", "four"]


def test_a_heading_stays_on_the_page_when_the_start_of_the_text_fits(
    make_pdf: Make, paragraph: Callable[..., Any], by_pdfium: Read
) -> None:
    story = [
        paragraph("\n".join("abcdefg"), ROLE),
        paragraph("Heading", ROLE, keep_with_next=True),
        paragraph("one\ntwo\nthree\nfour", ROLE),
    ]
    first, second = pages(make_pdf(story, frame=SMALL), by_pdfium)
    assert first.split()[-3:] == ["Heading", "one", "two"]
    assert second.split() == ["three", "four"]


def test_space_is_kept_between_but_not_at_the_top(
    make_pdf: Make, paragraph: Callable[..., Any], picture_of: Callable[..., Image.Image]
) -> None:
    boxes = [
        OpsFlowable([Box(Rect(0, 0, 10, 10), fill="#FF0000")], 10, 10, space_before=30, space_after=20),
        OpsFlowable([Box(Rect(0, 0, 10, 10), fill="#FF0000")], 10, 10, space_before=15, align="right"),
    ]
    page = picture_of(make_pdf(boxes))
    assert page.getpixel((60, 60)) == (255, 0, 0)
    assert page.getpixel((733, 56 + 10 + 20 + 5)) == (255, 0, 0)


def test_what_can_never_fit_is_our_fault(make_pdf: Make) -> None:
    with pytest.raises(BugError, match="OpsFlowable does not fit"):
        make_pdf([OpsFlowable([], 10, 500)], frame=SMALL)


def test_the_rest_is_given_back(make_pdf: Make, paragraph: Callable[..., Any]) -> None:
    seen = []

    def draw(document: PdfDocument) -> None:
        with document.page(*A4) as page:
            seen.extend(
                page.flow([paragraph("\n".join("abcdef"), ROLE), paragraph("z", ROLE)], Rect(0, 0, 99, 60))
            )

    make_pdf(draw)
    assert len(seen) == 2
