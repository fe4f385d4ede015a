"""Counts that follow when a conflict of votes or dots is settled by hand."""

from __future__ import annotations

from dataclasses import replace

from journey_designer.core.edit import Edit
from journey_designer.core.edits.votes import count_again, counts_of, lay_aside
from journey_designer.core.records import Card, Dot, Idea, Record, Touchpoint, Vote


def recount(edit: Edit, before: Record | None, after: Record | None) -> None:
    """Make counts right after one record became another, as a part of an edit.

    A vote by name counts at its touchpoint, a dot on its card or idea; typed counts lay the names aside, and a sum is
    never below what was given by name.
    """
    record = after if after is not None else before
    if isinstance(record, Vote):
        if edit.find(Touchpoint, record.touchpoint_id) is not None:
            count_again(edit, record.touchpoint_id)
    elif isinstance(record, Dot):
        target = edit.find(Card, record.target) or edit.find(Idea, record.target)
        if target is not None:
            more = _count(after) - _count(before)
            edit.put(replace(target, dots=max(target.dots + more, 0)))
    elif isinstance(after, Touchpoint):
        if counts_of(edit.family(Vote, "touchpoint_id", after.id)) != after.votes:
            lay_aside(edit, after.id)
    elif isinstance(after, Card | Idea):
        named = sum(dot.count for dot in edit.family(Dot, "target", after.id))
        if after.dots < named:
            edit.put(replace(after, dots=named))


def _count(record: Record | None) -> int:
    return record.count if isinstance(record, Dot) else 0
