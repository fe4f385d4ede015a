"""Sentences about how much of a map stands out, and how much is left out."""

from __future__ import annotations

from journey_designer.ui.finding.looking import Looking
from journey_designer.ui.language import Languages, fill, translate


def filter_words(languages: Languages, looking: Looking) -> str:
    """How many cards and touchpoints a filter lets stand out; empty where there is no filter."""
    if looking.filter.is_empty:
        return ""
    sifted = looking.dimming.sifted
    return fill(
        translate("Find", "Cards: {n} of {m} · Touchpoints: {k} of {l}"),
        n=languages.number(sifted.wanted_cards),
        m=languages.number(sifted.card_count),
        k=languages.number(sifted.wanted_touchpoints),
        l=languages.number(sifted.touchpoint_count),
    )


def sight_words(languages: Languages, looking: Looking) -> str:
    """Which stages are in focus, and how many lanes are left out here; empty where nothing is left out."""
    seen, said = looking.seen, []
    if seen.stages < seen.stage_count:
        said.append(
            fill(
                translate("Find", "Stages: {n} of {m}"),
                n=languages.number(seen.stages),
                m=languages.number(seen.stage_count),
            )
        )
    if seen.hidden_lanes:
        said.append(fill(translate("Find", "Lanes left out: {n}"), n=languages.number(seen.hidden_lanes)))
    return " · ".join(said)


def looking_words(languages: Languages, looking: Looking) -> str:
    """All of it, in one line."""
    parts = (filter_words(languages, looking), sight_words(languages, looking))
    return " · ".join(part for part in parts if part)
