"""The guides of the stages, to be read before the workshop: what the customer lives, and what to do about it."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable

from journey_designer.analysis.stage_guides import STAGES, Part, StageGuide, guide_pages
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import ASPECT, FINDING

_INKS: Final[dict[Part, str]] = {"offer": PRINT.pos, "avoid": PRINT.neg}


def write_guides(printing: Printing) -> None:
    """A page a guide: of the kinds of stages that the journeys have, or of all where they have none of these."""
    edition = printing.edition
    kinds = {stage.kind for journey in printing.journeys for _, stage in edition.stages(journey)}
    wanted = tuple(kind for kind in STAGES if kind in kinds) or STAGES
    chapter = Chapter(printing, "guides")
    for guide in guide_pages(edition.language, wanted):
        head = chapter.head(guide.title, chapter.name)
        body = chapter.fitted(lambda prose, guide=guide, head=head: [*head, *_sections(prose, guide)])  # type: ignore[misc]
        chapter.write(body, guide.title)


def _sections(prose: Prose, guide: StageGuide) -> list[Flowable]:
    parts: list[Flowable] = []
    for section in guide.sections:
        ink = _INKS.get(section.part, PRINT.ink)
        parts.append(prose.heading(section.heading, ASPECT, ink, space_before=20, space_after=6))
        parts += [prose.text(sentence, FINDING, space_after=7) for sentence in section.sentences]
    return parts
