"""What ``analyse`` says of ideas and of the action plan, line by line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from journey_designer.analysis import plan
from journey_designer.analysis.averages import journey_score
from journey_designer.analysis.axes import default_axes
from journey_designer.analysis.chain import chain
from journey_designer.analysis.curve import curve_of
from journey_designer.analysis.idea_ranking import RankedIdea, agreement_on_ranks, rank_ideas
from journey_designer.analysis.judgements import are_hidden, scoring_so_far
from journey_designer.analysis.matrix import matrix
from journey_designer.analysis.weight_moves import WeightMove, weight_moves
from journey_designer.analysis.what_if import what_if
from journey_designer.analysis.whereabouts import name_of, shortened, whereabouts
from journey_designer.commands.analyse_journey import percent
from journey_designer.core.consistency import Records
from journey_designer.core.numbers import rounded, signed
from journey_designer.core.records import Criterion, Journey, Project

_STATUSES = {"to_do": "to do", "in_progress": "in progress", "waiting": "waiting", "done": "done"}
_QUADRANTS = {"do_first": "do first", "plan": "plan", "fill_in": "fill in", "leave": "leave"}


def idea_lines(records: Records) -> Iterator[str]:
    """What ideas are judged by, whether that is locked, their ranks, where they lie, what a moved weight changes."""
    ideas = rank_ideas(records)
    if ideas:
        yield ""
        yield "Ideas"
        yield from _criteria(records)
    if are_hidden(records):
        people = ", ".join(f"{one.name} {one.given} of {one.wanted}" for one in scoring_so_far(records))
        yield f"  scored unseen until revealed: {people or 'nobody yet'}"
    places = _places(records)
    for entry in ideas:
        rank = "–" if entry.rank is None else str(entry.rank)
        total = "–" if entry.total is None else f"{rounded(entry.total):.1f}"
        tied = " (tied)" if entry.is_tied else ""
        yield f"  {rank:>3}  {total:>5}  {name_of(entry.idea)}{tied}"
        yield from _behind(records, entry, places.get(entry.idea.id, ""))
    for move in weight_moves(records):
        yield f"  {_move(move)}"
    agreement = agreement_on_ranks(records)
    if agreement is not None:
        yield f"  Those who judged alone agree on the order by {percent(100 * agreement)}."


def plan_lines(records: Records, today: dt.date) -> Iterator[str]:
    """How many actions are how far; what is overdue, without owner or date, or due before what it needs."""
    actions = plan.action_plan(records, today)
    if not actions:
        return
    counts = (
        f"{len(group)} {_STATUSES[status]}" for status, group in plan.by_status(actions).items() if group
    )
    yield ""
    yield f"Action plan: {', '.join(counts)}"
    for action in plan.overdue(actions):
        yield f"  overdue since {action.idea.due}: {name_of(action.idea)}"
    for action in plan.unowned(actions):
        yield f"  without owner: {name_of(action.idea)}"
    for action in actions:
        if action.is_undated:
            yield f"  without date: {name_of(action.idea)}"
        if action.is_backwards:
            yield f"  due before it starts: {name_of(action.idea)}"
        if action.is_too_early and action.waits_for is not None:
            yield f"  due before {name_of(action.waits_for)}, which it needs: {name_of(action.idea)}"
    yield from _once_done(records, [action.idea.id for action in actions])


def _once_done(records: Records, idea_ids: list[str]) -> Iterator[str]:
    """What the plan would do to the journeys of today."""
    for journey in records.all(Journey):
        curve = curve_of(records, journey.id)
        found = what_if(records, curve, idea_ids)
        before, after = journey_score(curve), journey_score(found.curve)
        if journey.state == "today" and found.moved and before is not None and after is not None:
            yield f"  all done, the score of {name_of(journey)} goes from {signed(before)} to {signed(after)}"


def _criteria(records: Records) -> Iterator[str]:
    criteria = records.all(Criterion)
    if not criteria:
        yield "  no criteria yet"
        return
    whole = sum(criterion.weight for criterion in criteria)
    said = []
    for criterion in criteria:
        share = percent(100 * criterion.weight / whole) if whole else "–"
        less = ", less is better" if criterion.direction == "cost" else ""
        said.append(f"{name_of(criterion)} {share}{less}")
    yield f"  criteria: {'; '.join(said)}"
    project = next(iter(records.all(Project)), None)
    locked_at = project.criteria_locked_at if project is not None else None
    if locked_at is None:
        yield "  criteria not locked"
    else:
        yield f"  criteria locked on {locked_at[:10]} at {locked_at[11:16]} UTC"


def _places(records: Records) -> dict[str, str]:
    axes = default_axes(records)
    if axes is None:
        return {}
    found = matrix(records, [axes.across], [axes.up])
    return {dot.idea.id: _QUADRANTS[dot.quadrant] for dot in found.dots}


def _behind(records: Records, entry: RankedIdea, place: str) -> Iterator[str]:
    """From the idea back to what it is for, and how it was judged."""
    found = chain(records, entry.idea)
    target = found.touchpoint or found.stage
    said = [whereabouts(records, (type(target), target.id)) if target is not None else "for no touchpoint"]
    if found.persona is not None:
        said.append(name_of(found.persona))
    said += [f"pain: {shortened(card.text)} ({card.evidence})" for card in found.pains]
    said += [f"known: {shortened(one.text)} ({one.evidence})" for one in found.findings]
    yield f"{'':14}{'; '.join(said)}"
    judged = [place] if place else []
    if entry.agreement is not None:
        judged.append(f"agreement {percent(100 * entry.agreement)}")
    if entry.missing:
        names = [name_of(one) for one in records.all(Criterion) if one.id in entry.missing]
        judged.append(f"not judged by {', '.join(names)}")
    if judged:
        yield f"{'':14}{'; '.join(judged)}"


def _move(move: WeightMove) -> str:
    """How far a weight may move before another idea comes first."""
    reach = move.leader
    low, high, now = (percent(100 * share) for share in (reach.low, reach.high, reach.now))
    kept = f"{name_of(move.ideas[0])} stays first while {name_of(move.criterion)} weighs {low} to {high} (now {now})"
    beyond = [
        f"{side} that, {name_of(move.ideas[swap.enters])}"
        for side, swap in (("below", reach.below), ("above", reach.above))
        if swap is not None
    ]
    return f"{kept}; {', '.join(beyond)}" if beyond else kept
