"""What is dragged from the palette onto the map: the wish for something new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast

from PySide6.QtCore import QByteArray, QMimeData

from journey_designer.core.records.journey import LANE_KINDS, LaneKind

MIME = "application/x-journey-designer-new"

NewKind = Literal["stage", "touchpoint", "lane", "card"]


@dataclass(frozen=True, slots=True)
class NewThing:
    """A new stage, touchpoint or lane, or a new card for the lane of a kind; ``lane`` is None but for
    cards.
    """

    kind: NewKind
    lane: LaneKind | None = None


def mime_of(thing: NewThing) -> QMimeData:
    """The form in which it is dragged."""
    data = QMimeData()
    text = thing.kind if thing.lane is None else f"{thing.kind}:{thing.lane}"
    data.setData(MIME, QByteArray(text.encode()))
    return data


def thing_of(data: QMimeData) -> NewThing | None:
    """What is dragged, or None if it is something else."""
    if not data.hasFormat(MIME):
        return None
    kind, _, lane = bytes(data.data(MIME).data()).decode("ascii", "replace").partition(":")
    if kind in ("stage", "touchpoint", "lane") and not lane:
        return NewThing(cast("NewKind", kind))
    if kind == "card" and lane in LANE_KINDS:
        return NewThing("card", cast("LaneKind", lane))
    return None
