"""Everything the analysis says of a project, as the plain object that ``analyse --json`` prints."""

from __future__ import annotations

from typing import Any

from journey_designer.analysis.averages import journey_score, peak_and_end, stage_averages
from journey_designer.analysis.content import ContentCell, content_matrix, gaps_first
from journey_designer.analysis.curve import Curve, Point, curve_of
from journey_designer.analysis.doctor import examine, sentence
from journey_designer.analysis.evidence import journey_assumptions
from journey_designer.analysis.extremes import best, steepest_drop, worst
from journey_designer.analysis.idea_ranking import rank_ideas
from journey_designer.analysis.moments import key_moments, not_weighed, verdict
from journey_designer.analysis.risks import Risk, risks
from journey_designer.analysis.votes import Contest, contested
from journey_designer.analysis.whereabouts import whereabouts
from journey_designer.core.consistency import Records
from journey_designer.core.records import Journey

Json = dict[str, Any]


def summary(records: Records, journey_id: str | None = None) -> Json:
    """The object; what cannot be said for lack of data is None.

    With a journey only that one, the content of its stages, and the hints that concern it; ideas compete with all
    others, so they are always all there. Shares are 0 … 1, totals 0 … 100, a drop is below 0; nothing is rounded.
    Names stand for records, as they are read; content has its gaps first.
    """
    journeys = [journey for journey in records.all(Journey) if journey_id is None or journey.id == journey_id]
    return {
        "journeys": [journey_summary(records, journey) for journey in journeys],
        "ideas": [
            {"title": entry.idea.title, "total": entry.total, "rank": entry.rank}
            for entry in rank_ideas(records)
        ],
        "content": [_content(cell) for cell in gaps_first(content_matrix(records, journey_id))],
        "doctor": [
            {"rule": hint.rule, "where": whereabouts(records, hint.where), "why": sentence(hint)}
            for hint in examine(records, journey_id=journey_id)
        ],
    }


def journey_summary(records: Records, journey: Journey) -> Json:
    """What is said of one journey."""
    curve = curve_of(records, journey.id)
    remembered = peak_and_end(curve)
    return {
        "title": journey.title,
        "score": journey_score(curve),
        "best": _extreme(best(curve)),
        "worst": _extreme(worst(curve)),
        "steepest_drop": _drop(curve),
        "peak_end": (
            {"remembered": remembered.remembered, "average": remembered.average} if remembered else None
        ),
        "stages": [{"name": entry.stage.name, "average": entry.average} for entry in stage_averages(curve)],
        "key_moments": _moments(curve),
        "assumption_share": journey_assumptions(records, journey.id).share,
        "risks": [_risk(risk) for risk in risks(records, curve)],
        "contested": [_contest(contest) for contest in contested(curve)],
    }


def _extreme(point: Point | None) -> Json | None:
    return {"touchpoint": point.touchpoint.name, "satisfaction": point.score} if point else None


def _drop(curve: Curve) -> Json | None:
    found = steepest_drop(curve)
    if found is None:
        return None
    return {
        "from": found.start.touchpoint.name,
        "to": found.end.touchpoint.name,
        "drop": found.drop,
    }


def _moments(curve: Curve) -> list[Json]:
    """The ranked ones, then those whose importance nobody said: their verdict is known, their weight is not."""
    known = [(entry.point, entry.weight) for entry in key_moments(curve)]
    unknown = [(point, None) for point in not_weighed(curve)]
    return [
        {"touchpoint": point.touchpoint.name, "weight": weight, "verdict": verdict(point.score or 0.0)}
        for point, weight in (*known, *unknown)
    ]


def _risk(risk: Risk) -> Json:
    return {
        "touchpoint": risk.point.touchpoint.name,
        "satisfaction": risk.point.score,
        "marked": list(risk.marked),
        "proposed": list(risk.proposed),
    }


def _contest(contest: Contest) -> Json:
    return {
        "touchpoint": contest.point.touchpoint.name,
        "mean": contest.point.score,
        "spread": contest.spread,
        "votes": contest.votes,
    }


def _content(cell: ContentCell) -> Json:
    return {
        "persona": cell.persona.name if cell.persona else None,
        "stage": cell.stage.name,
        "have": cell.number("have"),
        "planned": cell.number("planned"),
        "missing": cell.number("missing"),
    }
