"""A journey, or a part of it, laid out for paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from journey_designer.core.records import Journey, Lane, Touchpoint
from journey_designer.layout.display import Op
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.drawing.scene import map_ops
from journey_designer.layout.map_layout import MapLayout
from journey_designer.layout.metrics import MapStyle, print_style
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.printed_measure import PrintedMeasure, printed_ops
from journey_designer.reports.pages.whole_names import whole_names

UNCUT: Final = 100_000
"""So many lines of a card or of a name are printed: all."""


@dataclass(frozen=True, slots=True)
class Part:
    """What of a journey is on one page: ``stages`` and ``lanes`` by id, in order."""

    stages: tuple[str, ...]
    lanes: tuple[str, ...]


class MapPrinter:
    """Lays out and draws one journey in an edition, whole or in parts."""

    def __init__(self, edition: Edition, measure: PrintedMeasure, journey: Journey) -> None:
        self._edition, self._measure, self.journey = edition, measure, journey
        self.lanes = [
            lane for lane in edition.document.family(Lane, "journey_id", journey.id) if not lane.is_hidden
        ]
        self.stage_columns = {
            stage.id: max(1, len(edition.touchpoints(stage))) for _, stage in edition.stages(journey)
        }
        self.extremes = _extremes(edition.all_touchpoints(journey))

    @property
    def whole(self) -> Part:
        """All stages and lanes that are shown."""
        return Part(tuple(self.stage_columns), tuple(lane.id for lane in self.lanes))

    def column_count(self, stages: Iterable[str]) -> int:
        """How many columns some stages have."""
        return sum(self.stage_columns[stage] for stage in stages)

    def style(self, column_width: float, lane_heights: Mapping[str, float] | None = None) -> MapStyle:
        """How the map is laid out at a column width in px; ``lane_heights`` replace the least heights."""
        style = print_style(self._edition.time_direction, self._edition.language, column_width)
        return replace(
            style,
            card_lines=UNCUT,
            head_lines=UNCUT,
            has_coordinates=self._edition.has_coordinates,
            has_notes=self._edition.has_note_marks,
            lane_heights=style.lane_heights | dict(lane_heights or {}),
        )

    def layout(self, part: Part, style: MapStyle) -> MapLayout:
        """A part laid out."""
        return MapLayout(
            self._edition.document,
            self.journey.id,
            self._measure,
            style,
            self._edition.map_words,
            chosen_stages=part.stages,
            left_out={lane.id for lane in self.lanes} - set(part.lanes),
        )

    def ops(self, layout: MapLayout) -> list[Op]:
        """The drawing of a layout with its top left at (0, 0), in the direction in which time runs."""
        pen = Pen(layout, PRINT, self._edition.language, self._edition.project.digits)
        return printed_ops(whole_names(map_ops(pen), self._measure))


def _extremes(touchpoints: Sequence[Touchpoint]) -> tuple[str | None, str | None]:
    """The ids of the best and the worst touchpoint, the earliest of equals; none when all are equal."""
    known = [(touchpoint.score, touchpoint.id) for touchpoint in touchpoints if touchpoint.score is not None]
    scores = [score for score, _ in known]
    if not known or min(scores) == max(scores):
        return None, None
    best = next(id_ for score, id_ in known if score == max(scores))
    worst = next(id_ for score, id_ in known if score == min(scores))
    return best, worst
