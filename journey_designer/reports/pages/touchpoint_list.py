"""The list of the touchpoints of each journey: a table that reads where the language starts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.core.records import Journey, Stage, Touchpoint, Votes
from journey_designer.layout.display import Box, Op, Rect, mirrored
from journey_designer.layout.drawing.shapes import star
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.brand import brand_of
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.footer import FOOT, MARGIN, footer_ops
from journey_designer.reports.pages.hanging import Hanging, Marker
from journey_designer.reports.pages.marks import DASH, scored, staged
from journey_designer.reports.pages.paper import A4_PAPER
from journey_designer.reports.pages.places import places_of_ideas, touchpoint_place
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import PAGE_SUBTITLE, PAGE_TITLE, TABLE, TABLE_HEAD, TABLE_NAME
from journey_designer.reports.pdf.document import PdfDocument
from journey_designer.reports.pdf.ops_flowable import OpsFlowable
from journey_designer.reports.pdf.plain import Piece
from journey_designer.reports.pdf.shaped_table import ShapedTable
from journey_designer.reports.pdf.table_rows import Cell, Column, TableLook

_SIZE: Final = (A4_PAPER.width, A4_PAPER.height)
_TOP: Final = 56.0
_BOTTOM: Final = FOOT + 18.0
_LOOK: Final = TableLook(
    TABLE_HEAD, TABLE, head_colour=PRINT.ink3, rule=PRINT.line2, gap=12.0, padding=7.5, tallest_row=500.0
)
_VOTE_BAR: Final = 4.0
_VOTE_STEP: Final = 5.5
_VOTE_HEIGHT: Final = 16.0


def write_touchpoints(
    edition: Edition,
    pdf: PdfDocument,
    measure: PrintedMeasure,
    journeys: Sequence[Journey],
    size: tuple[float, float] = _SIZE,
) -> None:
    """The list of each journey, on as many pages of a size in px as it needs."""
    width, height = size[0] - 2 * MARGIN, size[1] - _BOTTOM - _TOP
    prose = Prose(edition, pdf.typesetter, measure, width)
    for place, journey in enumerate(journeys):
        rest = _story(prose, journey, height)
        is_first = True
        while rest:
            with pdf.page(*size) as page:
                if is_first and place == 0:
                    page.outline(edition.words.touchpoints, 0)
                if is_first:
                    page.outline(edition.journey_title(journey), 1)
                with pdf.tags.artifact():
                    page.paint(footer_ops(edition, edition.words.touchpoints, page.number, *size))
                rest = page.flow(rest, Rect(MARGIN, _TOP, width, height))
            is_first = False


def _story(prose: Prose, journey: Journey, height: float) -> list[Flowable]:
    edition, words = prose.edition, prose.edition.words
    persona = edition.persona_of(journey)
    names = [edition.journey_title(journey), *([persona.name] if persona and persona.name else [])]
    title = prose.text(
        words.touchpoints,
        PAGE_TITLE,
        brand_of(prose.edition).ink,
        tag="H1",
        space_after=2,
        keep_with_next=True,
    )
    subtitle = prose.text(" · ".join(names), PAGE_SUBTITLE, PRINT.ink2, space_after=18, keep_with_next=True)
    rows = TouchpointRows(prose).rows(journey)
    if not rows:
        empty = prose.text(words.no_touchpoints, PAGE_SUBTITLE, PRINT.ink3)
        return [title, subtitle, empty]
    table = ShapedTable(prose.typesetter, _columns(edition), rows, _LOOK, direction=edition.direction)
    table.limit(height)
    return [title, subtitle, table]


def _columns(edition: Edition) -> list[Column]:
    words = edition.words
    return [
        Column(words.number, 30),
        Column(words.stage, 116),
        Column(words.touchpoint, 150),
        Column(words.channel, 96),
        Column(words.satisfaction, 78),
        Column(words.votes, 60),
        Column(words.importance_customer, 88),
        Column(words.importance_business, 88),
        Column(words.key_moment, 58),
        Column(words.notes, 195),
    ]


class TouchpointRows:
    """The cells of the table."""

    def __init__(self, prose: Prose) -> None:
        self._prose = prose
        self._edition = prose.edition
        self._ideas = places_of_ideas(self._edition.document)

    def rows(self, journey: Journey) -> list[list[Cell]]:
        """A row for each touchpoint that is shown, in the order of time."""
        result: list[list[Cell]] = []
        for _, stage in self._edition.stages(journey):
            for touchpoint in self._edition.touchpoints(stage):
                result.append(self._row(len(result) + 1, stage, touchpoint))
        return result

    def _row(self, number: int, stage: Stage, touchpoint: Touchpoint) -> list[Cell]:
        edition = self._edition
        return [
            edition.number(number),
            [staged(self._prose, stage)],
            [self._prose.text([self._name(touchpoint)], TABLE_NAME)],
            touchpoint.channel,
            [scored(self._prose, touchpoint.score)],
            self._votes(touchpoint.votes),
            self._importance(touchpoint.importance_customer),
            self._importance(touchpoint.importance_business),
            self._key_moment(touchpoint),
            "\n".join(text for text in (touchpoint.reason, touchpoint.notes) if text.strip()),
        ]

    def _name(self, touchpoint: Touchpoint) -> Piece:
        """It leads to its idea, where it has one."""
        return Piece(
            self._edition.touchpoint_name(touchpoint),
            target=self._ideas.get(touchpoint.id),
            anchor=touchpoint_place(touchpoint.id),
        )

    def _votes(self, votes: Votes | None) -> Cell:
        if votes is None or not sum(votes):
            return DASH
        width = 4 * _VOTE_STEP + _VOTE_BAR
        ops = _vote_bars(votes)
        if self._edition.direction == "rtl":
            ops = mirrored(ops, width)
        text = self._edition.number(sum(votes))
        top = (TABLE.metrics(text)[1] - _VOTE_HEIGHT) / 2
        counts = " ".join(self._edition.number(count) for count in votes)
        alt = self._edition.words.votes_alt.format(counts=counts)
        marker = Marker(ops, width, top, width + 7, alt=alt)
        return [Hanging(marker, self._prose.text(text, TABLE), self._edition.direction)]

    def _importance(self, importance: int | None) -> str:
        return DASH if importance is None else self._edition.number(importance)

    def _key_moment(self, touchpoint: Touchpoint) -> Cell:
        if not touchpoint.is_key_moment:
            return ""
        drawing = star(9, 10, 8.5, PRINT.star, PRINT.star_outline)
        align = self._prose.align
        return [OpsFlowable([drawing], 18, 20, alt=self._edition.map_words.key_moment, align=align)]


def _vote_bars(votes: Votes) -> list[Op]:
    """Five bars for -2 … +2 from the left, the highest as high as the line."""
    most = max(votes)
    ops: list[Op] = []
    for place, count in enumerate(votes):
        height = max(1.0, _VOTE_HEIGHT * count / most)
        colour = (
            PRINT.line2 if not count else PRINT.neg if place < 2 else PRINT.pos if place > 2 else PRINT.ink3
        )
        ops.append(Box(Rect(place * _VOTE_STEP, _VOTE_HEIGHT - height, _VOTE_BAR, height), fill=colour))
    return ops
