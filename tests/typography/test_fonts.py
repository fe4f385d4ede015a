"""The shipped fonts and their fallback."""

from __future__ import annotations

from pathlib import Path

import pytest

from journey_designer.resources import resource
from journey_designer.typography.fonts import Face, FontSet
from journey_designer.typography.shipped import SHIPPED


def families_of(fonts: FontSet, word: str) -> list[str]:
    return [fonts.families[place].name for place in fonts.pick(word)]


def test_every_file_has_a_licence_and_every_family_is_in_the_readme() -> None:
    readme = resource("fonts/README.md").read_text(encoding="utf-8")
    for name, files in SHIPPED:
        assert f"| {name} |" in readme
        for file in files.values():
            assert resource(f"fonts/{file}.ttf").is_file()
    for line in readme.splitlines():
        if line.startswith("| ") and "`" in line:
            assert resource("fonts/" + line.split("`")[-2]).is_file(), line


@pytest.mark.parametrize(
    ("word", "family"),
    [
        ("Customer", "IBM Plex Sans"),
        ("œuvre", "IBM Plex Sans"),
        ("رحلة", "IBM Plex Sans Arabic"),
        ("ݣاع", "IBM Plex Sans Arabic"),
        ("ڨفصة", "IBM Plex Sans Arabic"),
        ("Ωμέγα", "IBM Plex Sans"),
        ("ᾳ", "Noto Sans"),
        ("Москва", "IBM Plex Sans"),
        ("यात्रा", "Noto Sans"),
        ("שלום", "Noto Sans Hebrew"),
        ("👩\u200d👩\u200d👧", "Noto Emoji"),
        ("🇲🇦", "Noto Emoji"),
        ("❤\ufe0f", "Noto Emoji"),
        ("1\ufe0f\u20e3", "Noto Emoji"),
        ("ⵜⴰⵎⴰⵣⵉⵖⵜ", "DejaVu Sans"),
        ("✓", "IBM Plex Sans"),
        ("☐", "DejaVu Sans"),
        ("客户", "Noto Sans SC"),
        ("ひらがな", "Noto Sans SC"),
        ("ユーザー", "Noto Sans SC"),
        ("、。「」『』・〜！？：；（）", "Noto Sans SC"),
        ("고객", "Noto Sans KR"),
    ],
)
def test_fallback(fonts: FontSet, word: str, family: str) -> None:
    assert set(families_of(fonts, word)) == {family}


def test_a_joined_word_stays_in_one_family(fonts: FontSet) -> None:
    """U+06A2 is in Noto Sans Arabic only: the whole word goes there, not just the letter."""
    assert set(families_of(fonts, "ڢاس")) == {"Noto Sans Arabic"}


def test_other_letters_of_the_word_keep_their_family(fonts: FontSet) -> None:
    assert families_of(fonts, "a客b") == ["IBM Plex Sans", "Noto Sans SC", "IBM Plex Sans"]


def test_what_nobody_has_goes_to_the_first_family(fonts: FontSet) -> None:
    assert families_of(fonts, "\u0e01") == ["IBM Plex Sans"]


def test_weights(fonts: FontSet) -> None:
    plex, arabic = fonts.families[0], fonts.families[1]
    assert len({plex.face(weight).name for weight in (400, 500, 600)}) == 3
    assert "SemiBold" in arabic.face(600).name
    hebrew = next(family for family in fonts.families if family.name == "Noto Sans Hebrew")
    assert "Bold" in hebrew.face(600).name
    assert fonts.families[2].face(600) is fonts.families[2].face(400)


def test_the_baseline_is_the_one_the_display_list_promises(fonts: FontSet) -> None:
    from journey_designer.layout.display import BASELINE

    assert fonts.baseline == pytest.approx(BASELINE)


def test_a_file_that_is_no_static_truetype_font_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "not-a-font.ttf"
    path.write_bytes(b"\x00\x01\x00\x00" + bytes(64))
    with pytest.raises(ValueError, match=r"not-a-font\.ttf"):
        Face(path)


def test_a_font_set_needs_a_family() -> None:
    with pytest.raises(ValueError, match="family"):
        FontSet([])
