"""Lines cut into glyphs with texts."""

from __future__ import annotations

import pytest

from journey_designer.reports.pdf.embedded_face import BLANK
from journey_designer.reports.pdf.glyph_line import LEFT_SIGN, RIGHT_SIGN, parts_of
from journey_designer.reports.pdf.glyph_pieces import Part, Piece
from journey_designer.typography.typesetter import Typesetter


def parts(typesetter: Typesetter, text: str, **options: object) -> list[Part]:
    paragraph = typesetter.set_text(text, size=10, pitch=16, width=500, **options)  # type: ignore[arg-type]
    return parts_of(paragraph.lines[0].placed, 10)


def written(typesetter: Typesetter, text: str) -> list[Piece]:
    return [piece for part in parts(typesetter, text) for piece in part.pieces]


def test_right_to_left_text_has_one_character_a_code_from_left_to_right(typesetter: Typesetter) -> None:
    pieces = written(typesetter, "سلام")
    assert [piece.text for piece in pieces] == ["م", "ا", "ل", "س"]
    ligature, other = pieces[1], pieces[2]
    assert (ligature.glyph == BLANK, other.glyph == BLANK) == (False, True)
    assert ligature.advance == pytest.approx(other.advance, abs=1e-3)


def test_codes_follow_one_another_without_gap_or_overlap(typesetter: Typesetter) -> None:
    """Gaps would be read as blanks: U+0623 before kaf is moved apart by kerning."""
    for text in ("أكثر بالتأكيد", "الرِّحْلَةَ", "شُكْراً"):
        at = None
        for part in parts(typesetter, text):
            for piece in part.pieces:
                x = part.placed.x / 10 + piece.x
                assert at is None or x - at < 0.011
                at = x + piece.advance


def test_the_text_of_a_mark_is_on_the_baseline_and_its_ink_apart(typesetter: Typesetter) -> None:
    base, mark = parts(typesetter, "بَ")
    assert [piece.text for piece in base.pieces] == ["\u064e", "ب"]
    assert [piece.y for piece in base.pieces] == [0, 0]
    assert base.ink == []
    assert mark.pieces == []
    assert len(mark.ink) == 1
    assert mark.ink[0].y != 0


def test_a_mark_without_a_letter_is_kept(typesetter: Typesetter) -> None:
    pieces = written(typesetter, "\u064eab")
    assert sorted(piece.text for piece in pieces) == ["a", "b", "\u064e"]


def test_left_to_right_clusters_of_several_glyphs_say_what_they_mean(typesetter: Typesetter) -> None:
    texts = [part.actual_text for part in parts(typesetter, "किताब") if part.actual_text]
    assert texts
    assert all(text in "किताब" for text in texts)


def test_emoji_sequences_keep_their_characters_together(typesetter: Typesetter) -> None:
    (piece,) = written(typesetter, "👩\u200d👩\u200d👧")
    assert piece.text == "👩\u200d👩\u200d👧"
    assert any(
        piece.text == "👩\u200d👩\u200d👧" for piece in written(typesetter, "رحلة 👩\u200d👩\u200d👧 رحلة")
    )


def test_mirrored_brackets_are_what_they_look_like(typesetter: Typesetter) -> None:
    assert [piece.text for piece in written(typesetter, "(أ)")] == ["(", "أ", ")"]


def test_direction_controls_are_not_written(typesetter: Typesetter) -> None:
    assert "".join(piece.text for piece in written(typesetter, "\u2067a\u2069b\u200f")) == "ab"


def test_hidden_signs_stand_on_both_sides_of_a_change_of_direction(typesetter: Typesetter) -> None:
    pieces = written(typesetter, "أ SMS ب")
    assert [piece.text for piece in pieces] == ["ب", LEFT_SIGN, " ", RIGHT_SIGN, "S", "M", "S", " ", "أ"]
    assert [piece.text for piece in pieces if piece.is_hidden] == [LEFT_SIGN, RIGHT_SIGN]


def test_no_sign_stands_where_directions_touch(typesetter: Typesetter) -> None:
    assert not any(piece.is_hidden for piece in written(typesetter, "SMSأ"))
    assert not any(piece.is_hidden for piece in written(typesetter, "abc (def) 12"))


def test_a_sign_parts_a_mark_from_punctuation(typesetter: Typesetter) -> None:
    pieces = written(typesetter, "أولاً، نعم")
    texts = [piece.text for piece in pieces]
    assert texts[texts.index("،") + 1 : texts.index("،") + 3] == [RIGHT_SIGN, "\u064b"]
    assert not any(piece.is_hidden for piece in pieces)
