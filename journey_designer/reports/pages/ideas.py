"""The ideas and how they were judged: a table, the best first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.analysis.chain import chain
from journey_designer.analysis.idea_ranking import RankedIdea, agreement_on_ranks, rank_ideas, weights_of
from journey_designer.analysis.judgements import are_hidden, judgements
from journey_designer.analysis.whereabouts import shortened
from journey_designer.core.records import Criterion, Idea
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.marks import DASH, staged
from journey_designer.reports.pages.paper import A4_PAPER
from journey_designer.reports.pages.places import idea_place, touchpoint_place
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import PLAN_STAGE, TABLE, TABLE_HEAD, TABLE_NAME
from journey_designer.reports.pdf.document import A4
from journey_designer.reports.pdf.plain import Piece
from journey_designer.reports.pdf.shaped_table import ShapedTable
from journey_designer.reports.pdf.table_rows import Cell, Column, TableLook

_LOOK: Final = TableLook(
    TABLE_HEAD, TABLE, head_colour=PRINT.ink3, rule=PRINT.line2, gap=12.0, padding=9.0, tallest_row=500.0
)
_MOST_UPRIGHT: Final = 5
"""With more criteria the page is turned on its side."""
_MOST: Final = 9
"""So many criteria stand in one table."""


def write_ideas(printing: Printing) -> None:
    """The table, on as many pages as it needs; a sentence where there is no idea."""
    count = printing.edition.document.size(Criterion)
    size = A4 if count <= _MOST_UPRIGHT else (A4_PAPER.width, A4_PAPER.height)
    chapter = Chapter(printing, "ideas", size)
    head = chapter.head(chapter.name)
    ranking = rank_ideas(printing.edition.document)
    if not ranking:
        chapter.write([*head, chapter.lacking("ideas")])
        return
    parts = [*head, *_notes(printing, chapter), *_Table(chapter.prose).flowables(ranking)]
    chapter.write(parts)


def _notes(printing: Printing, chapter: Chapter) -> list[Flowable]:
    edition = printing.edition
    if not edition.document.size(Criterion):
        return [chapter.lacking("criteria")]
    told = edition.told
    stamp = edition.project.criteria_locked_at
    said = [told.not_locked]
    if stamp is not None:
        time = edition.in_digits(stamp[11:16])
        said = [told.locked.format(date=edition.date(stamp[:10]), time=time)]
    if are_hidden(edition.document):
        said.append(told.unseen)
    agreement = agreement_on_ranks(edition.document)
    if agreement is not None:
        said.append(told.agreement.format(share=edition.percent(agreement)))
        known = [entry for entry in rank_ideas(edition.document) if entry.agreement is not None]
        least = min(known, key=lambda entry: entry.agreement or 0.0)
        share = edition.percent(least.agreement or 0.0)
        said.append(told.least_agreed.format(idea=edition.quoted(least.idea.title or DASH), share=share))
    return [chapter.note(" ".join(said))]


class _Table:
    def __init__(self, prose: Prose) -> None:
        self._prose, self._edition = prose, prose.edition
        self._criteria = self._edition.document.all(Criterion)
        self._given = judgements(self._edition.document)

    def flowables(self, ranking: tuple[RankedIdea, ...]) -> list[Flowable]:
        """A row for each idea; another table for further criteria."""
        criteria = self._criteria
        groups = [criteria[start : start + _MOST] for start in range(0, len(criteria), _MOST)] or [()]
        return [self._table(ranking, group, is_first=not place) for place, group in enumerate(groups)]

    def _table(
        self, ranking: tuple[RankedIdea, ...], criteria: Sequence[Criterion], *, is_first: bool
    ) -> Flowable:
        told, edition = self._edition.told, self._edition
        weights = weights_of(self._criteria)
        whole = sum(weights.values())
        columns = [Column(told.rank, 50), Column(told.idea, 250)]
        for criterion in criteria:
            share = f" ({edition.percent(weights[criterion.id] / whole)})" if whole else ""
            columns.append(Column(f"{shortened(criterion.name)}{share}", 74))
        columns.append(Column(told.total, 60))
        rows = [self._row(entry, criteria, is_first=is_first) for entry in ranking]
        return ShapedTable(
            self._prose.typesetter,
            columns,
            rows,
            _LOOK,
            direction=edition.direction,
            space_before=10 if is_first else 34,
        )

    def _row(self, entry: RankedIdea, criteria: Sequence[Criterion], *, is_first: bool) -> list[Cell]:
        edition, told = self._edition, self._edition.told
        rank = DASH if entry.rank is None else edition.number(entry.rank)
        if entry.is_tied:
            rank = told.tied.format(rank=rank)
        total = DASH if entry.total is None else edition.number(round(entry.total))
        values = [self._value(entry.idea, criterion) for criterion in criteria]
        name = Piece(entry.idea.title or DASH, anchor=idea_place(entry.idea.id))
        title = self._prose.text([name], TABLE_NAME)
        idea: Cell = self._idea(entry, title) if is_first else [title]
        return [rank, idea, *values, [self._prose.text(total, TABLE_NAME)]]

    def _value(self, idea: Idea, criterion: Criterion) -> str:
        judgement = self._given.get((idea.id, criterion.id))
        return DASH if judgement is None else self._edition.tenth(judgement.value)

    def _idea(self, entry: RankedIdea, title: Flowable) -> list[Flowable]:
        """Title, description, where it belongs, and what it still has to be judged by."""
        prose, idea = self._prose, entry.idea
        parts: list[Flowable] = [title]
        if idea.description.strip():
            parts.append(prose.text(idea.description, PLAN_STAGE, PRINT.ink2))
        parts += belonging(prose, idea)
        if idea.dots:
            edition = self._edition
            dots = edition.words.counted(edition.told.dots_counted, idea.dots, edition.number(idea.dots))
            parts.append(prose.text(dots, PLAN_STAGE, PRINT.ink3))
        if entry.missing:
            names = [criterion.name for criterion in self._criteria if criterion.id in entry.missing]
            text = self._edition.told.not_scored.format(criteria=self._edition.listed(names))
            parts.append(prose.text(text, PLAN_STAGE, PRINT.neg))
        return parts


def belonging(prose: Prose, idea: Idea) -> list[Flowable]:
    """The stage that an idea is for, if it is for one; it leads to the touchpoint."""
    found = chain(prose.edition.document, idea)
    if found.stage is None:
        return []
    target = touchpoint_place(found.touchpoint.id) if found.touchpoint else None
    return [staged(prose, found.stage, PLAN_STAGE, PRINT.ink2, target)]
