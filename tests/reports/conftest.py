"""What the tests of the PDF layer share: a typesetter, a way to make a PDF, ways to read one back."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from reportlab.platypus import Flowable

from journey_designer.layout.display import Rect, TextRole
from journey_designer.reports.pdf.document import A4, DocumentInfo, PdfDocument
from journey_designer.reports.pdf.pictures import PictureSource
from journey_designer.reports.pdf.shaped_paragraph import ShapedParagraph
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter

BODY = TextRole("body", 13, 18, 13, 20)
INFO = DocumentInfo("Test", datetime(2026, 3, 18, 12, tzinfo=UTC))
FRAME = Rect(56, 56, 682, 1000)

Story = Sequence[Flowable]


@pytest.fixture(scope="session")
def typesetter() -> Typesetter:
    return Typesetter(FontSet.shipped())


@pytest.fixture
def body() -> TextRole:
    return BODY


@pytest.fixture
def info() -> DocumentInfo:
    return INFO


@pytest.fixture
def make_pdf(typesetter: Typesetter) -> Callable[..., bytes]:
    """A PDF from a story of flowables, on A4 pages, or from a function that draws on a document."""

    def make(
        story: Story | Callable[[PdfDocument], None],
        *,
        info: DocumentInfo = INFO,
        pictures: PictureSource | None = None,
        frame: Rect = FRAME,
    ) -> bytes:
        target = io.BytesIO()
        with PdfDocument(target, typesetter, info, pictures=pictures) as document:
            if callable(story):
                story(document)
            else:
                rest = list(story)
                while rest:
                    with document.page(*A4) as page:
                        rest = page.flow(rest, frame)
        return target.getvalue()

    return make


@pytest.fixture
def paragraph(typesetter: Typesetter) -> Callable[..., ShapedParagraph]:
    def make(content: object, role: TextRole = BODY, **options: object) -> ShapedParagraph:
        return ShapedParagraph(typesetter, content, role, **options)  # type: ignore[arg-type]

    return make


@pytest.fixture
def by_pdfium() -> Callable[[bytes], str]:
    """The text of a PDF as Chrome's engine finds it."""

    def read(data: bytes) -> str:
        document = pypdfium2.PdfDocument(data)
        return plain("\n".join(page.get_textpage().get_text_range() for page in document))

    return read


@pytest.fixture
def by_poppler(tmp_path: Path) -> Callable[..., str]:
    """What a program of poppler says about a PDF; ``pdftotext`` unless another is named."""

    def read(data: bytes, program: str = "pdftotext", *options: str) -> str:
        if shutil.which(program) is None:
            pytest.skip(f"{program} of poppler-utils is not installed")
        path = tmp_path / "read.pdf"
        path.write_bytes(data)
        arguments = ["-enc", "UTF-8", str(path), "-"] if program == "pdftotext" else [*options, str(path)]
        done = subprocess.run([program, *arguments], capture_output=True, check=True)
        return plain(done.stdout.decode("utf-8"))

    return read


@pytest.fixture
def picture_of() -> Callable[..., Image.Image]:
    """A page of a PDF rendered, one pixel for each px."""

    def render(data: bytes, page: int = 0, scale: float = 1.0) -> Image.Image:
        document = pypdfium2.PdfDocument(data)
        return document[page].render(scale=scale / 0.75).to_pil().convert("RGB")

    return render


@pytest.fixture
def words_in() -> Callable[[str], set[str]]:
    def words(text: str) -> set[str]:
        return set(re.findall(r"[\w\u064b-\u0652\u0670\u200c]+", plain(text)))

    return words


def plain(text: str) -> str:
    """Composed, and without the signs that only steer the direction."""
    return unicodedata.normalize("NFC", re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text))
