"""The page of a persona, which goes on on further pages when there is much to say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.core.records import Persona
from journey_designer.layout.display import Op, Rect, Text, mirrored
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.findings import findings_story
from journey_designer.reports.pages.footer import FOOT, MARGIN, footer_ops
from journey_designer.reports.pages.persona_head import head_story
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pages.prose import Density, Prose
from journey_designer.reports.pages.roles import RUNNING_HEAD
from journey_designer.reports.pages.side_by_side import stack_height
from journey_designer.reports.pages.traits import traits_story
from journey_designer.reports.pdf.display_painter import PX
from journey_designer.reports.pdf.document import A4, PdfDocument
from journey_designer.reports.pdf.page import Page

HasPicture = Callable[[str | None], bool]
"""Whether an asset is an image that can be drawn."""

_WIDTH: Final = A4[0] - 2 * MARGIN
_TOP: Final = 64.0
_NEXT_TOP: Final = 104.0
"""Where the text begins on further pages, under the running head."""
_BOTTOM: Final = FOOT + 14.0
_DENSITIES: Final = (
    *(Density(space) for space in (1.0, 0.88, 0.78)),
    *(Density(0.7, 0.98), Density(0.62, 0.96), Density(0.55, 0.94), Density(0.5, 0.92), Density(0.42, 0.88)),
)
"""Tried one after the other, until a persona fits on a page."""
_HOPELESS: Final = 2.2
"""What is so many times as high as a page will not fit however close it stands."""


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
        rest = persona_story(prose, persona, A4[1] - _BOTTOM - _TOP, has_picture=has_picture(persona.avatar))
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


def persona_story(prose: Prose, persona: Persona, height: float, *, has_picture: bool) -> list[Flowable]:
    """Everything about a persona: in usual spacing, or as close as it must stand to fit into a height in px.

    What is too long even then stands in usual spacing, on as many pages as it needs.
    """
    usual: list[Flowable] = []
    for density in _DENSITIES:
        own = replace(prose, density=density)
        story = [
            *head_story(own, persona, has_picture=has_picture),
            *findings_story(own, persona),
            *traits_story(own, persona),
        ]
        own_height = stack_height(story, prose.width * PX) / PX
        if own_height <= height:
            return story
        usual = usual or story
        if own_height > _HOPELESS * height:
            break
    return usual


def _enter(edition: Edition, page: Page, name: str, *, is_first_persona: bool) -> None:
    if is_first_persona:
        page.outline(edition.words.personas, 0, _TOP)
    page.outline(name, 1, _TOP)


def _running_head(edition: Edition, name: str) -> list[Op]:
    line = RUNNING_HEAD.metrics(name)[1]
    head = Text(Rect(MARGIN, _TOP, _WIDTH, line), name, RUNNING_HEAD, PRINT.ink3)
    return mirrored([head], A4[0]) if edition.direction == "rtl" else [head]
