"""The ideas on two axes, each by its number, and under it which number is which idea."""

from __future__ import annotations

import math
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.analysis.axes import chosen_axes
from journey_designer.analysis.chain import chain
from journey_designer.analysis.idea_ranking import rank_ideas
from journey_designer.analysis.matrix import Axis, Dot, Matrix, Quadrant, matrix
from journey_designer.core.records import Idea
from journey_designer.layout.display import Align, Box, Command, Op, Path, Rect, Text, TextRole, mirrored
from journey_designer.layout.drawing.shapes import circle
from journey_designer.layout.palette import PRINT, StageColours
from journey_designer.reports.pages.marks import DASH, marked, stage_colours
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import CHART, DOT, PLAN_STAGE, TABLE_NAME
from journey_designer.reports.pages.side_by_side import SideBySide
from journey_designer.reports.pdf.figures import Spot, SpotsFigure
from journey_designer.reports.pdf.ops_flowable import OpsFlowable

_HEAD: Final = 24.0
"""Over the plot: what the axis upwards shows."""
_HEIGHT: Final = 270.0
_LOWEST: Final = 0.75
_FOOT: Final = 28.0
_INSET: Final = 30.0
_RADIUS: Final = 16.0
_TOUCHING: Final = 27.0
"""Dots nearer than this would hide each other's numbers."""
_QUADRANTS: Final[tuple[Quadrant, ...]] = ("do_first", "plan", "fill_in", "leave")


def matrix_story(prose: Prose, lacking: Flowable) -> list[Flowable]:
    """The chart and its list, or ``lacking`` where two axes cannot be filled."""
    document = prose.edition.document
    axes = chosen_axes(document, *prose.edition.axes)
    found = matrix(document, [axes.across], [axes.up]) if axes else None
    if found is None or not found.dots:
        return [lacking]
    numbers = {entry.idea.id: number for number, entry in enumerate(rank_ideas(document), 1)}
    return [_Chart(prose, found, numbers).flowable(), *_legend(prose, found, numbers)]


