"""Every page in three languages, from the left and from the right: its text and its picture, kept as files.

To accept a change, run with JOURNEY_DESIGNER_GOLDEN=write, read the difference of the texts and look at the pictures.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Touchpoint
from journey_designer.reports.pages.selection import PAGES
from journey_designer.reports.words import LANGUAGES
from tests.reports.pages.projects import CONTENTS, with_agenda

GOLDEN = Path(__file__).parents[2] / "golden" / "reports"
WIDE = 150
"""Pixels across of a kept page; a row of a file has six."""
ROW = 6
MOST = 2.0
"""The mean difference of a page, 0 … 255, that another version of the renderer may make."""

Report = Callable[..., bytes]
pytestmark = pytest.mark.usefixtures("in_casablanca")


def whole(language: str) -> Document:
    """A project with something for every page; a colour of the client's."""
    document = with_agenda(language)
    edits.change_project(document, brand_colour="#0a7d8c")
    criteria = [edits.add_criterion(document, name) for name in CONTENTS[language].interests[:2]]
    for number, (touchpoint, title) in enumerate(
        zip(document.all(Touchpoint), CONTENTS[language].difficulties, strict=False)
    ):
        idea = edits.add_idea(document, title, touchpoint_id=touchpoint.id)
        edits.change_idea(document, idea.id, status="to_do", owner=CONTENTS[language].facilitator)
        for place, criterion in enumerate(criteria):
            edits.set_score(document, idea.id, criterion.id, 3 + 2 * number + 3 * place)
    return document


def is_written() -> bool:
    return os.environ.get("JOURNEY_DESIGNER_GOLDEN") == "write"


@pytest.fixture(params=LANGUAGES)
def printed(request: pytest.FixtureRequest, report: Report) -> tuple[str, bytes]:
    """A language and the report with every page there is."""
    language = str(request.param)
    return language, report(whole(language), pages=",".join(PAGES))


def test_texts_of_every_page(printed: tuple[str, bytes]) -> None:
    language, data = printed
    parts = []
    for number, page in enumerate(pypdfium2.PdfDocument(data), 1):
        size = f"{page.get_width() / 0.75:.0f} × {page.get_height() / 0.75:.0f}"
        text = page.get_textpage().get_text_range().replace("\r\n", "\n").rstrip()
        parts.append(f"--- page {number}, {size}\n{text}\n")
    found, path = "\n".join(parts), GOLDEN / f"every-page.{language}.txt"
    if is_written():
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")


def test_pictures_of_every_page(printed: tuple[str, bytes]) -> None:
    language, data = printed
    found = pictures(data)
    path = GOLDEN / f"every-page.{language}.png"
    if is_written():
        joined(found).save(path, optimize=True)
    with Image.open(path) as kept:
        known = kept.convert("L")
    assert joined(found).size == known.size
    for number, (page, box) in enumerate(zip(found, boxes(found), strict=True), 1):
        away = ImageStat.Stat(ImageChops.difference(page, known.crop(box))).mean[0]
        assert away <= MOST, f"page {number} looks different: {away:.2f}"


def test_a_page_that_is_moved_looks_different(report: Report) -> None:
    page = pictures(report(whole("en"), pages="plan"))[0]
    moved = ImageChops.offset(page, 2, 2)
    assert ImageStat.Stat(ImageChops.difference(page, moved)).mean[0] > MOST


def pictures(data: bytes) -> list[Image.Image]:
    """Every page, rendered large and made small, so that edges count little."""
    found = []
    for page in pypdfium2.PdfDocument(data):
        image = page.render(scale=3 * WIDE / page.get_width()).to_pil().convert("L")
        found.append(image.resize((WIDE, round(WIDE * image.height / image.width)), Image.Resampling.BOX))
    return found


def boxes(pages: list[Image.Image]) -> list[tuple[int, int, int, int]]:
    """Where the pages lie in one picture, in rows."""
    found, top = [], 0
    for start in range(0, len(pages), ROW):
        row = pages[start : start + ROW]
        found += [
            (place * WIDE, top, (place + 1) * WIDE, top + page.height) for place, page in enumerate(row)
        ]
        top += max(page.height for page in row)
    return found


def joined(pages: list[Image.Image]) -> Image.Image:
    """All pages in one picture."""
    places = boxes(pages)
    whole_picture = Image.new("L", (WIDE * ROW, max(box[3] for box in places)), 128)
    for page, box in zip(pages, places, strict=True):
        whole_picture.paste(page, box[:2])
    return whole_picture
