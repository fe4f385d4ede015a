"""What a user or a stranger writes into a project is shown as it stands, and nothing of it acts."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Finding, Idea, Journey, Lane, Persona, Stage, Touchpoint, Trait
from journey_designer.interchange.samples import sample
from journey_designer.reports.pages.selection import PAGES
from journey_designer.reports.report import ReportOptions
from journey_designer.reports.slides.slides import write_slides
from tests.reports.slides.looking import charts_of, everything_in, seen_in, text_of

Slides = Callable[..., bytes]
HOSTILE = (
    "<script>alert(1)</script>",
    "=cmd|'/C calc'!A0",
    "+SUM(1;2) & @x",
    "]]> &amp; <a:t>",
    "a\x00b\x07c\ud800d\uffffe",
    "{title} %s %n",
    "http://not.a.link/=1",
)


def _hostile() -> Document:
    """The sample with hostile texts for names of persona, stages, touchpoints and ideas."""
    records = []
    places = iter(range(10_000))
    for record in sample("en").records:
        text = HOSTILE[next(places) % len(HOSTILE)]
        if isinstance(record, Persona | Stage | Touchpoint):
            records.append(replace(record, name=text.replace("\x00", "").replace("\ud800", "")))
        elif isinstance(record, Idea):
            records.append(replace(record, title=text.replace("\x00", "").replace("\ud800", "")))
        else:
            records.append(record)
    return Document(records)


def test_hostile_texts_stand_there_literally(slides: Slides) -> None:
    data = slides(_hostile(), pages="cover,personas,map,insights,ideas,plan")
    found = text_of(data)
    for text in (HOSTILE[0], HOSTILE[1], HOSTILE[3], HOSTILE[5]):
        assert text in found
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                ET.fromstring(archive.read(name))
            assert "vba" not in name.lower() and "activex" not in name.lower()


def test_no_text_becomes_a_formula_in_the_workbook_of_a_chart(slides: Slides) -> None:
    data = slides(_hostile(), pages="insights,plan")
    assert len(charts_of(data)) > 3
    books = 0
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith(".xlsx"):
                with zipfile.ZipFile(io.BytesIO(archive.read(name))) as book:
                    sheet = book.read("xl/worksheets/sheet1.xml").decode()
                    assert "<f>" not in sheet and "<hyperlink" not in sheet
                    assert not [part for part in book.namelist() if "externalLink" in part]
                    books += 1
    assert books == len(charts_of(data))


def test_only_links_to_pages_and_mail_are_followed(slides: Slides) -> None:
    document = Document(sample("en").records)
    finding = document.all(Finding)[0]
    for place, link in enumerate(
        (
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://example.com/ok",
            "mailto:a@example.com",
            "\\\\host\\x",
        )
    ):
        edits.add_finding(document, finding.persona_id, "context", f"Finding {place}", reference=link)
    data = slides(document, pages="personas,findings")
    targets = set(re.findall(r'Target="([^"]+)" TargetMode="External"', everything_in(data)))
    assert "https://example.com/ok" in targets and "mailto:a@example.com" in targets
    assert all(re.match(r"(https?://|mailto:)", target) for target in targets)
    assert "javascript:alert(1)" in text_of(data)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_nothing_of_a_person_is_left_in_the_whole_file(
    language: str, slides: Slides, whole: Callable[[str], bytes]
) -> None:
    project = sample(language)  # type: ignore[arg-type]
    document = Document(project.records)
    names = {part for persona in document.all(Persona) for part in persona.name.split() if len(part) > 3}
    names |= {document.project.facilitator, *(idea.owner for idea in document.all(Idea) if idea.owner)}
    options = ReportOptions(has_names=False, has_photos=False)
    data = slides(document, project.assets.get, pages=",".join(PAGES), options=options)
    found = everything_in(data)
    assert len(names) > 5
    assert not [
        name for name in names if name in found and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", found)
    ]
    assert "ppt/media/" not in found
    plain = everything_in(whole(language))
    assert all(name in plain for name in names) and "ppt/media/" in plain


def _large(stages: int, touchpoints: int, cards: int) -> Document:
    document = Document(sample("en").records)
    journey = document.all(Journey)[0]
    for stage in document.family(Stage, "journey_id", journey.id):
        edits.delete_stage(document, stage.id)
    lane = next(one for one in document.family(Lane, "journey_id", journey.id) if one.kind == "doing")
    for place in range(stages):
        stage_id = edits.add_stage(document, journey.id, f"Stage {place}").id
        for column in range(touchpoints):
            touchpoint = edits.add_touchpoint(document, stage_id, f"Point {place}.{column}")
            texts = [f"Card {place}-{column}-{number}" for number in range(cards)]
            edits.add_cards(document, edits.Cell(lane.id, touchpoint_id=touchpoint.id), texts)
    return document


def test_a_map_of_a_thousand_cards_has_them_all(slides: Slides) -> None:
    document = _large(10, 10, 10)
    journey = document.all(Journey)[0]
    data = slides(document, journey=journey.id, pages="map")
    shapes = seen_in(data)
    found = "\n".join(shape.text for shape in shapes)
    wanted = {f"Card {a}-{b}-{c}" for a in range(10) for b in range(10) for c in range(10)}
    assert wanted <= set(re.findall(r"Card \d+-\d+-\d+", found))
    for shape in shapes:
        assert shape.box[0] >= -1 and shape.box[1] >= -1 and shape.box[2] <= 1281 and shape.box[3] <= 721


def test_a_row_higher_than_a_slide_goes_on(slides: Slides) -> None:
    document = Document(sample("en").records)
    words = " ".join(f"word{number}" for number in range(900))
    edits.add_idea(document, "A long idea", description=words)
    found = text_of(slides(document, pages="ideas"))
    assert all(f"word{number}" in found for number in range(900))


def test_an_empty_project_is_refused_in_a_sentence_and_the_old_file_stays(tmp_path: Path) -> None:
    out = tmp_path / "old.pptx"
    out.write_bytes(b"old")
    with pytest.raises(KnownError):
        write_slides(_empty(), _none, out, pages="map")
    assert out.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["old.pptx"]


def _empty() -> Document:
    return Document([record for record in sample("en").records if type(record).__name__ == "Project"])


def _none(_asset: str) -> bytes | None:
    return None


def test_writing_can_be_ended_by_who_is_told_of_progress(tmp_path: Path) -> None:
    out = tmp_path / "x.pptx"
    seen: list[tuple[int, int]] = []

    class Stop(Exception):
        pass

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 2:
            raise Stop

    with pytest.raises(Stop):
        write_slides(Document(sample("en").records), _none, out, pages="cover,scope,plan", progress=progress)
    assert seen == [(1, 3), (2, 3)]
    assert not out.exists() and not list(tmp_path.iterdir())


def test_texts_as_long_as_may_be_are_all_there(slides: Slides) -> None:
    records = []
    longest = {}
    for record in sample("ar").records:
        changes: dict[str, Any] = {}
        for field in fields(record):
            spec, value = field.metadata.get("spec"), getattr(record, field.name)
            if spec is not None and spec.kind == "text" and isinstance(value, str) and value:
                longer = f"{value} " * 400
                most = min(spec.max_length, 700 if isinstance(record, Persona | Trait) else 250)
                changes[field.name] = longer[: most - 7].strip() + f" end{len(longest)}"
                longest[type(record), field.name, record.id] = f"end{len(longest)}"
        records.append(replace(record, **changes))
    document = Document(records)
    data = slides(document, pages="personas,stages", journey=document.all(Journey)[0].id)
    found = set(re.findall(r"end\d+", text_of(data)))

    def owner_of(record_id: str) -> str:
        trait = document.find(Trait, record_id)
        return record_id if trait is None else trait.persona_id

    wanted = {
        mark
        for (kind, name, id_), mark in longest.items()
        if (kind, name) in {(Persona, "quote"), (Persona, "summary"), (Trait, "text")}
        and owner_of(id_) == document.all(Journey)[0].persona_id
    }
    assert len(wanted) > 10
    lost = [key[:2] for key, mark in longest.items() if mark in wanted - found]
    assert lost == []
    for shape in seen_in(data):
        assert shape.box[0] >= -1 and shape.box[1] >= -1 and shape.box[2] <= 1281 and shape.box[3] <= 721, (
            shape
        )
