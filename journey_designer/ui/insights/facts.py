"""What the cards of the insights page say: the figures of a curve as sentences in the language of the interface."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from journey_designer.analysis.averages import journey_score, peak_and_end
from journey_designer.analysis.curve import Curve, Point
from journey_designer.analysis.evidence import AssumptionShare
from journey_designer.analysis.extremes import best, longest_low, steepest_drop, worst
from journey_designer.analysis.figures import Standing, standing
from journey_designer.analysis.votes import widest_disagreement
from journey_designer.ui.insights.rules import rule
from journey_designer.ui.language import Languages, fill, translate
from journey_designer.ui.panels.words import listed

KEYS = (
    "best",
    "worst",
    "steepest_drop",
    "peak_and_end",
    "longest_low",
    "disagreement",
    "journey_score",
    "assumption_share",
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One card. ``touchpoint_id`` is what it opens, empty for the whole map.

    ``scores`` are drawn: one as a face with its value, two of a fall, two bars (remembered, average); ``value`` is
    written instead. ``is_known`` False: ``line`` says what is missing.
    """

    key: str
    title: str
    headline: str
    line: str
    rule: str
    touchpoint_id: str = ""
    scores: tuple[float, ...] = ()
    value: str = ""
    is_known: bool = True


def facts(curve: Curve, share: AssumptionShare, languages: Languages) -> tuple[Fact, ...]:
    """All cards of a journey, those that lack data too."""
    makers: dict[str, Callable[[], Fact]] = {
        "best": lambda: _extreme("best", best(curve)),
        "worst": lambda: _extreme("worst", worst(curve)),
        "steepest_drop": lambda: _drop(curve, languages),
        "peak_and_end": lambda: _peak_and_end(curve),
        "longest_low": lambda: _longest_low(curve, languages),
        "disagreement": lambda: _disagreement(curve, languages),
        "journey_score": lambda: _journey_score(curve, languages),
    }
    found = []
    for key in KEYS:
        if key == "assumption_share":
            found.append(_assumptions(share, languages))
            continue
        state = standing(curve, key)
        found.append(makers[key]() if state.state == "known" else _unknown(key, state, languages))
    return tuple(found)


def title(key: str) -> str:
    """What a figure is called."""
    return {
        "best": translate("Insights", "Best moment"),
        "worst": translate("Insights", "Worst moment"),
        "steepest_drop": translate("Insights", "Steepest drop"),
        "peak_and_end": translate("Insights", "Peak and end"),
        "longest_low": translate("Insights", "Longest low"),
        "disagreement": translate("Insights", "Widest disagreement"),
        "journey_score": translate("Insights", "Journey score"),
        "assumption_share": translate("Insights", "Share of assumption"),
    }[key]


def missing(state: Standing, languages: Languages) -> str:
    """What must be done so that a figure can be said."""
    if state.unit == "touchpoints":
        lacking = max(state.needed - state.have, 0)
        return languages.counted("Insights", "%n more touchpoint(s) must be scored.", lacking)
    if state.unit == "neighbours":
        return translate("Insights", "Score two touchpoints that follow each other.")
    if state.unit == "voted":
        return translate("Insights", "Collect three votes on a touchpoint.")
    return translate("Insights", "Score a touchpoint and say how important it is.")


def place(point: Point) -> str:
    """Where a touchpoint stands: its stage, and that it is a key moment."""
    stage = point.stage.name or translate("Insights", "Stage without name")
    if point.touchpoint.is_key_moment:
        return fill(translate("Insights", "{stage}, key moment"), stage=stage)
    return stage


def name(point: Point) -> str:
    """A touchpoint's name, or that it has none."""
    return point.touchpoint.name or translate("Insights", "Touchpoint without name")


