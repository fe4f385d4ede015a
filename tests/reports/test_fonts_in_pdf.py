"""Fonts: all embedded, as subsets, without Helvetica."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdf
import pytest

from journey_designer.reports.pdf.document import PdfDocument
from journey_designer.reports.pdf.embedded_face import BLANK, EmbeddedFace, to_unicode
from journey_designer.reports.pdf.glyph_pen import GlyphPen
from journey_designer.typography.fonts import FontSet

EVERYTHING = "Latin رحلة شُكْراً ڢاس שלום यात्रा 客户 👩\u200d👩\u200d👧 ⵜⴰⵎⴰⵣⵉⵖⵜ ☐ ᾳ"


def test_every_font_is_embedded_and_subset(
    make_pdf: Callable[..., bytes], paragraph: Callable[..., object], by_poppler: Callable[..., str]
) -> None:
    lines = by_poppler(make_pdf([paragraph(EVERYTHING)]), "pdffonts").splitlines()[2:]
    assert len(lines) >= 8
    for line in lines:
        assert "CID TrueType" in line
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line


def test_no_other_font_is_named(make_pdf: Callable[..., bytes], paragraph: Callable[..., object]) -> None:
    data = make_pdf([paragraph(EVERYTHING)])
    names = set()
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        fonts = page["/Resources"]["/Font"]
        for name in fonts:
            names.add(fonts[name]["/BaseFont"])
            (descendant,) = fonts[name]["/DescendantFonts"]
            file = descendant.get_object()["/FontDescriptor"]["/FontFile2"]
            assert len(file.get_data()) > 100
    assert names
    assert all("+" in name for name in names)
    assert b"Helvetica" not in data


def test_a_page_with_eight_fonts_is_small(
    make_pdf: Callable[..., bytes], paragraph: Callable[..., object]
) -> None:
    assert len(make_pdf([paragraph(EVERYTHING)])) < 40_000


def test_each_pair_of_glyph_and_text_has_its_code() -> None:
    face = FontSet.shipped().families[0].face(400)
    embedded = EmbeddedFace(face, "G1")
    codes = [
        embedded.code(*entry) for entry in ((5, "a", 0.5), (5, "b", 0.5), (5, "a", 0.5), (BLANK, "c", 0.02))
    ]
    assert codes == [1, 2, 1, 3]


def test_the_unicode_map_names_codes_beyond_the_basic_plane() -> None:
    table = to_unicode([(0, "", 0.0), (7, "ل", 0.5), (8, "👩", 1.0), (9, "", 0.0)]).decode("ascii")
    assert "2 beginbfchar\n<0001> <0644>\n<0002> <D83DDC69>\nendbfchar" in table


def test_a_full_subset_is_followed_by_another(
    typesetter: object,
    make_pdf: Callable[..., bytes],
    monkeypatch: pytest.MonkeyPatch,
    by_pdfium: Callable[..., str],
) -> None:
    monkeypatch.setattr("journey_designer.reports.pdf.embedded_face.MOST_CODES", 4)

    def draw(document: PdfDocument) -> None:
        with document.page(400, 100):
            paragraph = document.typesetter.set_text("abcdefghij", size=12, pitch=16, width=300)
            GlyphPen(document.canvas).draw(paragraph, 10, 60, "#000000")

    data = make_pdf(draw)
    assert "abcdefghij" in by_pdfium(data)
    fonts = pypdf.PdfReader(io.BytesIO(data)).pages[0]["/Resources"]["/Font"]
    assert len(fonts) > 1
