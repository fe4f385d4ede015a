"""Edits of who takes part: another name, or gone with all votes and dots."""

from __future__ import annotations

from dataclasses import replace

from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.edits.votes import count_again, named
from journey_designer.core.errors import RuleError
from journey_designer.core.participants import participants
from journey_designer.core.records import Card, Dot, Idea, Vote


def rename_participant(document: Document, old: str, new: str) -> None:
    """Give a participant another name in all votes and dots. Raises `RuleError` where somebody has that name already."""
    with document.edit("participant.rename", name=new) as edit:
        who = named(new)
        if who == old:
            return
        if who in participants(edit):
            raise name_taken(who)
        for vote in _votes(edit, old):
            edit.put(replace(vote, participant=who))
        for dot in _dots(edit, old):
            edit.put(replace(dot, participant=who))


def name_taken(name: str) -> RuleError:
    """The refusal of a name that somebody else has."""
    return RuleError("rule.participant_twice", "Somebody is called {participant} already.", participant=name)


def remove_participant(document: Document, name: str) -> None:
    """Take out a participant with all they voted and all dots they put; the counts follow."""
    with document.edit("participant.remove", name=name) as edit:
        for vote in _votes(edit, name):
            edit.delete(vote)
            count_again(edit, vote.touchpoint_id)
        for dot in _dots(edit, name):
            edit.delete(dot)
            target = edit.find(Card, dot.target) or edit.find(Idea, dot.target)
            if target is not None:
                edit.put(replace(target, dots=max(target.dots - dot.count, 0)))


def _votes(edit: Edit, name: str) -> list[Vote]:
    return [vote for vote in edit.all(Vote) if vote.participant == name]


def _dots(edit: Edit, name: str) -> list[Dot]:
    return [dot for dot in edit.all(Dot) if dot.participant == name]
