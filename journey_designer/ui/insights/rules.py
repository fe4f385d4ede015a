"""The rules of the figures in the language of the interface: how each is found."""

from __future__ import annotations

from journey_designer.ui.language import QT_TRANSLATE_NOOP, translate

RULES: dict[str, str] = {
    "best": QT_TRANSLATE_NOOP("Rules", "The highest score; of equals the earliest."),
    "worst": QT_TRANSLATE_NOOP("Rules", "The lowest score; of equals the earliest."),
    "steepest_drop": QT_TRANSLATE_NOOP(
        "Rules", "The largest fall from one touchpoint to the next; both must have a score."
    ),
    "longest_low": QT_TRANSLATE_NOOP(
        "Rules", "The longest row of touchpoints below 0; one without a score ends it."
    ),
    "peak_and_end": QT_TRANSLATE_NOOP(
        "Rules", "Half the score farthest from 0, half the last score: what people remember."
    ),
    "journey_score": QT_TRANSLATE_NOOP("Rules", "The mean of all scores; each touchpoint counts the same."),
    "disagreement": QT_TRANSLATE_NOOP(
        "Rules", "The largest standard deviation of the votes, where three or more voted."
    ),
    "key_moments": QT_TRANSLATE_NOOP("Rules", "Distance from neutral × average importance."),
    "assumption_share": QT_TRANSLATE_NOOP("Rules", "Cards that nobody heard, saw or measured, of all cards."),
}


def rule(key: str) -> str:
    """How a figure is found."""
    return translate("Rules", RULES[key])
