"""One concept has one word in each language: ``docs/TERMS.md`` is kept by what the program shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tools.environment import ROOT
from tools.translations import PREFIX, project_translations, read

TERMS = ROOT / "docs" / "TERMS.md"
PACKAGE = ROOT / "journey_designer"
WORDS = [
    PACKAGE / "layout" / "words.py",
    *sorted((PACKAGE / "reports").glob("**/*words*.py")),
    *sorted((PACKAGE / "reports").glob("*_arabic.py")),
]
"""Modules that hold the words of maps and reports. What is understood when typed is elsewhere, and may be more."""


def _rows() -> list[list[str]]:
    lines = TERMS.read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return rows[2:]


def _avoided() -> Iterator[tuple[str, str]]:
    for row in _rows():
        for part in filter(None, row[4].split(";")):
            language, _, words = part.strip().partition(": ")
            yield from ((language, word.strip()) for word in words.split(","))


def _shown(language: str) -> dict[str, str]:
    """Everything that is shown in a language, by where it stands."""
    messages = read(project_translations().folder / f"{PREFIX}{language}.ts")
    shown = {f"{key[0]}: {key[1]}": " / ".join(message.forms) for key, message in messages.items()}
    if language == "ar":
        shown |= {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in WORDS}
    return shown


def _holds(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE) is not None


def test_every_row_is_complete() -> None:
    rows = _rows()
    assert len(rows) > 40
    assert [row for row in rows if len(row) != 5 or not all(row[:4])] == []


@pytest.mark.parametrize(("language", "word"), list(_avoided()))
def test_no_other_word_is_shown(language: str, word: str) -> None:
    found = [where for where, text in _shown(language).items() if _holds(text, word)]
    assert found == []


def test_the_words_of_the_list_are_those_of_the_program() -> None:
    """The names of the records in the interface are the words of this page."""
    names = {
        "persona",
        "journey",
        "stage",
        "touchpoint",
        "lane",
        "card",
        "finding",
        "idea",
        "criterion",
        "note",
    }
    rows = {row[1]: row for row in _rows()}
    for language, column in (("fr", 2), ("ar", 3)):
        messages = read(project_translations().folder / f"{PREFIX}{language}.ts")
        for name in names:
            row = rows.get(name) or next(row for said, row in rows.items() if said.split(",")[0] == name)
            wanted = row[column].replace("،", ",").split(",")[0]
            said = messages["Records", name, ""].forms[0]
            assert wanted in said, (language, name, said)
