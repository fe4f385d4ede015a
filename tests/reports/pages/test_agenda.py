"""Agenda and minutes: what was planned, what took place when, in three languages, with the digits of the project."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

import pytest

from journey_designer.core import edits
from journey_designer.core.edits.agenda import AgendaEntry, keep_agenda
from journey_designer.reports.agenda_words import agenda_words
from journey_designer.reports.pages.agenda import duration
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.selection import chosen_pages
from journey_designer.reports.words import LANGUAGES
from tests.reports.pages.projects import sample, with_agenda

Report = Callable[..., bytes]
Read = Callable[..., str]


pytestmark = pytest.mark.usefixtures("in_casablanca")


def words_of(text: str) -> str:
    return " ".join(text.split())


def test_plan_and_minutes(report: Report, by_pdfium: Read) -> None:
    found = words_of(by_pdfium(report(with_agenda(), pages="agenda")))
    assert "Planned: 1 h 35 min" in found
    assert "18 March 2026, from 9:05 to 10:25. Worked: 1 h 13 min, planned: 1 h 35 min." in found
    assert "Opening Scope and ground rules 0 min 15" in found
    assert "Opening 9:05 9:23 18 +3" in found
    assert "Steps 9:30 10:25 55 −5" in found
    assert "did not take place" in found


def test_before_the_workshop_there_are_no_minutes(report: Report, by_pdfium: Read) -> None:
    found = words_of(by_pdfium(report(with_agenda(has_run=False), pages="agenda")))
    assert "Steps Touchpoints 15 min 60" in found
    assert "Began" not in found


def test_it_is_in_the_usual_report_only_where_something_is_planned() -> None:
    assert "agenda" not in chosen_pages(sample("en"), None)
    assert chosen_pages(with_agenda(), None)[:2] == ("cover", "agenda")


def test_a_project_without_one_says_so(report: Report, by_pdfium: Read) -> None:
    assert "No agenda was planned yet." in by_pdfium(report(sample("en"), pages="agenda"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language(language: str, report: Report, by_pdfium: Read) -> None:
    document = with_agenda(language)
    words = agenda_words(language)
    assert all(getattr(words, field.name) for field in fields(words))
    found = by_pdfium(report(document, pages="agenda"))
    for text in (words.minutes, words.began.split()[0], words.block):
        assert text in found


def test_digits_are_those_of_the_project() -> None:
    document = sample("ar")
    edits.change_project(document, digits="arabic")
    assert duration(Edition(document, "ar"), 75.4) == "١ س ١٥ د"


def test_a_long_agenda_goes_on_on_further_pages_with_its_head(report: Report, by_pdfium: Read) -> None:
    document = sample("en")
    keep_agenda(document, [AgendaEntry(title=f"Block {number}", planned=5) for number in range(60)])
    found = by_pdfium(report(document, pages="agenda"))
    assert all(f"Block {number}" in found for number in range(60))
    assert found.count("What is filled in") >= 2
