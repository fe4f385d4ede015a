"""A way to write the report of a document as slides."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from journey_designer.core.document import Document
from journey_designer.interchange.samples import sample
from journey_designer.reports.pages.selection import PAGES
from journey_designer.reports.slides.slides import write_slides
from journey_designer.typography.typesetter import Typesetter

Assets = Callable[[str], bytes | None]


def _no_assets(_asset: str) -> bytes | None:
    return None


@pytest.fixture
def slides(tmp_path: Path, typesetter: Typesetter) -> Callable[..., bytes]:
    def make(document: Document, assets: Assets = _no_assets, **options: Any) -> bytes:
        out = tmp_path / "report.pptx"
        write_slides(document, assets, out, typesetter=typesetter, **options)
        return out.read_bytes()

    return make


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory, typesetter: Typesetter) -> Callable[[str], bytes]:
    """The sample in a language, written once: in Arabic with every page there is."""

    @cache
    def make(language: str) -> bytes:
        project = sample(language)  # type: ignore[arg-type]
        out = tmp_path_factory.mktemp("slides") / f"{language}.pptx"
        pages = ",".join(PAGES) if language == "ar" else "report,stages,findings"
        write_slides(Document(project.records), project.assets.get, out, pages=pages, typesetter=typesetter)
        return out.read_bytes()

    return make
