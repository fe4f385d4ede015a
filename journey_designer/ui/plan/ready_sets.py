"""Sets of criteria that can be taken over as they are."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Criterion
from journey_designer.core.records.idea import ScoreDirection
from journey_designer.ui.language import translate


@dataclass(frozen=True, slots=True)
class ReadyCriterion:
    """A criterion of a set."""

    name: str
    weight: float
    direction: ScoreDirection


@dataclass(frozen=True, slots=True)
class ReadySet:
    """A set: its name, its criteria."""

    name: str
    criteria: tuple[ReadyCriterion, ...]


def ready_sets() -> tuple[ReadySet, ...]:
    """The sets, named in the language of the interface."""
    return (
        ReadySet(
            translate("Plan", "Impact and effort"),
            (
                ReadyCriterion(translate("Plan", "Impact"), 50, "benefit"),
                ReadyCriterion(translate("Plan", "Effort"), 50, "cost"),
            ),
        ),
        ReadySet(
            translate("Plan", "Value, cost and risk"),
            (
                ReadyCriterion(translate("Plan", "Value"), 50, "benefit"),
                ReadyCriterion(translate("Plan", "Cost"), 30, "cost"),
                ReadyCriterion(translate("Plan", "Risk"), 20, "cost"),
            ),
        ),
    )


def take_set(document: Document, chosen: ReadySet) -> None:
    """Add the criteria of a set that are not there yet, as one step; a name that is there keeps its scores."""
    known = {criterion.name.casefold() for criterion in document.all(Criterion)}
    fresh = [entry for entry in chosen.criteria if entry.name.casefold() not in known]
    if not fresh:
        return
    with document.edit("criterion.add", name=chosen.name):
        for entry in fresh:
            edits.add_criterion(document, entry.name, weight=entry.weight, direction=entry.direction)
