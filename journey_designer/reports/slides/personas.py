"""The slides of a persona: face, quote and traits side by side, then what is known."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.core.records import Persona
from journey_designer.layout.display import Rect
from journey_designer.reports.pages.findings import findings_story
from journey_designer.reports.pages.footer import FOOT, MARGIN, footer_ops
from journey_designer.reports.pages.persona_head import head_story
from journey_designer.reports.pages.printing import Printing
from journey_designer.reports.pages.prose import Density, Prose
from journey_designer.reports.pages.side_by_side import SideBySide, stack_height
from journey_designer.reports.pages.traits import traits_story
from journey_designer.reports.pdf.display_painter import PX
from journey_designer.reports.slides.deck import SHEET

_TOP: Final = 64.0
_BOTTOM: Final = FOOT + 12.0
_GAP: Final = 48.0
_SHARE: Final = 0.46
"""The share of the width that face and quote have."""
_DENSITIES: Final = (Density(), Density(0.8), Density(0.62, 0.95), Density(0.5, 0.9), Density(0.4, 0.86))


def write_persona_slides(printing: Printing) -> None:
    """The slides of each persona."""
    for persona in printing.personas:
        has_picture = printing.has_picture(persona.avatar)
        width = SHEET[0] - 2 * MARGIN
        height = SHEET[1] - _BOTTOM - _TOP
        prose = Prose(printing.edition, printing.pdf.typesetter, printing.measure, width)
        first, fits = _first(prose, persona, height, has_picture=has_picture)
        known = _known(prose, persona, height)
        for story in (first, known) if fits else ([*first, *known],):
            _flow(printing, story, height)


def _flow(printing: Printing, story: list[Flowable], height: float) -> None:
    edition, pdf, rest = printing.edition, printing.pdf, story
    while rest:
        with pdf.page(*SHEET) as page:
            with pdf.tags.artifact():
                page.paint(footer_ops(edition, edition.words.persona_sheet, page.number, *SHEET))
            rest = page.flow(rest, Rect(MARGIN, _TOP, SHEET[0] - 2 * MARGIN, height))


def _first(
    prose: Prose, persona: Persona, height: float, *, has_picture: bool
) -> tuple[list[Flowable], bool]:
    """Face, quote and summary beside the traits, as close as they must stand to fit on a slide, and whether they do."""
    stories = []
    for density in _DENSITIES:
        left = replace(prose, width=(prose.width - _GAP) * _SHARE, density=density)
        right = replace(prose, width=(prose.width - _GAP) * (1 - _SHARE), density=density)
        traits = traits_story(right, persona)
        if not traits:
            story: list[Flowable] = head_story(
                replace(prose, density=density), persona, has_picture=has_picture
            )
        else:
            stacks = [head_story(left, persona, has_picture=has_picture), traits]
            story = [SideBySide(stacks, [left.width, None], _GAP, prose.edition.direction)]
        if stack_height(story, prose.width * PX) <= height * PX:
            return story, True
        stories.append(story)
    return stories[1], False


def _known(prose: Prose, persona: Persona, height: float) -> list[Flowable]:
    """The findings, on as many slides as they need."""
    stories = []
    for density in _DENSITIES:
        story = findings_story(replace(prose, density=density), persona)
        if stack_height(story, prose.width * PX) <= height * PX:
            return story
        stories.append(story)
    return stories[0]
