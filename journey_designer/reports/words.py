"""The words of a report by language."""

from __future__ import annotations

from journey_designer.reports import analysis_arabic, analysis_latin
from journey_designer.reports.analysis_words import AnalysisWords
from journey_designer.reports.printed_words import ReportWords
from journey_designer.reports.words_arabic import ARABIC
from journey_designer.reports.words_latin import ENGLISH, FRENCH

LANGUAGES = ("ar", "fr", "en")


def report_words(language: str) -> ReportWords:
    """The words of a report in a language; English where it is unknown."""
    return {"ar": ARABIC, "fr": FRENCH}.get(language, ENGLISH)


def analysis_words(language: str) -> AnalysisWords:
    """The words of the pages drawn from the analysis; English where the language is unknown."""
    return {"ar": analysis_arabic.ARABIC, "fr": analysis_latin.FRENCH}.get(language, analysis_latin.ENGLISH)
