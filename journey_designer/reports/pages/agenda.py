"""The agenda of the workshop as it was planned, and its minutes: what took place when, and how long."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime

from reportlab.platypus import Flowable

from journey_designer.core.numbers import MINUS, in_digits
from journey_designer.core.records import AgendaItem
from journey_designer.layout.palette import PRINT
from journey_designer.reports.agenda_words import AgendaWords, agenda_words
from journey_designer.reports.pages.content_pages import TABLE_LOOK
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.marks import DASH
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import NOTE, PLAN_STAGE, SECTION, TABLE_NAME
from journey_designer.reports.pdf.shaped_table import ShapedTable
from journey_designer.reports.pdf.table_rows import Cell, Column


def write_agenda(printing: Printing) -> None:
    """The plan; after it, once a block took place, what became of it. A sentence where nothing is planned.

    Moments are told in the time zone of the machine that prints.
    """
    chapter, edition = Chapter(printing, "agenda"), printing.edition
    items = edition.document.all(AgendaItem)
    if not items:
        chapter.write([*chapter.head(chapter.name), chapter.lacking("agenda")])
        return
    words = agenda_words(edition.language)
    total = words.total.format(time=duration(edition, sum(item.planned for item in items)))
    story = [*chapter.head(chapter.name, total), *_planned(chapter.prose, words, items)]
    if any(item.started for item in items):
        story += _minutes(chapter.prose, words, items)
    chapter.write(story)


def duration(edition: Edition, minutes: float) -> str:
    """``2 h 15 min``, ``40 min``, in the digits of the project."""
    words, whole = agenda_words(edition.language), math.floor(minutes + 0.5)
    hours, rest = divmod(whole, 60)
    pattern = words.hours if hours else words.only_minutes
    return pattern.format(hours=edition.number(hours), minutes=edition.number(rest))


def _planned(prose: Prose, words: AgendaWords, items: Sequence[AgendaItem]) -> list[Flowable]:
    columns = [
        Column(words.block, 250),
        Column(words.to_fill, 250),
        Column(words.begins_after, 100, "end"),
        Column(words.minutes_column, 82, "end"),
    ]
    rows: list[list[Cell]] = []
    begins = 0
    for item in items:
        rows.append(
            [
                [prose.text(item.title or DASH, TABLE_NAME)],
                item.purpose or DASH,
                duration(prose.edition, begins),
                prose.edition.number(item.planned),
            ]
        )
        begins += item.planned
    return [_heading(prose, words.planned, 0), _table(prose, columns, rows)]


def _minutes(prose: Prose, words: AgendaWords, items: Sequence[AgendaItem]) -> list[Flowable]:
    columns = [
        Column(words.block, 240),
        Column(words.began, 90),
        Column(words.ended, 110),
        Column(words.spent, 120, "end"),
        Column(words.against, 122, "end"),
    ]
    rows = [_row(prose, words, item) for item in items]
    return [
        _heading(prose, words.minutes, 34),
        prose.text(_summary(prose.edition, words, items), NOTE, space_after=10, keep_with_next=True),
        _table(prose, columns, rows),
    ]


def _row(prose: Prose, words: AgendaWords, item: AgendaItem) -> list[Cell]:
    edition = prose.edition
    name: list[Flowable] = [prose.text(item.title or DASH, TABLE_NAME)]
    if item.started is None:
        name.append(prose.text(words.skipped, PLAN_STAGE, PRINT.ink3))
        return [name, DASH, DASH, DASH, DASH]
    ended = words.still_open if item.ended is None else _clock(edition, item.ended)
    if item.spent is None:
        return [name, _clock(edition, item.started), ended, DASH, DASH]
    spent = math.floor(item.spent + 0.5)
    return [
        name,
        _clock(edition, item.started),
        ended,
        edition.number(spent),
        _signed(edition, spent - item.planned),
    ]


def _summary(edition: Edition, words: AgendaWords, items: Sequence[AgendaItem]) -> str:
    """When it was, how long was worked, how long was planned."""
    began = min(item.started for item in items if item.started)
    ends = [item.ended or item.started for item in items if item.started]
    values = {
        "began": _clock(edition, began),
        "ended": _clock(edition, max(end for end in ends if end)),
        "spent": duration(edition, math.fsum(item.spent or 0.0 for item in items)),
        "planned": duration(edition, sum(item.planned for item in items)),
    }
    day = _local(began).date().isoformat()
    return words.whole_day.format(date=edition.date(day), **values)


def _local(moment: str) -> datetime:
    return datetime.fromisoformat(moment).astimezone()


def _clock(edition: Edition, moment: str) -> str:
    """``14:05`` where the machine is."""
    at = _local(moment)
    return f"{edition.number(at.hour)}:{in_digits(f'{at.minute:02}', edition.project.digits)}"


def _signed(edition: Edition, minutes: int) -> str:
    sign = "+" if minutes > 0 else MINUS if minutes < 0 else ""
    return f"{sign}{edition.number(abs(minutes))}"


def _heading(prose: Prose, text: str, space_before: float) -> Flowable:
    return prose.heading(text, SECTION, PRINT.ink, space_before=space_before, space_after=8)


def _table(prose: Prose, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> Flowable:
    return ShapedTable(prose.typesetter, columns, rows, TABLE_LOOK, direction=prose.edition.direction)
