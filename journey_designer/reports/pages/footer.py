"""The foot of a page: project, page name, page number, over them a rule; and what shall stand at its head."""

from __future__ import annotations

from typing import Final

from journey_designer.layout.display import Align, Box, Op, Picture, Rect, Text, mirrored
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.brand import band_ops, brand_of, logo_ops
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.roles import FOOTER

MARGIN: Final = 56.0
"""The margins of all pages at left and right, in px: 15 mm."""
FOOT: Final = 65.0
"""From the rule to the bottom edge of the page, in px."""
_MIDDLE: Final = 43.0
_HEADER: Final = 24.0
"""From the top edge of the page to the text that the user wants there."""
_NUMBER_WIDTH: Final = 70.0


def footer_ops(edition: Edition, page_name: str, number: int, width: float, height: float) -> list[Op]:
    """The foot of a page of a size in px, mirrored where reading starts at the right."""
    middle = height - _MIDDLE
    inner = width - 2 * MARGIN
    side = (inner - _NUMBER_WIDTH) / 2.5
    name_width = inner - 2 * side

    def text(x: float, w: float, content: str, align: Align) -> Text:
        line = FOOTER.metrics(content)[1]
        return Text(Rect(x, middle - line / 2, w, line), content, FOOTER, PRINT.ink3, align)

    ops: list[Op] = [
        *band_ops(edition, width),
        *logo_ops(edition, width - MARGIN),
        Box(Rect(MARGIN, height - FOOT, inner, 1), fill=brand_of(edition).rule),
        text(MARGIN, side - 16, edition.footer or edition.title, "left"),
        text(MARGIN + side, name_width, page_name, "centre"),
        text(width - MARGIN - _NUMBER_WIDTH, _NUMBER_WIDTH, edition.number(number), "right"),
    ]
    if edition.header:
        line = FOOTER.metrics(edition.header)[1]
        free = inner - max((op.rect.w + 16 for op in ops if isinstance(op, Picture)), default=0.0)
        ops.append(Text(Rect(MARGIN, _HEADER, free, line), edition.header, FOOTER, PRINT.ink3, "left"))
    return mirrored(ops, width) if edition.direction == "rtl" else ops
