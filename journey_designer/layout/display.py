"""The display list: what is drawn, said once, painted alike by QPainter and by reportlab.

Coordinates are logical pixels (1 px = 1/96 inch), y grows downwards, and x is already where it is seen: a
right-to-left map is mirrored by `mirrored` before painting, never by a painter's scale, which would mirror letters.
Colours are ``#RRGGBB`` or ``#RRGGBBAA``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from journey_designer.core.text import has_arabic

Colour = str
Align = Literal["left", "right", "centre"]

BASELINE = 0.375
"""The baseline lies this many font sizes under the middle of its line: (ascent - descent) / 2 of IBM Plex Sans."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle: left, top, width, height."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The bottom edge."""
        return self.y + self.h

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies inside; right and bottom edges are outside."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def inset(self, dx: float, dy: float) -> Rect:
        """Smaller by ``dx`` at the left and right and by ``dy`` at the top and bottom."""
        return Rect(self.x + dx, self.y + dy, self.w - 2 * dx, self.h - 2 * dy)

    def moved(self, dx: float, dy: float) -> Rect:
        """Shifted, with the same size."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def intersects(self, other: Rect) -> bool:
        """Whether the two share an area greater than nothing."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )

    def mirrored(self, width: float) -> Rect:
        """The same rectangle seen in the mirror of a surface ``width`` wide."""
        return Rect(width - self.x - self.w, self.y, self.w, self.h)


@dataclass(frozen=True, slots=True)
class TextRole:
    """How a text is set: sizes and line pitches in px for Latin and for texts with Arabic letters, and the weight."""

    name: str
    size: float
    line: float
    arabic_size: float
    arabic_line: float
    weight: Literal[400, 500, 600] = 400

    def metrics(self, text: str) -> tuple[float, float]:
        """(font size, line pitch) in px for this text."""
        return (self.arabic_size, self.arabic_line) if has_arabic(text) else (self.size, self.line)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, filled and/or bordered. ``radii``: top left, top right, bottom right, bottom left.

    The border is centred on the rectangle's edge inset by half its width, so that it lies wholly inside.
    """

    rect: Rect
    fill: Colour | None = None
    border: Colour | None = None
    width: float = 1.0
    radii: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    dash: tuple[float, ...] = ()


Command = tuple[Literal["M", "L", "C", "Z"], tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Path:
    """A path of ``M x y``, ``L x y``, ``C x1 y1 x2 y2 x y`` and ``Z``; caps and joins are round. Dash in px."""

    commands: tuple[Command, ...]
    fill: Colour | None = None
    stroke: Colour | None = None
    width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph in a rectangle, broken at its width, cut after ``max_lines`` with an ellipsis.

    The first line starts at the top; the baseline of a line is its middle plus `BASELINE` font sizes. The paragraph's
    own direction is that of its first strong letter, whatever the alignment. ``tag`` names the record it belongs to.
    """

    rect: Rect
    text: str
    role: TextRole
    colour: Colour
    align: Align = "left"
    max_lines: int = 1


@dataclass(frozen=True, slots=True)
class Icon:
    """A named line icon of the shipped set in a square; ``flips`` when its drawing turns with the direction."""

    rect: Rect
    name: str
    colour: Colour
    flips: bool = False
    is_flipped: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """An image of the project by its asset id, cropped to fill the rectangle; ``radius`` rounds it (half = a disc)."""

    rect: Rect
    asset: str
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Stamp:
    """A small drawing that looks the same wherever it stands: a face, a star. It is never mirrored.

    ``ops`` are said from the rectangle's top left. A painter may keep the picture of a ``key`` and use it again.
    """

    rect: Rect
    key: str
    ops: tuple[Box | Path, ...]


Op = Box | Path | Text | Icon | Picture | Stamp

_OTHER_SIDE: dict[Align, Align] = {"left": "right", "right": "left", "centre": "centre"}


def mirrored(ops: Iterable[Op], width: float) -> list[Op]:
    """The ops as seen in the mirror of a surface ``width`` wide: places turn round, letters and pictures do not."""
    return [_mirrored_op(op, width) for op in ops]


def _mirrored_op(op: Op, width: float) -> Op:
    if isinstance(op, Path):
        turned = tuple((code, _mirror_points(points, width)) for code, points in op.commands)
        return Path(turned, op.fill, op.stroke, op.width, op.dash)
    rect = op.rect.mirrored(width)
    if isinstance(op, Box):
        a, b, c, d = op.radii
        return Box(rect, op.fill, op.border, op.width, (b, a, d, c), op.dash)
    if isinstance(op, Text):
        return Text(rect, op.text, op.role, op.colour, _OTHER_SIDE[op.align], op.max_lines)
    if isinstance(op, Icon):
        return Icon(rect, op.name, op.colour, op.flips, op.flips and not op.is_flipped)
    if isinstance(op, Stamp):
        return Stamp(rect, op.key, op.ops)
    return Picture(rect, op.asset, op.radius)


def _mirror_points(points: tuple[float, ...], width: float) -> tuple[float, ...]:
    return tuple(width - value if index % 2 == 0 else value for index, value in enumerate(points))


def shifted(ops: Iterable[Op], dx: float, dy: float) -> list[Op]:
    """The ops moved by (``dx``, ``dy``) px."""
    return [_shifted_op(op, dx, dy) for op in ops]


def _shifted_op(op: Op, dx: float, dy: float) -> Op:
    if isinstance(op, Path):
        commands = tuple(
            (code, tuple(v + (dx if i % 2 == 0 else dy) for i, v in enumerate(points)))
            for code, points in op.commands
        )
        return replace(op, commands=commands)
    return replace(op, rect=op.rect.moved(dx, dy))


def flattened(ops: Iterable[Op]) -> list[Op]:
    """The ops with stamps replaced by what they show, for painters that keep no pictures."""
    plain: list[Op] = []
    for op in ops:
        if isinstance(op, Stamp):
            plain += shifted(op.ops, op.rect.x, op.rect.y)
        else:
            plain.append(op)
    return plain
