"""Articles in Arabic and in Darija: every code point survives import, editing, the file, JSON and import again, and
their words are found in the report.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pypdfium2
import pytest

from journey_designer.cli import main
from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Finding, Idea, Journey, Lane, Persona, Stage, Touchpoint
from journey_designer.interchange.json_project import project_to_json
from journey_designer.reports.report import write_report
from journey_designer.storage import Places, Store
from tests.languages.texts import ARTICLES

MOST_MISSING = 0.03
"""Share of words that a reader of PDFs may lose: with marks over ligatures it cannot always tell them apart."""


def _paragraphs(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
    return [line.strip() for line in text.split("\n") if line.strip()]


def _heads(paragraphs: list[str]) -> list[str]:
    return [line for line in paragraphs if len(line) <= 60] or paragraphs[:1]


def _project(paragraphs: list[str], tmp_path: Path) -> Path:
    """The article's headings as a journey in Mermaid, imported; the whole article written into it as cards."""
    lines = ["journey", f"  title {_for_mermaid(paragraphs[0])}"]
    for head in _heads(paragraphs):
        lines += [f"  section {_for_mermaid(head)}", f"    {_for_mermaid(head)}: 4: ياسمين، كريم"]
    source, project = tmp_path / "article.mmd", tmp_path / "article.cjm"
    source.write_text("\n".join(lines), encoding="utf-8")
    assert main(["import", str(source), "-o", str(project)]) == 0
    places = Places.default()
    with Store.open(project, places=places) as store:
        document = store.document()
        edits.change_project(document, language="ar", time_direction="rtl", title=paragraphs[0][:200])
        _write_down(document, paragraphs)
        assert store.flush().problem is None
    return project


def _for_mermaid(text: str) -> str:
    """The signs that Mermaid takes for its own, as its entities."""
    return re.sub("[#;:,]", lambda sign: f"#{ord(sign[0])};", text[:200])


def _write_down(document: Document, paragraphs: list[str]) -> None:
    edits.add_persona(document, name="ياسمين")
    lane = next(lane for lane in document.all(Lane) if lane.kind == "thinking")
    touchpoints = document.all(Touchpoint)
    for place, text in enumerate(paragraphs):
        cell = edits.Cell(lane.id, touchpoint_id=touchpoints[place % len(touchpoints)].id)
        edits.add_card(document, cell, text)


def _texts(document: Document) -> dict[tuple[str, str], str]:
    """Every text of a project, by record."""
    texts: dict[tuple[str, str], str] = {}
    for kind, field in (
        (Journey, "title"), (Stage, "name"), (Touchpoint, "name"), (Card, "text"), (Persona, "name"),
        (Finding, "text"), (Idea, "title"),
    ):  # fmt: skip
        for record in document.all(kind):
            texts[kind.__name__, record.id] = getattr(record, field)
    return texts


def _read(path: Path) -> Document:
    with Store.open(path, places=Places.default()) as store:
        return Document(list(store.document().records()))


@pytest.fixture(params=ARTICLES, ids=lambda path: path.stem)
def paragraphs(request: pytest.FixtureRequest) -> list[str]:
    return _paragraphs(request.param)


def test_every_code_point_survives(paragraphs: list[str], tmp_path: Path) -> None:
    project = _project(paragraphs, tmp_path)
    first = _read(project)
    assert sorted(card.text for card in first.all(Card)) == sorted(paragraphs)
    assert [stage.name for stage in first.all(Stage)] == [head[:200] for head in _heads(paragraphs)]
    assert {touchpoint.actors for touchpoint in first.all(Touchpoint)} == {("ياسمين", "كريم")}
    whole, again = tmp_path / "whole.json", tmp_path / "again.cjm"
    assert main(["export", str(project), "-o", str(whole)]) == 0
    assert main(["import", str(whole), "-o", str(again)]) == 0
    second = _read(again)
    assert _texts(second) == _texts(first)
    assert project_to_json(second.records(), lambda _: None) == project_to_json(
        first.records(), lambda _: None
    )


def test_every_word_is_found_in_the_report(paragraphs: list[str], tmp_path: Path) -> None:
    document = Document(list(_read(_project(paragraphs, tmp_path)).records()))
    report = tmp_path / "report.pdf"
    write_report(document, lambda _: None, report, pages="report")
    with pypdfium2.PdfDocument(report) as pdf:
        found = _words("\n".join(page.get_textpage().get_text_range() for page in pdf))
    wanted = _words("\n".join(paragraphs))
    missing = wanted - found
    assert len(missing) / len(wanted) <= MOST_MISSING, sorted(missing)


def _words(text: str) -> set[str]:
    plain = unicodedata.normalize("NFC", re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text))
    return set(re.findall(r"[\w\u064b-\u0652\u0670\u200c]+", plain))
