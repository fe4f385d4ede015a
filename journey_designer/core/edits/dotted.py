"""What carries dots: how their sum holds when a card or an idea is changed or copied."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from journey_designer.core.edit import Edit
from journey_designer.core.errors import RuleError
from journey_designer.core.participants import dots_left
from journey_designer.core.records import Card, Dot, Idea, Record

Dotted = Card | Idea
"""What dots are put on."""


def check_dots(edit: Edit, target: Dotted) -> None:
    """Raise `RuleError` where a card or an idea has fewer dots than people put on it by name."""
    if target.dots < sum(dot.count for dot in edit.family(Dot, "target", target.id)):
        raise RuleError(
            "rule.dots_by_name", "People put more dots here by name. Take theirs back one by one."
        )


def with_dots(edit: Edit, records: Iterable[Record]) -> list[Record]:
    """Records to be copied, with the dots that their copies shall have.

    A card or an idea that is still there keeps its dots to itself. One that is gone gives them to its copy, each person's as far
    as they have dots left; those without a name go along.
    """
    found = list(records)
    gone = {
        record.id: record
        for record in found
        if isinstance(record, Card | Idea) and edit.find(type(record), record.id) is None
    }
    kept: dict[str, Dot] = {}
    lost: dict[str, int] = {}
    spent: dict[str, int] = {}
    for dot in (record for record in found if isinstance(record, Dot) and record.target in gone):
        left = dots_left(edit, dot.participant)
        room = dot.count if left is None else max(left - spent.get(dot.participant, 0), 0)
        count = min(dot.count, room)
        spent[dot.participant] = spent.get(dot.participant, 0) + count
        lost[dot.target] = lost.get(dot.target, 0) + dot.count - count
        if count:
            kept[dot.id] = replace(dot, count=count)
    carried: list[Record] = []
    for record in found:
        if isinstance(record, Dot):
            carried += [kept[record.id]] if record.id in kept else []
        elif isinstance(record, Card | Idea) and record.dots:
            dots = max(record.dots - lost.get(record.id, 0), 0) if record.id in gone else 0
            carried.append(replace(record, dots=dots))
        else:
            carried.append(record)
    return carried
