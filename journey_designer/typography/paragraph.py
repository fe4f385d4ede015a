"""A paragraph that has been set: lines of placed clusters, ready to be drawn by any painter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from journey_designer.core.text import Direction
from journey_designer.typography.shaping import Cluster

Alignment = Literal["start", "end", "left", "right", "centre", "justify"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text that is set differently: characters ``start`` to ``stop`` (not included).

    ``None`` keeps what the paragraph has. The meaning of ``colour``, ``link``, ``target`` (a place in the document that it
    leads to) and ``anchor`` (the place that it is) is the painter's business.
    Where spans overlap, the later one in the list wins.
    """

    start: int
    stop: int
    weight: int | None = None
    colour: str | None = None
    link: str | None = None
    target: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A cluster on a line, ``x`` right of the paragraph's left edge; ``index`` is its place in the text.

    An ellipsis stands at the place where the text was cut.
    """

    cluster: Cluster
    x: float
    index: int
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line: the text's characters ``start`` to ``stop`` (its line end and hanging blanks included).

    ``placed`` runs from left to right. ``x`` is the left end and ``width`` the extent of what is drawn;
    ``baseline`` is counted down from the paragraph's top. ``has_ellipsis`` says that text after this line, or
    its end, was left out.
    """

    start: int
    stop: int
    placed: tuple[Placed, ...]
    x: float
    width: float
    baseline: float
    direction: Direction
    has_ellipsis: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text set at a size and a width. All lengths are in the unit of ``size``: px or pt."""

    text: str
    size: float
    pitch: float
    width: float
    lines: tuple[Line, ...]

    @property
    def height(self) -> float:
        """The line pitch times the number of lines."""
        return self.pitch * len(self.lines)

    @property
    def is_cut(self) -> bool:
        """Whether text was left out for want of lines."""
        return bool(self.lines) and self.lines[-1].has_ellipsis

    @property
    def direction(self) -> Direction:
        """The direction of the first line."""
        return self.lines[0].direction if self.lines else "ltr"

    @property
    def widest(self) -> float:
        """The width of the widest line."""
        return max((line.width for line in self.lines), default=0.0)

    def part(self, first: int, last: int) -> Paragraph:
        """The lines ``first`` to ``last`` (not included) as a paragraph of their own."""
        rise = first * self.pitch
        lines = [replace(line, baseline=line.baseline - rise) for line in self.lines[first:last]]
        return replace(self, lines=tuple(lines))


def span_at(spans: Sequence[Span], length: int) -> list[Span | None]:
    """The span of each character, overlaps resolved attribute by attribute."""
    result: list[Span | None] = [None] * length
    for span in spans:
        for index in range(max(0, span.start), min(span.stop, length)):
            under = result[index]
            result[index] = span if under is None else _over(under, span)
    return result


def _over(under: Span, span: Span) -> Span:
    return replace(
        span,
        weight=under.weight if span.weight is None else span.weight,
        colour=under.colour if span.colour is None else span.colour,
        link=under.link if span.link is None else span.link,
    )
