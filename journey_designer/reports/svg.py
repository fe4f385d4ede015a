"""The map of a journey as SVG 1.1 with texts that can be selected, searched and edited."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.layout.display import Box, Op, Rect, mirrored, shifted
from journey_designer.layout.icons import IconShelf
from journey_designer.layout.palette import PRINT
from journey_designer.reports.output import replacing
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.map_pages import LEGEND_MIDDLE, MapPages
from journey_designer.reports.pages.printed_measure import PrintedMeasure, printed_ops
from journey_designer.reports.pages.selection import chosen_journeys, chosen_language
from journey_designer.reports.pdf.pictures import PictureShelf, PictureSource
from journey_designer.reports.svg_marks import Attributes, element, number, text_content
from journey_designer.reports.svg_painter import SvgPainter
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.typesetter import Typesetter

_BELOW_LEGEND = 43.0
"""From the middle of the legend to the bottom edge, in px."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
_TEXT_STYLE = "text{font-synthesis:none;white-space:pre}\n"


def write_map_svg(
    document: Document,
    assets: PictureSource,
    out: Path,
    *,
    journey: str | None = None,
    language: str | None = None,
    has_coordinates: bool = False,
    stages: tuple[str, ...] = (),
    typesetter: Typesetter | None = None,
) -> None:
    """Write one journey's map to ``out``, replacing what is there only when the new file is whole.

    ``journey``: its title or id; the first one unless given, as when several have the title. ``has_coordinates``: stages
    have letters and lanes numbers. ``stages``: ids; only these are drawn, all of them where the journey has none. The drawing is the
    printed one, on a page of the size it needs; fonts and pictures are inside the file, which asks for nothing
    else and runs nothing. The same project gives the same bytes. Raises `KnownError` as `write_report` does.
    """
    edition = Edition(
        document,
        chosen_language(document, language),
        has_coordinates=has_coordinates,
        focus=frozenset(stages),
    )
    journeys = chosen_journeys(document, journey)
    if not journeys:
        raise KnownError("export.no_journey", "There is no journey to print yet. Add one first.")
    setter = typesetter or Typesetter(FontSet.shipped())
    shelf = PictureShelf(assets)
    persona = edition.persona_of(journeys[0])
    has_picture = persona is not None and persona.avatar is not None and shelf.get(persona.avatar) is not None
    pages = MapPages(edition, PrintedMeasure(setter), journeys[0], has_picture=has_picture)
    svg = _svg(edition, pages, SvgPainter(setter, IconShelf(), shelf))
    with replacing(out) as file:
        file.write(svg.encode("utf-8"))


def _svg(edition: Edition, pages: MapPages, painter: SvgPainter) -> str:
    sheet = pages.plan.free_sheet()
    width, height = sheet.width, sheet.height - LEGEND_MIDDLE + _BELOW_LEGEND

    def read(ops: Sequence[Op]) -> list[Op]:
        return printed_ops(mirrored(ops, width) if edition.direction == "rtl" else ops)

    x, y = pages.place(sheet)
    parts = (
        [Box(Rect(0, 0, width, height), fill=PRINT.canvas)],
        read(pages.head.portrait()),
        read(pages.head.title_ops(width)),
        read(pages.head.quote_ops(width)),
        shifted(pages.map_ops(sheet), x, y),
        read(pages.legend(sheet.height - LEGEND_MIDDLE)),
    )
    drawing = "\n".join(painter.paint(part) for part in parts)
    return svg_file(painter, drawing, (width, height), pages.head.title, pages.alt(), edition.language)


def svg_file(
    painter: SvgPainter, drawing: str, size: tuple[float, float], title: str, alt: str, language: str
) -> str:
    """A whole SVG file around what a painter has drawn, with the fonts and pictures that it used inside."""
    width, height = size
    style = element("style", {"type": "text/css"}, "\n" + painter.fonts.rules() + _TEXT_STYLE)
    content = "\n".join(
        (
            element("title", {}, text_content(title)),
            element("desc", {}, text_content(alt)),
            element("defs", {}, style + painter.definitions),
            element("g", {"stroke-linecap": "round", "stroke-linejoin": "round"}, drawing),
        )
    )
    root: Attributes = {
        "xmlns": "http://www.w3.org/2000/svg",
        "xmlns:xlink": "http://www.w3.org/1999/xlink",
        "version": "1.1",
        "width": width,
        "height": height,
        "viewBox": f"0 0 {number(width)} {number(height)}",
        "xml:lang": language,
        "xml:space": "preserve",
    }
    return _HEAD + element("svg", root, "\n" + content + "\n") + "\n"
