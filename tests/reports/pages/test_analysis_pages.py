"""The pages drawn from the analysis: what they say, what they say when data lack, whatever the texts."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from itertools import combinations

import pypdf
import pypdfium2
import pytest

from journey_designer.analysis.axes import default_axes
from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import (
    Card,
    Criterion,
    Finding,
    Idea,
    Journey,
    Persona,
    Stage,
    Touchpoint,
)
from journey_designer.core.records.idea import IDEA_STATUSES
from journey_designer.core.records.journey import PERIODS
from journey_designer.interchange.samples import sample as shipped
from journey_designer.layout.display import Rect
from journey_designer.reports.pages.matrix_chart import _free
from journey_designer.reports.pages.selection import PAGES, REPORT_PAGES, chosen_pages
from journey_designer.reports.report import ReportOptions
from journey_designer.reports.words import LANGUAGES, analysis_words
from tests.reports.pages.projects import empty, sample

ANALYSIS = (
    "scope",
    "models",
    "stages",
    "insights",
    "moments",
    "ideas",
    "plan",
    "content",
    "findings",
    "research",
    "cards",
)

Report = Callable[..., bytes]
Read = Callable[..., str]


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module")
def dar_nour() -> dict[str, Document]:
    """The shipped sample in each language."""
    return {language: Document(shipped(language).records) for language in LANGUAGES}  # type: ignore[arg-type]


# What they say


@pytest.mark.parametrize("language", LANGUAGES)
def test_insights_and_moments(
    language: str, report: Report, by_pdfium: Read, dar_nour: Mapping[str, Document]
) -> None:
    document, told = dar_nour[language], analysis_words(language)
    found = flat(by_pdfium(report(document, pages="insights,moments", journey=document.all(Journey)[0].id)))
    for text in (told.votes_say, told.best_moment, told.worst_moment, told.stage_averages, told.remembered):
        assert text in found
    journey = document.all(Journey)[0]
    for stage in document.family(Stage, "journey_id", journey.id):
        assert stage.name in found
    points = [
        t
        for s in document.family(Stage, "journey_id", journey.id)
        for t in document.family(Touchpoint, "stage_id", s.id)
    ]
    for point in points:
        if point.is_key_moment:
            assert point.name in found
            assert point.reason in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_marked_risks_are_printed_and_proposals_are_not(
    language: str, report: Report, words_in: Callable[[str], set[str]], by_pdfium: Read
) -> None:
    document, told = empty(title="P", language=language), analysis_words(language)
    journey = edits.add_journey(document, None, "J")
    stage = edits.add_stage(document, journey.id, "S", kind="loyalty")
    edits.add_touchpoint(document, stage.id, "Renewal", satisfaction=-1.0, notes="may cancel")
    without = words_in(by_pdfium(report(document, pages="insights")))
    assert not words_in(told.risks) <= without
    edits.add_touchpoint(document, stage.id, "Parcel", satisfaction=1.0, risks=("remorse", "non_renewal"))
    found = words_in(by_pdfium(report(document, pages="insights")))
    wanted = " ".join((told.risks, told.risk_kinds["remorse"], told.risk_kinds["non_renewal"], "Parcel"))
    assert words_in(wanted) <= found
    assert not words_in(told.risk_kinds["cancellation"]) <= found


@pytest.mark.parametrize("language", LANGUAGES)
def test_ideas_plan_and_content(
    language: str,
    report: Report,
    by_pdfium: Read,
    words_in: Callable[[str], set[str]],
    dar_nour: Mapping[str, Document],
) -> None:
    document, told = dar_nour[language], analysis_words(language)
    found = words_in(
        by_pdfium(report(document, pages="ideas,plan,content,findings,research,cards,scope,stages"))
    )
    texts = [idea.title for idea in document.all(Idea)] + [idea.owner for idea in document.all(Idea)]
    texts += [criterion.name for criterion in document.all(Criterion)]
    texts += [finding.text for finding in document.all(Finding)] + [card.text for card in document.all(Card)]
    texts += [*told.pages.values()][:6]
    wanted = words_in(" ".join(texts))
    assert len(wanted - found) / len(wanted) <= 0.03


@pytest.mark.parametrize("language", LANGUAGES)
def test_dots_of_ideas_are_printed(
    language: str, report: Report, words_in: Callable[[str], set[str]], by_pdfium: Read
) -> None:
    document = empty(title="P", language=language)
    edits.add_idea(document, "Call back", dots=7)
    edits.add_idea(document, "Nothing")
    found = words_in(by_pdfium(report(document, pages="ideas")))
    counted = analysis_words(language).dots_counted
    assert words_in(counted.get("few", counted["other"]).format(n="7")) <= found


def test_key_moments_are_ranked_and_proposed_where_none_is_marked(report: Report, by_pdfium: Read) -> None:
    document = empty(title="P")
    journey = edits.add_journey(document, None, "J")
    stage = edits.add_stage(document, journey.id, "S")
    for name, score, weight in (
        ("Light", 1.0, 1),
        ("Heavy", -2.0, 5),
        ("Middle", 1.5, 3),
        ("Bare", 2.0, None),
    ):
        edits.add_touchpoint(document, stage.id, name, satisfaction=score, importance_customer=weight)
    found = flat(by_pdfium(report(document, pages="moments")))
    assert found.index("Heavy") < found.index("Middle") < found.index("Light")
    assert analysis_words("en").proposed in found
    assert "how important they are: Bare" in found
    light = next(t for t in document.all(Touchpoint) if t.name == "Light")
    edits.change_touchpoint(document, light.id, is_key_moment=True)
    found = flat(by_pdfium(report(document, pages="moments")))
    assert analysis_words("en").proposed not in found
    assert "Light" in found
    assert "Heavy" not in found


def test_the_matrix_has_the_axes_of_the_screen(report: Report, by_pdfium: Read) -> None:
    document = empty()
    criteria = [edits.add_criterion(document, name) for name in ("Value", "Fit", "Effort")]
    idea = edits.add_idea(document, "Cheap")
    for criterion in criteria:
        edits.set_score(document, idea.id, criterion.id, 7)
    edits.change_idea(document, idea.id, status="to_do")
    axes = default_axes(document)
    assert axes is not None
    assert axes.across == criteria[2].id

    def printed(**options: object) -> str:
        return flat(by_pdfium(report(document, pages="plan", options=ReportOptions(**options))))  # type: ignore[arg-type]

    assert "Effort" in printed()
    assert "Fit" not in printed()
    assert "Fit" in printed(axes=(criteria[1].id, criteria[0].id))
    assert "Effort" not in printed(axes=(criteria[1].id, criteria[0].id))
    assert printed(axes=("gone", None)) == printed()


# When data lack


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ANALYSIS)
def test_an_empty_project_says_what_is_missing(
    page: str, language: str, report: Report, by_pdfium: Read
) -> None:
    told = analysis_words(language)
    key = {"research": "findings", "cards": "insights"}.get(page, page)
    found = flat(by_pdfium(report(empty(language=language), pages=page)))
    assert told.pages[page] in found
    assert flat(told.empty[key]) in found


def test_a_journey_without_scores_says_what_is_missing(report: Report, by_pdfium: Read) -> None:
    document = empty()
    journey = edits.add_journey(document, None, "J")
    stage = edits.add_stage(document, journey.id, "S")
    edits.add_touchpoint(document, stage.id, "T")
    told = analysis_words("en")
    found = flat(by_pdfium(report(document, pages="insights,moments,cards")))
    for text in (
        told.lacking["touchpoints"],
        told.lacking["stages"],
        told.empty["moments"],
        told.empty["cards"],
    ):
        assert text in found


def test_a_report_that_nobody_composed_leaves_out_what_has_nothing_to_say() -> None:
    assert chosen_pages(empty(), None) == ("cover", "personas", "map", "touchpoints")
    assert set(chosen_pages(sample("en"), "report")) >= {"insights", "moments", "content", "research"}
    assert "plan" not in chosen_pages(sample("en"), None)
    assert set(REPORT_PAGES) < set(PAGES)
    assert chosen_pages(empty(), "plan,report") == ("plan", "cover", "personas", "map", "touchpoints")


# How they are made


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_is_in_the_outline_and_tagged(
    language: str, report: Report, dar_nour: Mapping[str, Document]
) -> None:
    told = analysis_words(language)
    data = report(dar_nour[language], pages=",".join(ANALYSIS))
    titles = [entry.get_title() for entry in pypdfium2.PdfDocument(data).get_toc() if entry.level == 0]
    assert titles == [told.pages[page] for page in ANALYSIS]
    structure = str(pypdf.PdfReader(io.BytesIO(data)).trailer["/Root"]["/StructTreeRoot"].get_object())  # type: ignore[index]
    assert "/StructTreeRoot" in structure


def test_arabic_pages_read_from_the_right(
    report: Report, place_of: Callable[..., float], dar_nour: Mapping[str, Document]
) -> None:
    told = analysis_words("ar")
    data = report(dar_nour["ar"], pages="insights", journey=dar_nour["ar"].all(Journey)[0].id)
    assert place_of(data, 0, told.votes_say) > 0.6
    assert place_of(data, 0, told.best_moment) > 0.5 > place_of(data, 0, told.worst_moment)
    first, *_, last = dar_nour["ar"].family(Stage, "journey_id", dar_nour["ar"].all(Journey)[0].id)
    assert place_of(data, 0, first.name) > 0.6 > place_of(data, 0, last.name)


def test_texts_longer_than_a_page_go_on(report: Report, by_pdfium: Read) -> None:
    document = sample("en")
    long = " ".join(f"w{number}" for number in range(1500))
    name = "Name " * 90
    for card in document.all(Card):
        edits.change_card(document, card.id, text=long[:9_000])
    point = next(point for point in document.all(Touchpoint) if point.is_key_moment)
    edits.change_touchpoint(document, point.id, reason=long[:9_000], name=name, channel=name)
    for stage in document.all(Stage):
        edits.change_stage(document, stage.id, name=name, goal=long[:9_000])
    journey = document.all(Journey)[0]
    edits.change_journey(document, journey.id, title=name, scope=long[:9_000])
    edits.change_persona(document, document.all(Persona)[0].id, name=name)
    criterion = edits.add_criterion(document, name)
    other = edits.add_criterion(document, name + "2")
    for number in range(3):
        idea = edits.add_idea(
            document,
            name,
            description=long[:9_000],
            touchpoint_id=point.id,
            owner=name,
            status="to_do",
            due="2026-05-01",
        )
        edits.set_score(document, idea.id, criterion.id, 3 * number)
        edits.set_score(document, idea.id, other.id, 5)
    found = by_pdfium(report(document, pages=",".join(ANALYSIS)))
    words = set(re.findall(r"w\d+", found))
    assert {f"w{number}" for number in range(1400)} <= words


def test_many_stages_and_criteria(
    report: Report, page_sizes: Callable[[bytes], list[tuple[int, int]]]
) -> None:
    document = empty()
    journey = edits.add_journey(document, None, "J")
    with document.edit("fill"):
        for number in range(40):
            stage = edits.add_stage(document, journey.id, f"S{number}")
            for place in range(3):
                edits.add_touchpoint(
                    document, stage.id, f"T{number}-{place}", satisfaction=(number + place) % 5 - 2
                )
        for number in range(9):
            edits.add_criterion(document, f"C{number}")
        edits.add_idea(document, "I")
    sizes = page_sizes(report(document, pages="insights,ideas"))
    assert sizes[-1] == (1123, 794)
    assert len(sizes) > 2


# The words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_there_with_its_places(language: str) -> None:
    mine, english = analysis_words(language), analysis_words("en")
    for field in fields(english):
        own, other = getattr(mine, field.name), getattr(english, field.name)
        if field.name in ("votes_counted", "dots_counted"):
            assert set(own) >= {"one", "other"}
            continue
        pairs = [(own[key], other[key]) for key in other] if isinstance(other, Mapping) else [(own, other)]
        assert not isinstance(other, Mapping) or set(own) == set(other), field.name
        for text, model in pairs:
            assert text
            assert set(re.findall(r"{\w*}", text)) == set(re.findall(r"{\w*}", model)), field.name
            if language == "ar":
                assert not re.search("[A-Za-z]", re.sub(r"{\w*}", "", text)), text
            if language == "fr":
                assert not re.search(r"(?<!\u202f)[:;!?»]|«(?!\u202f)|'", text), text
    assert set(mine.statuses) == set(IDEA_STATUSES)
    assert set(mine.periods) == set(PERIODS)


def test_ideas_judged_alike_lie_side_by_side_within_the_matrix() -> None:
    room = Rect(0, 0, 200, 100)
    taken: list[tuple[float, float]] = []
    for _ in range(6):
        taken.append(_free(195, 50, taken, room))
    assert all(room.x <= x <= room.right for x, _ in taken)
    assert all(abs(a[0] - b[0]) >= 27 for a, b in combinations(taken, 2))
