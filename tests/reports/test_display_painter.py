"""Display lists on paper, looked at through PDFium."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PIL import Image, ImageChops

from journey_designer.core.errors import BugError
from journey_designer.layout.display import Box, Icon, Op, Path, Rect, Text, TextRole, mirrored
from journey_designer.reports.pdf.display_painter import DisplayPainter
from journey_designer.reports.pdf.document import PdfDocument
from journey_designer.reports.pdf.rounded import rounded_rect

WHITE = (255, 255, 255)
RED, BLUE = (255, 0, 0), (0, 0, 255)
NAME = TextRole("name", 20, 30, 22, 36, 600)


@pytest.fixture
def painted(
    make_pdf: Callable[..., bytes], picture_of: Callable[..., Image.Image]
) -> Callable[..., Image.Image]:
    """A page of 200 × 200 px with a display list on it, rendered four pixels a px."""

    def paint(ops: Sequence[Op], x: float = 0.0, y: float = 0.0, scale: float = 1.0) -> Image.Image:
        def draw(document: PdfDocument) -> None:
            with document.page(200, 200) as page:
                page.paint(ops, x, y, scale)

        return picture_of(make_pdf(draw), scale=4)

    return paint


def at(image: Image.Image, x: float, y: float) -> tuple[int, int, int]:
    return image.getpixel((round(x * 4), round(y * 4)))


def ink(image: Image.Image) -> tuple[float, float, float, float]:
    """The box of what is not white, in px."""
    box = ImageChops.invert(image).getbbox()
    assert box is not None
    return tuple(value / 4 for value in box)


Painted = Callable[..., Image.Image]


def test_a_filled_box(painted: Painted) -> None:
    image = painted([Box(Rect(20, 30, 50, 40), fill="#FF0000")])
    assert ink(image) == pytest.approx((20, 30, 70, 70), abs=0.3)
    assert at(image, 45, 50) == RED


def test_place_and_scale(painted: Painted) -> None:
    image = painted([Box(Rect(20, 30, 50, 40), fill="#FF0000")], 10, 5, 2)
    assert ink(image) == pytest.approx((50, 65, 150, 145), abs=0.3)


def test_a_border_lies_inside_its_rectangle(painted: Painted) -> None:
    image = painted([Box(Rect(20, 30, 100, 80), fill="#FF0000", border="#0000FF", width=8)])
    assert ink(image) == pytest.approx((20, 30, 120, 110), abs=0.3)
    assert at(image, 24, 60) == BLUE
    assert at(image, 30, 60) == RED


def test_each_corner_has_its_radius(painted: Painted) -> None:
    image = painted([Box(Rect(20, 20, 100, 100), fill="#FF0000", radii=(30, 0, 15, 0))])
    assert at(image, 22, 22) == WHITE
    assert at(image, 118, 22) == RED
    assert at(image, 118, 118) == WHITE
    assert at(image, 22, 118) == RED
    assert at(image, 40, 40) == RED


def test_radii_that_do_not_fit_make_a_disc(painted: Painted) -> None:
    image = painted([Box(Rect(20, 20, 100, 100), fill="#FF0000", radii=(500, 500, 500, 500))])
    assert at(image, 70, 21) == RED
    assert at(image, 34, 34) == WHITE
    assert at(image, 36, 36) == RED


def test_transparent_fills_let_through_what_is_under_them(painted: Painted) -> None:
    image = painted([Box(Rect(0, 0, 100, 100), fill="#FF0000"), Box(Rect(0, 0, 50, 50), fill="#0000FF80")])
    red, green, blue = at(image, 25, 25)
    assert 110 < red < 145
    assert green == 0
    assert 110 < blue < 145


def test_dashes(painted: Painted) -> None:
    image = painted([Path((("M", (0, 50)), ("L", (200, 50))), stroke="#FF0000", width=4, dash=(20, 20))])
    assert at(image, 10, 50) == RED
    assert at(image, 31, 50) == WHITE
    assert at(image, 50, 50) == RED


def test_paths_have_round_ends(painted: Painted) -> None:
    image = painted([Path((("M", (50, 50)), ("L", (100, 50))), stroke="#FF0000", width=20)])
    assert ink(image) == pytest.approx((40, 40, 110, 60), abs=0.4)
    assert at(image, 41, 41) == WHITE


def test_curves_and_closed_paths(painted: Painted) -> None:
    curve = Path(
        (("M", (20, 100)), ("C", (20, 20), ()) if False else ("C", (20, 20, 120, 20, 120, 100)), ("Z", ())),
        fill="#FF0000",
    )
    image = painted([curve])
    assert at(image, 70, 90) == RED
    assert at(image, 70, 43) == RED
    assert at(image, 25, 45) == WHITE


def test_boxes_without_fill_or_border_paint_nothing(painted: Painted) -> None:
    image = painted([Box(Rect(0, 0, 50, 50)), Path((("M", (0, 0)), ("L", (50, 50))))])
    assert ImageChops.invert(image).getbbox() is None


def test_the_baseline_of_text(painted: Painted) -> None:
    """A capital H stands on the baseline: the line's middle and 0.375 font sizes."""
    image = painted([Text(Rect(20, 40, 150, 60), "H", NAME, "#000000")])
    left, top, _, bottom = ink(image)
    assert bottom == pytest.approx(40 + 15 + 0.375 * 20, abs=0.3)
    assert top == pytest.approx(bottom - 0.698 * 20, abs=0.5)
    assert 20 < left < 24


