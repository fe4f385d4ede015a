"""The report of a project: what is in it, in three languages, whatever the project holds."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Asset, Journey, Persona, Touchpoint
from journey_designer.core.records.persona import ASPECTS
from journey_designer.interchange.json_project import project_from_json
from journey_designer.reports.report import write_report
from journey_designer.resources import resource
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter
from tests.reports.pages.projects import CONTENTS, empty, grid, sample, texts_of

GOLDEN = Path(__file__).parents[2] / "golden" / "reports"
LANGUAGES = tuple(CONTENTS)
FOUR = "cover,personas,map,touchpoints"
MOST_MISSING = 0.05

Report = Callable[..., bytes]
Read = Callable[..., str]
Words = Callable[[str], set[str]]
Sizes = Callable[[bytes], list[tuple[int, int]]]


def flat(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


# What it says


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_project_is_found(
    language: str, report: Report, by_pdfium: Read, by_poppler: Read, words_in: Words
) -> None:
    document = sample(language)
    wanted = words_in(" ".join(texts_of(document)))
    data = report(document)
    for found in (by_pdfium(data), by_poppler(data)):
        assert len(wanted - words_in(found)) / len(wanted) <= MOST_MISSING


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_sample_is_found(
    language: str, report: Report, by_pdfium: Read, by_poppler: Read, words_in: Words
) -> None:
    project = project_from_json(resource(f"samples/dar-nour.{language}.json").read_text(encoding="utf-8"))
    document = Document(project.records)
    texts = [touchpoint.name for touchpoint in document.all(Touchpoint)]
    texts += [f"{persona.name} {persona.quote}" for persona in document.all(Persona)]
    wanted = words_in(" ".join(texts))
    data = report(document)
    for found in (by_pdfium(data), by_poppler(data)):
        assert len(wanted - words_in(found)) / len(wanted) <= MOST_MISSING


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_golden_text(language: str, report: Report) -> None:
    """To accept a change, run with JOURNEY_DESIGNER_GOLDEN=write and read the difference."""
    pages = pypdfium2.PdfDocument(report(sample(language)))
    parts = []
    for number, page in enumerate(pages, 1):
        size = f"{page.get_width() / 0.75:.0f} × {page.get_height() / 0.75:.0f}"
        text = page.get_textpage().get_text_range().replace("\r\n", "\n").rstrip()
        parts.append(f"--- page {number}, {size}\n{text}\n")
    found = "\n".join(parts)
    path = GOLDEN / f"report.{language}.txt"
    if os.environ.get("JOURNEY_DESIGNER_GOLDEN") == "write":
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_persona_of_the_shipped_sample_has_one_page(
    language: str, report: Report, page_sizes: Sizes
) -> None:
    project = project_from_json(resource(f"samples/dar-nour.{language}.json").read_text(encoding="utf-8"))
    document = Document(project.records)
    data = report(document, pages="personas")
    assert len(page_sizes(data)) == len(document.all(Persona))


def test_markup_is_printed_as_it_stands(report: Report, by_pdfium: Read) -> None:
    document = sample("en")
    name = '<b>Ann</b> &amp; <img src="/etc/passwd"> <script>alert(1)</script>'
    edits.change_persona(document, document.all(Persona)[0].id, name=name)
    edits.change_touchpoint(document, document.all(Touchpoint)[0].id, name="<font size=99>Big</font>")
    edits.change_journey(document, document.all(Journey)[0].id, title="{persona} {0} %s <a href='x'>")
    found = flat(by_pdfium(report(document)))
    assert name in found
    assert "<font size=99>Big</font>" in found
    assert "{persona} {0} %s <a href='x'>, today" in found


def test_digits_are_those_of_the_project(report: Report, by_pdfium: Read) -> None:
    data = report(sample("ar", digits="arabic"))
    found = by_pdfium(data)
    assert "٤٧ سنة" in found
    assert "١ أبريل" in flat(found)
    assert "٢٠٢٦" in found
    assert "٤٧ سنة" not in by_pdfium(report(sample("ar")))


# How it is made


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_and_the_outline(language: str, report: Report, page_sizes: Sizes) -> None:
    data = report(sample(language), pages=FOUR)
    assert page_sizes(data) == [(794, 1123), (794, 1123), (1587, 1123), (1123, 794)]
    content = CONTENTS[language]
    entries = [
        (entry.level, entry.get_title(), entry.get_dest().get_index())
        for entry in pypdfium2.PdfDocument(data).get_toc()
    ]
    assert [(level, page) for level, _, page in entries] == [
        (0, 0),
        (0, 1),
        (1, 1),
        (0, 2),
        (1, 2),
        (0, 3),
        (1, 3),
    ]
    assert entries[2][1] == content.name
    assert content.journey in entries[4][1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_file_says_of_itself(language: str, report: Report, by_poppler: Read) -> None:
    data = report(sample(language))
    reader = pypdf.PdfReader(io.BytesIO(data))
    content = CONTENTS[language]
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == (content.title, content.facilitator)
    root = reader.trailer["/Root"]
    assert root["/Lang"] == language
    assert root["/MarkInfo"]["/Marked"]
    assert (root["/ViewerPreferences"].get("/Direction") == "/R2L") == (language == "ar")
    fonts = by_poppler(data, "pdffonts").splitlines()[2:]
    assert fonts
    for line in fonts:
        assert re.search(r"\byes yes yes\b", line), f"not embedded, subset and searchable: {line}"


def test_the_structure_has_headings_and_figures_with_words(report: Report) -> None:
    elements = _structure(report(sample("en"), pages=FOUR))
    roles = [role for role, _ in elements]
    assert roles.count("/H1") == 4
    figures = [alt for role, alt in elements if role == "/Figure"]
    assert any(alt.startswith("Emotion curve: Phone call −0.5, Reminder +1.0,") for alt in figures)
    assert (
        "Journey map of A first visit, today: 3 stages, 6 touchpoints. "
        "Best: Doctor +1.5. Worst: Waiting room −0.6." in figures
    )
    assert "Portrait of Omar Idrissi" in figures
    assert "Measured" in figures
    assert "Patience: 2 of 5, from Short to Long" in figures
    assert {"/BlockQuote", "/Table", "/TH", "/TD", "/L", "/LI"} <= set(roles)


def _structure(data: bytes) -> list[tuple[str, str]]:
    """(role, alternative text) of all elements of the structure tree."""
    found = []

    def walk(node: object) -> None:
        if isinstance(node, pypdf.generic.IndirectObject):
            node = node.get_object()
        if isinstance(node, list):
            for kid in node:
                walk(kid)
        elif isinstance(node, dict):
            if "/S" in node:
                found.append((str(node["/S"]), str(node.get("/Alt", ""))))
            walk(node.get("/K"))

    walk(pypdf.PdfReader(io.BytesIO(data)).trailer["/Root"]["/StructTreeRoot"])
    return found


def test_links_are_only_to_the_web_and_to_mail(report: Report) -> None:
    document = sample("en")
    persona = document.all(Persona)[0]
    for reference in ("mailto:a@example.com", "javascript:alert(1)", "file:///etc/passwd", "www.example.com"):
        edits.add_finding(document, persona.id, "context", "A finding", reference=reference)
    reader = pypdf.PdfReader(io.BytesIO(report(document)))
    links = {
        annotation.get_object()["/A"]["/URI"]
        for page in reader.pages
        for annotation in page.get("/Annots", [])
    }
    assert links == {"https://example.com/visits", "mailto:a@example.com"}


def test_the_same_project_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    write_report(sample("ar"), lambda _: None, first)
    write_report(sample("ar"), lambda _: None, second)
    assert first.read_bytes() == second.read_bytes()


# Directions


def test_arabic_pages_read_from_the_right(report: Report, place_of: Callable[..., float]) -> None:
    english, arabic = report(sample("en"), pages=FOUR), report(sample("ar"), pages=FOUR)
    for page in (1, 2, 3):
        assert place_of(english, page, "Atlas clinics") < 0.3
        assert place_of(arabic, page, "مصحات الأطلس") > 0.7
    assert place_of(english, 1, "Omar Idrissi") < 0.5 < place_of(arabic, 1, "عمر الإدريسي")
    assert place_of(english, 3, "Phone") < 0.5 < place_of(arabic, 3, "الهاتف")


def test_time_and_language_are_two_things(report: Report, place_of: Callable[..., float]) -> None:
    data = report(sample("en", time_direction="rtl"))
    assert place_of(data, 2, "Before") > 0.6
    assert place_of(data, 2, "A first visit, today") < 0.4
    data = report(sample("ar"), language="en")
    assert place_of(data, 2, "قبل الزيارة") > 0.6
    assert place_of(data, 2, "Journey map") == pytest.approx(0.5, abs=0.02)
    assert place_of(data, 1, "Context") < 0.3


# What may be chosen


@pytest.mark.parametrize(
    ("pages", "sizes"),
    [
        (FOUR, [(794, 1123), (794, 1123), (1587, 1123), (1123, 794)]),
        ("cover", [(794, 1123)]),
        ("map", [(1587, 1123)]),
        ("touchpoints", [(1123, 794)]),
        ("map, Cover,map", [(1587, 1123), (794, 1123)]),
    ],
)
def test_pages_can_be_chosen(
    pages: str | None, sizes: list[tuple[int, int]], report: Report, page_sizes: Sizes
) -> None:
    assert page_sizes(report(sample("en"), pages=pages)) == sizes


def test_one_journey_can_be_chosen(report: Report, by_pdfium: Read) -> None:
    document = sample("en")
    other = edits.add_persona(document, name="Second Person")
    journey = edits.add_journey(document, other.id, "Another way")
    stage = edits.add_stage(document, journey.id, "Only stage")
    edits.add_touchpoint(document, stage.id, "Lonely point")
    for name in ("Another way", " another WAY", journey.id):
        found = by_pdfium(report(document, journey=name))
        assert "Lonely point" in found
        assert "Second Person" in found
        assert "Waiting room" not in found
        assert "Omar Idrissi" not in found
    assert "Waiting room" in by_pdfium(report(document))


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({"journey": "Nowhere"}, "export.unknown_journey"),
        ({"pages": "outlook"}, "export.unknown_pages"),
        ({"pages": "cover,,map"}, "export.unknown_pages"),
        ({"paper": "A5"}, "export.unknown_paper"),
        ({"language": "xx"}, "export.unknown_language"),
    ],
)
def test_what_is_not_known_is_told(
    options: dict[str, str], key: str, tmp_path: Path, typesetter: Typesetter
) -> None:
    out = tmp_path / "report.pdf"
    out.write_text("old")
    with pytest.raises(KnownError) as caught:
        write_report(sample("en"), lambda _: None, out, typesetter=typesetter, **options)
    assert caught.value.key == key
    assert "{" not in str(caught.value)
    assert out.read_text() == "old"


# Whatever there is


def test_an_empty_project_has_a_cover(report: Report, page_sizes: Sizes, by_pdfium: Read) -> None:
    data = report(empty())
    assert page_sizes(data) == [(794, 1123)]
    assert flat(by_pdfium(data)) == "Customer journey"
    for pages in ("map", "touchpoints", "personas"):
        with pytest.raises(KnownError) as caught:
            report(empty(), pages=pages)
        assert caught.value.key in ("export.no_journey", "export.no_persona")


def test_a_persona_without_anything(report: Report, by_pdfium: Read) -> None:
    document = empty(language="fr")
    edits.add_persona(document)
    found = flat(by_pdfium(report(document, pages="personas")))
    assert "Persona sans nom" in found


def test_archived_personas_stay_at_home(report: Report, by_pdfium: Read) -> None:
    document = sample("en")
    edits.add_persona(document, name="Old Friend", is_archived=True)
    assert "Old Friend" not in by_pdfium(report(document))


def test_a_journey_without_stages(report: Report, by_pdfium: Read, page_sizes: Sizes) -> None:
    document = empty(title="Nothing yet")
    edits.add_journey(document, None, "Blank")
    data = report(document)
    assert len(page_sizes(data)) == 3
    found = flat(by_pdfium(data))
    assert "This journey has no stages yet." in found
    assert "This journey has no touchpoints yet." in found


def test_two_hundred_touchpoints(report: Report, by_pdfium: Read, page_sizes: Sizes) -> None:
    data = report(grid(20, 10))
    sizes = page_sizes(data)
    assert sum(size not in ((794, 1123), (1123, 794)) for size in sizes) == 1
    found = flat(by_pdfium(data))
    assert all(f"Point {number} " in found for number in range(1, 201))
    heads = [text for text in _pages(data) if "Satisfaction" in text and "Importance to" in text]
    assert len(heads) == sizes.count((1123, 794)) > 5


def _pages(data: bytes) -> list[str]:
    return [flat(page.get_textpage().get_text_range()) for page in pypdfium2.PdfDocument(data)]


def test_long_texts_go_on_on_further_pages(report: Report, by_pdfium: Read) -> None:
    document = sample("en")
    persona = document.all(Persona)[0]
    words = " ".join(f"w{number}" for number in range(350))
    edits.change_persona(document, persona.id, quote=words, name="Long " * 90, occupation="o " * 240)
    edits.change_persona(document, persona.id, summary=words.replace("w", "s"))
    for number in range(12):
        edits.add_finding(document, persona.id, "context", f"F{number} " + "long finding " * 60)
        edits.add_trait(document, persona.id, "goal", f"G{number} " + "long trait " * 30)
        edits.add_trait(document, persona.id, "scale", f"S{number} " + "scale " * 60, value=5)
    found = set(flat(by_pdfium(report(document, pages="personas"))).replace("”", "").replace("“", "").split())
    assert {f"w{number}" for number in range(350)} <= found
    assert {f"s{number}" for number in range(350)} <= found
    assert {f"{letter}{number}" for letter in "FGS" for number in range(12)} <= found


def test_a_note_higher_than_a_page(report: Report, by_pdfium: Read) -> None:
    document = sample("en")
    point = document.all(Touchpoint)[0]
    words = " ".join(f"n{number}" for number in range(2500))
    edits.change_touchpoint(document, point.id, notes=words)
    found = set(by_pdfium(report(document, pages="touchpoints")).split())
    assert {f"n{number}" for number in range(2500)} <= found


# Pictures


def _png(width: int, height: int) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (width, height), "#3A9C88").save(target, "PNG")
    return target.getvalue()


def _with_avatar(document: Document, data: bytes) -> Callable[[str], bytes | None]:
    asset = Asset(id="ab" * 32, mime="image/png", size=len(data))
    edits.set_avatar(document, document.all(Persona)[0].id, asset)
    return lambda asked: data if asked == asset.id else None


def test_the_avatar_is_round(report: Report, picture_of: Callable[..., Image.Image]) -> None:
    document = sample("en")
    data = report(document, _with_avatar(document, _png(300, 400)), pages="personas")
    page = picture_of(data)
    assert page.getpixel((130, 138)) == pytest.approx((0x3A, 0x9C, 0x88), abs=3)
    assert page.getpixel((58, 66)) == (255, 255, 255)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"%!PS-Adobe-3.0 EPSF-3.0",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        _png(20, 20)[:60],
    ],
    ids=["nothing", "cut gif", "eps", "svg", "cut png"],
)
def test_a_hostile_avatar_gives_way_to_initials(data: bytes, report: Report, by_pdfium: Read) -> None:
    document = sample("en")
    found = by_pdfium(report(document, _with_avatar(document, data), pages="personas"))
    assert "OI" in found.replace("\u200c", "")


def test_an_image_bomb_is_not_unpacked(report: Report, by_pdfium: Read) -> None:
    target = io.BytesIO()
    Image.new("1", (13_000, 13_000)).save(target, "PNG")
    document = sample("en")
    found = by_pdfium(report(document, _with_avatar(document, target.getvalue()), pages="personas"))
    assert "OI" in found.replace("\u200c", "")


# Any persona


SHARED = Typesetter(FontSet.shipped())
LENGTHS = st.integers(0, 120)


@given(
    quote=LENGTHS,
    summary=LENGTHS,
    findings=st.lists(LENGTHS, max_size=9),
    traits=st.lists(LENGTHS, max_size=9),
)
@settings(max_examples=15)
def test_any_persona_is_printed_whole(
    quote: int, summary: int, findings: list[int], traits: list[int]
) -> None:
    numbers = count()

    def words(length: int) -> str:
        return " ".join(f"w{next(numbers)}" for _ in range(length))

    document = empty()
    persona = edits.add_persona(document, name=words(3), quote=words(quote), summary=words(summary * 8))
    for place, length in enumerate(findings):
        edits.add_finding(document, persona.id, ASPECTS[place % 4], words(length * 4))  # type: ignore[arg-type]
    for place, length in enumerate(traits):
        kind = ("interest", "difficulty", "scale")[place % 3]
        edits.add_trait(document, persona.id, kind, words(length // 2), value=3 if kind == "scale" else None)  # type: ignore[arg-type]
    with TemporaryDirectory() as folder:
        out = Path(folder) / "report.pdf"
        write_report(document, lambda _: None, out, pages="personas", typesetter=SHARED)
        found = set(re.findall(r"w\d+", " ".join(_pages(out.read_bytes()))))
    assert found == {f"w{number}" for number in range(next(numbers))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_texts_fill_the_column(language: str, report: Report) -> None:
    """All lines of the purpose but the last begin and end at the margins, from whichever side they are read."""
    document = sample(language)
    edits.change_project(document, purpose=" ".join([CONTENTS[language].purpose] * 6))
    page = pypdfium2.PdfDocument(report(document, pages="scope"))[0]
    text = page.get_textpage()
    lines: dict[int, list[tuple[float, float]]] = {}
    for index in range(text.count_chars()):
        left, bottom, right, _ = text.get_charbox(index, loose=True)
        if right > left and not text.get_text_range(index, 1).isspace():
            lines.setdefault(round(bottom), []).append((left, right))
    full = [
        line
        for line in lines.values()
        if min(left for left, _ in line) < 56 * 0.75 + 3
        and max(right for _, right in line) > (794 - 56) * 0.75 - 3
    ]
    assert len(full) >= 3
