"""Filters: what of a map is wanted; the rest is dimmed."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.core.document import Document
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.core.text import folded


@dataclass(frozen=True, slots=True)
class Filter:
    """Every condition that is set must hold. ``evidence`` are grades, ``lane`` the id of a lane, ``channel`` the name
    of one; ``is_starred`` wants key moments only.
    """

    evidence: frozenset[str] = frozenset()
    lane: str = ""
    channel: str = ""
    is_starred: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether everything is wanted."""
        return not (self.evidence or self.lane or self.channel or self.is_starred)

    def wants_touchpoint(self, touchpoint: Touchpoint) -> bool:
        """Whether a touchpoint is wanted for itself."""
        if self.is_starred and not touchpoint.is_key_moment:
            return False
        return not self.channel or folded(touchpoint.channel) == folded(self.channel)

    def wants_card(self, document: Document, card: Card) -> bool:
        """Whether a card is wanted, and what it hangs under."""
        if self.evidence and card.evidence not in self.evidence:
            return False
        if self.lane and card.lane_id != self.lane:
            return False
        if not (self.channel or self.is_starred):
            return True
        touchpoint = document.find(Touchpoint, card.touchpoint_id) if card.touchpoint_id else None
        return touchpoint is not None and self.wants_touchpoint(touchpoint)


def unwanted(document: Document, journey_id: str, wanted: Filter) -> tuple[list[str], list[str]]:
    """The ids of the touchpoints and of the cards of a journey that a filter leaves out."""
    if wanted.is_empty:
        return [], []
    touchpoints = [
        touchpoint.id
        for stage in document.family(Stage, "journey_id", journey_id)
        for touchpoint in document.family(Touchpoint, "stage_id", stage.id)
        if not wanted.wants_touchpoint(touchpoint)
    ]
    cards = [
        card.id
        for lane in document.family(Lane, "journey_id", journey_id)
        for card in document.family(Card, "lane_id", lane.id)
        if not wanted.wants_card(document, card)
    ]
    return touchpoints, cards


def channels_of(document: Document, journey_id: str) -> list[str]:
    """The channels of a journey, each once, in order of time."""
    found: dict[str, str] = {}
    for stage in document.family(Stage, "journey_id", journey_id):
        for touchpoint in document.family(Touchpoint, "stage_id", stage.id):
            if touchpoint.channel:
                found.setdefault(folded(touchpoint.channel), touchpoint.channel)
    return list(found.values())
