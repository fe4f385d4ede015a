"""The mental model of a persona as SVG 1.1, as it is printed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from journey_designer.core.document import Document
from journey_designer.core.records import Persona
from journey_designer.layout.display import Box, Op, Rect, shifted
from journey_designer.layout.icons import IconShelf
from journey_designer.layout.mental_model import ModelLayout
from journey_designer.layout.palette import PRINT
from journey_designer.reports.output import replacing
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.mental_models import model_alt, model_drawing
from journey_designer.reports.pages.printed_measure import PrintedMeasure
from journey_designer.reports.pdf.pictures import PictureShelf
from journey_designer.reports.svg import svg_file
from journey_designer.reports.svg_painter import SvgPainter
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter

_MARGIN: Final = 24.0


def write_model_svg(
    document: Document, persona_id: str, out: Path, *, typesetter: Typesetter | None = None
) -> None:
    """Write the diagram to ``out``, on a page of the size it needs, replacing what is there only when the new file is
    whole. Raises `KnownError` where it cannot be written.
    """
    edition = Edition(document, document.project.language)
    setter = typesetter or Typesetter(FontSet.shipped())
    layout = ModelLayout(document, persona_id, PrintedMeasure(setter))
    width, height = layout.bounds.w + 2 * _MARGIN, layout.bounds.h + 2 * _MARGIN
    ops: list[Op] = [Box(Rect(0, 0, width, height), fill=PRINT.surface)]
    ops += shifted(model_drawing(layout, is_mirrored=edition.language == "ar"), _MARGIN, _MARGIN)
    painter = SvgPainter(setter, IconShelf(), PictureShelf(lambda _asset: None))
    name = edition.persona_name(document.get(Persona, persona_id))
    alt = model_alt(edition, layout, name)
    svg = svg_file(painter, painter.paint(ops), (width, height), name, alt, edition.language)
    with replacing(out) as file:
        file.write(svg.encode("utf-8"))
