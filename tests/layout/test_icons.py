"""Icons of the shipped set as paths."""

from __future__ import annotations

import math

import pytest

from journey_designer.layout.display import Icon, Path, Rect
from journey_designer.layout.icons import BOX, IconPart, IconShelf, icon_paths, parse_icon, stroke_width
from journey_designer.layout.svg_path import arc_curves, path_commands
from journey_designer.resources import resource


def svg(*elements: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{"".join(elements)}</svg>'


def xs(path: Path) -> list[float]:
    return [value for _, points in path.commands for value in points[::2]]


def test_every_shipped_icon_is_understood() -> None:
    files = sorted(resource("icons/lucide").glob("*.svg"))
    assert len(files) > 100
    for file in files:
        parts = parse_icon(file.read_text(encoding="utf-8"))
        assert parts, file.name
        for part in parts:
            assert part.commands[0][0] == "M", file.name
            values = [value for _, points in part.commands for value in points]
            assert all(-1 <= value <= BOX + 1 for value in values), file.name


@pytest.mark.parametrize(
    ("data", "commands"),
    [
        ("M1 2L3 4Z", [("M", (1, 2)), ("L", (3, 4)), ("Z", ())]),
        ("m1 2 3 4", [("M", (1, 2)), ("L", (4, 6))]),
        ("M1,2h3v-1H0V0", [("M", (1, 2)), ("L", (4, 2)), ("L", (4, 1)), ("L", (0, 1)), ("L", (0, 0))]),
        ("M.5.5l-.5-.5", [("M", (0.5, 0.5)), ("L", (0, 0))]),
        ("M1e1 0z m1 1", [("M", (10, 0)), ("Z", ()), ("M", (11, 1))]),
        ("M0 0c1 1 2 2 3 3s2 2 3 3", [("M", (0, 0)), ("C", (1, 1, 2, 2, 3, 3)), ("C", (4, 4, 5, 5, 6, 6))]),
        ("M0 0s2 2 3 3", [("M", (0, 0)), ("C", (0, 0, 2, 2, 3, 3))]),
        ("M0 0q3 3 6 0t6 0", [("M", (0, 0)), ("C", (2, 2, 4, 2, 6, 0)), ("C", (8, -2, 10, -2, 12, 0))]),
        ("M0 0a0 5 0 0 1 2 2", [("M", (0, 0)), ("L", (2, 2))]),
        ("M1 1a1 1 0 1 1 0 0", [("M", (1, 1))]),
        ("", []),
    ],
)
def test_path_data(data: str, commands: list[tuple[str, tuple[float, ...]]]) -> None:
    result = path_commands(data)
    assert [code for code, _ in result] == [code for code, _ in commands]
    for (_, got), (_, wanted) in zip(result, commands, strict=True):
        assert got == pytest.approx(wanted)


@pytest.mark.parametrize("data", ["1 2", "L1 2", "M1", "M1 2Z3", "M1 2 x", "M1 2a1 1 0 2 0 1 1"])
def test_what_is_no_path_data_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match=r"path data|number"):
        path_commands(data)


def test_arc_flags_may_be_written_without_blanks() -> None:
    assert path_commands("M0 0a1 1 0 01.5.5") == path_commands("M0 0a1 1 0 0 1 0.5 0.5")


@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("is_clockwise", [False, True])
def test_arcs_stay_on_their_circle(is_large: bool, is_clockwise: bool) -> None:
    curves = arc_curves((5, 0), (0, 5), (5, 5), 30, is_large, is_clockwise)
    assert len(curves) == (3 if is_large else 1)
    assert curves[-1][-2:] == (0, 5)
    centre = (0, 0) if is_large != is_clockwise else (5, 5)
    start = (5.0, 0.0)
    for curve in curves:
        for t in (0.25, 0.5, 0.75):
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            x = sum(w * v for w, v in zip(weights, (start[0], *curve[::2]), strict=True))
            y = sum(w * v for w, v in zip(weights, (start[1], *curve[1::2]), strict=True))
            assert math.hypot(x - centre[0], y - centre[1]) == pytest.approx(5, rel=1e-3)
        start = (curve[4], curve[5])


def test_an_arc_too_small_for_its_ends_is_enlarged() -> None:
    (first, second) = arc_curves((0, 0), (10, 0), (1, 1), 0, False, True)
    assert first[-2:] == pytest.approx((5, -5))
    assert second[-2:] == (10, 0)


def test_elements() -> None:
    parts = parse_icon(
        svg(
            '<line x1="1" y1="2" x2="3" y2="4"/>',
            '<polyline points="1 2,3 4 5,6"/>',
            '<polygon points="1 2 3 4"/>',
            '<rect x="2" y="3" width="10" height="8"/>',
            '<rect x="2" y="3" width="10" height="8" rx="2"/>',
            '<circle cx="5" cy="6" r="1" fill="currentColor"/>',
            '<ellipse cx="5" cy="6" rx="2" ry="1"/>',
        )
    )
    codes = ["".join(code for code, _ in part.commands) for part in parts]
    assert codes == ["ML", "MLL", "MLZ", "MLLLLZ", "MLCLCLCLCZ", "MCCCCZ", "MCCCCZ"]
    assert [part.is_filled for part in parts] == [False] * 5 + [True, False]


def test_other_elements_are_refused() -> None:
    with pytest.raises(ValueError, match="script"):
        parse_icon(svg("<script/>"))


def test_an_icon_is_placed_and_coloured() -> None:
    parts = (
        IconPart((("M", (0.0, 0.0)), ("L", (24.0, 12.0)))),
        IconPart((("M", (1.0, 1.0)),), is_filled=True),
    )
    first, second = icon_paths(Icon(Rect(10, 20, 12, 16), "x", "#112233"), parts)
    assert first == Path(
        (("M", (10.0, 22.0)), ("L", (22.0, 28.0))), stroke="#112233", width=pytest.approx(1.15)
    )
    assert second.fill == "#112233"


def test_a_flipped_icon_is_its_mirror() -> None:
    shelf = IconShelf()
    rect = Rect(100, 0, 24, 24)
    plain = shelf.paths(Icon(rect, "arrow-right", "#000000", flips=True))
    flipped = shelf.paths(Icon(rect, "arrow-right", "#000000", flips=True, is_flipped=True))
    assert [xs(path) for path in flipped] == [[224 - x for x in xs(path)] for path in plain]


def test_strokes_stay_near_one_and_a_half_pixels() -> None:
    assert [round(stroke_width(size), 2) for size in (13, 16, 18, 20, 24)] == [1.25, 1.5, 1.5, 1.5, 1.5]
    assert stroke_width(36) == pytest.approx(2.1)
    assert stroke_width(0) == 0


@pytest.mark.parametrize("name", ["no-such-icon", "../lucide/x", "", "X/../../README", "a\x00b"])
def test_an_unknown_name_is_a_plain_circle(name: str) -> None:
    (part,) = IconShelf().parts(name)
    assert [code for code, _ in part.commands] == ["M", "C", "C", "C", "C", "Z"]
