"""Reports against a bare canvas of reportlab that draws as many strings and boxes, and what a long one needs.

What is drawn is counted in the finished PDF: a string for each text block (BT … ET), as long as they are on average,
a box for each path that is painted. The bare canvas draws them with one embedded font of the same family.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from journey_designer.core.document import Document
from journey_designer.interchange.samples import sample
from journey_designer.reports.report import report_bytes, write_report
from journey_designer.resources import resource
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter
from tests.benchmarks.maps import big_document
from tests.benchmarks.table import BenchRow, median

_FONT = "IBMPlexSans_400Regular.ttf"
_TEXT = re.compile(rb"(?<=\s)BT(?=\s)")
_PAINTED = re.compile(rb"(?<=\s)(?:f\*?|S|s|B\*?|b\*?)(?=\s)")
_LONG = 200
_CARDS_PER_PAGE = 16


def report_rows(folder: Path) -> list[BenchRow]:
    """The report of the sample, the map of 1,000 cards, and 200 pages: memory, and time against half as many."""
    found = sample("en")
    document = Document(found.records)
    typesetter = Typesetter(FontSet.shipped())
    rows = [
        _against_bare(
            "report of the sample, written / bare reportlab canvas, as many strings and boxes",
            lambda: report_bytes(document, found.assets.get, typesetter=typesetter),
            3.0,
        )
    ]
    cards = big_document(1000)
    rows.append(
        _against_bare(
            "PDF of a map of 1,000 cards, written / bare reportlab canvas, as many strings and boxes",
            lambda: report_bytes(cards, lambda _: None, pages="map", typesetter=typesetter),
            4.0,
        )
    )
    return [*rows, *_long_rows(folder)]


def _against_bare(name: str, make: Callable[[], bytes], target: float) -> BenchRow:
    data = make()
    strings, letters, boxes, pages = _drawn(data)
    own = median(make, count=5, warm=1)
    bare = median(lambda: _bare(strings, letters, boxes, pages), count=5, warm=1)
    return BenchRow(f"{name} ({strings:,} / {boxes:,})", own / bare, target)


def _drawn(data: bytes) -> tuple[int, int, int, int]:
    """(strings, letters of one, boxes, pages) of a PDF."""
    strings = boxes = 0
    reader = pypdf.PdfReader(io.BytesIO(data))
    for page in reader.pages:
        contents: Any = page.get_contents()
        stream = contents.get_data() if contents is not None else b""
        strings += len(_TEXT.findall(stream))
        boxes += len(_PAINTED.findall(stream))
    document = pypdfium2.PdfDocument(data)
    letters = sum(page.get_textpage().count_chars() for page in document)
    return strings, max(1, letters // max(1, strings)), boxes, len(document)


def _bare(strings: int, letters: int, boxes: int, pages: int) -> None:
    target = io.BytesIO()
    if _FONT not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(_FONT, str(resource(f"fonts/{_FONT}"))))
    canvas = Canvas(target, pageCompression=1)
    for page in range(pages):
        canvas.setFont(_FONT, 10)
        for number in range(page, boxes, pages):
            canvas.setFillColorRGB(0.9, 0.9, number % 2)
            canvas.roundRect(40 + number % 50 * 10, 40 + number % 70 * 10, 80, 40, 6, stroke=1, fill=1)
        for number in range(page, strings, pages):
            canvas.setFillColorRGB(0, 0, 0)
            canvas.drawString(
                40 + number % 5 * 90, 40 + number % 70 * 10, f"{number} A card with some words"[:letters]
            )
        canvas.showPage()
    canvas.save()


def _long_rows(folder: Path) -> list[BenchRow]:
    """Two processes of their own: their memory, and their time for a page."""
    half, whole = (min(_measured(folder, count) for _ in range(3)) for count in (_LONG // 2, _LONG))
    per_page = (whole[0] / whole[2]) / (half[0] / half[2])
    return [
        BenchRow(f"report of {whole[2]:.0f} pages, MB of memory", whole[1], 150.0),
        BenchRow(f"time for a page of {whole[2]:.0f} / of {half[2]:.0f}", per_page, 1.25),
    ]


def _measured(folder: Path, pages: int) -> tuple[float, float, float]:
    """(seconds, MB, pages) of writing a report of about so many pages in a fresh process."""
    command = [sys.executable, "-m", "tests.benchmarks.reports", str(folder / "long.pdf"), str(pages)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, memory, count = done.stdout.split()
    return float(seconds), float(memory), float(count)


def _write_long(out: Path, pages: int) -> None:
    document = big_document(pages * _CARDS_PER_PAGE)
    typesetter = Typesetter(FontSet.shipped())
    start = time.process_time()
    write_report(document, lambda _: None, out, pages="cards", typesetter=typesetter)
    seconds = time.process_time() - start
    memory = _peak()
    print(seconds, memory, len(pypdfium2.PdfDocument(out)))


def _peak() -> float:
    """The most memory this process had, in MB. Linux tells it without what was copied from the parent."""
    status = Path("/proc/self/status")
    if status.exists():
        found = re.search(r"VmHWM:\s*(\d+) kB", status.read_text(encoding="ascii", errors="replace"))
        if found is not None:
            return int(found[1]) / 1024
    from resource import RUSAGE_SELF, getrusage  # not on Windows

    return getrusage(RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    _write_long(Path(sys.argv[1]), int(sys.argv[2]))
