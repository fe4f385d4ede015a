"""What is printed can be searched and copied."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

SAMPLES = sorted((Path(__file__).parent / "data").glob("*.txt"))
OWN_TEXTS = os.environ.get("JOURNEY_DESIGNER_TEXTS", "")
ARTICLES = sorted(Path(OWN_TEXTS).glob("*.txt")) if OWN_TEXTS else []
"""Longer texts of a developer's own, in the folder that the environment variable names."""

MOST_MISSING = 0.03

Make = Callable[..., bytes]
Read = Callable[..., str]
Words = Callable[[str], set[str]]


def share_missing(text: str, found: str, words_in: Words) -> float:
    wanted = words_in(text)
    return len(wanted - words_in(found)) / len(wanted)


@pytest.mark.parametrize("align", ["start", "justify"])
@pytest.mark.parametrize("path", SAMPLES + ARTICLES, ids=lambda path: path.stem)
def test_words_are_found(
    path: Path,
    align: str,
    make_pdf: Make,
    paragraph: Callable[..., object],
    by_pdfium: Read,
    by_poppler: Read,
    words_in: Words,
) -> None:
    text = path.read_text(encoding="utf-8")
    data = make_pdf([paragraph(line, align=align) for line in text.splitlines() if line.strip()])
    assert share_missing(text, by_pdfium(data), words_in) <= MOST_MISSING
    assert share_missing(text, by_poppler(data), words_in) <= MOST_MISSING


@pytest.mark.parametrize(
    "text",
    [
        "رحلة العميل",
        "لا إله إلا الله والأمل الآن",
        "أكثر بالتأكيد",
        "أُحِبُّ الرِّحْلَةَ كَثِيراً",
        "اعتماداً على أيضًا",
        "می\u200cخواهم کتاب",
        "ݣاع ڨفصة گاع",
        "ونصيفطو SMS فيه الوقت",
        "قبل 12 زبوناً من",
        "The driver said صافي and left",
        "ـــعميـــل",
        "שלום עולם",
        "Le cœur a ses raisons, à Fès",
        "office fjord Việt",
        "यात्रा ग्राहक",
        "客户旅程 ひらがな",
        "ⵜⴰⵎⴰⵣⵉⵖⵜ",
        "👩\u200d👩\u200d👧 🇲🇦 👍🏽",
    ],
)
def test_phrases_are_found_whole(
    text: str, make_pdf: Make, paragraph: Callable[..., object], by_pdfium: Read, by_poppler: Read
) -> None:
    data = make_pdf([paragraph(text)])
    assert text in by_pdfium(data)
    assert text in by_poppler(data)


def test_brackets_in_arabic_stay_around_what_they_hold(
    make_pdf: Make, paragraph: Callable[..., object], by_pdfium: Read
) -> None:
    text = "رحلة (العميل) و[الشركة] «نعم»"
    assert text in by_pdfium(make_pdf([paragraph(text)]))


def test_no_private_and_no_presentation_characters(
    make_pdf: Make, paragraph: Callable[..., object], by_pdfium: Read, by_poppler: Read
) -> None:
    story = [paragraph(path.read_text(encoding="utf-8"), align="justify") for path in SAMPLES]
    data = make_pdf(story)
    for text in (by_pdfium(data), by_poppler(data)):
        wrong = [char for char in text if "\ue000" <= char <= "\uf8ff" or "\ufb50" <= char <= "\ufefe"]
        assert wrong == []


def test_letters_nobody_can_draw_are_still_found(
    make_pdf: Make, paragraph: Callable[..., object], by_pdfium: Read
) -> None:
    assert "한국어" in by_pdfium(make_pdf([paragraph("한국어")]))


def test_mark_up_is_printed_as_it_stands(
    make_pdf: Make, paragraph: Callable[..., object], by_pdfium: Read
) -> None:
    text = "<b>A</b> <img src=/etc/passwd> &amp; <font color=red> <b"
    data = make_pdf([paragraph(text)])
    assert text in by_pdfium(data)
    assert b"/Image" not in data.replace(b"/ImageC", b"").replace(b"/ImageB", b"").replace(b"/ImageI", b"")


@pytest.mark.parametrize(
    "text", ["\x00\x07\ud800", "a\ufffeb", "\u202e\u2066\u200f", "x" * 3000, "\u064b" * 50, " \n \n"]
)
def test_odd_texts_print(
    text: str, make_pdf: Make, paragraph: Callable[..., object], by_pdfium: Read
) -> None:
    data = make_pdf([paragraph(text), paragraph("after it")])
    assert "after it" in by_pdfium(data)
