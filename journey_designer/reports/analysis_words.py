"""What the pages drawn from the analysis say, in the language of a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from journey_designer.reports.printed_words import Counted


@dataclass(frozen=True, slots=True)
class AnalysisWords:
    """Headings, columns and sentences. Braces are filled in.

    ``pages`` are the names of the pages by key; ``lacking`` says what a figure needs, by its unit; ``empty`` says
    of a page, by its key, what is missing.
    """

    pages: Mapping[str, str]
    empty: Mapping[str, str]
    lacking: Mapping[str, str]
    votes_say: str
    scores_say: str
    votes_each: str
    votes_counted: Counted
    dots_counted: Counted
    best_moment: str
    worst_moment: str
    compared: str
    now_and_then: str
    curve: str
    curves_alt: str
    widest_gap: str
    stage_averages: str
    average_alt: str
    journey_score: str
    steepest_drop: str
    remembered: str
    disagreement: str
    risks: str
    risk_kinds: dict[str, str]
    """What each kind of risk is called."""
    at_risk: str
    """A touchpoint and its risks."""
    between: str
    never_falls: str
    ranked_by: str
    proposed: str
    not_weighed: str
    verdicts: Mapping[str, str]
    rank: str
    tied: str
    idea: str
    total: str
    not_scored: str
    agreement: str
    statuses: Mapping[str, str]
    agreed: str
    action: str
    owner: str
    due: str
    status: str
    nobody: str
    no_date: str
    waits_for: str
    day: str
    why: str
    matrix_alt: str
    quadrants: Mapping[str, str]
    low: str
    high: str
    persona: str
    content: str
    coverage: str
    listed_none: str
    content_statuses: Mapping[str, str]
    finding: str
    source: str
    about: str
    about_nobody: str
    assumption: str
    assumption_share: str
    on_the_map: str
    lane: str
    card: str
    goal: str
    average: str
    periods: Mapping[str, str]
    purpose: str
    client: str
    journeys: str
    no_scope: str
    workshop: str
    undated: str
    locked: str
    not_locked: str
    unseen: str
    least_agreed: str
