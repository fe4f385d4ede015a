"""How firm the ranking of the key moments is, as sentences."""

from __future__ import annotations

import math

from journey_designer.analysis.crossings import Reach, Swap
from journey_designer.analysis.robustness import TOP, Robustness
from journey_designer.ui.insights.facts import name
from journey_designer.ui.language import Languages, fill, translate


def robustness_words(found: Robustness, languages: Languages) -> str:
    """How far the weights may move before the top three change, and who would enter."""
    if len(found.moments) <= TOP:
        return translate(
            "Insights", "All ranked touchpoints are among the first three, whatever the weights."
        )
    parts = [_share(found, languages), _exponent(found, languages)]
    return " ".join(parts)


def _share(found: Robustness, languages: Languages) -> str:
    reach = found.share
    if reach.below is None and reach.above is None:
        return translate(
            "Insights", "The first three stay, however importance is divided between customer and business."
        )
    sentence = translate(
        "Insights",
        "The first three stay while the customer has {low} to {high} of the importance (now {now}).",
    ).format(
        low=languages.percent(reach.low),
        high=languages.percent(reach.high),
        now=languages.percent(reach.now),
    )
    return " ".join([sentence, *_swaps(found, reach)])


def _exponent(found: Robustness, languages: Languages) -> str:
    reach = found.exponent
    if reach.below is None and reach.above is None:
        return translate("Insights", "They also stay however much satisfaction weighs.")
    low, now = languages.number(reach.low, 1), languages.number(reach.now, 1)
    high = "" if math.isinf(reach.high) else languages.number(reach.high, 1)
    if math.isinf(reach.high) or reach.above is None:
        sentence = translate(
            "Insights", "Satisfaction may weigh from {low} times as much as importance upwards (now {now})."
        )
    else:
        sentence = translate(
            "Insights", "Satisfaction may weigh {low} to {high} times as much as importance (now {now})."
        )
    said = sentence.format(low=low, high=high, now=now)
    return " ".join([said, *_swaps(found, reach)])


def _swaps(found: Robustness, reach: Reach) -> list[str]:
    return [_swap(found, swap) for swap in (reach.below, reach.above) if swap is not None]


def _swap(found: Robustness, swap: Swap) -> str:
    enters, leaves = found.moments[swap.enters].point, found.moments[swap.leaves].point
    return fill(
        translate("Insights", "Beyond that, {enters} takes the place of {leaves}."),
        enters=name(enters),
        leaves=name(leaves),
    )
