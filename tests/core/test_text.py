"""Facts about a text: safe form, direction, the form for searching; numbers as they are shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.core.numbers import from_digits, in_digits, rounded, separator, signed
from journey_designer.core.text import clean, first_strong, folded, has_arabic

ANY = st.text(st.characters(), max_size=40)  # lone surrogates too


@given(ANY, st.booleans())
def test_a_clean_text_is_safe_and_stays_as_it_is(text: str, is_multiline: bool) -> None:
    safe = clean(text, is_multiline=is_multiline)
    assert clean(safe, is_multiline=is_multiline) == safe
    assert not set(safe) & set("\x00\x07\x1b\x7f\ufeff\r\u202a\u202e\u2066\u2069\u2028")
    assert is_multiline or not set(safe) & set("\n\t")
    safe.encode()


@given(st.text(st.characters(categories=("L", "M", "N", "P", "S")), max_size=40))
def test_letters_marks_and_signs_are_never_changed(text: str) -> None:
    assert clean(text, is_multiline=False) == text


def test_joiners_and_directional_marks_stay() -> None:
    text = "👩\u200d👩\u200d👧 \u200f123\u200e \u061cب نمی\u200cخواهم"
    assert clean(text, is_multiline=False) == text


@pytest.mark.parametrize(
    ("text", "line", "prose"),
    [
        ("a\r\nb\rc\u2029d", "a b c d", "a\nb\nc\nd"),
        ("a\tb", "a b", "a\tb"),
        ("x\u202egnp.exe", "xgnp.exe", "xgnp.exe"),
        ("a\x00b\x1b[31m", "ab[31m", "ab[31m"),
        ("\ud800a", "a", "a"),
    ],
)
def test_clean(text: str, line: str, prose: str) -> None:
    assert clean(text, is_multiline=False) == line
    assert clean(text, is_multiline=True) == prose


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("abc العميل", "ltr"),
        ("العميل abc", "rtl"),
        ("123 العميل", "rtl"),
        ("(«٣») é", "ltr"),
        ("עברית", "rtl"),
        ("", "ltr"),
        ("123", "ltr"),
    ],
)
def test_the_first_strong_letter_says_the_direction(text: str, direction: str) -> None:
    assert first_strong(text) == direction


def test_a_text_without_letters_takes_the_default() -> None:
    assert first_strong("1 + 1", "rtl") == "rtl"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الأفعال", "الافعال"),
        ("رِحْلَة", "رحله"),
        ("مـــرحبا", "مرحبا"),
        ("Été", "ETE"),
        ("Straße", "strasse"),
        ("\u200fعلى", "علي"),
        ("ﷲ", "الله"),
    ],
)
def test_search_passes_over_variants(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@given(ANY)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert not any(unicodedata.combining(char) for char in folded(text))


def test_has_arabic() -> None:
    assert has_arabic("Checkout ٣")
    assert has_arabic("\ufefb")
    assert not has_arabic("Checkout 3 עברית")


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [(0.25, 1, 0.3), (-0.25, 1, -0.3), (0.05, 1, 0.1), (2.5, 0, 3), (-2.5, 0, -3), (0, 1, 0)],
)
def test_halves_go_away_from_zero(value: float, places: int, shown: float) -> None:
    assert rounded(value, places) == shown


@given(st.floats(-100, 100), st.integers(0, 3))
def test_rounding_is_never_further_than_half_a_place(value: float, places: int) -> None:
    assert abs(rounded(value, places) - value) <= 0.5 / 10**places + 1e-6
    assert rounded(-value, places) == -rounded(value, places)


@pytest.mark.parametrize(
    ("value", "language", "digits", "shown"),
    [
        (1.23, "en", "latin", "+1.2"),
        (-0.4, "fr", "latin", "\u22120,4"),
        (0.04, "en", "latin", "0"),
        (-1.8, "ar", "arabic", "\u2212١٫٨"),
        (2, "ar", "latin", "+2.0"),
    ],
)
def test_signed_numbers(value: float, language: str, digits: str, shown: str) -> None:
    assert signed(value, language, digits) == shown


@given(st.integers(-9999, 9999))
def test_digits_come_back(number: int) -> None:
    assert int(from_digits(in_digits(str(number), "arabic"))) == number


def test_numbers_as_they_are_typed() -> None:
    assert from_digits("۴٫۵") == "4.5"
    assert from_digits("\u2212٢") == "-2"
    assert separator("fr", "latin") == ","
