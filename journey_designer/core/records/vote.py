"""What each participant chose, where the room is asked by name."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.core import fields
from journey_designer.core.records.base import Record

MOST_DOTS = 100
"""Most dots that one person has to give."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote(Record):
    """How one participant felt at a touchpoint, -2 … +2. The touchpoint's ``votes`` count what all of them said."""

    touchpoint_id: str = fields.owner("touchpoint")
    participant: str = fields.line()
    value: int = fields.integer(-2, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot(Record):
    """The dots one participant put on a card or an idea (``target``). Its ``dots`` count what all of them put there."""

    target: str = fields.any_target()
    participant: str = fields.line()
    count: int = fields.integer(1, MOST_DOTS, 1)
