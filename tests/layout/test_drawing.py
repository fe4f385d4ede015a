"""The drawing of a map as a display list: right-to-left is the mirror, the curve never overshoots, numbers are right."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_designer.core import edits
from journey_designer.core.numbers import from_digits, rounded, signed
from journey_designer.core.records import Asset, Lane, Stage
from journey_designer.layout.channels import channel_icon, touchpoint_icon
from journey_designer.layout.curve import interval
from journey_designer.layout.display import Box, Icon, Path, Picture, Text, mirrored, shifted
from journey_designer.layout.drawing.cells import cell_ops
from journey_designer.layout.drawing.emotion import emotion_ops
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.drawing.scene import map_ops
from journey_designer.layout.metrics import STAGE, screen_style
from journey_designer.layout.palette import PALETTES, over
from journey_designer.resources import resource
from tests.layout.maps import filled, laid_out, numbered_document, touchpoints

scores = st.lists(st.one_of(st.none(), st.floats(-2, 2)), min_size=2, max_size=12)


def pen_for(direction: str, seed: int = 3) -> Pen:
    document = numbered_document()
    journey_id = filled(document, 3, 3, 40, seed)
    layout = laid_out(document, journey_id, screen_style(direction, "en"))  # type: ignore[arg-type]
    return Pen(layout, PALETTES["light"])


def test_right_to_left_is_the_mirror_of_left_to_right() -> None:
    there, back = pen_for("ltr"), pen_for("rtl")
    width = there.layout.width
    assert back.layout.width == width
    texts = [op for op in map_ops(there) if isinstance(op, Text)]
    twins = {
        (op.text, round(op.rect.x, 3), round(op.rect.y, 3)) for op in map_ops(back) if isinstance(op, Text)
    }
    assert len(texts) > 40
    for op in texts:
        mirror = op.rect.mirrored(width)
        assert (op.text, round(mirror.x, 3), round(mirror.y, 3)) in twins


@settings(max_examples=10)
@given(width=st.floats(1, 2000))
def test_mirroring_twice_changes_nothing(width: float) -> None:
    ops = map_ops(pen_for("ltr"))[:60]
    again = mirrored(mirrored(ops, width), width)
    for op, other in zip(ops, again, strict=True):
        if isinstance(op, Path):
            continue
        assert not isinstance(other, Path)
        assert abs(op.rect.x - other.rect.x) < 1e-6
        assert replace(op, rect=other.rect) == other


def test_an_rtl_map_keeps_its_ticks_rising_and_flips_its_arrows() -> None:
    icons = [op for op in map_ops(pen_for("rtl")) if isinstance(op, Icon) and op.flips]
    assert icons and all(icon.is_flipped for icon in icons)


@given(scores)
def test_the_curve_never_overshoots(values: list[float | None]) -> None:
    xs = [65.0 + 130 * place for place in range(len(values))]
    for place in range(len(values) - 1):
        piece = interval(xs, values, place)
        before, after = values[place], values[place + 1]
        if before is None or after is None:
            assert piece is None
            continue
        assert piece is not None
        low, high = min(before, after) - 1e-9, max(before, after) + 1e-9
        assert all(low <= y <= high for y in piece[1::2])
        assert (piece[0], piece[6]) == (xs[place], xs[place + 1])


def test_the_curve_bends_only_near_a_changed_score() -> None:
    xs = [float(place) for place in range(9)]
    values: list[float | None] = [0, 1, -1, 0.5, 2, -2, 0, 1, 1]
    changed = [*values[:4], -0.5, *values[5:]]
    moved = [place for place in range(8) if interval(xs, values, place) != interval(xs, changed, place)]
    assert moved and min(moved) >= 2 and max(moved) <= 5


def test_cells_of_every_theme_are_opaque_and_shift_together() -> None:
    document = numbered_document()
    layout = laid_out(document, filled(document, 2, 3, 20))
    for palette in PALETTES.values():
        pen = Pen(layout, palette)
        for row in layout.rows:
            ops = cell_ops(pen, row, 1)
            ground = ops[0]
            assert isinstance(ground, Box) and ground.fill == palette.surface
            assert (ground.rect.w, ground.rect.h) == (layout.columns[1].w, row.h)
            moved = shifted(ops, 5, -7)[0]
            assert isinstance(moved, Box) and (moved.rect.x, moved.rect.y) == (
                ground.rect.x + 5,
                ground.rect.y - 7,
            )


def test_a_card_shows_its_picture_its_dots_and_its_status() -> None:
    document = numbered_document()
    journey_id = filled(document, 1, 1, 0)
    content = next(entry for entry in document.all(Lane) if entry.kind == "content")
    with document.edit("x") as edit:
        edit.put(Asset(id="ab" * 32, mime="image/png"))
        edits.add_card(
            document,
            edits.Cell(content.id, touchpoints(document)[0].id),
            "Film",
            image="ab" * 32,
            dots=12,
            status="missing",
            evidence="measured",
        )
    ops = map_ops(Pen(laid_out(document, journey_id), PALETTES["light"]))
    assert [op.asset for op in ops if isinstance(op, Picture)] == ["ab" * 32]
    assert "12" in [op.text for op in ops if isinstance(op, Text)]
    assert "circle-alert" in [op.name for op in ops if isinstance(op, Icon)]


def test_every_icon_that_a_map_names_is_shipped() -> None:
    named = {op.name for op in map_ops(pen_for("ltr")) if isinstance(op, Icon)}
    named |= {channel_icon(word) for word in ("web", "واتساب", "téléphone", "boutique", "?", "البريد")}
    assert all((resource("icons/lucide") / f"{name}.svg").is_file() for name in named)


@pytest.mark.parametrize(
    ("channel", "icon"),
    [
        ("Site web", "monitor"),
        ("واتساب", "message-circle"),
        ("الهاتف", "phone-call"),
        ("Livreur", "truck"),
        ("Something else", "circle-dot"),
    ],
)
def test_channels_have_icons_in_three_languages(channel: str, icon: str) -> None:
    assert channel_icon(channel) == icon


def test_a_basket_is_a_basket_on_whatever_site() -> None:
    assert touchpoint_icon("Basket", "Website") == "shopping-cart"
    assert touchpoint_icon("Product page", "Website") == "monitor"


@pytest.mark.parametrize(
    ("value", "language", "digits", "text"),
    [
        (1.25, "en", "latin", "+1.3"),
        (-1.25, "en", "latin", "−1.3"),
        (0.04, "en", "latin", "0"),
        (-0.4, "fr", "latin", "−0,4"),
        (1.6, "ar", "arabic", "+١٫٦"),
        (1.6, "ar", "latin", "+1.6"),
    ],
)
def test_scores_are_written_as_the_project_writes_numbers(
    value: float, language: str, digits: str, text: str
) -> None:
    assert signed(value, language, digits) == text


@given(st.floats(-2, 2))
def test_rounding_is_half_away_from_zero_and_symmetric(value: float) -> None:
    assert rounded(value) == -rounded(-value)
    assert abs(rounded(value) - value) <= 0.05 + 1e-9


def test_digits_of_arabic_and_persian_keyboards_are_understood() -> None:
    assert from_digits("−١٫٥ ۴") == "-1.5 4"


def test_a_colour_over_another() -> None:
    assert over("#000000", "#FFFFFF", 0.5) == "#808080"
    assert over("#123456", "#FFFFFF", 1.0) == "#123456"


@pytest.mark.parametrize("score", [-2.0, -1.3, 0.0, 1.4, 2.0])
def test_the_value_of_a_key_moment_clears_its_ring_and_stays_in_the_lane(score: float) -> None:
    document = numbered_document()
    journey_id = filled(document, 1, 4, 0)
    layout = laid_out(document, journey_id)
    for place, value in enumerate((score, score, -2.0, 2.0)):
        touchpoint_id = layout.columns[place].touchpoint_id
        assert touchpoint_id is not None
        edits.change_touchpoint(document, touchpoint_id, satisfaction=value, is_key_moment=True)
    layout = laid_out(document, journey_id)
    row = layout.row_of_kind("emotion")
    assert row is not None
    texts = [op for op in emotion_ops(Pen(layout, PALETTES["light"]), row, 0, 3) if isinstance(op, Text)]
    for place, value in enumerate((score, score, -2.0, 2.0)):
        if place in layout.extremes():
            continue
        y = layout.emotion_y(row, value)
        (label,) = [op for op in texts if abs(op.rect.x + op.rect.w / 2 - layout.middles[place]) < 1]
        assert label.rect.bottom - 2 <= y - 17 or label.rect.y + 2 >= y + 17
        assert row.y <= label.rect.y + 2
        assert label.rect.bottom - 2 <= row.y + row.h


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Loyalty", 1),
        ("Consideration", 1),
        ("Prise de conscience", 2),
        ("Recommandation de proche en proche", 1),
    ],
)
def test_a_stage_of_one_column_says_its_name(name: str, lines: int) -> None:
    """A name too long for the header is smaller, then on two lines; a word too long even then is cut."""
    document = numbered_document()
    journey_id = filled(document, 1, 1, 1, 3)
    stage = document.family(Stage, "journey_id", journey_id)[0]
    edits.rename_stage(document, stage.id, name)
    layout = laid_out(document, journey_id, screen_style("ltr", "en"))
    text = next(
        op for op in map_ops(Pen(layout, PALETTES["light"])) if isinstance(op, Text) and op.text == name
    )
    span = layout.spans[0]
    assert text.max_lines == lines
    assert (text.role is STAGE) == (name == "Loyalty")
    assert span.x < text.rect.x and text.rect.right <= span.x + span.w - 6
    assert layout.style.top < text.rect.y and text.rect.bottom <= layout.style.top + layout.style.stage_height
