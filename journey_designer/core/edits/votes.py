"""Edits of votes: how the room felt at a touchpoint, by name or as counts alone.

Where somebody voted by name, the touchpoint's ``votes`` are what the named ones said, no more and no less; every edit here
keeps both in the same step (docs/decisions/0852-voting-rounds.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Touchpoint, Vote, Votes
from journey_designer.core.rules import checked


def set_votes(
    document: Document, touchpoint_id: str, votes: Votes | None, *, gesture: str | None = None
) -> Touchpoint:
    """Keep what the room voted: five counts for -2 … +2, or None. Votes by name that say something else go."""
    name = document.get(Touchpoint, touchpoint_id).name
    with document.edit("touchpoint.votes", gesture=gesture, name=name) as edit:
        touchpoint = edit.put(replace(edit.get(Touchpoint, touchpoint_id), votes=votes))
        named = edit.family(Vote, "touchpoint_id", touchpoint_id)
        if counts_of(named) != touchpoint.votes:
            lay_aside(edit, touchpoint_id)
        return touchpoint


def set_vote(
    document: Document,
    touchpoint_id: str,
    participant: str,
    value: int | None,
    *,
    gesture: str | None = None,
) -> Touchpoint:
    """Keep how one participant felt, as `set_ballots` does for many."""
    return set_ballots(document, touchpoint_id, {participant: value}, gesture=gesture)


def set_ballots(
    document: Document, touchpoint_id: str, ballots: Mapping[str, int | None], *, gesture: str | None = None
) -> Touchpoint:
    """Keep how participants felt, -2 … +2, in place of what each said before; None takes a vote back. One step.

    Counts without names that were there before go with the first vote by name: nobody can say whose they were.
    Raises `RuleError` for a participant without a name.
    """
    name = document.get(Touchpoint, touchpoint_id).name
    with document.edit("touchpoint.vote", gesture=gesture, name=name) as edit:
        before = {vote.participant: vote for vote in edit.family(Vote, "touchpoint_id", touchpoint_id)}
        said = {named(participant): value for participant, value in ballots.items()}
        for who, value in said.items():
            vote = before.get(who)
            if value is None:
                if vote is not None:
                    edit.delete(vote)
            elif vote is not None:
                edit.put(replace(vote, value=value))
            else:
                edit.put(Vote(id=edit.new_id(), touchpoint_id=touchpoint_id, participant=who, value=value))
        if all(value is None and who not in before for who, value in said.items()):
            return edit.get(Touchpoint, touchpoint_id)
        return count_again(edit, touchpoint_id)


def lay_aside(edit: Edit, touchpoint_id: str) -> None:
    """Delete the votes by name at a touchpoint, as a part of another edit; its counts are the caller's."""
    for vote in edit.family(Vote, "touchpoint_id", touchpoint_id):
        edit.delete(vote)


def count_again(edit: Edit, touchpoint_id: str) -> Touchpoint:
    """Make the counts of a touchpoint those of its votes by name, as a part of another edit."""
    votes = counts_of(edit.family(Vote, "touchpoint_id", touchpoint_id))
    return edit.put(replace(edit.get(Touchpoint, touchpoint_id), votes=votes))


def counts_of(votes: Iterable[Vote]) -> Votes | None:
    """Five counts of votes by name; None for none."""
    counts = [0, 0, 0, 0, 0]
    for vote in votes:
        counts[vote.value + 2] += 1
    return (counts[0], counts[1], counts[2], counts[3], counts[4]) if any(counts) else None


def named(participant: str) -> str:
    """The name of a participant as it is kept; raises `RuleError` for an empty one."""
    who = " ".join(str(checked(Vote, "participant", participant)).split())
    if not who:
        raise RuleError("rule.participant", "Say who votes: a name, a number, a seat.")
    return who
