"""Clusters, scripts, and texts made fit to be set."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.typography.characters import clusters, script_of, settable

GRAPHEME_TEST = Path("/usr/share/unicode/auxiliary/GraphemeBreakTest.txt")


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("abc", ["a", "b", "c"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("👩\u200d👩\u200d👧b", ["👩\u200d👩\u200d👧", "b"]),
        ("👍🏽👍", ["👍🏽", "👍"]),
        ("🇲🇦🇫🇷a", ["🇲🇦", "🇫🇷", "a"]),
        ("❤\ufe0fx", ["❤\ufe0f", "x"]),
        ("1\ufe0f\u20e3", ["1\ufe0f\u20e3"]),
        ("بَـ", ["بَ", "ـ"]),
        ("\u1112\u1161\u11ab", ["\u1112\u1161\u11ab"]),
    ],
)
def test_clusters(text: str, pieces: list[str]) -> None:
    assert [text[start:stop] for start, stop in clusters(text)] == pieces


@given(st.text())
def test_clusters_cover_any_text(text: str) -> None:
    assert "".join(text[start:stop] for start, stop in clusters(text)) == text


@pytest.mark.skipif(not GRAPHEME_TEST.exists(), reason="Debian's package unicode-data is not installed")
def test_clusters_agree_with_unicode_but_for_rare_signs() -> None:
    """Prepended number signs and joiners between what is no emoji differ: no shipped font uses them."""
    differing = 0
    cases = 0
    for line in GRAPHEME_TEST.read_text(encoding="utf-8").splitlines():
        parts = line.partition("#")[0].split()
        text, breaks = "", []
        for part in parts:
            if part == "÷":
                breaks.append(len(text))
            elif part != "×":
                text += chr(int(part, 16))
        if not text or any(unicodedata.category(char) == "Cc" for char in text):
            continue
        cases += 1
        got = [start for start, _ in clusters(text)] + [len(text)]
        if got != breaks and "\u0600" not in text:
            differing += 1
    assert cases > 300
    assert differing <= 5


def test_scripts() -> None:
    assert [script_of(char) for char in "aé1.علמя客ひⵜक한"] == [
        *(
            "Latn",
            "Latn",
            "Zyyy",
            "Zyyy",
            "Arab",
            "Arab",
            "Hebr",
            "Cyrl",
            "Hani",
            "Hira",
            "Tfng",
            "Deva",
            "Hang",
        )
    ]


def test_settable_replaces_what_cannot_be_drawn() -> None:
    assert settable("a\tb\r\nc\u2028d\x00e\ud800f") == "a b\u2060\nc\nd\u2060e\ufffdf"
    assert settable("a\rb") == "a\nb"


@given(st.text(st.characters(codec=None)))
def test_settable_keeps_the_length_and_can_be_encoded(text: str) -> None:
    result = settable(text)
    assert len(result) == len(text)
    assert result.encode("utf-16")
