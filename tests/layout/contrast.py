"""Contrast as WCAG 2 measures it, and the grounds on which a display list puts its texts."""

from __future__ import annotations

from collections.abc import Iterator

from journey_designer.layout.display import Box, Icon, Op, Path, Rect, Text


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB`` (WCAG 2.2, "relative luminance")."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two opaque colours, 1 … 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def laid_on(colour: str, ground: str) -> str:
    """What is seen of ``#RRGGBB`` or ``#RRGGBBAA`` on an opaque ground."""
    share = int(colour[7:9], 16) / 255 if len(colour) == 9 else 1.0
    mixed = (
        round(int(colour[i : i + 2], 16) * share + int(ground[i : i + 2], 16) * (1 - share))
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{value:02X}" for value in mixed)


def seen(ops: list[Op], canvas: str) -> Iterator[tuple[Op, str, str]]:
    """Texts, icons, dashed frames and lines of a display list: each with its colour and the ground that it lies on.

    Of a shape that is filled and outlined, the colour that stands out more.
    """
    fills: list[tuple[Rect, str]] = []
    for op in ops:
        if isinstance(op, Text | Icon):
            # a text is broken at its rectangle's width; icons and texts lie on what is under their first corner
            ground = under(fills, op.rect.x + 1, op.rect.y + min(op.rect.h, 12) / 2, canvas)
            yield op, op.colour, ground
        elif isinstance(op, Box):
            if op.border and op.dash:
                yield op, op.border, under(fills, op.rect.x + 2, op.rect.y + op.rect.h / 2, canvas)
            if op.fill:
                fills.append((op.rect, op.fill))
        elif isinstance(op, Path):
            area = bounds(op)
            if op.stroke and op.width >= 1.0:
                ground = under(fills, area.x + area.w / 2, area.y + area.h / 2, canvas)
                inks = [op.stroke, op.fill] if op.fill else [op.stroke]
                yield op, max(inks, key=lambda ink: contrast(ink[:7], ground)), ground
            if op.fill:
                fills.append((area, op.fill))


def under(fills: list[tuple[Rect, str]], x: float, y: float, canvas: str) -> str:
    """The colour at a point, everything painted so far laid on each other."""
    colour = canvas
    for rect, fill in fills:
        if rect.contains(x, y):
            colour = laid_on(fill, colour)
    return colour


def bounds(path: Path) -> Rect:
    """The rectangle round the points of a path."""
    points = [value for _, values in path.commands for value in values]
    xs, ys = points[0::2], points[1::2]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
