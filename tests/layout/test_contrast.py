"""Every palette of the map: texts at least 4.5 to 1, everything else that means something at least 3 to 1 (WCAG 2)."""

from __future__ import annotations

from itertools import cycle

import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.core.records.journey import CARD_STATUSES
from journey_designer.core.records.persona import COLOURS, EVIDENCE
from journey_designer.layout.display import Box, Icon, Path, Text
from journey_designer.layout.drawing.cells import sheet_ground
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.drawing.scene import map_ops
from journey_designer.layout.metrics import Detail, screen_style
from journey_designer.layout.palette import PALETTES, MapTheme
from tests.layout.contrast import contrast, seen
from tests.layout.maps import filled, laid_out, numbered_document

THEMES: tuple[MapTheme, ...] = ("light", "dark", "projector", "print")


def rich() -> tuple[Document, str]:
    """A journey in which everything that a map can show is shown."""
    document = numbered_document()
    journey_id = filled(document, 6, 3, 160, seed=5)
    grades, colours, statuses = cycle(EVIDENCE), cycle((None, None, *COLOURS)), cycle((None, *CARD_STATUSES))
    for place, card in enumerate(document.all(Card)):
        edits.change_card(
            document,
            card.id,
            evidence=next(grades),
            colour=next(colours),
            status=next(statuses),
            dots=place % 3,
        )
    for place, touchpoint in enumerate(document.all(Touchpoint)):
        edits.change_touchpoint(
            document,
            touchpoint.id,
            is_key_moment=place % 4 == 0,
            votes=(1, 2, 0, 2, 3) if place % 5 == 0 else None,
            name="" if place == 3 else touchpoint.name,
        )
    edits.add_lane(document, journey_id, title="Own", colour="coral", icon="star")
    edits.fold_lane(document, next(lane.id for lane in document.all(Lane) if lane.kind == "content"), True)
    edits.change_stage(document, document.all(Stage)[-1].id, is_folded=True)
    edits.add_stage(document, journey_id, "")
    return document, journey_id


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("detail", ["full", "reduced"])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_what_is_drawn_can_be_read(theme: MapTheme, detail: Detail, direction: str) -> None:
    document, journey_id = rich()
    palette = PALETTES[theme]
    layout = laid_out(document, journey_id, screen_style(direction, "en"))  # type: ignore[arg-type]
    pen = Pen(layout, palette, detail=detail)
    weak, kinds = set(), set()
    for op, colour, ground in seen(map_ops(pen), palette.canvas):
        if isinstance(op, Path) and colour in (palette.line, palette.line2, palette.sheet_border):
            continue  # rules of the grid: decoration, the numbers beside them say the same
        kinds.add(type(op))
        value = contrast(colour[:7], ground)
        if value < (4.5 if isinstance(op, Text) else 3.0):
            weak.add((type(op).__name__, colour, ground, round(value, 2)))
    assert not weak
    assert kinds == {Text, Icon, Box, Path}


@pytest.mark.parametrize("theme", THEMES)
def test_what_lies_over_the_map_is_seen_on_all_of_its_grounds(theme: MapTheme) -> None:
    """Selection, focus, drop bars; and texts on the wash under a selected touchpoint."""
    palette = PALETTES[theme]
    document, journey_id = rich()
    washed = sheet_ground(Pen(laid_out(document, journey_id), palette), is_washed=True)
    fills = [palette.surface, palette.canvas, washed]
    fills += [card.fill for card in palette.cards.values()] + [
        stage.tint for stage in palette.stages.values()
    ]
    assert min(contrast(palette.accent, fill) for fill in fills) >= 3
    assert min(contrast(palette.curve, fill) for fill in (palette.surface, washed)) >= 3
    for ink in (palette.ink, palette.ink2, palette.ink3):
        assert contrast(ink, washed) >= 4.5
    for colour in (palette.pos, palette.neg, palette.star_outline if theme != "dark" else palette.star):
        assert contrast(colour, washed) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_controls_and_stages_stand_out(theme: MapTheme) -> None:
    palette = PALETTES[theme]
    assert contrast(palette.ctl, palette.surface) >= 3
    for stage in palette.stages.values():
        assert contrast(stage.bar, palette.surface) >= 3
        assert contrast(stage.ink, stage.tint) >= 4.5
        assert contrast(palette.ink, stage.tint) >= 4.5
    for card in palette.cards.values():
        assert contrast(card.dashed, palette.surface) >= 3
        assert contrast(card.ticks, card.fill) >= 3
        assert contrast(palette.ink, card.fill) >= 4.5


def test_the_projector_is_stronger_than_light_everywhere() -> None:
    """A lamp in a bright room eats half of the contrast: texts keep 7 to 1, frames of cards are no whispers."""
    light, projector = PALETTES["light"], PALETTES["projector"]
    for name in ("ink", "ink2", "ink3", "accent", "pos", "neg", "curve"):
        value = contrast(getattr(projector, name), projector.surface)
        assert value >= 7
        assert value >= contrast(getattr(light, name), light.surface)
    for tone, card in projector.cards.items():
        assert contrast(card.border, projector.surface) >= 4.5
        assert contrast(card.dashed, projector.surface) >= contrast(light.cards[tone].dashed, light.surface)
    for name, stage in projector.stages.items():
        assert contrast(stage.ink, stage.tint) >= 7
        assert contrast(stage.bar, projector.surface) >= max(
            4.5, contrast(light.stages[name].bar, light.surface)
        )
    for line in (projector.line2, projector.sheet_border):
        assert contrast(line, projector.surface) >= 3


LISTED = [
    ("ink", "surface", 16.83, 14.17),
    ("ink", "canvas", 15.16, 16.26),
    ("ink2", "surface", 8.45, 8.64),
    ("ink2", "canvas", 7.61, 9.91),
    ("ink3", "surface", 5.42, 5.83),
    ("ink3", "canvas", 4.88, 6.69),
    ("ink3", "sub", 5.10, 5.36),
    ("pos", "surface", 5.29, 6.61),
    ("neg", "surface", 5.45, 6.03),
    ("accent", "surface", 6.96, 5.30),
    ("curve", "surface", 13.51, 12.00),
    ("pill_ink", "pos", 5.29, 7.47),
    ("pill_ink", "neg", 5.45, 6.81),
]


@pytest.mark.parametrize(("ink", "ground", "light", "dark"), LISTED)
def test_the_design_is_kept(ink: str, ground: str, light: float, dark: float) -> None:
    """The ratios that were measured when the colours were chosen."""
    for theme, value in (("light", light), ("dark", dark)):
        palette = PALETTES[theme]  # type: ignore[index]
        found = contrast(getattr(palette, ink), getattr(palette, ground))
        assert found == pytest.approx(value, abs=0.01)
