"""Edits of how ideas are judged: criteria agreed on and locked, scores given unseen and revealed, sets of criteria."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from journey_designer.core.document import Document
from journey_designer.core.errors import RuleError
from journey_designer.core.moments import moment_text
from journey_designer.core.ranks import spread
from journey_designer.core.records import Criterion, Project
from journey_designer.core.records.idea import ScoreDirection
from journey_designer.core.records.project import Scoring


class CriterionPlan(NamedTuple):
    """A criterion that is not in a project yet: its name, its weight 0 … 100, whether more or less is better."""

    name: str
    weight: float
    direction: ScoreDirection


def lock_criteria(document: Document, at: dt.datetime | None = None) -> Project:
    """Lock the criteria, as agreed on at this moment (None: now); locked ones keep their time.

    Raises `RuleError` where there are none.
    """
    if not document.size(Criterion):
        raise RuleError(
            "rule.no_criteria", "There are no criteria yet. Choose what ideas are judged by first."
        )
    if document.project.criteria_locked_at is not None:
        return document.project
    moment = (at or dt.datetime.now(dt.UTC)).astimezone(dt.UTC)
    with document.edit("criteria.lock") as edit:
        return edit.put(replace(document.project, criteria_locked_at=moment_text(moment)))


def unlock_criteria(document: Document) -> Project:
    """Open the criteria again; scores stay."""
    with document.edit("criteria.unlock") as edit:
        return edit.put(replace(document.project, criteria_locked_at=None))


def set_scoring(document: Document, scoring: Scoring) -> Project:
    """``blind``: each person scores unseen, and nothing of it is told; ``group``: all is shown, as after revealing."""
    with document.edit("score.hide" if scoring == "blind" else "score.reveal") as edit:
        return edit.put(replace(document.project, scoring=scoring))


def take_criteria(
    document: Document, plans: Sequence[CriterionPlan], *, name: str = ""
) -> tuple[Criterion, ...]:
    """Make these the criteria, in this order, as one step; ``name`` is that of the set.

    A criterion that is called the same stays with its scores and takes weight and direction; the others go, with their
    scores. Raises `RuleError` while the criteria are locked.
    """
    with document.edit("criteria.take", name=name) as edit:
        known = {criterion.name.strip().casefold(): criterion for criterion in reversed(edit.all(Criterion))}
        kept = [known.pop(plan.name.strip().casefold(), None) for plan in plans]
        stay = {criterion.id for criterion in kept if criterion is not None}
        for criterion in edit.all(Criterion):
            if criterion.id not in stay:
                edit.delete(criterion)
        made = []
        for plan, old, rank in zip(plans, kept, spread(None, None, len(plans)), strict=True):
            criterion = Criterion(id=edit.new_id()) if old is None else old
            fresh = replace(
                criterion, name=plan.name, weight=plan.weight, direction=plan.direction, rank=rank
            )
            made.append(edit.put(fresh))
        return tuple(made)
