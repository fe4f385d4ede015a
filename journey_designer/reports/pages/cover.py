"""The cover: what the report is about, the shape of a journey, who took part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from journey_designer.core.records import Journey
from journey_designer.layout.display import Op, Rect, Text, TextRole, mirrored
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages import roles
from journey_designer.reports.pages.brand import band_ops, brand_of, cover_logo
from journey_designer.reports.pages.cover_curve import curve_alt, curve_ops, stage_bar_ops
from journey_designer.reports.pages.cover_facts import facts_ops
from journey_designer.reports.pages.cover_texts import (
    cover_above,
    cover_sentence,
    cover_title,
    shown_journey,
)
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.footer import MARGIN
from journey_designer.reports.pages.mark import mark_ops
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pdf.document import A4, PdfDocument
from journey_designer.reports.pdf.page import Page

_WIDTH: Final = A4[0] - 2 * MARGIN
_SENTENCE_WIDTH: Final = 540.0
_TITLE_TOP: Final = 251.0
_TITLE_ROOM: Final = 175.0
"""What the title may take; a longer one is set smaller."""
_TEXT_BOTTOM: Final = 538.0
_MARK: Final = 36.0
_BAND: Final = 14.0


def write_cover(
    edition: Edition, pdf: PdfDocument, measure: PrintedMeasure, journeys: Sequence[Journey]
) -> None:
    """The cover of a report on some journeys; the curve is that of the first with a score."""
    cover = _Cover(edition, measure, journeys)
    with pdf.page(*A4) as page:
        page.outline(edition.words.cover, 0, 0)
        cover.write(pdf, page)


class _Cover:
    def __init__(self, edition: Edition, measure: PrintedMeasure, journeys: Sequence[Journey]) -> None:
        self._edition, self._measure, self._journeys = edition, measure, journeys

    def write(self, pdf: PdfDocument, page: Page) -> None:
        tags = pdf.tags
        left = self._write_mark(pdf, page)
        above = cover_above(self._edition, self._journeys)
        if above:
            with tags.content("P"):
                width = MARGIN + _WIDTH - left
                self._paint(page, [self._line(above, roles.COVER_CLIENT, left, 82, width)])
        title, bottom = self._title()
        with tags.content("H1"):
            self._paint(page, [title])
        for text in self._sentences(bottom):
            with tags.content("P"):
                self._paint(page, [text])
        self._write_curve(pdf, page)
        for fact in facts_ops(self._edition, self._measure, self._journeys):
            with tags.content("P"):
                self._paint(page, fact)

    def _write_mark(self, pdf: PdfDocument, page: Page) -> float:
        """The client's logo, else the mark of the program; where the text beside it begins."""
        with pdf.tags.artifact():
            self._paint(page, band_ops(self._edition, A4[0], _BAND))
        logo = cover_logo(self._edition, MARGIN, 82)
        if logo is not None:
            with pdf.tags.content("Figure", alt=self._edition.project.client or self._edition.title):
                self._paint(page, [logo])
            return logo.rect.right + 16
        with pdf.tags.artifact():
            mark = Rect(MARGIN, 64, _MARK, _MARK)
            is_rtl = self._edition.direction == "rtl"
            colour = brand_of(self._edition).accent
            page.paint(mark_ops(mark.mirrored(A4[0]) if is_rtl else mark, colour))
        return MARGIN + 48

    def _paint(self, page: Page, ops: Sequence[Op]) -> None:
        page.paint(mirrored(ops, A4[0]) if self._edition.direction == "rtl" else ops)

    def _line(
        self, text: str, role: TextRole, x: float, middle: float, width: float, colour: str = PRINT.ink
    ) -> Text:
        pitch = role.metrics(text)[1]
        return Text(Rect(x, middle - pitch / 2, width, pitch), text, role, colour)

    # What it is about

    def _title(self) -> tuple[Text, float]:
        """The title in the largest size that leaves room for the sentences, and where it ends."""
        text = cover_title(self._edition, self._journeys)
        role = self._title_role(text)
        lines = self._measure.lines(text, role, _WIDTH)
        pitch = role.metrics(text)[1]
        lines = max(1, min(lines, int(_TITLE_ROOM / pitch)))
        height = lines * pitch
        return Text(
            Rect(MARGIN, _TITLE_TOP, _WIDTH, height), text, role, brand_of(self._edition).ink, "left", lines
        ), (_TITLE_TOP + height)

    def _title_role(self, text: str) -> TextRole:
        """The largest size of a title on one line, if it is one of the two largest; else that fits its room."""
        for role in roles.COVER_TITLES[:2]:
            if self._measure.lines(text, role, _WIDTH) <= 1:
                return role
        for role in roles.COVER_TITLES:
            if self._measure.lines(text, role, _WIDTH) * role.metrics(text)[1] <= _TITLE_ROOM:
                return role
        return roles.COVER_TITLES[-1]

    def _sentences(self, top: float) -> list[Text]:
        """The sentence under the title, and as much of the purpose as there is room for."""
        result = []
        y = top + 21
        parts = (
            (cover_sentence(self._edition, self._journeys), roles.COVER_SENTENCE),
            (self._edition.project.purpose, roles.COVER_PURPOSE),
        )
        for content, role in parts:
            text = content.strip()
            pitch = role.metrics(text)[1]
            lines = min(self._measure.lines(text, role, _SENTENCE_WIDTH), int((_TEXT_BOTTOM - y) / pitch))
            if lines > 0:
                rect = Rect(MARGIN, y, _SENTENCE_WIDTH, lines * pitch)
                result.append(Text(rect, text, role, PRINT.ink2, "left", lines))
                y += lines * pitch + 14
        return result

    # Its shape

    def _write_curve(self, pdf: PdfDocument, page: Page) -> None:
        edition = self._edition
        journey = shown_journey(edition, self._journeys)
        if journey is None:
            return
        ops = [*stage_bar_ops(edition, self._measure, journey), *curve_ops(edition, journey)]
        with pdf.tags.content("Figure", alt=curve_alt(edition, journey)):
            page.paint(mirrored(ops, A4[0]) if edition.time_direction == "rtl" else ops)
