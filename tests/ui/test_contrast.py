"""The colours of the window where widgets lay them on each other: texts 4.5 to 1, signs 3 to 1, more for the projector."""

from __future__ import annotations

import pytest

from journey_designer.layout.palette import PALETTES as MAPS
from journey_designer.ui.chrome import PALETTES, Chrome
from journey_designer.ui.stylesheet import stylesheet
from tests.layout.contrast import contrast

SHARED = (
    "canvas",
    "surface",
    "sub",
    "line2",
    "ctl",
    "ink",
    "ink2",
    "ink3",
    "accent",
    "atint",
    "pos",
    "neg",
    "star",
    "curve",
)
GROUNDS = ("canvas", "chrome", "surface", "sub", "hover")


@pytest.mark.parametrize("name", PALETTES)
def test_texts_on_what_is_pressed_chosen_and_pointed_at(name: str) -> None:
    chrome = PALETTES[name]
    pairs = [
        ("ink", "pressed"),
        ("ink2", "pressed"),
        ("ink2", "atint"),
        ("aink", "chrome"),
        ("aink", "hover"),
    ]
    pairs += [
        ("pos", "chrome"),
        ("neg", "chrome"),
        ("neg", "surface"),
        ("ink", "pos_tint"),
        ("ink", "neg_tint"),
    ]
    weak = [pair for pair in pairs if contrast(getattr(chrome, pair[0]), getattr(chrome, pair[1])) < 4.5]
    assert not weak


@pytest.mark.parametrize("name", PALETTES)
def test_signs_on_every_ground(name: str) -> None:
    """Focus rings, selection bars, the primary button, the curve."""
    chrome = PALETTES[name]
    for token in ("accent", "btn", "curve"):
        grounds = GROUNDS if token == "accent" else ("chrome", "surface")
        assert min(contrast(getattr(chrome, token), getattr(chrome, ground)) for ground in grounds) >= 3
    assert contrast(chrome.ctl, chrome.surface) >= 3
    assert contrast(chrome.accent, chrome.atint) >= 3
    star = max(contrast(chrome.star, chrome.surface), contrast(chrome.star_outline, chrome.surface))
    assert star >= 3


@pytest.mark.parametrize("name", PALETTES)
def test_rows_of_the_outline(name: str) -> None:
    """Names of stages on their tints; all texts on a chosen row and on one under the pointer."""
    chrome, palette = PALETTES[name], MAPS[name]  # type: ignore[index]
    inks = [palette.pos, palette.neg, palette.ink2, chrome.ink, chrome.ink2, chrome.ink3]
    for stage in palette.stages.values():
        assert contrast(stage.ink, stage.tint) >= 4.5
        assert contrast(palette.surface, stage.ink) >= 4.5
        assert contrast(chrome.ink3, stage.tint) >= 3
        assert contrast(chrome.accent, stage.tint) >= 3
    for ground in (chrome.chrome, chrome.atint, chrome.hover):
        for ink in (*inks, *(stage.ink for stage in palette.stages.values())):
            assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("name", PALETTES)
def test_selected_texts_and_tooltips(name: str) -> None:
    chrome = PALETTES[name]
    on_accent = "#121317" if chrome.is_dark else chrome.onbtn
    assert contrast(on_accent, chrome.accent) >= 4.5
    tip, on_tip = (chrome.hover, chrome.ink) if chrome.is_dark else (chrome.ink, chrome.surface)
    assert contrast(on_tip, tip) >= 4.5
    sheet = stylesheet(chrome)
    assert f"selection-color: {on_accent}" in sheet
    assert f"background: {tip}; color: {on_tip}" in sheet


def test_the_map_and_its_window_are_of_one_kind() -> None:
    """What means the same has the same colour on the map and beside it, as far as both name it."""
    for name in PALETTES:
        for token in SHARED:
            assert getattr(PALETTES[name], token) == getattr(MAPS[name], token)  # type: ignore[index]


def test_the_projector_is_the_strongest() -> None:
    def weakest(chrome: Chrome) -> float:
        inks = ("ink", "ink2", "ink3", "aink", "pos", "neg")
        return min(contrast(getattr(chrome, ink), chrome.surface) for ink in inks)

    assert weakest(PALETTES["projector"]) >= 7 > weakest(PALETTES["light"])
    assert contrast(PALETTES["projector"].line2, PALETTES["projector"].surface) >= 4.5
