"""The shape of a journey on the cover: a bar for each stage, under them the emotion curve."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from journey_designer.core.records import Journey, Stage, Touchpoint
from journey_designer.layout.curve import interval
from journey_designer.layout.display import Box, Command, Op, Path, Rect, Text
from journey_designer.layout.drawing.shapes import circle, star
from journey_designer.layout.palette import PRINT, StageColours
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.footer import MARGIN
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.roles import COVER_STAGE
from journey_designer.reports.pdf.document import A4

_WIDTH: Final = A4[0] - 2 * MARGIN
_BAR_TOP: Final = 560.0
_BAR: Final = 10.0
_NAME_TOP: Final = 581.0
_GAP: Final = 8.0
_ZERO: Final = 730.0
_STEP: Final = 58.0
"""Pixels for one step of satisfaction."""
_NARROW: Final = 44.0
"""Under a narrower bar stands the stage's number instead of its name."""
_NAME_LINES: Final = 2


@dataclass(frozen=True, slots=True)
class _Span:
    number: int
    stage: Stage
    touchpoints: list[Touchpoint]
    x: float
    w: float
    colours: StageColours


def _spans(edition: Edition, journey: Journey) -> list[_Span]:
    """The stages side by side, each as wide as it has touchpoints, in time from the left."""
    stages = [(number, stage, edition.touchpoints(stage)) for number, stage in edition.stages(journey)]
    columns = sum(max(1, len(touchpoints)) for _, _, touchpoints in stages)
    gap = min(_GAP, _WIDTH / (4 * len(stages))) if stages else _GAP
    column = (_WIDTH - gap * (len(stages) - 1)) / max(1, columns)
    spans, x = [], MARGIN
    for number, stage, touchpoints in stages:
        w = column * max(1, len(touchpoints))
        spans.append(_Span(number, stage, touchpoints, x, w, PRINT.stage(stage.colour, number - 1)))
        x += w + gap
    return spans


def stage_bar_ops(edition: Edition, measure: PrintedMeasure, journey: Journey) -> list[Op]:
    """The bars with the names of the stages under them, time running from the left."""
    ops: list[Op] = []
    for span in _spans(edition, journey):
        radius = min(_BAR, span.w) / 2
        bar = Rect(span.x, _BAR_TOP, span.w, _BAR)
        ops.append(Box(bar, fill=span.colours.bar, radii=(radius, radius, radius, radius)))
        name = edition.stage_name(span.stage, span.number)
        if span.w < _NARROW:
            name = edition.number(span.number)
        lines = max(1, min(measure.lines(name, COVER_STAGE, span.w), _NAME_LINES))
        rect = Rect(span.x, _NAME_TOP, span.w, lines * COVER_STAGE.metrics(name)[1])
        ops.append(Text(rect, name, COVER_STAGE, span.colours.ink, "left", lines))
    return ops


def curve_ops(edition: Edition, journey: Journey) -> list[Op]:
    """The line through the scores, broken where one is missing; key moments are stars."""
    places = _places(edition, journey)
    xs = [x for x, _ in places]
    ys = [None if t is None or t.score is None else _ZERO - t.score * _STEP for _, t in places]
    ops: list[Op] = [Box(Rect(MARGIN, _ZERO - 0.75, _WIDTH, 1.5), fill=PRINT.line)]
    run: list[Command] = []
    for place in range(len(xs)):
        piece = interval(xs, ys, place)
        if piece is not None:
            run += [("C", piece[2:])] if run else [("M", piece[:2]), ("C", piece[2:])]
        elif run:
            ops.append(Path(tuple(run), stroke=PRINT.ink, width=4))
            run = []
    for (x, touchpoint), y in zip(places, ys, strict=True):
        if y is None or touchpoint is None:
            continue
        if touchpoint.is_key_moment:
            ops.append(star(x, y, 14, PRINT.star, PRINT.star_outline, 1.7))
        else:
            ops.append(Path(circle(x, y, 7), fill=PRINT.surface, stroke=PRINT.ink, width=3.2))
    return ops


def _places(edition: Edition, journey: Journey) -> list[tuple[float, Touchpoint | None]]:
    """The middle of each touchpoint's share of its bar; a stage without one has an empty place."""
    places: list[tuple[float, Touchpoint | None]] = []
    for span in _spans(edition, journey):
        members: list[Touchpoint | None] = [*span.touchpoints] or [None]
        share = span.w / len(members)
        places += [(span.x + (number + 0.5) * share, member) for number, member in enumerate(members)]
    return places


def curve_alt(edition: Edition, journey: Journey) -> str:
    """The scores in words, for those who cannot see the curve."""
    words = edition.words
    scores = [
        f"{edition.touchpoint_name(t)} {words.not_assessed if t.score is None else edition.score(t.score)}"
        for t in edition.all_touchpoints(journey)
    ]
    return words.curve_alt.format(scores=edition.listed(scores)) if scores else words.no_touchpoints
