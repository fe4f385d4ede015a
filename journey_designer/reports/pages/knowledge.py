"""What is known, and what is only assumed: the findings, and the research that is still to be done."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.platypus import Flowable

from journey_designer.analysis.evidence import project_assumptions
from journey_designer.analysis.shown import shown_cards
from journey_designer.core.records import Card, Finding, Lane, Persona, Stage, Touchpoint
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.content_pages import TABLE_LOOK
from journey_designer.reports.pages.findings import ticks_marker
from journey_designer.reports.pages.hanging import Hanging
from journey_designer.reports.pages.marks import DASH, staged
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import SECTION, TABLE
from journey_designer.reports.pdf.plain import Piece
from journey_designer.reports.pdf.shaped_table import ShapedTable
from journey_designer.reports.pdf.table_rows import Cell, Column


def write_findings(printing: Printing) -> None:
    """All findings persona by persona, with how well they are known and where they come from."""
    chapter, edition = Chapter(printing, "findings"), printing.edition
    findings = _of_the_report(printing)
    story = chapter.head(chapter.name)
    if not findings:
        chapter.write([*story, chapter.lacking("findings")])
        return
    told, words = edition.told, edition.words
    for number, (owner, group) in enumerate(groupby(findings, key=lambda finding: finding.persona_id)):
        columns = [Column("", 120), Column(told.finding, 330), Column(told.source, 220)]
        rows: list[list[Cell]] = [
            [
                words.aspects[finding.aspect],
                [evident(chapter.prose, finding.text, finding.evidence)],
                _source(chapter.prose, finding),
            ]
            for finding in group
        ]
        story += _titled(chapter, _persona_name(printing, owner), number, columns, rows)
    chapter.write(story)


def write_research(printing: Printing) -> None:
    """The assumptions, who will find out and until when; then those on the maps."""
    chapter, edition = Chapter(printing, "research"), printing.edition
    told, share = edition.told, project_assumptions(edition.document)
    line = told.assumption_share.format(
        n=edition.number(share.assumptions), total=edition.number(share.statements)
    )
    story = chapter.head(chapter.name, line if share.statements else "")
    assumed = [finding for finding in _of_the_report(printing) if finding.evidence == "assumption"]
    cards = _assumed_cards(printing)
    if not assumed and not cards:
        chapter.write([*story, chapter.lacking("research" if share.statements else "findings")])
        return
    if assumed:
        columns = [
            *(Column(told.assumption, 300), Column(told.about, 150)),
            *(Column(told.owner, 110), Column(told.due, 100)),
        ]
        rows = [_assumption(printing, chapter.prose, finding) for finding in assumed]
        story.append(_table(chapter, columns, rows))
    if cards:
        columns = [Column(told.assumption, 330), Column(told.lane, 130), Column(edition.words.stage, 200)]
        story += _titled(chapter, told.on_the_map, len(assumed), columns, cards)
    chapter.write(story)


def evident(prose: Prose, text: str, evidence: str) -> Flowable:
    """A statement after its evidence ticks."""
    marker = ticks_marker(prose, text, TABLE, evidence)
    return Hanging(marker, prose.text(text, TABLE), prose.edition.direction)


def _of_the_report(printing: Printing) -> list[Finding]:
    """The findings about the report's personas in their order, then those about none."""
    document = printing.edition.document
    found = [
        finding
        for persona in printing.personas
        for finding in document.family(Finding, "persona_id", persona.id)
    ]
    return [*found, *document.family(Finding, "persona_id", None)]


def _persona_name(printing: Printing, persona_id: str | None) -> str:
    persona = printing.edition.document.find(Persona, persona_id) if persona_id else None
    return printing.edition.persona_name(persona) if persona else printing.edition.told.about_nobody


def _source(prose: Prose, finding: Finding) -> list[Piece | Flowable]:
    """What kind of source, who, when; under it the reference, as a link where it is one."""
    edition = prose.edition
    kind = edition.words.source_kinds[finding.source] if finding.source else ""
    parts = (
        kind[:1].upper() + kind[1:],
        finding.who,
        edition.date(finding.seen_on) if finding.seen_on else "",
    )
    line = edition.listed([part for part in parts if part])
    result: list[Piece | Flowable] = [prose.text(line or DASH, TABLE, PRINT.ink2)]
    if finding.reference:
        result.append(prose.text([Piece(finding.reference, link=finding.reference)], TABLE, PRINT.ink3))
    return result


def _assumption(printing: Printing, prose: Prose, finding: Finding) -> list[Cell]:
    edition = printing.edition
    about = [_persona_name(printing, finding.persona_id), edition.words.aspects[finding.aspect]]
    return [
        [evident(prose, finding.text, finding.evidence)],
        edition.listed(about),
        finding.owner or edition.told.nobody,
        edition.day(finding.due) if finding.due else edition.told.no_date,
    ]


def _assumed_cards(printing: Printing) -> list[list[Cell]]:
    """A row for each assumption on today's maps that is not made from a finding."""
    rows: list[list[Cell]] = []
    edition = printing.edition
    prose = Chapter(printing, "research").prose
    for journey in printing.journeys:
        if journey.state != "today":
            continue
        for lane, card in shown_cards(edition.document, journey.id):
            if card.evidence == "assumption" and card.finding_id is None and card.text.strip():
                rows.append(_card_row(prose, lane, card))
    return rows


def _card_row(prose: Prose, lane: Lane, card: Card) -> list[Cell]:
    edition = prose.edition
    return [
        [evident(prose, card.text, card.evidence)],
        edition.map_words.lane(lane),
        where(prose, card),
    ]


def where(prose: Prose, card: Card) -> list[Flowable]:
    """The stage of a card, and under it its touchpoint where it has one."""
    document = prose.edition.document
    touchpoint = document.find(Touchpoint, card.touchpoint_id) if card.touchpoint_id else None
    stage_id = touchpoint.stage_id if touchpoint else card.stage_id or ""
    stage = document.find(Stage, stage_id)
    parts: list[Flowable] = [] if stage is None else [staged(prose, stage)]
    if touchpoint is not None:
        parts.append(prose.text(prose.edition.touchpoint_name(touchpoint), TABLE, PRINT.ink2))
    return parts


def _titled(
    chapter: Chapter, title: str, number: int, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]
) -> list[Flowable]:
    heading = chapter.prose.heading(
        title, SECTION, PRINT.ink, space_before=28 if number else 0, space_after=8
    )
    return [heading, _table(chapter, columns, rows)]


def _table(chapter: Chapter, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> Flowable:
    prose = chapter.prose
    return ShapedTable(prose.typesetter, columns, rows, TABLE_LOOK, direction=prose.edition.direction)
