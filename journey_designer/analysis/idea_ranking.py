"""Ideas ranked by their weighted total.

    total = 100 x sum(weight x worth) / sum(weight), worth = value / 10 of a benefit, 1 - value / 10 of a cost

Only the proportions of the weights count. The scale is that of the scores, 0 … 10, not that of the values that happen
to be given: a new idea never changes the order of the others. Source: weighted sum model, P. C. Fishburn, "Additive
Utilities with Incomplete Product Sets", Operations Research 15 (1967).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journey_designer.analysis.agreement import concordance
from journey_designer.analysis.averages import mean
from journey_designer.analysis.judgements import Judgements, are_hidden, judgements, scorers
from journey_designer.analysis.ranking import ranked
from journey_designer.core.consistency import Records
from journey_designer.core.records import Criterion, Idea

HIGHEST_VALUE = 10.0


@dataclass(frozen=True, slots=True)
class RankedIdea:
    """An idea with its total 0 … 100 and its rank; equal totals share a rank (1, 2, 2, 4) and are told as tied.

    Without a judgement by each criterion that counts there is no total and no rank; ``missing`` are the ids of those
    criteria (none while judgements are hidden: what is missing is not told either). ``agreement`` is the mean of that on its judgements, 0 … 1, None where nobody judged alone.
    """

    idea: Idea
    total: float | None
    rank: int | None
    is_tied: bool
    missing: tuple[str, ...]
    agreement: float | None


def rank_ideas(
    records: Records, *, weights: Mapping[str, float] | None = None, scorer: str | None = None
) -> tuple[RankedIdea, ...]:
    """All ideas, the best first, those without a total last, in the project's order.

    ``weights`` by criterion id stand for those of the criteria: what if they were so? ``scorer`` as in `judgements`.
    """
    criteria = records.all(Criterion)
    counts = weights_of(criteria, weights)
    given = judgements(records, scorer)
    is_told = bool(scorer) or not are_hidden(records)
    totals = {idea.id: total(idea, criteria, counts, given) for idea in records.all(Idea)}
    known = [(idea, value) for idea in records.all(Idea) if (value := totals[idea.id]) is not None]
    ranking = [
        _row(idea, value, rank, is_tied, criteria, counts, given)
        for (idea, _), value, rank, is_tied in ranked(known, lambda entry: entry[1])
    ]
    ranking += [
        _row(idea, None, None, False, criteria if is_told else (), counts, given)
        for idea in records.all(Idea)
        if totals[idea.id] is None
    ]
    return tuple(ranking)


def weights_of(criteria: Sequence[Criterion], weights: Mapping[str, float] | None = None) -> dict[str, float]:
    """The weight of each criterion by its id, those given instead of its own."""
    return {criterion.id: (weights or {}).get(criterion.id, criterion.weight) for criterion in criteria}


def total(
    idea: Idea, criteria: Sequence[Criterion], weights: Mapping[str, float], given: Judgements
) -> float | None:
    """The weighted total 0 … 100; None where no criterion counts, or one that counts is without judgement."""
    all_weights = math.fsum(weights.values())
    if all_weights <= 0:
        return None
    parts = []
    for criterion in criteria:
        if weights[criterion.id] > 0:
            judgement = given.get((idea.id, criterion.id))
            if judgement is None:
                return None
            parts.append(weights[criterion.id] * worth(criterion, judgement.value))
    return 100 * math.fsum(parts) / all_weights


def worth(criterion: Criterion, value: float) -> float:
    """How good a value is, 0 … 1: of a cost less is better."""
    share = value / HIGHEST_VALUE
    return 1 - share if criterion.direction == "cost" else share


def agreement_on_ranks(records: Records) -> float | None:
    """Kendall's W of the totals by each person who judged alone, over the ideas that all of them judged.

    None under two, and while judgements are hidden.
    """
    if are_hidden(records):
        return None
    rows = [
        {entry.idea.id: entry.total for entry in rank_ideas(records, scorer=name) if entry.total is not None}
        for name in scorers(records)
    ]
    common = [idea.id for idea in records.all(Idea) if rows and all(idea.id in row for row in rows)]
    return concordance([[round(row[idea_id], 9) for idea_id in common] for row in rows])


def _row(
    idea: Idea,
    value: float | None,
    rank: int | None,
    is_tied: bool,
    criteria: Sequence[Criterion],
    weights: Mapping[str, float],
    given: Judgements,
) -> RankedIdea:
    missing = tuple(
        criterion.id
        for criterion in criteria
        if weights[criterion.id] > 0 and (idea.id, criterion.id) not in given
    )
    agreements = [
        judgement.agreement
        for criterion in criteria
        if (judgement := given.get((idea.id, criterion.id))) is not None and judgement.agreement is not None
    ]
    return RankedIdea(idea, value, rank, is_tied, missing, mean(agreements))
