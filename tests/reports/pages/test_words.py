"""The words of a report: complete in every language, and put together rightly."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from dataclasses import fields

import pytest

from journey_designer.core import edits
from journey_designer.core.records import Journey, Stage
from journey_designer.core.records.journey import STATES
from journey_designer.core.records.persona import ASPECTS, PRIORITIES, SOURCES, TRAIT_KINDS
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.persona_head import age_and_occupation
from journey_designer.reports.pages.portrait import initials
from journey_designer.reports.printed_words import plural
from journey_designer.reports.words import LANGUAGES, report_words
from tests.reports.pages.projects import empty, sample

ENGLISH = report_words("en")


def texts(value: object) -> list[str]:
    if isinstance(value, Mapping):
        return [text for part in value.values() for text in texts(part)]
    return [text for part in value for text in texts(part)] if isinstance(value, tuple) else [str(value)]


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_there_with_its_places(language: str) -> None:
    words = report_words(language)
    assert words.language == language
    for field in fields(words):
        mine, english = getattr(words, field.name), getattr(ENGLISH, field.name)
        assert all(texts(mine)), field.name
        if isinstance(mine, Mapping) and not {"one", "other"} <= set(mine):
            assert set(mine) == set(english), field.name
            for key in mine:
                assert [places(t) for t in texts(mine[key])] == [places(t) for t in texts(english[key])]
        elif isinstance(mine, str):
            assert places(mine) == places(english), field.name
    assert set(words.aspects) == set(ASPECTS)
    assert set(words.traits) == set(TRAIT_KINDS)
    assert set(words.source_kinds) == set(SOURCES)
    assert set(words.priorities) == set(PRIORITIES)
    assert set(words.titled) == set(words.of_journey) == set(STATES)
    assert len(words.months) == 12


def test_arabic_is_arabic_and_french_is_french() -> None:
    arabic = [text for field in fields(ENGLISH) for text in texts(getattr(report_words("ar"), field.name))]
    for text in arabic[1:]:
        assert not re.search("[A-Za-z]", re.sub(r"\{\w+\}", "", text)), text
    same = {
        field.name
        for field in fields(ENGLISH)
        if getattr(report_words("fr"), field.name) == getattr(ENGLISH, field.name)
    }
    assert same <= {
        *("listed", "person", "date", "personas", "persona_sheet", "participants", "sources", "satisfaction"),
        *("votes", "notes", "portrait_alt"),
    }


def test_french_punctuation_has_narrow_blanks() -> None:
    for field in fields(ENGLISH):
        for text in texts(getattr(report_words("fr"), field.name)):
            assert not re.search(r"(?<!\u202f)[:;!?»]|«(?!\u202f)", text), text
            assert "'" not in text


@pytest.mark.parametrize(
    ("language", "number", "category"),
    [
        *(("en", n, c) for n, c in ((0, "other"), (1, "one"), (2, "other"))),
        *(("fr", n, c) for n, c in ((0, "one"), (1, "one"), (2, "other"))),
        *(("ar", n, c) for n, c in ((0, "zero"), (1, "one"), (2, "two"), (3, "few"), (10, "few"))),
        *(
            ("ar", n, c)
            for n, c in ((11, "many"), (99, "many"), (100, "other"), (102, "other"), (103, "few"))
        ),
    ],
)
def test_plurals(language: str, number: int, category: str) -> None:
    assert plural(language, number) == category


@pytest.mark.parametrize(
    ("language", "digits", "day", "shown"),
    [
        ("en", "latin", "2026-03-18", "18 March 2026"),
        ("fr", "latin", "2026-04-01", "1er avril 2026"),
        ("fr", "latin", "2026-04-02", "2 avril 2026"),
        ("ar", "latin", "2026-08-09", "9 غشت 2026"),
        ("ar", "arabic", "2026-12-31", "٣١ دجنبر ٢٠٢٦"),
    ],
)
def test_dates(language: str, digits: str, day: str, shown: str) -> None:
    assert Edition(empty(digits=digits), language).date(day) == shown


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("en", "I leave.", "“I leave.”"),
        ("fr", "Je pars.", "«\u202fJe pars.\u202f»"),
        ("ar", "أغادر.", "«أغادر.»"),
        ("en", "أغادر.", "«أغادر.»"),
        ("ar", "I leave.", "“I leave.”"),
        ("en", "“I leave.”", "“I leave.”"),
        ("fr", "« Je pars. »", "« Je pars. »"),
        ("en", "  ", ""),
    ],
)
def test_quotation_marks(language: str, text: str, shown: str) -> None:
    assert Edition(empty(), language).quoted(text) == shown


def test_names_in_a_sentence() -> None:
    names = ("Ada", "Bea", "Cleo")
    assert [Edition(empty(), "en").named(names[:count]) for count in range(4)] == [
        *("", "Ada", "Ada and Bea", "Ada, Bea and Cleo"),
    ]
    assert Edition(empty(), "ar").named(["سلمى", "نادية"]) == "سلمى ونادية"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Yasmine El Amrani", "YA"),
        ("mehdi", "M"),
        ("ياسمين العمراني", "ي\u200cا"),
        ("  ", ""),
        ("42 !", ""),
        ("(Ann) Bee", "B"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@pytest.mark.parametrize(
    ("language", "age", "occupation", "shown"),
    [
        ("en", 1, "", "1 year old"),
        ("en", 29, "Graphic designer", "Graphic designer, 29 years old"),
        ("fr", 29, "Graphiste", "Graphiste, 29 ans"),
        ("ar", 29, "نجار", "29 سنة، نجار"),
        ("ar", 7, "", "7 سنوات"),
        ("ar", 2, "", "سنتان"),
        ("en", None, "Pilot", "Pilot"),
        ("en", None, "", ""),
    ],
)
def test_age_and_occupation(language: str, age: int | None, occupation: str, shown: str) -> None:
    document = empty()
    persona = edits.add_persona(document, name="X", age=age, occupation=occupation)
    assert age_and_occupation(Edition(document, language), persona) == shown


def test_what_has_no_name_is_named() -> None:
    document = empty()
    persona = edits.add_persona(document)
    journey = edits.add_journey(document, persona.id, "", state="future")
    stage = edits.add_stage(document, journey.id)
    touchpoint = edits.add_touchpoint(document, stage.id)
    edition = Edition(document, "fr")
    assert edition.title == "Parcours client"
    assert edition.persona_name(persona) == "Persona sans nom"
    assert edition.journey_title(journey) == "Parcours, futur"
    assert edition.stage_name(stage, 3) == "Étape 3"
    assert edition.touchpoint_name(touchpoint) == "Point de contact"


def test_what_is_hidden_is_not_found() -> None:
    document = sample("en")
    edition = Edition(document, "en")
    (journey,) = document.all(Journey)
    first, second, _ = document.all(Stage)
    edits.change_stage(document, first.id, is_hidden=True)
    edits.change_touchpoint(document, edition.touchpoints(second)[0].id, is_hidden=True)
    assert [number for number, _ in edition.stages(journey)] == [2, 3]
    assert [touchpoint.name for touchpoint in edition.all_touchpoints(journey)] == [
        *("Waiting room", "Doctor", "Prescription"),
    ]
