"""What the tests of pages share: a way to write a report, and ways to look into it."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdfium2 import raw

from journey_designer.core.document import Document
from journey_designer.reports.report import write_report
from journey_designer.typography.typesetter import Typesetter

Assets = Callable[[str], bytes | None]


def _no_assets(_asset: str) -> bytes | None:
    return None


@pytest.fixture(scope="session")
def _printed() -> dict[object, bytes]:
    """The reports that were written in this session, by what they were written from."""
    return {}


@pytest.fixture
def report(tmp_path: Path, typesetter: Typesetter, _printed: dict[object, bytes]) -> Callable[..., bytes]:
    """The bytes of the report of a document. One that was written before is not written again, unless ``is_new``: the same
    project gives the same bytes, as other tests see to.
    """

    def make(
        document: Document, assets: Assets = _no_assets, *, is_new: bool = False, **options: Any
    ) -> bytes:
        key = (tuple(document.records()), tuple(sorted(options.items())))
        if is_new or assets is not _no_assets or key not in _printed:
            out = tmp_path / "report.pdf"
            write_report(document, assets, out, typesetter=typesetter, **options)
            _printed[key] = out.read_bytes()
            if assets is not _no_assets:
                return _printed.pop(key)
        return _printed[key]

    return make


@pytest.fixture
def page_sizes() -> Callable[[bytes], list[tuple[int, int]]]:
    """Width and height of each page in px."""

    def sizes(data: bytes) -> list[tuple[int, int]]:
        document = pypdfium2.PdfDocument(data)
        return [(round(page.get_width() / 0.75), round(page.get_height() / 0.75)) for page in document]

    return sizes


@pytest.fixture
def font_sizes() -> Callable[[bytes, int], set[float]]:
    """The sizes in points of all visible characters of a page."""

    def sizes(data: bytes, page: int) -> set[float]:
        textpage = pypdfium2.PdfDocument(data)[page].get_textpage()
        found = set()
        for index in range(textpage.count_chars()):
            matrix = raw.FS_MATRIX()
            if chr(raw.FPDFText_GetUnicode(textpage, index)).isspace():
                continue
            if raw.FPDFText_GetMatrix(textpage, index, ctypes.byref(matrix)):
                scale = (matrix.b**2 + matrix.d**2) ** 0.5
                found.add(round(raw.FPDFText_GetFontSize(textpage, index) * scale, 2))
        return found

    return sizes


@pytest.fixture
def place_of() -> Callable[..., float]:
    """How far from the left edge of a page the middle of a text lies, as a share of the page's width."""

    def place(data: bytes, page: int, text: str) -> float:
        sheet = pypdfium2.PdfDocument(data)[page]
        textpage = sheet.get_textpage()
        found = textpage.search(text).get_next()
        assert found is not None, f"{text!r} is not on page {page + 1}"
        boxes = [textpage.get_charbox(index) for index in range(found[0], found[0] + found[1])]
        middle = (min(box[0] for box in boxes) + max(box[2] for box in boxes)) / 2
        return float(middle / sheet.get_width())

    return place


@pytest.fixture
def in_casablanca(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One hour before universal time, as POSIX writes it, wherever the tests run."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system does not let its zone be set")
    monkeypatch.setenv("TZ", "WEST-1")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
