"""All records of a project. `RECORD_TYPES` lists them so that owners come before what belongs to them."""

from __future__ import annotations

from journey_designer.core.records.base import Record, is_pinned, references, specs, type_name
from journey_designer.core.records.idea import Criterion, Idea, Score
from journey_designer.core.records.journey import (
    LANES_WITHOUT_CARDS,
    Card,
    Journey,
    Lane,
    SavedView,
    Stage,
    Touchpoint,
    Votes,
)
from journey_designer.core.records.persona import Association, Concept, Evidence, Finding, Persona, Trait
from journey_designer.core.records.project import AgendaItem, Asset, Hush, Language, Note, Project
from journey_designer.core.records.vote import Dot, Vote

RECORD_TYPES: tuple[type[Record], ...] = (
    Project,
    Asset,
    Persona,
    Trait,
    Journey,
    Stage,
    Touchpoint,
    Lane,
    Finding,
    Card,
    Idea,
    Criterion,
    Score,
    Note,
    Concept,
    Association,
    SavedView,
    Vote,
    Dot,
    Hush,
    AgendaItem,
)

PINNED_TYPES: tuple[type[Record], ...] = tuple(entry for entry in RECORD_TYPES if is_pinned(entry))

TYPES_BY_NAME: dict[str, type[Record]] = {type_name(entry): entry for entry in RECORD_TYPES}

SINGLE: dict[type[Record], tuple[str, ...]] = {
    Score: ("idea_id", "criterion_id", "scorer"),
    Vote: ("touchpoint_id", "participant"),
    Dot: ("target", "participant"),
    Hush: ("target", "rule"),
}
"""Of these there is one record at most with the same values in these fields; a record's owner stands first."""

__all__ = [
    "LANES_WITHOUT_CARDS",
    "PINNED_TYPES",
    "RECORD_TYPES",
    "SINGLE",
    "TYPES_BY_NAME",
    "AgendaItem",
    "Asset",
    "Association",
    "Card",
    "Concept",
    "Criterion",
    "Dot",
    "Evidence",
    "Finding",
    "Hush",
    "Idea",
    "Journey",
    "Lane",
    "Language",
    "Note",
    "Persona",
    "Project",
    "Record",
    "SavedView",
    "Score",
    "Stage",
    "Touchpoint",
    "Trait",
    "Vote",
    "Votes",
    "is_pinned",
    "references",
    "specs",
    "type_name",
]
