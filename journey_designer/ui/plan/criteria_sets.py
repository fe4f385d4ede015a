"""Sets of criteria: those that come with the program, and own ones, kept on this computer under a name."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from journey_designer.core.edits import CriterionPlan
from journey_designer.core.fields import LINE
from journey_designer.core.records import Criterion
from journey_designer.core.records.idea import SCORE_DIRECTIONS
from journey_designer.core.rules import clamped, fitted
from journey_designer.ui.language import translate
from journey_designer.ui.settings import Settings

_KEY = "criteria_sets"
_MOST_SETS = 100
_MOST_CRITERIA = 50


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """A set by its name, which is empty for none; ready ones come with the program and stay."""

    name: str
    criteria: tuple[CriterionPlan, ...]
    is_ready: bool = False


def ready_sets() -> tuple[CriteriaSet, ...]:
    """The sets of the program, in the language of the interface."""
    return (
        CriteriaSet(
            translate("Plan", "Impact and effort"),
            (
                CriterionPlan(translate("Plan", "Impact"), 50, "benefit"),
                CriterionPlan(translate("Plan", "Effort"), 50, "cost"),
            ),
            is_ready=True,
        ),
        CriteriaSet(
            translate("Plan", "Value, cost and risk"),
            (
                CriterionPlan(translate("Plan", "Value"), 50, "benefit"),
                CriterionPlan(translate("Plan", "Cost"), 30, "cost"),
                CriterionPlan(translate("Plan", "Risk"), 20, "cost"),
            ),
            is_ready=True,
        ),
    )


def plans_of(criteria: Sequence[Criterion]) -> tuple[CriterionPlan, ...]:
    """The criteria of a project as those of a set."""
    return tuple(CriterionPlan(entry.name, entry.weight, entry.direction) for entry in criteria)


class CriteriaSets:
    """The own sets of this computer, by name; names differ in more than the case of letters."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def own(self) -> tuple[CriteriaSet, ...]:
        """In the order in which they were kept; what makes no sense in the settings is not there."""
        try:
            kept = json.loads(self._settings.value(_KEY) or "[]")
        except ValueError:
            return ()
        entries = kept[:_MOST_SETS] if isinstance(kept, list) else []
        found = [made for entry in entries if (made := _read(entry)) is not None]
        return tuple({one.name.casefold(): one for one in reversed(found)}.values())[::-1]

    def keep(self, name: str, criteria: Sequence[CriterionPlan]) -> None:
        """Keep a set under a name, in the place of one that is called so."""
        kept = list(self.own())
        made = CriteriaSet(_name(name), tuple(criteria))
        places = [place for place, one in enumerate(kept) if one.name.casefold() == made.name.casefold()]
        if places:
            kept[places[0]] = made
        else:
            kept.append(made)
        self._write(kept)

    def rename(self, old: str, new: str) -> None:
        """Call a set otherwise; another one that is called so gives way."""
        name = _name(new)
        kept = [
            CriteriaSet(name, one.criteria) if one.name == old else one
            for one in self.own()
            if one.name == old or one.name.casefold() != name.casefold()
        ]
        self._write(kept)

    def delete(self, name: str) -> None:
        """Forget a set."""
        self._write([one for one in self.own() if one.name != name])

    def _write(self, sets: Sequence[CriteriaSet]) -> None:
        value = [{"name": one.name, "criteria": [list(plan) for plan in one.criteria]} for one in sets]
        self._settings.set_value(_KEY, json.dumps(value, ensure_ascii=True))


def _name(text: str) -> str:
    return " ".join(text.split())[:LINE]


def _read(entry: object) -> CriteriaSet | None:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        return None
    rows = entry.get("criteria")
    name = _name(entry["name"])
    if not name or not isinstance(rows, list):
        return None
    plans = [made for row in rows[:_MOST_CRITERIA] if (made := _plan(row)) is not None]
    return CriteriaSet(name, tuple(plans)) if plans else None


def _plan(row: object) -> CriterionPlan | None:
    if not isinstance(row, list) or len(row) != 3:
        return None
    name, weight, direction = row
    is_number = isinstance(weight, int | float) and not isinstance(weight, bool)
    if not isinstance(name, str) or not is_number or direction not in SCORE_DIRECTIONS:
        return None
    return CriterionPlan(
        fitted(Criterion, "name", name), clamped(Criterion, "weight", float(weight)), direction
    )
