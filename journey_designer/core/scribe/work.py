"""A reading in the making: what every part of the interpretation works on."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from journey_designer.core.consistency import Records
from journey_designer.core.records import Touchpoint
from journey_designer.core.records.base import Record, specs
from journey_designer.core.scribe.chips import change_chips, place_chip
from journey_designer.core.scribe.line import Line, Problem
from journey_designer.core.scribe.names import Names
from journey_designer.core.scribe.places import Place
from journey_designer.core.scribe.reading import Chip, Deed
from journey_designer.core.scribe.signs import is_score

Bare = Literal["card", "touchpoint"]
"""What a text without a prefix makes."""


class NotUnderstood(Exception):
    """Something of the line is not understood, or not yet."""

    def __init__(self, key: str, *, is_waiting: bool = False, **values: str | int) -> None:
        super().__init__(key)
        self.problem = Problem(key, tuple(values.items()), is_waiting)


@dataclass(slots=True, kw_only=True)
class Work:
    """The line, where it is typed, and what was made of it so far."""

    records: Records
    text: str
    line: Line
    names: Names
    bare: Bare | None
    place: Place
    deed: Deed
    chips: list[Chip] = field(default_factory=list)

    @property
    def has_changes(self) -> bool:
        """Whether a sign changes the touchpoint."""
        line = self.line
        return line.is_key_moment or (line.channel, line.score) != (None, None)

    def read_changes(self) -> None:
        """Channel, score and star change the touchpoint of the place; the evidence is that of the card."""
        if not self.has_changes:
            if self.line.grade is not None:
                self.chips.append(Chip(kind="grade", grade=self.line.grade))
            return
        touchpoint_id = self.place.touchpoint_id
        touchpoint = self.records.find(Touchpoint, touchpoint_id) if touchpoint_id is not None else None
        if touchpoint is None:
            raise NotUnderstood("no_touchpoint")
        if not any(chip.record_id == touchpoint.id for chip in self.chips):
            self.chips.append(place_chip(self.records, self.place))
        self.put_changes(touchpoint)

    def put_changes(self, touchpoint: Touchpoint | None) -> None:
        """Channel, score and star of a touchpoint, None: of the new one."""
        line = self.line
        if line.channel is not None:
            self.check_length(Touchpoint, "channel", line.channel)
        if line.score is not None and not is_score(line.score):
            raise NotUnderstood("score")
        self.chips += change_chips(line, touchpoint)
        self.deed = replace(
            self.deed,
            touchpoint_id=touchpoint.id if touchpoint is not None else None,
            channel=line.channel,
            score=line.score,
            is_key_moment=line.is_key_moment,
        )

    def refuse_evidence(self) -> None:
        """Only cards have evidence."""
        if self.line.grade is not None:
            raise NotUnderstood("evidence_here")

    def check_length(self, record_type: type[Record], name: str, text: str) -> None:
        """Refuse a text that the field does not hold."""
        most = specs(record_type)[name].max_length
        if len(text) > most:
            raise NotUnderstood("too_long", most=most)
