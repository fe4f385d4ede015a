"""The mental model of each persona: a page of the size that its diagram needs."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable

from journey_designer.core.records import Concept, Persona
from journey_designer.layout.display import Op, mirrored, shifted
from journey_designer.layout.drawing.mental_model import model_ops
from journey_designer.layout.mental_model import ModelLayout
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.footer import MARGIN
from journey_designer.reports.pages.marks import DASH
from journey_designer.reports.pages.paper import PAPERS
from journey_designer.reports.pages.printed_measure import printed_ops
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pdf.document import A4
from journey_designer.reports.pdf.ops_flowable import OpsFlowable

_HEAD: Final = 100.0
"""Px that the title takes."""
_READABLE: Final = 0.75
"""Below this size a larger sheet is taken."""
_LARGEST: Final = 1.35


def write_models(printing: Printing) -> None:
    """A page for each persona with a mental model; one sentence where there is none."""
    document = printing.edition.document
    drawn = [one for one in printing.personas if document.count(Concept, "persona_id", one.id)]
    for place, persona in enumerate(drawn):
        _write(printing, persona, is_first=place == 0)
    if not drawn:
        chapter = Chapter(printing, "models")
        chapter.write([*chapter.head(chapter.name), chapter.lacking("models")])


def _write(printing: Printing, persona: Persona, *, is_first: bool) -> None:
    edition = printing.edition
    name = edition.persona_name(persona)
    layout = ModelLayout(edition.document, persona.id, printing.measure)
    bounds = layout.bounds
    chapter = Chapter(printing, "models", _sheet(bounds.w, bounds.h), is_continued=not is_first)
    scale = min(_LARGEST, chapter.prose.width / bounds.w, (chapter.height - _HEAD) / bounds.h)
    spare = chapter.height - _HEAD - bounds.h * scale
    figure: Flowable = OpsFlowable(
        model_drawing(layout, is_mirrored=edition.project.language == "ar"),
        bounds.w,
        bounds.h,
        alt=model_alt(edition, layout, name),
        scale=scale,
        align="centre",
        space_before=max(spare / 3, 0.0),
    )
    chapter.write([*chapter.head(chapter.name, name, space_after=20), figure], name)


def model_drawing(layout: ModelLayout, *, is_mirrored: bool) -> list[Op]:
    """The printed drawing with its top left corner at the origin; it turns with the language of its texts, which is
    that of the project.
    """
    bounds = layout.bounds
    ops = shifted(model_ops(layout, PRINT, unnamed=DASH), -bounds.x, -bounds.y)
    return printed_ops(mirrored(ops, bounds.w) if is_mirrored else ops)


def _sheet(width: float, height: float) -> tuple[float, float]:
    """A4, upright or on its side as it is larger, or the smallest larger sheet on its side on which all can be read."""
    side = A4[1], A4[0]
    best = max((side, A4), key=lambda sheet: _share(width, height, *sheet))
    if _share(width, height, *best) >= _READABLE:
        return best
    for paper in PAPERS:
        if _share(width, height, paper.width, paper.height) >= _READABLE:
            return paper.width, paper.height
    return PAPERS[-1].width, PAPERS[-1].height


def _share(width: float, height: float, sheet_width: float, sheet_height: float) -> float:
    return min((sheet_width - 2 * MARGIN) / width, (sheet_height - 2 * MARGIN - _HEAD) / height)


def model_alt(edition: Edition, layout: ModelLayout, name: str) -> str:
    """What is linked with what, for those who cannot see it."""
    nodes = layout.nodes
    linked = {link.association.start_id for link in layout.links.values()}
    linked |= {link.association.end_id for link in layout.links.values()}
    parts = [
        " ".join(
            part
            for part in (
                nodes[link.association.start_id].concept.text,
                link.association.label or "→",
                nodes[link.association.end_id].concept.text,
            )
            if part
        )
        for link in layout.links.values()
    ]
    parts += [node.concept.text for key, node in nodes.items() if key not in linked and node.concept.text]
    return f"{name}: {edition.listed(parts)}" if parts else name
