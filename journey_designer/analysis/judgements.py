"""How ideas were judged: one value for each idea and criterion, from the group or from each person alone."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.analysis.agreement import agreement
from journey_designer.analysis.averages import mean
from journey_designer.core.consistency import Records
from journey_designer.core.records import Score
from journey_designer.core.text import sort_key

GROUP = ""
"""The scorer of the group's common judgement."""

Judgements = dict[tuple[str, str], "Judgement"]
"""By idea id and criterion id."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What an idea is worth by one criterion, 0 … 10.

    ``people`` judged it alone (0: only the group did); ``agreement`` among them 0 … 1, None under two.
    """

    value: float
    people: int
    agreement: float | None


def judgements(records: Records, scorer: str | None = None) -> Judgements:
    """All judgements: the group's common one where there is one, else the mean of those given alone.

    With a ``scorer`` only what that person said (or the group, for the empty name).
    """
    given: dict[tuple[str, str], dict[str, float]] = {}
    for score in records.all(Score):
        if scorer is None or score.scorer == scorer:
            given.setdefault((score.idea_id, score.criterion_id), {})[score.scorer] = score.value
    return {key: _judgement(values) for key, values in given.items()}


def scorers(records: Records) -> tuple[str, ...]:
    """Who judged alone, by name."""
    return tuple(sorted({score.scorer for score in records.all(Score)} - {GROUP}, key=sort_key))


def _judgement(values: dict[str, float]) -> Judgement:
    alone = [value for scorer, value in values.items() if scorer != GROUP]
    value = values.get(GROUP)
    if value is None:
        value = mean(alone) or 0.0
    return Judgement(value, len(alone), agreement(alone))
