"""All records of a project. `RECORD_TYPES` lists them so that owners come before what belongs to them."""

from __future__ import annotations

from journey_designer.core.records.base import Record, references, specs, type_name
from journey_designer.core.records.idea import Criterion, Idea, Score
from journey_designer.core.records.journey import Card, Journey, Lane, Stage, Touchpoint, Votes
from journey_designer.core.records.persona import Evidence, Finding, Persona, Trait
from journey_designer.core.records.project import Asset, Language, Note, Project

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
)

TYPES_BY_NAME: dict[str, type[Record]] = {type_name(entry): entry for entry in RECORD_TYPES}

__all__ = [
    "RECORD_TYPES",
    "TYPES_BY_NAME",
    "Asset",
    "Card",
    "Criterion",
    "Evidence",
    "Finding",
    "Idea",
    "Journey",
    "Lane",
    "Language",
    "Note",
    "Persona",
    "Project",
    "Record",
    "Score",
    "Stage",
    "Touchpoint",
    "Trait",
    "Votes",
    "references",
    "specs",
    "type_name",
]
