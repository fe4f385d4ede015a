"""Maps in two languages: every code point survives import, editing, the file, JSON and import again, and their words are
found in the report.
"""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

import pypdfium2
import pytest

from journey_designer.cli import main
from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Journey, Stage, Touchpoint
from journey_designer.interchange.json_project import project_from_json, project_to_json
from journey_designer.reports.report import write_report
from journey_designer.storage import Places, Store

_OWN = os.environ.get("JOURNEY_DESIGNER_TEXTS", "")
EXAMPLES = [
    *sorted((Path(__file__).parent / "data").glob("*.mmd")),
    *(sorted(Path(_OWN).glob("*.mmd")) if _OWN else []),
]


def _names(document: Document) -> list[str]:
    found = [journey.title for journey in document.all(Journey)]
    found += [stage.name for stage in document.all(Stage)]
    return found + [touchpoint.name for touchpoint in document.all(Touchpoint)]


def _written(path: Path) -> list[str]:
    """What the diagram calls its parts, as the file has it."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    kinds: dict[str, list[str]] = {"title ": [], "section ": [], "": []}
    for line in lines[1:]:
        kind = next(kind for kind in kinds if line.startswith(kind))
        kinds[kind].append(line.removeprefix(kind) if kind else line.split(":")[0])
    return [name for names in kinds.values() for name in names]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_it_survives_the_whole_way(path: Path, tmp_path: Path) -> None:
    project = tmp_path / "example.cjm"
    assert main(["import", str(path), "-o", str(project)]) == 0
    with Store.open(project, places=Places.default()) as store:
        document = store.document()
        assert sorted(_names(document)) == sorted(_written(path))
        for touchpoint in document.all(Touchpoint):
            edits.rename_touchpoint(document, touchpoint.id, f"{touchpoint.name} 👩🏽‍⚕️")
        wanted = _names(document)
        assert store.flush().problem is None
    with Store.open(project, places=Places.default()) as store:
        again = store.document()
        assert _names(again) == wanted
        text = project_to_json(again.records(), store.asset)
    assert sorted(_names(Document(project_from_json(text).records))) == sorted(wanted)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_its_words_are_found_in_the_report(path: Path, tmp_path: Path) -> None:
    project, report = tmp_path / "example.cjm", tmp_path / "report.pdf"
    assert main(["import", str(path), "-o", str(project)]) == 0
    with Store.open(project, places=Places.default()) as store:
        document = store.document()
        write_report(document, store.asset, report)
        words = {_plain(word) for name in _names(document) for word in re.findall(r"\w{3,}", name)}
    with pypdfium2.PdfDocument(report) as pages:
        found = _plain(" ".join(page.get_textpage().get_text_bounded() for page in pages))
    assert {word for word in words if word not in found} == set()


def _plain(text: str) -> str:
    """Without marks: a reader of PDFs cannot always tell them apart over ligatures."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(
        char for char in apart if not unicodedata.combining(char) and unicodedata.category(char) != "Cf"
    )
