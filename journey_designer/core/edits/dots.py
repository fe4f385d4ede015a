"""Edits of dots: what people put on the cards and ideas that matter most to them.

``dots`` of a card or an idea is the sum of what was put there by name (`Dot`) and of dots without a name, which are
the rest; every edit here keeps the sum in the same step (docs/decisions/0854-dots-and-their-budget.md).
"""

from __future__ import annotations

from dataclasses import replace

from journey_designer.core.changes import Key
from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.edits.dotted import Dotted
from journey_designer.core.edits.votes import named
from journey_designer.core.errors import RuleError
from journey_designer.core.participants import dot_of, dots_left, nameless_dots
from journey_designer.core.records import Card, Dot, Idea, Project


def give_dot(document: Document, key: Key, participant: str = "", *, gesture: str | None = None) -> Dotted:
    """Put one more dot on a card or an idea, for a participant or, with an empty name, for nobody in particular.

    Raises `RuleError` when the participant has no dot left.
    """
    with document.edit("dot.give", gesture=gesture, text=words_of(document, key)) as edit:
        target = _dotted(edit, key)
        if participant:
            who = named(participant)
            if dots_left(edit, who) == 0:
                most = edit.all(Project)[0].dots_each
                raise RuleError(
                    "rule.dots_left",
                    "{participant} has put all dots there are for one person ({most}). Take one back first.",
                    participant=who,
                    most=most,
                )
            dot = dot_of(edit, target.id, who)
            if dot is None:
                edit.put(Dot(id=edit.new_id(), target=target.id, participant=who))
            else:
                edit.put(replace(dot, count=dot.count + 1))
        return edit.put(replace(target, dots=target.dots + 1))


def take_dot(document: Document, key: Key, participant: str = "", *, gesture: str | None = None) -> Dotted:
    """Take one dot back that the participant put there; with an empty name one without a name. Nothing if there is none."""
    with document.edit("dot.take", gesture=gesture, text=words_of(document, key)) as edit:
        target = _dotted(edit, key)
        if not participant:
            return edit.put(replace(target, dots=target.dots - 1)) if nameless_dots(edit, target) else target
        dot = dot_of(edit, target.id, named(participant))
        if dot is None:
            return target
        if dot.count > 1:
            edit.put(replace(dot, count=dot.count - 1))
        else:
            edit.delete(dot)
        return edit.put(replace(target, dots=max(target.dots - 1, 0)))


def clear_dots(document: Document) -> None:
    """Take all dots off all cards and ideas: a new round begins."""
    with document.edit("dot.clear") as edit:
        for dot in edit.all(Dot):
            edit.delete(dot)
        targets: list[Dotted] = [*edit.all(Card), *edit.all(Idea)]
        for target in targets:
            if target.dots:
                edit.put(replace(target, dots=0))


def set_dots_each(document: Document, most: int, *, gesture: str | None = None) -> Project:
    """Say how many dots each person has, 0: as many as they like. Dots that were put stay."""
    with document.edit("dot.each", gesture=gesture) as edit:
        return edit.put(replace(edit.all(Project)[0], dots_each=most))


def words_of(records: Document | Edit, key: Key) -> str:
    """What a card says, or what an idea is called, shortened for the label of a step."""
    target = _dotted(records, key)
    return (target.text if isinstance(target, Card) else target.title)[:60]


def _dotted(records: Document | Edit, key: Key) -> Dotted:
    record = records.get(*key)
    if not isinstance(record, Card | Idea):
        raise RuleError("rule.dots", "Dots go on cards and ideas.")
    return record
