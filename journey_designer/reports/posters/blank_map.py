"""The map without a word of its content, to be filled in by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from journey_designer.core.records import Journey, Lane
from journey_designer.core.records.journey import LaneKind
from journey_designer.core.scribe.coordinates import stage_letters
from journey_designer.layout.display import Align, Box, Command, Op, Path, Rect, Text, TextRole, mirrored
from journey_designer.layout.palette import PRINT, StageColours
from journey_designer.reports.pages.edition import Edition

_MARGIN: Final = 40.0
_HEAD: Final = 64.0
_LANE_NAME: Final = 130.0
_COORDINATE: Final = 22.0
_STAGE: Final = 44.0
_GAP: Final = 8.0
_LEAST_COLUMNS: Final = 2
_USUAL_STAGES: Final = 5
_WEIGHTS: Final = {"touchpoints": 0.8, "emotion": 1.7}
"""How high lanes are beside an ordinary one."""
_USUAL_LANES: Final[tuple[LaneKind, ...]] = (
    *("touchpoints", "emotion", "doing", "thinking", "pain_points", "opportunities", "content"),
)
_TITLE: Final = TextRole("blank, title", 28, 36, 28, 42, 600)
_STAGE_NAME: Final = TextRole("blank, stage", 16, 22, 16, 25, 600)
_LANE: Final = TextRole("blank, lane", 14, 19, 14, 22, 600)
_SMALL: Final = TextRole("blank, coordinate", 12, 16, 12, 18, 400)
_FACES: Final = range(2, -3, -1)


@dataclass(frozen=True, slots=True)
class _Stage:
    number: int
    name: str
    colours: StageColours
    columns: int
    x: float = 0.0
    w: float = 0.0


class BlankMap:
    """The grid of a journey on a surface of a size in px: stages and lanes by name, fields by coordinates.

    Stages are lettered and lanes numbered, as the scribe line reads cells back (``B3:``), and the emotion lane has its axis from +2 to -2. A journey without stages,
    or none at all, gets five without names.
    """

    def __init__(self, edition: Edition, journey: Journey | None, width: float, height: float) -> None:
        self._edition, self._journey = edition, journey
        self._width, self._height = width, height
        self._left = _MARGIN + _COORDINATE + _LANE_NAME
        self._stages = self._placed(self._found_stages())
        self._lanes = self._found_lanes()

    def ops(self) -> list[Op]:
        """The drawing, time running as on the map."""
        ops = [*self._head(), *self._columns(), *self._rows()]
        return mirrored(ops, self._width) if self._edition.time_direction == "rtl" else ops

    def _found_stages(self) -> list[_Stage]:
        edition = self._edition
        stages = edition.stages(self._journey) if self._journey is not None else []
        if not stages:
            return [
                _Stage(number, "", PRINT.stage(None, number - 1), _LEAST_COLUMNS)
                for number in range(1, _USUAL_STAGES + 1)
            ]
        return [
            _Stage(
                number,
                edition.stage_name(stage, number),
                PRINT.stage(stage.colour, number - 1),
                max(_LEAST_COLUMNS, len(edition.touchpoints(stage))),
            )
            for number, stage in stages
        ]

    def _placed(self, stages: list[_Stage]) -> list[_Stage]:
        total = sum(stage.columns for stage in stages)
        free = self._width - self._left - _MARGIN - _GAP * (len(stages) - 1)
        placed, x = [], self._left
        for stage in stages:
            width = free * stage.columns / total
            placed.append(_Stage(stage.number, stage.name, stage.colours, stage.columns, x, width))
            x += width + _GAP
        return placed

    def _found_lanes(self) -> list[tuple[LaneKind, str]]:
        words = self._edition.map_words
        if self._journey is not None:
            family = self._edition.document.family(Lane, "journey_id", self._journey.id)
            lanes = [(lane.kind, words.lane(lane)) for lane in family if not lane.is_hidden]
            if lanes:
                return lanes
        return [(kind, words.lanes[kind]) for kind in _USUAL_LANES]

    def _head(self) -> list[Op]:
        title = self._edition.journey_title(self._journey) if self._journey else self._edition.title
        pitch = _TITLE.metrics(title)[1]
        rect = Rect(_MARGIN, _MARGIN, self._width - 2 * _MARGIN, pitch)
        return [Text(rect, title, _TITLE, PRINT.ink)]

    @property
    def _top(self) -> float:
        return _MARGIN + _HEAD

    def _columns(self) -> list[Op]:
        """The sheets of the stages with their names, and the letter of the stage over each column."""
        ops: list[Op] = []
        for order, stage in enumerate(self._stages):
            sheet = Rect(stage.x, self._top, stage.w, self._height - _MARGIN - self._top)
            ops += [
                Box(sheet, border=PRINT.line2, radii=(12.0,) * 4),
                Box(
                    Rect(stage.x, self._top, stage.w, _STAGE),
                    fill=stage.colours.tint,
                    radii=(12.0, 12.0, 0.0, 0.0),
                ),
                self._line(f"{self._edition.number(stage.number)}  {stage.name}", stage, _STAGE_NAME),
            ]
            share = stage.w / stage.columns
            for place in range(stage.columns):
                x = stage.x + place * share
                ops.append(self._text(stage_letters(order), x, self._top + _STAGE, share, "centre"))
                if place:
                    ops.append(_stroke(x, self._top + _STAGE, x, sheet.bottom, PRINT.line))
        return ops

    def _line(self, text: str, stage: _Stage, role: TextRole) -> Op:
        pitch = role.metrics(text)[1]
        rect = Rect(stage.x + 12, self._top + (_STAGE - pitch) / 2, max(stage.w - 24, 1), pitch)
        return Text(rect, text, role, stage.colours.ink)

    def _text(self, text: str, x: float, y: float, width: float, align: Align) -> Op:
        pitch = _SMALL.metrics(text)[1]
        return Text(Rect(x, y + (_COORDINATE - pitch) / 2, width, pitch), text, _SMALL, PRINT.ink3, align)

    def _rows(self) -> list[Op]:
        """The lanes with number and name, and the axis of the emotion."""
        ops: list[Op] = []
        top = self._top + _STAGE + _COORDINATE
        weights = [_WEIGHTS.get(kind, 1.0) for kind, _ in self._lanes]
        unit = (self._height - _MARGIN - top) / sum(weights)
        for place, ((kind, name), weight) in enumerate(zip(self._lanes, weights, strict=True)):
            height = unit * weight
            ops.append(_stroke(_MARGIN, top, self._width - _MARGIN, top, PRINT.line2))
            number = self._edition.number(place + 1)
            ops.append(self._text(number, _MARGIN, top + 6, _COORDINATE, "left"))
            rect = Rect(_MARGIN + _COORDINATE, top + 8, _LANE_NAME - 34, 3 * _LANE.metrics(name)[1])
            ops.append(Text(rect, name, _LANE, PRINT.ink, "left", 3))
            if kind == "emotion":
                ops += self._axis(top, height)
            top += height
        return ops

    def _axis(self, top: float, height: float) -> list[Op]:
        ops: list[Op] = []
        step = (height - 28) / 4
        for value in _FACES:
            y = top + 14 + (2 - value) * step
            for stage in self._stages:
                dash = () if value == 0 else (1.0, 5.0)
                ops.append(_stroke(stage.x + 8, y, stage.x + stage.w - 8, y, PRINT.line2, dash))
            text = self._edition.whole_score(value)
            ops.append(self._text(text, self._left - 34, y - _COORDINATE / 2, 26, "right"))
        return ops


def _stroke(x0: float, y0: float, x1: float, y1: float, colour: str, dash: tuple[float, ...] = ()) -> Op:
    commands: tuple[Command, ...] = (("M", (x0, y0)), ("L", (x1, y1)))
    return Path(commands, stroke=colour, width=1, dash=dash)
