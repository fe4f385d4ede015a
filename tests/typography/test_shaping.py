"""Words into glyphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.typography.fonts import FontSet
from journey_designer.typography.shaping import Shaper, Word


@pytest.fixture(scope="module")
def shaper(fonts: FontSet) -> Shaper:
    return Shaper(fonts)


def texts(word: Word) -> list[str]:
    return [cluster.text for cluster in word.clusters]


def test_lam_alef_is_one_cluster_of_two_letters(shaper: Shaper) -> None:
    word = shaper.shape("سلام", 400, 1)
    assert texts(word) == ["س", "لا", "م"]
    assert [len(cluster.glyphs) for cluster in word.clusters] == [1, 1, 1]
    assert [cluster.offset for cluster in word.clusters] == [0, 1, 3]


def test_letters_join(shaper: Shaper) -> None:
    """The same letter has other glyphs at the start, in the middle, at the end of a word, and alone."""
    glyphs = {
        shaper.shape(text, 400, 1).clusters[place].glyphs[0].id
        for text, place in (("ععع", 0), ("ععع", 1), ("ععع", 2), ("ع", 0))
    }
    assert len(glyphs) == 4


def test_tatweel_lengthens_a_joined_word(shaper: Shaper) -> None:
    plain, long = shaper.shape("عميل", 400, 1), shaper.shape("عميـــل", 400, 1)
    assert long.width > plain.width
    assert texts(long) == list("عميـــل")
    assert long.clusters[-1].glyphs[0].id == plain.clusters[-1].glyphs[0].id


def test_a_weight_in_the_middle_of_a_word_does_not_cut_the_joining(shaper: Shaper) -> None:
    whole = shaper.shape("عميل", 400, 1)
    parts = shaper.shape("عميل", (400, 400, 600, 600), 1)
    assert [c.glyphs[0].id for c in parts.clusters] == [c.glyphs[0].id for c in whole.clusters]
    assert "SemiBold" in parts.clusters[-1].face.name
    assert "SemiBold" not in parts.clusters[0].face.name


@pytest.mark.parametrize("emoji", ["👩\u200d👩\u200d👧", "🇲🇦", "👍🏽", "1\ufe0f\u20e3"])
@pytest.mark.parametrize("level", [0, 1])
def test_emoji_sequences_are_one_glyph(shaper: Shaper, emoji: str, level: int) -> None:
    word = shaper.shape(emoji, 400, level)
    assert word.width == pytest.approx(shaper.shape("👩", 400, 0).width, rel=0.2)
    assert sum(glyph.advance > 0 for cluster in word.clusters for glyph in cluster.glyphs) == 1


@pytest.mark.parametrize("text", ["ⵜⴰⵎⴰⵣⵉⵖⵜ", "שלום", "客户旅程", "यात्रा", "Ωμέγα"])
def test_other_scripts_have_glyphs(shaper: Shaper, text: str) -> None:
    word = shaper.shape(text, 400, int(text == "שלום"))
    assert all(glyph.id != 0 for cluster in word.clusters for glyph in cluster.glyphs)
    assert "".join(texts(word)) == text


def test_direction_controls_leave_no_cluster(shaper: Shaper) -> None:
    assert texts(shaper.shape("a\u200fb\u2067c\u2069", 400, 0)) == ["a", "b", "c"]


def test_zero_width_non_joiner_parts_letters_and_stays_in_the_text(shaper: Shaper) -> None:
    word = shaper.shape("می\u200cخواهم", 400, 1)
    assert "".join(texts(word)) == "می\u200cخواهم"
    assert word.clusters[1].glyphs[0].id != shaper.shape("میخواهم", 400, 1).clusters[1].glyphs[0].id


def test_pieces_add_up(shaper: Shaper) -> None:
    word = shaper.shape("store-front客户", 400, 0)
    assert [length for length, _ in word.pieces] == [6, 5, 1, 1]
    assert sum(width for _, width in word.pieces) == pytest.approx(word.width)


def test_words_are_remembered_up_to_the_capacity(fonts: FontSet) -> None:
    shaper = Shaper(fonts, capacity=2)
    first = shaper.shape("one", 400, 0)
    assert shaper.shape("one", 400, 0) is first
    shaper.shape("two", 400, 0)
    shaper.shape("three", 400, 0)
    assert shaper.shape("one", 400, 0) is not first
    assert shaper.shape("one", 400, 0) == first


def test_words_do_not_depend_on_blanks_around_them(fonts: FontSet, shaper: Shaper) -> None:
    """Shaping word by word is exact as long as no shipped face kerns across a blank."""
    import uharfbuzz as hb

    for family in fonts.families[:4]:
        face = family.face(400)
        letters = "AVTWYfr.,'\"-oe" if family.name in ("IBM Plex Sans", "Noto Sans") else "اأرزودلمعةىيـ"
        for left in letters:
            for right in letters:
                buffer = hb.Buffer()
                buffer.add_str(f"{left} {right}")
                buffer.guess_segment_properties()
                hb.shape(face.hb_font, buffer)
                whole = sum(position.x_advance for position in buffer.glyph_positions)
                parts = 0
                for char in (left, " ", right):
                    buffer = hb.Buffer()
                    buffer.add_str(char)
                    buffer.guess_segment_properties()
                    hb.shape(face.hb_font, buffer)
                    parts += sum(position.x_advance for position in buffer.glyph_positions)
                assert whole == parts, (family.name, left, right)


@given(st.text(st.characters(exclude_characters=" ", codec="utf-8"), min_size=1, max_size=12), st.booleans())
def test_any_word_is_accounted_for(shaper: Shaper, text: str, is_rtl: bool) -> None:
    word = shaper.shape(text, 400, int(is_rtl))
    assert sum(length for length, _ in word.pieces) == len(text)
    assert word.width == pytest.approx(sum(g.advance for c in word.clusters for g in c.glyphs))
    covered = {place for c in word.clusters for place in range(c.offset, c.offset + len(c.text))}
    steering = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    assert all(text[place] in steering for place in set(range(len(text))) - covered)
