"""The notes on the work: what each is about, open ones first. Printed only where it is asked for."""

from __future__ import annotations

from datetime import datetime

from reportlab.platypus import Flowable

from journey_designer.core.notes import target_of
from journey_designer.core.records import Card, Journey, Lane, Note, Stage, Touchpoint
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.content_pages import TABLE_LOOK
from journey_designer.reports.pages.marks import DASH
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import NOTE, SECTION, TABLE_NAME
from journey_designer.reports.pdf.shaped_table import ShapedTable
from journey_designer.reports.pdf.table_rows import Cell, Column
from journey_designer.reports.remark_words import remark_words

_SHORT = 90


def write_remarks(printing: Printing) -> None:
    """Open notes, then resolved ones, each in the order in which they were written; a sentence where there is none.

    Moments are told in the time zone of the machine that prints.
    """
    chapter, edition = Chapter(printing, "remarks"), printing.edition
    notes = sorted(edition.document.all(Note), key=lambda note: (note.written_at or "", note.id))
    story: list[Flowable] = chapter.head(chapter.name)
    if not notes:
        chapter.write([*story, chapter.lacking("remarks")])
        return
    words, prose = remark_words(edition.language), chapter.prose
    for title, group in (
        (words.open, [note for note in notes if not note.is_resolved]),
        (words.resolved, [note for note in notes if note.is_resolved]),
    ):
        if not group:
            continue
        columns = [Column(words.about, 200), Column(words.note, 340), Column(words.written, 142)]
        rows: list[list[Cell]] = [
            [
                _about(printing, prose, note),
                note.text.strip() or DASH,
                "\n".join(part for part in (note.author, _moment(printing, note)) if part) or DASH,
            ]
            for note in group
        ]
        before = 0 if group[0] is notes[0] and title == words.open else 20
        story.append(prose.heading(title, SECTION, PRINT.ink, space_before=before, space_after=8))
        story.append(ShapedTable(prose.typesetter, columns, rows, TABLE_LOOK, direction=edition.direction))
    chapter.write(story)


def _about(printing: Printing, prose: Prose, note: Note) -> list[Flowable]:
    """What a note is pinned to: what it is, and its name."""
    kind, name = _target(printing, note)
    parts: list[Flowable] = [prose.text(kind, NOTE, PRINT.ink3)]
    return [*parts, prose.text(name, TABLE_NAME)] if name else parts


def _target(printing: Printing, note: Note) -> tuple[str, str]:
    """The kind of what a note is pinned to, and the name that has in print."""
    edition, kinds = printing.edition, remark_words(printing.edition.language).kinds
    key = target_of(edition.document, note)
    if key is None:
        return kinds[""], ""
    kind = kinds[key[0].__name__]
    record = edition.document.find(*key)
    if isinstance(record, Touchpoint):
        name = edition.touchpoint_name(record)
    elif isinstance(record, Lane):
        name = edition.map_words.lane(record)
    elif isinstance(record, Journey):
        name = edition.journey_title(record)
    elif isinstance(record, Stage):
        name = record.name or edition.map_words.unnamed_stage
    elif isinstance(record, Card):
        name = " ".join(record.text.split())
    else:
        name = str(getattr(record, "name", "") or getattr(record, "text", ""))
        name = name or (str(getattr(record, "title", "")) if key[0].__name__ == "Idea" else "")
    name = name if len(name) <= _SHORT else name[: _SHORT - 1].rstrip() + "…"
    return kind, name


def _moment(printing: Printing, note: Note) -> str:
    if note.written_at is None:
        return ""
    moment = datetime.fromisoformat(note.written_at).astimezone()
    return printing.edition.date(moment.date().isoformat())
