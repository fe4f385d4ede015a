"""The paper of a report: A4, A3, Letter, Tabloid; maps grow in the standard of their paper; texts lie on their side."""

from __future__ import annotations

import re
from collections.abc import Callable

import pypdfium2
import pytest

from journey_designer.core.errors import KnownError
from journey_designer.reports.pages.paper import PAPERS, SHEETS, US_PAPERS, paper_named, series_of
from journey_designer.reports.report import ReportOptions
from tests.reports.pages.projects import grid, sample

Report = Callable[..., bytes]
Sizes = Callable[[bytes], list[tuple[int, int]]]

TEXT_PAGES = "cover,scope,personas,insights,plan,findings,touchpoints,cards,notes"


def size_of(name: str) -> tuple[int, int]:
    """Upright, in px."""
    paper = paper_named(name)
    return round(paper.height), round(paper.width)


@pytest.mark.parametrize("sheet", SHEETS)
def test_texts_are_printed_on_the_sheet(report: Report, page_sizes: Sizes, sheet: str) -> None:
    found = page_sizes(report(sample("en"), pages=TEXT_PAGES, options=ReportOptions(sheet=sheet)))
    assert set(found) <= {size_of(sheet), size_of(sheet)[::-1]}
    assert found[0] == size_of(sheet)


def test_maps_grow_in_the_standard_of_their_paper(report: Report, page_sizes: Sizes) -> None:
    american = ReportOptions(sheet="Letter")
    pairs = dict(zip((p.name for p in PAPERS), (p.name for p in US_PAPERS), strict=True))
    for count in (2, 6, 12):
        document = grid(count, 2)
        (found,) = page_sizes(report(document, pages="map"))
        name = next(paper.name for paper in PAPERS if size_of(paper.name)[::-1] == found)
        assert page_sizes(report(document, pages="map", options=american)) == [size_of(pairs[name])[::-1]]
    assert page_sizes(report(sample("en"), pages="map", paper="Tabloid")) == [size_of("Tabloid")[::-1]]


@pytest.mark.parametrize("sheet", SHEETS)
def test_nothing_on_a_map_is_under_nine_points(
    report: Report, font_sizes: Callable[[bytes, int], set[float]], sheet: str
) -> None:
    data = report(sample("en"), pages="map", options=ReportOptions(sheet=sheet))
    assert min(font_sizes(data, 0)) >= 9.0


def test_sideways_is_for_texts_only(report: Report, page_sizes: Sizes) -> None:
    data = report(sample("en"), pages="cover,personas,plan,scope", options=ReportOptions(is_sideways=True))
    assert page_sizes(data) == [size_of("A4"), size_of("A4"), size_of("A4")[::-1], size_of("A4")[::-1]]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_text_page_says_the_same_on_every_paper(report: Report, language: str) -> None:
    document = sample(language)

    def texts(**options: object) -> list[str]:
        data = report(document, pages="scope,plan,findings,cards", options=ReportOptions(**options))  # type: ignore[arg-type]
        found = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))
        return sorted(set(re.findall(r"\w{4,}", found)))

    assert texts() == texts(sheet="Letter") == texts(sheet="A3")
    assert set(texts(is_sideways=True)) >= set(texts())


def test_papers_by_name() -> None:
    assert paper_named(" letter ").name == "Letter"
    assert series_of("tabloid") == US_PAPERS
    assert series_of("A2") == PAPERS
    for papers in (PAPERS, US_PAPERS):
        assert [p.width * p.height for p in papers] == sorted(p.width * p.height for p in papers)
        assert all(paper.width > paper.height for paper in papers)


def test_other_sheets_are_refused(report: Report) -> None:
    with pytest.raises(KnownError) as caught:
        report(sample("en"), options=ReportOptions(sheet="A2"))
    assert caught.value.key == "export.unknown_paper"
