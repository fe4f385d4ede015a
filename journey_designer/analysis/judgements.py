"""How ideas were judged: one value for each idea and criterion, from the group or from each person alone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from journey_designer.analysis.agreement import agreement
from journey_designer.analysis.averages import mean
from journey_designer.core.consistency import Records
from journey_designer.core.records import Criterion, Idea, Project, Score
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


@dataclass(frozen=True, slots=True)
class Scorer:
    """Who judged alone, and how many of the ``wanted`` judgements (ideas times criteria) were given."""

    name: str
    given: int
    wanted: int

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        return self.given >= self.wanted


def are_hidden(records: Records) -> bool:
    """Whether ideas are being judged unseen: nothing of it is told until it is revealed."""
    return any(project.scoring == "blind" for project in records.all(Project))


def judgements(records: Records, scorer: str | None = None) -> Judgements:
    """All judgements: the group's common one where there is one, else the mean of those given alone.

    With a ``scorer`` only what that person said (or the group, for the empty name). While they are hidden there are none but
    those of a person by name.
    """
    if not scorer and are_hidden(records):
        return {}
    given: dict[tuple[str, str], dict[str, float]] = {}
    for score in records.all(Score):
        if scorer is None or score.scorer == scorer:
            given.setdefault((score.idea_id, score.criterion_id), {})[score.scorer] = score.value
    return {key: _judgement(values) for key, values in given.items()}


def scorers(records: Records) -> tuple[str, ...]:
    """Who judged alone, by name."""
    return tuple(sorted({score.scorer for score in records.all(Score)} - {GROUP}, key=sort_key))


def scoring_so_far(records: Records) -> tuple[Scorer, ...]:
    """Who judged alone and how much of it, by name; never what."""
    wanted = records.size(Idea) * records.size(Criterion)
    given = Counter(score.scorer for score in records.all(Score))
    return tuple(Scorer(name, given[name], wanted) for name in scorers(records))


def _judgement(values: dict[str, float]) -> Judgement:
    alone = [value for scorer, value in values.items() if scorer != GROUP]
    value = values.get(GROUP)
    if value is None:
        value = mean(alone) or 0.0
    return Judgement(value, len(alone), agreement(alone))
