"""What is shown after what: the pages of a presentation, worked out from the records."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from journey_designer.analysis.curve import curve_of
from journey_designer.analysis.moments import key_moments
from journey_designer.analysis.shown import shown_lanes, shown_stages, shown_touchpoints
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Journey, Lane, Persona, Stage, Touchpoint, Trait

PageKind = Literal["overview", "stage", "stage_cards", "touchpoint", "moments", "persona", "nothing"]
Way = Literal["stages", "touchpoints"]

T = TypeVar("T")

TOUCHPOINTS = 3
"""Touchpoints on one page."""
CARDS = 2
"""Cards under one touchpoint on a page of its stage."""
ALONE = 4
"""Cards on the page of one touchpoint, or of a stage's own cards."""
MOMENTS = 4
STAGES = 7
TRAITS = 5
COLUMNS = ("interest", "motivation", "difficulty")


@dataclass(frozen=True, slots=True)
class Page:
    """One page. ``owner`` is the stage, touchpoint or persona it shows, ``stage_id`` the stage it stands in.

    ``members`` are the touchpoints (or stages of an overview) on it; ``part`` counts the pages that show the same
    members, from 0, when there are more cards than fit.
    """

    kind: PageKind
    owner: str = ""
    stage_id: str = ""
    members: tuple[str, ...] = ()
    part: int = 0


def pages_of(
    document: Document, journey_id: str, way: Way = "stages", focus: Collection[str] = ()
) -> tuple[Page, ...]:
    """All pages of a journey in order: overview, stages (or each touchpoint), key moments, personas. Never empty.

    ``focus``: the ids of the only stages to present; all, where the journey has none of them.
    """
    every = shown_stages(document, journey_id)
    stages = [stage for stage in every if stage.id in focus] or every
    pages: list[Page] = [
        Page("overview", members=tuple(stage.id for stage in group), part=place)
        for place, group in enumerate(_groups(stages, STAGES))
    ]
    for stage in stages:
        pages += stage_pages(document, stage.id) if way == "stages" else _each_touchpoint(document, stage.id)
    present = {stage.id for stage in stages}
    starred = [
        entry
        for entry in starred_moments(document, journey_id)
        if document.get(Touchpoint, entry).stage_id in present
    ]
    pages += [
        Page("moments", members=group, part=place) for place, group in enumerate(_groups(starred, MOMENTS))
    ]
    pages += _persona_pages(document, journey_id)
    return tuple(pages) or (Page("nothing"),)


def stage_pages(document: Document, stage_id: str) -> list[Page]:
    """A stage, three touchpoints at a time, with two cards each; then the stage's own cards."""
    touchpoints = [entry.id for entry in shown_touchpoints(document, stage_id)]
    pages: list[Page] = []
    for group in _groups(touchpoints, TOUCHPOINTS) or [()]:
        most = max((len(shown_pains(document, entry)) for entry in group), default=0)
        parts = range(max(1, _count(most, CARDS)))
        pages += [Page("stage", stage_id, stage_id, group, part) for part in parts]
    own = _count(len(own_cards(document, stage_id)), ALONE)
    return [*pages, *(Page("stage_cards", stage_id, stage_id, part=part) for part in range(own))]


def shown_pains(document: Document, touchpoint_id: str) -> list[tuple[Lane, Card]]:
    """The cards a stage's page shows under a touchpoint: what hurts, then what could be done."""
    return cards_of(document, touchpoint_id, ("pain_points", "opportunities"))


def cards_of(document: Document, touchpoint_id: str, kinds: tuple[str, ...] = ()) -> list[tuple[Lane, Card]]:
    """The cards under a touchpoint in the shown lanes (of some kinds), lane by lane."""
    return [
        (lane, card)
        for lane in _lanes(document, touchpoint_id)
        if not kinds or lane.kind in kinds
        for card in document.family(Card, "touchpoint_id", touchpoint_id)
        if card.lane_id == lane.id
    ]


def own_cards(document: Document, stage_id: str) -> list[tuple[Lane, Card]]:
    """The cards that belong to a whole stage."""
    cards = document.family(Card, "stage_id", stage_id)
    lanes = [document.get(Lane, lane_id) for lane_id in {card.lane_id for card in cards}]
    lanes = sorted((lane for lane in lanes if not lane.is_hidden), key=lambda lane: (lane.rank, lane.id))
    return [(lane, card) for lane in lanes for card in cards if card.lane_id == lane.id]


def starred_moments(document: Document, journey_id: str) -> list[str]:
    """The key moments that were starred, those that weigh most first, those that cannot be weighed last."""
    curve = curve_of(document, journey_id)
    starred = [point.touchpoint.id for point in curve.points if point.touchpoint.is_key_moment]
    weighed = [moment.point.touchpoint.id for moment in key_moments(curve)]
    return [entry for entry in weighed if entry in starred] + [
        entry for entry in starred if entry not in weighed
    ]


def nearest(pages: tuple[Page, ...], page: Page) -> int:
    """The place of a page that may have changed or gone: itself, else what shows the same, else the stage, else 0."""
    for test in (
        lambda other: other == page,
        lambda other: (other.kind, other.owner, other.part) == (page.kind, page.owner, page.part),
        lambda other: (other.kind, other.owner) == (page.kind, page.owner) and page.owner,
        lambda other: page.kind in ("moments", "overview") and other.kind == page.kind,
        lambda other: page.stage_id and other.stage_id == page.stage_id,
    ):
        found = [place for place, other in enumerate(pages) if test(other)]
        if found:
            return found[0]
    return 0


def traits_of(document: Document, persona_id: str) -> dict[str, list[Trait]]:
    """A persona's interests, motivations and difficulties; goals stand where there are no interests."""
    traits = document.family(Trait, "persona_id", persona_id)
    found = {kind: [trait for trait in traits if trait.kind == kind] for kind in (*COLUMNS, "goal")}
    goals = found.pop("goal")
    return found if found["interest"] or not goals else {"goal": goals, **found}


def _each_touchpoint(document: Document, stage_id: str) -> list[Page]:
    touchpoints = shown_touchpoints(document, stage_id)
    if not touchpoints:
        return stage_pages(document, stage_id)
    return [
        Page("touchpoint", entry.id, stage_id, (entry.id,), part)
        for entry in touchpoints
        for part in range(max(1, _count(len(cards_of(document, entry.id)), ALONE)))
    ]


def _persona_pages(document: Document, journey_id: str) -> list[Page]:
    """The persona of this journey first."""
    journey = document.find(Journey, journey_id)
    own = journey.persona_id if journey is not None else None
    personas = [persona for persona in document.all(Persona) if not persona.is_archived]
    personas.sort(key=lambda persona: persona.id != own)
    pages = []
    for persona in personas:
        most = max((len(found) for found in traits_of(document, persona.id).values()), default=0)
        pages += [Page("persona", persona.id, part=part) for part in range(max(1, _count(most, TRAITS)))]
    return pages


def _lanes(document: Document, touchpoint_id: str) -> tuple[Lane, ...]:
    touchpoint = document.find(Touchpoint, touchpoint_id)
    stage = document.find(Stage, touchpoint.stage_id) if touchpoint is not None else None
    return shown_lanes(document, stage.journey_id) if stage is not None else ()


def _groups(items: Sequence[T], size: int) -> list[tuple[T, ...]]:
    return [tuple(items[start : start + size]) for start in range(0, len(items), size)]


def _count(number: int, size: int) -> int:
    return (number + size - 1) // size