def _unknown(key: str, state: Standing, languages: Languages) -> Fact:
    none = {
        "best": translate("Insights", "All scores are equal."),
        "worst": translate("Insights", "All scores are equal."),
        "steepest_drop": translate("Insights", "The curve never falls."),
        "longest_low": languages.in_digits(translate("Insights", "No touchpoint is below 0.")),
        "disagreement": translate("Insights", "Everyone agrees."),
    }
    is_lacking = state.state == "lacking"
    line = missing(state, languages) if is_lacking else none.get(key, "")
    headline = translate("Insights", "Not enough data") if is_lacking else translate("Insights", "None")
    return Fact(key, title(key), headline, line, rule(key), is_known=False)


def _extreme(key: str, point: Point | None) -> Fact:
    assert point is not None and point.score is not None  # noqa: PT018  the standing is known
    return Fact(
        key,
        title(key),
        name(point),
        place(point),
        rule(key),
        touchpoint_id=point.touchpoint.id,
        scores=(point.score,),
    )


def _drop(curve: Curve, languages: Languages) -> Fact:
    found = steepest_drop(curve)
    assert found is not None
    line = fill(translate("Insights", "From {start} to {end}"), start=name(found.start), end=name(found.end))
    points = fill(translate("Insights", "{drop} points"), drop=languages.signed(found.drop))
    scores = (found.start.score or 0.0, found.end.score or 0.0)
    identity = found.end.touchpoint.id
    return Fact(
        "steepest_drop", title("steepest_drop"), points, line, rule("steepest_drop"), identity, scores
    )


def _peak_and_end(curve: Curve) -> Fact:
    found = peak_and_end(curve)
    assert found is not None
    names = [name(found.peak)]
    if found.end.touchpoint.id != found.peak.touchpoint.id:
        names.append(name(found.end))
    line = translate("Insights", "Like the average")
    if round(found.remembered, 1) > round(found.average, 1):
        line = translate("Insights", "Better than the average")
    elif round(found.remembered, 1) < round(found.average, 1):
        line = translate("Insights", "Worse than the average")
    return Fact(
        "peak_and_end",
        title("peak_and_end"),
        listed(names),
        line,
        rule("peak_and_end"),
        touchpoint_id=found.peak.touchpoint.id,
        scores=(found.remembered, found.average),
    )


def _longest_low(curve: Curve, languages: Languages) -> Fact:
    found = longest_low(curve)
    assert found is not None
    first, last = found.points[0], found.points[-1]
    line = fill(translate("Insights", "From {start} to {end}"), start=name(first), end=name(last))
    return Fact(
        "longest_low",
        title("longest_low"),
        languages.counted("Insights", "%n touchpoint(s)", len(found.points)),
        line if len(found.points) > 1 else name(first),
        rule("longest_low"),
        touchpoint_id=first.touchpoint.id,
        scores=(found.average,),
    )


def _disagreement(curve: Curve, languages: Languages) -> Fact:
    found = widest_disagreement(curve)
    assert found is not None
    return Fact(
        "disagreement",
        title("disagreement"),
        name(found.point),
        languages.counted("Insights", "%n vote(s)", found.votes),
        rule("disagreement"),
        touchpoint_id=found.point.touchpoint.id,
        value=f"\u2066±{languages.number(found.spread, 1)}\u2069",
    )


def _journey_score(curve: Curve, languages: Languages) -> Fact:
    score = journey_score(curve)
    assert score is not None
    line = languages.filled(
        translate("Insights", "{known} of {all} touchpoints scored"),
        known=len(curve.scores),
        all=len(curve.points),
    )
    return Fact(
        "journey_score",
        title("journey_score"),
        languages.signed(score),
        line,
        rule("journey_score"),
    )


def _assumptions(share: AssumptionShare, languages: Languages) -> Fact:
    key = "assumption_share"
    if share.share is None:
        headline = translate("Insights", "Not enough data")
        line = translate("Insights", "Write a card, and say how well it is known.")
        return Fact(key, title(key), headline, line, rule(key), is_known=False)
    line = languages.filled(
        translate("Insights", "{count} of {all} cards are assumed"),
        count=share.assumptions,
        all=share.statements,
    )
    return Fact(key, title(key), languages.percent(share.share), line, rule(key))
