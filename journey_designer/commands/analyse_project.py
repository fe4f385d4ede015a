"""What ``analyse`` says of a project as a whole, line by line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from journey_designer.analysis import content, plan
from journey_designer.analysis.comparison import compare_journeys
from journey_designer.analysis.doctor import examine, sentence
from journey_designer.analysis.evidence import project_assumptions
from journey_designer.analysis.gaps import widest_gap
from journey_designer.analysis.idea_ranking import agreement_on_ranks, rank_ideas
from journey_designer.analysis.whereabouts import name_of, whereabouts
from journey_designer.commands import console
from journey_designer.commands.analyse_journey import percent
from journey_designer.core.consistency import Records
from journey_designer.core.numbers import rounded
from journey_designer.core.records import Journey

_STATUSES = {"to_do": "to do", "in_progress": "in progress", "waiting": "waiting", "done": "done"}


def project_lines(records: Records, today: dt.date, journey_id: str | None = None) -> Iterator[str]:
    """Personas compared, ideas, plan, content, hints; with a journey its content and hints only."""
    if journey_id is None:
        yield from _personas(records)
    yield from _ideas(records)
    yield from _plan(records, today)
    yield from _content(records, journey_id)
    yield from _doctor(records, journey_id)


def _personas(records: Records) -> Iterator[str]:
    share = project_assumptions(records)
    if share.share is not None:
        yield ""
        statements = console.counted(share.statements, "statement")
        yield f"Assumptions: {percent(100 * share.share)} of {statements}"
    journeys = [journey for journey in records.all(Journey) if journey.state == "today"]
    gap = widest_gap(compare_journeys(records, [journey.id for journey in journeys]))
    if gap is not None:
        yield ""
        high, low = name_of(journeys[gap.high]), name_of(journeys[gap.low])
        width = f"{rounded(gap.width):.1f}"
        yield f"Journeys compared: widest gap {width} at {gap.column.name}, “{high}” above “{low}”"


def _ideas(records: Records) -> Iterator[str]:
    ideas = rank_ideas(records)
    if ideas:
        yield ""
        yield "Ideas"
    for entry in ideas:
        rank = "–" if entry.rank is None else str(entry.rank)
        total = "–" if entry.total is None else f"{rounded(entry.total):.1f}"
        tied = " (tied)" if entry.is_tied else ""
        yield f"  {rank:>3}  {total:>5}  {name_of(entry.idea)}{tied}"
    agreement = agreement_on_ranks(records)
    if agreement is not None:
        yield f"  Those who judged alone agree on the order by {percent(100 * agreement)}."


def _plan(records: Records, today: dt.date) -> Iterator[str]:
    actions = plan.action_plan(records, today)
    if not actions:
        return
    counts = (
        f"{len(group)} {_STATUSES[status]}" for status, group in plan.by_status(actions).items() if group
    )
    yield ""
    yield f"Action plan: {', '.join(counts)}"
    for action in plan.overdue(actions):
        yield f"  overdue since {action.idea.due}: {name_of(action.idea)}"
    for action in plan.unowned(actions):
        yield f"  without owner: {name_of(action.idea)}"


def _content(records: Records, journey_id: str | None) -> Iterator[str]:
    cells = content.content_matrix(records, journey_id)
    covered = content.coverage(cells)
    if covered is None:
        return
    yield ""
    yield f"Content: {percent(covered)} of what is listed is there"
    for cell in content.gaps_first(cells):
        who = f"{name_of(cell.persona)}, " if cell.persona else ""
        counts = [
            f"{number} {status}"
            for status in ("have", "planned", "missing")
            if (number := cell.number(status))
        ]
        yield f"  {who}{name_of(cell.stage)}: {', '.join(counts) or 'nothing'}"


def _doctor(records: Records, journey_id: str | None) -> Iterator[str]:
    hints = examine(records, journey_id=journey_id)
    quiet = len(examine(records, frozenset(), journey_id)) - len(hints)
    if hints or quiet:
        yield ""
        yield f"Map doctor: {console.counted(len(hints), 'hint')}{f', {quiet} hushed' if quiet else ''}"
    for hint in hints:
        yield f"  {whereabouts(records, hint.where)}: {sentence(hint)}"
