"""Paragraphs: lines, directions, alignments, cuts."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.typography.characters import clusters, is_direction_control
from journey_designer.typography.paragraph import Line, Paragraph, Span
from journey_designer.typography.typesetter import Typesetter

ARABIC = (
    "كتسمح رحلة العميل بدمج جميع تصرفات العملاء وتفاعلاتهم مع شركتك (Customer Journey) ومنتجك، من 1 حتى 30."
)
ENGLISH = "The customer opens the delivery page, looks for the price, and leaves before paying."


def lines_of(paragraph: Paragraph) -> list[str]:
    return [paragraph.text[line.start : line.stop].strip() for line in paragraph.lines]


def drawn(line: Line) -> str:
    """The text of a line in the order of the eye, from left to right."""
    return "".join(placed.cluster.text for placed in line.placed)


def set_in(typesetter: Typesetter, text: str, width: float, **options: object) -> Paragraph:
    return typesetter.set_text(text, size=10, pitch=16, width=width, **options)  # type: ignore[arg-type]


def test_lines_break_at_blanks(typesetter: Typesetter) -> None:
    paragraph = set_in(typesetter, ENGLISH, 120)
    assert " ".join(lines_of(paragraph)) == ENGLISH
    assert len(paragraph.lines) > 3
    assert paragraph.height == 16 * len(paragraph.lines)
    assert paragraph.widest <= 120


def test_the_baseline_is_under_the_middle_of_its_line(typesetter: Typesetter) -> None:
    paragraph = set_in(typesetter, "one\ntwo", 100)
    assert [line.baseline for line in paragraph.lines] == pytest.approx([8 + 3.75, 24 + 3.75])


def test_a_measured_width_is_wide_enough(typesetter: Typesetter) -> None:
    for text in (ENGLISH, ARABIC, "客户旅程 store-front"):
        width = typesetter.width_of(text, 10)
        assert len(set_in(typesetter, text, width).lines) == 1
        assert len(set_in(typesetter, text, width - 0.1).lines) == 2


def test_line_width_is_the_sum_of_advances(typesetter: Typesetter) -> None:
    for line in set_in(typesetter, ARABIC, 150).lines:
        advances = [glyph.advance for placed in line.placed for glyph in placed.cluster.glyphs]
        assert line.width == pytest.approx(10 * sum(advances))


def test_base_direction_is_the_first_strong_letter_of_each_paragraph(typesetter: Typesetter) -> None:
    paragraph = set_in(typesetter, "رحلة Journey\nJourney رحلة\n12", 200)
    assert [line.direction for line in paragraph.lines] == ["rtl", "ltr", "rtl"]
    assert drawn(paragraph.lines[0]) == "Journey ةلحر"
    assert drawn(paragraph.lines[1]) == "Journey ةلحر"


def test_a_given_direction_wins(typesetter: Typesetter) -> None:
    assert set_in(typesetter, "abc", 100, direction="rtl").direction == "rtl"
    assert set_in(typesetter, "رحلة", 100, direction="ltr").direction == "ltr"


@pytest.mark.parametrize(
    ("text", "align", "side"),
    [
        ("abc", "start", "left"),
        ("abc", "end", "right"),
        ("abc", "left", "left"),
        ("abc", "right", "right"),
        ("abc", "centre", "centre"),
        ("رحلة", "start", "right"),
        ("رحلة", "end", "left"),
        ("رحلة", "left", "left"),
        ("رحلة", "justify", "right"),
    ],
)
def test_alignment(typesetter: Typesetter, text: str, align: str, side: str) -> None:
    line = set_in(typesetter, text, 100, align=align).lines[0]
    left, right = line.x, 100 - line.x - line.width
    assert {"left": left, "right": right, "centre": left - right}[side] == pytest.approx(0)
    assert line.placed[0].x == pytest.approx(line.x)


def test_justified_lines_fill_the_width_but_for_the_last(typesetter: Typesetter) -> None:
    for text in (ENGLISH, ARABIC):
        *filled, last = set_in(typesetter, text, 130, align="justify").lines
        assert all(line.width == pytest.approx(130) for line in filled)
        assert last.width < 130
        assert {line.direction for line in filled} == {last.direction}


def test_too_many_lines_are_cut_with_an_ellipsis(typesetter: Typesetter) -> None:
    for text in (ENGLISH, ARABIC):
        paragraph = set_in(typesetter, text, 120, max_lines=2)
        assert len(paragraph.lines) == 2
        assert paragraph.is_cut
        last = paragraph.lines[-1]
        assert last.width <= 120
        ellipsis = last.placed[-1] if last.direction == "ltr" else last.placed[0]
        assert ellipsis.cluster.text == "…"
        assert text.startswith(text[: last.stop].rstrip())


def test_a_text_that_fits_is_not_cut(typesetter: Typesetter) -> None:
    assert not set_in(typesetter, "one two", 120, max_lines=1).is_cut
    assert set_in(typesetter, "one\ntwo", 120, max_lines=1).is_cut
    assert not set_in(typesetter, "one\ntwo", 120, max_lines=2).is_cut


def test_a_word_that_is_too_long_is_broken_between_clusters(typesetter: Typesetter) -> None:
    paragraph = set_in(typesetter, "لا" * 40, 50)
    assert len(paragraph.lines) > 3
    assert all(line.width <= 50 for line in paragraph.lines)
    assert all((line.stop - line.start) % 2 == 0 for line in paragraph.lines)


def test_a_single_cluster_wider_than_the_line_stands_alone(typesetter: Typesetter) -> None:
    assert lines_of(set_in(typesetter, "WWW", 3)) == ["W", "W", "W"]
    assert lines_of(set_in(typesetter, "ab", 0)) == ["a", "b"]
    assert lines_of(set_in(typesetter, "ab", -5)) == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("客户旅程，地图。", ["客户", "旅", "程，", "地", "图。"]),
        ("«رح» ، نعم", ["«رح» ،", "نعم"]),
        ("aaa-bbb", ["aaa-", "bbb"]),
        ("x 1-2", ["x 1-2"]),
        ("aaa\u00a0: b", ["aaa\u00a0:", "b"]),
    ],
)
def test_where_lines_may_break(typesetter: Typesetter, text: str, lines: list[str]) -> None:
    assert lines_of(set_in(typesetter, text, 25)) == lines


def test_no_line_starts_with_closing_punctuation(typesetter: Typesetter) -> None:
    for width in range(80, 160, 3):
        for text in (
            ARABIC.replace("،", " ،"),
            "Prix : 400 DH ! Vraiment ? « Oui »",
            "客户旅程，地图。「好」",
        ):
            assert not any(line[:1] in "،,.:!?»。，」)" for line in lines_of(set_in(typesetter, text, width)))


def test_a_blank_before_punctuation_may_end_a_line_before_a_word_is_broken(typesetter: Typesetter) -> None:
    assert lines_of(set_in(typesetter, "Vraiment ?", typesetter.width_of("Vraiment", 10))) == [
        "Vraiment",
        "?",
    ]


def test_spans_carry_weight_colour_and_link(typesetter: Typesetter) -> None:
    text = "plain bold"
    spans = [Span(6, 10, weight=600, colour="#ff0000"), Span(8, 10, link="https://example.org")]
    line = set_in(typesetter, text, 200, spans=spans).lines[0]
    by_index = {placed.index: placed for placed in line.placed}
    assert by_index[0].span is None
    assert "SemiBold" in by_index[6].cluster.face.name
    assert by_index[9].span == Span(8, 10, weight=600, colour="#ff0000", link="https://example.org")
    plain = set_in(typesetter, text, 200).lines[0]
    assert line.width > plain.width


def test_part_of_a_paragraph_starts_at_its_own_top(typesetter: Typesetter) -> None:
    paragraph = set_in(typesetter, "a\nb\nc\nd", 100)
    part = paragraph.part(2, 4)
    assert lines_of(part) == ["c", "d"]
    assert [line.baseline for line in part.lines] == [line.baseline for line in paragraph.lines[:2]]


def test_an_empty_text_has_no_line(typesetter: Typesetter) -> None:
    assert set_in(typesetter, "", 100).lines == ()
    assert len(set_in(typesetter, "\n", 100).lines) == 2


@pytest.mark.parametrize("bad", [{"size": 0}, {"pitch": -1}, {"max_lines": 0}])
def test_senseless_sizes_are_refused(typesetter: Typesetter, bad: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="positive"):
        typesetter.set_text("x", **{"size": 10, "pitch": 16, "width": 100, **bad})  # type: ignore[arg-type]


def test_threads_may_share_a_typesetter(typesetter: Typesetter) -> None:
    texts = [f"{ARABIC} {number} {ENGLISH}" for number in range(40)]
    expected = [set_in(typesetter, text, 90) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda text: set_in(typesetter, text, 90), texts)) == expected


anything = st.text(st.characters(codec=None), max_size=60) | st.text(
    st.sampled_from("ab لا رحلة()،1٣-客\n\t 👩\u200d👧🇲🇦\u0301\u064e\u200f\u2067\u2069ⵜש\u202e"), max_size=60
)


@given(
    anything,
    st.floats(0, 200),
    st.sampled_from(["start", "end", "left", "right", "centre", "justify"]),
    st.sampled_from([None, 1, 3]),
)
def test_any_text_can_be_set(
    typesetter: Typesetter, text: str, width: float, align: str, max_lines: int | None
) -> None:
    paragraph = set_in(typesetter, text, width, align=align, max_lines=max_lines)
    assert len(paragraph.text) == len(text)
    place = 0
    for line in paragraph.lines:
        assert line.start == place
        place = line.stop
        check_line(paragraph, line, width)
    assert place == len(text) or paragraph.is_cut
    if not paragraph.is_cut:
        assert typesetter.count_lines(text, 10, width) == len(paragraph.lines)


def check_line(paragraph: Paragraph, line: Line, width: float) -> None:
    """No line is wider than the width unless a single cluster is; every visible character is in a cluster."""
    inked = [placed for placed in line.placed if placed.cluster.text != "…" or not line.has_ellipsis]
    is_single = sum(placed.cluster.advance > 0 for placed in inked) <= 1
    assert (
        line.width <= width + 1e-6
        or is_single
        or len(clusters(paragraph.text[line.start : line.stop].rstrip())) == 1
    )
    covered = {i for placed in inked for i in range(placed.index, placed.index + len(placed.cluster.text))}
    visible = range(line.start, line.start + len(paragraph.text[line.start : line.stop].rstrip()))
    assert all(is_direction_control(paragraph.text[i]) for i in set(visible) - covered)
