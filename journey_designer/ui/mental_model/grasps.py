"""What a hand does on a diagram until it lets go: nothing is recorded before, and Esc leaves all as it was."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from journey_designer.core.edits.mental_models import Place
from journey_designer.layout.link_shapes import Point
from journey_designer.layout.mental_model import GRID, ModelLayout, Part


@dataclass(slots=True)
class MoveGrasp:
    """Concepts that follow the pointer, by whole steps of the grid."""

    start: Point
    middles: dict[str, Point]
    shift: tuple[int, int] = (0, 0)

    @classmethod
    def of(cls, layout: ModelLayout, concept_ids: Iterable[str], start: Point) -> MoveGrasp:
        """Take concepts at a point of the diagram."""
        return cls(start, {key: layout.nodes[key].middle for key in concept_ids if key in layout.nodes})

    def move(self, point: Point) -> bool:
        """The pointer is there now; gives whether the concepts moved."""
        steps = round((point[0] - self.start[0]) / GRID), round((point[1] - self.start[1]) / GRID)
        has_moved, self.shift = steps != self.shift, steps
        return has_moved

    @property
    def moved(self) -> dict[str, Point]:
        """The middles in px of the diagram as they are shown meanwhile."""
        dx, dy = self.shift[0] * GRID, self.shift[1] * GRID
        return {key: (x + dx, y + dy) for key, (x, y) in self.middles.items()}

    @property
    def places(self) -> dict[str, Place]:
        """Where the concepts are let go, in steps of the grid; empty when they did not move."""
        if self.shift == (0, 0):
            return {}
        return {key: (x / GRID, y / GRID) for key, (x, y) in self.moved.items()}


@dataclass(slots=True)
class LinkGrasp:
    """A link on its way from a concept to where the pointer is."""

    start_id: str
    point: Point
    target: str | None = None
    has_moved: bool = False

    def move(self, layout: ModelLayout, point: Point) -> None:
        """The pointer is there now."""
        hit = layout.hit(*point)
        self.point = point
        self.has_moved = True
        is_other = hit is not None and hit[0] == "concept" and hit[1] != self.start_id
        self.target = hit[1] if hit is not None and is_other else None


@dataclass(slots=True)
class FrameGrasp:
    """A frame that is drawn round what is to be selected, in view px."""

    start: QPointF
    end: QPointF
    kept: frozenset[Part] = field(default_factory=frozenset)

    @property
    def rect(self) -> QRectF:
        """The frame."""
        return QRectF(self.start, self.end).normalized()


@dataclass(slots=True)
class PanGrasp:
    """The diagram itself, pushed about."""

    last: QPointF


Grasp = MoveGrasp | LinkGrasp | FrameGrasp | PanGrasp
