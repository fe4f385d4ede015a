"""The timeline of the action plan in print."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdf
import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Idea, Project
from journey_designer.interchange.samples import sample
from journey_designer.reports.pages.selection import chosen_pages

Report = Callable[..., bytes]
Read = Callable[..., str]


def flat(text: str) -> str:
    return " ".join(text.split())


def planned(count: int, **fields: str) -> Document:
    ideas = [
        Idea(id=f"i{place}", title=f"Action {place}", status="to_do", rank=f"a{place:03}", **fields)  # type: ignore[arg-type]
        for place in range(count)
    ]
    return Document([Project(id="p", title="Shop"), *ideas])


def pages_of(data: bytes) -> int:
    return len(pypdf.PdfReader(io.BytesIO(data)).pages)


def test_bars_owners_months_and_what_has_no_date(report: Report, by_pdfium: Read) -> None:
    document = Document(sample("en").records)  # type: ignore[arg-type]
    edits.change_idea(document, document.all(Idea)[5].id, status="to_do")
    text = flat(by_pdfium(report(document, pages="timeline")))
    for words in (
        "March 2026",
        "April 2026",
        "Hamza Kettani",
        "Customer picks a two-hour slot",
        "Without any date",
    ):
        assert words in text, words
    assert text.index("Without any date") < text.index("Saved replies with delivery prices")


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_in_the_language_and_digits_of_the_project(language: str, report: Report, by_pdfium: Read) -> None:
    document = Document(sample(language).records)  # type: ignore[arg-type]
    edits.change_project(document, digits="arabic")
    text = by_pdfium(report(document, pages="timeline"))
    assert "٢٠٢٦" in text or "٦٢٠٢" in text
    assert "2026" not in text


def test_it_is_in_the_report_where_an_action_has_a_date() -> None:
    assert "timeline" in chosen_pages(planned(1, due="2026-03-01"), None)
    assert "timeline" not in chosen_pages(planned(1), None)


def test_many_actions_go_on_on_further_pages(report: Report, by_pdfium: Read) -> None:
    data = report(planned(60, due="2026-03-01", owner="Zoe"), pages="timeline")
    assert pages_of(data) >= 4
    text = flat(by_pdfium(data))
    assert all(f"Action {place}" in text for place in range(60))
    assert text.count("Zoe") >= 4


def test_nothing_and_the_ends_of_the_calendar(report: Report, by_pdfium: Read) -> None:
    assert "No action has a date yet" in flat(by_pdfium(report(planned(1), pages="timeline")))
    document = planned(2, start="0001-01-01", due="9999-12-31")
    edits.change_idea(document, "i1", start=None, depends_on="i0")
    assert "Action 1" in flat(by_pdfium(report(document, pages="timeline")))


def test_the_lock_stands_over_the_scores(report: Report, by_pdfium: Read) -> None:
    document = Document(sample("en").records)  # type: ignore[arg-type]
    assert "Criteria locked on 18 March 2026, 14:10 UTC." in flat(by_pdfium(report(document, pages="ideas")))
    edits.unlock_criteria(document)
    assert "not locked before scoring" in flat(by_pdfium(report(document, pages="ideas")))
    edits.set_scoring(document, "blind")
    text = flat(by_pdfium(report(document, pages="ideas,plan")))
    assert "scored unseen" in text and "93" not in text
