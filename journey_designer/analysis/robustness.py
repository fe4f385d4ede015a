"""How far the weights may move before the top three key moments change.

Two movements cover all three weights: between customer and business, where a moment's weight is a straight line over the
customer's share, and between satisfaction and importance, where its logarithm is a straight line over the exponent.
Both are solved exactly; see `journey_designer.analysis.crossings`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from journey_designer.analysis.crossings import Line, Reach, reach_of_order, reach_of_set
from journey_designer.analysis.curve import Curve
from journey_designer.analysis.moments import (
    DEFAULT_WEIGHTS,
    Moment,
    MomentWeights,
    importances,
    key_moments,
)

TOP = 3


@dataclass(frozen=True, slots=True)
class Robustness:
    """How far each weight may move alone; places in the reaches are those in ``moments``, the ranking of now.

    ``share`` (0 … 1) is the customer's part of the importance, ``exponent`` (0 … infinity) how strongly satisfaction
    counts. Under ``…_order`` not even the order within the top changes.
    """

    moments: tuple[Moment, ...]
    share: Reach
    share_order: Reach
    exponent: Reach
    exponent_order: Reach


def robustness(curve: Curve, weights: MomentWeights = DEFAULT_WEIGHTS, top: int = TOP) -> Robustness | None:
    """The statement for the ``top`` moments of a curve; None where nothing can be ranked."""
    moments = key_moments(curve, weights)
    if not moments:
        return None
    share, exponent = weights.share, weights.exponent
    straight = [_over_share(moment, exponent) for moment in moments]
    # A neutral moment weighs 0 whatever the exponent, and comes last: it changes places with nobody.
    curved = [_over_exponent(moment) for moment in moments if moment.weight]
    return Robustness(
        moments,
        reach_of_set(straight, top, share, 0.0, 1.0),
        reach_of_order(straight, top, share, 0.0, 1.0),
        reach_of_set(curved, top, exponent, 0.0, math.inf),
        reach_of_order(curved, top, exponent, 0.0, math.inf),
    )


def _over_share(moment: Moment, exponent: float) -> Line:
    known = importances(moment.point)
    if known is None or not moment.weight:
        return Line(0.0, 0.0)
    return Line(moment.weight, math.pow(abs(moment.point.score or 0.0), exponent) * (known[0] - known[1]))


def _over_exponent(moment: Moment) -> Line:
    return Line(math.log(moment.weight), math.log(abs(moment.point.score or 0.0)))
