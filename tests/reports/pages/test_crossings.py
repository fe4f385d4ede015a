"""Links inside the report: from a touchpoint to its idea and back, on the map and in tables; none leads nowhere."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdf
import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Idea, Touchpoint
from journey_designer.reports.poster import PosterOptions, write_poster
from journey_designer.reports.report import ReportOptions
from journey_designer.typography.typesetter import Typesetter
from tests.reports.pages.projects import CONTENTS, sample

Report = Callable[..., bytes]


@dataclass(frozen=True)
class Crossing:
    """A link: its page, its box, the page and the height that it leads to."""

    page: int
    box: tuple[float, float, float, float]
    to: int
    top: float


def crossings(data: bytes) -> list[Crossing]:
    reader = pypdf.PdfReader(io.BytesIO(data))
    numbers = {page.indirect_reference: number for number, page in enumerate(reader.pages)}
    found = []
    for number, page in enumerate(reader.pages):
        for entry in page.get("/Annots") or []:
            link: Any = entry.get_object()
            dest = link.get("/Dest")
            if dest is None:
                continue
            if not isinstance(dest, list):
                dest = reader.named_destinations[str(dest)].dest_array
            to: Any = dest[0]
            top = float(dest[3]) if str(dest[1]) == "/XYZ" else float(dest[2])
            box = tuple(float(value) for value in link["/Rect"])
            found.append(Crossing(number, box, numbers[to], top))  # type: ignore[arg-type]
    return found


def with_idea(language: str = "en") -> tuple[Document, Touchpoint]:
    document = sample(language)
    for idea in document.all(Idea):
        edits.delete_idea(document, idea.id)
    first = CONTENTS[language].touchpoints[0]
    touchpoint = next(one for one in document.all(Touchpoint) if one.name == first)
    edits.add_idea(document, "A bell at the desk", touchpoint_id=touchpoint.id)
    return document, touchpoint


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("sheet", ["A4", "Letter"])
def test_from_the_map_to_the_idea_and_back(report: Report, language: str, sheet: str) -> None:
    document, _ = with_idea(language)
    data = report(document, pages="map,ideas", options=ReportOptions(sheet=sheet))
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    there, back = crossings(data)
    assert (there.page, there.to) == (0, 1)
    assert (back.page, back.to) == (1, 0)
    left, bottom, right, top = there.box
    assert 0 < left < right < float(pages[0].mediabox.width)
    assert right - left > 50
    assert bottom < top <= back.top + 1, "back leads to the head of the touchpoint"
    assert there.top > back.box[3], "and there to the title over the stage"
    middle = (left + right) / 2 / float(pages[0].mediabox.width)
    assert (middle > 0.5) == (language == "ar"), "the first of six touchpoints"


def test_a_link_lies_on_the_name_of_its_touchpoint(report: Report) -> None:
    import pypdfium2

    document, touchpoint = with_idea()
    data = report(document, pages="map,ideas")
    text = pypdfium2.PdfDocument(data)[0].get_textpage()
    found = text.search(touchpoint.name).get_next()
    assert found is not None
    left, bottom, right, top = text.get_charbox(found[0])
    box = crossings(data)[0].box
    assert box[0] <= left < right <= box[2]
    assert box[1] <= bottom < top <= box[3]


def test_the_list_and_the_plan_are_joined_too(report: Report) -> None:
    document, _ = with_idea()
    edits.change_idea(document, document.all(Idea)[0].id, status="to_do")
    data = report(document, pages="touchpoints,plan")
    assert {(one.page, one.to) for one in crossings(data)} == {(0, 1), (1, 0)}


@pytest.mark.parametrize("pages", ["map", "touchpoints", "ideas", "plan", "cover"])
def test_without_the_other_end_there_is_no_link(report: Report, pages: str) -> None:
    document, _ = with_idea()
    assert crossings(report(document, pages=pages)) == []


def test_ids_from_strangers_are_only_names(report: Report) -> None:
    document, touchpoint = with_idea()
    stranger = Document(
        [record for record in document.records() if not isinstance(record, Idea)]
        + [Idea(id=")>> /Launch (x", title="Odd", touchpoint_id=touchpoint.id)]
    )
    data = report(stranger, pages="map,ideas")
    assert len(crossings(data)) == 2
    assert b"Launch" not in data


def test_a_poster_has_none(tmp_path: Path, typesetter: Typesetter) -> None:
    document, _ = with_idea()
    for sheet in (None, "A4"):
        out = tmp_path / "poster.pdf"
        options = PosterOptions(size="A2", sheet=sheet)
        write_poster(document, lambda _: None, out, options, typesetter=typesetter)
        assert crossings(out.read_bytes()) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_mark_leads_to_the_map_in_detail_and_its_title_back(report: Report, language: str) -> None:
    document = sample(language)
    for idea in document.all(Idea):
        edits.delete_idea(document, idea.id)
    touchpoint = document.all(Touchpoint)[0]
    assert crossings(report(document, pages="map")) == []
    edits.make_detail(document, touchpoint.id)
    there, back = sorted(
        crossings(report(document, pages="map")), key=lambda one: one.to - one.page, reverse=True
    )
    assert there.to == back.page and back.to == there.page and there.to != there.page
    assert there.box[2] - there.box[0] < 20
