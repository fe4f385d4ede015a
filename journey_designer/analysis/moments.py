"""Key moments: the touchpoints that decide a journey, ranked. The ranking proposes; the star is the user's decision.

    weight = |score| ^ e x (s x importance to the customer + (1 - s) x importance to the business)

where s is the customer's share of the two importance weights and e how much satisfaction weighs against the heavier of
them. At the default weights s = 1/2 and e = 1: the score's distance from neutral times the mean importance, 0 … 10
(docs/decisions/0701-weight-of-a-moment.md). Only the proportions of the three weights count.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from operator import itemgetter
from typing import Literal, NamedTuple

from journey_designer.analysis.curve import Curve, Point
from journey_designer.analysis.ranking import ranked

Verdict = Literal["fix", "protect"]

_STEEPEST = 64.0
"""Highest exponent: beyond it nothing but satisfaction counts, and numbers grow too large."""


@dataclass(frozen=True, slots=True)
class MomentWeights:
    """How much each factor counts, 0 or more. Two importances without weight count the same as two with equal weight."""

    satisfaction: float = 1.0
    customer: float = 1.0
    business: float = 1.0

    @property
    def share(self) -> float:
        """The customer's share of the importance, 0 … 1."""
        both = self.customer + self.business
        return self.customer / both if both > 0 else 0.5

    @property
    def exponent(self) -> float:
        """How strongly the distance from neutral counts: 1 as much as importance, 0 not at all."""
        heavier = max(self.customer, self.business)
        return min(self.satisfaction / heavier, _STEEPEST) if heavier > 0 else 1.0

    @classmethod
    def of(cls, share: float, exponent: float = 1.0) -> MomentWeights:
        """The weights with this share of the customer and this exponent."""
        return cls(exponent * max(share, 1 - share), share, 1 - share)


DEFAULT_WEIGHTS = MomentWeights()


class Moment(NamedTuple):
    """A ranked touchpoint. Equal weights share a rank (1, 2, 2, 4) and are told as tied; the earliest comes first."""

    point: Point
    weight: float
    rank: int
    is_tied: bool
    verdict: Verdict


def key_moments(curve: Curve, weights: MomentWeights = DEFAULT_WEIGHTS) -> tuple[Moment, ...]:
    """The touchpoints that can be weighed, the heaviest first. They need a score and at least one importance."""
    share, exponent = weights.share, weights.exponent
    weighed = [
        (point, weight) for point in curve.points if (weight := weight_at(point, share, exponent)) is not None
    ]
    return tuple(
        Moment(point, weight, rank, is_tied, verdict(point.score or 0.0))
        for (point, weight), _, rank, is_tied in ranked(weighed, itemgetter(1))
    )


def not_weighed(curve: Curve) -> tuple[Point, ...]:
    """The touchpoints with a score whose importance nobody said, in order of time."""
    return tuple(point for point in curve.points if point.score is not None and importances(point) is None)


def verdict(score: float) -> Verdict:
    """What to do with a key moment: fix it below 0, else protect it."""
    return "fix" if score < 0 else "protect"


def importances(point: Point) -> tuple[float, float] | None:
    """Importance to the customer and to the business, 1 … 5; one stands for the other where only it was said."""
    customer, business = point.touchpoint.importance_customer, point.touchpoint.importance_business
    if customer is None:
        customer = business
    if business is None:
        business = customer
    return None if customer is None or business is None else (customer, business)


def weight_at(point: Point, share: float, exponent: float) -> float | None:
    """The weight of a touchpoint; None without score or importance. A neutral touchpoint weighs 0: it decides nothing."""
    known = importances(point)
    if point.score is None or known is None:
        return None
    if not point.score:
        return 0.0
    distance = abs(point.score) if exponent == 1 else math.pow(abs(point.score), exponent)
    return distance * (share * known[0] + (1 - share) * known[1])
