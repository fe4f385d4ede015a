"""Tables that flow over pages."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

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
