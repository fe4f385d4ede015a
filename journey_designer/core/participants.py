"""Who takes part in voting: the names in the votes and dots of a project, and how many dots each has left."""

from __future__ import annotations

from journey_designer.core.consistency import Records
from journey_designer.core.records import Card, Dot, Idea, Project, Vote
from journey_designer.core.text import sort_key


def participants(records: Records) -> tuple[str, ...]:
    """Everybody who voted or put dots, each once, in the order of their names."""
    names = {vote.participant for vote in records.all(Vote)} | {dot.participant for dot in records.all(Dot)}
    return tuple(sorted((name for name in names if name), key=sort_key))


def dots_put(records: Records, participant: str) -> int:
    """How many dots a participant put on cards and ideas together."""
    return sum(dot.count for dot in records.all(Dot) if dot.participant == participant)


def dots_left(records: Records, participant: str) -> int | None:
    """How many dots a participant may still put, never below 0; None: as many as they like.

    Dots without a name have no budget: nobody can be asked to take one back.
    """
    most = records.all(Project)[0].dots_each
    if not most or not participant:
        return None
    return max(most - dots_put(records, participant), 0)


def dot_of(records: Records, target_id: str, participant: str) -> Dot | None:
    """What a participant put on a card or an idea; None for nothing."""
    dots = records.family(Dot, "target", target_id)
    return next((dot for dot in dots if dot.participant == participant), None)


def dots_of(records: Records, target: Card | Idea, participant: str) -> int:
    """How many dots a participant put on a card or an idea; with an empty name those without a name."""
    if not participant:
        return nameless_dots(records, target)
    dot = dot_of(records, target.id, participant)
    return dot.count if dot is not None else 0


def nameless_dots(records: Records, target: Card | Idea) -> int:
    """How many dots without a name lie on a card or an idea."""
    return max(target.dots - sum(dot.count for dot in records.family(Dot, "target", target.id)), 0)
