"""The appendix: every card of every map."""

from __future__ import annotations

from itertools import groupby

from journey_designer.analysis.shown import shown_cards
from journey_designer.core.records import Journey
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.content_pages import TABLE_LOOK
from journey_designer.reports.pages.knowledge import evident, where
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.roles import SECTION
from journey_designer.reports.pdf.shaped_table import ShapedTable
from journey_designer.reports.pdf.table_rows import Cell, Column


def write_cards(printing: Printing) -> None:
    """The cards of each journey, lane by lane in order of time; a sentence where it has none."""
    chapter = Chapter(printing, "cards")
    if not printing.journeys:
        chapter.write([*chapter.head(chapter.name), chapter.lacking("insights")])
    for journey in printing.journeys:
        _write_journey(chapter, printing, journey)


def _write_journey(chapter: Chapter, printing: Printing, journey: Journey) -> None:
    edition, prose = printing.edition, chapter.prose
    title = edition.journey_title(journey)
    story = chapter.head(chapter.name, title)
    cards = [entry for entry in shown_cards(edition.document, journey.id) if entry[1].text.strip()]
    if not cards:
        story.append(chapter.lacking("cards"))
    for number, (lane, group) in enumerate(groupby(cards, key=lambda entry: entry[0])):
        columns = [Column(edition.words.stage, 220), Column(edition.told.card, 450)]
        rows: list[list[Cell]] = [
            [where(prose, card), [evident(prose, card.text, card.evidence)]] for _, card in group
        ]
        before = 28 if number else 0
        name = edition.map_words.lane(lane)
        story.append(prose.heading(name, SECTION, PRINT.ink, space_before=before, space_after=8))
        story.append(ShapedTable(prose.typesetter, columns, rows, TABLE_LOOK, direction=edition.direction))
    chapter.write(story, title)
