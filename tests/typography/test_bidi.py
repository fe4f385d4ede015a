"""UAX #9: a sample of the Unicode Consortium's tests in the quick suite, all of them in the slow one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.typography.bidi import base_level, levels, visual_order
from journey_designer.typography.bidi_brackets import OPENING
from journey_designer.typography.bidi_classes import bidi_class

SAMPLES = Path(__file__).parent / "data"
UNICODE_DATA = Path("/usr/share/unicode")
"""Where Debian's package ``unicode-data`` puts the Unicode Character Database."""

REPRESENTATIVE = {
    "L": "a",
    "R": "\u05d0",
    "AL": "\u0627",
    "EN": "1",
    "ES": "+",
    "ET": "$",
    "AN": "\u0661",
    "CS": ",",
    "NSM": "\u0300",
    "BN": "\u00ad",
    "B": "\u2029",
    "S": "\t",
    "WS": " ",
    "ON": "!",
    "LRE": "\u202a",
    "RLE": "\u202b",
    "PDF": "\u202c",
    "LRO": "\u202d",
    "RLO": "\u202e",
    "LRI": "\u2066",
    "RLI": "\u2067",
    "FSI": "\u2068",
    "PDI": "\u2069",
}

needs_unicode_data = pytest.mark.skipif(
    not (UNICODE_DATA / "BidiTest.txt").exists(), reason="Debian's package unicode-data is not installed"
)


def data_lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            text = line.partition("#")[0].strip()
            if text:
                yield text


def wrong_characters(path: Path) -> tuple[int, list[str]]:
    """(cases, failures) of a file in the format of BidiCharacterTest.txt."""
    count, wrong = 0, []
    for line in data_lines(path):
        codes, direction, paragraph, expected, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        base = {"0": 0, "1": 1, "2": None}[direction]
        got = levels(text, base)
        count += 1
        is_right = (base_level(text) if base is None else base) == int(paragraph)
        if not is_right or not agrees(got, expected.split(), [int(place) for place in order.split()]):
            wrong.append(line)
    return count, wrong


def wrong_classes(path: Path) -> tuple[int, list[str]]:
    """(cases, failures) of a file in the format of BidiTest.txt."""
    count, wrong = 0, []
    expected: list[str] = []
    order: list[int] = []
    for line in data_lines(path):
        if line.startswith("@Levels:"):
            expected = line[8:].split()
        elif line.startswith("@Reorder:"):
            order = [int(place) for place in line[9:].split()]
        else:
            classes, bits = line.split(";")
            text = "".join(REPRESENTATIVE[name] for name in classes.split())
            for bit, base in ((1, None), (2, 0), (4, 1)):
                if int(bits, 16) & bit:
                    count += 1
                    if not agrees(levels(text, base), expected, order):
                        wrong.append(f"{line} base {base}")
    return count, wrong


def agrees(got: list[int], expected: list[str], order: list[int]) -> bool:
    """Whether levels and visual order are as expected; ``x`` marks characters that rule X9 removes."""
    kept = [place for place in visual_order(got) if expected[place] != "x"]
    same = all(want in ("x", str(level)) for want, level in zip(expected, got, strict=True))
    return same and kept == order


def test_sample_of_character_tests() -> None:
    count, wrong = wrong_characters(SAMPLES / "bidi-characters.txt")
    assert count == 391
    assert wrong == []


def test_sample_of_class_tests() -> None:
    count, wrong = wrong_classes(SAMPLES / "bidi-classes.txt")
    assert count > 300
    assert wrong == []


@pytest.mark.slow
@needs_unicode_data
def test_all_character_tests() -> None:
    count, wrong = wrong_characters(UNICODE_DATA / "BidiCharacterTest.txt")
    assert count > 90_000
    assert wrong == []


@pytest.mark.slow
@needs_unicode_data
def test_all_class_tests() -> None:
    count, wrong = wrong_classes(UNICODE_DATA / "BidiTest.txt")
    assert count > 750_000
    assert wrong == []


@needs_unicode_data
def test_brackets_are_those_of_unicode() -> None:
    pairs = {}
    for line in data_lines(UNICODE_DATA / "BidiBrackets.txt"):
        code, other, kind = (field.strip() for field in line.split(";"))
        if kind == "o":
            pairs[chr(int(code, 16))] = chr(int(other, 16))
    assert pairs == OPENING


def test_unassigned_characters_get_the_class_of_their_block() -> None:
    assert bidi_class("\u05ff") == "R"
    assert bidi_class("\U0001ecbf") == "AL"
    assert bidi_class("\u20cf") == "ET"
    assert bidi_class("\ufdd0") == "BN"
    assert bidi_class("\u0378") == "L"


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("abc", 0),
        ("رحلة", 1),
        ("123 رحلة", 1),
        ("(v2) رحلة", 0),
        ("\u2067رحلة\u2069 abc", 0),
        ("12:30", 0),
        ("", 0),
    ],
)
def test_base_level(text: str, base: int) -> None:
    assert base_level(text) == base


def test_base_level_without_letters_is_the_default() -> None:
    assert base_level("12:30", 1) == 1


def visual(text: str, base: int | None = None) -> str:
    return "".join(text[place] for place in visual_order(levels(text, base)))


def test_numbers_and_latin_inside_arabic() -> None:
    assert visual("رحلة Customer 12") == "Customer 12 ةلحر"
    assert visual("أبج 12:30", 1) == "12:30 جبأ"


def test_brackets_stay_around_what_they_hold() -> None:
    assert visual("أ (abc) ب") == "ب )abc( أ"


mixed = st.text(
    alphabet=st.sampled_from("aB1٣+$,. \t\u0300()[]אبج\u200f\u202b\u202c\u202e\u2066\u2067\u2068\u2069")
)


@given(mixed, st.sampled_from([None, 0, 1]))
def test_levels_cover_any_text(text: str, base: int | None) -> None:
    result = levels(text, base)
    assert len(result) == len(text)
    assert all(0 <= level <= 126 for level in result)
    assert sorted(visual_order(result)) == list(range(len(text)))


@given(st.text(alphabet=st.sampled_from("ab1+$,. ()\u0300é")))
def test_left_to_right_only_texts_are_level_0(text: str) -> None:
    assert levels(text, 0) == [0] * len(text)


@given(st.text(alphabet=st.sampled_from("ابج ،؟().\u064e\u0640אב!-/"), min_size=1))
def test_right_to_left_only_texts_are_level_1(text: str) -> None:
    assert levels(text, 1) == [1] * len(text)


@given(st.text(alphabet=st.sampled_from("ابج ،؟().\u064e\u0640אב!-/")))
def test_the_quick_way_agrees_with_the_rules(text: str) -> None:
    with_number = text + "\u200e1"
    assert levels(with_number, 1)[: len(text.rstrip(" "))] == [1] * len(text.rstrip(" "))