def test_arabic_text_has_its_own_size_and_line(painted: Painted) -> None:
    image = painted([Text(Rect(20, 40, 150, 60), "ااا", NAME, "#000000", "right")])
    _, _, right, bottom = ink(image)
    assert bottom == pytest.approx(40 + 18 + 0.375 * 22, abs=0.4)
    assert 165 < right <= 170


@pytest.mark.parametrize(("align", "middle"), [("left", 34), ("centre", 95), ("right", 156)])
def test_text_alignment(painted: Painted, align: str, middle: float) -> None:
    left, _, right, _ = ink(painted([Text(Rect(20, 40, 150, 60), "HH", NAME, "#000000", align)]))  # type: ignore[arg-type]
    assert (left + right) / 2 == pytest.approx(middle, abs=2)


def test_text_is_cut_after_its_lines(painted: Painted) -> None:
    text = "one two three four five six seven"
    _, _, right, bottom = ink(painted([Text(Rect(20, 20, 100, 20), text, NAME, "#000000", max_lines=2)]))
    assert bottom < 20 + 60
    assert right <= 120


def test_a_mirrored_icon_is_drawn_the_other_way_round(painted: Painted) -> None:
    ops = [Icon(Rect(80, 80, 40, 40), "arrow-right", "#000000", flips=True)]
    there, back = painted(ops), painted(mirrored(ops, 200))
    assert ImageChops.difference(there, back).getbbox() is not None
    turned = back.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    difference = (
        ImageChops.difference(there, turned).convert("L").point(lambda value: 255 if value > 200 else 0)
    )
    assert difference.getbbox() is None


def test_icons_are_filled_and_stroked_in_their_colour(painted: Painted) -> None:
    image = painted([Icon(Rect(50, 50, 96, 96), "palette", "#FF0000")])
    colours = {colour for _, colour in image.getcolors(100_000)}
    assert RED in colours
    assert all(red == 255 for red, _, _ in colours)


def test_an_unknown_op_is_our_fault() -> None:
    painter = object.__new__(DisplayPainter)
    with pytest.raises(BugError, match="unknown"):
        painter._paint_op("op")  # type: ignore[arg-type]


def test_rectangles_without_radius_are_rectangles() -> None:
    class Recorder:
        def __init__(self) -> None:
            self.calls: list[str] = []

        def __getattr__(self, name: str) -> Callable[..., None]:
            return lambda *_: self.calls.append(name)

    sharp, round_, flat = Recorder(), Recorder(), Recorder()
    rounded_rect(sharp, 0, 0, 10, 10, (0, 0, 0, 0))
    rounded_rect(round_, 0, 0, 10, 10, (3, 0, 0, 0))
    rounded_rect(flat, 0, 0, 10, 0, (3, 3, 3, 3))
    assert sharp.calls == ["rect"]
    assert round_.calls.count("curveTo") == 1
    assert flat.calls == ["rect"]
