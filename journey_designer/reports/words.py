"""The words of a report by language."""

from __future__ import annotations

from journey_designer.reports.printed_words import ReportWords
from journey_designer.reports.words_arabic import ARABIC
from journey_designer.reports.words_latin import ENGLISH, FRENCH

LANGUAGES = ("ar", "fr", "en")


def report_words(language: str) -> ReportWords:
    """The words of a report in a language; English where it is unknown."""
    return {"ar": ARABIC, "fr": FRENCH}.get(language, ENGLISH)
