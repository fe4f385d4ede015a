"""What changes if the weight of a criterion moves, the others staying as they are.

With a criterion's share s of all weights a total is (1 - s) x (total by the others) + s x 100 x worth: a straight line,
so the limits are exact; see `journey_designer.analysis.crossings`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from journey_designer.analysis.crossings import Line, Reach, reach_of_order
from journey_designer.analysis.idea_ranking import rank_ideas, total, weights_of, worth
from journey_designer.analysis.judgements import judgements
from journey_designer.core.consistency import Records
from journey_designer.core.records import Criterion, Idea


@dataclass(frozen=True, slots=True)
class WeightMove:
    """How far one criterion's share of all weights (0 … 1) may move.

    ``leader``: before the best idea is another one; ``order``: before any two ideas change places. Places in the
    reaches are those in ``ideas``, the ranked ideas of now. ``others`` is the sum of the other weights.
    """

    criterion: Criterion
    ideas: tuple[Idea, ...]
    leader: Reach
    order: Reach
    others: float

    def weight(self, share: float) -> float | None:
        """The weight that gives the criterion this share; None for a share that no weight gives."""
        return self.others * share / (1 - share) if 0 <= share < 1 and self.others > 0 else None


def weight_moves(records: Records) -> tuple[WeightMove, ...]:
    """The limits for each criterion that counts, in the project's order; nothing where no idea has a total."""
    criteria = records.all(Criterion)
    weights = weights_of(criteria)
    given = judgements(records)
    ideas = tuple(entry.idea for entry in rank_ideas(records) if entry.total is not None)
    all_weights = math.fsum(weights.values())
    moves = []
    for criterion in criteria:
        if not ideas or weights[criterion.id] <= 0:
            continue
        others = {**weights, criterion.id: 0.0}
        now = weights[criterion.id] / all_weights
        lines = []
        for idea in ideas:
            alone = 100 * worth(criterion, given[idea.id, criterion.id].value)
            without = total(idea, criteria, others, given)
            rest = alone if without is None else without
            lines.append(Line((1 - now) * rest + now * alone, alone - rest))
        leader = reach_of_order(lines, 1, now, 0.0, 1.0)
        order = reach_of_order(lines, len(lines), now, 0.0, 1.0)
        moves.append(WeightMove(criterion, ideas, leader, order, math.fsum(others.values())))
    return tuple(moves)
