"""What the room voted: tallies, and where it disagrees most."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from journey_designer.analysis.curve import Curve, Point
from journey_designer.core.records import Votes

FACES = (-2, -1, 0, 1, 2)
"""What can be voted, in the order of the counts."""


class Contest(NamedTuple):
    """A touchpoint the room disagrees on. ``spread`` is the standard deviation of its votes, 0 … 2."""

    point: Point
    spread: float
    votes: int


def tally(faces: Iterable[int]) -> Votes | None:
    """The counts of single votes -2 … +2, whatever their order; None when nobody voted.

    Raises ValueError for a vote that is none of the five.
    """
    counts = [0, 0, 0, 0, 0]
    for face in faces:
        if face not in FACES:
            raise ValueError(f"{face} is no face: votes are -2 to +2")
        counts[FACES.index(face)] += 1
    return (counts[0], counts[1], counts[2], counts[3], counts[4]) if any(counts) else None


def number_of_votes(point: Point) -> int:
    """How many voted on a touchpoint."""
    return sum(point.touchpoint.votes or ())


def contested(*curves: Curve) -> tuple[Contest, ...]:
    """The touchpoints of these curves with a spread above 0, the widest first, the earliest of equals first.

    Source: the spread that the map's band shows, the standard deviation of the room's votes; it needs three votes.
    """
    found = []
    for point in (point for curve in curves for point in curve.points):
        votes = point.touchpoint.votes
        if votes is not None and (spread := point.touchpoint.spread):
            found.append(Contest(point, spread, sum(votes)))
    return tuple(sorted(found, key=lambda contest: -round(contest.spread, 9)))


def widest_disagreement(*curves: Curve) -> Contest | None:
    """The most contested touchpoint; None where no three voted, or all agree."""
    return next(iter(contested(*curves)), None)
