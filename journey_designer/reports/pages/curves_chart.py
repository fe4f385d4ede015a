"""Emotion curves on one axis: the personas compared, or today and the future."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from journey_designer.analysis.comparison import Column, Comparison
from journey_designer.analysis.gaps import widest_gap
from journey_designer.layout.curve import interval
from journey_designer.layout.display import Box, Command, Op, Path, Rect, Text, mirrored
from journey_designer.layout.drawing.shapes import circle, star
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.brand import brand_of
from journey_designer.reports.pages.curve_names import NAMES_WIDTH, CurveName, name_ops
from journey_designer.reports.pages.marks import stage_colours
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import CHART, CHART_STRONG
from journey_designer.reports.pdf.figures import LineFigure, Strand
from journey_designer.reports.pdf.ops_flowable import OpsFlowable


@dataclass(frozen=True, slots=True)
class _Stroke:
    colour: str
    ink: str
    width: float
    dash: tuple[float, ...] = ()


_STROKES: Final = (
    _Stroke(PRINT.accent, "#3E37A6", 3.0),
    _Stroke(PRINT.stages["blue"].bar, PRINT.stages["blue"].ink, 2.25, (7.0, 5.0)),
    _Stroke(PRINT.stages["teal"].bar, PRINT.stages["teal"].ink, 2.75, (1.5, 5.5)),
    _Stroke(PRINT.stages["gold"].bar, PRINT.stages["gold"].ink, 2.25, (9.0, 4.0, 1.5, 4.0)),
)
MOST_CURVES: Final = len(_STROKES)
_AXIS: Final = 36.0
_HEADER: Final = 24.0
_PLOT_TOP: Final = 34.0
_STEP: Final = 61.0
_GAP: Final = 8.0
_HEIGHT: Final = _PLOT_TOP + 4 * _STEP + 8
_LABEL_HALF: Final = 62.0
_NARROW: Final = 40.0


class CurvesChart:
    """Draws a comparison. ``names`` say for each curve whose it is, and with which face."""

    def __init__(
        self, prose: Prose, comparison: Comparison, names: Sequence[CurveName], alt: Callable[[], str]
    ) -> None:
        self._prose, self._comparison, self._names, self._alt = prose, comparison, names, alt
        self._right = prose.width - (NAMES_WIDTH if len(names) > 1 else 0.0)
        self._places = self._columns()

    def native(self, height: float) -> OpsFlowable:
        """The chart for a canvas that draws its figure by its own means, in a height in px."""
        return OpsFlowable([], self._prose.width, height, alt=self._alt(), figure=self._figure())

    def flowable(self) -> OpsFlowable:
        """The chart, as wide as the page."""
        ops = [*self._sections(), *self._grid()]
        for number in range(len(self._comparison.curves) - 1, -1, -1):
            ops += self._curve(number)
        ops += self._gap()
        if len(self._names) > 1:
            ops += self._named()
        if self._prose.edition.time_direction == "rtl":
            ops = mirrored(ops, self._prose.width)
        return OpsFlowable(ops, self._prose.width, _HEIGHT, alt=self._alt(), figure=self._figure())

    def _figure(self) -> LineFigure:
        """The same in numbers; a section without a column has a place without a value."""
        edition = self._prose.edition
        groups = []
        for section in self._comparison.sections:
            stage = next(stage for stage in section.stages if stage is not None)
            names = tuple(
                column.name or edition.map_words.unnamed_touchpoint for column in section.columns
            ) or ("",)
            groups.append((edition.stage_name(stage, edition.stage_number(stage)), names))
        strands = tuple(self._strand(number, name) for number, name in enumerate(self._names))
        has_arabic_digits = edition.project.digits == "arabic"
        return LineFigure(tuple(groups), strands, edition.time_direction, has_arabic_digits)

    def _strand(self, number: int, name: CurveName) -> Strand:
        columns = [column for _, column in self._places]
        points = [column.points[number] if column is not None else None for column in columns]
        stroke = self._strokes[number]
        return Strand(
            name.text,
            tuple(None if point is None else point.score for point in points),
            stroke.colour,
            stroke.width,
            is_dashed=bool(stroke.dash),
            starred=frozenset(
                place
                for place, point in enumerate(points)
                if not number and point is not None and point.touchpoint.is_key_moment
            ),
        )

    def _columns(self) -> list[tuple[float, Column | None]]:
        """The middle of each column; a section without one has an empty place."""
        places: list[tuple[float, Column | None]] = []
        for x, width, columns in self._spans():
            share = width / max(1, len(columns))
            members: Sequence[Column | None] = columns or (None,)
            places += [(x + (place + 0.5) * share, member) for place, member in enumerate(members)]
        return places

    def _spans(self) -> list[tuple[float, float, tuple[Column, ...]]]:
        sections = self._comparison.sections
        total = sum(max(1, len(section.columns)) for section in sections)
        gap = min(_GAP, (self._right - _AXIS) / (4 * max(1, len(sections))))
        share = (self._right - _AXIS - gap * (len(sections) - 1)) / max(1, total)
        spans, x = [], _AXIS
        for section in sections:
            width = share * max(1, len(section.columns))
            spans.append((x, width, section.columns))
            x += width + gap
        return spans

    def _sections(self) -> list[Op]:
        ops: list[Op] = []
        edition = self._prose.edition
        for section, (x, width, _) in zip(self._comparison.sections, self._spans(), strict=True):
            stage = next(stage for stage in section.stages if stage is not None)
            colours, number = stage_colours(self._prose, stage), edition.stage_number(stage)
            name = edition.stage_name(stage, number) if width >= _NARROW else edition.number(number)
            pitch = CHART_STRONG.metrics(name)[1]
            head = Rect(x, 0, width, _HEADER)
            line = Rect(x + 4, (_HEADER - pitch) / 2, max(width - 8, 1), pitch)
            ops += [
                Box(Rect(x, 0, width, _HEIGHT), fill=f"{colours.tint}80", radii=(6.0,) * 4),
                Box(head, fill=colours.tint, radii=(6.0,) * 4),
                Text(line, name, CHART_STRONG, colours.ink, "centre"),
            ]
        return ops

    def _grid(self) -> list[Op]:
        ops: list[Op] = []
        for value in range(-2, 3):
            y = _y(value)
            commands: tuple[Command, ...] = (("M", (_AXIS, y)), ("L", (self._right, y)))
            ops.append(
                Path(commands, stroke=PRINT.ctl, width=1)
                if not value
                else Path(commands, stroke=PRINT.line2, width=1, dash=(1.5, 5.0))
            )
            text = self._prose.edition.whole_score(value)
            pitch = CHART.metrics(text)[1]
            ops.append(Text(Rect(0, y - pitch / 2, 22, pitch), text, CHART, PRINT.ink3, "right"))
        return ops

    def _curve(self, number: int) -> list[Op]:
        xs = [x for x, _ in self._places]
        scores = [column.scores[number] if column is not None else None for _, column in self._places]
        ys = [None if score is None else _y(score) for score in scores]
        stroke = self._strokes[number]
        runs: list[list[Command]] = [[]]
        for place in range(len(xs)):
            piece = interval(xs, ys, place)
            if piece is not None:
                runs[-1] += [("C", piece[2:])] if runs[-1] else [("M", piece[:2]), ("C", piece[2:])]
            elif runs[-1]:
                runs.append([])
        ops: list[Op] = [
            Path(tuple(run), stroke=stroke.colour, width=stroke.width, dash=stroke.dash)
            for run in runs
            if run
        ]
        for (x, column), y in zip(self._places, ys, strict=True):
            if y is not None and column is not None:
                ops += _point(column, number, x, y, stroke)
        return ops

    def _gap(self) -> list[Op]:
        """Where the curves part most, with how much."""
        gap = widest_gap(self._comparison)
        if gap is None:
            return []
        edition = self._prose.edition
        x = next(x for x, column in self._places if column is gap.column)
        high, low = (_y(gap.column.scores[place] or 0.0) for place in (gap.high, gap.low))
        line = Path((("M", (x, high + 7)), ("L", (x, low - 7))), stroke=PRINT.ink2, width=1.2)
        texts = (
            (edition.told.widest_gap.format(gap=edition.tenth(gap.width)), CHART_STRONG),
            (gap.column.name, CHART),
        )
        height = sum(role.metrics(text)[1] for text, role in texts if text)
        top = high - 12 - height if high - 12 - height > _HEADER else low + 12
        left = min(max(x - _LABEL_HALF, _AXIS), self._right - 2 * _LABEL_HALF)
        ops: list[Op] = [line]
        for text, role in texts:
            if text:
                pitch = role.metrics(text)[1]
                ops.append(Text(Rect(left, top, 2 * _LABEL_HALF, pitch), text, role, PRINT.ink2, "centre"))
                top += pitch
        return ops

    def _named(self) -> list[Op]:
        wanted = []
        for number in range(len(self._names)):
            known = [column.scores[number] for _, column in self._places if column is not None]
            last = next((score for score in reversed(known) if score is not None), 0.0)
            wanted.append(_y(last))
        inks = [stroke.ink for stroke in self._strokes]
        return name_ops(self._prose, self._names, wanted, inks, self._right + 14, _HEIGHT)

    @property
    def _strokes(self) -> tuple[_Stroke, ...]:
        """The first curve is in the client's colour, where there is one."""
        brand = brand_of(self._prose.edition)
        return (replace(_STROKES[0], colour=brand.accent, ink=brand.strong), *_STROKES[1:])


def _y(score: float) -> float:
    return _PLOT_TOP + (2 - score) * _STEP


def _point(column: Column, number: int, x: float, y: float, stroke: _Stroke) -> list[Op]:
    point = column.points[number]
    if number:
        return [Path(circle(x, y, 3), fill=stroke.colour)]
    if point is not None and point.touchpoint.is_key_moment:
        return [star(x, y, 9.5, PRINT.star, PRINT.star_outline)]
    return [Path(circle(x, y, 4.6), fill=PRINT.surface, stroke=stroke.colour, width=2.2)]
