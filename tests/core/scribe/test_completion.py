"""What is offered while a line is typed, and the lines before it."""

from __future__ import annotations

import pytest

from journey_designer.core.records import Language
from journey_designer.core.scribe import History, parse, suggestions
from tests.core.scribe.shop import Shop


def offered(text: str, language: Language = "en", caret: int | None = None) -> list[str]:
    """The lines that the suggestions would make."""
    shop = Shop(language)
    names = shop.names
    place = len(text) if caret is None else caret
    found = suggestions(text, place, parse(text, names), names, language)
    return [text[: entry.start] + entry.insert + text[entry.end :] for entry in found]


def test_stages_are_offered_after_their_sign() -> None:
    assert offered("#") == ["# Awareness", "# Conversion", "# Loyalty"]
    assert offered("# conv") == ["# Conversion"]
    assert offered("# Conversion") == []


def test_touchpoints_are_offered_by_any_of_their_words() -> None:
    assert offered("+ ") == []
    assert offered("+ che") == ["+ Checkout"]
    assert offered("+ door") == ["+ Delivery at the door"]
    assert offered("+ che @web", caret=5) == ["+ Checkout @web"]


def test_channels_of_the_project_come_first() -> None:
    assert offered("pain: late @")[0] == "pain: late @Website "
    assert offered("pain: late @wh") == ["pain: late @WhatsApp "]
    assert offered("late @gr") == ["late @Group chat "]
    assert offered("late @wh -2", caret=8) == ["late @WhatsApp -2"]
    assert offered("me@wh") == []
    assert offered("ألم: تأخر @وات", "ar") == ["ألم: تأخر @واتساب "]


def test_personas_are_offered() -> None:
    assert set(offered("~")) == {"~Yasmine El Amrani ", "~Fatima-Zahra ", "~Omar "}
    assert offered("late ~zah") == ["late ~Fatima-Zahra "]


@pytest.mark.parametrize(
    ("text", "language", "line"),
    [
        ("pa", "en", "pain: "),
        ("opport", "en", "opp: "),
        ("dou", "fr", "douleur : "),
        ("dou", "en", "douleur : "),
        ("أل", "ar", "ألم: "),
        ("فك", "en", "فكرة: "),
    ],
)
def test_prefixes_are_offered_in_the_language_that_is_typed(text: str, language: Language, line: str) -> None:
    assert line in offered(text, language)


def test_prefixes_are_not_offered_within_a_text() -> None:
    assert offered("p") == []
    assert offered("so much pa") == []
    assert offered("pain: pa") == []
    assert offered("45") == []


def test_what_is_offered_is_understood() -> None:
    shop = Shop()
    for text in ("#", "+ c", "late @", "~", "th", "do", "id"):
        for line in offered(text):
            problem = shop.read(line).problem
            assert problem is None or problem.is_waiting, line


def test_the_history_goes_back_and_brings_the_draft_again() -> None:
    history = History()
    assert history.older("draft") is None
    for line in ("one", "two", "two", " "):
        history.add(line)
    assert history.older("draft") == "two"
    assert history.older("two") == "one"
    assert history.older("one") is None
    assert history.newer() == "two"
    assert history.newer() == "draft"
    assert history.newer() is None
    history.add("three")
    assert history.older("") == "three"
