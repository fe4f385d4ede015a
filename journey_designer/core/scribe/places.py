"""Where a line lands: a touchpoint or a whole stage of a journey, and the lane of the moment."""

from __future__ import annotations

from dataclasses import dataclass, replace

from journey_designer.core.consistency import Records
from journey_designer.core.records import LANES_WITHOUT_CARDS, Journey, Lane, Stage, Touchpoint
from journey_designer.core.records.journey import LaneKind


@dataclass(frozen=True, slots=True)
class Place:
    """A place on a map. Without a touchpoint it is the whole stage; without a stage the map is empty.

    ``lane_id`` is the lane that takes cards without a prefix, None: that for doing.
    """

    journey_id: str = ""
    stage_id: str | None = None
    touchpoint_id: str | None = None
    lane_id: str | None = None


def stops(records: Records, journey_id: str) -> list[Place]:
    """Every place of a journey in time: its touchpoints, and the stages that have none."""
    found: list[Place] = []
    for stage in records.family(Stage, "journey_id", journey_id):
        if stage.is_hidden:
            continue
        touchpoints = _shown_touchpoints(records, stage.id)
        found += [Place(journey_id, stage.id, touchpoint.id) for touchpoint in touchpoints]
        if not touchpoints:
            found.append(Place(journey_id, stage.id))
    return found


def neighbour(records: Records, place: Place, step: int) -> Place:
    """The place ``step`` stops later, or earlier if negative; the same at either end of the journey.

    From a whole stage that has touchpoints, later is its first one, earlier the stop before it.
    """
    found = stops(records, place.journey_id)
    here = Place(place.journey_id, place.stage_id, place.touchpoint_id)
    if here in found:
        target = found.index(here) + step
    else:
        first = next((n for n, stop in enumerate(found) if stop.stage_id == place.stage_id), None)
        if first is None:
            return place
        target = first + (step - 1 if step > 0 else step)
    return replace(found[target], lane_id=place.lane_id) if 0 <= target < len(found) else place


def settled(records: Records, place: Place) -> Place:
    """The place as it still is; where it is gone, the last touchpoint of the journey, or its first stage."""
    if records.find(Journey, place.journey_id) is None:
        return Place()
    lane = records.find(Lane, place.lane_id) if place.lane_id is not None else None
    lane_id = lane.id if lane is not None and is_for_cards(lane) else None
    if lane is not None and lane.journey_id != place.journey_id:
        lane_id = None
    touchpoint = records.find(Touchpoint, place.touchpoint_id) if place.touchpoint_id is not None else None
    stage_id = touchpoint.stage_id if touchpoint is not None else place.stage_id
    stage = records.find(Stage, stage_id) if stage_id is not None else None
    if stage is not None and stage.journey_id == place.journey_id:
        return Place(place.journey_id, stage.id, touchpoint.id if touchpoint is not None else None, lane_id)
    return replace(_last(records, place.journey_id), lane_id=lane_id)


def in_journey(records: Records, journey_id: str, like: Place) -> Place:
    """The place of another journey that is most like this one: the touchpoint of the same name, else the last."""
    touchpoint = records.find(Touchpoint, like.touchpoint_id) if like.touchpoint_id is not None else None
    lane = records.find(Lane, like.lane_id) if like.lane_id is not None else None
    twin = lane_of_kind(records, Place(journey_id), lane.kind) if lane is not None else None
    lane_id = twin.id if twin is not None else None
    if touchpoint is not None:
        for stop in stops(records, journey_id):
            other = records.find(Touchpoint, stop.touchpoint_id) if stop.touchpoint_id is not None else None
            if other is not None and other.name == touchpoint.name:
                return replace(stop, lane_id=lane_id)
    return replace(_last(records, journey_id), lane_id=lane_id)


def is_for_cards(lane: Lane) -> bool:
    """Whether cards can be seen in a lane."""
    return lane.kind not in LANES_WITHOUT_CARDS and not lane.is_hidden


def lane_of_kind(records: Records, place: Place, kind: LaneKind) -> Lane | None:
    """The shown lane of a kind: that of the place if it is one, else the first; None: there is none."""
    lanes = [
        lane
        for lane in records.family(Lane, "journey_id", place.journey_id)
        if lane.kind == kind and not lane.is_hidden
    ]
    return next((lane for lane in lanes if lane.id == place.lane_id), lanes[0] if lanes else None)


def lane_of_moment(records: Records, place: Place) -> Lane | None:
    """The lane that takes a card without a prefix: that of the place, that for doing, or the first that can."""
    lane = records.find(Lane, place.lane_id) if place.lane_id is not None else None
    if lane is not None and is_for_cards(lane) and lane.journey_id == place.journey_id:
        return lane
    doing = lane_of_kind(records, place, "doing")
    if doing is not None:
        return doing
    lanes = records.family(Lane, "journey_id", place.journey_id)
    return next((lane for lane in lanes if is_for_cards(lane)), None)


def _last(records: Records, journey_id: str) -> Place:
    stages = [stage for stage in records.family(Stage, "journey_id", journey_id) if not stage.is_hidden]
    for stage in reversed(stages):
        touchpoints = _shown_touchpoints(records, stage.id)
        if touchpoints:
            return Place(journey_id, stage.id, touchpoints[-1].id)
    return Place(journey_id, stages[0].id if stages else None)


def _shown_touchpoints(records: Records, stage_id: str) -> list[Touchpoint]:
    found = records.family(Touchpoint, "stage_id", stage_id)
    return [touchpoint for touchpoint in found if not touchpoint.is_hidden]
