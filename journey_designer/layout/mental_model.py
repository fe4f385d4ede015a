"""Where the concepts of a mental model lie, and the links between them, in px of an unmirrored diagram at 100 %.

The origin is that of the records' grid; x grows in the direction of reading, so that `mirrored` in a width of 0 turns
the diagram round for texts that are read from the right.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from journey_designer.core.consistency import Records
from journey_designer.core.records import Association, Concept, Evidence, Finding
from journey_designer.layout.display import Command, Rect
from journey_designer.layout.link_shapes import Point, head_at, way_between
from journey_designer.layout.measure import TextMeasurer
from journey_designer.layout.metrics import ASSOCIATION, CONCEPT

GRID: Final = 12.0
"""Px of a step of the grid."""
PAD_X: Final = 14.0
PAD_Y: Final = 9.0
TICKS: Final = 14.0
"""Px that the row with the evidence takes under the text of a concept that was made of a finding."""
MOST_LINES: Final = 8
_WIDEST: Final = 170.0
_NARROWEST: Final = 40.0
_LABEL_WIDTH: Final = 132.0
_LABEL_LINES: Final = 2
_NEAR: Final = 7.0
"""Px beside a line that still count as the line."""

Part = tuple[Literal["concept", "association"], str]
"""What a place of the diagram belongs to, and its id."""


@dataclass(frozen=True, slots=True)
class Node:
    """A concept where it stands; ``evidence`` is that of the finding it was made of."""

    concept: Concept
    rect: Rect
    evidence: Evidence | None

    @property
    def middle(self) -> Point:
        """The middle of the rectangle."""
        return self.rect.x + self.rect.w / 2, self.rect.y + self.rect.h / 2


@dataclass(frozen=True, slots=True)
class Link:
    """An association: its line, its head, and where its words stand; ``label`` is a small square where there are none."""

    association: Association
    line: tuple[Command, ...]
    head: tuple[Command, ...]
    points: tuple[Point, ...]
    label: Rect


class ModelLayout:
    """The mental model of one persona. ``moved`` holds places in px that concepts have for the time of a drag."""

    def __init__(
        self,
        records: Records,
        persona_id: str,
        measure: TextMeasurer,
        moved: Mapping[str, Point] | None = None,
    ) -> None:
        concepts = records.family(Concept, "persona_id", persona_id)
        shift = moved or {}
        self.nodes: dict[str, Node] = {}
        for concept in concepts:
            finding = records.find(Finding, concept.finding_id) if concept.finding_id else None
            evidence = finding.evidence if finding is not None else None
            middle = shift.get(concept.id, (concept.x * GRID, concept.y * GRID))
            rect = _around(middle, _size(concept.text, measure, has_ticks=evidence is not None))
            self.nodes[concept.id] = Node(concept, rect, evidence)
        found = [link for one in concepts for link in records.family(Association, "start_id", one.id)]
        pairs = {(link.start_id, link.end_id) for link in found}
        self.links = {
            link.id: self._link(link, measure, has_other=(link.end_id, link.start_id) in pairs)
            for link in found
            if link.end_id in self.nodes
        }

    @property
    def bounds(self) -> Rect:
        """The smallest rectangle that holds all of it; empty at the origin when there is nothing."""
        rects = [node.rect for node in self.nodes.values()] + [link.label for link in self.links.values()]
        points = [point for link in self.links.values() for point in link.points]
        if not rects:
            return Rect(0, 0, 0, 0)
        left = min([rect.x for rect in rects] + [x for x, _ in points])
        top = min([rect.y for rect in rects] + [y for _, y in points])
        right = max([rect.right for rect in rects] + [x for x, _ in points])
        bottom = max([rect.bottom for rect in rects] + [y for _, y in points])
        return Rect(left, top, right - left, bottom - top)

    def rect_of(self, part: Part) -> Rect | None:
        """The rectangle of a concept, or of the words of a link; None for what is not here."""
        if part[0] == "concept":
            return self.nodes[part[1]].rect if part[1] in self.nodes else None
        return self.links[part[1]].label if part[1] in self.links else None

    def hit(self, x: float, y: float, near: float = _NEAR) -> Part | None:
        """What lies at a point: a concept, the last one on top, else the words or the line of a link."""
        for key in reversed(self.nodes):
            if self.nodes[key].rect.contains(x, y):
                return "concept", key
        for key, link in self.links.items():
            if link.label.contains(x, y) or _distance(link.points, x, y) <= near:
                return "association", key
        return None

    def within(self, frame: Rect) -> list[Part]:
        """The concepts that a frame touches; the links that lie between two of them."""
        caught = {key for key, node in self.nodes.items() if node.rect.intersects(frame)}
        between = [
            key
            for key, link in self.links.items()
            if {link.association.start_id, link.association.end_id} <= caught
        ]
        return [
            *(("concept", key) for key in self.nodes if key in caught),
            *(("association", key) for key in between),
        ]

    def beside(self, part: Part | None, dx: int, dy: int) -> Part | None:
        """The nearest part in a direction from another one; the first concept when there is none to start from."""
        start = self.rect_of(part) if part is not None else None
        if start is None:
            return ("concept", next(iter(self.nodes))) if self.nodes else None
        x, y = _middle(start)
        best: tuple[float, Part] | None = None
        parts: list[Part] = [
            *(("concept", key) for key in self.nodes),
            *(("association", key) for key in self.links),
        ]
        for other in parts:
            rect = self.rect_of(other)
            if other == part or rect is None:
                continue
            ox, oy = _middle(rect)
            along = (ox - x) * dx + (oy - y) * dy
            across = abs((ox - x) * dy) + abs((oy - y) * dx)
            if along > 1 and across <= along * 2 and (best is None or along + across * 2 < best[0]):
                best = along + across * 2, other
        return best[1] if best is not None else None

    def _link(self, link: Association, measure: TextMeasurer, *, has_other: bool) -> Link:
        start, end = self.nodes[link.start_id], self.nodes[link.end_id]
        way = way_between(start.rect, end.rect, is_bent=has_other)
        width, height = _label_size(link.label, measure)
        return Link(link, way.line, head_at(way), way.points, _around(way.middle, (width, height)))


def _size(text: str, measure: TextMeasurer, *, has_ticks: bool) -> Point:
    wanted = math.ceil(measure.width(text, CONCEPT)) + 1 if text else 0.0
    width = min(max(wanted, _NARROWEST), _WIDEST)
    lines = min(max(measure.lines(text, CONCEPT, width), 1), MOST_LINES)
    height = lines * CONCEPT.metrics(text)[1]
    return _even(width + 2 * PAD_X), _even(height + 2 * PAD_Y + (TICKS if has_ticks else 0.0))


def _label_size(text: str, measure: TextMeasurer) -> Point:
    if not text:
        return 12.0, 12.0
    width = min(math.ceil(measure.width(text, ASSOCIATION)) + 1, _LABEL_WIDTH)
    lines = min(max(measure.lines(text, ASSOCIATION, width), 1), _LABEL_LINES)
    return width + 8, lines * ASSOCIATION.metrics(text)[1] + 2


def _even(length: float) -> float:
    """On the grid both edges lie on whole px then, and are drawn sharp."""
    return 2.0 * math.ceil(length / 2)


def _around(middle: Point, size: Point) -> Rect:
    return Rect(middle[0] - size[0] / 2, middle[1] - size[1] / 2, size[0], size[1])


def _middle(rect: Rect) -> Point:
    return rect.x + rect.w / 2, rect.y + rect.h / 2


def _distance(points: Iterable[Point], x: float, y: float) -> float:
    """How far a point is from a line of straight parts."""
    way = list(points)
    return min((_from_part(a, b, x, y) for a, b in pairwise(way)), default=math.inf)


def _from_part(a: Point, b: Point, x: float, y: float) -> float:
    length = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2
    share = ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / length if length else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.hypot(x - a[0] - share * (b[0] - a[0]), y - a[1] - share * (b[1] - a[1]))
