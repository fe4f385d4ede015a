"""Posters: how they are divided, that the sheets put together are the poster, what is said about them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Card, Persona
from journey_designer.reports.persona_sheets import write_persona_sheets
from journey_designer.reports.poster import PosterFacts, PosterOptions, poster_bytes, write_poster
from journey_designer.reports.posters.poster_sheets import SheetMarks
from journey_designer.reports.posters.poster_words import poster_words
from journey_designer.reports.posters.tiling import (
    PX_IN_MM,
    Tile,
    Tiling,
    poster_size,
    reading_distance,
    saving,
    tiled,
)
from journey_designer.reports.words import LANGUAGES
from journey_designer.typography.typesetter import Typesetter
from tests.reports.pages.projects import empty, grid, sample, texts_of

Report = Callable[..., bytes]
Read = Callable[..., str]
Poster = Callable[..., tuple[bytes, PosterFacts]]

DPI = 101.6
"""Four pixels for each millimetre, so that sheets meet between pixels."""


@pytest.fixture
def poster(tmp_path: Path, typesetter: Typesetter) -> Poster:
    """The bytes of a poster of a document, and what is to be known of it."""

    def make(document: object, **options: object) -> tuple[bytes, PosterFacts]:
        out = tmp_path / "poster.pdf"
        facts = write_poster(document, lambda _: None, out, PosterOptions(**options), typesetter=typesetter)  # type: ignore[arg-type]
        return out.read_bytes(), facts

    return make


def rendered(data: bytes, page: int) -> Image.Image:
    return pypdfium2.PdfDocument(data)[page].render(scale=DPI / 72 - 1e-6).to_pil().convert("L")


# Division


def test_a0_on_a3_as_the_design_has_it() -> None:
    sideways = (420.0, 297.0)
    assert [Tiling(1189, 841, sideways, margin, 10).count for margin in (5, 10)] == [9, 16]
    narrow, wide = (tiled((1189, 841), "a3", margin, 10, "ltr") for margin in (5, 10))
    assert (narrow.columns, narrow.rows, narrow.sheet) == (3, 3, sideways)
    assert (wide.count, wide.sheet) == (15, (297, 420)), "sheets are turned where that saves one"
    offered = saving(wide, "A3")
    assert offered is not None
    assert (offered.margin, offered.count) == (5.0, 9)
    assert saving(narrow, "A3") is None


def test_labels_count_from_where_reading_starts() -> None:
    left, right = (tiled((1189, 841), "A4", 10, 10, direction) for direction in ("ltr", "rtl"))  # type: ignore[arg-type]
    assert [tile.label for tile in left.tiles[:6]] == ["A1", "A2", "A3", "A4", "A5", "B1"]
    assert left.tiles[0].x == 0 < left.tiles[1].x
    assert right.tiles[0].x > right.tiles[1].x
    assert right.tiles[0].x + right.printable[0] == pytest.approx(1189)
    assert Tile(26, 0, 0, 0).label == "AA1"


@given(
    width=st.floats(200, 8000),
    height=st.floats(200, 3000),
    margin=st.floats(0, 20),
    overlap=st.floats(0, 20),
    sheet=st.sampled_from(["A4", "A3", "Letter"]),
    direction=st.sampled_from(["ltr", "rtl"]),
)
def test_every_spot_is_on_a_sheet_and_no_sheet_is_too_many(
    width: float, height: float, margin: float, overlap: float, sheet: str, direction: str
) -> None:
    tiling = tiled((width, height), sheet, margin, overlap, direction)  # type: ignore[arg-type]
    across, down = tiling.printable
    lefts = sorted({tile.x for tile in tiling.tiles})
    tops = sorted({tile.y for tile in tiling.tiles})
    assert min(lefts) <= 1e-6
    assert max(lefts) + across >= width - 1e-3
    assert tops[0] == 0
    assert tops[-1] + down >= height - 1e-3
    assert all(b - a <= across - overlap + 1e-6 for a, b in pairwise(lefts))
    assert (tiling.columns - 1) * (across - overlap) + overlap < width or tiling.columns == 1
    assert len(tiling.tiles) == tiling.count == len({tile.label for tile in tiling.tiles})


def test_sizes_and_what_is_refused() -> None:
    assert poster_size(" a1 ") == (841, 594)
    assert poster_size("3000x841") == (3000, 841)
    assert poster_size("1200,5 × 900 mm") == (1200.5, 900)
    for name, key in (
        ("A7", "export.unknown_poster"),
        ("10x841", "export.poster_size"),
        ("99999x99999", "export.poster_size"),
    ):
        with pytest.raises(KnownError) as caught:
            poster_size(name)
        assert caught.value.key == key
    with pytest.raises(KnownError, match="A5"):
        tiled((1189, 841), "A5", 10, 10, "ltr")
    with pytest.raises(KnownError) as caught:
        tiled((1189, 841), "A4", 90, 20, "ltr")
    assert caught.value.key == "export.no_room"
    with pytest.raises(KnownError) as caught:
        tiled((20_000, 20_000), "A4", 10, 10, "ltr")
    assert caught.value.key == "export.many_sheets"


def test_ten_millimetres_are_read_from_one_metre_and_a_half() -> None:
    assert reading_distance(10) == pytest.approx(1.5, abs=0.01)
    assert reading_distance(40) == pytest.approx(6.0, abs=0.05)


# The sheets


@pytest.mark.parametrize("language", ["en", "ar"])
def test_twenty_five_sheets_put_together_are_the_poster(language: str, poster: Poster) -> None:
    document = sample(language)
    whole = rendered(poster(document, size="A0")[0], 0)
    data, facts = poster(document, size="A0", sheet="A4")
    tiling = facts.tiling
    assert tiling is not None
    assert (tiling.columns, tiling.rows) == (5, 5)
    found = Image.new("L", whole.size, 255)
    margin = round(tiling.margin * DPI / 25.4)
    across, down = (round(side * DPI / 25.4) for side in tiling.printable)
    for number, tile in enumerate(tiling.tiles):
        sheet = rendered(data, number).crop((margin, margin, margin + across, margin + down))
        found.paste(sheet, (round(tile.x * DPI / 25.4), round(tile.y * DPI / 25.4)))
    assert difference_of(whole, found) < 0.1
    assert difference_of(whole, ImageChops.offset(found, 4, 0)) > 1.0, "a millimetre would be seen"


def difference_of(one: Image.Image, other: Image.Image) -> float:
    """The mean difference, 0 … 255, of two pictures seen at a millimetre for each pixel: edges count less then."""
    size = (one.width // 4, one.height // 4)
    small = [image.resize(size, Image.Resampling.BOX) for image in (one, other)]
    return float(ImageStat.Stat(ImageChops.difference(*small)).mean[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_marks_and_plan(language: str, poster: Poster, by_pdfium: Read) -> None:
    data, facts = poster(sample(language), size="A2", sheet="A4")
    tiling, words = facts.tiling, poster_words(language)
    assert tiling is not None
    document = pypdfium2.PdfDocument(data)
    assert len(document) == tiling.count + 1
    titles = [entry.get_title() for entry in document.get_toc()]
    assert titles == [*(tile.label for tile in tiling.tiles), words.plan]
    found = " ".join(by_pdfium(data).split())
    for step in words.steps:
        assert step.split()[0] in found
    picture = rendered(data, 0)
    margin = round(tiling.margin * DPI / 25.4)
    darkest, _ = picture.crop((0, 0, picture.width, margin - 1)).getextrema()
    assert darkest < 200, "no cut marks"


def test_pages_of_a_long_roll_have_their_size(poster: Poster) -> None:
    data, _ = poster(sample("en"), size="8000x900")
    page = pypdfium2.PdfDocument(data)[0]
    assert page.get_width() < 14_400
    assert page.get_width() / page.get_height() == pytest.approx(8000 / 900, rel=1e-3)


def test_small_text_is_told(poster: Poster) -> None:
    _, facts = poster(grid(10, 8), size="A2")
    assert facts.distance < 1.0
    assert "too small" in facts.notes[0]
    _, facts = poster(sample("en"), size="A0", sheet="A3")
    assert "easy to read" in facts.notes[0]
    assert facts.saved_by is not None
    assert "5 mm saves 6 sheets: 9 instead of 15" in facts.notes[1]


def test_the_text_of_a_poster_is_text(
    poster: Poster, by_pdfium: Read, words_in: Callable[[str], set[str]]
) -> None:
    document = sample("ar")
    content = [card.text for card in document.all(Card)]
    assert set(content) <= set(texts_of(document))
    wanted = words_in(" ".join(content))
    found = words_in(by_pdfium(poster(document, size="A1")[0]))
    assert len(wanted - found) / len(wanted) <= 0.05


def test_a_blank_poster_has_names_and_axis_but_no_content(poster: Poster, by_pdfium: Read) -> None:
    document = sample("en")
    found = " ".join(by_pdfium(poster(document, size="A1", is_blank=True)[0]).split())
    for text in ("Before", "At the clinic", "Afterwards", "Pain points", "+2", "−2"):
        assert text in found
    for text in ("Reception", "Nobody answers before nine"):
        assert text not in found
    found = " ".join(by_pdfium(poster(empty(), size="A1", sheet="A3", is_blank=True)[0]).split())
    assert "Emotion" in found


def test_a_poster_needs_a_journey(poster: Poster) -> None:
    with pytest.raises(KnownError) as caught:
        poster(empty())
    assert caught.value.key == "export.no_journey"


def test_the_same_project_gives_the_same_poster(poster: Poster) -> None:
    assert poster(sample("ar"), sheet="A3")[0] == poster(sample("ar"), sheet="A3")[0]


def test_sheets_are_turned_as_is_said() -> None:
    upright = tiled((1189, 841), "A3", 5, 10, "ltr", "upright")
    sideways = tiled((1189, 841), "A3", 5, 10, "ltr", "sideways")
    assert upright.sheet == (297.0, 420.0)
    assert sideways.sheet == (420.0, 297.0)
    assert (upright.count, sideways.count) == (15, 9)
    ten = tiled((1189, 841), "A3", 10, 10, "ltr", "sideways")
    offered = saving(ten, "A3", "sideways")
    assert (ten.count, offered and offered.count) == (16, 9)


def test_marks_labels_and_plan_can_be_left_out(poster: Poster, by_pdfium: Read) -> None:
    document, words = sample("en"), poster_words("en")
    bare = SheetMarks(has_cuts=False, has_labels=False, has_plan=False)
    data, facts = poster(document, size="A2", sheet="A4", marks=bare)
    assert facts.tiling is not None
    assert len(pypdfium2.PdfDocument(data)) == facts.tiling.count
    assert words.plan not in by_pdfium(data)
    picture = rendered(data, 0)
    margin = round(facts.tiling.margin * DPI / 25.4)
    lightest_edge, _ = picture.crop((0, 0, picture.width, margin - 1)).getextrema()
    assert lightest_edge == 255


@pytest.mark.parametrize(("sheet", "size"), [("A4", (210, 297)), ("A3", (297, 420)), ("Letter", (216, 279))])
def test_the_plan_is_on_the_paper_of_the_sheets(poster: Poster, sheet: str, size: tuple[int, int]) -> None:
    data, facts = poster(sample("en"), size="A2", sheet=sheet)
    pages = pypdfium2.PdfDocument(data)
    assert facts.tiling is not None
    plan = pages[facts.tiling.count]
    found = [round(side / 0.75 / PX_IN_MM) for side in plan.get_size()]
    assert found == pytest.approx(size, abs=1)
    assert poster_words("en").plan in plan.get_textpage().get_text_range()


def test_progress_is_told_by_the_sheet_and_ends_what_is_cancelled(typesetter: Typesetter) -> None:
    told: list[tuple[int, int]] = []
    options = PosterOptions(size="A2", sheet="A4")
    data, facts = poster_bytes(
        sample("en"),
        lambda _: None,
        options=options,
        progress=lambda *step: told.append(step),
        typesetter=typesetter,
    )
    assert facts.tiling is not None
    count = facts.tiling.count
    assert told == [(number, count) for number in range(1, count + 1)]
    assert data.startswith(b"%PDF")

    def stop(*_step: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        poster_bytes(sample("en"), lambda _: None, options=options, progress=stop, typesetter=typesetter)


# Sheets for the hands


def test_persona_sheets_are_as_large_as_wanted(
    tmp_path: Path, typesetter: Typesetter, by_pdfium: Read
) -> None:
    out = tmp_path / "personas.pdf"
    document = sample("en")
    write_persona_sheets(document, lambda _: None, out, paper="A2", typesetter=typesetter)
    page = pypdfium2.PdfDocument(out)[0]
    assert page.get_width() / 0.75 / PX_IN_MM == pytest.approx(420, abs=0.5)
    assert page.get_height() / 0.75 / PX_IN_MM == pytest.approx(594, abs=0.5)
    assert document.all(Persona)[0].name in by_pdfium(out.read_bytes())
    with pytest.raises(KnownError):
        write_persona_sheets(empty(), lambda _: None, out, typesetter=typesetter)


@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_hold_every_card(
    language: str, report: Report, by_pdfium: Read, words_in: Callable[[str], set[str]]
) -> None:
    document = sample(language)
    data = report(document, pages="notes")
    assert len(pypdfium2.PdfDocument(data)) == 2
    wanted = words_in(" ".join(card.text for card in document.all(Card)))
    assert len(wanted - words_in(by_pdfium(data))) <= 1


def test_a_blank_map_is_printed_without_a_journey_too(
    report: Report, page_sizes: Callable[[bytes], list[tuple[int, int]]]
) -> None:
    assert page_sizes(report(empty(), pages="blank")) == [(1587, 1123)]
    document = empty()
    edits.add_journey(document, None, "Only a title")
    assert page_sizes(report(document, pages="blank,notes")) == [(1587, 1123), (794, 1123)]


def test_a_tiling_without_sheets_to_save() -> None:
    assert saving(Tiling(100, 100, (297, 210)), "A4") is None
