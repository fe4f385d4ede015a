"""The guides of the stages on paper."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2
import pytest

from journey_designer.analysis.stage_guides import guide_pages
from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Project
from journey_designer.interchange import templates
from journey_designer.reports.words import LANGUAGES

Report = Callable[..., bytes]
Read = Callable[..., str]


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_a_guide_with_every_sentence(language: str, report: Report, by_pdfium: Read) -> None:
    document = Document()
    templates.apply(document, language="en")
    data = report(document, pages="guides", language=language)
    found = flat(by_pdfium(data))
    guides = guide_pages(language)
    assert len(pypdfium2.PdfDocument(data)) == len(guides)
    for guide in guides:
        assert guide.title in found
        for section in guide.sections:
            assert section.heading in found
            for sentence in section.sentences:
                words = [word for word in sentence.split() if word in found]
                assert len(words) >= 0.95 * len(sentence.split()), sentence


def test_only_the_stages_that_the_journey_has(report: Report, by_pdfium: Read) -> None:
    document = Document([Project(id="project")])
    journey = edits.add_journey(document, None, "J")
    edits.add_stage(document, journey.id, "Bleiben", kind="loyalty")
    found = flat(by_pdfium(report(document, pages="guides", language="en")))
    assert "Loyalty" in found
    assert "Awareness" not in found
