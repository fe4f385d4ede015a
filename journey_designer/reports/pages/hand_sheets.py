"""Sheets for the hands: cards as notes to cut out, and the map blank, to be written on."""

from __future__ import annotations

from typing import Final

from journey_designer.analysis.shown import shown_cards
from journey_designer.core.records import Card, Journey, Lane, Stage, Touchpoint
from journey_designer.layout.display import Box, Op, Rect, Text, TextRole, mirrored
from journey_designer.layout.drawing.shapes import TICKS_HEIGHT, TICKS_WIDTH, evidence_ticks
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.paper import paper_named
from journey_designer.reports.pages.printed_measure import printed_ops
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pdf.document import A4
from journey_designer.reports.posters.blank_map import BlankMap

_NOTE: Final = 76 * 96 / 25.4
"""A side of a note: 76 mm, as sticky notes have it."""
_COLUMNS: Final = 2
_ROWS: Final = 3
_PADDING: Final = 18.0
_LABEL: Final = TextRole("note, label", 12, 16, 12, 18, 600)
_FOOT: Final = TextRole("note, place", 12, 16, 12, 18, 400)
_TEXTS: Final = (
    TextRole("note", 26, 34, 26, 42, 500),
    TextRole("note, longer", 21, 28, 21, 34, 500),
    TextRole("note, long", 16, 22, 16, 27, 400),
    TextRole("note, very long", 12.5, 17, 12.5, 21, 400),
)
_TONES: Final = {
    "pain_points": PRINT.cards["pain"],
    "opportunities": PRINT.cards["opportunity"],
    "content": PRINT.cards["content"],
}


def write_notes(printing: Printing) -> None:
    """The cards of each journey as notes of 76 mm, six on a sheet, with lines to cut along."""
    chapter = Chapter(printing, "notes")
    found = False
    for journey in printing.journeys:
        cards = [
            entry for entry in shown_cards(printing.edition.document, journey.id) if entry[1].text.strip()
        ]
        per_page = _COLUMNS * _ROWS
        for start in range(0, len(cards), per_page):
            _write_sheet(printing, journey, cards[start : start + per_page], is_first=not found)
            found = True
    if not found:
        chapter.write([*chapter.head(chapter.name), chapter.lacking("cards")])


def _write_sheet(
    printing: Printing, journey: Journey, cards: list[tuple[Lane, Card]], *, is_first: bool
) -> None:
    left, top = (A4[0] - _COLUMNS * _NOTE) / 2, (A4[1] - _ROWS * _NOTE) / 2
    with printing.pdf.page(*A4) as page:
        if is_first:
            page.outline(printing.edition.told.pages["notes"], 0)
        page.outline(printing.edition.journey_title(journey), 1)
        for place, (lane, card) in enumerate(cards):
            rect = Rect(left + place % _COLUMNS * _NOTE, top + place // _COLUMNS * _NOTE, _NOTE, _NOTE)
            ops = _note_ops(printing, lane, card, rect)
            with printing.pdf.tags.content("P"):
                page.paint(mirrored(ops, A4[0]) if printing.edition.direction == "rtl" else ops)


def _note_ops(printing: Printing, lane: Lane, card: Card, rect: Rect) -> list[Op]:
    edition = printing.edition
    colours = _TONES.get(lane.kind, PRINT.cards["plain"])
    inner = rect.inset(_PADDING, _PADDING)
    label, place = edition.map_words.lane(lane), _place(printing, card)
    pitch, foot = _LABEL.metrics(label)[1], _FOOT.metrics(place)[1]
    room = Rect(inner.x, inner.y + pitch + 8, inner.w, inner.h - pitch - foot - 16)
    role, lines = _fitting(printing, card.text, room)
    ops: list[Op] = [
        Box(rect, border=PRINT.ctl, width=0.8, dash=(4.0, 4.0)),
        Box(rect.inset(5, 5), fill=colours.fill, border=colours.border, radii=(6.0,) * 4),
        Text(Rect(inner.x, inner.y, inner.w, pitch), label, _LABEL, PRINT.ink2),
        Text(
            Rect(room.x, room.y, room.w, lines * role.metrics(card.text)[1]),
            card.text,
            role,
            PRINT.ink,
            "left",
            lines,
        ),
        *_ticks(inner, card),
    ]
    if place:
        width = inner.w - TICKS_WIDTH - 10
        ops.append(Text(Rect(inner.x, inner.bottom - foot, width, foot), place, _FOOT, PRINT.ink3))
    return ops


def _ticks(inner: Rect, card: Card) -> list[Op]:
    bottom = inner.bottom - (16 - TICKS_HEIGHT) / 2
    return evidence_ticks(inner.right - TICKS_WIDTH, bottom, card.evidence, PRINT.ink2)


def _fitting(printing: Printing, text: str, room: Rect) -> tuple[TextRole, int]:
    """The largest role in which the text fits, and its lines; the smallest cuts what is too long for a note."""
    for role in _TEXTS:
        lines = printing.measure.lines(text, role, room.w)
        if lines * role.metrics(text)[1] <= room.h:
            return role, lines
    return _TEXTS[-1], int(room.h / _TEXTS[-1].metrics(text)[1])


def _place(printing: Printing, card: Card) -> str:
    """The name of the touchpoint, or of the stage, that a card lies under."""
    edition = printing.edition
    if card.touchpoint_id is not None:
        return edition.touchpoint_name(edition.document.get(Touchpoint, card.touchpoint_id))
    stage = edition.document.find(Stage, card.stage_id or "")
    return "" if stage is None else edition.stage_name(stage, edition.stage_number(stage))


def write_blank(printing: Printing) -> None:
    """A blank map on A3 for each journey; one with five stages where there is none."""
    paper = paper_named("A3")
    name = printing.edition.told.pages["blank"]
    journeys = printing.journeys or (None,)
    for number, journey in enumerate(journeys):
        title = printing.edition.journey_title(journey) if journey else name
        blank = BlankMap(printing.edition, journey, paper.width, paper.height)
        with printing.pdf.page(paper.width, paper.height) as page:
            if not number:
                page.outline(name, 0)
            page.outline(title, 1)
            with printing.pdf.tags.content("Figure", alt=f"{name}: {title}"):
                page.paint(printed_ops(blank.ops()))
