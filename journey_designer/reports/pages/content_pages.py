"""The right content for the right persona at the right stage: what is there, planned, missing."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.analysis.content import ContentCell, ContentItem, content_matrix
from journey_designer.layout.display import Box, Rect
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.marks import DASH, marked, staged
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.roles import SECTION, TABLE, TABLE_HEAD, TABLE_NAME
from journey_designer.reports.pdf.plain import Piece
from journey_designer.reports.pdf.shaped_table import ShapedTable
from journey_designer.reports.pdf.table_rows import Cell, Column, TableLook

TABLE_LOOK: Final = TableLook(
    TABLE_HEAD, TABLE, head_colour=PRINT.ink3, rule=PRINT.line2, gap=14.0, padding=8.0, tallest_row=500.0
)
_COLOURS: Final = {"have": PRINT.pos, "planned": PRINT.stages["gold"].bar, "missing": PRINT.neg}


def write_content(printing: Printing) -> None:
    """A table for each persona; a sentence where no content is listed."""
    chapter, edition = Chapter(printing, "content"), printing.edition
    journey_id = printing.journeys[0].id if len(printing.journeys) == 1 else None
    cells = content_matrix(edition.document, journey_id)
    story = chapter.head(chapter.name)
    if not any(cell.items for cell in cells):
        chapter.write([*story, chapter.lacking("content")])
        return
    for number, (persona, group) in enumerate(groupby(cells, key=lambda cell: cell.persona)):
        name = edition.persona_name(persona) if persona else edition.told.about_nobody
        before = 28 if number else 0
        story.append(chapter.prose.heading(name, SECTION, PRINT.ink, space_before=before, space_after=8))
        story.append(_table(chapter, list(group)))
    chapter.write(story)


def _table(chapter: Chapter, cells: list[ContentCell]) -> Flowable:
    told, prose = chapter.prose.edition.told, chapter.prose
    columns = [Column(prose.edition.words.stage, 150), Column(told.content, 430), Column(told.coverage, 80)]
    rows = [_row(chapter, cell) for cell in cells]
    return ShapedTable(prose.typesetter, columns, rows, TABLE_LOOK, direction=prose.edition.direction)


def _row(chapter: Chapter, cell: ContentCell) -> list[Cell]:
    prose, edition = chapter.prose, chapter.prose.edition
    coverage = DASH if cell.coverage is None else edition.percent(cell.coverage / 100)
    items: list[Flowable] = [_item(chapter, item) for item in cell.items]
    if not items:
        items = [prose.text(edition.told.listed_none, TABLE, PRINT.neg)]
    return [[staged(prose, cell.stage)], items, [prose.text(coverage, TABLE_NAME)]]


def _item(chapter: Chapter, item: ContentItem) -> Flowable:
    """A piece of content with its status, its format, its channel, and its link where it has one."""
    told = chapter.prose.edition.told
    status = item.card.status or ""
    note = " · ".join(part for part in (told.content_statuses[status], item.format, item.channel) if part)
    colour = _COLOURS.get(status)
    square = Box(Rect(0, 0, 9, 9), fill=colour, border=None if colour else PRINT.ctl, radii=(4.5,) * 4)
    pieces = [Piece(item.card.text, link=item.link), Piece(f"  {note}", colour=PRINT.ink3)]
    prose = chapter.prose
    return marked(prose, [square], (9, 9), pieces, TABLE)
