"""What ideas are expected to do to the satisfaction at their touchpoints: one rule for the what-if and for the edit."""

from __future__ import annotations

import math
from collections.abc import Iterable

from journey_designer.core.consistency import Records
from journey_designer.core.records import Card, Idea

LOWEST, HIGHEST = -2.0, 2.0
_PLACES = 12


def touchpoint_of(records: Records, idea: Idea) -> str | None:
    """The touchpoint an idea is for: its own, or that of the card it was made from; None for neither."""
    if idea.touchpoint_id is not None or idea.card_id is None:
        return idea.touchpoint_id
    card = records.find(Card, idea.card_id)
    return card.touchpoint_id if card is not None else None


def expected_effects(records: Records, idea_ids: Iterable[str]) -> dict[str, float]:
    """The sum of the effects of these ideas by touchpoint id.

    An idea counts once however often it is named; one that does not exist, has no touchpoint or no effect counts
    nothing.
    """
    found: dict[str, list[float]] = {}
    for idea_id in dict.fromkeys(idea_ids):
        idea = records.find(Idea, idea_id)
        touchpoint_id = touchpoint_of(records, idea) if idea is not None else None
        if idea is not None and touchpoint_id is not None and idea.effect:
            found.setdefault(touchpoint_id, []).append(idea.effect)
    return {touchpoint_id: math.fsum(effects) for touchpoint_id, effects in found.items()}


def moved(score: float, effect: float) -> float:
    """A score moved by an effect, within -2 … +2. No effect leaves it as it is, to the last bit."""
    if not effect:
        return score
    return round(min(max(score + effect, LOWEST), HIGHEST), _PLACES) + 0.0
