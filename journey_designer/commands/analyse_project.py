"""What ``analyse`` says of a project as a whole, line by line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from journey_designer.analysis import content
from journey_designer.analysis.comparison import compare_journeys
from journey_designer.analysis.doctor import examine, sentence
from journey_designer.analysis.evidence import project_assumptions
from journey_designer.analysis.gaps import widest_gap
from journey_designer.analysis.whereabouts import name_of, whereabouts
from journey_designer.commands import console
from journey_designer.commands.analyse_ideas import idea_lines, plan_lines
from journey_designer.commands.analyse_journey import percent
from journey_designer.core.consistency import Records
from journey_designer.core.numbers import rounded
from journey_designer.core.records import Journey


def project_lines(records: Records, today: dt.date, journey_id: str | None = None) -> Iterator[str]:
    """Personas compared, ideas, plan, content, hints; with a journey its content and hints only."""
    if journey_id is None:
        yield from _personas(records)
    yield from idea_lines(records)
    yield from plan_lines(records, today)
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
