"""The page of a mental model: all its words, the side it is read from, a sheet on which it can be read."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdfium2
import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Association, Concept, Language, Persona
from journey_designer.interchange.samples import sample
from journey_designer.layout.display import Text
from journey_designer.layout.mental_model import ModelLayout
from journey_designer.reports.model_svg import write_model_svg
from journey_designer.reports.pages.mental_models import model_drawing
from journey_designer.reports.pages.selection import chosen_pages
from journey_designer.reports.report import report_bytes
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter
from tests.core.acts import empty
from tests.layout.maps import EvenMeasurer

SETTER = Typesetter(FontSet.shipped())


def printed(document: Document) -> list[tuple[tuple[float, float], str]]:
    """The size of each page in points, and its text in one line."""
    data = report_bytes(document, lambda _asset: None, pages="models", typesetter=SETTER)
    with pypdfium2.PdfDocument(BytesIO(data)) as pdf:
        return [(page.get_size(), " ".join(page.get_textpage().get_text_range().split())) for page in pdf]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_each_persona_with_a_model_has_a_page_with_all_its_words(language: Language) -> None:
    document = Document(sample(language).records)
    pages = printed(document)
    drawn = [one for one in document.all(Persona) if document.count(Concept, "persona_id", one.id)]
    assert len(pages) == len(drawn) == 2
    for persona, (_, text) in zip(drawn, pages, strict=True):
        letters = "".join(text.split())
        assert "".join(persona.name.split()) in letters
        for concept in document.family(Concept, "persona_id", persona.id):
            words = concept.text.strip("«»“” .").split()
            assert all(word in letters for word in words if len(word) > 3)
            for link in document.family(Association, "start_id", concept.id):
                assert "".join(link.label.split()) in letters


def middles(document: Document, *, is_mirrored: bool) -> dict[str, float]:
    persona = document.all(Persona)[0]
    ops = model_drawing(ModelLayout(document, persona.id, EvenMeasurer()), is_mirrored=is_mirrored)
    return {op.text: op.rect.x + op.rect.w / 2 for op in ops if isinstance(op, Text)}


@pytest.fixture
def pair() -> Document:
    document = empty()
    persona = edits.add_persona(document, name="Yasmine")
    first = edits.add_concept(document, persona.id, "First", (0, 0))
    edits.add_concept(document, persona.id, "Then", (30, 0), linked_from=first.id)
    return document


def test_the_drawing_turns_with_the_language_of_its_texts(pair: Document) -> None:
    there, back = middles(pair, is_mirrored=False), middles(pair, is_mirrored=True)
    assert there["First"] < there["Then"]
    assert back["First"] > back["Then"]


def test_a_large_model_is_printed_on_a_larger_sheet(pair: Document) -> None:
    persona = pair.all(Persona)[0].id
    ((before, _),) = printed(pair)
    assert max(before) == pytest.approx(842.25, abs=1)
    edits.add_concept(pair, persona, "Far away", (150, 60))
    ((after, _),) = printed(pair)
    assert max(after) > 1.3 * max(before)


def test_the_page_is_left_out_of_a_report_without_models() -> None:
    bare = empty()
    assert "models" not in chosen_pages(bare, "report")
    ((_, text),) = printed(bare)
    assert "No mental model was drawn yet." in text
    persona = edits.add_persona(bare, name="Karim")
    edits.add_concept(bare, persona.id, "Stock", (0, 0))
    assert "models" in chosen_pages(bare, "report")


def test_it_is_written_as_svg_with_texts_that_are_texts(pair: Document, tmp_path: Path) -> None:
    out = tmp_path / "model.svg"
    write_model_svg(pair, pair.all(Persona)[0].id, out, typesetter=SETTER)
    texts = "".join(ET.fromstring(out.read_bytes()).itertext())
    assert "Yasmine: First → Then" in texts
    assert texts.count("First") >= 2, "in the description and in the drawing"
