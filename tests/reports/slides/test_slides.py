"""The report as slides: nothing is lost, everything can be edited, Arabic runs from the right."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from itertools import groupby

import pytest

from journey_designer.analysis.curve import curve_of
from journey_designer.core.document import Document
from journey_designer.core.records import (
    Card,
    Finding,
    Idea,
    Journey,
    Persona,
    Project,
    Stage,
    Touchpoint,
    Trait,
)
from journey_designer.interchange.samples import sample
from journey_designer.reports.report import ReportOptions
from journey_designer.reports.words import LANGUAGES
from tests.reports.slides.looking import (
    charts_of,
    first_letter_is_arabic,
    is_rtl,
    opened,
    paragraphs_of,
    seen_in,
    tables_of,
    text_of,
    words_of,
)

Slides = Callable[..., bytes]
TEXTS = {
    Persona: ("name", "occupation", "place", "segment", "summary", "quote"),
    Trait: ("text", "low_end", "high_end"),
    Journey: ("title",),
    Stage: ("name", "goal"),
    Touchpoint: ("name", "channel", "reason", "notes"),
    Card: ("text",),
    Finding: ("text",),
    Idea: ("title", "description", "owner"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_words_of_the_sample_are_on_the_slides(language: str, whole: Callable[[str], bytes]) -> None:
    document = Document(sample(language).records)  # type: ignore[arg-type]
    wanted: set[str] = set()
    for kind, fields in TEXTS.items():
        for record in document.all(kind):  # type: ignore[type-var]
            for field in fields:
                wanted |= words_of(getattr(record, field) or "")
    found = words_of(text_of(whole(language)))
    assert len(wanted) > 300
    assert wanted - found == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_paragraphs_run_where_their_first_letter_says(language: str, whole: Callable[[str], bytes]) -> None:
    counted = {True: 0, False: 0}
    for slide in opened(whole(language)).slides:
        for paragraph in paragraphs_of(slide):
            is_arabic = first_letter_is_arabic(paragraph.text)
            if is_arabic is None:
                continue
            assert is_rtl(paragraph) == is_arabic, paragraph.text
            counted[is_arabic] += 1
            for run in paragraph._p.r_lst:
                assert run.rPr.get("lang")
                assert run.rPr.find(".//{*}cs") is not None
    assert counted[language == "ar"] > 400


@pytest.mark.parametrize("language", LANGUAGES)
def test_shapes_are_on_their_slide_and_texts_apart(language: str, whole: Callable[[str], bytes]) -> None:
    for _, group in groupby(seen_in(whole(language)), key=lambda shape: shape.slide):
        shapes = list(group)
        numbers = [shape.number for shape in shapes]
        assert len(numbers) == len(set(numbers))
        for shape in shapes:
            left, top, right, bottom = shape.box
            assert left >= -1 and top >= -1 and right <= 1281 and bottom <= 721, shape
        texts = [shape for shape in shapes if shape.kind == "sp" and shape.text.strip()]
        for place, first in enumerate(texts):
            for second in texts[place + 1 :]:
                across = min(first.box[2], second.box[2]) - max(first.box[0], second.box[0])
                down = min(first.box[3], second.box[3]) - max(first.box[1], second.box[1])
                assert across <= 2 or down <= 2, (first, second)


def test_a_slide_has_a_title_of_its_own(whole: Callable[[str], bytes]) -> None:
    for slide in opened(whole("en")).slides:
        assert slide.shapes.title is not None and slide.shapes.title.text_frame.text.strip()


def test_charts_and_drawings_are_read_as_texts(whole: Callable[[str], bytes]) -> None:
    shapes = seen_in(whole("en"))
    assert all(shape.alt for shape in shapes if shape.kind == "grpSp")
    assert sum(shape.kind == "grpSp" for shape in shapes) > 15
    for slide in opened(whole("en")).slides:
        for shape in slide.shapes:
            if getattr(shape, "has_chart", False):
                assert shape._element.xpath(".//p:cNvPr")[0].get("descr")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_charts_hold_the_scores_of_the_journeys(language: str, slides: Slides) -> None:
    document = Document(sample(language).records)  # type: ignore[arg-type]
    journey = document.all(Journey)[0]
    data = slides(document, journey=journey.id, pages="insights")
    curve = curve_of(document, journey.id)
    chart = charts_of(data)[0]
    series = chart.plots[0].series[0]
    assert list(series.values) == [point.score for point in curve.points]
    names = [levels[-1] for levels in chart.plots[0].categories.flattened_labels]
    assert names == [point.touchpoint.name for point in curve.points]
    assert chart.category_axis.reverse_order == (language == "ar")


def test_digits_of_the_project_are_those_of_the_slides(slides: Slides) -> None:
    options = ReportOptions(digits="arabic")
    data = slides(Document(sample("ar").records), pages="cover,insights", options=options)
    assert all("[$-2000401]" in chart.value_axis.tick_labels.number_format for chart in charts_of(data))
    assert not re.search(r"[0-9]", text_of(data))
    plain = slides(Document(sample("ar").records), pages="cover,insights")
    assert not any("[$" in chart.value_axis.tick_labels.number_format for chart in charts_of(plain))


def test_the_matrix_is_a_chart_of_points(slides: Slides) -> None:
    document = Document(sample("en").records)
    data = slides(document, pages="plan")
    chart = charts_of(data)[0]
    titles = {idea.title for idea in document.all(Idea)}
    assert {series.name for series in chart.plots[0].series} <= titles
    assert all(0 <= value <= 10 for series in chart.plots[0].series for value in series.values)
    labels = [
        point.text
        for series in chart.plots[0].series
        for point in [series.points[0].data_label.text_frame]
        if point.text
    ]
    numbers = [number for label in labels for number in label.split("·")]
    assert sorted(numbers) == [str(number) for number in range(1, len(chart.plots[0].series) + 1)]


def test_a_long_table_goes_on_with_its_head_and_whole_rows(slides: Slides) -> None:
    document = Document(sample("en").records)
    found = [table for table in tables_of(slides(document, pages="cards")) if table.cell(0, 0).text]
    assert len(found) > 3
    heads = {tuple(cell.text for cell in table.rows[0].cells) for table in found}
    assert len(heads) == 1
    texts = [row.cells[1].text.split(" ", 1)[-1] for table in found for row in list(table.rows)[1:]]
    cards = [card.text for card in document.all(Card) if card.text]
    assert sorted(texts) == sorted(cards)


def test_arabic_tables_begin_at_the_right(slides: Slides) -> None:
    for table in tables_of(slides(Document(sample("ar").records), pages="ideas,plan")):
        assert table._tbl.tblPr.get("rtl") == "1"


def test_the_file_says_what_it_is(slides: Slides) -> None:
    document = Document(sample("ar").records)
    core = opened(slides(document, pages="cover")).core_properties
    assert core.title == document.project.title
    assert core.author == document.project.facilitator
    assert core.language == "ar"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_same_project_gives_the_same_bytes(language: str, slides: Slides) -> None:
    project = sample(language)  # type: ignore[arg-type]
    document = Document(project.records)
    pages = "cover,personas,insights,plan"
    first = slides(document, project.assets.get, pages=pages)
    assert slides(Document(project.records), project.assets.get, pages=pages) == first


def test_pages_are_written_in_the_order_asked_for(slides: Slides) -> None:
    document = Document(sample("en").records)
    titles = [
        slide.shapes.title.text_frame.text for slide in opened(slides(document, pages="plan,cover")).slides
    ]
    assert titles[0] == "Action plan"
    assert titles[-1] == document.project.title


def test_the_clients_colour_and_logo_are_used(slides: Slides) -> None:
    project = sample("en")
    document = Document(project.records)
    portrait = next(persona.avatar for persona in document.all(Persona) if persona.avatar)
    records = [
        replace(record, logo=portrait, brand_colour="#12AB34") if isinstance(record, Project) else record
        for record in document.records()
    ]
    data = slides(Document(records), project.assets.get, pages="cover")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        theme = archive.read("ppt/theme/theme1.xml").decode()
        assert '<a:accent1><a:srgbClr val="12AB34"/></a:accent1>' in theme
        assert [name for name in archive.namelist() if name.startswith("ppt/media/")]
    bare = slides(document, project.assets.get, pages="cover")
    with zipfile.ZipFile(io.BytesIO(bare)) as archive:
        assert not [name for name in archive.namelist() if name.startswith("ppt/media/")]
