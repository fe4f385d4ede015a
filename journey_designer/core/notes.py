"""What is asked of notes: which are open, and what they are pinned to."""

from __future__ import annotations

from journey_designer.core.changes import Key
from journey_designer.core.consistency import Records
from journey_designer.core.records import (
    Card,
    Criterion,
    Finding,
    Idea,
    Journey,
    Lane,
    Note,
    Persona,
    Project,
    Record,
    Stage,
    Touchpoint,
)

NOTABLE: tuple[type[Record], ...] = (
    *(Touchpoint, Card, Stage, Lane, Journey, Persona, Idea, Finding, Criterion, Project),
)
"""What a note can be pinned to by hand."""


def open_notes(records: Records, target: str) -> int:
    """How many open notes are pinned to a record."""
    return sum(not note.is_resolved for note in records.family(Note, "target", target))


def target_of(records: Records, note: Note) -> Key | None:
    """What a note is pinned to; None for something that no map, page or list shows."""
    for record_type in NOTABLE:
        if records.find(record_type, note.target) is not None:
            return record_type, note.target
    return None
