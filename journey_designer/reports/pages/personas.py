"""The page of a persona, which goes on on further pages when there is much to say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from journey_designer.core.records import Persona
from journey_designer.layout.display import Op, Rect, Text, mirrored
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.findings import findings_story
from journey_designer.reports.pages.footer import FOOT, MARGIN, footer_ops
from journey_designer.reports.pages.persona_head import head_story
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import RUNNING_HEAD
from journey_designer.reports.pages.traits import traits_story
from journey_designer.reports.pdf.document import A4, PdfDocument
from journey_designer.reports.pdf.page import Page

HasPicture = Callable[[str | None], bool]
"""Whether an asset is an image that can be drawn."""

_WIDTH: Final = A4[0] - 2 * MARGIN
_TOP: Final = 64.0
_NEXT_TOP: Final = 104.0
"""Where the text begins on further pages, under the running head."""
_BOTTOM: Final = FOOT + 24.0


def write_personas(
    edition: Edition,
    pdf: PdfDocument,
    measure: PrintedMeasure,
    personas: Sequence[Persona],
    has_picture: HasPicture,
) -> None:
    """A page, or as many as needed, for each persona."""
    prose = Prose(edition, pdf.typesetter, measure, _WIDTH)
    for place, persona in enumerate(personas):
        name = edition.persona_name(persona)
        rest = [
            *head_story(prose, persona, has_picture=has_picture(persona.avatar)),
            *findings_story(prose, persona),
            *traits_story(prose, persona),
        ]
        is_first = True
        while rest:
            with pdf.page(*A4) as page:
                if is_first:
                    _enter(edition, page, name, is_first_persona=place == 0)
                with pdf.tags.artifact():
                    page.paint(footer_ops(edition, edition.words.persona_sheet, page.number, *A4))
                    page.paint([] if is_first else _running_head(edition, name))
                top = _TOP if is_first else _NEXT_TOP
                rest = page.flow(rest, Rect(MARGIN, top, _WIDTH, A4[1] - _BOTTOM - top))
            is_first = False


def _enter(edition: Edition, page: Page, name: str, *, is_first_persona: bool) -> None:
    if is_first_persona:
        page.outline(edition.words.personas, 0, _TOP)
    page.outline(name, 1, _TOP)


def _running_head(edition: Edition, name: str) -> list[Op]:
    line = RUNNING_HEAD.metrics(name)[1]
    head = Text(Rect(MARGIN, _TOP, _WIDTH, line), name, RUNNING_HEAD, PRINT.ink3)
    return mirrored([head], A4[0]) if edition.direction == "rtl" else [head]