class _Chart:
    def __init__(self, prose: Prose, found: Matrix, numbers: dict[str, int]) -> None:
        self._prose, self._matrix, self._numbers = prose, found, numbers
        self._plot = Rect(0, _HEAD, prose.width, _HEIGHT * max(prose.density.space, _LOWEST))

    def flowable(self) -> Flowable:
        """The chart, as wide as the page."""
        width = self._prose.width
        backdrop = [*self._quadrants(), *self._axes()]
        ops = [*backdrop, *self._dots()]
        if self._prose.edition.direction == "rtl":
            ops, backdrop = mirrored(ops, width), mirrored(backdrop, width)
        height = self._plot.bottom + _FOOT
        return OpsFlowable(ops, width, height, alt=self._alt(), figure=self._figure(backdrop))

    def _figure(self, backdrop: list[Op]) -> SpotsFigure:
        edition = self._prose.edition
        spots = []
        for dot in self._matrix.dots:
            colours, label = self._colours(dot.idea), edition.number(self._numbers[dot.idea.id])
            name = dot.idea.title or DASH
            spots.append(Spot(name, label, dot.across, dot.up, colours.tint, colours.ink))
        return SpotsFigure(
            tuple(spots),
            self._plot.inset(_INSET, _INSET),
            tuple(backdrop),
            self._title(self._matrix.across),
            self._title(self._matrix.up),
            edition.direction,
        )

    def _alt(self) -> str:
        edition = self._prose.edition
        ideas = [
            f"{edition.number(self._numbers[dot.idea.id])} {dot.idea.title}:"
            f" {edition.told.quadrants[dot.quadrant]}"
            for dot in self._matrix.dots
        ]
        return edition.told.matrix_alt.format(
            across=self._title(self._matrix.across),
            up=self._title(self._matrix.up),
            ideas=edition.listed(ideas),
        )

    def _title(self, axis: Axis) -> str:
        return self._prose.edition.listed([criterion.name for criterion in axis.criteria])

    def _quadrants(self) -> list[Op]:
        plot, told = self._plot, self._prose.edition.told
        middle_x, middle_y = plot.x + plot.w / 2, plot.y + plot.h / 2
        ops: list[Op] = [Box(plot, fill=PRINT.sub, border=PRINT.line, radii=(12.0,) * 4)]
        ops.append(self._first(plot))
        lines: tuple[tuple[Command, ...], ...] = (
            (("M", (middle_x, plot.y)), ("L", (middle_x, plot.bottom))),
            (("M", (plot.x, middle_y)), ("L", (plot.right, middle_y))),
        )
        ops += [Path(line, stroke=PRINT.line2, width=1.3, dash=(1.5, 5.0)) for line in lines]
        for quadrant in _QUADRANTS:
            name = told.quadrants[quadrant]
            is_left, is_top = self._corner(quadrant)
            pitch = TABLE_NAME.metrics(name)[1]
            x = plot.x + 14 if is_left else middle_x + 14
            y = plot.y + 8 if is_top else plot.bottom - 8 - pitch
            colour = PRINT.pos if quadrant == "do_first" else PRINT.ink3
            rect = Rect(x, y, plot.w / 2 - 28, pitch)
            ops.append(Text(rect, name, TABLE_NAME, colour, "left" if is_left else "right"))
        return ops

    def _corner(self, quadrant: Quadrant) -> tuple[bool, bool]:
        """Whether a quadrant lies left, and whether it lies on top."""
        is_good_across = quadrant in ("do_first", "fill_in")
        is_good_up = quadrant in ("do_first", "plan")
        return is_good_across == self._matrix.across.is_cost, is_good_up != self._matrix.up.is_cost

    def _first(self, plot: Rect) -> Op:
        is_left, is_top = self._corner("do_first")
        rect = Rect(
            plot.x + (1 if is_left else plot.w / 2),
            plot.y + (1 if is_top else plot.h / 2),
            plot.w / 2 - 1,
            plot.h / 2 - 1,
        )
        corners = [
            is_top and is_left,
            is_top and not is_left,
            not is_top and not is_left,
            not is_top and is_left,
        ]
        a, b, c, d = (11.0 if corner else 0.0 for corner in corners)
        return Box(rect, fill="#E6F4EE", radii=(a, b, c, d))

    def _axes(self) -> list[Op]:
        plot, told = self._plot, self._prose.edition.told
        third = plot.w / 3
        texts: tuple[tuple[str, float, Align, float], ...] = (
            (told.low, plot.x, "left", plot.bottom + 6),
            (self._title(self._matrix.across), plot.x + third, "centre", plot.bottom + 6),
            (told.high, plot.right - third, "right", plot.bottom + 6),
        )
        ops: list[Op] = [
            Text(Rect(x, y, third, _pitch(text)), text, _AXIS, PRINT.ink2, align)
            for text, x, align, y in texts
        ]
        up = f"{self._title(self._matrix.up)} ↑"
        return [*ops, Text(Rect(plot.x, 0, plot.w, _pitch(up)), up, _AXIS, PRINT.ink2, "left")]

    def _dots(self) -> list[Op]:
        ops: list[Op] = []
        taken: list[tuple[float, float]] = []
        for dot in self._matrix.dots:
            x, y = _free(*self._place(dot), taken, self._plot.inset(_RADIUS, _RADIUS))
            taken.append((x, y))
            colours = self._colours(dot.idea)
            number = self._prose.edition.number(self._numbers[dot.idea.id])
            ops.append(Path(circle(x, y, _RADIUS), fill=colours.tint, stroke=colours.bar, width=2.4))
            ops.append(Text(Rect(x - _RADIUS, y - 10, 2 * _RADIUS, 20), number, DOT, colours.ink, "centre"))
        return ops

    def _place(self, dot: Dot) -> tuple[float, float]:
        inner = self._plot.inset(_INSET, _INSET)
        return inner.x + dot.across / 10 * inner.w, inner.bottom - dot.up / 10 * inner.h

    def _colours(self, idea: Idea) -> StageColours:
        stage = chain(self._prose.edition.document, idea).stage
        return PRINT.stage(None, 0) if stage is None else stage_colours(self._prose, stage)


_AXIS: Final = TextRole("axis", 14, 20, 14, 22, 400)


def _pitch(text: str) -> float:
    return _AXIS.metrics(text)[1]


def _free(x: float, y: float, taken: list[tuple[float, float]], room: Rect) -> tuple[float, float]:
    """The nearest place beside others on which a dot hides none of them, and is within a room."""
    for step in range(24):
        shift = (step + 1) // 2 * _TOUCHING * (1 if step % 2 else -1)
        is_within = room.x <= x + shift <= room.right
        if is_within and all(
            math.hypot(x + shift - other, y - height) >= _TOUCHING for other, height in taken
        ):
            return x + shift, y
    return x, y


def _legend(prose: Prose, found: Matrix, numbers: dict[str, int]) -> list[Flowable]:
    """Number and title of each idea, two beside one another."""
    ideas = sorted((dot.idea for dot in found.dots), key=lambda idea: numbers[idea.id])
    entries: list[Flowable] = []
    for idea in ideas:
        number = prose.edition.number(numbers[idea.id])
        drawing = Text(Rect(0, 0, 20, 16), number, CHART, PRINT.ink2, "left")
        entries.append(marked(prose, [drawing], (20, 16), idea.title or DASH, PLAN_STAGE, gap=2))
    half = (len(entries) + 1) // 2
    row = [entries[:half], entries[half:]]
    return [SideBySide(row, [None, None], 24, prose.edition.direction, space_before=14)]
