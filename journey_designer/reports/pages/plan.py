"""The action plan: who does what until when, and why these ideas were chosen."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.analysis.plan import Action, action_plan
from journey_designer.core.records import Idea
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.ideas import belonging
from journey_designer.reports.pages.marks import DASH, owner, pill
from journey_designer.reports.pages.matrix_chart import matrix_story
from journey_designer.reports.pages.places import idea_place
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import PLAN, PLAN_NAME, PLAN_STAGE, SECTION, TABLE_HEAD
from journey_designer.reports.pdf.plain import Piece
from journey_designer.reports.pdf.shaped_table import ShapedTable
from journey_designer.reports.pdf.table_rows import Cell, Column, TableLook

_LOOK: Final = TableLook(
    TABLE_HEAD,
    PLAN,
    head_colour=PRINT.ink3,
    rule=PRINT.line2,
    gap=14.0,
    padding=9.0,
    least_row=58.0,
    tallest_row=500.0,
    is_centred=True,
)
_ICONS: Final = {
    "to_do": "circle",
    "in_progress": "circle-dot",
    "waiting": "clock",
    "done": "circle-check",
}
_COLOURS: Final = {
    "to_do": (PRINT.ink2, "#EEF0F3"),
    "in_progress": (PRINT.stages["blue"].ink, PRINT.stages["blue"].tint),
    "waiting": (PRINT.stages["gold"].ink, PRINT.stages["gold"].tint),
    "done": ("#0C5B4D", "#E2F3ED"),
}
_NO_DAY: Final = dt.date(2000, 1, 1)
"""No clock is read, so nothing is called late: a report says the same on whatever day it is printed."""


def write_plan(printing: Printing) -> None:
    """The actions, the earliest due first, and the ideas on two axes; a sentence where nothing is planned."""
    chapter, edition = Chapter(printing, "plan"), printing.edition
    day = edition.project.workshop_date
    head = chapter.head(chapter.name, edition.told.agreed.format(date=edition.date(day)) if day else "")
    actions = action_plan(edition.document, _NO_DAY)

    def plan(prose: Prose) -> list[Flowable]:
        return [*head, _table(prose, actions) if actions else chapter.lacking("plan")]

    def why(prose: Prose) -> list[Flowable]:
        if not edition.document.size(Idea):
            return []
        heading = prose.heading(edition.told.why, SECTION, PRINT.ink, space_before=34, space_after=14)
        return [heading, *matrix_story(prose, chapter.lacking("matrix"))]

    if printing.sheet is None:
        chapter.write(chapter.fitted(lambda prose: [*plan(prose), *why(prose)]))
    else:
        chapter.write(chapter.fitted(plan))
        chapter.write(chapter.fitted(why))


def _table(prose: Prose, actions: tuple[Action, ...]) -> Flowable:
    told = prose.edition.told
    columns = [
        Column(told.action, 280),
        Column(told.owner, 170),
        Column(told.due, 92),
        Column(told.status, 140),
    ]
    owners = sorted({action.idea.owner for action in actions})
    rows = [_row(prose, action, owners.index(action.idea.owner)) for action in actions]
    look = replace(_LOOK, padding=prose.space(_LOOK.padding), least_row=prose.space(_LOOK.least_row))
    return ShapedTable(prose.typesetter, columns, rows, look, direction=prose.edition.direction)


def _row(prose: Prose, action: Action, place: int) -> list[Cell]:
    edition, idea = prose.edition, action.idea
    name: list[Flowable] = [
        prose.text([Piece(idea.title or DASH, anchor=idea_place(idea.id))], PLAN_NAME),
        *belonging(prose, idea),
    ]
    if action.waits_for is not None:
        text = edition.told.waits_for.format(idea=action.waits_for.title or DASH)
        name.append(prose.text(text, PLAN_STAGE, PRINT.ink2))
    due = edition.told.no_date if idea.due is None else edition.day(idea.due)
    status = pill(prose, _ICONS[idea.status], edition.told.statuses[idea.status], _COLOURS[idea.status])
    return [
        name,
        [owner(prose, idea.owner, place)],
        [prose.text(due, PLAN, PRINT.ink3 if idea.due is None else PRINT.ink)],
        [status],
    ]
