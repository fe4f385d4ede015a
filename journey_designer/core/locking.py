"""Criteria that were agreed on: while they are locked nothing changes them, whatever door it comes through."""

from __future__ import annotations

from collections.abc import Iterable

from journey_designer.core.changes import Change
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Criterion, Project


def check_lock(changes: Iterable[Change], project: Project | None) -> None:
    """Raise `RuleError` if the changes touch criteria that were locked before and are so after them.

    ``project`` is the project as the changes leave it. Criteria that were unlocked, changed and locked again have another
    time stamp.
    """
    if project is None or project.criteria_locked_at is None:
        return
    known = tuple(changes)
    if not any(isinstance(change.record, Criterion) for change in known):
        return
    before = next((change.before for change in known if isinstance(change.after, Project)), project)
    if isinstance(before, Project) and before.criteria_locked_at == project.criteria_locked_at:
        raise RuleError(
            "rule.criteria_locked", "The criteria are locked. Unlock them before you change them."
        )
