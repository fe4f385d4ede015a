"""Paragraphs, tables and columns that flow over pages."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from journey_designer.core.errors import BugError
from journey_designer.layout.display import Box, Rect, TextRole
from journey_designer.reports.pdf.document import A4, PdfDocument
from journey_designer.reports.pdf.ops_flowable import OpsFlowable
from journey_designer.reports.pdf.plain import Piece
from journey_designer.reports.pdf.shaped_paragraph import ShapedParagraph
from journey_designer.reports.pdf.shaped_table import ShapedTable
from journey_designer.reports.pdf.table_rows import Column, TableLook
from journey_designer.typography.typesetter import Typesetter

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


# --- tables


def table(typesetter: Typesetter, rows: list[list[Any]], **options: Any) -> ShapedTable:
    look = options.pop("look", LOOK)
    columns = [Column("Name", 2), Column("Owner"), Column("Date", align="end")]
    return ShapedTable(typesetter, columns, rows, look, **options)


def test_rows_are_whole_and_the_head_is_repeated(
    typesetter: Typesetter, make_pdf: Make, by_pdfium: Read
) -> None:
    rows = [[f"start{n}\nmiddle{n}\nend{n}", "x", f"{n} Mar"] for n in range(20)]
    texts = pages(make_pdf([table(typesetter, rows)], frame=Rect(56, 56, 400, 300)), by_pdfium)
    assert len(texts) > 5
    found = []
    for text in texts:
        assert text.split()[0] == "Name"
        starts = [word[5:] for word in text.split() if word.startswith("start")]
        ends = [word[3:] for word in text.split() if word.startswith("end")]
        assert starts == ends
        found += starts
    assert found == [str(n) for n in range(20)]


def test_a_row_higher_than_any_page_is_divided_without_loss(
    typesetter: Typesetter, make_pdf: Make, by_pdfium: Read
) -> None:
    words = [f"w{n}" for n in range(400)]
    look = TableLook(ROLE, ROLE, tallest_row=150)
    rows = [["first", "a", "b"], [" ".join(words), "owner", "date"], ["last", "c", "d"]]
    texts = pages(make_pdf([table(typesetter, rows, look=look)], frame=Rect(56, 56, 400, 300)), by_pdfium)
    assert [word for text in texts for word in text.split() if word[1:].isdigit()] == words
    assert "last" in texts[-1]


def test_columns_of_a_right_to_left_table_run_the_other_way(
    typesetter: Typesetter, make_pdf: Make, picture_of: Callable[..., Image.Image]
) -> None:
    def marker(colour: str) -> OpsFlowable:
        return OpsFlowable([Box(Rect(0, 0, 20, 10), fill=colour)], 20, 10)

    rows = [[marker("#FF0000"), marker("#00FF00"), marker("#0000FF")]]
    middles = []
    for direction in ("ltr", "rtl"):
        page = picture_of(make_pdf([table(typesetter, rows, direction=direction)]))
        row = [page.getpixel((x, 56 + 36 + 8 + 5)) for x in range(page.width)]
        middles.append([row.index(colour) for colour in ((255, 0, 0), (0, 255, 0), (0, 0, 255))])
    assert middles[0] == sorted(middles[0])
    assert middles[1] == sorted(middles[1], reverse=True)


def test_texts_stand_where_the_table_reads(
    typesetter: Typesetter, make_pdf: Make, picture_of: Callable[..., Image.Image]
) -> None:
    """Latin text in a right-to-left table stands at the right of its column; the last column's at its end."""
    data = make_pdf([table(typesetter, [["HHH", "", "HHH"]], direction="rtl")])
    page = picture_of(data).crop((56, 56 + 37, 738, 56 + 70)).convert("L")
    ink = [x for x in range(page.width) if any(page.getpixel((x, y)) < 100 for y in range(20))]
    assert min(ink) < 4
    assert max(ink) > 676


def test_cells_may_mix_text_and_drawings(typesetter: Typesetter, make_pdf: Make, by_pdfium: Read) -> None:
    dot = OpsFlowable([Box(Rect(0, 0, 6, 6), fill="#FF0000")], 6, 6)
    rows = [[[Piece("bold", weight=600), Piece(" text"), dot, Piece("under")], "", [dot]]]
    data = make_pdf([table(typesetter, rows, look=TableLook(ROLE, ROLE, is_centred=True, least_row=80))])
    text = by_pdfium(data)
    assert "bold text" in text
    assert "under" in text


def test_a_table_without_heads_has_none(typesetter: Typesetter) -> None:
    plain = ShapedTable(typesetter, [Column("")], [["a"], ["b"]], LOOK)
    assert wrapped(plain) == pytest.approx(2 * (20 + 16) * 0.75)


def test_a_row_needs_a_cell_for_each_column(typesetter: Typesetter) -> None:
    with pytest.raises(ValueError, match="cell"):
        table(typesetter, [["too", "few"]])


def test_the_table_is_tagged_once_over_pages(typesetter: Typesetter, make_pdf: Make) -> None:
    rows = [[f"row {n}", "x", "y"] for n in range(30)]
    data = make_pdf([table(typesetter, rows)], frame=Rect(56, 56, 400, 300))
    root = pypdf.PdfReader(io.BytesIO(data)).root_object["/StructTreeRoot"]["/K"]
    (element,) = (kid.get_object() for kid in root["/K"])
    assert element["/S"] == "/Table"
    roles = [[cell.get_object()["/S"] for cell in row.get_object()["/K"]] for row in element["/K"]]
    assert roles == [["/TH"] * 3] + [["/TD"] * 3] * 30


@settings(max_examples=30)
@given(
    st.lists(st.text(st.sampled_from("ab لا رحلة 1\n👍"), max_size=200), min_size=1, max_size=8),
    st.sampled_from(["ltr", "rtl"]),
    st.integers(90, 400),
)
def test_any_table_flows(typesetter: Typesetter, texts: list[str], direction: str, height: int) -> None:
    rows = [[text, str(number), ""] for number, text in enumerate(texts)]
    target = io.BytesIO()
    from datetime import UTC, datetime

    from journey_designer.reports.pdf.document import DocumentInfo

    look = TableLook(ROLE, ROLE, tallest_row=50)
    with PdfDocument(target, typesetter, DocumentInfo("t", datetime(2026, 1, 1, tzinfo=UTC))) as document:
        rest: list[Any] = [
            table(typesetter, rows, direction=direction, look=look),
            ShapedParagraph(typesetter, "z", ROLE),
        ]
        count = 0
        while rest:
            with document.page(*A4) as page:
                rest = page.flow(rest, Rect(56, 56, 300, height))
            count += 1
            assert count < 200
    assert target.getvalue().startswith(b"%PDF-1.7")
