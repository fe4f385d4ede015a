"""What a chart shows, in numbers, for those who draw charts by their own means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from journey_designer.core.text import Direction
from journey_designer.layout.display import Colour, Op, Rect


@dataclass(frozen=True, slots=True)
class Strand:
    """One curve: a value or none for each place, in order of time. ``starred`` are places of key moments."""

    name: str
    values: tuple[float | None, ...]
    colour: Colour
    width: float
    is_dashed: bool = False
    starred: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class LineFigure:
    """Curves between −2 and +2 over touchpoints. ``groups``: the name of a stage and those of its places."""

    groups: tuple[tuple[str, tuple[str, ...]], ...]
    strands: tuple[Strand, ...]
    direction: Direction
    has_arabic_digits: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """A point of a plane 0 … 10 by 0 … 10 with a label."""

    name: str
    label: str
    x: float
    y: float
    fill: Colour
    ink: Colour


@dataclass(frozen=True, slots=True)
class SpotsFigure:
    """Points on a plane. ``plot``: where 0 … 10 lies in the drawing, px; ``backdrop``: all of the drawing but the points."""

    spots: tuple[Spot, ...]
    plot: Rect
    backdrop: tuple[Op, ...]
    across: str
    up: str
    direction: Direction


Figure: TypeAlias = LineFigure | SpotsFigure
"""Any of them."""
