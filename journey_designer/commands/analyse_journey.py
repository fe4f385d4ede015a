"""What ``analyse`` says of one journey, line by line."""

from __future__ import annotations

import math
from collections.abc import Iterator

from journey_designer.analysis import averages, extremes, figures, risks, votes
from journey_designer.analysis.comparison import compare_journeys, today_and_futures
from journey_designer.analysis.curve import Curve, Point, curve_of
from journey_designer.analysis.evidence import journey_assumptions
from journey_designer.analysis.gaps import shift
from journey_designer.analysis.moments import key_moments, not_weighed, verdict
from journey_designer.analysis.robustness import TOP, robustness
from journey_designer.analysis.whereabouts import name_of
from journey_designer.commands import console
from journey_designer.core.consistency import Records
from journey_designer.core.numbers import rounded, signed
from journey_designer.core.records import Journey, Persona

_MOST_MOMENTS = 10
_UNITS = {
    "touchpoints": "touchpoint with a score",
    "neighbours": "pair of neighbouring touchpoints with scores",
    "voted": "touchpoint with three votes",
    "weighed": "touchpoint with a score and an importance",
}
_NONE = {
    "best": "all scores are equal",
    "worst": "all scores are equal",
    "steepest_drop": "the curve never falls",
    "longest_low": "never below 0",
    "disagreement": "everybody agrees",
}


def journey_lines(records: Records, journey: Journey) -> Iterator[str]:
    """Figures, stages, key moments, risks."""
    curve = curve_of(records, journey.id)
    persona = records.find(Persona, journey.persona_id) if journey.persona_id else None
    yield ""
    yield f"{name_of(journey)} [{journey.state}]{f', {name_of(persona)}' if persona else ''}"
    yield from _figures(curve)
    share = journey_assumptions(records, journey.id)
    if share.share is not None:
        told = f"{share.assumptions} of {console.counted(share.statements, 'card')}"
        yield _line("assumptions", percent(100 * share.share), told)
    yield from _changes(records, journey)
    yield "  stages"
    for stage in averages.stage_averages(curve):
        value = "–" if stage.average is None else signed(stage.average)
        yield f"    {value:>5}  {name_of(stage.stage)}"
    yield from _moments(curve)
    yield from _contested(curve)
    yield from _risks(records, curve)


def percent(value: float) -> str:
    """A share in percent without decimals."""
    return f"{rounded(value, 0):.0f} %"


def _line(name: str, value: str, told: str) -> str:
    return f"  {name.replace('_', ' '):<15}{value:>6}  {told}".rstrip()


def _figures(curve: Curve) -> Iterator[str]:
    told = {
        "journey_score": _score(curve),
        "best": _point(extremes.best(curve)),
        "worst": _point(extremes.worst(curve)),
        "steepest_drop": _drop(curve),
        "longest_low": _low(curve),
        "peak_and_end": _peak_end(curve),
        "disagreement": _disagreement(curve),
    }
    for name, found in told.items():
        if found is not None:
            yield _line(name, *found)
        else:
            yield _line(name, "–", _why_not(curve, name))


def _why_not(curve: Curve, figure: str) -> str:
    standing = figures.standing(curve, figure)
    if standing.state == "none":
        return _NONE[figure]
    unit = _UNITS[standing.unit]
    noun, _, rest = unit.partition(" ")
    needed = f"{console.counted(standing.needed, noun)} {rest}"
    return f"not enough data: it takes {needed}"


def _score(curve: Curve) -> tuple[str, str] | None:
    score = averages.journey_score(curve)
    told = f"{len(curve.scores)} of {console.counted(len(curve.points), 'touchpoint')} assessed"
    return None if score is None else (signed(score), told)


def _point(point: Point | None) -> tuple[str, str] | None:
    return None if point is None or point.score is None else (signed(point.score), name_of(point.touchpoint))


def _drop(curve: Curve) -> tuple[str, str] | None:
    drop = extremes.steepest_drop(curve)
    if drop is None:
        return None
    return signed(drop.drop), f"from {name_of(drop.start.touchpoint)} to {name_of(drop.end.touchpoint)}"


