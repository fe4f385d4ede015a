"""The action plan: the chosen ideas, what is late, what nobody owns, what waits for what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from journey_designer.core.consistency import Records
from journey_designer.core.records import Idea

CHOSEN = ("to_do", "in_progress", "waiting", "done")
"""The statuses that make an idea an action, in the order of a board."""


@dataclass(frozen=True, slots=True)
class Action:
    """A chosen idea. ``days_left`` until it is due, below 0 when that day has passed; None without date or when done.

    ``waits_for`` is the idea it depends on while that is not done; ``is_too_early``: it is due before that one is.
    """

    idea: Idea
    days_left: int | None
    waits_for: Idea | None
    is_too_early: bool

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.idea.status != "done"

    @property
    def is_overdue(self) -> bool:
        """Whether it should have been done before today."""
        return self.days_left is not None and self.days_left < 0

    @property
    def is_unowned(self) -> bool:
        """Whether it is open and nobody will do it."""
        return self.is_open and not self.idea.owner.strip()

    @property
    def is_undated(self) -> bool:
        """Whether it is open and nobody said until when."""
        return self.is_open and self.idea.due is None

    @property
    def is_backwards(self) -> bool:
        """Whether it is due before it starts."""
        start, due = self.idea.start, self.idea.due
        return self.is_open and start is not None and due is not None and due < start


def action_plan(records: Records, today: dt.date) -> tuple[Action, ...]:
    """All chosen ideas, the earliest due first, those without a date last."""
    chosen = (idea for idea in records.all(Idea) if idea.status in CHOSEN)
    actions = [_action(records, idea, today) for idea in chosen]
    return tuple(sorted(actions, key=lambda action: (action.idea.due is None, action.idea.due or "")))


def overdue(actions: Iterable[Action]) -> tuple[Action, ...]:
    """Those whose day has passed."""
    return tuple(action for action in actions if action.is_overdue)


def unowned(actions: Iterable[Action]) -> tuple[Action, ...]:
    """Those that are open and have no owner."""
    return tuple(action for action in actions if action.is_unowned)


def by_status(actions: Iterable[Action]) -> dict[str, tuple[Action, ...]]:
    """The columns of the board; every status is there, if only with nothing in it."""
    known = tuple(actions)
    return {status: tuple(action for action in known if action.idea.status == status) for status in CHOSEN}


def _action(records: Records, idea: Idea, today: dt.date) -> Action:
    needed = records.find(Idea, idea.depends_on) if idea.depends_on else None
    waits_for = needed if needed is not None and needed.status != "done" else None
    is_open = idea.status != "done"
    days = (dt.date.fromisoformat(idea.due) - today).days if idea.due and is_open else None
    is_too_early = bool(waits_for and waits_for.due and idea.due and idea.due < waits_for.due)
    return Action(idea, days, waits_for if is_open else None, is_open and is_too_early)
