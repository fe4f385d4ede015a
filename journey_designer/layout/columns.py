"""The columns of a map: stages beside each other, and in them their touchpoints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from journey_designer.core.document import Document
from journey_designer.core.records import Stage, Touchpoint
from journey_designer.layout.grid import Column, StageSpan
from journey_designer.layout.metrics import MapStyle


@dataclass(slots=True)
class Columns:
    """Spans of stages, columns and their scores, in the order of time; ``end`` is the x after the last one."""

    spans: list[StageSpan] = field(default_factory=list)
    columns: list[Column] = field(default_factory=list)
    scores: list[float | None] = field(default_factory=list)
    end: float = 0.0


def columns_of(
    document: Document, journey_id: str, stages: Sequence[Stage], style: MapStyle, left: float
) -> Columns:
    """Place the shown stages of a journey from ``left`` on. They are numbered among all stages."""
    family = document.family(Stage, "journey_id", journey_id)
    numbers = {stage.id: number for number, stage in enumerate(family, 1)}
    made = Columns()
    x = left
    for stage in stages:
        first, start = len(made.columns), x
        is_folded = stage.is_folded and not style.unfolds_all
        for touchpoint in _shown(document, stage, is_folded=is_folded):
            width = style.folded_stage if is_folded else style.column_width
            touchpoint_id = touchpoint.id if touchpoint is not None else None
            made.columns.append(Column(touchpoint_id, stage.id, len(made.spans), x, width))
            made.scores.append(touchpoint.score if touchpoint is not None else None)
            x += width
        count = len(made.columns) - first
        made.spans.append(StageSpan(stage.id, numbers[stage.id], start, x - start, first, count, is_folded))
        x += style.stage_gap
    made.end = x - style.stage_gap if made.spans else x
    return made


def _shown(document: Document, stage: Stage, *, is_folded: bool) -> Sequence[Touchpoint | None]:
    """The touchpoints that get a column; a stage that is folded or has none gets one of its own: None."""
    if is_folded:
        return (None,)
    family = document.family(Touchpoint, "stage_id", stage.id)
    return [touchpoint for touchpoint in family if not touchpoint.is_hidden] or (None,)
