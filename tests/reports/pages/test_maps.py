"""The map on paper: one page, large enough to be read, divided only on paper that is too small."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Card, Journey, Touchpoint
from journey_designer.layout.display import Text, TextRole
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.map_pages import MapPages
from journey_designer.reports.pages.map_plan import LEAST_COLUMN, Sheet
from journey_designer.reports.pages.paper import PAPERS, Paper, paper_named
from journey_designer.reports.pages.printed_measure import LEAST_SIZE, PrintedMeasure, printed_role
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter
from tests.reports.pages.projects import CONTENTS, grid, sample

A3 = (1587, 1123)
SIZES = {(round(paper.width), round(paper.height)): paper.name for paper in PAPERS}
SHORT = ("touchpoints", "emotion", "doing")

Report = Callable[..., bytes]
Sizes = Callable[[bytes], list[tuple[int, int]]]


def sheets(
    document: Document, typesetter: Typesetter, paper: Paper | None = None
) -> tuple[MapPages, list[Sheet]]:
    edition = Edition(document, document.project.language)
    journey = document.all(Journey)[0]
    pages = MapPages(edition, PrintedMeasure(typesetter), journey, has_picture=False)
    return pages, pages.plan.sheets(paper)


def texts(pages: MapPages, sheet: Sheet) -> list[Text]:
    return [op for op in pages.map_ops(sheet) if isinstance(op, Text)]


@pytest.mark.parametrize(
    ("document", "paper"),
    [
        (grid(3, 2, kinds=SHORT), "A4"),
        (grid(5, 2), "A3"),
        (grid(7, 2), "A3"),
        (grid(5, 3), "A2"),
        (grid(8, 3), "A1"),
        (grid(8, 4), "A0"),
    ],
    ids=["6 short", "10", "14", "15", "24", "32"],
)
def test_a_map_picks_its_paper(document: Document, paper: str, report: Report, page_sizes: Sizes) -> None:
    assert [SIZES.get(size) for size in page_sizes(report(document, pages="map"))] == [paper]


def test_a_map_for_no_paper_gets_a_page_of_its_own(report: Report, page_sizes: Sizes) -> None:
    (size,) = page_sizes(report(grid(20, 10), pages="map"))
    assert 200 * LEAST_COLUMN < size[0] <= 19_200


def test_a_page_longer_than_viewers_show_has_larger_units(report: Report, page_sizes: Sizes) -> None:
    data = report(grid(30, 10, kinds=SHORT), pages="map")
    ((width, _),) = page_sizes(data)
    assert b"/UserUnit 2" in data
    assert 300 * LEAST_COLUMN / 2 < width <= 19_200


@pytest.mark.parametrize("language", CONTENTS)
def test_no_text_of_a_map_is_under_nine_points(
    language: str, report: Report, font_sizes: Callable[[bytes, int], set[float]]
) -> None:
    for options in ({}, {"paper": "A4"}, {"paper": "A0"}):
        data = report(sample(language), pages="map", **options)
        for page in range(len(pypdfium2.PdfDocument(data))):
            found = font_sizes(data, page)
            assert min(found) >= 9
            assert max(found) > 12


def test_no_text_of_a_large_map_is_under_nine_points(
    report: Report, font_sizes: Callable[[bytes, int], set[float]]
) -> None:
    assert min(font_sizes(report(grid(20, 10), pages="map"), 0)) >= 9


def test_more_room_makes_everything_larger(
    report: Report, page_sizes: Sizes, font_sizes: Callable[[bytes, int], set[float]]
) -> None:
    smallest = 0.0
    for name in ("A3", "A2", "A1", "A0"):
        data = report(grid(5, 2), pages="map", paper=name.lower())
        assert [SIZES.get(size) for size in page_sizes(data)] == [name]
        least = min(font_sizes(data, 0))
        assert least > smallest
        smallest = least


def test_paper_that_is_too_small_gets_parts(report: Report, page_sizes: Sizes) -> None:
    data = report(grid(5, 3), pages="map", paper="A4")
    assert [SIZES.get(size) for size in page_sizes(data)] == ["A4"] * 4
    found = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]
    for place, text in enumerate(found):
        assert "Touchpoints" in text
        assert f"part {place + 1} of 4" in text
        assert ("Doing" in text) == (place in (0, 2))
        assert ("Content" in text) == (place in (1, 3))
        assert [f"Stage {number}" in text for number in range(1, 6)] == (
            [True, True, True, False, False] if place < 2 else [False, False, False, True, True]
        )
    whole = "\n".join(found)
    assert (whole.count("Best"), whole.count("Worst")) == (1, 1)


@given(
    stages=st.integers(1, 7),
    touchpoints=st.integers(1, 5),
    lanes=st.integers(2, 7),
    paper=st.sampled_from(PAPERS),
)
@settings(max_examples=25)
def test_parts_show_every_card_once(stages: int, touchpoints: int, lanes: int, paper: Paper) -> None:
    document = grid(
        stages, touchpoints, kinds=("touchpoints", "emotion", "doing", "thinking", "content")[:lanes]
    )
    pages, found = sheets(document, SHARED, paper)
    shown = [
        card.id for sheet in found for card in document.all(Card) if sheet.layout.card_rect(card) is not None
    ]
    assert sorted(shown) == sorted(card.id for card in document.all(Card))
    for sheet in found:
        x, y = pages.place(sheet)
        assert x + sheet.layout.width <= sheet.width - 55.9
        assert y + sheet.layout.height <= sheet.height - 111.9
        assert (sheet.width * sheet.scale, sheet.height * sheet.scale) == pytest.approx(
            (paper.width, paper.height)
        )
        assert sheet.scale >= 1
        assert min(column.w for column in sheet.layout.columns) >= LEAST_COLUMN


SHARED = Typesetter(FontSet.shipped())


def test_a_stage_too_wide_for_the_paper_is_told(report: Report) -> None:
    with pytest.raises(KnownError) as caught:
        report(grid(1, 12), pages="map", paper="A4")
    assert caught.value.key == "export.paper_too_small"
    assert "Through the grid" in str(caught.value)
    assert "A4" in str(caught.value)


def test_a_card_too_high_for_the_paper_is_told(report: Report) -> None:
    with pytest.raises(KnownError) as caught:
        report(grid(1, 1, text="word " * 3000), pages="map", paper="A4")
    assert caught.value.key == "export.paper_too_small"


def test_paper_is_found_by_name() -> None:
    assert paper_named(" a2 ").name == "A2"


@pytest.mark.parametrize("language", CONTENTS)
def test_measured_is_drawn(language: str, typesetter: Typesetter) -> None:
    """No card, name or value of a map is cut: its room was measured with the lines that are drawn."""
    document = sample(language)
    pages, (sheet,) = sheets(document, typesetter)
    drawn = texts(pages, sheet)
    assert {card.text for card in document.all(Card)} <= {op.text for op in drawn}
    for op in drawn:
        size, pitch = op.role.metrics(op.text)
        paragraph = typesetter.set_text(
            op.text, size=size, pitch=pitch, width=op.rect.w, weight=op.role.weight, max_lines=op.max_lines
        )
        assert not paragraph.is_cut, op.text


def test_long_texts_are_printed_whole(report: Report, by_pdfium: Callable[..., str]) -> None:
    document = sample("en")
    words = " ".join(f"word{number}" for number in range(200))
    edits.change_card(document, document.all(Card)[0].id, text=words)
    edits.change_touchpoint(document, document.all(Touchpoint)[0].id, name="very " * 40 + "last")
    found = by_pdfium(report(document, pages="map")).split()
    assert {f"word{number}" for number in range(200)} <= set(found)
    assert "last" in found


def test_names_of_stages_are_not_cut_where_there_is_room(typesetter: Typesetter) -> None:
    document = grid(10, 1)
    stage = next(iter(document.all(Touchpoint))).stage_id
    edits.rename_stage(document, stage, "Prise de conscience")
    pages, (sheet,) = sheets(document, typesetter)
    (name,) = [op for op in texts(pages, sheet) if op.text == "Prise de conscience"]
    assert name.max_lines > 1
    size, pitch = name.role.metrics(name.text)
    paragraph = typesetter.set_text(name.text, size=size, pitch=pitch, width=name.rect.w, weight=600)
    assert len(paragraph.lines) <= name.max_lines
    assert sheet.layout.style.top <= name.rect.y
    assert name.rect.bottom <= sheet.layout.style.stage_height


def test_the_measure_looks_at_what_is_drawn(typesetter: Typesetter) -> None:
    measure = PrintedMeasure(typesetter)
    role = TextRole("small", 9, 12, 9, 12)
    assert printed_role(role).size == LEAST_SIZE
    assert measure.width("cafe\u0301\u200b\x07", role) == pytest.approx(
        typesetter.width_of("café\u200b", LEAST_SIZE)
    )
    assert measure.lines("", role, 100) == 0


def test_an_empty_map_says_so(report: Report, by_pdfium: Callable[..., str]) -> None:
    document = grid(0, 0, time_direction="rtl")
    assert "This journey has no stages yet." in by_pdfium(report(document, pages="map"))
    for options in ({"paper": "A4"}, {"paper": "A0"}):
        assert "no stages" in by_pdfium(report(document, pages="map", **options))
