"""The client's logo and colour: on every page, readable whatever was chosen, and gone when they are lost."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Asset
from journey_designer.layout.contrast import SHAPE, TEXT, contrast, darkened
from journey_designer.reports.pages.brand import brand_of
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.selection import PAGES
from journey_designer.reports.persona_sheets import write_persona_sheets
from journey_designer.reports.poster import PosterOptions, write_poster
from journey_designer.typography.typesetter import Typesetter
from tests.reports.pages.projects import sample

Report = Callable[..., bytes]
COLOUR = "#0a7d8c"
LOGO_COLOUR = (200, 30, 120)


def logo() -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (300, 100), LOGO_COLOUR).save(target, "PNG")
    return target.getvalue()


def branded(language: str = "en", colour: str = COLOUR) -> tuple[Document, dict[str, bytes]]:
    document = sample(language)
    asset = Asset(id="a" * 64, mime="image/png", size=len(logo()), width=300, height=100)
    edits.set_logo(document, asset)
    edits.change_project(document, brand_colour=colour)
    return document, {asset.id: logo()}


def pictured(data: bytes) -> list[Image.Image]:
    return [page.render(scale=1).to_pil().convert("RGB") for page in pypdfium2.PdfDocument(data)]


def box_of(image: Image.Image, colour: tuple[int, int, int]) -> tuple[int, int, int, int] | None:
    """Where a colour lies on a page."""
    away = ImageChops.difference(image, Image.new("RGB", image.size, colour))
    worst = ImageChops.lighter(ImageChops.lighter(*away.split()[:2]), away.split()[2])
    mask = worst.point([255 * (value < 12) for value in range(256)])
    return mask.getbbox()


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_has_logo_and_colour(report: Report, language: str) -> None:
    document, assets = branded(language)
    pages = ",".join(page for page in PAGES if page not in ("notes", "blank"))
    for number, image in enumerate(pictured(report(document, assets.get, pages=pages))):
        logo_box, band = box_of(image, LOGO_COLOUR), box_of(image, rgb(COLOUR))
        assert logo_box is not None, f"no logo on page {number + 1}"
        assert band is not None
        assert band[1] == 0, f"no band on page {number + 1}"
        assert (logo_box[2] - logo_box[0]) / (logo_box[3] - logo_box[1]) == pytest.approx(3, rel=0.15)
        is_left = logo_box[0] < image.width / 2
        assert is_left == ((language == "en") == (number == 0)), "the cover begins with it, pages end with it"


def test_posters_and_persona_sheets_have_them_too(tmp_path: Path, typesetter: Typesetter) -> None:
    document, assets = branded()
    out = tmp_path / "poster.pdf"
    write_poster(document, assets.get, out, PosterOptions(size="A2"), typesetter=typesetter)
    assert box_of(pictured(out.read_bytes())[0], LOGO_COLOUR)
    write_persona_sheets(document, assets.get, out, paper="A4", typesetter=typesetter)
    assert box_of(pictured(out.read_bytes())[0], LOGO_COLOUR)


def test_a_logo_that_is_lost_or_broken_leaves_the_report_as_without(report: Report) -> None:
    document, _ = branded()
    edits.change_project(document, brand_colour="")
    lost, broken = report(document), report(document, {"a" * 64: b"no image"}.get)
    assert lost == broken
    edits.set_logo(document, None)
    assert report(document) == lost


def test_the_head_of_the_user_ends_before_the_logo(report: Report) -> None:
    from journey_designer.reports.report import ReportOptions

    document, assets = branded()
    data = report(document, assets.get, pages="plan", options=ReportOptions(header="W" * 120))
    page = pypdfium2.PdfDocument(data)[0]
    text = page.get_textpage()
    found = text.search("WWWW").get_next()
    assert found is not None
    right = max(
        text.get_charbox(index)[2]
        for index in range(text.count_chars())
        if text.get_text_range(index, 1) == "W"
    )
    box = box_of(page.render(scale=1).to_pil().convert("RGB"), LOGO_COLOUR)
    assert box is not None
    assert right < box[0]


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_text_in_any_colour_is_read(parts: tuple[int, int, int]) -> None:
    colour = "#{:02x}{:02x}{:02x}".format(*parts)
    document = sample("en")
    edits.change_project(document, brand_colour=colour)
    brand = brand_of(Edition(document, "en"))
    assert contrast(brand.ink, "#FFFFFF") >= TEXT
    assert contrast(brand.accent, "#FFFFFF") >= SHAPE
    assert brand.band == colour
    if contrast(colour, "#FFFFFF") >= TEXT:
        assert brand.ink.lower() == colour


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert contrast("#0000FF", "#FFFFFF") == pytest.approx(8.592, abs=0.001)
    for one, other in itertools.pairwise(("#FFFFFF", "#FFFF00", "#00FF00", "#0A7D8C", "#000000")):
        assert contrast(one, other) == contrast(other, one) >= 1
    assert darkened("#FFFF00", TEXT) != "#000000", "yellow stays a yellow"
