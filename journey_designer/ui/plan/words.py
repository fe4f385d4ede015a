"""The words, icons and colours for ideas and actions."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from journey_designer.analysis.plan import CHOSEN, Action
from journey_designer.core.records import Idea
from journey_designer.ui.language import Languages, fill, translate


class StatusLook(NamedTuple):
    """How a status is drawn: its icon, and the map colour of its chip (empty: quiet, ``pos``: done)."""

    icon: str
    colour: str


LOOKS: dict[str, StatusLook] = {
    "proposed": StatusLook("lightbulb", ""),
    "to_do": StatusLook("circle", ""),
    "in_progress": StatusLook("circle-dot", "blue"),
    "waiting": StatusLook("clock", "gold"),
    "done": StatusLook("circle-check", "pos"),
    "dropped": StatusLook("x", ""),
}
STATUSES = ("proposed", *CHOSEN, "dropped")


def status_words() -> dict[str, str]:
    """How far an idea has come."""
    return {
        "proposed": translate("Plan", "Proposed"),
        "to_do": translate("Plan", "To do"),
        "in_progress": translate("Plan", "In progress"),
        "waiting": translate("Plan", "Waiting"),
        "done": translate("Plan", "Done"),
        "dropped": translate("Plan", "Dropped"),
    }


def kind_words() -> dict[str, str]:
    """What an idea is."""
    return {
        "corrective": translate("Plan", "Corrective action"),
        "incentive": translate("Plan", "Incentive"),
    }


def title_of(idea: Idea) -> str:
    """An idea's title, or that it has none."""
    return idea.title or translate("Plan", "Idea without title")


def due_words(action: Action, languages: Languages) -> str:
    """Until when, and how late or how near that is."""
    due = action.idea.due
    if due is None:
        return translate("Plan", "No date") if action.is_open else ""
    day = languages.day(dt.date.fromisoformat(due))
    left = action.days_left
    if left is None or left > _NEAR:
        return day
    if left < 0:
        late = languages.counted("Plan", "%n day(s) late", -left)
        return fill(translate("Plan", "{day}, {distance}"), day=day, distance=late)
    near = languages.counted("Plan", "%n day(s) left", left) if left else translate("Plan", "today")
    return fill(translate("Plan", "{day}, {distance}"), day=day, distance=near)


def is_pressing(action: Action) -> bool:
    """Whether it is overdue or due in three days."""
    return action.days_left is not None and action.days_left <= _PRESSING


_NEAR = 7
_PRESSING = 3