def _low(curve: Curve) -> tuple[str, str] | None:
    low = extremes.longest_low(curve)
    if low is None:
        return None
    names = ", ".join(name_of(point.touchpoint) for point in low.points[:4])
    more = ", …" if len(low.points) > 4 else ""
    return signed(low.average), f"{console.counted(len(low.points), 'touchpoint')}: {names}{more}"


def _peak_end(curve: Curve) -> tuple[str, str] | None:
    found = averages.peak_and_end(curve)
    if found is None:
        return None
    places = f"{name_of(found.peak.touchpoint)}, {name_of(found.end.touchpoint)}"
    return signed(found.remembered), f"remembered: {places}; average {signed(found.average)}"


def _disagreement(curve: Curve) -> tuple[str, str] | None:
    found = votes.widest_disagreement(curve)
    if found is None:
        return None
    told = f"{name_of(found.point.touchpoint)}, {console.counted(found.votes, 'vote')}"
    return f"{rounded(found.spread):.1f}", told


def _changes(records: Records, journey: Journey) -> Iterator[str]:
    """What a future journey changes, told with the journey of today that it is based on."""
    ids = today_and_futures(records, journey.id)
    if journey.state != "today" or ids[:1] != (journey.id,):
        return
    comparison = compare_journeys(records, ids)
    for place, future_id in enumerate(ids[1:], 1):
        future = records.find(Journey, future_id)
        change = shift(comparison, 0, place).journey
        if future is not None and change is not None:
            yield _line("future", signed(change), f"journey score of “{name_of(future)}” against today")


def _moments(curve: Curve) -> Iterator[str]:
    moments = key_moments(curve)
    if moments or not_weighed(curve):
        yield "  key moments"
    for moment in moments[:_MOST_MOMENTS]:
        name = name_of(moment.point.touchpoint)
        star = "*" if moment.point.touchpoint.is_key_moment else " "
        tied = " (tied)" if moment.is_tied else ""
        weight = f"{rounded(moment.weight):.1f}"
        yield f"  {moment.rank:>3}  {weight:>4} {star} {moment.verdict:<8} {name}{tied}"
    if len(moments) > _MOST_MOMENTS:
        yield f"       … and {len(moments) - _MOST_MOMENTS} more"
    for point in not_weighed(curve)[:_MOST_MOMENTS]:
        yield f"    –     –   {verdict(point.score or 0.0):<8} {name_of(point.touchpoint)} (importance not said)"
    yield from _robust(curve)


def _robust(curve: Curve) -> Iterator[str]:
    found = robustness(curve)
    if found is None or len(found.moments) <= TOP:
        return
    share, exponent = found.share, found.exponent
    low, high = rounded(exponent.low, 2), exponent.high
    times = f"{low:.2f} times or more" if math.isinf(high) else f"{low:.2f} to {rounded(high, 2):.2f} times"
    yield (
        f"    The first {TOP} stay while the customer counts for {percent(100 * share.low)} to"
        f" {percent(100 * share.high)} of the importance (now {percent(100 * share.now)})"
    )
    yield f"    and satisfaction counts {times} (now {exponent.now:.0f})."


def _contested(curve: Curve) -> Iterator[str]:
    found = votes.contested(curve)
    if found:
        yield "  most contested"
    for contest in found[:_MOST_MOMENTS]:
        told = f"mean {signed(contest.point.score or 0.0)}, {console.counted(contest.votes, 'vote')}"
        yield f"    {rounded(contest.spread):>5.1f}  {name_of(contest.point.touchpoint)}: {told}"


def _risks(records: Records, curve: Curve) -> Iterator[str]:
    found = risks.risks(records, curve)
    if found:
        yield "  risks"
    for risk in found:
        score = "–" if risk.point.score is None else signed(risk.point.score)
        kinds = ", ".join(
            [kind.replace("_", "-") for kind in risk.marked]
            + [f"{kind.replace('_', '-')} (proposed)" for kind in risk.proposed]
        )
        yield f"    {score:>5}  {name_of(risk.point.touchpoint)}: {kinds or 'satisfaction below 0 (proposed)'}"
